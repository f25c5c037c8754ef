#pragma once

#include "ui/common/theme.h"

#include <QProxyStyle>

class QApplication;
class QAbstractButton;

namespace rfi::ui {

/// How much a button asks to be pressed. One Primary in a view; Danger only for what cannot be undone; Live in the
/// place of Primary where it acts on a provider's production, with corners as square as all that tells of it. Row: one
/// of a quiet column, its words at the start.
enum class ButtonLook { Secondary, Primary, Danger, Link, Quiet, Row, Live };
void setLook(QAbstractButton* button, ButtonLook look);
ButtonLook lookOf(const QWidget* widget);

/// Gives a field the border of one with an error (the words stand below it).
void setInvalid(QWidget* field, bool isInvalid);
bool isInvalid(const QWidget* field);

/// Draws every standard control from the tokens of a theme; there are no style sheets in the program.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme& theme, bool isMotionReduced = false);

    const Theme& theme() const { return m_theme; }
    bool isMotionReduced() const { return m_isMotionReduced; }

    QPalette standardPalette() const override { return m_theme.palette(); }
    void polish(QWidget* widget) override;
    void polish(QPalette& palette) override { palette = m_theme.palette(); }
    using QProxyStyle::polish;

    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    Theme m_theme;
    bool m_isMotionReduced;
};

/// What people may want of the look.
struct Appearance
{
    Theme::Kind kind{};
    int textSize = 100; ///< in percent of what the system wants
    bool isMotionReduced = false;
};

/// Puts the look on the whole program: style, palette, font, and whether cursors blink. Open windows follow.
void applyTheme(QApplication& application, const Appearance& appearance);
inline void applyTheme(QApplication& application, Theme::Kind kind) { applyTheme(application, Appearance{kind}); }

/// The tokens of the application's Style; the light ones when it has another style.
const Theme& currentTheme();
/// Whoever lets something move asks first.
bool isMotionReduced();
inline QColor themeColour(Colour role) { return currentTheme().colour(role); }

} // namespace rfi::ui
