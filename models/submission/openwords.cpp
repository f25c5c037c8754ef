#include "models/submission/openwords.h"

#include "models/providers/meanings.h"

#include <QUuid>

#include <algorithm>
#include <optional>

namespace rfi::submission {

namespace {

using forms::ItemIdentity;
using forms::RequestItem;
using namespace Qt::StringLiterals;

bool isAnyAsked(const forms::Request& request, const QList<ItemIdentity>& items)
{
    return std::any_of(request.items.cbegin(), request.items.cend(),
                       [&items](const RequestItem& asked) { return items.contains(asked.identity); });
}

/// Of words that no table knows, any field of the same party may be what they mean: only the officer can tell.
bool isPartyAsked(const forms::Request& request, const QString& party)
{
    return std::any_of(request.items.cbegin(), request.items.cend(),
                       [&party](const RequestItem& asked) { return asked.identity.party == party; });
}

std::optional<OpenNote> openPart(const forms::Request& request, const forms::Note& note,
                                 const providers::Description& description)
{
    const QList<providers::Meaning> meanings = providers::meaningsOf(description, note);
    if (meanings.isEmpty())
        return isPartyAsked(request, note.party) ? std::nullopt : std::optional(OpenNote{note, {}});
    QStringList words;
    for (const providers::Meaning& meaning : meanings) {
        if (!isAnyAsked(request, meaning.items))
            words += meaning.word;
    }
    if (words.isEmpty())
        return {};
    return OpenNote{note, words.size() == meanings.size() ? QStringList() : words};
}

} // namespace

bool isChosenByHand(const Case& of, const providers::Description& description)
{
    const forms::Request& request = of.request();
    return request.origin == forms::RequestOrigin::ProviderPayload && !request.notes.isEmpty()
        && !description.namesItems();
}

QList<OpenNote> openNotes(const Case& of, const providers::Description& description)
{
    QList<OpenNote> open;
    if (!isChosenByHand(of, description))
        return open;
    for (const forms::Note& note : of.request().notes) {
        if (const auto part = openPart(of.request(), note, description))
            open += *part;
    }
    return open;
}

QString settlementId(const Case& of, const forms::Note& note)
{
    static const QUuid family(u"6d1f6c52-3c0e-4a53-9a54-0f3f5b1f7c21"_s);
    const QString words =
        QStringList{of.id(), QString::number(of.round()), note.party, note.text, note.reason}.join(QChar(0x1f));
    return QUuid::createUuidV5(family, words).toString(QUuid::WithoutBraces);
}

bool isSettled(const Case& of, const forms::Note& note)
{
    const QString id = settlementId(of, note);
    return std::any_of(of.notes().cbegin(), of.notes().cend(),
                       [&id](const OfficerNote& written) { return written.id == id; });
}

QList<OpenNote> unsettledNotes(const Case& of, const providers::Description& description)
{
    QList<OpenNote> open = openNotes(of, description);
    open.removeIf([&of](const OpenNote& each) { return isSettled(of, each.note); });
    return open;
}

} // namespace rfi::submission
