#include "ui/forms/originwords.h"

#include "models/core/pointer.h"
#include "models/forms/source.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using core::Json;
using forms::Field;
using forms::Form;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OriginCard)
};

QString textOf(const Json& value)
{
    if (value.isString())
        return value.toString();
    const std::optional<qint64> number = value.toInteger();
    return number ? QString::number(*number) : QString();
}

/// "1 to 1000", or the one limit that there is.
QString rangeOf(const Json& schema, const QString& least, const QString& most)
{
    const QString from = textOf(schema.value(least));
    const QString to = textOf(schema.value(most));
    if (!from.isEmpty() && !to.isEmpty())
        return sentence(Words::tr("%1 to %2"), {from, to});
    if (!to.isEmpty())
        return sentence(Words::tr("%1 at most"), {to});
    return from.isEmpty() ? QString() : sentence(Words::tr("%1 at least"), {from});
}

QString wordOf(forms::ItemStatus status)
{
    switch (status) {
    case forms::ItemStatus::Missing: return u"MISSING"_s;
    case forms::ItemStatus::Expired: return u"EXPIRED"_s;
    case forms::ItemStatus::Invalid: return u"INVALID"_s;
    case forms::ItemStatus::None: break;
    }
    return {};
}

QString optionsOf(const Field& field)
{
    QStringList words;
    for (const forms::Option& option : field.options)
        words += option.title.isEmpty() || option.title == option.value ? option.value
                                                                        : option.value + u" ("_s + option.title + u')';
    return words.join(u'\n');
}

OriginGroup made(const QString& title, const QList<OriginFact>& facts)
{
    OriginGroup group{title, {}};
    for (const OriginFact& fact : facts) {
        if (!fact.words.isEmpty())
            group.facts += {fact.name, visibleMarks(fact.words)};
    }
    return group;
}

} // namespace

QList<OriginGroup> originOf(const Form& form, const Field& field, const QString& providerName)
{
    const Json& schema = field.schema;
    const QString page = sourceOf(form, field);
    const bool isPlaced = field.kind != forms::ItemKind::Unknown;
    const QString name = core::Pointer::fromText(field.identity.pointer).last();
    const bool isFile = field.kind == forms::ItemKind::File;
    const qint64 limit = field.document.maxBytes;
    QList<OriginGroup> groups{
        made(sentence(Words::tr("As %1 asked"), {visibleMarks(providerName)}),
             {{Words::tr("Name"), isPlaced ? QString() : name},
              {Words::tr("Status"), wordOf(field.status)},
              {Words::tr("Reason"), field.reason},
              {Words::tr("Document type"), field.identity.documentType}}),
        made(Words::tr("In the words of the description, in English"),
             {{Words::tr("Label"), schema.isNull() ? QString() : field.label}, {Words::tr("Help"), field.help}}),
        made(Words::tr("As it will be sent"),
             {{Words::tr("Name"), isPlaced ? name : QString()},
              {Words::tr("Place"), isPlaced ? field.identity.pointer : QString()},
              {Words::tr("Party"), isPlaced ? field.identity.party : QString()},
              {Words::tr("Side"), isPlaced ? field.identity.side : QString()},
              {Words::tr("Allowed answers"), optionsOf(field)}}),
        made(Words::tr("Checked against"),
             {{Words::tr("Format"), field.format},
              {Words::tr("Length"), isFile ? QString() : rangeOf(schema, u"minLength"_s, u"maxLength"_s)},
              {Words::tr("Number"), rangeOf(schema, u"minimum"_s, u"maximum"_s)},
              {Words::tr("Pattern"), schema.value(u"pattern"_s).toString()},
              {Words::tr("File types"), listed(field.document.suffixes)},
              {Words::tr("Size"), limit > 0 ? sentence(Words::tr("%1 at most"), {sizeText(limit)}) : QString()},
              {Words::tr("Age"), ageLimitText(form, form.indexOf(field.identity))}}),
        made(Words::tr("Where this comes from"),
             {{Words::tr("Page"), page.isEmpty() ? Words::tr("The description names no page for this.") : page}})};
    groups.removeIf([](const OriginGroup& group) { return group.facts.isEmpty(); });
    return groups;
}

QString originText(const QList<OriginGroup>& groups)
{
    QStringList lines;
    for (const OriginGroup& group : groups) {
        lines += group.title;
        for (const OriginFact& fact : group.facts)
            lines += u"  "_s + fact.name + u": "_s + fact.words;
    }
    return lines.join(u'\n');
}

} // namespace rfi::ui
