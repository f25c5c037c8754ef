#include "ui/texts/plainvalue.h"

#include "models/core/countries.h"
#include "models/core/jsonwriter.h"
#include "models/core/moments.h"
#include "models/forms/checks.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlainValue)
};

QString optionTitle(const forms::Form& form, const forms::Field& field, const QString& value)
{
    const auto found = std::find_if(field.options.cbegin(), field.options.cend(),
                                    [&value](const forms::Option& option) { return option.value == value; });
    return found == field.options.cend() ? visibleMarks(value) : providerText(form.request.provider, found->title);
}

QString countryText(const QString& code)
{
    const core::Country* country = core::countryFromCode(code);
    return country ? core::countryName(*country, QLocale().name()) : visibleMarks(code);
}

QString dayText(const QString& iso)
{
    const std::optional<QDate> date = core::dateFromIso(iso);
    return date ? dateText(*date) : visibleMarks(iso);
}

QString listText(const forms::Form& form, const forms::Field& field, const core::Json& list)
{
    QStringList titles;
    for (const core::Json& item : list.items())
        titles.append(optionTitle(form, field, rawText(item)));
    return listed(titles);
}

/// A list that somebody still reads.
constexpr qsizetype MostNames = 50;

QString fileNames(const QList<forms::FileEntry>& files)
{
    QStringList names;
    for (const forms::FileEntry& entry : files.first(std::min(files.size(), MostNames))) {
        QString name = withSide(visibleMarks(entry.document ? entry.document->name : entry.uri), entry.side);
        if (entry.issued.isValid())
            name = sentence(Words::tr("%1 (dated %2; the date is not sent)"), {name, dateText(entry.issued)});
        names.append(name);
    }
    const auto others = static_cast<int>(files.size() - names.size());
    return others > 0 ? sentence(Words::tr("%1 and %n more", nullptr, others), {listed(names)}) : listed(names);
}

} // namespace

QString rawText(const core::Json& value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(core::writeJson(value));
}

QString plainValue(const forms::Form& form, int field, const forms::Answers& answers)
{
    const forms::Field& asked = form.fields.at(field);
    const forms::Answer& answer = answers.at(asked.identity);
    if (answer.isLeftOut)
        return Words::tr("Left out on purpose");
    if (asked.kind == forms::ItemKind::File)
        return fileNames(answer.files);
    const core::Json value = forms::effectiveValue(asked, answers);
    if (value.isNull())
        return {};
    // A record that a provider gave may hold something else than is described; that is shown as it is.
    if (asked.kind == forms::ItemKind::Date && value.isString())
        return dayText(value.toString());
    if (asked.kind == forms::ItemKind::Country && value.isString())
        return countryText(value.toString());
    if (asked.kind == forms::ItemKind::Choices && value.isArray())
        return listText(form, asked, value);
    if (asked.kind == forms::ItemKind::Boolean && value.isBoolean())
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    return optionTitle(form, asked, rawText(value)); // texts may have known words too
}

QString wireValue(const forms::Form& form, int field, const forms::Answers& answers)
{
    const forms::Field& asked = form.fields.at(field);
    if (asked.kind != forms::ItemKind::File) {
        const core::Json value = forms::effectiveValue(asked, answers);
        return value.isNull() ? QString() : visibleMarks(rawText(value));
    }
    QStringList uris;
    for (const forms::FileEntry& entry : answers.at(asked.identity).files)
        uris.append(entry.document ? u"<file:%1>"_s.arg(visibleMarks(entry.document->name)) : visibleMarks(entry.uri));
    return uris.join(u", "_s);
}

QString shortHash(const QByteArray& hex)
{
    constexpr qsizetype part = 4;
    const QString text = QString::fromLatin1(hex);
    return codeText(text.size() <= 2 * part ? text : text.left(part) + u'…' + text.right(part));
}

} // namespace rfi::ui
