// What nearly every file of the painters includes anyway; compiled once. Nothing may rely on it: each file
// lists its includes.
#include <QColor>
#include <QDate>
#include <QDateTime>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
