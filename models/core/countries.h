#pragma once

#include <QList>
#include <QString>

namespace rfi::core {

/// A country of ISO 3166-1 with its codes and its English name.
struct Country
{
    QString alpha2;
    QString alpha3;
    QString name;
};

/// All countries, by English name; from the iso-codes package by way of resources/countries.
const QList<Country>& countries();

/// The name in the language of a locale name such as "de" or "pt_BR"; English where there is none.
QString countryName(const Country& country, const QString& localeName);

/// Looks an alpha-2 or alpha-3 code up exactly as written in capitals; nullptr when there is none.
const Country* countryFromCode(const QString& code);

} // namespace rfi::core
