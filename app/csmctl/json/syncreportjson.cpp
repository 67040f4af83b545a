#include "app/csmctl/json/syncreportjson.h"

#include "app/csmctl/json/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace csm::ctl {

SyncReport sumOf(const QList<SyncReport> &reports)
{
    SyncReport sum;
    for (const SyncReport &report : reports) {
        for (const auto &[entity, counts] : report.objects) {
            SyncReport::Counts &of = sum.objects[entity];
            of.read += counts.read;
            of.written += counts.written;
            of.gone += counts.gone;
        }
        sum.skipped += report.skipped;
        sum.absent += report.absent;
        sum.rowsWritten += report.rowsWritten;
        sum.plansWritten += report.plansWritten;
        sum.pushed += report.pushed;
        sum.conflicts += report.conflicts;
        sum.requests += report.requests;
        sum.seconds += report.seconds;
        if (!sum.stoppedBy)
            sum.stoppedBy = report.stoppedBy;
    }
    return sum;
}

QJsonObject syncReportJson(const SyncReport &report)
{
    QJsonObject objects;
    for (const auto &[entity, counts] : report.objects) {
        objects.insert(QString::fromLatin1(entityDef(entity).name),
            QJsonObject{{u"read"_s, counts.read}, {u"written"_s, counts.written}, {u"gone"_s, counts.gone}});
    }
    return {
        {u"objects"_s, objects},
        {u"skipped"_s,
            jsonArray(report.skipped,
                [](const SkippedRecord &record) {
                    return QJsonObject{{u"object"_s, json(record.object)},
                        {u"remoteId"_s, json(record.remoteId)}, {u"name"_s, json(record.name)},
                        {u"reason"_s, skipReasonName(record.reason)}};
                })},
        {u"absent"_s,
            jsonArray(report.absent,
                [](const SyncReport::Absence &absence) {
                    return QJsonObject{{u"object"_s, json(absence.object)},
                        {u"fields"_s, QJsonArray::fromStringList(absence.fields)}};
                })},
        {u"rowsWritten"_s, report.rowsWritten},
        {u"plansWritten"_s, report.plansWritten},
        {u"pushed"_s, report.pushed},
        {u"conflicts"_s, report.conflicts},
        {u"requests"_s, report.requests},
        {u"seconds"_s, report.seconds},
    };
}

} // namespace csm::ctl
