#include "tests/support/warnings.h"
#include "ui/documents/paginator.h"
#include "ui/documents/textblock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm::test;
using namespace csm::ui;

namespace {

/// A block that says who it is and how it may be cut.
class Box : public Block
{
public:
    Box(double height, bool heading = false, double least = 0)
        : m_height(height)
        , m_least(least)
        , m_heading(heading)
    {
    }

    double height() const override { return m_height; }
    double leastHeight() const override { return m_least > 0 ? m_least : m_height; }
    bool keepsWithNext() const override { return m_heading; }
    void paint(QPainter &, QPointF) const override { }

    BlockParts split(double room, bool) const override
    {
        if (m_least <= 0 || room < m_least)
            return {};
        return {std::make_shared<Box>(room, m_heading, m_least),
            std::make_shared<Box>(m_height - room, m_heading, m_least)};
    }

private:
    double m_height;
    double m_least;
    bool m_heading;
};

BlockPtr box(double height)
{
    return std::make_shared<Box>(height);
}
BlockPtr cuttable(double height, double least)
{
    return std::make_shared<Box>(height, false, least);
}
BlockPtr heading(double height)
{
    return std::make_shared<Box>(height, true);
}
BlockPtr space(double height)
{
    return std::make_shared<SpaceBlock>(height);
}

/// "0+40 40+60 | 0+30": top and height of every block, page by page.
QString layoutOf(const Blocks &blocks)
{
    QStringList pages;
    for (const PageContent &page : paginated(blocks, 100)) {
        QStringList placed;
        for (const PlacedBlock &p : page)
            placed << u"%1+%2"_s.arg(p.top).arg(p.block->height());
        pages << placed.join(u' ');
    }
    return pages.join(" | "_L1);
}

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void nothingIsOneEmptyPage() { QCOMPARE(layoutOf({}), QString()); }

    void fillsAPageToItsLastPoint()
    {
        QCOMPARE(layoutOf({box(40), box(60), box(30)}), u"0+40 40+60 | 0+30"_s);
    }

    void cutsWhatMayBeCut()
    {
        QCOMPARE(layoutOf({box(40), cuttable(130, 10)}), u"0+40 40+60 | 0+70"_s);
        QCOMPARE(layoutOf({cuttable(250, 10)}), u"0+100 | 0+100 | 0+50"_s);
    }

    void beginsNothingThatIsTooShort() { QCOMPARE(layoutOf({box(95), cuttable(50, 10)}), u"0+95 | 0+50"_s); }

    void keepsAHeadingWithWhatFollows()
    {
        QCOMPARE(layoutOf({box(70), heading(20), box(30)}), u"0+70 | 0+20 20+30"_s);
        QCOMPARE(layoutOf({box(70), heading(20), cuttable(90, 10)}), u"0+70 70+20 90+10 | 0+80"_s);
        QCOMPARE(layoutOf({box(75), heading(10), heading(10), box(10)}), u"0+75 | 0+10 10+10 20+10"_s);
    }

    void beginsNoPageWithSpace()
    {
        QCOMPARE(layoutOf({space(20), box(90), space(20), box(30)}), u"0+90 | 0+30"_s);
        QCOMPARE(layoutOf({box(60), space(10), heading(10), box(30)}), u"0+60 | 0+10 10+30"_s);
        QCOMPARE(layoutOf({box(95), space(20)}), u"0+95"_s);
    }

    void comesToAnEndWithWhatFitsNowhere()
    {
        QCOMPARE(layoutOf({box(10), box(150), box(10)}), u"0+10 | 0+150 | 0+10"_s);
        QCOMPARE(layoutOf({heading(10), box(95)}), u"0+10 | 0+95"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaginator)
#include "tst_paginator.moc"
