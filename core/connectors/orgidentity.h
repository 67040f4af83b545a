#pragma once

#include <QString>
#include <QUrl>

namespace csm {

/// Who answers at the other end, and as whom.
struct OrgIdentity
{
    QString orgId = {};
    QString orgName = {};
    QString userId = {};
    QString userName = {};
    QUrl instanceUrl = {};
    QString apiVersion = {}; ///< as in "66.0"
    QString currency = {}; ///< ISO 4217

    friend bool operator==(const OrgIdentity &, const OrgIdentity &) = default;
};

} // namespace csm
