#pragma once

#include "app/sandbox/soql/fieldpath.h"

namespace csm::sandbox {

/// What a record shows of itself: its fields in the order they were asked for, its parents nested.
struct Projection
{
    /// A field, or a parent when it has fields of its own.
    struct Node
    {
        QByteArray name = {};
        FieldPath path = {}; ///< of a field: within its record; of a parent: the reference's column
        QList<Node> fields = {};
    };

    QList<Node> fields = {};
    int longTexts = 0;

    void add(const FieldPath &path);
};

} // namespace csm::sandbox
