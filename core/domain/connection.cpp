#include "core/domain/connection.h"

using namespace Qt::StringLiterals;

namespace csm {

QString scopeName(Scope scope)
{
    switch (scope) {
    case Scope::Mine:
        return u"mine"_s;
    case Scope::Team:
        return u"team"_s;
    case Scope::All:
        break;
    }
    return u"all"_s;
}

std::optional<Scope> scopeNamed(QStringView name)
{
    for (const Scope scope : {Scope::Mine, Scope::Team, Scope::All}) {
        if (name == scopeName(scope))
            return scope;
    }
    return std::nullopt;
}

QString connectionStatusName(ConnectionStatus status)
{
    switch (status) {
    case ConnectionStatus::Connected:
        return u"connected"_s;
    case ConnectionStatus::SignIn:
        return u"signin"_s;
    case ConnectionStatus::Disconnected:
        break;
    }
    return u"disconnected"_s;
}

ConnectionStatus connectionStatusNamed(QStringView name)
{
    for (const ConnectionStatus status : {ConnectionStatus::Connected, ConnectionStatus::SignIn}) {
        if (name == connectionStatusName(status))
            return status;
    }
    return ConnectionStatus::Disconnected;
}

} // namespace csm
