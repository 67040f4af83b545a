#include "app/sandbox/soql/boundquery.h"

namespace csm::sandbox {

namespace {

Outcome<Projection> bindFields(const PathScope &scope, const QList<SoqlToken> &tokens)
{
    Projection projection;
    QSet<QByteArray> seen;
    for (const SoqlToken &token : tokens) {
        const Outcome<FieldPath> path = resolvePath(scope, token);
        if (const ApiError *error = refusal(path))
            return *error;
        const FieldPath &found = std::get<0>(path);
        const QByteArray name = found.fullName();
        if (seen.contains(name))
            return ApiError{400, "INVALID_FIELD", "duplicate field selected: " + token.text};
        seen.insert(name);
        projection.add(found);
    }
    return projection;
}

Outcome<QList<BoundQuery::Order>> bindOrder(const PathScope &scope, const QList<SoqlOrder> &order)
{
    QList<BoundQuery::Order> bound;
    for (const SoqlOrder &one : order) {
        const Outcome<FieldPath> path = resolvePath(scope, one.field);
        if (const ApiError *error = refusal(path))
            return *error;
        const FieldPath &found = std::get<0>(path);
        if (found.type == FieldType::LongText)
            return soqlError(scope.soql, one.field.at, "MALFORMED_QUERY",
                "field '" + found.name + "' can not be sorted in a query call");
        bound.append({found, one.descending, one.nullsLast});
    }
    return bound;
}

} // namespace

Outcome<BoundQuery> bindSoql(const Org &org, const SoqlQuery &query, int version, const SoqlMoment &moment)
{
    const std::optional<SObject> object = org.schema().find(query.object.text, version);
    if (!object)
        return soqlError(query.text, query.object.at, "INVALID_TYPE",
            "sObject type '" + query.object.text
                + "' is not supported. If you are attempting to use a custom object, be sure to append the "
                  "'__c' after the entity name. Please reference your WSDL or the describe call for the "
                  "appropriate names.");
    const PathScope scope{org, *object, version, query.text};
    BoundQuery bound{*object};
    bound.counts = query.counts;
    bound.limit = query.limit;
    bound.offset = query.offset;
    const Outcome<Projection> projection = bindFields(scope, query.fields);
    if (const ApiError *error = refusal(projection))
        return *error;
    bound.projection = std::get<0>(projection);
    if (query.where) {
        const Outcome<SoqlFilter> filter = SoqlFilter::bind(scope, *query.where, moment);
        if (const ApiError *error = refusal(filter))
            return *error;
        bound.filter = std::get<0>(filter);
    }
    const Outcome<QList<BoundQuery::Order>> order = bindOrder(scope, query.order);
    if (const ApiError *error = refusal(order))
        return *error;
    bound.order = std::get<0>(order);
    return bound;
}

} // namespace csm::sandbox
