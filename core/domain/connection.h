#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace csm {

/// Which accounts are read, and with them what hangs below them.
enum class Scope {
    Mine, ///< owned by the signed-in user, or that user is on their team
    Team, ///< owned by somebody with the same manager; and Mine
    All,
};

enum class ConnectionStatus {
    Connected,
    SignIn, ///< the CRM refused the token: a new one is needed
    Disconnected, ///< by the user; what was read stays
};

/// One CRM org that this profile reads from. Holds no secret: tokens lie in the key store alone.
struct Connection
{
    QString id = {};
    QString system = {}; ///< "salesforce"
    QString name = {}; ///< unique within the profile, given by the user or the org's own
    QUrl url = {};
    QString orgId = {};
    QString userRemoteId = {};
    QString userName = {};
    Scope scope = Scope::Mine;
    QString apiVersion = {}; ///< as in "66.0"
    QString currency = {}; ///< ISO 4217, of amounts that name none
    ConnectionStatus status = ConnectionStatus::Connected;
    QDateTime createdAt = {};
    QDateTime syncedAt = {}; ///< end of the last complete run; invalid: never

    friend bool operator==(const Connection &, const Connection &) = default;
};

QString scopeName(Scope scope); ///< "mine", "team", "all"
std::optional<Scope> scopeNamed(QStringView name);
QString connectionStatusName(ConnectionStatus status); ///< "connected", "signin", "disconnected"
ConnectionStatus connectionStatusNamed(QStringView name);

} // namespace csm
