#include "models/updates/releases.h"

#include "models/core/moments.h"
#include "models/core/strictreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rfi::updates {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Pointer;
using core::StrictReader;

namespace {

bool hasForm(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The text of a member that has to have a form.
QString formed(StrictReader& reader, const Json& object, const QString& name, const QString& pattern, const Pointer& at)
{
    const QString text = reader.neededText(object, name, at);
    if (!hasForm(text, pattern))
        reader.fail(Error{.code = ErrorCode::FormatMismatch, .arguments = {name}}, at.child(name));
    return text;
}

/// Whatever this names can only be opened by a browser, without a name or a password in it.
QUrl readPage(StrictReader& reader, const Json& object, const Pointer& at)
{
    const QUrl page(reader.neededText(object, u"page"_s, at), QUrl::StrictMode);
    if (!page.isValid() || page.scheme() != u"https" || page.host().isEmpty() || !page.userInfo().isEmpty())
        reader.fail(ErrorCode::AddressNotAllowed, at.child(u"page"_s));
    return page;
}

QStringList readNews(StrictReader& reader, const Json& list, const Pointer& at)
{
    QStringList news;
    for (const Json& item : reader.items(list, at)) {
        if (!item.isString())
            reader.fail(ErrorCode::WrongType, at.child(news.size()));
        news += item.toString();
    }
    return news;
}

ReleaseFile readFile(StrictReader& reader, const Json& object, const Pointer& at)
{
    return {formed(reader, object, u"system"_s, u"linux|macos|windows"_s, at),
            formed(reader, object, u"name"_s, u"[A-Za-z0-9][A-Za-z0-9._+~-]{0,199}"_s, at),
            formed(reader, object, u"sha256"_s, u"[0-9a-f]{64}"_s, at)};
}

Release readRelease(StrictReader& reader, const Json& object, const Pointer& at)
{
    Release release;
    release.version =
        QVersionNumber::fromString(formed(reader, object, u"version"_s, u"[0-9]{1,6}(\\.[0-9]{1,6}){1,3}"_s, at));
    const std::optional<QDate> released = core::dateFromIso(reader.neededText(object, u"released"_s, at));
    if (!released)
        reader.fail(Error{.code = ErrorCode::FormatMismatch, .arguments = {u"date"_s}}, at.child(u"released"_s));
    release.released = released.value_or(QDate());
    release.isSecurity = formed(reader, object, u"urgency"_s, u"usual|security"_s, at) == u"security";
    release.page = readPage(reader, object, at);
    if (const Json* news = object.find(u"news"_s))
        release.news = readNews(reader, *news, at.child(u"news"_s));
    if (const Json* files = object.find(u"files"_s)) {
        const Pointer place = at.child(u"files"_s);
        for (const Json& file : reader.items(*files, place))
            release.files += readFile(reader, file, place.child(release.files.size()));
    }
    return release;
}

/// 1.2 and 1.2.0 are the same.
bool isAbove(const QVersionNumber& version, const QVersionNumber& other)
{
    return version.normalized() > other.normalized();
}

} // namespace

std::optional<Release> Releases::newerThan(const QVersionNumber& installed) const
{
    std::optional<Release> newest;
    bool isSecurity = false;
    for (const Release& release : all) {
        if (!isAbove(release.version, installed))
            continue;
        isSecurity = isSecurity || release.isSecurity;
        if (!newest || isAbove(release.version, newest->version))
            newest = release;
    }
    if (newest)
        newest->isSecurity = isSecurity;
    return newest;
}

core::Result<Releases> readReleases(const QByteArray& text)
{
    const auto document = core::readJsonDocument(text);
    if (!document)
        return document.error();
    StrictReader reader(*document);
    const Json& root = document->root;
    if (root.value(u"format"_s).toString() != u"rfi-desk/releases@1")
        reader.fail(ErrorCode::FormatUnknown, Pointer({u"format"_s}));
    Releases releases;
    const std::optional<qint64> sequence = root.value(u"sequence"_s).toInteger();
    if (!sequence || *sequence < 1)
        reader.fail(ErrorCode::WrongType, Pointer({u"sequence"_s}));
    releases.sequence = sequence.value_or(0);
    const auto issued = core::momentFromText(reader.neededText(root, u"issued"_s, Pointer()));
    if (!issued)
        reader.fail(Error{.code = ErrorCode::FormatMismatch, .arguments = {u"date-time"_s}}, Pointer({u"issued"_s}));
    releases.issued = issued.value_or(QDateTime());
    const Pointer place({u"releases"_s});
    for (const Json& release : reader.items(root.value(u"releases"_s), place))
        releases.all += readRelease(reader, release, place.child(releases.all.size()));
    if (reader.error())
        return *reader.error();
    return releases;
}

} // namespace rfi::updates
