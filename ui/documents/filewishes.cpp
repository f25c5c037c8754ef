#include "ui/documents/filewishes.h"

#include "models/forms/rules.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QMimeDatabase>

#include <algorithm>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileSlot)
};

} // namespace

FileWishes fileWishes(const forms::FormState& state, int field)
{
    const forms::Field& asked = state.form().fields.at(field);
    return {!asked.document.sides.isEmpty() && asked.identity.side.isEmpty(), ageLimitText(state.form(), field)};
}

bool isSideWanted(const forms::FormState& state, int field)
{
    const core::Json rule = forms::ruleAbout(state.form(), field, u"sides"_s);
    if (rule.isNull())
        return false;
    const forms::Form& form = state.form();
    const forms::Section& section = form.sections.at(form.fields.at(field).section);
    return forms::isRuleInForce(rule, form, forms::sectionValues(form, section, state.answers()));
}

QStringList otherUses(const forms::FormState& state, int field, const QByteArray& sha256)
{
    QStringList names;
    const forms::Form& form = state.form();
    for (int other = 0; other < form.fields.size(); ++other) {
        const QList<forms::FileEntry>& files = state.answer(other).files;
        const bool isThere = std::any_of(files.cbegin(), files.cend(), [&sha256](const forms::FileEntry& entry) {
            return entry.document && entry.document->sha256 == sha256;
        });
        if (other != field && isThere)
            names += itemText(form.fields.at(other), form);
    }
    return names;
}

QString acceptedText(const forms::DocumentRules& rules)
{
    QList<std::pair<qint64, QStringList>> limits; // in the order of the kinds
    for (const QString& suffix : rules.suffixes) {
        if (suffix == u"jpeg")
            continue;
        const QString type = QMimeDatabase().mimeTypeForFile(u"a."_s + suffix, QMimeDatabase::MatchExtension).name();
        const qint64 limit = rules.maxBytesOf(type);
        auto known =
            std::find_if(limits.begin(), limits.end(), [limit](const auto& one) { return one.first == limit; });
        if (known == limits.end())
            known = limits.insert(limits.end(), {limit, {}});
        known->second += suffix.toUpper();
    }
    QStringList parts;
    for (const auto& [limit, kinds] : std::as_const(limits))
        parts += limit > 0 ? sentence(Words::tr("%1, up to %2"), {listed(kinds), sizeText(limit)}) : listed(kinds);
    return parts.join(u"; "_s);
}

QString sideTitle(const QString& side)
{
    QString title = sideText(side);
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

QString wishTitle(const forms::FormState& state, int field, bool isMany)
{
    const forms::Form& form = state.form();
    const forms::Field& asked = form.fields.at(field);
    const auto words = [&form](const QString& text) { return visibleMarks(providerText(form.request.provider, text)); };
    QStringList names;
    if (!asked.identity.party.isEmpty())
        names += visibleMarks(form.request.partyName(asked.identity.party));
    if (asked.section >= 0)
        names += words(form.sections.at(asked.section).title);
    names += withSide(words(asked.label), asked.identity.side);
    names.removeDuplicates();
    return sentence(isMany ? Words::tr("Choose files: %1") : Words::tr("Choose a file: %1"), {listed(names)});
}

} // namespace rfi::ui
