#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

namespace csm::bench {

inline double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The median of @p times runs, after one that warms up.
inline double medianSeconds(int times, const std::function<void()> &work)
{
    work();
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i)
        seconds.push_back(secondsOf(work));
    std::ranges::nth_element(seconds, seconds.begin() + times / 2);
    return seconds[size_t(times) / 2];
}

/// A line of /proc/self/status in MiB: "VmHWM" is the peak since resetPeakMemory(), "VmRSS" what is used now.
inline double memoryMiB(const QByteArray &line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &entry : status.readAll().split('\n')) {
        if (entry.startsWith(line + ':'))
            return entry.mid(line.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

inline void resetPeakMemory()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QFile::WriteOnly))
        clear.write("5");
}

/// One line of the report: ours beside the limit measured in the same run.
inline void report(const char *what, double ours, double limit, const char *unit, const char *limitIs)
{
    std::printf("  %-34s %10.2f %-6s  limit %10.2f %-6s  ratio %5.2f   (%s)\n", what, ours, unit, limit, unit,
        limit > 0 ? ours / limit : 0, limitIs);
    std::fflush(stdout);
}

} // namespace csm::bench
