#include "models/providers/description.h"
#include "models/providers/template.h"

#include <QRegularExpression>

#include <algorithm>

namespace rfi::providers {

namespace {

using namespace Qt::StringLiterals;

class Resolver
{
public:
    explicit Resolver(const QHash<QString, QString>& words) : m_words(words) {}

    void resolve(CallTemplate& call) const
    {
        for (auto word = m_words.begin(); word != m_words.end(); ++word)
            call.path.replace(u"{+"_s + word.key() + u'}', *word);
    }

    void resolve(std::optional<CallTemplate>& call) const
    {
        if (call)
            resolve(*call);
    }

    void resolve(SignInRules& rules) const
    {
        resolve(rules.obtain);
        resolve(rules.refresh);
        rules.headerValue = filled(rules.headerValue, m_words);
    }

private:
    const QHash<QString, QString>& m_words;
};

bool isPath(const QString& value)
{
    static const QRegularExpression path(QRegularExpression::anchoredPattern(
        uR"((?:/(?!\.{0,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[A-Za-z_][A-Za-z0-9_]*\})+)+)"_s));
    return path.match(value).hasMatch();
}

} // namespace

bool Setting::accepts(const QString& value) const
{
    switch (kind) {
    case Kind::Path: return isPath(value);
    case Kind::Text: return std::all_of(value.begin(), value.end(), [](QChar letter) { return letter.isPrint(); });
    case Kind::Choice:
        return std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) { return choice.value == value; });
    }
    return false;
}

Description withSettings(const Description& description, const QMap<QString, QString>& values)
{
    QHash<QString, QString> words;
    for (const Setting& setting : description.settings)
        words.insert(setting.id, values.value(setting.id, setting.defaultValue));
    const Resolver resolver(words);
    Description result = description;
    resolver.resolve(result.signIn);
    for (CallTemplate& call : result.read.calls)
        resolver.resolve(call);
    resolver.resolve(result.upload.call);
    for (AnswerCall& answer : result.answers) {
        resolver.resolve(answer.call);
        resolver.resolve(answer.record.read);
    }
    if (result.discovery)
        resolver.resolve(result.discovery->list);
    return result;
}

} // namespace rfi::providers
