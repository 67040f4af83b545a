#include "app/csmctl/listtext.h"

#include "app/csmctl/codewords.h"
#include "app/csmctl/listcolumns.h"
#include "app/csmctl/texttable.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace csm::ctl {

namespace {

struct ToText
{
    const ui::Format &format;
    const QTimeZone &zone;

    QString operator()(std::monostate) const { return ui::Format::missing(); }
    QString operator()(const QString &text) const { return text.isEmpty() ? ui::Format::missing() : text; }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const { return format.number(value, 2); }
    QString operator()(bool value) const { return value ? u"✓"_s : QString(); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime &at) const { return format.dateTime(at, zone); }
    QString operator()(const Money &money) const { return format.money(money); }
};

/// Every column but the ids, then the local id.
QList<qsizetype> shownColumns(const QStringList &columns)
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i) != u"id" && !columns.at(i).endsWith("Id"_L1))
            shown.append(i);
    }
    if (const qsizetype id = columns.indexOf(u"id"_s); id >= 0)
        shown.append(id);
    return shown;
}

TextTable::Align alignOf(const ListTable &table, qsizetype column)
{
    for (const std::vector<ListValue> &row : table.rows) {
        const ListValue &value = row[size_t(column)];
        if (!std::holds_alternative<std::monostate>(value))
            return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value)
                    || std::holds_alternative<Money>(value)
                ? TextTable::Align::Right
                : TextTable::Align::Left;
    }
    return TextTable::Align::Left;
}

} // namespace

QString listText(const ListTable &table, const ui::Format &format, const QTimeZone &zone)
{
    const QList<qsizetype> shown = shownColumns(table.columns);
    const qsizetype bandColumn = table.columns.indexOf(u"band"_s);
    TextTable text;
    for (const qsizetype column : shown)
        text.addColumn(columnTitle(table.columns.at(column)), alignOf(table, column));
    for (const std::vector<ListValue> &row : table.rows) {
        QStringList cells;
        for (const qsizetype column : shown) {
            const QString cell = std::visit(ToText{format, zone}, row[size_t(column)]);
            const QString band = column == bandColumn ? bandText(healthBandNamed(cell)) : QString();
            cells.append(band.isEmpty() ? cell : band);
        }
        text.addRow(cells);
    }
    return text.text();
}

} // namespace csm::ctl
