#pragma once

#include "core/mapping/objectreading.h"

namespace csm::test {

/// An org that has everything that @p mapping asks for.
inline RemoteSchema fullSchema(const Mapping &mapping)
{
    RemoteSchema schema;
    for (const ObjectRule &rule : mapping.objects) {
        RemoteObject object{.name = rule.object, .isPresent = true};
        const auto add = [&object](const QByteArrayList &fields) {
            for (const QByteArray &field : fields)
                object.fields.append(QString::fromUtf8(field));
        };
        add({mapping.id, mapping.modified, mapping.deleted, mapping.merged});
        for (const SectionRule &section : rule.sections) {
            for (const Condition &condition : section.when)
                add({condition.field});
            for (const FieldRule &field : section.fields)
                add(field.from);
        }
        for (const FilterRule &filter : rule.filters)
            object.parents.append(filter.path.section(QLatin1Char('.'), 0, 0));
        if (rule.object == QLatin1StringView("AccountPlanObjective"))
            object.keyPrefix = QStringLiteral("2Ao");
        schema.insert(object.name, object);
    }
    return schema;
}

} // namespace csm::test
