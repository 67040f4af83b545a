#pragma once

#include "core/domain/entity.h"

namespace csm {

/// The SQL of one mirror table's hot road, made once from EntityDef; its bytes never move, so Database may
/// key on their address.
struct MirrorSql
{
    /// Of `insert` and `update`: ?1 id, ?2 source, ?3 remote_id, ?4 modified_at, ?5 first_seen_at, ?6
    /// content_hash, ?7 extra_json, ?8 currency, then one a field; then, of each reference, the local id.
    static constexpr int firstField = 9;

    QByteArray find = {}; ///< ?1 source, ?2 remote_id → id, content_hash, gone
    QByteArray insert = {};
    QByteArray update = {};
    std::vector<size_t> references = {}; ///< fields that are references
    int account = -1; ///< the one of @c references that names the account, by its place there
    bool isSearchable = false;
    bool isReferredTo = false; ///< by a field of any entity
};

const MirrorSql &mirrorSql(Entity entity);

/// The field that refers to the account a record belongs to; nullptr if it has none.
const FieldDef *accountReference(const EntityDef &def);

/// Whether a reference keeps our id of the record beside the CRM's.
bool hasLocalId(const EntityDef &def, const FieldDef &field);

bool isSearchable(Entity entity);

} // namespace csm
