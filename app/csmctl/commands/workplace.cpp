#include "app/csmctl/commands/workplace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(csm::ctl::Workplace)
};

} // namespace

Workplace::Workplace(Profile profile, const Clock &clock)
    : m_profile(std::move(profile))
    , m_logging(m_profile.logFolder(), clock)
{
}

Result<std::unique_ptr<Workplace>> Workplace::open(const Invocation &invocation)
{
    auto profile = Profile::openForWriting(invocation.profileFolder());
    if (!profile)
        return profile.error();
    std::unique_ptr<Workplace> place(new Workplace(*std::move(profile), invocation.clock()));
    auto db = place->m_profile.connect();
    if (!db)
        return db.error();
    place->m_db = *std::move(db);
    return place;
}

Result<std::unique_ptr<Workplace>> Workplace::openExisting(const Invocation &invocation)
{
    const QString folder = invocation.profileFolder();
    QFileInfo there(folder);
    while (!there.exists())
        there.setFile(there.absolutePath());
    if (there.isDir() && there.absoluteFilePath() != folder) // below a plain file opening says what is wrong
        return Error{ErrorCode::NotFound, u"no such profile"_s, {folder}};
    return open(invocation);
}

Outcome ReadingCommand::run(Invocation &invocation)
{
    if (Outcome prepared = prepare(invocation); !prepared)
        return prepared;
    const auto profile = Profile::openForReading(invocation.profileFolder());
    if (!profile)
        return profile.error().code == ErrorCode::NotFound ? readNothing(invocation, profile.error())
                                                           : Outcome(profile.error());
    const auto db = profile->connect();
    if (!db)
        return db.error();
    return read(invocation, **db);
}

Outcome ReadingCommand::prepare(const Invocation &invocation)
{
    return invocation.line().noArguments();
}

Outcome ReadingCommand::readNothing(Invocation &, const Error &error)
{
    return {error,
        Words::tr(
            "There is no data in that folder yet: connect a CRM with csmctl connect, then csmctl sync.")};
}

} // namespace csm::ctl
