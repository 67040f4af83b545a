#include "app/sandbox/practice/journal.h"

#include <QJsonDocument>

namespace csm::sandbox {

using namespace Qt::StringLiterals;

Journal::Contents Journal::open(const QString &path, const QJsonObject &company, qint64 clockShift)
{
    Contents contents{{}, clockShift};
    if (path.isEmpty())
        return contents;
    m_file.setFileName(path);
    if (!openFile())
        return contents;
    QJsonObject header = QJsonDocument::fromJson(m_file.readLine()).object();
    const qint64 shift = header.take("clockShift"_L1).toInteger();
    if (header != company) {
        startAnew(company, clockShift);
        return contents;
    }
    contents.clockShift = shift;
    qint64 good = m_file.pos();
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.isEmpty() || !line.endsWith('\n'))
            break; // the program died while it wrote this
        good += line.size();
        contents.entries.append({json["edit"_L1].toString(), json["body"_L1].toObject(),
            QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate)});
    }
    m_file.resize(good);
    m_file.seek(good);
    return contents;
}

bool Journal::openFile()
{
    if (!m_file.open(QFile::ReadWrite)) {
        qWarning("the practice CRM cannot keep its journal at %s", qUtf8Printable(m_file.fileName()));
        return false;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

void Journal::startAnew(QJsonObject company, qint64 clockShift)
{
    const bool isEmpty = m_file.size() == 0;
    const QString path = m_file.fileName(), old = path + ".old"_L1;
    m_file.close();
    if (!isEmpty) {
        QFile::remove(old);
        QFile::rename(path, old);
    }
    company["clockShift"_L1] = clockShift;
    if (openFile())
        write(company);
}

void Journal::append(const Entry &entry)
{
    write({{"edit"_L1, entry.edit}, {"body"_L1, entry.body},
        {"at"_L1, entry.at.toUTC().toString(Qt::ISODate)}});
}

void Journal::write(const QJsonObject &line)
{
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace csm::sandbox
