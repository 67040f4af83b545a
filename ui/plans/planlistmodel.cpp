#include "ui/plans/planlistmodel.h"

#include "ui/plans/planwords.h"
#include "ui/plans/progresswords.h"
#include "ui/widgets/plaintooltip.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

namespace {

bool isOpen(PlanState state)
{
    return state != PlanState::Completed && state != PlanState::Stopped;
}

/// Keys of a text by which rows stand, made once for a sort.
std::vector<QCollatorSortKey> keysOf(
    const QList<PlanRow> &rows, Language language, QString (*text)(const PlanRow &))
{
    QCollator collator(language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                    : QLocale(QLocale::English, QLocale::UnitedStates));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(rows.size()));
    for (const PlanRow &row : rows)
        keys.push_back(collator.sortKey(text(row)));
    return keys;
}

QString fullName(const PlanRow &row)
{
    return row.name + u'\n' + row.accountName;
}

} // namespace

bool isInView(const PlanRow &row, PlanView view)
{
    switch (view) {
    case PlanView::All:
        return true;
    case PlanView::Running:
        return row.state == PlanState::Active || row.state == PlanState::Agreed;
    case PlanView::Overdue:
        return isOpen(row.state) && row.stepsOverdue > 0;
    }
    Q_UNREACHABLE();
}

PlanListModel::PlanListModel(const Format &format, QObject *parent)
    : ArrangedModel(parent)
    , m_format(format)
{
}

void PlanListModel::setRows(const QList<PlanRow> &rows, QDate today)
{
    m_today = today;
    m_words.clear();
    m_words.reserve(size_t(rows.size()));
    for (const PlanRow &row : rows)
        m_words.emplace_back(QStringList{row.name, row.accountName, row.owner}, row.accountName);
    show(rows, arrange(rows));
}

void PlanListModel::setFilter(const PlanFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    filtered(arrange(allRows()));
}

void PlanListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_column = column;
    m_direction = order;
    sorted(arrange(allRows()));
}

/// What a column is sorted by, beside names; nothing when it is not known.
std::optional<double> PlanListModel::key(const PlanRow &row) const
{
    switch (m_column) {
    case State:
        return double(row.state);
    case Progress:
        return row.progress;
    case Steps:
        return row.steps == 0 ? std::nullopt : std::optional(double(row.stepsOverdue));
    case Ends:
        return row.endsOn.isValid() ? std::optional(double(row.endsOn.toJulianDay())) : std::nullopt;
    default:
        return 0;
    }
}

std::vector<int> PlanListModel::arrange(const QList<PlanRow> &rows) const
{
    const TextQuery query(m_filter.text);
    std::vector<int> places;
    for (int place = 0; place < int(rows.size()); ++place) {
        if (isInView(rows.at(place), m_filter.view) && query.matches(m_words[size_t(place)]))
            places.push_back(place);
    }
    const auto names = keysOf(rows, m_format.language(), &fullName);
    const auto owners = keysOf(rows, m_format.language(), [](const PlanRow &row) { return row.owner; });
    const bool falling = m_direction == Qt::DescendingOrder;
    std::ranges::stable_sort(places, [&](int a, int b) {
        const auto left = key(rows.at(a));
        const auto right = key(rows.at(b));
        if (left.has_value() != right.has_value())
            return left.has_value(); // what is not known stands last, either way
        if (left && *left != *right)
            return falling ? *left > *right : *left < *right;
        if (m_column == Owner) {
            if (rows.at(a).owner.isEmpty() != rows.at(b).owner.isEmpty())
                return rows.at(b).owner.isEmpty();
            if (const int by = owners[size_t(a)].compare(owners[size_t(b)]); by != 0)
                return falling ? by > 0 : by < 0;
        }
        const int by = names[size_t(a)].compare(names[size_t(b)]);
        return falling && m_column == Plan ? by > 0 : by < 0;
    });
    return places;
}

bool PlanListModel::isLate(const PlanRow &row) const
{
    return isOpen(row.state) && row.endsOn.isValid() && row.endsOn < m_today;
}

int PlanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanListModel::text(const PlanRow &row, int column) const
{
    switch (column) {
    case Plan:
        return row.name;
    case State:
        return planStateText(row.state);
    case Progress:
        return m_format.percent(row.progress, 0);
    case Steps:
        return row.steps == 0 ? Format::missing()
                              : stepsTextShort(row.stepsDone, row.steps, row.stepsOverdue);
    case Ends:
        return row.endsOn.isValid() ? m_format.date(row.endsOn) : Format::missing();
    case Owner:
        return row.owner.isEmpty() ? Format::missing() : row.owner;
    default:
        return {};
    }
}

QString PlanListModel::tip(const PlanRow &row, int column) const
{
    switch (column) {
    case Plan:
        return row.name + u'\n' + row.accountName;
    case Progress:
        return text(row, column) + u'\n' + progressFormula(PlanItem::Kind::Plan);
    default:
        return text(row, column);
    }
}

QVariant PlanListModel::cell(const PlanRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(tip(row, column));
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal).toString() + u": "_s + text(row, column));
    default:
        return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Plan:
        return tr("Plan");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case Steps:
        return tr("Steps");
    case Ends:
        return tr("End");
    case Owner:
        return tr("Owner");
    default:
        return {};
    }
}

} // namespace csm::ui
