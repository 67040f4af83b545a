#pragma once

#include "ui/format/format.h"
#include "ui/plans/planfieldeditor.h"

#include <utility>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace csm::ui {

class IconButton;
class ProgressStrip;

/// A day, typed or taken from a calendar.
class DateField final : public PlanFieldEditor
{
    Q_OBJECT
public:
    DateField(const Theme &theme, PlanField field, const QString &label, const Format &format, QDate today,
        QWidget *parent = nullptr);

private:
    std::optional<PlanValue> value() const override;
    void setValue(const PlanValue &value) override;
    QString complaint() const override;
    void openCalendar();

    const Language m_language;
    const QDate m_today;
    QLineEdit *m_edit;
};

/// A number, or nothing.
class NumberField final : public PlanFieldEditor
{
    Q_OBJECT
public:
    NumberField(const Theme &theme, PlanField field, const QString &label, QWidget *parent = nullptr);

private:
    std::optional<PlanValue> value() const override;
    void setValue(const PlanValue &value) override;
    QString complaint() const override;

    QLineEdit *m_edit;
};

/// One of a few states; saved as soon as it is chosen.
class ChoiceField final : public PlanFieldEditor
{
    Q_OBJECT
public:
    using Choice = std::pair<QString, QString>; ///< code, words

    ChoiceField(const Theme &theme, PlanField field, const QString &label, const QList<Choice> &choices,
        QWidget *parent = nullptr);

private:
    std::optional<PlanValue> value() const override;
    void setValue(const PlanValue &value) override;
    QString words(const PlanValue &value) const override;

    QComboBox *m_box;
};

/// Whole percent, and a button that makes it all of them.
class PercentField final : public PlanFieldEditor
{
    Q_OBJECT
public:
    PercentField(const Theme &theme, PlanField field, const QString &label, QWidget *parent = nullptr);

private:
    std::optional<PlanValue> value() const override;
    void setValue(const PlanValue &value) override;

    void showBar();

    QSpinBox *m_spin;
    ProgressStrip *m_strip;
    IconButton *m_done;
};

} // namespace csm::ui
