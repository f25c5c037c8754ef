#include "ui/common/buttons.h"

#include "ui/common/icons.h"
#include "ui/common/plaintext.h"

namespace rfi::ui {

namespace {

Colour iconColour(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
    case ButtonLook::Live:
    case ButtonLook::Danger: return Colour::OnAccent;
    case ButtonLook::Link: return Colour::Accent;
    case ButtonLook::Quiet:
    case ButtonLook::Row: return Colour::TextMuted;
    case ButtonLook::Secondary: return Colour::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

QPushButton* makeButton(const QString& text, ButtonLook look, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    dress(button, look, iconName);
    return button;
}

void dress(QPushButton* button, ButtonLook look, const QString& iconName)
{
    setLook(button, look);
    button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName, iconColour(look)));
}

QPushButton* makeIconButton(const QString& name, const QString& iconName, QWidget* parent)
{
    QPushButton* button = makeButton({}, ButtonLook::Quiet, iconName, parent);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace rfi::ui
