#include "ui/search/searchhitdelegate.h"

#include "ui/paint/icon.h"
#include "ui/paint/shapes.h"
#include "ui/paint/tag.h"
#include "ui/paint/textline.h"
#include "ui/search/searchhitmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

QLatin1StringView iconOf(const QString &kind)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> icons[] = {
        {"account"_L1, "buildings"_L1},
        {"contact"_L1, "person"_L1},
        {"case"_L1, "ticket-perforated"_L1},
        {"interaction"_L1, "chat-left-text"_L1},
        {"plan"_L1, "bullseye"_L1},
    };
    for (const auto &[each, icon] : icons) {
        if (each == kind)
            return icon;
    }
    return "file-earmark-text"_L1;
}

/// The name in two inks: what matched in it stands out.
void paintName(QPainter &painter, const QRectF &rect, const SearchHit &hit, const Look &look)
{
    const QFont font = look.fonts.words(13, QFont::DemiBold);
    const bool inName = hit.matchLength > 0 && hit.excerpt == hit.name;
    if (!inName || textWidth(hit.name, font) > rect.width())
        return paintTextLine(painter, rect, hit.name, font, look.tokens.text);
    const std::pair<QString, QColor> parts[] = {
        {hit.name.left(hit.matchStart), look.tokens.text},
        {hit.name.mid(hit.matchStart, hit.matchLength), look.tokens.accentInk},
        {hit.name.mid(hit.matchStart + hit.matchLength), look.tokens.text},
    };
    QRectF room = rect;
    for (const auto &[text, ink] : parts) {
        paintTextLine(painter, room, text, font, ink);
        room.setLeft(room.left() + textWidth(text, font));
    }
}

} // namespace

SearchHitDelegate::SearchHitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString SearchHitDelegate::note(const SearchHit &hit)
{
    QStringList parts;
    if (hit.kind != "account"_L1 && !hit.accountName.isEmpty())
        parts.append(hit.accountName);
    if (!hit.excerpt.isEmpty() && hit.excerpt != hit.name)
        parts.append(hit.excerpt);
    return parts.join(u" · "_s);
}

SearchHitDelegate::Geometry SearchHitDelegate::Geometry::of(
    const QRectF &row, double nameWidth, double keyWidth)
{
    const QRectF inner = row.adjusted(18, 0, -18, 0);
    Geometry g;
    g.icon = QRectF(inner.left(), row.center().y() - 8, 16, 16);
    g.key = QRectF(inner.right() - keyWidth, row.top(), keyWidth, row.height());
    const double left = g.icon.right() + 14;
    const double right = keyWidth > 0 ? g.key.left() - 12 : inner.right();
    const double most = (right - left) * 0.6;
    g.name = QRectF(left, row.top(), qMin(nameWidth, most), row.height());
    g.note = QRectF(g.name.right() + 14, row.top(), qMax(0.0, right - g.name.right() - 14), row.height());
    return g;
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const SearchHitModel *>(index.model());
    const bool heading = !model->line(index.row()).heading.isEmpty();
    return {100, m_theme.fonts().px(heading ? 28 : 40)};
}

void SearchHitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const SearchHitModel *>(index.model());
    const SearchHitModel::Line &line = model->line(index.row());
    if (line.heading.isEmpty())
        return paintHit(*painter, option, line.hit);
    paintTextLine(*painter, QRectF(option.rect).adjusted(18, 6, -18, 0), line.heading,
        m_theme.fonts().words(12, QFont::Medium), m_theme.tokens().text3);
}

void SearchHitDelegate::paintHit(
    QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit) const
{
    const Look look = m_theme.look();
    const bool chosen = option.state & QStyle::State_Selected;
    const QString key = chosen ? tr("Enter") : QString();
    if (chosen)
        paintRounded(painter, QRectF(option.rect).adjusted(8, 1, -8, -1), 8, look.tokens.accentSoft);
    const double nameWidth = textWidth(hit.name, look.fonts.words(13, QFont::DemiBold)) + 1;
    const Geometry g
        = Geometry::of(option.rect, nameWidth, key.isEmpty() ? 0 : keycapSize(key, look).width());
    paintIcon(painter, g.icon, iconOf(hit.kind), chosen ? look.tokens.accentInk : look.tokens.text2);
    paintName(painter, g.name, hit, look);
    paintTextLine(painter, g.note, note(hit), look.fonts.words(12), look.tokens.text3);
    if (!key.isEmpty())
        paintKeycap(painter, g.key, key, look);
}

} // namespace csm::ui
