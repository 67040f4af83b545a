#include "core/connectors/salesforce/scopesession.h"

#include "core/connectors/salesforce/soql.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace csm {

ScopeSession::ScopeSession(const SalesforceEndpoint &endpoint, const ScopeQuestion &question)
    : m_question(question)
    , m_queries(endpoint)
    , m_owners({question.userId.toUtf8()})
{
}

NextStep ScopeSession::start()
{
    prepare(m_stage);
    return ask();
}

NextStep ScopeSession::feed(const HttpResponse &response)
{
    auto fed = m_queries.feed(response);
    if (auto *end = std::get_if<NextStep>(&fed))
        return *end;
    const QJsonArray records = std::get<QJsonArray>(fed);
    for (const auto &record : records) {
        if (m_stage == Stage::Memberships)
            m_shared.insert(record["AccountId"_L1].toString().toUtf8());
        else if (m_stage == Stage::Manager)
            m_manager = record["ManagerId"_L1].toString();
        else if (m_stage == Stage::Peers)
            m_owners.insert(record["Id"_L1].toString().toUtf8());
        else
            m_accounts.insert(record["Id"_L1].toString().toUtf8());
    }
    return ask();
}

NextStep ScopeSession::ask()
{
    NextStep step = m_queries.next();
    while (std::holds_alternative<Done>(step) && m_stage != Stage::End) {
        m_stage = Stage(int(m_stage) + 1);
        prepare(m_stage);
        step = m_queries.next();
    }
    if (m_stage == Stage::End) {
        m_answer = QByteArrayList(m_accounts.cbegin(), m_accounts.cend());
        std::ranges::sort(m_answer);
    }
    return step;
}

void ScopeSession::prepare(Stage stage)
{
    const QString me = soql::quoted(m_question.userId.toUtf8());
    switch (stage) {
    case Stage::Memberships:
        if (m_question.withTeams)
            m_queries.add(u"SELECT AccountId FROM AccountTeamMember WHERE UserId = "_s + me);
        break;
    case Stage::Manager:
        if (m_question.withPeers)
            m_queries.add(u"SELECT ManagerId FROM User WHERE Id = "_s + me);
        break;
    case Stage::Peers:
        if (!m_manager.isEmpty())
            m_queries.add(u"SELECT Id FROM User WHERE ManagerId = "_s + soql::quoted(m_manager.toUtf8()));
        break;
    case Stage::Accounts:
        m_queries.addSlices(u"SELECT Id FROM Account"_s, u"OwnerId"_s, m_owners.values());
        m_queries.addSlices(u"SELECT Id FROM Account"_s, u"Id"_s, m_shared.values());
        break;
    case Stage::End:
        break;
    }
}

} // namespace csm
