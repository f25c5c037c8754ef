#include "models/settings/policy.h"

#include "models/core/files.h"
#include "models/settings/members.h"
#include "models/settings/ownership.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rfi::settings {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Outcome;
using core::Pointer;
using core::StrictReader;

namespace {

constexpr qint64 LargestFile = 1024 * 1024;

QStringList readTexts(StrictReader& reader, const Json& list, const Pointer& at)
{
    QStringList texts;
    for (const Json& item : reader.items(list, at)) {
        if (item.toString().isEmpty())
            reader.fail(item.isString() ? ErrorCode::Required : ErrorCode::WrongType, at.child(texts.size()));
        texts += item.toString();
    }
    return texts;
}

QStringList readEnvironments(StrictReader& reader, const Json& list, const Pointer& at)
{
    const QStringList ids = readTexts(reader, list, at);
    if (ids.isEmpty())
        reader.fail(Error{.code = ErrorCode::TooFewItems, .arguments = {u"1"_s}}, at);
    return ids;
}

QStringList readFolders(StrictReader& reader, const Json& list, const Pointer& at)
{
    const QStringList folders = readTexts(reader, list, at);
    for (qsizetype index = 0; index < folders.size(); ++index) {
        if (!QDir::isAbsolutePath(folders.at(index)))
            reader.fail(Error{.code = ErrorCode::FormatMismatch, .arguments = {u"/..."_s}}, at.child(index));
    }
    return folders;
}

Policy faulty(const Error& fault, const QString& path)
{
    Policy policy{.fault = fault};
    policy.fault->subject = path;
    return policy;
}

} // namespace

Outcome Policy::isKnown() const
{
    if (fault)
        return Error{.code = ErrorCode::PolicyUnusable, .subject = fault->subject};
    return core::success();
}

Outcome Policy::mayTalkTo(const QString& environment) const
{
    if (fault || !environments || environments->contains(environment))
        return isKnown();
    return Error{.code = ErrorCode::PolicyForbids, .arguments = {environment}};
}

Policy readPolicy(const QByteArray& text)
{
    const auto document = core::readJsonDocument(text);
    if (!document)
        return {.fault = document.error()};
    StrictReader reader(*document);
    const Json& root = document->root;
    if (root.value(u"format"_s).toString() != u"rfi-desk/policy@1")
        reader.fail(ErrorCode::FormatUnknown, Pointer({u"format"_s}));
    reader.allowOnly(root, {u"format"_s, u"settings"_s, u"environments"_s, u"authorities"_s, u"providerFolders"_s},
                     Pointer());
    Policy policy;
    if (const Json* values = root.find(u"settings"_s))
        policy.pinned = readValues(reader, *values, Pointer({u"settings"_s}));
    if (const Json* list = root.find(u"environments"_s))
        policy.environments = readEnvironments(reader, *list, Pointer({u"environments"_s}));
    // One that ran out is not trusted by any connection, and should not stop everybody's work.
    if (const Json* list = root.find(u"authorities"_s))
        policy.authorities = readAuthorities(reader, *list, Pointer({u"authorities"_s}), QDateTime());
    if (const Json* list = root.find(u"providerFolders"_s))
        policy.providerFolders = readFolders(reader, *list, Pointer({u"providerFolders"_s}));
    policy.fault = reader.error();
    return policy;
}

Policy loadPolicy(const PolicyPlace& place)
{
    const core::Result<QByteArray> bytes = core::readFile(place.path, LargestFile);
    const bool isThere = bytes || bytes.error().code != ErrorCode::FileMissing || QFileInfo(place.path).isSymLink();
    if (!isThere)
        return {};
    if (!bytes)
        return faulty(bytes.error(), place.path);
    if (!isOwnedSafely(place.path, place.owner))
        return faulty({.code = ErrorCode::PolicyOpenToOthers}, place.path);
    Policy policy = readPolicy(*bytes);
    if (policy.fault)
        policy.fault->subject = place.path;
    return policy;
}

} // namespace rfi::settings
