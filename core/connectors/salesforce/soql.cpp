#include "core/connectors/salesforce/soql.h"

#include <QByteArrayList>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace csm::soql {

QString quoted(QByteArrayView text)
{
    QString escaped = QString::fromUtf8(text);
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + escaped + u'\'';
}

QString listOf(const QByteArrayList &texts)
{
    QString list;
    for (const QByteArray &text : texts)
        list += (list.isEmpty() ? u""_s : u","_s) + quoted(text);
    return u'(' + list + u')';
}

QString instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm:ss.zzz'Z'"_s);
}

qint64 instantOf(QByteArrayView text)
{
    QString iso = QString::fromLatin1(text);
    if (iso.endsWith("+0000"_L1))
        iso.chop(5), iso += u'Z';
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return at.isValid() ? at.toMSecsSinceEpoch() : -1;
}

} // namespace csm::soql
