#include "app/sandbox/soql/projection.h"

#include <algorithm>

namespace csm::sandbox {

void Projection::add(const FieldPath &path)
{
    QList<Node> *level = &fields;
    for (qsizetype i = 0; i < path.hops.size(); ++i) {
        auto parent = std::find_if(
            level->begin(), level->end(), [&](const Node &node) { return node.name == path.relations[i]; });
        if (parent == level->end()) {
            Node fresh{path.relations[i]};
            fresh.path.column = path.hops[i];
            parent = level->insert(level->end(), fresh);
        }
        level = &parent->fields;
    }
    Node field{path.name, path};
    field.path.hops.clear();
    level->append(field);
    longTexts += path.type == FieldType::LongText;
}

} // namespace csm::sandbox
