// What nearly every file of core includes anyway; compiled once. Nothing may rely on it: each file lists its
// includes.
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
