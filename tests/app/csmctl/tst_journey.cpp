#include "tests/app/csmctl/practicecrm.h"
#include "tests/support/warnings.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

const QString today = u"2026-11-20"_s;
constexpr int accounts = 60;

} // namespace

/// From the practice CRM to a PDF, by the programs alone, from the outside.
class TestJourney : public QObject
{
    Q_OBJECT

private:
    QString profile(const QString &name) const { return m_dir.filePath(name); }

    Ran run(QStringList arguments, const QString &name = u"all"_s)
    {
        arguments += {u"--profile"_s, profile(name), u"--today"_s, today, u"--lang"_s, u"en"_s};
        return csmctl(arguments, m_crm->token());
    }

    Ran json(const QStringList &arguments, const QString &name = u"all"_s)
    {
        return run(arguments + QStringList{u"--json"_s}, name);
    }

    Ran connect(const QString &name, const QString &scope)
    {
        return csmctl({u"connect"_s, u"salesforce"_s, u"--url"_s, m_crm->url(), u"--token"_s, u"-"_s,
                          u"--scope"_s, scope, u"--name"_s, u"Practice"_s, u"--profile"_s, profile(name),
                          u"--today"_s, today, u"--lang"_s, u"en"_s, u"--json"_s},
            {}, m_crm->token() + '\n');
    }

    QJsonObject firstAccountWithAPlan()
    {
        const QJsonArray plans = json({u"list"_s, u"plans"_s}).array();
        const QString id = plans.at(0).toObject().value(u"accountId"_s).toString();
        return json({u"show"_s, id}).object();
    }

    static void hasKeys(const QJsonObject &object, const QStringList &keys)
    {
        for (const QString &key : keys)
            QVERIFY2(object.contains(key), qPrintable(key));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<PracticeCrm> m_crm;

private slots:
    void initTestCase()
    {
        m_crm = std::make_unique<PracticeCrm>(QStringList{
            u"--accounts"_s, QString::number(accounts), u"--seed"_s, u"7"_s, u"--today"_s, today});
    }

    void init() { failOnAnyWarning(); }

    void theSandboxSaysWhereItIsAndItsToken()
    {
        const QRegularExpression line(u"^http://127\\.0\\.0\\.1:\\d+ \\S+\\n$"_s);
        QVERIFY2(
            line.match(QString::fromLatin1(m_crm->firstLine())).hasMatch(), m_crm->firstLine().constData());
    }

    void connectingWithoutAKeyStoreSaysSoAndConnects()
    {
        const Ran ran = connect(u"all"_s, u"all"_s);
        QVERIFY2(ran.exit == 0, ran.everything().constData());
        QVERIFY2(ran.lastError().startsWith("E-KEYRING: "), ran.err.constData());
        QCOMPARE(ran.object().value(u"name"_s).toString(), u"Practice"_s);
        const QJsonArray connections = json({u"connections"_s}).array();
        QCOMPARE(connections.size(), 1);
        QCOMPARE(connections.at(0).toObject().value(u"url"_s).toString(), m_crm->url());
        QCOMPARE(connections.at(0).toObject().value(u"scope"_s).toString(), u"all"_s);
    }

    void theSameOrgAgainIsTheSameConnection()
    {
        QCOMPARE(connect(u"all"_s, u"all"_s).exit, 0);
        QCOMPARE(json({u"connections"_s}).array().size(), 1);
    }

    void aSyncReadsEverythingAndASecondOneWritesNothing()
    {
        const Ran first = json({u"sync"_s});
        QVERIFY2(first.exit == 0, first.everything().constData());
        const QJsonObject report = first.object();
        hasKeys(report,
            {u"objects"_s, u"skipped"_s, u"rowsWritten"_s, u"pushed"_s, u"conflicts"_s, u"requests"_s,
                u"seconds"_s});
        QVERIFY(report.value(u"rowsWritten"_s).toInt() > accounts);
        const QJsonObject counts = report.value(u"objects"_s).toObject().value(u"account"_s).toObject();
        hasKeys(counts, {u"read"_s, u"written"_s, u"gone"_s});
        QCOMPARE(json({u"list"_s, u"accounts"_s}).array().size(), accounts);

        const Ran second = json({u"sync"_s});
        QVERIFY2(second.exit == 0, second.everything().constData());
        QCOMPARE(second.object().value(u"rowsWritten"_s).toInt(-1), 0);
    }

    void aFullSyncKeepsLocalIds()
    {
        const QJsonArray before = json({u"list"_s, u"accounts"_s}).array();
        QVERIFY(!before.isEmpty());
        const Ran ran = json({u"sync"_s, u"--full"_s});
        QVERIFY2(ran.exit == 0, ran.everything().constData());
        QCOMPARE(json({u"list"_s, u"accounts"_s}).array(), before);
    }

    void scopeMineIsAboutOneInFive()
    {
        QCOMPARE(connect(u"mine"_s, u"mine"_s).exit, 0);
        const Ran ran = json({u"sync"_s}, u"mine"_s);
        QVERIFY2(ran.exit == 0, ran.everything().constData());
        const qsizetype mine = json({u"list"_s, u"accounts"_s}, u"mine"_s).array().size();
        QVERIFY2(mine >= accounts / 10 && mine <= accounts / 2, qPrintable(QString::number(mine)));
    }

    void everyListHasItsColumns_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("more");
        for (const QString &word : {u"contacts"_s, u"opportunities"_s, u"subscriptions"_s, u"renewals"_s,
                 u"orders"_s, u"cases"_s, u"interactions"_s, u"tasks"_s, u"runs"_s})
            QTest::newRow(qPrintable(word)) << word << QStringList();
        QTest::newRow("accounts") << u"accounts"_s
                                  << QStringList{
                                         u"owner"_s, u"health"_s, u"band"_s, u"mrr"_s, u"renewalOn"_s};
        QTest::newRow("plans") << u"plans"_s << QStringList{u"accountId"_s, u"state"_s, u"progress"_s};
    }

    void everyListHasItsColumns()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, more);
        const Ran ran = json({u"list"_s, word});
        QVERIFY2(ran.exit == 0, ran.everything().constData());
        QVERIFY(!ran.array().isEmpty());
        for (const QJsonValue &row : ran.array())
            hasKeys(row.toObject(), QStringList{u"id"_s, u"remoteId"_s, u"connection"_s, u"name"_s} + more);
        QVERIFY(!run({u"list"_s, word}).out.isEmpty());
    }

    void whatIsGoneIsListedApart()
    {
        const QJsonArray before = json({u"list"_s, u"accounts"_s}).array();
        const QString id = before.last().toObject().value(u"remoteId"_s).toString();
        m_crm->control(u"delete"_s, {{u"id"_s, id}});
        const Ran ran = json({u"sync"_s});
        QVERIFY2(ran.exit == 0, ran.everything().constData());
        const QJsonArray gone = json({u"list"_s, u"accounts"_s, u"--gone"_s}).array();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.at(0).toObject().value(u"remoteId"_s).toString(), id);
        QCOMPARE(gone.at(0).toObject().value(u"goneReason"_s).toString(), u"deleted"_s);
        QCOMPARE(json({u"list"_s, u"accounts"_s}).array().size(), before.size() - 1);
    }

    void showTakesIdCrmIdAndName()
    {
        const QJsonObject shown = firstAccountWithAPlan();
        hasKeys(shown,
            {u"account"_s, u"health"_s, u"kpis"_s, u"contacts"_s, u"opportunities"_s, u"subscriptions"_s,
                u"renewals"_s, u"orders"_s, u"cases"_s, u"usage"_s, u"timeline"_s, u"plans"_s, u"asOf"_s});
        const QJsonObject account = shown.value(u"account"_s).toObject();
        for (const QString &key : {u"id"_s, u"remoteId"_s, u"name"_s}) {
            const Ran ran = json({u"show"_s, account.value(key).toString()});
            QVERIFY2(ran.exit == 0, ran.everything().constData());
            QCOMPARE(ran.object(), shown);
        }
        const QString decomposed
            = account.value(u"name"_s).toString().toUpper().normalized(QString::NormalizationForm_D);
        QCOMPARE(json({u"show"_s, decomposed}).object(), shown);
        QVERIFY(shown.value(u"asOf"_s).toString().endsWith(u'Z'));
    }

    void showOutlinesThePlan()
    {
        const QJsonObject plan = firstAccountWithAPlan().value(u"plans"_s).toArray().at(0).toObject();
        hasKeys(plan, {u"id"_s, u"name"_s, u"progress"_s, u"objectives"_s});
        const QJsonObject objective = plan.value(u"objectives"_s).toArray().at(0).toObject();
        hasKeys(objective,
            {u"id"_s, u"title"_s, u"owner"_s, u"dueOn"_s, u"progress"_s, u"outcomes"_s, u"steps"_s});
        hasKeys(objective.value(u"outcomes"_s).toArray().at(0).toObject(),
            {u"base"_s, u"current"_s, u"target"_s, u"unit"_s});
        QVERIFY(!objective.value(u"steps"_s).toArray().isEmpty());
    }

    void theTimelineIsNewestFirst()
    {
        QString last = u"9999"_s;
        const QJsonArray timeline = firstAccountWithAPlan().value(u"timeline"_s).toArray();
        QVERIFY(!timeline.isEmpty());
        for (const QJsonValue &entry : timeline) {
            hasKeys(entry.toObject(), {u"id"_s, u"kind"_s, u"at"_s, u"title"_s, u"source"_s});
            QVERIFY(entry.toObject().value(u"at"_s).toString() <= last);
            last = entry.toObject().value(u"at"_s).toString();
        }
    }

    void everyKpiSaysWhereItComesFrom()
    {
        const Ran ran = json({u"kpi"_s, u"--months"_s, u"6"_s});
        QVERIFY2(ran.exit == 0, ran.everything().constData());
        QStringList codes;
        for (const QJsonValue &value : ran.array()) {
            const QJsonObject kpi = value.toObject();
            hasKeys(kpi,
                {u"code"_s, u"id"_s, u"name"_s, u"level"_s, u"unit"_s, u"value"_s, u"reason"_s, u"n"_s,
                    u"window"_s, u"formula"_s, u"version"_s, u"asOf"_s, u"series"_s});
            hasKeys(kpi.value(u"window"_s).toObject(), {u"from"_s, u"to"_s});
            QVERIFY(kpi.value(u"value"_s).isNull() != kpi.value(u"reason"_s).isNull());
            QVERIFY(!kpi.value(u"formula"_s).toString().isEmpty());
            codes.append(kpi.value(u"code"_s).toString());
        }
        for (const QString &code : {u"mrr"_s, u"nrr"_s, u"grr"_s, u"nps"_s, u"csat"_s, u"logo_churn"_s,
                 u"new_customers"_s, u"renewals_due"_s, u"health"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
    }

    void kpisAreOfASegmentOrAnAccountToo()
    {
        const QString name
            = firstAccountWithAPlan().value(u"account"_s).toObject().value(u"name"_s).toString();
        const Ran account = json({u"kpi"_s, u"--level"_s, u"account:"_s + name});
        QVERIFY2(account.exit == 0, account.everything().constData());
        QVERIFY(!account.array().isEmpty());
        QCOMPARE(json({u"kpi"_s, u"--level"_s, u"segment:SMB"_s}).exit, 0);
        QCOMPARE(json({u"kpi"_s, u"--level"_s, u"segment:Nobody"_s}).exit, 1);
        QCOMPARE(json({u"kpi"_s, u"--level"_s, u"planet:Mars"_s}).exit, 2);
    }

    void searchFindsAnAccountByTwoOfItsSyllablesFirst()
    {
        QString korean;
        for (const QJsonValue &row : json({u"list"_s, u"accounts"_s}).array()) {
            const QString name = row.toObject().value(u"name"_s).toString();
            if (name.size() > 3 && name.at(1).script() == QChar::Script_Hangul
                && name.at(2).script() == QChar::Script_Hangul)
                korean = name;
        }
        QVERIFY(!korean.isEmpty());
        const QJsonArray hits = json({u"search"_s, korean.mid(1, 2)}).array();
        QVERIFY(!hits.isEmpty());
        bool found = false;
        for (const QJsonValue &hit : hits) {
            hasKeys(
                hit.toObject(), {u"kind"_s, u"id"_s, u"accountId"_s, u"name"_s, u"field"_s, u"excerpt"_s});
            found |= hit.toObject().value(u"name"_s).toString() == korean;
        }
        QVERIFY(found);
        QCOMPARE(hits.at(0).toObject().value(u"kind"_s).toString(), u"account"_s);
        QCOMPARE(json({u"search"_s, korean.mid(1, 2), u"--limit"_s, u"1"_s}).array().size(), 1);
        QCOMPARE(json({u"search"_s, u"\" OR * NEAR("_s}).exit, 0);
    }

    void exportWritesAPdfOfThePlan()
    {
        const QJsonObject shown = firstAccountWithAPlan();
        const QString account = shown.value(u"account"_s).toObject().value(u"id"_s).toString();
        const QString plan = shown.value(u"plans"_s).toArray().at(0).toObject().value(u"id"_s).toString();
        for (const QString &what : {account, plan}) {
            const QString path = m_dir.filePath(what + u".pdf"_s);
            const Ran ran = run({u"export"_s, u"plan"_s, what, u"--out"_s, path});
            QVERIFY2(ran.exit == 0, ran.everything().constData());
            QCOMPARE(ran.err, QByteArray());
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(file.read(5) == "%PDF-");
            QVERIFY(file.size() > 5000);
            QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    void aNameThatFitsSeveralIsSaidWithTheirIds()
    {
        m_crm->control(u"create"_s,
            {{u"object"_s, u"Account"_s}, {u"fields"_s, QJsonObject{{u"Name"_s, u"Zwilling GmbH"_s}}}});
        m_crm->control(u"create"_s,
            {{u"object"_s, u"Account"_s}, {u"fields"_s, QJsonObject{{u"Name"_s, u"Zwilling GmbH"_s}}}});
        QCOMPARE(run({u"sync"_s}).exit, 0);
        const Ran ran = json({u"show"_s, u"zwilling gmbh"_s});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.lastError().startsWith("E-AMBIGUOUS: "), ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
        for (const QJsonValue &row : json({u"list"_s, u"accounts"_s}).array()) {
            if (row.toObject().value(u"name"_s).toString() == u"Zwilling GmbH")
                QVERIFY2(ran.err.contains(row.toObject().value(u"remoteId"_s).toString().toUtf8()),
                    ran.err.constData());
        }
    }

    void allOfItWorksWithTheNetworkGone()
    {
        QCOMPARE(m_crm->stop(), 0);
        const Ran sync = json({u"sync"_s});
        QCOMPARE(sync.exit, 3);
        QCOMPARE(sync.out, QByteArray());
        QVERIFY2(sync.lastError().startsWith("E-OFFLINE: "), sync.err.constData());
        for (const QStringList &words : {QStringList{u"list"_s, u"accounts"_s}, QStringList{u"kpi"_s},
                 QStringList{u"search"_s, u"Zwilling"_s}, QStringList{u"connections"_s}}) {
            const Ran ran = json(words);
            QVERIFY2(ran.exit == 0, ran.everything().constData());
            QVERIFY(!ran.array().isEmpty());
        }
        QVERIFY(!firstAccountWithAPlan().isEmpty());
    }

    void disconnectingKeepsTheDataAndWipingDoesNot()
    {
        QCOMPARE(run({u"disconnect"_s, u"Practice"_s}, u"mine"_s).exit, 0);
        QVERIFY(!json({u"list"_s, u"accounts"_s}, u"mine"_s).array().isEmpty());
        QCOMPARE(run({u"disconnect"_s, u"Practice"_s, u"--wipe"_s}).exit, 0);
        QVERIFY(json({u"list"_s, u"accounts"_s}).array().isEmpty());
        QVERIFY(json({u"connections"_s}).array().isEmpty());
        QCOMPARE(run({u"disconnect"_s, u"Nobody"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
