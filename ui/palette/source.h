#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rfi::ui {

/// Something that the palette can do or go to. Made when it is shown, and forgotten with it.
struct PaletteEntry
{
    QString id;          ///< tells it from all others, as long as the program runs
    QString title;       ///< one line of plain text, as it is to be shown
    QString detail = {}; ///< what kind of thing it is, or whose
    QString keys = {};   ///< its shortcut as people read it
    QString iconName = {};
    QStringList keywords = {}; ///< other words that find it
    std::function<void()> run = {};
};

/// How well an entry answers what was typed; smaller is better.
struct PaletteHit
{
    int rank = 0;
    PaletteEntry entry;
};

/// Whoever knows of things that people may want. Asked anew each time.
class PaletteSource
{
public:
    virtual ~PaletteSource() = default;
    /// At most `most`, the best ones. For no text: what is worth showing before anybody typed.
    virtual QList<PaletteHit> search(const QString& text, int most) const = 0;
    /// Nothing when there is no such entry (any more).
    virtual std::optional<PaletteEntry> find(const QString& id) const = 0;
};

} // namespace rfi::ui
