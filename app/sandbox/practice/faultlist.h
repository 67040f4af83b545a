#pragma once

#include "app/sandbox/apierror.h"
#include "app/sandbox/apirequest.h"
#include "app/sandbox/queryapi.h"

#include <QJsonObject>

namespace csm::sandbox {

/// Something that goes wrong with some of the coming requests.
struct Fault
{
    QByteArray match = {}; ///< in path and query; empty: every request
    int after = 0; ///< matching requests that still go well
    int times = 1; ///< requests it spoils; below 0: until cleared

    std::optional<Response> instead = {}; ///< answered without asking the org
    PageFault page = {};
    std::chrono::milliseconds delay = {};
    bool hangs = false;
    int cutPercent = 100; ///< of the body that arrives
};

/// Reads a fault as practicecontrols.h describes it.
Outcome<Fault> readFault(const QJsonObject &json);

/// The faults that wait for their requests.
class FaultList
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }

    /// What goes wrong with this request, used up by it; a Fault that spoils nothing where all goes well.
    Fault take(const Request &request);

private:
    QList<Fault> m_faults;
};

} // namespace csm::sandbox
