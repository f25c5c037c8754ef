#include "ui/requests/listexport.h"

#include "models/core/csvwriter.h"
#include "models/submission/caselist.h"
#include "ui/texts/outsidetext.h"

#include <QCoreApplication>

namespace rfi::ui {

using submission::Case;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

QString stateWords(Case::State state)
{
    switch (state) {
    case Case::State::Open: return Words::tr("Open");
    case Case::State::Sending: return Words::tr("Sending");
    case Case::State::WaitingForProvider: return Words::tr("With the provider");
    case Case::State::Answered: return Words::tr("Answered");
    case Case::State::OutcomeUnknown: return Words::tr("Outcome unknown");
    }
    return {};
}

QString moment(const QDateTime& at) { return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(); }

} // namespace

QByteArray listAsCsv(const submission::CaseList& cases, const QList<int>& rows)
{
    QList<QStringList> table{{Words::tr("Customer"), Words::tr("Customer ID"), Words::tr("Type"), Words::tr("Provider"),
                              Words::tr("Environment"), Words::tr("State"), Words::tr("Due"), Words::tr("Round"),
                              Words::tr("Answered items"), Words::tr("Asked items"), Words::tr("Owner"),
                              Words::tr("Snoozed until")}};
    for (const int row : rows) {
        const submission::CaseSummary& of = cases.summary(row);
        table.append({of.customerName, of.customerId, providerText(of.provider, of.customerTypeTitle),
                      cases.providerName(of.provider), of.environment, stateWords(of.state), moment(of.dueAt),
                      QString::number(of.round), QString::number(of.done), QString::number(of.total), of.handling.owner,
                      moment(of.handling.snoozedUntil)});
    }
    return core::writeCsv(table, core::ByteOrderMark::Utf8);
}

} // namespace rfi::ui
