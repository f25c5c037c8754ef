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

Json earlierJson(const QList<QByteArray>& keys)
{
    QList<Json> list;
    for (const QByteArray& key : keys)
        list += base64(key);
    return Json::array(list);
}

WrappedKey wrappedFrom(const Json& json)
{
    const auto number = [&json](const QString& name) {
        return static_cast<quint64>(std::max<qint64>(0, json.value(name).toInteger().value_or(0)));
    };
    return {bytesAt(json, u"salt"_s), number(u"operations"_s), number(u"memory"_s), bytesAt(json, u"sealed"_s)};
}

Json jsonOf(const KeyFile& file)
{
    Json json = Json::object({{u"check"_s, base64(file.check)}});
    if (file.passphrase)
        json.insert(u"passphrase"_s, passphraseJson(*file.passphrase));
    if (!file.logKey.isEmpty())
        json.insert(u"log"_s, base64(file.logKey));
    if (!file.earlier.isEmpty())
        json.insert(u"earlier"_s, earlierJson(file.earlier));
    if (file.next)
        json.insert(u"next"_s, jsonOf(*file.next));
    return json;
}

KeyFile fileFrom(const QString& storeId, const Json& json)
{
    KeyFile file{storeId, bytesAt(json, u"check"_s), std::nullopt, bytesAt(json, u"log"_s), {}, {}};
    if (const Json passphrase = json.value(u"passphrase"_s); passphrase.isObject())
        file.passphrase = wrappedFrom(passphrase);
    for (const Json& key : json.value(u"earlier"_s).items())
        file.earlier += QByteArray::fromBase64(key.toString().toLatin1());
    if (const Json next = json.value(u"next"_s); next.isObject())
        file.next = std::make_shared<const KeyFile>(fileFrom(storeId, next));
    return file;
}

store::Place placeOf(const QString& name) { return {u"store"_s, name, 1}; }

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
    const KeyFile file = fileFrom(json->value(u"id"_s).toString(), *json);
    return file.check.isEmpty() ? Result<KeyFile>(unreadable) : file;
}

core::Outcome writeKeyFile(const QString& folder, const KeyFile& file)
{
    Json json = jsonOf(file);
    json.insert(u"format"_s, Json(QString(format)));
    json.insert(u"id"_s, Json(file.storeId));
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

QByteArray sealedIn(const KeyFile& file, const QString& name, const store::Key& key, QByteArrayView secret)
{
    return store::Seal(file.storeId, {key}).seal(secret.toByteArray(), placeOf(name));
}

Result<QByteArray> openedIn(const KeyFile& file, const QString& name, const store::Key& key, const QByteArray& sealed)
{
    const Result<QByteArray> secret = store::Seal(file.storeId, {key}).open(sealed, placeOf(name));
    return secret ? secret : Error{.code = ErrorCode::StoreKeyWrong};
}

} // namespace rfi::vault
