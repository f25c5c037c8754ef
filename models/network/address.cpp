#include "models/network/address.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::network {
namespace {

core::Error notAllowed(const QString& host)
{
    return core::Error{.code = core::ErrorCode::AddressNotAllowed, .subject = host};
}

core::Error badValue(const QString& name) { return core::Error{.code = core::ErrorCode::IdInvalid, .subject = name}; }

int effectivePort(const QUrl& url) { return url.port(url.scheme() == u"https" ? 443 : 80); }

/// Looks at the decoded path, because QUrl turns %2e into a dot.
bool hasDotSegment(const QUrl& url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/');
    return segments.contains(u"."_s) || segments.contains(u".."_s);
}

bool hasUnsafeCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.unicode() <= 0x20 || letter.unicode() == 0x7f || letter == u'\\';
    });
}

bool isPathValue(const QString& value)
{
    constexpr qsizetype longest = 4096;
    const bool hasControls = std::any_of(value.begin(), value.end(), [](QChar letter) {
        return letter.unicode() < 0x20 || (letter.unicode() >= 0x7f && letter.unicode() < 0xa0);
    });
    return !value.isEmpty() && value.size() <= longest && value != u"." && value != u".." && !hasControls
        && value.isValidUtf16();
}

bool isVariableName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar letter) {
        return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'_');
    });
}

} // namespace

bool isLoopback(const QString& host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isAllowedScheme(const QUrl& url)
{
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
    return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.authority(QUrl::FullyEncoded).contains(u'@');
}

bool isSameOrigin(const QUrl& left, const QUrl& right)
{
    return left.scheme() == right.scheme() && left.host() == right.host()
        && effectivePort(left) == effectivePort(right);
}

core::Result<QUrl> parseBaseUrl(const QString& text)
{
    QUrl url(text, QUrl::StrictMode);
    if (hasUnsafeCharacter(text) || !isAllowedScheme(url) || url.hasQuery() || url.hasFragment() || url.port(1) < 1
        || url.path().contains(u"//") || hasDotSegment(url))
        return notAllowed(url.host());
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

core::Result<QString> expandPath(const QString& pathTemplate, const QHash<QString, QString>& values)
{
    QString path;
    qsizetype from = 0;
    while (from < pathTemplate.size()) {
        const qsizetype open = pathTemplate.indexOf(u'{', from);
        const QString literal = pathTemplate.mid(from, open < 0 ? -1 : open - from);
        if (literal.contains(u'}'))
            return badValue(pathTemplate);
        path += literal;
        if (open < 0)
            break;
        const qsizetype close = pathTemplate.indexOf(u'}', open);
        const QString name = pathTemplate.mid(open + 1, close - open - 1);
        if (close < 0 || !isVariableName(name))
            return badValue(pathTemplate);
        const QString value = values.value(name);
        if (!isPathValue(value))
            return badValue(name);
        path += QString::fromLatin1(QUrl::toPercentEncoding(value));
        from = close + 1;
    }
    return path;
}

core::Result<QUrl> joinUrl(const QUrl& base, const QString& expandedPath)
{
    const bool isPath = expandedPath.startsWith(u'/') && !expandedPath.startsWith(u"//") && !expandedPath.contains(u'#')
        && !hasUnsafeCharacter(expandedPath);
    if (!isPath || !isAllowedScheme(base))
        return notAllowed(base.host());
    QString start = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (start.endsWith(u'/'))
        start.chop(1);
    const QUrl url(start + expandedPath, QUrl::StrictMode);
    if (!isAllowedScheme(url) || !isSameOrigin(base, url) || hasDotSegment(url))
        return notAllowed(base.host());
    return url;
}

} // namespace rfi::network
