#include "tests/support/warnings.h"
#include "ui/paint/icon.h"
#include "ui/theme/tokens.h"

#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace csm;
using namespace csm::ui;

class TestIcon : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyNameIsAPicture()
    {
        const QStringList names = namesInTheList();
        QVERIFY(names.size() > 50);
        for (const QString &name : names) {
            const QByteArray latin = name.toLatin1();
            QVERIFY2(hasIcon(QLatin1StringView(latin)), latin.constData());
            const QImage image = iconPixmap(QLatin1StringView(latin), Qt::red, {16, 16}, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            QVERIFY2(!isBlank(image), latin.constData());
        }
    }

    void theListIsSortedAndEveryNameUsedInTheSourcesIsInIt()
    {
        const QStringList names = namesInTheList();
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);

        static const QRegularExpression call(
            u"\\b(?:icon|paintIcon|iconPixmap|Button|IconButton|IconMark|NavItem|EmptyState|addAction)\\([^;]*?\"([a-z0-9-]+)\"_L1"_s);
        QDirIterator files(
            u"" CSM_SOURCE_TREE "/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                QVERIFY2(names.contains(name), qPrintable(file.fileName() + u": "_s + name));
            }
        }
    }

    void paperGetsVectors()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"icon.pdf"_s);
        {
            QPdfWriter writer(path);
            QPainter painter(&writer);
            paintIcon(painter, {0, 0, 200, 200}, "house"_L1, Qt::black);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("/Subtype /Image"));
    }

private:
    static QStringList namesInTheList()
    {
        QFile list(u"" CSM_SOURCE_TREE "/resources/icons/names.txt"_s);
        if (!list.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    static bool isBlank(const QImage &image)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 0)
                    return false;
            }
        }
        return true;
    }
};

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
