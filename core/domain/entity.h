#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace csm {

/// The kinds of records that come from a CRM.
enum class Entity {
    User,
    Account,
    AccountMember,
    Contact,
    Opportunity,
    Renewal,
    Subscription,
    Order,
    Case,
    Interaction,
    Task,
    UsageMetric,
    SurveyResponse,
    SuccessPlan,
    Objective,
    Outcome,
    Step,
};

enum class FieldType {
    Text, ///< one line
    LongText, ///< may have lines; cut at 256 KiB, and the cut is marked
    Integer,
    Real,
    Bool, ///< 0 or 1
    Date, ///< no zone, ISO text
    Instant, ///< ms since the epoch, UTC
    Money, ///< minor units; column name_minor, currency in the record's currency column
    Ref, ///< another record: columns name_remote_id and name_id, the latter null until that record is here
};

struct FieldDef
{
    const char *name = nullptr; ///< canonical, as in mapping files and the schema
    FieldType type = FieldType::Text;
    Entity refers = Entity::Account; ///< of a Ref
    const char *oneOf = nullptr; ///< of a Text: the words that the schema allows, separated by blanks
};

/// The one table that schema, mapping and storage share: an entity's name, its table and its fields.
struct EntityDef
{
    Entity entity = Entity::User;
    const char *name = nullptr; ///< in JSON, mapping files and messages
    const char *table = nullptr;
    bool local = false; ///< the user's own once read: success plans and what is in them
    std::span<const FieldDef> fields = {};
};

const EntityDef &entityDef(Entity entity);

/// In the order in which they are read, so that a reference usually finds its record in place.
std::span<const EntityDef> allEntities();

std::optional<Entity> entityNamed(QStringView name);

using FieldValue = std::variant<std::monostate, qint64, double, QByteArray>; ///< text is UTF-8, NFC

/// A record as the cache keeps it, before it has a local id.
struct MirrorRecord
{
    Entity entity = Entity::Account;
    QByteArray remoteId = {};
    qint64 modifiedAt = 0; ///< the CRM's stamp, ms UTC
    bool gone = false; ///< deleted or merged in the CRM
    QByteArray mergedInto = {}; ///< remote id of the winner of a merge
    QByteArray currency = {}; ///< of its Money fields
    std::vector<FieldValue> values = {}; ///< as EntityDef::fields; of a Ref: the remote id
    QByteArray extraJson = {}; ///< fields that the mapping keeps without knowing them
    qint64 contentHash = 0; ///< of the record's bytes and the mapping: equal means nothing to write
};

} // namespace csm
