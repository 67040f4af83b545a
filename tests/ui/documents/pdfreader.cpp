#include "tests/ui/documents/pdfreader.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace csm::test {

QString PdfReader::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString PdfReader::text() const
{
    return run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, m_path, u"-"_s});
}

QStringList PdfReader::bodies() const
{
    const QString bodies = run(u"pdftotext"_s,
        {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"-x"_s, u"0"_s, u"-y"_s, u"50"_s, u"-W"_s, u"595"_s, u"-H"_s,
            u"745"_s, m_path, u"-"_s});
    return bodies.split(u'\f', Qt::SkipEmptyParts);
}

QString PdfReader::info() const
{
    return run(u"pdfinfo"_s, {m_path});
}

int PdfReader::pageCount() const
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(info()).captured(1).toInt();
}

QStringList PdfReader::fonts() const
{
    return run(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QStringList PdfReader::images() const
{
    return run(u"pdfimages"_s, {u"-list"_s, m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QImage PdfReader::firstPage(int dpi) const
{
    const QTemporaryDir folder;
    const QString stem = folder.filePath(u"page"_s);
    run(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), m_path, stem});
    return QImage(stem + u".png"_s).convertToFormat(QImage::Format_RGB32);
}

QByteArray PdfReader::bytes() const
{
    QFile file(m_path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString withoutBlanks(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s\\x{A0}]+"_s);
    return QString(text).remove(blanks);
}

} // namespace csm::test
