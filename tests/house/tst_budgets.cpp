#include "tests/house/sourcetree.h"
#include "tests/support/warnings.h"

#include <QTest>

using namespace csm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int headerBudget = 150;
constexpr int sourceBudget = 400;
constexpr int classBudget = 100;
constexpr int functionBudget = 40;

QStringList overBudget(const SourceFile &file)
{
    QStringList over;
    const int fileBudget = file.isHeader() ? headerBudget : sourceBudget;
    if (file.lines() > fileBudget)
        over.append(u"%1: %2 lines, %3 allowed"_s.arg(file.path).arg(file.lines()).arg(fileBudget));
    for (const Block &function : functionsIn(file.text)) {
        if (function.lines > functionBudget)
            over.append(u"%1:%2: a function of %3 lines, %4 allowed: %5"_s.arg(file.path)
                            .arg(function.line)
                            .arg(function.lines)
                            .arg(functionBudget)
                            .arg(function.head.right(60)));
    }
    for (const Block &type : classesIn(file.text)) {
        if (type.lines > classBudget)
            over.append(u"%1:%2: a class of %3 lines, %4 allowed"_s.arg(file.path)
                            .arg(type.line)
                            .arg(type.lines)
                            .arg(classBudget));
    }
    return over;
}

} // namespace

/// Files, classes and functions stay small enough to be read at once; over it, split by noun.
class TestBudgets : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyFileKeepsItsBudget()
    {
        const QList<SourceFile> files = sourceTree(false);
        QVERIFY(files.size() > 10);
        QStringList over;
        for (const SourceFile &file : files)
            over += overBudget(file);
        QVERIFY2(over.isEmpty(), qPrintable(u'\n' + over.join(u'\n')));
    }

    void aLongHeaderIsSeen()
    {
        QCOMPARE(overBudget({u"a.h"_s, QString(headerBudget + 1, u'\n')}).size(), 1);
        QVERIFY(overBudget({u"a.h"_s, QString(headerBudget, u'\n')}).isEmpty());
        QVERIFY(overBudget({u"a.cpp"_s, QString(headerBudget + 1, u'\n')}).isEmpty());
    }

    void aLongFunctionIsSeen()
    {
        const QString lines(functionBudget, u'\n');
        QCOMPARE(
            overBudget({u"a.cpp"_s, u"namespace a {\nint f(int x) const\n{"_s + lines + u"}\n}\n"_s}).size(),
            1);
        QCOMPARE(overBudget({u"a.cpp"_s, u"A::A(int x)\n    : m_x(x)\n{"_s + lines + u"}\n"_s}).size(), 1);
        QVERIFY(overBudget({u"a.cpp"_s, u"int f()\n{"_s + lines.mid(1) + u"}\n"_s}).isEmpty());
        QVERIFY(overBudget({u"a.cpp"_s, u"const int table[] = {"_s + lines + u"};\n"_s}).isEmpty());
    }

    void aLongClassIsSeen()
    {
        const QString lines(classBudget, u'\n');
        QCOMPARE(overBudget({u"a.h"_s, u"class A : public B\n{"_s + lines + u"};\n"_s}).size(), 1);
        QVERIFY(overBudget({u"a.h"_s, u"enum class A {"_s + lines + u"};\n"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
