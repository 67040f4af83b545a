#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace csm::ui {

/// Reads off the UI thread, one question at a time. What is asked meanwhile waits, and only the last of it
/// counts.
template<typename Question, typename Answer>
class BackgroundReader
{
public:
    /// Called on a worker, with a database connection of its own.
    using Read = std::function<Result<Answer>(const Question &question)>;
    using Done = std::function<void(const Answer &answer)>;
    using Failed = std::function<void(const Error &error)>;

    /// @p done and @p failed are called on this thread, later, and never after the destruction, which waits
    /// for what is being read.
    BackgroundReader(Read read, Done done, Failed failed)
        : m_read(std::move(read))
        , m_done(std::move(done))
        , m_failed(std::move(failed))
    {
    }

    void ask(const Question &question)
    {
        if (m_reading)
            m_next = question;
        else
            start(question);
    }

    bool isReading() const { return m_reading; }

private:
    void start(const Question &question)
    {
        m_reading = true;
        m_worker = std::jthread([this, question] {
            m_answer = m_read(question);
            QMetaObject::invokeMethod(
                &m_here, [this] { deliver(); }, Qt::QueuedConnection);
        });
    }

    void deliver()
    {
        m_worker.join(); // it has ended but for its last line; what it wrote is ours from here on
        m_reading = false;
        const auto answer = std::exchange(m_answer, std::nullopt);
        if (const auto next = std::exchange(m_next, std::nullopt))
            start(*next); // what was read is older than what is wanted
        else if (*answer)
            m_done(**answer);
        else
            m_failed(answer->error());
    }

    const Read m_read;
    const Done m_done;
    const Failed m_failed;
    bool m_reading = false;
    std::optional<Question> m_next;
    std::optional<Result<Answer>> m_answer; ///< the worker's while it reads
    QObject m_here; ///< takes with it what was not delivered
    std::jthread m_worker; ///< ends before m_here
};

} // namespace csm::ui
