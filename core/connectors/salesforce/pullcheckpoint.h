#pragma once

#include <QByteArray>

namespace csm {

/// How far reading one object came. Stored with the rows of each page; nobody else understands it.
struct PullCheckpoint
{
    QByteArray identity = {}; ///< of the scope and the mapping it was read with
    qint64 mark = -1; ///< server time up to which all is here, ms UTC; -1: never read completely
    qint64 covered = 0; ///< the revision of the scope that was read completely

    // A pass that is under way
    bool isUnderWay = false;
    qint64 startedAt = 0; ///< server time
    qint64 revision = 0; ///< of the scope that this pass reads
    int part = 0;
    QByteArray lastKey = {}; ///< slices up to this key of the part are done
    QByteArray sliceEnd = {}; ///< the last key of the slice that stamp and id belong to; empty: none begun
    qint64 stamp = -1; ///< of the last row stored of the slice; -1: none yet
    QByteArray id = {};

    void leaveSlice(); ///< the next one begins with its first row

    QByteArray toJson() const;
    static PullCheckpoint fromJson(const QByteArray &json); ///< a fresh one if it is none

    friend bool operator==(const PullCheckpoint &, const PullCheckpoint &) = default;
};

} // namespace csm
