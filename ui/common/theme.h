#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <utility>

namespace rfi::ui {

/// Distances in device-independent pixels; nothing else is used between things.
namespace space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int vast = 32;
} // namespace space

namespace radius {
inline constexpr int small = 5;
inline constexpr int control = 8;
inline constexpr int card = 12;
} // namespace radius

/// What a colour is for. Named by role, so that themes can differ.
enum class Colour {
    Canvas,  ///< behind cards, and the quiet columns
    Surface, ///< cards, lists, fields
    Hover,
    Selected,
    Border,        ///< between areas, around cards; decoration only
    ControlBorder, ///< around what takes input
    Text,
    TextMuted,
    TextDisabled,
    Accent, ///< links, the primary button, progress
    AccentHover,
    AccentPressed,
    OnAccent,
    Success,
    SuccessSurface,
    Warning,
    WarningSurface,
    Danger,
    DangerSurface,
    TextSelection,
    Focus,
    Track, ///< what a progress runs along
    Count
};

/// What something says; decides text and surface colour together, never the only sign of it.
enum class Tone { Normal, Muted, Accent, Success, Warning, Danger };
Colour textColour(Tone tone);
Colour surfaceColour(Tone tone);

/// The type scale, relative to the system's font.
enum class TextRole { Caption, Body, Strong, Heading, Title };

/// All tokens of one look. A value.
class Theme
{
public:
    enum class Kind { Light, Dark, HighContrast };

    explicit Theme(Kind kind = Kind::Light);
    /// The one that is most like a palette.
    static Kind kindOf(const QPalette& palette);
    /// As the system's own windows were when this was asked first.
    static Kind systemKind();

    Kind kind() const { return m_kind; }
    bool isDark() const { return m_kind != Kind::Light; }
    QColor colour(Colour role) const { return m_colours[static_cast<std::size_t>(role)]; }
    QPalette palette() const;

private:
    Kind m_kind;
    std::array<QColor, static_cast<std::size_t>(Colour::Count)> m_colours;
};

/// Foreground and background roles that may meet as text; each has at least AA contrast in every theme.
QList<std::pair<Colour, Colour>> textPairs();

/// Edges, signs and rings that may lie on a ground; each has a contrast of at least 3 in every theme.
QList<std::pair<Colour, Colour>> edgePairs();

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor& left, const QColor& right);

/// The program's font for a role, from the application's font.
QFont font(TextRole role);
/// A length that grows with the font, for what stands beside text: icons, indicators, small pictures.
int scaled(int pixels);
/// The side of an icon in a line of text.
int iconSize();

/// The system's font, not smaller than is comfortable for a day's work.
QFont baseFont(const QFont& systemFont);

} // namespace rfi::ui
