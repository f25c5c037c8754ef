#pragma once

#include "ui/common/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// How Style draws the single parts of controls.
namespace rfi::ui::stylepaint {

/// Whether it takes text of several lines.
bool isTextArea(const QWidget* widget);

/// Line edits, text areas, combo boxes: a sheet with a border that tells focus and error.
void field(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void button(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void itemGround(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComplex& option, const QRect& arrow, const QWidget* widget);
/// A field with a pair of arrows.
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
             const QWidget* widget);
/// The sign before a row of a tree that has others below it.
void branch(QPainter& painter, const QStyleOption& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void headerSection(QPainter& painter, const QStyleOption& option);

/// The handle of a scroll bar that fills its whole groove.
QRect scrollHandle(const QStyleOptionSlider& option, int shortest);

} // namespace rfi::ui::stylepaint
