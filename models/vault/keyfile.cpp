#include "models/vault/keyfile.h"

#include "models/core/files.h"
#include "models/core/filewriter.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/store/seal.h"

#include <QDir>

namespace rfi::vault {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumSize = 65'536;
const QLatin1StringView format{"rfi-desk/store@1"};
const QByteArray knownWords = "the key of this store";

store::Place checkPlace() { return {u"store"_s, u"check"_s, 1}; }

Json base64(const QByteArray& bytes) { return Json(QString::fromLatin1(bytes.toBase64())); }

QByteArray bytesAt(const Json& json, const QString& name)
{
    return QByteArray::fromBase64(json.value(name).toString().toLatin1());
}

Json passphraseJson(const WrappedKey& wrapped)
{
    return Json::object({{u"algorithm"_s, Json(u"argon2id13"_s)},
                         {u"salt"_s, base64(wrapped.salt)},
                         {u"operations"_s, Json::integer(static_cast<qint64>(wrapped.operations))},
                         {u"memory"_s, Json::integer(static_cast<qint64>(wrapped.memory))},
                         {u"sealed"_s, base64(wrapped.sealed)}});
}

WrappedKey wrappedFrom(const Json& json)
{
    const auto number = [&json](const QString& name) {
        return static_cast<quint64>(std::max<qint64>(0, json.value(name).toInteger().value_or(0)));
    };
    return {bytesAt(json, u"salt"_s), number(u"operations"_s), number(u"memory"_s), bytesAt(json, u"sealed"_s)};
}

} // namespace

QString KeyFile::pathIn(const QString& folder) { return QDir(folder).filePath(u"store.json"_s); }

Result<KeyFile> readKeyFile(const QString& folder)
{
    const QString path = KeyFile::pathIn(folder);
    const auto bytes = core::readFile(path, MaximumSize);
    if (!bytes)
        return bytes.error();
    const auto json = core::readJson(*bytes);
    const Error unreadable{.code = ErrorCode::StoreUnreadable, .subject = folder, .arguments = {u"store.json"_s}};
    if (!json || json->value(u"format"_s).toString() != format || json->value(u"id"_s).toString().isEmpty())
        return unreadable;
    KeyFile file{json->value(u"id"_s).toString(), bytesAt(*json, u"check"_s), std::nullopt};
    if (const Json passphrase = json->value(u"passphrase"_s); passphrase.isObject())
        file.passphrase = wrappedFrom(passphrase);
    return file.check.isEmpty() ? Result<KeyFile>(unreadable) : file;
}

core::Outcome writeKeyFile(const QString& folder, const KeyFile& file)
{
    Json json = Json::object(
        {{u"format"_s, Json(QString(format))}, {u"id"_s, Json(file.storeId)}, {u"check"_s, base64(file.check)}});
    if (file.passphrase)
        json.insert(u"passphrase"_s, passphraseJson(*file.passphrase));
    return core::writeFileAtomically(KeyFile::pathIn(folder), core::writeJson(json));
}

QByteArray checkFor(const QString& storeId, const store::Key& key)
{
    return store::Seal(storeId, {key}).seal(knownWords, checkPlace());
}

core::Outcome verify(const KeyFile& file, const store::Key& key)
{
    const Result<QByteArray> words = store::Seal(file.storeId, {key}).open(file.check, checkPlace());
    if (words && *words == knownWords)
        return core::success();
    return Error{.code = ErrorCode::StoreKeyWrong};
}

} // namespace rfi::vault
