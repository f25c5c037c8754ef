#include "ui/requests/requestwords.h"

#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

constexpr int ShortIdLength = 8;

QString statusText(forms::ItemStatus status)
{
    switch (status) {
    case forms::ItemStatus::Missing: return Words::tr("Missing");
    case forms::ItemStatus::Expired: return Words::tr("Expired");
    case forms::ItemStatus::Invalid: return Words::tr("Invalid");
    case forms::ItemStatus::None: break;
    }
    return {};
}

/// Where a field stands: "Passport of Ana López".
QString placeText(const forms::Form& form, const forms::Field& field)
{
    const QString section = sectionTitle(form, field.section);
    return field.identity.party.isEmpty()
        ? section
        : sentence(Words::tr("%1 of %2"), {section, groupTitle(form, field.identity.party)});
}

/// The item has left the form meanwhile; it goes by the name that it had there.
QString lineOfAskedBefore(const forms::Form& form, const forms::Problem& problem)
{
    forms::Request before = form.request;
    forms::RequestItem item;
    item.identity = problem.item;
    before.items = {item};
    const forms::Form earlier = forms::makeForm(form.description, before);
    const QString text = problemText(problem, nullptr, form.request.provider);
    return sentence(Words::tr("%1: %2"), {itemText(earlier.fields.constFirst(), earlier), text});
}

} // namespace

QString groupTitle(const forms::Form& form, const QString& party)
{
    if (!party.isEmpty()) {
        const QString name = form.request.partyName(party);
        return name.isEmpty() ? sentence(Words::tr("Party %1"), {party.left(ShortIdLength)}) : visibleMarks(name);
    }
    const auto* type = form.description.customerType(form.request.customerType);
    return type ? providerText(form.request.provider, type->title) : customerTitle(form.request);
}

QString sectionTitle(const forms::Form& form, int section) { return sectionText(form, section); }

QString fieldLabel(const forms::Form& form, int field)
{
    const forms::Field& asked = form.fields.at(field);
    return withSide(providerText(form.request.provider, asked.label), asked.identity.side);
}

QString reasonText(const forms::Field& field)
{
    const QString status = statusText(field.status);
    if (field.reason.isEmpty())
        return status;
    const QString quoted = sentence(Words::tr("“%1”"), {visibleMarks(field.reason)});
    return status.isEmpty() ? quoted : sentence(Words::tr("%1: %2"), {status, quoted});
}

QString itemLabel(const forms::Form& form, const forms::ItemIdentity& item)
{
    const int field = form.indexOf(item);
    return field < 0 ? visibleMarks(item.pointer) : itemText(form.fields.at(field), form);
}

QString problemLine(const forms::Form& form, const forms::Problem& problem)
{
    const int field = form.indexOf(problem.item);
    if (field < 0 && problem.code == core::ErrorCode::NotAsked)
        return lineOfAskedBefore(form, problem);
    const QString text = problemText(problem, field < 0 ? nullptr : &form.fields.at(field), form.request.provider);
    if (field >= 0)
        return sentence(Words::tr("%1: %2"), {placeText(form, form.fields.at(field)), text});
    return problem.item.pointer.isEmpty() ? text
                                          : sentence(Words::tr("%1: %2"), {visibleMarks(problem.item.pointer), text});
}

QString missingLine(const forms::Form& form, const QList<int>& fields)
{
    QStringList labels;
    for (const int field : fields)
        labels += fieldLabel(form, field);
    return sentence(Words::tr("%1: %2"), {placeText(form, form.fields.at(fields.constFirst())), listed(labels)});
}

QList<int> leftOutFields(const forms::FormState& state)
{
    QList<int> fields = state.shownFields();
    fields.removeIf([&state](int field) { return !state.answer(field).isLeftOut || !state.isDone(field); });
    return fields;
}

QString leftOutNames(const forms::FormState& state)
{
    QStringList names;
    for (const int field : leftOutFields(state))
        names.append(itemText(state.form().fields.at(field), state.form()));
    return listed(names);
}

QString customerTitle(const forms::Request& request)
{
    return request.customerName.isEmpty() ? request.customerId : visibleMarks(request.customerName);
}

bool isProduction(const QString& environment) { return environment == u"production"; }

QString environmentTitle(const QString& environment)
{
    if (environment == u"sandbox")
        return Words::tr("Sandbox");
    return isProduction(environment) ? Words::tr("Production") : environment;
}

} // namespace rfi::ui
