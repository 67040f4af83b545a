#include "ui/plans/textfields.h"

#include "ui/plans/valuetext.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

PlanValue composed(const QString &text)
{
    const QString said = text.normalized(QString::NormalizationForm_C).trimmed();
    return said.isEmpty() ? PlanValue() : PlanValue(said);
}

/// @p text as QPlainTextEdit gives it back.
QString asEdited(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c == QChar::Nbsp)
            c = u' ';
    }
    return text;
}

} // namespace

LineField::LineField(const Theme &theme, PlanField field, const QString &label, Need need, QWidget *parent)
    : PlanFieldEditor(theme, field, label, parent)
    , m_need(need)
    , m_edit(new QLineEdit)
{
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::touched);
    connect(m_edit, &QLineEdit::returnPressed, this, &LineField::flush);
}

std::optional<PlanValue> LineField::value() const
{
    const PlanValue said = composed(m_edit->text());
    if (m_need == Need::Required && said == PlanValue())
        return {};
    return said;
}

void LineField::setValue(const PlanValue &value)
{
    m_edit->setText(valueText(value));
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

QString LineField::complaint() const
{
    return tr("This cannot be empty.");
}

OwnerField::OwnerField(const Theme &theme, const QString &label, QWidget *parent)
    : LineField(theme, PlanField::Owner, label, Need::Optional, parent)
    , m_people(new QStringListModel(this))
{
    auto *names = new QCompleter(m_people, this);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    edit()->setCompleter(names);
    // A name that was picked is no typing for QLineEdit.
    connect(names, qOverload<const QString &>(&QCompleter::activated), this, [this] {
        touched();
        flush();
    });
}

void OwnerField::setPeople(const QStringList &names)
{
    if (m_people->stringList() != names)
        m_people->setStringList(names);
}

NoteField::NoteField(const Theme &theme, PlanField field, const QString &label, QWidget *parent)
    : PlanFieldEditor(theme, field, label, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(theme.fonts().px(92));
    setEditor(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::touched);
}

/// CRMs end lines with CR LF; what only reads the same is not rewritten.
std::optional<PlanValue> NoteField::value() const
{
    const PlanValue said = composed(m_edit->toPlainText());
    return said == composed(asEdited(valueText(m_shown))) ? m_shown : said;
}

void NoteField::setValue(const PlanValue &value)
{
    const QSignalBlocker quiet(m_edit);
    m_shown = value;
    m_edit->setPlainText(valueText(value));
}

} // namespace csm::ui
