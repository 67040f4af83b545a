#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace csm::ui;

namespace {

/// WCAG 2.2, 1.4.3.
double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreReadable_data() { sets(); }
    void wordsAreReadable()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? Tokens::dark() : Tokens::light();
        for (const QColor &ground : {t.canvas, t.rail, t.surface, t.surface2, t.accentSoft}) {
            expectAtLeast(4.5, t.text, ground, "text");
            expectAtLeast(4.5, t.text2, ground, "text2");
            expectAtLeast(4.5, t.text3, ground, "text3");
        }
        expectAtLeast(4.5, t.onAccent, t.accent, "onAccent");
        expectAtLeast(4.5, t.onAccent, t.accentHover, "onAccent, hover");
        for (const Tone tone :
            {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Risk, Tone::Info}) {
            const ToneColors colors = t.tone(tone);
            expectAtLeast(4.5, colors.ink, colors.soft, "ink on its soft ground");
            expectAtLeast(4.5, colors.ink, t.surface, "ink on a card");
            expectAtLeast(4.5, colors.ink, t.accentSoft, "ink on a selected row");
        }
    }

    void graphicsAreSeen_data() { sets(); }
    void graphicsAreSeen()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? Tokens::dark() : Tokens::light();
        expectAtLeast(3, t.accent, t.surface, "accent");
        expectAtLeast(3, t.fieldBorderHC, t.surface, "field border");
        for (const Tone tone : {Tone::Good, Tone::Warn, Tone::Risk, Tone::Info})
            expectAtLeast(3, t.tone(tone).fill, t.surface, "fill of a tone");
        for (const QColor &series : t.series)
            expectAtLeast(3, series, t.surface, "series");
    }

    void everyTokenHasAColor_data() { sets(); }
    void everyTokenHasAColor()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? Tokens::dark() : Tokens::light();
        QCOMPARE(t.isDark, dark);
        for (const QColor &color : {t.canvas, t.rail, t.surface, t.surface2, t.surface3, t.border,
                 t.borderStrong, t.fieldBorderHC, t.text, t.text2, t.text3, t.accent, t.accentHover,
                 t.accentSoft, t.accentInk, t.onAccent, t.seriesNeutral})
            QVERIFY(color.isValid() && color.alpha() == 255);
    }

private:
    static void sets()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    static void expectAtLeast(double wanted, const QColor &ink, const QColor &ground, const char *what)
    {
        const double seen = contrast(ink, ground);
        if (seen < wanted)
            QTest::qFail(qPrintable(QStringLiteral("%1: %2 on %3 is %4:1, not %5:1")
                                        .arg(QLatin1StringView(what), ink.name(), ground.name())
                                        .arg(seen, 0, 'f', 2)
                                        .arg(wanted)),
                __FILE__, __LINE__);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
