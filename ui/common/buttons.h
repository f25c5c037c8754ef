#pragma once

#include "ui/common/style.h"

#include <QPushButton>

namespace rfi::ui {

/// A push button with its look and, when wanted, an icon. '&' in `text` marks a shortcut; texts from outside
/// go through withoutShortcut().
QPushButton* makeButton(const QString& text, ButtonLook look = ButtonLook::Secondary, const QString& iconName = {},
                        QWidget* parent = nullptr);

/// Another look and icon for a button that stays.
void dress(QPushButton* button, ButtonLook look, const QString& iconName = {});

/// A button that is an icon only; `name` is its tooltip and what a screen reader says.
QPushButton* makeIconButton(const QString& name, const QString& iconName, QWidget* parent = nullptr);

} // namespace rfi::ui
