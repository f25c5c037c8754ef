#include "ui/common/theme.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace rfi::ui {

namespace {

constexpr int comfortableText = 14;       ///< pixels
constexpr double greatestContrast = 20.5; ///< of 21

// In the order of Colour.
const std::array<QRgb, static_cast<std::size_t>(Colour::Count)> lightColours{
    0xfff5f6f8, 0xffffffff, 0xffeef0f4, 0xffe9efff, 0xffdfe3ea, 0xff7d8698, 0xff171b26, 0xff566072,
    0xff737c8c, 0xff2b59e0, 0xff1f4ac9, 0xff193da8, 0xffffffff, 0xff0c6b41, 0xffe3f5ec, 0xff854d00,
    0xfffdf0d0, 0xffb3211d, 0xfffdeae9, 0xffc9d8ff, 0xff2b59e0, 0xffdfe3ea};

const std::array<QRgb, static_cast<std::size_t>(Colour::Count)> darkColours{
    0xff12151b, 0xff1a1e27, 0xff242a36, 0xff1f2b49, 0xff323947, 0xff6c7789, 0xffe9ecf2, 0xff9da7b7,
    0xff7d889a, 0xff86a6ff, 0xff9db7ff, 0xffb4c8ff, 0xff0f1529, 0xff54d39d, 0xff12311f, 0xfff6bd63,
    0xff302611, 0xffff968c, 0xff3a1b1d, 0xff34508f, 0xff86a6ff, 0xff323947};

const std::array<QRgb, static_cast<std::size_t>(Colour::Count)> highContrastColours{
    0xff000000, 0xff000000, 0xff262626, 0xff00234f, 0xffffffff, 0xffffffff, 0xffffffff, 0xfff0f0f0,
    0xffa6a6a6, 0xff5cc8ff, 0xff9adfff, 0xffc7edff, 0xff000000, 0xff5cf29a, 0xff00210f, 0xffffd84d,
    0xff2b2000, 0xffff9c94, 0xff330300, 0xff004aad, 0xffffd84d, 0xff3d3d3d};

double linear(float channel)
{
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Colour textColour(Tone tone)
{
    switch (tone) {
    case Tone::Normal: return Colour::Text;
    case Tone::Muted: return Colour::TextMuted;
    case Tone::Accent: return Colour::Accent;
    case Tone::Success: return Colour::Success;
    case Tone::Warning: return Colour::Warning;
    case Tone::Danger: return Colour::Danger;
    }
    Q_UNREACHABLE();
}

Colour surfaceColour(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Muted: return Colour::Canvas;
    case Tone::Accent: return Colour::Selected;
    case Tone::Success: return Colour::SuccessSurface;
    case Tone::Warning: return Colour::WarningSurface;
    case Tone::Danger: return Colour::DangerSurface;
    }
    Q_UNREACHABLE();
}

Theme::Theme(Kind kind) : m_kind(kind)
{
    const auto& source = kind == Kind::Light ? lightColours : kind == Kind::Dark ? darkColours : highContrastColours;
    std::transform(source.begin(), source.end(), m_colours.begin(), [](QRgb rgb) { return QColor(rgb); });
}

Theme::Kind Theme::kindOf(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    // Qt tells the colours alone. Black and white, pure, are what systems take for their looks of high contrast.
    if (contrast(ground, text) >= greatestContrast)
        return Kind::HighContrast;
    return luminance(ground) < luminance(text) ? Kind::Dark : Kind::Light;
}

Theme::Kind Theme::systemKind()
{
    static const Kind kind = kindOf(QGuiApplication::palette());
    return kind;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Canvas));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Canvas));
    palette.setColor(QPalette::Button, colour(Colour::Surface));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Text));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Surface));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::HighlightedText})
        palette.setColor(role, colour(Colour::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::TextDisabled));
    // Muted text is nearly white there, and what is typed must not look like what is only shown.
    const bool isContrast = m_kind == Kind::HighContrast;
    palette.setColor(QPalette::PlaceholderText, colour(isContrast ? Colour::TextDisabled : Colour::TextMuted));
    palette.setColor(QPalette::Highlight, colour(Colour::TextSelection));
    palette.setColor(QPalette::Link, colour(Colour::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Colour::Accent));
    palette.setColor(QPalette::Light, colour(Colour::Surface));
    palette.setColor(QPalette::Midlight, colour(Colour::Hover));
    palette.setColor(QPalette::Mid, colour(Colour::Border));
    palette.setColor(QPalette::Dark, colour(Colour::Border));
    palette.setColor(QPalette::Shadow, colour(Colour::Border));
    return palette;
}

QList<std::pair<Colour, Colour>> textPairs()
{
    QList<std::pair<Colour, Colour>> pairs{
        {Colour::OnAccent, Colour::Accent},        {Colour::OnAccent, Colour::AccentHover},
        {Colour::OnAccent, Colour::AccentPressed}, {Colour::OnAccent, Colour::Danger},
        {Colour::Text, Colour::TextSelection},     {Colour::Surface, Colour::Text}};
    for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger}) {
        for (const Colour back : {Colour::Canvas, Colour::Surface, Colour::Hover, Colour::Selected})
            pairs.append({textColour(tone), back});
        pairs.append({textColour(tone), surfaceColour(tone)});
        pairs.append({Colour::Text, surfaceColour(tone)});
    }
    return pairs;
}

QList<std::pair<Colour, Colour>> edgePairs()
{
    QList<std::pair<Colour, Colour>> pairs{{Colour::Accent, Colour::Track}, {Colour::OnAccent, Colour::Danger}};
    for (const Colour ground : {Colour::Canvas, Colour::Surface, Colour::Hover, Colour::Selected}) {
        for (const Colour edge :
             {Colour::ControlBorder, Colour::Focus, Colour::Accent, Colour::Success, Colour::Warning, Colour::Danger})
            pairs.append({edge, ground});
    }
    for (const Colour ground : {Colour::SuccessSurface, Colour::WarningSurface, Colour::DangerSurface})
        pairs.append({Colour::Focus, ground});
    // Nobody has to read what is off, but everybody may want to.
    for (const Colour ground : {Colour::Canvas, Colour::Surface, Colour::Hover})
        pairs.append({Colour::TextDisabled, ground});
    return pairs;
}

double contrast(const QColor& left, const QColor& right)
{
    const auto [low, high] = std::minmax(luminance(left), luminance(right));
    return (high + 0.05) / (low + 0.05);
}

int scaled(int pixels) { return qMax(pixels, pixels * QFontInfo(QApplication::font()).pixelSize() / comfortableText); }

int iconSize() { return scaled(16); }

QFont baseFont(const QFont& systemFont)
{
    QFont base = systemFont;
    const QFontInfo info(base);
    if (info.pixelSize() < comfortableText)
        base.setPointSizeF(info.pointSizeF() * comfortableText / info.pixelSize());
    return base;
}

QFont font(TextRole role)
{
    QFont result = QApplication::font();
    const auto scale = [&result](double factor) { result.setPointSizeF(result.pointSizeF() * factor); };
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Caption: scale(0.9); break;
    case TextRole::Strong: result.setWeight(QFont::DemiBold); break;
    case TextRole::Heading:
        scale(1.08);
        result.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        scale(1.45);
        result.setWeight(QFont::DemiBold);
        break;
    }
    return result;
}

} // namespace rfi::ui
