#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rfi::updates {

/// A public key of minisign: the line that it prints, without its comment.
struct PublicKey
{
    QByteArray id;
    QByteArray key;

    /// Nothing when it is not one.
    static std::optional<PublicKey> fromText(const QString& text);
};

/// Whether the owner of the key signed exactly these bytes. `signature` is a whole file of minisign (`.minisig`), made
/// with its usual prehashed way, its comment signed as well. SignatureWrong for everything else.
core::Outcome checkSignature(const QByteArray& bytes, const QByteArray& signature, const PublicKey& key);

} // namespace rfi::updates
