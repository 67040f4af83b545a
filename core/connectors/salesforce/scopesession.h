#pragma once

#include "core/connectors/connector.h"
#include "core/connectors/salesforce/querysequence.h"

#include <QSet>

namespace csm {

/// Lists the accounts of a user: owned by them (or their peers), or with them on the account's team.
///
/// SOQL forbids a semi-join under OR, so ids are read first and asked for afterwards.
class ScopeSession final : public Inquiry<QByteArrayList>
{
public:
    ScopeSession(const SalesforceEndpoint &endpoint, const ScopeQuestion &question);

    NextStep start() override;
    NextStep feed(const HttpResponse &response) override;

private:
    enum class Stage { Memberships, Manager, Peers, Accounts, End };

    NextStep ask();
    void prepare(Stage stage);

    ScopeQuestion m_question;
    QuerySequence m_queries;
    Stage m_stage = Stage::Memberships;
    QSet<QByteArray> m_shared; ///< accounts on whose team the user is
    QString m_manager;
    QSet<QByteArray> m_owners;
    QSet<QByteArray> m_accounts;
};

} // namespace csm
