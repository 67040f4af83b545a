#include "core/mapping/recordlabel.h"

#include "core/connectors/pagesplitter.h"
#include "core/mapping/textcleaning.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace csm {

namespace {

constexpr qsizetype longest = 200;

/// Escapes are read where the text is good JSON; else it is shown as it stands, broken bytes as U+FFFD.
QString readable(QByteArrayView raw)
{
    const QJsonDocument json = QJsonDocument::fromJson("[\"" + raw.toByteArray() + "\"]");
    const QString text = json.isArray() ? json.array().at(0).toString() : QString::fromUtf8(raw);
    const QByteArray utf8 = text.left(longest).toUtf8();
    return QString::fromUtf8(cleanText({utf8.constData(), size_t(utf8.size())}, false));
}

} // namespace

SkippedRecord describeSkipped(const QString &object, QByteArrayView record, const QByteArray &idField,
    const QByteArrayList &labels, SkipReason reason)
{
    SkippedRecord skipped{.object = object, .remoteId = readable(rawText(record, idField)), .reason = reason};
    for (const QByteArray &label : labels) {
        skipped.name = readable(rawText(record, label));
        if (!skipped.name.isEmpty())
            break;
    }
    return skipped;
}

} // namespace csm
