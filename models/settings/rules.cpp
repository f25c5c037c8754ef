#include "models/settings/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::settings {

using core::Error;
using core::ErrorCode;

namespace {

constexpr int LongestText = 1000;

QStringList languages()
{
    return {u"system"_s, u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt_BR"_s, u"zh_CN"_s, u"ja"_s, u"ar"_s};
}

bool hasFormat(const QString& text, const QString& format)
{
    if (text.size() > LongestText)
        return false;
    if (format == u"host")
        return !text.contains(QRegularExpression(u"[\\s/@?#\\\\]"_s));
    return !text.contains(QRegularExpression(u"[\\x00-\\x1f]"_s));
}

} // namespace

std::optional<Error> Rule::fault(const Value& value) const
{
    if (value.index() != usual.index())
        return Error{.code = ErrorCode::WrongType};
    if (const int* number = std::get_if<int>(&value)) {
        if (*number < least)
            return Error{.code = ErrorCode::TooSmall, .arguments = {QString::number(least)}};
        if (*number > most)
            return Error{.code = ErrorCode::TooLarge, .arguments = {QString::number(most)}};
    }
    if (const QString* text = std::get_if<QString>(&value)) {
        if (!words.isEmpty() && !words.contains(*text))
            return Error{.code = ErrorCode::NotInList, .arguments = words};
        if (words.isEmpty() && !hasFormat(*text, format))
            return Error{.code = ErrorCode::FormatMismatch, .arguments = {format}};
    }
    return {};
}

const QList<Rule>& rules()
{
    static const QList<Rule> all{
        {.id = Id::Look,
         .name = u"look"_s,
         .usual = u"system"_s,
         .words = {u"system"_s, u"light"_s, u"dark"_s, u"highContrast"_s}},
        {.id = Id::TextSize, .name = u"textSize"_s, .usual = 100, .least = 90, .most = 200},
        {.id = Id::Motion, .name = u"motion"_s, .usual = u"system"_s, .words = {u"system"_s, u"reduced"_s}},
        {.id = Id::Language, .name = u"language"_s, .usual = u"system"_s, .words = languages()},
        {.id = Id::ProxyKind,
         .name = u"proxy"_s,
         .usual = u"system"_s,
         .words = {u"system"_s, u"none"_s, u"http"_s, u"socks5"_s}},
        {.id = Id::ProxyHost, .name = u"proxyHost"_s, .usual = QString(), .format = u"host"_s},
        {.id = Id::ProxyPort, .name = u"proxyPort"_s, .usual = 8080, .least = 1, .most = 65535},
        {.id = Id::ProxySignIn, .name = u"proxySignIn"_s, .usual = false},
        {.id = Id::LockMinutes, .name = u"lockMinutes"_s, .usual = 5, .least = 0, .most = 24 * 60},
        {.id = Id::LockWhenAway, .name = u"lockWhenAway"_s, .usual = true},
        {.id = Id::ClipboardSeconds, .name = u"clipboardSeconds"_s, .usual = 30, .least = 5, .most = 600},
        {.id = Id::RetentionYears, .name = u"retentionYears"_s, .usual = 5, .least = 1, .most = 30},
        {.id = Id::HoldNewCases, .name = u"holdNewCases"_s, .usual = false},
        {.id = Id::Remind, .name = u"remind"_s, .usual = true},
        {.id = Id::RemindHours, .name = u"remindHours"_s, .usual = 24, .least = 1, .most = 30 * 24},
        {.id = Id::CheckMinutes, .name = u"checkMinutes"_s, .usual = 0, .least = 0, .most = 24 * 60},
        {.id = Id::ProviderFolder, .name = u"providerFolder"_s, .usual = QString(), .format = u"folder"_s},
        {.id = Id::RecoveryKeyKept, .name = u"recoveryKeyKept"_s, .usual = false, .isMemory = true},
        {.id = Id::UpdateCheck, .name = u"updateCheck"_s, .usual = true},
        {.id = Id::TourSeen, .name = u"tourSeen"_s, .usual = false, .isMemory = true},
    };
    return all;
}

const Rule& ruleOf(Id id)
{
    const Rule& rule = rules().at(static_cast<qsizetype>(id));
    Q_ASSERT(rule.id == id);
    return rule;
}

const Rule* findRule(const QString& name)
{
    const auto found =
        std::find_if(rules().cbegin(), rules().cend(), [&name](const Rule& rule) { return rule.name == name; });
    return found == rules().cend() ? nullptr : &*found;
}

QString textOf(const Value& value)
{
    if (const bool* truth = std::get_if<bool>(&value))
        return *truth ? u"true"_s : u"false"_s;
    if (const int* number = std::get_if<int>(&value))
        return QString::number(*number);
    return std::get<QString>(value);
}

std::optional<Value> valueFrom(const QString& text, const Rule& rule)
{
    Value value = text;
    if (std::holds_alternative<bool>(rule.usual) && (text == u"true" || text == u"false"))
        value = text == u"true";
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber && std::holds_alternative<int>(rule.usual))
        value = number;
    if (rule.fault(value))
        return {};
    return value;
}

} // namespace rfi::settings
