#include "models/forms/rules.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace rfi::ui {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueTexts)
};

QString labelText(const forms::Field& field, const QString& provider)
{
    const QString words = visibleMarks(providerText(provider, field.label));
    // The provider's own name for something that no description explains is a quotation.
    const QString label = field.kind == forms::ItemKind::Unknown ? sentence(Words::tr("“%1”"), {words}) : words;
    return withSide(label, field.identity.side);
}

QString ownerText(const forms::Request& request, const QString& party)
{
    if (party.isEmpty())
        return {};
    const QString name = request.partyName(party);
    return visibleMarks(name.isEmpty() ? party : name);
}

/// What belongs to the customer or the party itself, not to a document or a group.
bool isGeneral(const forms::Section& section) { return section.pointer.isEmpty() && section.documentType.isEmpty(); }

/// A general section that asks for nothing but documents and what belongs to them: those, by their meaning.
QList<const forms::Field*> onlyDocuments(const forms::Form& form, const forms::Section& section)
{
    QList<const forms::Field*> documents;
    for (const int index : section.fields) {
        const forms::Field& field = form.fields.at(index);
        if (!field.schema.value(u"x-meaning"_s).toString().startsWith(u"document."_s))
            return {};
        if (field.kind == forms::ItemKind::File)
            documents += &field;
    }
    return documents;
}

/// Day, month and year, in the order of the language.
QString dateFormat()
{
    static const QRegularExpression weekday(uR"(dddd('[^']*')?[,،]?\s*)"_s);
    static const QRegularExpression leftover(uR"([\s,،]+$)"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(weekday).remove(leftover);
}

} // namespace

QString itemText(const forms::Field& field, const forms::Form& form)
{
    const QString provider = form.request.provider;
    const QString label = labelText(field, provider);
    const QString owner = ownerText(form.request, field.identity.party);
    const bool isGrouped = field.section >= 0 && !isGeneral(form.sections.at(field.section));
    const QString group = isGrouped ? sectionText(form, field.section) : QString();
    if (group.isEmpty() || group == label)
        return owner.isEmpty() ? label : sentence(Words::tr("%1 of %2"), {label, owner});
    const QString whose = owner.isEmpty() ? group : sentence(Words::tr("%1 of %2"), {group, owner});
    return sentence(Words::tr("%1: %2"), {whose, label});
}

QString sectionText(const forms::Form& form, int section)
{
    const forms::Section& shown = form.sections.at(section);
    if (!isGeneral(shown))
        return visibleMarks(providerText(form.request.provider, shown.title));
    const QList<const forms::Field*> documents = onlyDocuments(form, shown);
    if (documents.isEmpty())
        return Words::tr("General information");
    return documents.size() == 1 ? labelText(*documents.constFirst(), form.request.provider) : Words::tr("Documents");
}

QString sideText(const QString& side)
{
    if (side == u"FRONT")
        return Words::tr("front");
    if (side == u"BACK")
        return Words::tr("back");
    return visibleMarks(side);
}

QString withSide(const QString& name, const QString& side)
{
    return side.isEmpty() ? name : sentence(Words::tr("%1 (%2)"), {name, sideText(side)});
}

QString ageText(const QDate& then, const QDate& today)
{
    const int days = static_cast<int>(then.daysTo(today));
    const int begun = 12 * (today.year() - then.year()) + today.month() - then.month();
    const int months = today.day() < then.day() ? begun - 1 : begun;
    if (days < 1)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("yesterday");
    if (months < 2)
        return Words::tr("%n day(s) ago", nullptr, days);
    if (months < 24)
        return Words::tr("%n month(s) ago", nullptr, months);
    return Words::tr("%n year(s) ago", nullptr, months / 12);
}

QString dateText(const QDate& date) { return QLocale().toString(date, dateFormat()); }

QString dayText(const QDate& date)
{
    static const QRegularExpression year(uR"(^yyyy[年.]?\s*|[\s,،]*('[^']*'\s*)?yyyy)"_s);
    return QLocale().toString(date, dateFormat().remove(year).replace(u"MMMM"_s, u"MMM"_s));
}

QString clockText(const QTime& time)
{
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString whenText(const QDateTime& moment)
{
    const QDateTime here = moment.toLocalTime();
    return here.isValid() ? listed({dateText(here.date()), clockText(here.time())}) : QString();
}

QString sizeText(qint64 bytes)
{
    // A limit that a provider wrote in decimal stays the number it wrote.
    constexpr qint64 million = 1000 * 1000;
    if (bytes > 0 && bytes % million == 0)
        return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
    constexpr qint64 megabyte = 1024 * 1024;
    const bool isWhole = bytes < 1024 || bytes % megabyte == 0;
    return QLocale().formattedDataSize(bytes, isWhole ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString ageLimitText(const forms::Form& form, int field)
{
    const core::Json rule = forms::ruleAbout(form, field, u"issuedWithin"_s);
    const auto count = [&rule](const QString& unit) {
        return static_cast<int>(rule.value(unit).toInteger().value_or(0));
    };
    if (rule.isNull())
        return {};
    const int months = count(u"months"_s);
    return months > 0 ? Words::tr("at most %n month(s) old", nullptr, months)
                      : Words::tr("at most %n day(s) old", nullptr, count(u"days"_s));
}

} // namespace rfi::ui
