#pragma once

#include "app/csmctl/command.h"
#include "app/csmctl/invocation.h"
#include "core/base/logging.h"
#include "core/storage/changefeed.h"
#include "core/storage/profile.h"

#include <memory>

namespace csm::ctl {

/// The profile of a command that writes: its lock, its log, a connection to its database.
class Workplace
{
public:
    static Result<std::unique_ptr<Workplace>> open(const Invocation &invocation);

    /// NotFound, and nothing made, where there is no profile yet.
    static Result<std::unique_ptr<Workplace>> openExisting(const Invocation &invocation);

    const Profile &profile() const { return m_profile; }
    Database &db() { return *m_db; }
    ChangeFeed &feed() { return m_feed; }

private:
    Workplace(Profile profile, const Clock &clock);

    Profile m_profile;
    Logging m_logging;
    ChangeFeed m_feed;
    std::unique_ptr<Database> m_db;
};

/// A command that only looks: opens the profile read-only, takes no lock, writes no log.
class ReadingCommand : public Command
{
public:
    Outcome run(Invocation &invocation) final;

protected:
    /// Takes what it was given, before anything is opened: a mistake in it is told first.
    virtual Outcome prepare(const Invocation &invocation);

    virtual Outcome read(Invocation &invocation, Database &db) = 0;

    /// What a profile without a database means: nothing to look at.
    virtual Outcome readNothing(Invocation &invocation, const Error &error);
};

} // namespace csm::ctl
