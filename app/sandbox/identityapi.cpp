#include "app/sandbox/identityapi.h"

#include "app/sandbox/recordwriter.h"

namespace csm::sandbox {

using namespace Qt::StringLiterals;

QString IdentityApi::url(const QByteArray &origin) const
{
    return u"%1/id/%2/%3"_s.arg(QString::fromUtf8(origin), organizationId(), userId());
}

bool IdentityApi::isMine(const QByteArray &organizationId, const QByteArray &userId) const
{
    return m_org.find(organizationId) == RecordId{SObject::Organization, 0}
    && m_org.find(userId) == m_org.me();
}

QJsonObject IdentityApi::userInfo(const QByteArray &origin) const
{
    return {
        {"sub"_L1, url(origin)},
        {"user_id"_L1, userId()},
        {"organization_id"_L1, organizationId()},
        {"preferred_username"_L1, text("Username")},
        {"nickname"_L1, text("FirstName")},
        {"name"_L1, text("Name")},
        {"given_name"_L1, text("FirstName")},
        {"family_name"_L1, text("LastName")},
        {"email"_L1, text("Email")},
        {"email_verified"_L1, true},
        {"zoneinfo"_L1, text("TimeZoneSidKey")},
        {"locale"_L1, text("LocaleSidKey")},
        {"language"_L1, "ko"_L1},
        {"utcOffset"_L1, 9 * 3'600'000},
        {"user_type"_L1, "STANDARD"_L1},
        {"active"_L1, true},
        {"urls"_L1, urls(origin)},
    };
}

QJsonObject IdentityApi::identity(const QByteArray &origin) const
{
    return {
        {"id"_L1, url(origin)},
        {"asserted_user"_L1, true},
        {"user_id"_L1, userId()},
        {"organization_id"_L1, organizationId()},
        {"username"_L1, text("Username")},
        {"nick_name"_L1, text("FirstName")},
        {"display_name"_L1, text("Name")},
        {"first_name"_L1, text("FirstName")},
        {"last_name"_L1, text("LastName")},
        {"email"_L1, text("Email")},
        {"email_verified"_L1, true},
        {"timezone"_L1, text("TimeZoneSidKey")},
        {"locale"_L1, text("LocaleSidKey")},
        {"language"_L1, "ko"_L1},
        {"utcOffset"_L1, 9 * 3'600'000},
        {"user_type"_L1, "STANDARD"_L1},
        {"active"_L1, true},
        {"last_modified_date"_L1,
            QString::fromLatin1(instantText(m_org.at(m_org.me(), LastModifiedDateColumn)))},
        {"urls"_L1, urls(origin)},
    };
}

QString IdentityApi::organizationId() const
{
    return QString::fromLatin1(m_org.idText({SObject::Organization, 0}));
}

QString IdentityApi::userId() const
{
    return QString::fromLatin1(m_org.idText(m_org.me()));
}

QString IdentityApi::text(QByteArrayView field) const
{
    const Cell cell = m_org.at(m_org.me(), m_org.schema().column(SObject::User, field));
    return cell == nullCell ? QString() : QString::fromUtf8(m_org.texts().text(cell));
}

QJsonObject IdentityApi::urls(const QByteArray &origin) const
{
    const QString base = QString::fromUtf8(origin) + "/services/data/v{version}/"_L1;
    return {{"rest"_L1, base}, {"sobjects"_L1, QString(base + "sobjects/"_L1)},
        {"query"_L1, QString(base + "query/"_L1)}};
}

} // namespace csm::sandbox
