#include "tests/support/warnings.h"
#include "tests/ui/documents/pdfreader.h"
#include "tests/ui/documents/sampleplan.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/planexport.h"
#include "ui/documents/planpages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::test;
using namespace csm::ui;

namespace {

const QList<QByteArray> activeThings = {"/URI", "/JavaScript", "/JS", "/Launch", "/EmbeddedFile",
    "/OpenAction", "/Link", "/Type /Annot\n", "/AA", "/GoToR", "/SubmitForm", "/RichMedia"};

/// The words that the document itself says about the sample.
QStringList sentencesOf(const PlanDocument &document)
{
    const DocumentWords words(document.language);
    QStringList sentences = {words.kind(), words.health(*document.health), words.csm(document.csmName),
        words.period(document.startsOn, document.endsOn), words.renewal(document.renewalOn, document.today),
        words.overallProgress(), words.format().percent(document.progress, 0), words.objectivesDone(),
        words.countOf(document.objectivesDone, document.objectivesCounted), words.overdueSteps(),
        words.countOf(document.stepsOverdue, document.stepCount), words.weeklyUsers(),
        words.format().number(document.weeklyUsers), words.vision(), words.outline(), words.late(7),
        words.state(ObjectiveState::Completed), words.confidential(),
        words.asOf(document.dataAsOf, document.source), words.format().fullDate(document.today)};
    for (const DocumentObjective &objective : document.objectives) {
        sentences << words.format().isoDate(objective.dueOn) << words.format().percent(objective.progress, 0);
        for (const DocumentOutcome &outcome : objective.outcomes)
            sentences << words.outcome(outcome);
        for (const DocumentStep &step : objective.steps)
            sentences << words.format().isoDate(step.dueOn) << words.format().percent(step.progress, 0);
    }
    return sentences;
}

/// Mean difference of a channel, 0 to 255.
double differenceOf(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            sum += std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
                + std::abs(one.blue() - other.blue());
        }
    }
    return sum / 3 / a.width() / a.height();
}

QByteArray withoutDate(QByteArray pdf)
{
    const qsizetype at = pdf.indexOf("/CreationDate");
    return at < 0 ? pdf : pdf.remove(at, pdf.indexOf('\n', at) - at);
}

} // namespace

class TestPlanExport : public QObject
{
    Q_OBJECT

private:
    PdfReader exported(const PlanDocument &document)
    {
        const QString path = m_folder.filePath(u"plan-%1.pdf"_s.arg(++m_files));
        if (const auto done = exportPlan(document, path); !done)
            qWarning("%s", qPrintable(done.error().detail));
        return PdfReader(path);
    }

    QTemporaryDir m_folder;
    int m_files = 0;

private slots:
    void init() { failOnAnyWarning(); }

    void givesBackEveryTextAsItWasWritten_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Korean") << Language::Korean;
        QTest::newRow("English") << Language::English;
    }

    void givesBackEveryTextAsItWasWritten()
    {
        QFETCH(Language, language);
        const PlanDocument document = samplePlan(language);
        const QString text = exported(document).text();
        const QString solid = withoutBlanks(text);
        for (const QString &expected : textsOf(document) + sentencesOf(document))
            QVERIFY2(solid.contains(withoutBlanks(expected)), qPrintable(expected));
        QVERIFY(text.contains(u"(D-23)"_s) && text.contains(u"3/4"_s) && text.contains(u"35%"_s));
        QVERIFY(text.contains(document.planName) && text.contains(document.objectives[0].steps[0].title));
    }

    void speaksTheLanguageOfTheDocument()
    {
        installLanguage(Language::Korean);
        QVERIFY(exported(samplePlan(Language::English)).text().contains(u"Objectives reached"_s));
        installLanguage(Language::English);
        QVERIFY(exported(samplePlan(Language::Korean)).text().contains(u"달성한 목표"_s));
    }

    void embedsItsFontsAndDrawsInVectors()
    {
        const PdfReader pdf = exported(samplePlan(Language::Korean));
        QVERIFY(pdf.fonts().size() >= 4);
        for (const QString &font : pdf.fonts())
            QVERIFY2(
                font.simplified().contains(u" yes no yes "_s), qPrintable(font)); // embedded, with its text
        QCOMPARE(pdf.images(), QStringList());
    }

    void looksOnPaperAsInThePreview()
    {
        const PlanDocument document = samplePlan(Language::Korean);
        const QImage preview = renderPages(document, 72).first();
        const QImage paper = exported(document).firstPage(72);
        QCOMPARE(paper.size(), preview.size());
        const double difference = differenceOf(paper, preview);
        QVERIFY2(difference < 5, qPrintable(QString::number(difference)));
    }

    void saysOfItselfOnlyWhatItIs()
    {
        const PdfReader pdf = exported(samplePlan(Language::Korean));
        const QString info = pdf.info();
        QVERIFY(info.contains(u"한빛정밀 · 생산 마감 자동화"_s));
        QVERIFY(info.contains(u"CSM Workbench"_s));
        for (const QString &other : {u"Author"_s, u"Subject"_s, u"Keywords"_s})
            QVERIFY2(!info.contains(other), qPrintable(other));
        QVERIFY(info.contains(u"A4"_s));
    }

    void showsHostileTextAndDoesNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<b>bold</b> <img src=\"/etc/hostname\"> &amp; <script>x()</script>"_s;
        QTest::newRow("links")
            << u"javascript:alert(1) file:///etc/passwd \\\\host\\share https://a.example/"_s;
        QTest::newRow("PDF syntax") << u") Tj ET (/URI /JavaScript << /Launch >> endstream endobj %%EOF"_s;
        QTest::newRow("formats") << u"%1 %2 %n %L1 {0} $(id) `id` %s"_s;
        QTest::newRow("a word without an end") << QString(3000, u'x');
        QTest::newRow("Greek and Russian") << u"Ωμέγα Жук é ü ñ – “q” …"_s;
    }

    void showsHostileTextAndDoesNothingElse()
    {
        QFETCH(QString, text);
        const PdfReader pdf = exported(hostilePlan(text));
        const QString solid = withoutBlanks(pdf.bodies().join(u' '));
        const QString head = withoutBlanks(DocumentWords(Language::English).columnTitle());
        QVERIFY(solid.count(withoutBlanks(text).left(40)) >= 9);
        QVERIFY(withoutBlanks(text).size() > 1000 || solid.count(withoutBlanks(text)) >= 9);
        QVERIFY(solid.contains(head));
        const QByteArray bytes = pdf.bytes();
        for (const QByteArray &active : activeThings)
            QVERIFY2(!bytes.contains(active), active.constData());
        QCOMPARE(pdf.images(), QStringList());
    }

    void marksWhatWouldBeHiddenInText()
    {
        const PdfReader pdf = exported(hostilePlan(u"a\u202Eb\u0007c"_s + QChar(0) + u'd'));
        QVERIFY(pdf.bodies().first().count(u"a\ufffdb\ufffdc\ufffdd"_s) >= 9);
        QVERIFY(pdf.info().contains(u"a\ufffdb\ufffdc\ufffdd"_s));
    }

    void givesBackCharactersThatShareAGlyph()
    {
        const QString text = u"〈보고서〉 大韓民國 日本 金長立 ‘가’ 一・二 한–글 ㈜"_s;
        const PdfReader pdf = exported(hostilePlan(text));
        QVERIFY(pdf.bodies().first().count(text) >= 3);
        QVERIFY(!pdf.bytes().contains("<0009>")); // the space is no tab
    }

    void keepsEveryLetterThatReadsFromTheRight()
    {
        const QString text = u"שלום עולם"_s;
        const QString found = exported(hostilePlan(text)).text();
        for (const QChar letter : withoutBlanks(text))
            QVERIFY(found.contains(letter));
    }

    void replacesAFileAndLetsOnlyItsOwnerReadIt()
    {
        const QString path = m_folder.filePath(u"there.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QFile::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(old.setPermissions(QFile::Permissions(0x6644)));
        QVERIFY(exportPlan(samplePlan(Language::English), path));
        QVERIFY(PdfReader(path).bytes().startsWith("%PDF-"));
        QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QVERIFY(exportPlan(samplePlan(Language::English), m_folder.filePath(u"new.pdf"_s)));
        QCOMPARE(QFileInfo(m_folder.filePath(u"new.pdf"_s)).permissions() & QFile::Permissions(0x0077),
            QFile::Permissions());
    }

    void writesTheSameFileForTheSameDocument()
    {
        const QByteArray first = withoutDate(exported(samplePlan(Language::Korean)).bytes());
        QCOMPARE(withoutDate(exported(samplePlan(Language::Korean)).bytes()), first);
    }

    void showsItsPagesToWhoeverWantsToLook()
    {
        const QString shots = qEnvironmentVariable("CSM_SHOTS");
        if (shots.isEmpty())
            return;
        for (const Language language : {Language::Korean, Language::English}) {
            QVERIFY(exportPlan(samplePlan(language), shots + u"/plan-%1.pdf"_s.arg(codeOf(language))));
            const QList<QImage> pages = renderPages(samplePlan(language), 100);
            for (int i = 0; i < pages.size(); ++i)
                QVERIFY(pages.at(i).save(shots + u"/plan-%1-%2.png"_s.arg(codeOf(language)).arg(i + 1)));
        }
        QVERIFY(exportPlan(longPlan(60), shots + u"/plan-long.pdf"_s));
    }
};

QTEST_MAIN(TestPlanExport)
#include "tst_planexport.moc"
