#pragma once

#include "core/connectors/orgidentity.h"
#include "core/connectors/session.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace csm {

/// An object of the CRM as its user sees it.
struct RemoteObject
{
    QString name = {};
    bool isPresent = false;
    QString keyPrefix = {}; ///< what the ids of its records begin with
    QStringList fields = {};
    QStringList parents = {}; ///< names of relationships, for paths such as AccountPlan.AccountId

    friend bool operator==(const RemoteObject &, const RemoteObject &) = default;
};

/// Whose accounts are asked for.
struct ScopeQuestion
{
    QString userId = {};
    bool withPeers = false; ///< also accounts owned by those who have the user's manager
    bool withTeams = true; ///< this org has account teams
};

/// What became of an account that is not in scope any more.
struct RecordFate
{
    QByteArray id = {};
    bool isDeleted = false;
    QByteArray mergedInto = {};

    friend bool operator==(const RecordFate &, const RecordFate &) = default;
};

/// A record whose children are read, and the revision of the set of such records with which it came in.
struct ScopeKey
{
    QByteArray id = {};
    qint64 revision = 0;

    friend bool operator==(const ScopeKey &, const ScopeKey &) = default;
};

/// Records of an object that refer to one of @c keys by @c path.
struct PullFilter
{
    QString path = {}; ///< a field, or a path of parents to one
    std::vector<ScopeKey> keys = {}; ///< sorted by id
    bool isAlwaysWhole = false; ///< read all there is each time, not only what changed
};

/// What to read of one object. Read again later with the checkpoint that came of it, it yields what changed.
struct PullPlan
{
    QString object = {};
    QStringList fields = {};
    bool isFiltered = false; ///< false: every record of the object
    std::vector<PullFilter> filters = {}; ///< read in this order
    PullFilter again = {}; ///< records that an earlier run could not read, by their id
    qint64 revision = 0; ///< of the set that the keys of @c filters belong to
    QByteArray identity = {}; ///< of scope and mapping: with another one, everything is read anew
    qint64 serverNow = 0; ///< ms UTC
};

/// How to speak with one CRM, for reading.
class Connector
{
public:
    virtual ~Connector() = default;

    virtual std::unique_ptr<Inquiry<OrgIdentity>> identify() const = 0;
    virtual std::unique_ptr<Inquiry<QList<RemoteObject>>> describe(const QStringList &objects) const = 0;
    virtual std::unique_ptr<Inquiry<QByteArrayList>> accountsInScope(const ScopeQuestion &question) const = 0;
    virtual std::unique_ptr<Inquiry<QList<RecordFate>>> fatesOf(const QByteArrayList &accounts) const = 0;
    virtual std::unique_ptr<Session> pull(const PullPlan &plan, const QByteArray &checkpoint) const = 0;
};

} // namespace csm
