#include "app/cli/commands.h"
#include "app/cli/jsonforms.h"
#include "app/cli/output.h"
#include "app/cli/requestfile.h"
#include "models/core/jsonwriter.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldsCommand)
};

/// The members that name the item in an answers file, without the braces.
QString identityText(const forms::ItemIdentity& identity)
{
    QStringList members;
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            members += u"\"%1\": %2"_s.arg(name, shown(QString::fromUtf8(core::writeJson(core::Json(text)))));
    };
    add(u"party"_s, identity.party);
    add(u"pointer"_s, identity.pointer);
    add(u"documentType"_s, identity.documentType);
    add(u"side"_s, identity.side);
    return members.join(u", "_s);
}

void printField(const forms::Field& field, const forms::Form& form)
{
    QString text = ui::itemText(field, form);
    if (field.isPartyUnclear)
        text += Words::tr(" (the request does not say whose)");
    if (!field.isRequired)
        text += Words::tr(" (not required)");
    if (!field.reason.isEmpty())
        text += u": "_s + shown(field.reason);
    print(text);
    print(u"    "_s + identityText(field.identity));
}

void printForm(const forms::Form& form)
{
    for (const forms::Section& section : form.sections) {
        for (const int index : section.fields) {
            if (form.fields.at(index).isShown())
                printField(form.fields.at(index), form);
        }
    }
    for (const forms::Note& note : form.request.notes)
        print(shown(note.text));
}

} // namespace

int runFields(const QStringList& arguments, const settings::Policy& policy)
{
    CommandLine line(u"fields"_s, Words::tr("Shows what a request asks. Nothing is sent or read from the provider."));
    addRequestOptions(line);
    line.addFlag(u"json"_s, Words::tr("Print one JSON document."));
    if (const auto code = line.parse(arguments))
        return *code;
    const auto registry = line.registry(policy);
    const auto loaded = registry ? loadRequest(line, *registry) : std::nullopt;
    if (!loaded || !loaded->request)
        return UsageExit;
    const providers::Description* description = registry->find(loaded->request->provider);
    if (loaded->request->customerType.isEmpty())
        tell(ui::errorText({.code = core::ErrorCode::CustomerTypeUnclear}) + Words::tr(" --type says it."));
    const forms::Form form = forms::makeForm(description->forms, *loaded->request);
    if (line.isSet(u"json"_s))
        printJson(fieldsJson(form));
    else
        printForm(form);
    return 0;
}

} // namespace rfi::cli
