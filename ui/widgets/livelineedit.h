#pragma once

#include <QLineEdit>
#include <QTimer>

namespace csm::ui {

/// A line edit that says what it shows while a Korean syllable is still being composed.
///
/// textChanged() is silent until the syllable is done, so a search would lag by one. Between two syllables
/// the input method sends an empty text for a moment: live() waits 40 ms, and says each text once.
class LiveLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit LiveLineEdit(QWidget *parent = nullptr);

    QString liveText() const; ///< with the syllable being composed

signals:
    void live(const QString &text);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QTimer m_pause;
    QString m_preedit;
    QString m_said;
};

} // namespace csm::ui
