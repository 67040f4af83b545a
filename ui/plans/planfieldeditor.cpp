#include "ui/plans/planfieldeditor.h"

#include "ui/plans/conflictstrip.h"
#include "ui/plans/valuetext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

constexpr int kPauseMs = 500;

int nextSitting()
{
    static int sitting = 0; // UI thread
    return ++sitting;
}

} // namespace

PlanFieldEditor::PlanFieldEditor(const Theme &theme, PlanField field, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_column(new QVBoxLayout(this))
    , m_label(new PlainLabel(theme, TextRole::SmallMuted, label))
    , m_edited(new PlainLabel(theme, TextRole::Caption, u"●"_s))
    , m_complaint(new PlainLabel(theme, TextRole::Small))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_label);
    head->addWidget(m_edited);
    head->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(head);
    m_column->addWidget(m_complaint);
    m_edited->setTone(Tone::Accent);
    m_edited->setAccessibleName(tr("Changed here"));
    setPlainToolTip(m_edited, tr("Changed here; the CRM says something else."));
    m_edited->hide();
    m_complaint->setTone(Tone::Risk);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlanFieldEditor::flush);
}

void PlanFieldEditor::setEditor(QWidget *editor, QWidget *around)
{
    m_column->insertWidget(1, around ? around : editor);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    editor->setAccessibleName(m_label->text());
    editor->installEventFilter(this);
    m_sitting = nextSitting();
}

void PlanFieldEditor::show(const PlanValue &stored)
{
    m_stored = stored;
    if (m_unsaved)
        return;
    if (value() != stored) // else a cursor would jump, and a blank just typed would go
        setValue(stored);
    m_complaint->hide();
}

void PlanFieldEditor::touched()
{
    m_unsaved = true;
    m_pause.start();
    emit typed();
}

void PlanFieldEditor::flush()
{
    if (!m_unsaved)
        return;
    m_pause.stop();
    const std::optional<PlanValue> said = value();
    if (!said)
        return;
    m_complaint->hide();
    m_unsaved = false;
    if (*said == m_stored)
        emit settled();
    else
        emit committed(m_field, *said, m_sitting);
}

void PlanFieldEditor::discard()
{
    m_pause.stop();
    m_unsaved = false;
    m_sitting = nextSitting();
}

void PlanFieldEditor::keepUnsaved()
{
    m_unsaved = true;
}

void PlanFieldEditor::setEditedHere(bool edited)
{
    m_edited->setVisible(edited);
}

void PlanFieldEditor::setTheirs(const std::optional<PlanValue> &theirs)
{
    const bool differs = theirs && *theirs != m_stored;
    if (differs && !m_conflict) {
        m_conflict = new ConflictStrip(m_theme);
        m_column->addWidget(m_conflict);
        connect(m_conflict, &ConflictStrip::taken, this, [this] {
            discard();
            emit committed(m_field, m_theirs, m_sitting);
        });
    }
    if (differs) {
        m_theirs = *theirs;
        m_conflict->setTheirs(words(m_theirs));
    }
    if (m_conflict)
        m_conflict->setVisible(differs);
}

QString PlanFieldEditor::words(const PlanValue &value) const
{
    return valueText(value);
}

void PlanFieldEditor::left()
{
    flush();
    const bool complains = m_unsaved && !value();
    m_complaint->setText(complains ? complaint() : QString());
    m_complaint->setVisible(complains);
}

bool PlanFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_sitting = nextSitting();
    else if (event->type() == QEvent::FocusOut)
        left();
    else if (event->type() == QEvent::ShortcutOverride) {
        // One undo for the whole plan: a field's own would end at its edge.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            QGuiApplication::inputMethod()->commit();
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace csm::ui
