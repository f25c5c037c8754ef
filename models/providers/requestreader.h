#pragma once

#include "models/core/result.h"
#include "models/forms/request.h"
#include "models/providers/registry.h"

namespace rfi::providers {

struct RequestHints
{
    QString provider;     ///< from --provider; else the file says it, or the payload is recognised
    QString customerType; ///< from --type
};

/// Reads a request file (`rfi-desk/request@1`) or a known payload of a provider. `file` is only named in errors.
/// Errors: Json..., FormatUnknown, ProviderUnknown, IdInvalid, CustomerTypeMismatch and those of a schema, each
/// with position where it has one. `customerType` of the result is empty when neither the file, the hint nor
/// the asked fields tell it.
core::Result<forms::Request> readRequest(const Registry& registry, const QByteArray& bytes, const QString& file,
                                         const RequestHints& hints = {});

/// Maps a payload that was read from the provider; FormatUnknown when no mapping matches.
core::Result<forms::Request> mapPayload(const Description& description, const core::Json& payload,
                                        const RequestHints& hints = {});

/// Gives the party to the items of an unclear request that the officer chose it for.
forms::Request withParty(const Description& description, const forms::Request& request, int item, const QString& party);

/// Settles whose documents an unclear request means, and its customer type, by a fresh read of the provider.
/// Items that stay unclear keep isPartyUnclear.
forms::Request settled(const Description& description, const forms::Request& unclear, const forms::Request& read);

/// What a request that was clear is after a fresh read: exactly the items of the read, under the identities and with
/// the words that are known where the read says less (a side, a reason, a due date).
forms::Request updated(const forms::Request& known, const forms::Request& read);

/// Items that the words of a note may mean, by the description's table: suggested to the officer, never decided.
QList<forms::ItemIdentity> suggestedItems(const Description& description, const forms::Note& note);

/// The request as a request file.
QByteArray writeRequest(const forms::Request& request);

} // namespace rfi::providers
