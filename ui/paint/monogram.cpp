#include "ui/paint/monogram.h"

#include "ui/paint/shapes.h"
#include "ui/paint/textline.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace csm::ui {

namespace {

constexpr std::array<float, 8> kHues = {221, 172, 28, 287, 339, 199, 93, 258};

// Not qHash: its values differ between versions and processes.
quint32 fnv1a(const QByteArray &bytes)
{
    quint32 hash = 2166136261U;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return hash;
}

} // namespace

QString monogramLetter(const QString &name)
{
    const QString composed = name.normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at < composed.size();) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, composed);
        finder.setPosition(at);
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            break;
        const QString letter = composed.mid(at, next - at);
        if (letter.front().isLetterOrNumber() || letter.front().isSurrogate())
            return letter.toUpper();
        at = next;
    }
    return QStringLiteral("?");
}

void paintMonogram(QPainter &painter, const QRectF &rect, const QString &name, const Look &look)
{
    const float hue
        = kHues[fnv1a(name.normalized(QString::NormalizationForm_C).toUtf8()) % kHues.size()] / 360;
    const bool dark = look.tokens.isDark;
    const QColor ground = QColor::fromHslF(hue, dark ? 0.35F : 0.48F, dark ? 0.24F : 0.886F);
    const QColor ink = QColor::fromHslF(hue, dark ? 0.58F : 0.55F, dark ? 0.78F : 0.29F);
    painter.save();
    paintRounded(painter, rect, rect.width() * 0.22, ground);
    const int px = qRound(rect.height() * 0.42 / look.fonts.scale());
    paintTextLine(
        painter, rect, monogramLetter(name), look.fonts.words(px, QFont::DemiBold), ink, Qt::AlignHCenter);
    painter.restore();
}

} // namespace csm::ui
