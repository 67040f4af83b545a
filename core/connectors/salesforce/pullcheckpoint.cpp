#include "core/connectors/salesforce/pullcheckpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

void PullCheckpoint::leaveSlice()
{
    sliceEnd.clear();
    stamp = -1;
    id.clear();
}

QByteArray PullCheckpoint::toJson() const
{
    QJsonObject json{
        {"identity"_L1, QString::fromLatin1(identity)}, {"mark"_L1, mark}, {"covered"_L1, covered}};
    if (isUnderWay)
        json["pass"_L1]
            = QJsonObject{{"startedAt"_L1, startedAt}, {"revision"_L1, revision}, {"part"_L1, part},
                {"lastKey"_L1, QString::fromLatin1(lastKey)}, {"sliceEnd"_L1, QString::fromLatin1(sliceEnd)},
                {"stamp"_L1, stamp}, {"id"_L1, QString::fromLatin1(id)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PullCheckpoint PullCheckpoint::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PullCheckpoint read;
    read.identity = object["identity"_L1].toString().toLatin1();
    read.mark = object["mark"_L1].toInteger(-1);
    read.covered = object["covered"_L1].toInteger();
    const QJsonObject pass = object["pass"_L1].toObject();
    read.isUnderWay = !pass.isEmpty();
    read.startedAt = pass["startedAt"_L1].toInteger();
    read.revision = pass["revision"_L1].toInteger();
    read.part = pass["part"_L1].toInt();
    read.lastKey = pass["lastKey"_L1].toString().toLatin1();
    read.sliceEnd = pass["sliceEnd"_L1].toString().toLatin1();
    read.stamp = pass["stamp"_L1].toInteger(-1);
    read.id = pass["id"_L1].toString().toLatin1();
    if (read.sliceEnd.isEmpty())
        read.leaveSlice();
    return read;
}

} // namespace csm
