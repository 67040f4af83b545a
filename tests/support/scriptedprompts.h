#pragma once

#include "core/base/error.h"
#include "core/domain/connection.h"
#include "ui/shell/prompts.h"

#include <QStringList>

namespace csm::test {

/// Answers in the user's place, and writes down what was asked.
class ScriptedPrompts final : public ui::Prompts
{
public:
    bool yes = true;
    QString givenToken = {};
    QString file = {};
    QStringList asked = {};

    bool confirm(const ui::ConfirmText &text) override
    {
        asked.append(text.title);
        return yes;
    }
    QString token(const Connection &connection) override
    {
        asked.append(QStringLiteral("token ") + connection.id);
        return givenToken;
    }
    QString saveFile(const QString &, const QString &proposal, const QString &) override
    {
        asked.append(QStringLiteral("save ") + proposal);
        return file;
    }
    bool showBeforeCopying(const QString &, const QString &text) override
    {
        asked.append(text);
        return yes;
    }
    bool retryAfter(const Error &problem) override
    {
        asked.append(errorCodeName(problem.code));
        return false;
    }
};

} // namespace csm::test
