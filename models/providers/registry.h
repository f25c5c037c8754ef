#pragma once

#include "models/providers/description.h"

#include <QDir>

namespace rfi::providers {

/// Checks the bytes of a description and turns them into one. All faults are named with line, column and
/// pointer; with any fault there is no description.
struct LoadedDescription
{
    std::optional<Description> description;
    QList<core::Error> faults; ///< subject = file
};
LoadedDescription loadDescription(const QByteArray& bytes, const QString& file);

/// The descriptions in use: the built-in ones, then those of added folders. A wrong one is left out with its
/// faults; a second one with a known id is refused.
class Registry
{
public:
    /// Those that were tried come first.
    void addBuiltIn();
    /// Reads `*/provider.json` and `*.json` of the folder.
    void addFolder(const QDir& folder);

    const QList<Description>& descriptions() const { return m_descriptions; }
    const Description* find(const QString& id) const;
    const QList<core::Error>& faults() const { return m_faults; }

private:
    void add(const QString& file, bool isBuiltIn);

    QList<Description> m_descriptions;
    QList<core::Error> m_faults;
};

} // namespace rfi::providers
