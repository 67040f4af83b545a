#pragma once

#include "ui/theme/tokens.h"

#include <QMetaType>
#include <QString>

namespace csm::ui {

/// What stands in one cell of a list of records.
struct RecordCell
{
    enum class Form { Words, Strong, Figures, Tag };

    QString text = {};
    QString more = {}; ///< in grey below
    Form form = Form::Words;
    Tone tone = Tone::Neutral;
    bool faint = false; ///< closed, ended, gone

    friend bool operator==(const RecordCell &, const RecordCell &) = default;
};

inline constexpr int kRecordCellRole = Qt::UserRole;

} // namespace csm::ui

Q_DECLARE_METATYPE(csm::ui::RecordCell)
