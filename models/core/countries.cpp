#include "models/core/countries.h"

#include "models/core/jsonreader.h"

#include <QFile>
#include <QHash>

namespace rfi::core {

namespace {

using namespace Qt::StringLiterals;

/// Names by language, in the order of the file so that a lookup by language alone is stable.
using Translations = QList<std::pair<QString, QString>>;

struct Table
{
    QList<Country> countries;
    QHash<QString, qsizetype> byCode;
    QHash<QString, Translations> names; ///< by alpha-2
};

Table readTable()
{
    QFile file(u":/countries/countries.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of countries is not part of this program");
    const Result<Json> json = readJson(file.readAll());
    Table table;
    for (const Json& entry : json->value(u"countries"_s).items()) {
        const Country country{entry.value(u"alpha2"_s).toString(), entry.value(u"alpha3"_s).toString(),
                              entry.value(u"name"_s).toString()};
        table.byCode.insert(country.alpha2, table.countries.size());
        table.byCode.insert(country.alpha3, table.countries.size());
        for (const auto& [language, name] : entry.value(u"names"_s).members())
            table.names[country.alpha2].append({language, name.toString()});
        table.countries.append(country);
    }
    return table;
}

const Table& table()
{
    static const Table instance = readTable();
    return instance;
}

QString languageOf(const QString& localeName) { return localeName.section(u'_', 0, 0); }

} // namespace

const QList<Country>& countries() { return table().countries; }

QString countryName(const Country& country, const QString& localeName)
{
    const Translations names = table().names.value(country.alpha2);
    for (const auto& [language, name] : names) {
        if (language == localeName)
            return name;
    }
    for (const auto& [language, name] : names) {
        if (languageOf(language) == languageOf(localeName))
            return name;
    }
    return country.name;
}

const Country* countryFromCode(const QString& code)
{
    const auto found = table().byCode.constFind(code);
    return found == table().byCode.constEnd() ? nullptr : &table().countries.at(*found);
}

} // namespace rfi::core
