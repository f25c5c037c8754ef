#pragma once

#include "models/submission/case.h"

#include <QModelIndex>
#include <QStringList>

class QAbstractItemView;
class QWidget;

namespace rfi::ui {
class FileSlot;
}

namespace rfi::app {

/// What a person does with mouse and keyboard, done with real events: widgets cannot tell the difference.
namespace act {

void click(QWidget* widget);
void clickRow(QAbstractItemView* view, const QModelIndex& index);
void press(QWidget* widget, Qt::Key key);
/// Replaces what stands in a field.
void type(QWidget* widget, const QString& text);
void dropFiles(QWidget* widget, const QStringList& paths);

} // namespace act

/// Answers one field of the section on screen like somebody who makes something up; `attempt` counts up when what
/// was made up before does not fit. The sample documents are in `samples`; `told` is what the provider says of the
/// section. False when there is no editor for it.
bool fillField(QWidget* form, const forms::Field& field, int attempt, const QString& samples, const QString& told = {});

/// Where the files of a field on screen go.
ui::FileSlot* slotOf(QWidget* form, const forms::Field& field);
/// The first file is the first side, the next one the second; where a date is wanted, it is of this month.
void chooseSides(ui::FileSlot* place);

} // namespace rfi::app
