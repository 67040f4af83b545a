#include "tests/support/warnings.h"
#include "ui/widgets/rowlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

namespace {

struct Row
{
    int id = 0;
    QString text = {};

    friend bool operator==(const Row &, const Row &) = default;
};

class Model final : public RowListModel<Row>
{
public:
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

private:
    QVariant cell(const Row &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.id) : QVariant(row.text);
    }
};

QList<Row> rowsOf(const QList<int> &ids)
{
    QList<Row> rows;
    for (const int id : ids)
        rows.append({id, QString::number(id)});
    return rows;
}

} // namespace

class TestRowListModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void saysNothingWhenNothingChanged()
    {
        Model model;
        model.setRows(rowsOf({1, 2, 3}));
        const Signals heard(model);
        model.setRows(rowsOf({1, 2, 3}));
        QCOMPARE(heard.counts(), QList<qsizetype>({0, 0, 0, 0}));
    }

    void insertsAndRemovesRunsAtOnce()
    {
        Model model;
        model.setRows(rowsOf({1, 2, 7, 8}));
        {
            const Signals heard(model);
            model.setRows(rowsOf({1, 2, 3, 4, 5, 7, 8, 9}));
            QCOMPARE(heard.counts(), QList<qsizetype>({2, 0, 0, 0}));
        }
        const Signals heard(model);
        model.setRows(rowsOf({1, 2, 9}));
        QCOMPARE(heard.counts(), QList<qsizetype>({0, 1, 0, 0}));
    }

    void saysWhichRowChanged()
    {
        Model model;
        model.setRows(rowsOf({1, 2, 3}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<Row> rows = rowsOf({1, 2, 3});
        rows[1].text = u"new"_s;
        model.setRows(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().column(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), u"new"_s);
    }

    void keepsTheSelectionWhereTheRowGoes()
    {
        Model model;
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        model.setRows(rowsOf({1, 2, 3, 4, 5}));
        QItemSelectionModel selection(&proxy);
        selection.select(proxy.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.select(proxy.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        model.setRows(rowsOf({6, 5, 4, 2, 1}));
        QStringList selected;
        for (const QModelIndex &index : selection.selectedRows())
            selected.append(index.data().toString());
        selected.sort();
        QCOMPARE(selected, QStringList({u"2"_s, u"4"_s}));
    }

    void endsAtWhatItWasToldWhateverCameBefore()
    {
        const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toUInt()
                                                               : QRandomGenerator::global()->generate();
        qInfo("SEED=%u", seed);
        QRandomGenerator random(seed);
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 300; ++round) {
            QList<int> ids(25);
            std::iota(ids.begin(), ids.end(), 0);
            std::shuffle(ids.begin(), ids.end(), random);
            ids.resize(random.bounded(25));
            if (round % 3 == 0)
                std::sort(ids.begin(), ids.end());
            QList<Row> rows = rowsOf(ids);
            for (Row &row : rows)
                row.text = QString::number(random.bounded(3));
            const QList<std::pair<QPersistentModelIndex, int>> held = hold(model);
            model.setRows(rows);
            QCOMPARE(model.rows(), rows);
            for (const auto &[index, id] : held)
                QCOMPARE(index.isValid() ? index.data().toInt() : -1, ids.contains(id) ? id : -1);
        }
    }

private:
    struct Signals
    {
        explicit Signals(const Model &model)
            : inserted(&model, &QAbstractItemModel::rowsInserted)
            , removed(&model, &QAbstractItemModel::rowsRemoved)
            , changed(&model, &QAbstractItemModel::dataChanged)
            , relaid(&model, &QAbstractItemModel::layoutChanged)
        {
        }
        QList<qsizetype> counts() const
        {
            return {inserted.size(), removed.size(), changed.size(), relaid.size()};
        }

        QSignalSpy inserted;
        QSignalSpy removed;
        QSignalSpy changed;
        QSignalSpy relaid;
    };

    static QList<std::pair<QPersistentModelIndex, int>> hold(const Model &model)
    {
        QList<std::pair<QPersistentModelIndex, int>> held;
        for (int i = 0; i < model.rowCount(); i += 2)
            held.append({model.index(i, 0), model.row(i).id});
        return held;
    }
};

QTEST_GUILESS_MAIN(TestRowListModel)
#include "tst_rowlistmodel.moc"
