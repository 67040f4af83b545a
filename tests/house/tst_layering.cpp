#include "tests/house/sourcetree.h"
#include "tests/support/warnings.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

/// Which folders of core a folder of core may know, besides itself.
const QHash<QString, QStringList> &mayKnow()
{
    static const QHash<QString, QStringList> rooms = {
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s}},
        {u"net"_s, {u"base"_s}},
        {u"auth"_s, {u"base"_s}},
        {u"messages"_s, {u"base"_s, u"domain"_s}},
        {u"connectors"_s, {u"base"_s, u"net"_s}},
        {u"mapping"_s, {u"base"_s, u"domain"_s, u"connectors"_s}},
        {u"sync"_s, {u"base"_s, u"domain"_s, u"net"_s, u"connectors"_s, u"mapping"_s, u"storage"_s}},
        {u"health"_s, {u"base"_s, u"domain"_s, u"storage"_s}},
        {u"kpi"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"health"_s}},
        {u"plans"_s, {u"base"_s, u"domain"_s, u"storage"_s}},
        {u"portfolio"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"health"_s, u"plans"_s}},
        {u"account360"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"health"_s, u"kpi"_s, u"plans"_s}},
        {u"diagnostics"_s, {u"base"_s, u"domain"_s, u"storage"_s}},
        {u"search"_s, {u"base"_s, u"domain"_s, u"storage"_s}},
    };
    return rooms;
}

bool mayInclude(const QString &path, const QString &include)
{
    const QStringList from = path.split(u'/');
    const QStringList to = include.split(u'/');
    if (to.first() != u"core" && to.first() != u"ui" && to.first() != u"app")
        return false; // every include is written from the root
    if (from.first() == u"core") {
        const QString room = from.at(1);
        return to.first() == u"core" && (to.at(1) == room || mayKnow().value(room).contains(to.at(1)));
    }
    if (path.startsWith(u"app/sandbox/"_s))
        return include.startsWith(u"app/sandbox/"_s) || include.startsWith(u"core/base/"_s);
    if (from.first() == u"ui") {
        static const QStringList below = {u"net"_s, u"auth"_s, u"connectors"_s, u"mapping"_s};
        if (to.first() == u"app")
            return false;
        if (include.startsWith(u"core/storage/"_s))
            return include == u"core/storage/changefeed.h"_s;
        return to.first() == u"ui" || (!below.contains(to.at(1)) && include != u"core/sync/syncengine.h"_s);
    }
    return true;
}

/// Words that a part must not contain at all.
QStringList forbiddenWords(const SourceFile &file)
{
    struct Rule
    {
        QString below;
        QString except;
        QRegularExpression word;
        QString reason;
    };
    static const QList<Rule> rules = {
        {u"core/"_s, {},
            QRegularExpression(
                u"#include <Q(Gui|Widgets|Charts|Painter|Font|Color|Image|Widget|Application)\\b"_s),
            u"core has no GUI module"_s},
        {u"ui/"_s, {},
            QRegularExpression(u"#include <sqlite3|\\bSELECT \\w|\\bINSERT INTO\\b|#include <QNetwork"_s),
            u"ui reaches below the services"_s},
        {u"ui/"_s, u"ui/charts/"_s,
            QRegularExpression(u"#include <(QtCharts|QChart|QLineSeries|QAbstractSeries)"_s),
            u"Qt Charts only behind ChartSpec"_s},
        {u"ui/"_s, u"ui/widgets/"_s,
            QRegularExpression(
                u"#include <Q(Label|MessageBox|ErrorMessage|TextBrowser)>|\\bsetToolTip\\(|\\bsetHtml\\(|Qt::RichText"_s),
            u"text is shown as plain text, by ui/widgets"_s},
        {{}, {}, QRegularExpression(u"#include <Q(Sql|tSql)|setInsecureFallback\\(true"_s),
            u"never in this project"_s},
        {u"core/"_s, u"core/messages/"_s, QRegularExpression(u"\\btr\\(\"|QCoreApplication::translate"_s),
            u"core is mute"_s},
        {u"core/connectors/"_s, {},
            QRegularExpression(u"HttpTransport|QNetworkAccessManager|QFile\\b|sqlite"_s),
            u"connectors do no I/O"_s},
        {{}, u"core/base/"_s, QRegularExpression(u"currentDateTime(Utc)?\\(|QDate::currentDate\\("_s),
            u"the time comes from Clock"_s},
    };
    QStringList found;
    for (const Rule &rule : rules) {
        if (!file.path.startsWith(rule.below)
            || (!rule.except.isEmpty() && file.path.startsWith(rule.except)))
            continue;
        if (const auto match = rule.word.match(file.text); match.hasMatch())
            found.append(u"%1: %2: %3"_s.arg(file.path, rule.reason, match.captured()));
    }
    return found;
}

QStringList trespasses(const SourceFile &file)
{
    QStringList found = forbiddenWords(file);
    for (const QString &include : file.includes()) {
        const bool generated = include.endsWith(u".moc"_s) || include.startsWith(u"moc_"_s);
        if (!generated && !mayInclude(file.path, include))
            found.append(u"%1 may not include %2"_s.arg(file.path, include));
    }
    return found;
}

} // namespace

/// Each folder knows only the rooms below it (README, the picture of the architecture).
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyFileKeepsToItsRoom()
    {
        QStringList found;
        for (const SourceFile &file : sourceTree(false))
            found += trespasses(file);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyFolderOfCoreHasARoom()
    {
        for (const SourceFile &file : sourceTree(false)) {
            const QStringList parts = file.path.split(u'/');
            if (parts.first() == u"core" && parts.size() > 2)
                QVERIFY2(mayKnow().contains(parts.at(1)), qPrintable(file.path));
        }
    }

    void aTrespassIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("storage knows sync") << u"core/storage/a.cpp"_s << u"#include \"core/sync/b.h\"\n"_s;
        QTest::newRow("a page knows a repository")
            << u"ui/plans/a.cpp"_s << u"#include \"core/storage/planrepository.h\"\n"_s;
        QTest::newRow("a connector knows the domain")
            << u"core/connectors/a.h"_s << u"#include \"core/domain/entity.h\"\n"_s;
        QTest::newRow("core knows ui") << u"core/plans/a.h"_s << u"#include \"ui/theme/tokens.h\"\n"_s;
        QTest::newRow("the practice CRM knows the core")
            << u"app/sandbox/a.h"_s << u"#include \"core/domain/entity.h\"\n"_s;
        QTest::newRow("an include that does not start at the root")
            << u"ui/plans/a.cpp"_s << u"#include \"planpage.h\"\n"_s;
        QTest::newRow("SQL in a page") << u"ui/plans/a.cpp"_s << u"q = \"SELECT name FROM account\";"_s;
        QTest::newRow("a GUI module in core") << u"core/kpi/a.cpp"_s << u"#include <QPainter>\n"_s;
        QTest::newRow("charts elsewhere") << u"ui/kpi/a.cpp"_s << u"#include <QChartView>\n"_s;
        QTest::newRow("a connector that opens files") << u"core/connectors/a.cpp"_s << u"QFile file(path);"_s;
        QTest::newRow("a label that takes markup") << u"ui/plans/a.cpp"_s << u"#include <QLabel>\n"_s;
        QTest::newRow("a tool tip that takes markup") << u"ui/plans/a.cpp"_s << u"row->setToolTip(name);"_s;
        QTest::newRow("a clock of one's own") << u"core/kpi/a.cpp"_s << u"QDate::currentDate()"_s;
        QTest::newRow("core speaks") << u"core/kpi/a.cpp"_s << u"return tr(\"Health\");"_s;
    }

    void aTrespassIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QVERIFY(!trespasses({path, text}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
