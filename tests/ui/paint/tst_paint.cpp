#include "tests/support/warnings.h"
#include "ui/paint/monogram.h"
#include "ui/paint/pill.h"
#include "ui/paint/progressbar.h"
#include "ui/paint/renewal.h"
#include "ui/paint/sparkline.h"
#include "ui/paint/textline.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

const Tokens kTokens = Tokens::light();

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(100, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestPaint : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aPillSaysWordAndNumber()
    {
        QCOMPARE(pillText({Tone::Risk, u"위험"_s, u"42"_s}), u"위험 42"_s);
        QCOMPARE(pillText({Tone::Neutral, u"데이터 없음"_s, {}}), u"데이터 없음"_s);
    }

    void eachBandHasAShapeOfItsOwn()
    {
        QList<QImage> shapes;
        for (const Tone tone : {Tone::Good, Tone::Warn, Tone::Risk, Tone::Neutral}) {
            const QImage shape = painted([&](QPainter &p) {
                paintBandShape(p, {20, 20}, 16, tone, Qt::black);
            });
            QVERIFY(pixelsOf(shape, Qt::black) > 10);
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }

    void aRenewalIsUrgentThirtyDaysBeforeAndAfter()
    {
        QCOMPARE(renewalTone(31), Tone::Warn);
        QCOMPARE(renewalTone(30), Tone::Risk);
        QCOMPARE(renewalTone(-3), Tone::Risk);
        QCOMPARE(renewalTone(90), Tone::Warn);
        QCOMPARE(renewalTone(91), Tone::Neutral);
        QCOMPARE(renewalTone(std::nullopt), Tone::Neutral);
    }

    void progressIsFilledToItsShareAndNotBeyond()
    {
        const auto filled = [](std::optional<double> share) {
            const Fonts fonts;
            return pixelsOf(painted([&](QPainter &p) {
                paintProgress(p, {0, 10, 100, 20}, share, Qt::red, {kTokens, fonts});
            }),
                Qt::red);
        };
        QCOMPARE(filled(std::nullopt), 0);
        QCOMPARE(filled(0.0), 0);
        QVERIFY(filled(0.5) > filled(0.25));
        QCOMPARE(filled(1.0), filled(7.0));
        QVERIFY(filled(0.01) > 0);
    }

    void aSparklineLeavesGapsAndNeverDividesByZero()
    {
        constexpr double gap = std::numeric_limits<double>::quiet_NaN();
        const auto inked = [](const QList<double> &values) {
            return 4000
                - pixelsOf(painted([&](QPainter &p) {
                      paintSparkline(p, {0, 0, 100, 40}, values, Qt::blue);
                  }),
                    Qt::white);
        };
        QCOMPARE(inked({}), 0);
        QCOMPARE(inked({1}), 0);
        QCOMPARE(inked({gap, gap, gap}), 0);
        QVERIFY(inked({5, 5, 5}) > 0);
        QVERIFY(inked({1, 2, gap, gap, gap, 3, 4}) < inked({1, 2, 2.2, 2.5, 2.7, 3, 4}));
    }

    void aMonogramIsTheFirstLetterThatIsOne()
    {
        QCOMPARE(monogramLetter(u"한빛정밀"_s), u"한"_s);
        QCOMPARE(monogramLetter(u"(주)가온"_s), u"주"_s);
        QCOMPARE(monogramLetter(u"  aurora"_s), u"A"_s);
        QCOMPARE(monogramLetter(u"한빛"_s.normalized(QString::NormalizationForm_D)), u"한"_s);
        QCOMPARE(monogramLetter(u"7 Seas"_s), u"7"_s);
        QCOMPARE(monogramLetter(u"…"_s), u"?"_s);
        QCOMPARE(monogramLetter({}), u"?"_s);
    }

    void aLineOfTextStaysOneLine()
    {
        const Fonts fonts;
        const QImage image = painted([&](QPainter &p) {
            paintTextLine(
                p, {0, 0, 60, 40}, u"first\nsecond line that is long"_s, fonts.words(12), Qt::black);
        });
        for (int x = 70; x < 100; ++x) {
            for (int y = 0; y < 40; ++y)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }
};

QTEST_MAIN(TestPaint)
#include "tst_paint.moc"
