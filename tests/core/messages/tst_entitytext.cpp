#include "core/messages/entitytext.h"
#include "tests/support/warnings.h"
#include "ui/format/language.h"

#include <QTest>

using namespace csm;
using namespace csm::test;

class TestEntityText : public QObject
{
    Q_OBJECT

private:
    static QStringList allWords(ui::Language language)
    {
        ui::installLanguage(language);
        QStringList words;
        for (const EntityDef &def : allEntities())
            words.append(entityText(def.entity));
        for (int i = 0; i <= int(SkipReason::WrongType); ++i)
            words.append(skipReasonText(SkipReason(i)));
        for (int i = 0; i <= int(Scope::All); ++i)
            words.append(scopeText(Scope(i)));
        for (int i = 0; i <= int(ConnectionStatus::Disconnected); ++i)
            words.append(connectionStatusText(ConnectionStatus(i)));
        return words;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void everyWordExistsInBothLanguagesAndOnce()
    {
        const QStringList english = allWords(ui::Language::English);
        const QStringList korean = allWords(ui::Language::Korean);
        QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
        QCOMPARE(QSet<QString>(korean.begin(), korean.end()).size(), korean.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QVERIFY(!english.at(i).isEmpty());
            QVERIFY2(english.at(i) != korean.at(i), qPrintable(english.at(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestEntityText)
#include "tst_entitytext.moc"
