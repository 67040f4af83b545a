#pragma once

#include "core/base/result.h"

namespace csm::ctl {

/// How a command ended: well, or with an error; csmctl may know better than core/messages what to do then.
class [[nodiscard]] Outcome
{
public:
    Outcome() = default;
    Outcome(Error error, QString advice = {})
        : m_error(std::move(error))
        , m_advice(std::move(advice))
    {
    }
    Outcome(const Result<void> &result)
    {
        if (!result)
            m_error = result.error();
    }

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }
    QString advice() const { return m_advice; } ///< in place of ProblemText::todo; empty: that stands

private:
    std::optional<Error> m_error;
    QString m_advice;
};

inline Error usageError(const QString &what)
{
    return {ErrorCode::Usage, what, {what}};
}

} // namespace csm::ctl
