#include "app/sandbox/recordwriter.h"

#include "app/sandbox/soql/soqlliteral.h"

#include <charconv>
#include <cmath>

namespace csm::sandbox {

namespace {

constexpr qint64 msPerDay = 86'400'000;

void appendPadded(QByteArray &out, int value, int digits)
{
    const QByteArray text = QByteArray::number(value);
    out.append(std::max<qsizetype>(0, digits - text.size()), '0').append(text);
}

void appendDay(QByteArray &out, qint64 julianDay)
{
    int year = 0, month = 0, day = 0;
    QDate::fromJulianDay(julianDay).getDate(&year, &month, &day);
    appendPadded(out, year, 4);
    appendPadded(out.append('-'), month, 2);
    appendPadded(out.append('-'), day, 2);
}

void appendInstant(QByteArray &out, qint64 ms)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    const qint64 days = ms >= 0 ? ms / msPerDay : (ms - msPerDay + 1) / msPerDay;
    const int inDay = int(ms - days * msPerDay);
    appendDay(out, epoch + days);
    appendPadded(out.append('T'), inDay / 3'600'000, 2);
    appendPadded(out.append(':'), inDay / 60'000 % 60, 2);
    appendPadded(out.append(':'), inDay / 1000 % 60, 2);
    appendPadded(out.append('.'), inDay % 1000, 3);
    out.append("+0000");
}

} // namespace

void appendJsonText(QByteArray &out, QByteArrayView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr QByteArrayView from = "\"\\\n\r\t\b\f";
    static constexpr QByteArrayView to = "\"\\nrtbf";
    out.append('"');
    for (const char c : text) {
        if (static_cast<uchar>(c) >= 0x20 && c != '"' && c != '\\') {
            out.append(c);
        } else if (const qsizetype place = from.indexOf(c); place >= 0) {
            out.append('\\').append(to[place]);
        } else {
            out.append("\\u00").append(hex[static_cast<uchar>(c) >> 4]).append(hex[c & 15]);
        }
    }
    out.append('"');
}

void appendJsonNumber(QByteArray &out, double value)
{
    char digits[32];
    const double size = std::fabs(value);
    const bool isPlain = value == 0 || (size >= 1e-3 && size < 1e7);
    const auto format = isPlain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(digits, digits + sizeof digits, value, format).ptr;
    const QByteArray text(digits, end - digits);
    const qsizetype exponent = text.indexOf('e');
    const QByteArray mantissa = exponent < 0 ? text : text.first(exponent);
    out.append(mantissa);
    if (!mantissa.contains('.'))
        out.append(".0");
    if (exponent >= 0)
        out.append('E').append(QByteArray::number(text.mid(exponent + 1).toInt()));
}

QByteArray instantText(qint64 msSinceEpoch)
{
    QByteArray text;
    appendInstant(text, msSinceEpoch);
    return text;
}

void RecordWriter::append(
    QByteArray &out, RecordId record, const Projection &projection, QByteArrayView spoiled) const
{
    appendFields(out, record, projection.fields, false, spoiled);
}

void RecordWriter::appendFields(QByteArray &out, RecordId record, const QList<Projection::Node> &fields,
    bool isShared, QByteArrayView spoiled) const
{
    appendAttributes(out.append('{'), record, isShared);
    for (const Projection::Node &node : fields) {
        out.append(",\"").append(node.name).append("\":");
        if (!spoiled.isEmpty() && node.name != "Id") {
            out.append(spoiled);
            spoiled = {};
        } else if (node.fields.isEmpty()) {
            appendValue(out, record, node.path);
        } else if (const auto parent = followReference(m_org, record, node.path.column, m_version)) {
            const Field &reference = m_org.schema().object(record.object).fields[node.path.column];
            appendFields(out, *parent, node.fields, reference.isShared(), {});
        } else {
            out.append("null");
        }
    }
    out.append('}');
}

void RecordWriter::appendAttributes(QByteArray &out, RecordId record, bool isShared) const
{
    const QByteArray &name = m_org.schema().object(record.object).name;
    out.append("\"attributes\":{\"type\":\"").append(isShared ? "Name" : name);
    out.append("\",\"url\":\"/services/data/v").append(QByteArray::number(m_version));
    out.append(".0/sobjects/").append(name).append('/').append(m_org.idText(record)).append("\"}");
}

void RecordWriter::appendValue(QByteArray &out, RecordId record, const FieldPath &path) const
{
    if (path.leaf == FieldPath::Leaf::Column)
        return appendCell(out, m_org.at(record, path.column), path.type);
    const QByteArray text = readPathText(m_org, record, path);
    if (text.isEmpty())
        out.append("null");
    else
        appendJsonText(out, text);
}

void RecordWriter::appendCell(QByteArray &out, Cell cell, FieldType type) const
{
    if (cell == nullCell) {
        out.append(type == FieldType::Boolean ? "false" : "null");
    } else if (isTextType(type)) {
        appendJsonText(out, m_org.texts().text(cell));
    } else if (type == FieldType::Int) {
        out.append(QByteArray::number(qint64(numberOf(cell))));
    } else if (isNumberType(type)) {
        appendJsonNumber(out, numberOf(cell));
    } else if (type == FieldType::Boolean) {
        out.append(cell == 1 ? "true" : "false");
    } else if (type == FieldType::Date) {
        appendDay(out.append('"'), cell);
        out.append('"');
    } else if (type == FieldType::DateTime) {
        appendInstant(out.append('"'), cell);
        out.append('"');
    } else {
        out.append('"').append(m_org.idText(RecordId::of(cell))).append('"');
    }
}

} // namespace csm::sandbox
