#pragma once

#include "app/sandbox/org/org.h"

#include <QJsonObject>

namespace csm::sandbox {

/// Who is signed in: always the user called "me".
class IdentityApi
{
public:
    explicit IdentityApi(const Org &org)
        : m_org(org)
    {
    }

    QString url(const QByteArray &origin) const;
    bool isMine(const QByteArray &organizationId, const QByteArray &userId) const;
    QJsonObject userInfo(const QByteArray &origin) const; ///< /services/oauth2/userinfo
    QJsonObject identity(const QByteArray &origin) const; ///< /id/ORG/USER

private:
    QString organizationId() const;
    QString userId() const;
    QString text(QByteArrayView field) const; ///< of the user
    QJsonObject urls(const QByteArray &origin) const;

    const Org &m_org;
};

} // namespace csm::sandbox
