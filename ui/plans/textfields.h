#pragma once

#include "ui/plans/planfieldeditor.h"

class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace csm::ui {

/// One line: a name, a unit, a title. Must not be empty where @p need says so.
class LineField : public PlanFieldEditor
{
    Q_OBJECT
public:
    enum class Need { Optional, Required };

    LineField(
        const Theme &theme, PlanField field, const QString &label, Need need, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }

protected:
    std::optional<PlanValue> value() const override;
    void setValue(const PlanValue &value) override;
    QString complaint() const override;

private:
    const Need m_need;
    QLineEdit *m_edit;
};

/// A person: free text, with the names that are known offered.
class OwnerField final : public LineField
{
    Q_OBJECT
public:
    OwnerField(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    void setPeople(const QStringList &names);

private:
    QStringListModel *m_people;
};

/// Several lines of plain text. Tab leaves it.
class NoteField final : public PlanFieldEditor
{
    Q_OBJECT
public:
    NoteField(const Theme &theme, PlanField field, const QString &label, QWidget *parent = nullptr);

private:
    std::optional<PlanValue> value() const override;
    void setValue(const PlanValue &value) override;

    QPlainTextEdit *m_edit;
    PlanValue m_shown; ///< as it was given
};

} // namespace csm::ui
