#pragma once

#include "models/providers/registry.h"
#include "models/reuse/offers.h"
#include "tests/support/movableclock.h"

namespace rfi::test {

/// Cases of made-up people at the built-in providers, asked and answered on 4 May 2026.
class People
{
public:
    People() { m_registry.addBuiltIn(); }

    struct Asked
    {
        QString provider;
        QString customerType = QStringLiteral("individual");
        QString customerId = QStringLiteral("c1");
        QString party = {};
        QString name = QStringLiteral("Ana López");
        QHash<QString, QString> facts = {{QStringLiteral("email"), QStringLiteral("ana@northwind.example")}};
        QList<forms::RequestItem> items = {};
        QString environment = QStringLiteral("production");
        bool isTraining = false;
        QDateTime receivedAt = {};
    };

    std::unique_ptr<submission::Case> ask(const Asked& asked)
    {
        forms::Request request;
        request.provider = asked.provider;
        request.customerType = asked.customerType;
        request.customerId = asked.customerId;
        request.receivedAt = asked.receivedAt;
        request.items = asked.items;
        for (forms::RequestItem& item : request.items)
            item.identity.party = asked.party;
        if (asked.party.isEmpty()) {
            request.customerName = asked.name;
            request.facts = asked.facts;
        } else {
            request.parties = {{asked.party, asked.name, asked.facts}};
        }
        const QString id = QStringLiteral("case-%1").arg(++m_count);
        return std::make_unique<submission::Case>(id, forms::makeForm(m_registry.find(asked.provider)->forms, request),
                                                  asked.environment, asked.isTraining, m_clock);
    }

    static int field(const submission::Case& of, const QString& pointer, const QString& documentType = {},
                     const QString& side = {})
    {
        const QString party = of.request().items.constFirst().identity.party;
        return of.form().form().indexOf({party, pointer, documentType, side});
    }

    static void send(submission::Case& sent, const QDateTime& at,
                     submission::Outcome outcome = submission::Outcome::Accepted,
                     const QList<forms::Problem>& problems = {})
    {
        submission::Report report;
        report.outcome = outcome;
        report.finishedAt = at;
        report.problems = problems;
        sent.addReport(report);
    }

    /// What a field is offered by other cases.
    std::optional<reuse::Offer> offer(submission::Case& asking, int field, const QList<const submission::Case*>& others)
    {
        reuse::Offers offers(m_clock);
        offers.setCase(&asking);
        QList<reuse::Given> given;
        for (const submission::Case* other : others)
            given += reuse::givenIn(*other, other->request().provider);
        offers.setGiven(given);
        return offers.offer(asking.form(), field);
    }

    QDateTime now() const { return m_clock.now(); }
    MovableClock& clock() { return m_clock; }
    const providers::Registry& registry() const { return m_registry; }

private:
    providers::Registry m_registry;
    MovableClock m_clock;
    int m_count = 0;
};

inline forms::RequestItem item(const QString& pointer, const QString& documentType = {}, const QString& side = {},
                               forms::ItemStatus status = forms::ItemStatus::Missing)
{
    forms::RequestItem asked;
    asked.identity = {{}, pointer, documentType, side};
    asked.status = status;
    return asked;
}

inline forms::FileEntry file(const QString& name, const QString& side = {}, const QDate& issued = {})
{
    return {side, {}, forms::makeDocument(name, QStringLiteral("image/jpeg"), name.toUtf8()), issued};
}

} // namespace rfi::test
