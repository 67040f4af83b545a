#include "core/messages/entitytext.h"

#include <QCoreApplication>

#include <array>

namespace csm {

namespace {

constexpr const char *context = "Words";

constexpr std::array<const char *, size_t(Entity::Step) + 1> entities = {QT_TRANSLATE_NOOP("Words", "People"),
    QT_TRANSLATE_NOOP("Words", "Accounts"), QT_TRANSLATE_NOOP("Words", "Account teams"),
    QT_TRANSLATE_NOOP("Words", "Contacts"), QT_TRANSLATE_NOOP("Words", "Opportunities"),
    QT_TRANSLATE_NOOP("Words", "Renewals"), QT_TRANSLATE_NOOP("Words", "Subscriptions"),
    QT_TRANSLATE_NOOP("Words", "Orders"), QT_TRANSLATE_NOOP("Words", "Cases"),
    QT_TRANSLATE_NOOP("Words", "Interactions"), QT_TRANSLATE_NOOP("Words", "Tasks"),
    QT_TRANSLATE_NOOP("Words", "Usage"), QT_TRANSLATE_NOOP("Words", "Surveys"),
    QT_TRANSLATE_NOOP("Words", "Success plans"), QT_TRANSLATE_NOOP("Words", "Objectives"),
    QT_TRANSLATE_NOOP("Words", "Outcomes"), QT_TRANSLATE_NOOP("Words", "Steps")};

constexpr std::array<const char *, size_t(SkipReason::WrongType) + 1> reasons
    = {QT_TRANSLATE_NOOP("Words", "its text is not valid JSON"),
        QT_TRANSLATE_NOOP("Words", "it holds a number that is too large"),
        QT_TRANSLATE_NOOP("Words", "its text is not valid UTF-8"),
        QT_TRANSLATE_NOOP("Words", "it holds a raw control character"),
        QT_TRANSLATE_NOOP("Words", "it has no id"),
        QT_TRANSLATE_NOOP("Words", "one of its fields is of an unexpected type")};

constexpr std::array<const char *, size_t(Scope::All) + 1> scopes
    = {QT_TRANSLATE_NOOP("Words", "My accounts"), QT_TRANSLATE_NOOP("Words", "My team's accounts"),
        QT_TRANSLATE_NOOP("Words", "All accounts")};

constexpr std::array<const char *, size_t(ConnectionStatus::Disconnected) + 1> statuses
    = {QT_TRANSLATE_NOOP("Words", "Connected"), QT_TRANSLATE_NOOP("Words", "Sign-in needed"),
        QT_TRANSLATE_NOOP("Words", "Disconnected")};

template<size_t N>
QString text(const std::array<const char *, N> &texts, size_t index)
{
    return QCoreApplication::translate(context, texts[index]);
}

} // namespace

QString entityText(Entity entity)
{
    return text(entities, size_t(entity));
}

QString skipReasonText(SkipReason reason)
{
    return text(reasons, size_t(reason));
}

QString scopeText(Scope scope)
{
    return text(scopes, size_t(scope));
}

QString connectionStatusText(ConnectionStatus status)
{
    return text(statuses, size_t(status));
}

} // namespace csm
