#pragma once

#include <QString>
#include <QStringList>

namespace rfi::ui {

/// Puts the facts into a translated sentence: %1 is the first. A part in [brackets] is left out when a fact
/// it names is not there. The facts are used as they are: a "%2" or a "[" inside of one means nothing. In a language
/// that is written from right to left each fact keeps its own direction.
QString sentence(const QString& pattern, const QStringList& facts);

/// Facts beside each other, divided by the comma of the language.
QString listed(const QStringList& facts);

/// A code that reads from left to right in every language: a hash, a path, an id.
QString codeText(const QString& code);

} // namespace rfi::ui
