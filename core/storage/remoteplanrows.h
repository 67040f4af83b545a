#pragma once

#include "core/domain/entity.h"
#include "core/storage/statement.h"

#include <QJsonObject>

namespace csm {

/// How the parts of a success plan lie in their tables: the SQL for them, and their values as JSON by field.
namespace planrows {

/// What can be changed on both sides: all fields but references; and the owner, who stands here as the user
/// wrote it and in the CRM as a reference.
bool isMerged(const FieldDef &field);

bool hasOwner(const EntityDef &def);
const FieldDef *parentOf(const EntityDef &def); ///< the account of a plan, the plan of an objective, …

/// The record's merged fields, never null where the schema needs a value.
QJsonObject valuesOf(const MirrorRecord &record);

/// Parameters: :source, :remote. Columns: id, gone, content_hash, base_json, own work, then what readMine()
/// reads.
QByteArray selectSql(const EntityDef &def);
QJsonObject readMine(Statement &q, const EntityDef &def, const QJsonObject &base);

QByteArray insertSql(const EntityDef &def);
QByteArray updateSql(const EntityDef &def);

/// Binds the parameters of both: the record's references and stamps, and @p values.
void bind(Statement &q, const MirrorRecord &record, const QJsonObject &values);

} // namespace planrows

} // namespace csm
