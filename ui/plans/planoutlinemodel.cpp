#include "ui/plans/planoutlinemodel.h"

#include "ui/plans/planwords.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace csm::ui {

struct PlanOutlineModel::Node
{
    OutlineLine line = {};
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};

    int row() const
    {
        const auto &siblings = parent->children;
        return int(std::ranges::find(siblings, this, &std::unique_ptr<Node>::get) - siblings.begin());
    }
};

struct PlanOutlineModel::Wanted
{
    OutlineLine line = {};
    std::vector<Wanted> children = {};
};

namespace {

QString amount(const Format &format, std::optional<double> value)
{
    const bool whole = value && *value == std::floor(*value);
    return format.number(value, whole ? 0 : 2);
}

/// Base, current and target with the unit; nothing when none of them is known.
QString measureText(const Outcome &outcome, const Format &format)
{
    if (!outcome.base && !outcome.current && !outcome.target)
        return {};
    const QString arrow = u" → "_s;
    return (amount(format, outcome.base) + arrow + amount(format, outcome.current) + arrow
        + amount(format, outcome.target) + u' ' + outcome.unit)
        .trimmed();
}

OutlineLine lineOf(const Objective &objective, QDate today)
{
    return {.item = {PlanItem::Kind::Objective, objective.id},
        .title = objective.title,
        .owner = objective.owner,
        .dueOn = objective.dueOn,
        .progress = objective.progress(),
        .late = objective.isOverdue(today)};
}

OutlineLine lineOf(const Outcome &outcome, const Format &format)
{
    return {.item = {PlanItem::Kind::Outcome, outcome.id},
        .title = outcome.title,
        .measure = measureText(outcome, format),
        .progress = outcome.valueRealised()};
}

OutlineLine lineOf(const Step &step, const Objective &objective, QDate today)
{
    return {.item = {PlanItem::Kind::Step, step.id},
        .title = step.title,
        .owner = step.owner,
        .dueOn = step.dueOn,
        .progress = step.progress / 100.0,
        .late = objective.isOverdue(step, today)};
}

} // namespace

PlanOutlineModel::PlanOutlineModel(const Format &format, Mode mode, QObject *parent)
    : QAbstractItemModel(parent)
    , m_format(format)
    , m_mode(mode)
    , m_root(std::make_unique<Node>())
{
}

PlanOutlineModel::~PlanOutlineModel() = default;

std::vector<PlanOutlineModel::Wanted> PlanOutlineModel::wantedOf(
    const SuccessPlan &plan, const Format &format, QDate today)
{
    std::vector<Wanted> objectives;
    for (const Objective &objective : plan.objectives) {
        Wanted wanted{lineOf(objective, today)};
        for (const Outcome &outcome : objective.outcomes)
            wanted.children.push_back({lineOf(outcome, format)});
        for (const Step &step : objective.steps)
            wanted.children.push_back({lineOf(step, objective, today)});
        objectives.push_back(std::move(wanted));
    }
    return objectives;
}

void PlanOutlineModel::setPlan(const SuccessPlan &plan, QDate today)
{
    bringUpToDate(*m_root, wantedOf(plan, m_format, today));
}

void PlanOutlineModel::bringUpToDate(Node &parent, std::vector<Wanted> wanted)
{
    removeMissing(parent, wanted);
    for (int row = 0; row < int(wanted.size()); ++row) {
        place(parent, row, wanted[size_t(row)]);
        Node &node = *parent.children[size_t(row)];
        if (node.line != wanted[size_t(row)].line) {
            node.line = wanted[size_t(row)].line;
            emit dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
        }
        bringUpToDate(node, std::move(wanted[size_t(row)].children));
    }
}

void PlanOutlineModel::removeMissing(Node &parent, const std::vector<Wanted> &wanted)
{
    for (int row = int(parent.children.size()) - 1; row >= 0; --row) {
        const PlanItem &item = parent.children[size_t(row)]->line.item;
        if (std::ranges::any_of(wanted, [&](const Wanted &w) { return w.line.item == item; }))
            continue;
        beginRemoveRows(indexOf(parent), row, row);
        parent.children.erase(parent.children.begin() + row);
        endRemoveRows();
    }
}

/// The row before @p row are in place already.
void PlanOutlineModel::place(Node &parent, int row, Wanted &wanted)
{
    auto &children = parent.children;
    const auto known = std::find_if(children.begin() + row, children.end(),
        [&](const std::unique_ptr<Node> &node) { return node->line.item == wanted.line.item; });
    if (known == children.end()) {
        beginInsertRows(indexOf(parent), row, row);
        children.insert(
            children.begin() + row, std::make_unique<Node>(Node{.line = wanted.line, .parent = &parent}));
        endInsertRows();
    } else if (const int from = int(known - children.begin()); from != row) {
        beginMoveRows(indexOf(parent), from, from, indexOf(parent), row);
        std::rotate(children.begin() + row, known, known + 1);
        endMoveRows();
    }
}

QModelIndex PlanOutlineModel::indexOf(const Node &node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row(), column, &node);
}

PlanOutlineModel::Node &PlanOutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

const OutlineLine &PlanOutlineModel::line(const QModelIndex &index) const
{
    return nodeAt(index).line;
}

QModelIndex PlanOutlineModel::find(const PlanItem &item) const
{
    for (const auto &objective : m_root->children) {
        if (objective->line.item == item)
            return indexOf(*objective);
        for (const auto &child : objective->children) {
            if (child->line.item == item)
                return indexOf(*child);
        }
    }
    return {};
}

int PlanOutlineModel::positionOf(const QModelIndex &index) const
{
    const Node &node = nodeAt(index);
    const auto &siblings = node.parent->children;
    return int(std::count_if(siblings.begin(), siblings.begin() + node.row(),
        [&](const std::unique_ptr<Node> &other) { return other->line.item.kind == node.line.item.kind; }));
}

QModelIndex PlanOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[size_t(row)].get());
}

QModelIndex PlanOutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeAt(index).parent) : QModelIndex();
}

int PlanOutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int PlanOutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineLine &line = nodeAt(index).line;
    if (role == Qt::EditRole && index.column() == Title)
        return line.title;
    if (role == Qt::ToolTipRole && index.column() == Title)
        return plainToolTip(line.title);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(line, index.column());
    return role == Qt::DisplayRole ? text(line, index.column()) : QVariant();
}

QString PlanOutlineModel::accessibleText(const OutlineLine &line, int column) const
{
    if (column != Title)
        return headerData(column, Qt::Horizontal).toString() + u": "_s + text(line, column);
    const QString title = kindText(line.item.kind) + u": "_s + line.title;
    return line.measure.isEmpty() ? title : title + u", "_s + line.measure;
}

QString PlanOutlineModel::text(const OutlineLine &line, int column) const
{
    switch (column) {
    case Title:
        return line.title;
    case Owner:
        return line.owner;
    case Due:
        if (!line.dueOn.isValid())
            return {};
        return line.late ? tr("%1 late").arg(m_format.date(line.dueOn)) : m_format.date(line.dueOn);
    case Progress:
        return m_format.percent(line.progress, 0);
    default:
        return {};
    }
}

QVariant PlanOutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const auto kind = PlanItem::Kind::Step;
    switch (section) {
    case Title:
        return fieldText(PlanField::Name, kind);
    case Owner:
        return fieldText(PlanField::Owner, kind);
    case Due:
        return fieldText(PlanField::DueOn, kind);
    case Progress:
        return fieldText(PlanField::Progress, kind);
    default:
        return {};
    }
}

Qt::ItemFlags PlanOutlineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && nodeAt(index).line.item.kind != PlanItem::Kind::Objective)
        flags |= Qt::ItemNeverHasChildren;
    // Only where it can be edited: Qt switches the input method on for an editable item.
    if (m_mode == Mode::Editable && index.isValid() && index.column() == Title)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlanOutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString title = value.toString().trimmed();
    const OutlineLine line = nodeAt(index).line;
    if (title.isEmpty() || title == line.title)
        return false;
    emit renamed(line.item, title);
    return true;
}

} // namespace csm::ui
