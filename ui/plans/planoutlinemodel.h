#pragma once

#include "core/domain/successplan.h"
#include "ui/format/format.h"

#include <QAbstractItemModel>

#include <memory>

namespace csm::ui {

/// One row of an outline, as its delegate paints it.
struct OutlineLine
{
    PlanItem item = {};
    QString title = {};
    QString owner = {};
    QString measure = {}; ///< of an outcome: "5 → 3 → 2 days"
    QDate dueOn = {};
    std::optional<double> progress = {}; ///< 0..1
    bool late = false;

    bool isDone() const { return progress && *progress >= 1; }
    friend bool operator==(const OutlineLine &, const OutlineLine &) = default;
};

/// The outline of one plan: objectives, and in each its outcomes, then its steps. Brought up to date with the
/// fewest row signals, so that what is open, chosen or being edited stays so.
class PlanOutlineModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Owner, Due, Progress, ColumnCount };
    enum class Mode { ReadOnly, Editable };

    PlanOutlineModel(const Format &format, Mode mode, QObject *parent = nullptr);
    ~PlanOutlineModel() override;

    void setPlan(const SuccessPlan &plan, QDate today);
    const OutlineLine &line(const QModelIndex &index) const;
    QModelIndex find(const PlanItem &item) const; ///< invalid when it is not in the plan
    int positionOf(const QModelIndex &index) const; ///< among its siblings of the same kind

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void renamed(
        const csm::PlanItem &item, const QString &title); ///< in the view; the model waits for setPlan()

private:
    struct Node;
    struct Wanted;

    static std::vector<Wanted> wantedOf(const SuccessPlan &plan, const Format &format, QDate today);
    void bringUpToDate(Node &parent, std::vector<Wanted> wanted);
    void removeMissing(Node &parent, const std::vector<Wanted> &wanted);
    void place(Node &parent, int row, Wanted &wanted);
    QModelIndex indexOf(const Node &node, int column = 0) const;
    QString text(const OutlineLine &line, int column) const;
    QString accessibleText(const OutlineLine &line, int column) const;
    Node &nodeAt(const QModelIndex &index) const;

    const Format m_format;
    const Mode m_mode;
    std::unique_ptr<Node> m_root;
};

} // namespace csm::ui
