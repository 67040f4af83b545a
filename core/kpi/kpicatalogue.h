#pragma once

#include "core/kpi/kpi.h"

#include <QByteArray>
#include <QHash>

namespace csm {

/// Every KPI's name and formula text, Korean and English, out of resources/kpi/kpi.toml.
class KpiCatalogue
{
public:
    /// Configuration with file and line when it cannot be read.
    static Result<KpiCatalogue> parse(const QByteArray &toml, const QString &fileName);
    static const KpiCatalogue &standard();

    const KpiDefinition &definition(const QString &code) const; ///< of a code that there is
    const QList<KpiDefinition> &definitions() const { return m_definitions; }
    LocalText reason(KpiReason reason) const; ///< a sentence; empty for None

private:
    QList<KpiDefinition> m_definitions;
    QHash<QString, LocalText> m_reasons;
};

} // namespace csm
