#include "models/submission/listedcase.h"

#include "models/core/folding.h"

namespace rfi::submission {

namespace {

void addPerson(QList<size_t>& people, const QString& name)
{
    if (const QString folded = core::foldedName(name); !folded.isEmpty())
        people += qHash(folded);
}

} // namespace

CaseLister::CaseLister(const QHash<QString, QString>& providerNames) : m_providerNames(providerNames)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

std::shared_ptr<const ListedCase> CaseLister::listed(CaseSummary summary)
{
    for (QString* text : {&summary.provider, &summary.environment, &summary.account, &summary.customerType,
                          &summary.customerTypeTitle, &summary.handling.owner})
        share(*text);
    QStringList words{summary.customerName, summary.customerId, summary.provider,
                      m_providerNames.value(summary.provider), summary.handling.owner};
    QList<size_t> people;
    addPerson(people, summary.customerName);
    for (const forms::Party& party : std::as_const(summary.parties)) {
        words << party.name << party.id;
        addPerson(people, party.name);
    }
    const QCollatorSortKey name = m_collator.sortKey(summary.customer());
    return std::make_shared<const ListedCase>(
        ListedCase{std::move(summary), words.join(u'\n').toLower(), name, people});
}

void CaseLister::share(QString& text) { text = *m_shared.insert(text); }

} // namespace rfi::submission
