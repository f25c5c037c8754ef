#include "app/cli/credentialsinput.h"

#include "app/cli/output.h"
#include "models/core/jsonreader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace rfi::cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CredentialsInput)
};

constexpr qint64 LargestInput = 64 * 1024;

/// Takes stdin to its end, or one byte more than is allowed.
QByteArray readInput()
{
    QFile input;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        bytes = input.read(LargestInput + 1);
    return bytes;
}

std::optional<Error> faultOf(const core::JsonDocument& document, const providers::Description& description)
{
    const auto fault = [&](ErrorCode code, const core::Pointer& pointer) {
        return Error{.code = code, .pointer = pointer.text(), .position = document.positionOf(pointer)};
    };
    if (!document.root.isObject())
        return fault(ErrorCode::WrongType, {});
    for (const core::Json::Member& member : document.root.members()) {
        const core::Pointer pointer({member.first});
        const bool isKnown = std::any_of(description.credentials.begin(), description.credentials.end(),
                                         [&](const auto& field) { return field.id == member.first; });
        if (!isKnown)
            return fault(ErrorCode::UnknownMember, pointer);
        if (!member.second.isString())
            return fault(ErrorCode::WrongType, pointer);
    }
    return std::nullopt;
}

QString acceptedNames(const providers::Description& description)
{
    QStringList names;
    for (const providers::CredentialField& field : description.credentials)
        names += field.id;
    return Words::tr(" The credentials of %1 are: %2.").arg(description.name, names.join(u", "_s));
}

} // namespace

std::optional<providers::Credentials> readCredentials(const providers::Description& description)
{
    const QString place = u"<stdin>"_s;
    QByteArray bytes = readInput();
    const auto document = core::readJsonDocument(bytes, {.bytes = LargestInput});
    bytes.fill('\0');
    if (!document) {
        tell(faultText(document.error(), place));
        return std::nullopt;
    }
    if (const auto fault = faultOf(*document, description)) {
        const bool isOther = fault->code == ErrorCode::UnknownMember;
        tell(faultText(*fault, place) + (isOther ? acceptedNames(description) : QString()));
        return std::nullopt;
    }
    providers::Credentials credentials;
    for (const core::Json::Member& member : document->root.members())
        credentials.insert(member.first, core::Secret::fromText(member.second.toString()));
    return credentials;
}

QStringList missingCredentials(const providers::Description& description, const QString& environment,
                               const providers::Credentials& credentials)
{
    QStringList missing;
    for (const providers::CredentialField& field : description.credentials) {
        if (field.isNeededIn(environment) && credentials.value(field.id).isEmpty())
            missing += field.id;
    }
    return missing;
}

core::Secret readSecretLine()
{
    QByteArray bytes = readInput();
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = QByteArrayView(bytes).first(end < 0 ? bytes.size() : end);
    if (line.endsWith('\r'))
        line.chop(1);
    QByteArray copy = line.toByteArray();
    const core::Secret secret(copy);
    copy.fill('\0');
    bytes.fill('\0');
    return secret;
}

} // namespace rfi::cli
