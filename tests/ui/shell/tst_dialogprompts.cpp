#include "tests/support/warnings.h"
#include "ui/shell/dialogprompts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestDialogPrompts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_theme = std::make_unique<Theme>(*qApp);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup() { m_theme.reset(); }

    void givesAFileTheSuffixThatItWillHave()
    {
        QTimer::singleShot(0, this, [] { save(u"other"_s); });
        QCOMPARE(askForFile(), path(u"other.pdf"_s));
    }

    void asksBeforeItReplacesWhatTheNameWithItsSuffixStandsFor()
    {
        QFile there(path(u"plan.pdf"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        bool asked = false;
        QTimer::singleShot(0, this, [&asked] {
            QTimer::singleShot(0, qApp, [&asked] {
                if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                    asked = true;
                    QTest::keyClick(question, Qt::Key_Escape);
                }
            });
            save(u"plan"_s);
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        QCOMPARE(askForFile(), QString());
        QVERIFY(asked);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString askForFile()
    {
        return DialogPrompts(*m_theme).saveFile(u"Export"_s, path(u"proposal.pdf"_s), u"PDF (*.pdf)"_s);
    }

    static void save(const QString &name)
    {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
        static_cast<QDialog *>(dialog)->accept();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestDialogPrompts)
#include "tst_dialogprompts.moc"
