#pragma once

#include "models/simulator/training.h"
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

/// What somebody in training goes by.
struct Told
{
    const simulator::TrainingAnswer* answer = nullptr; ///< what is known to be accepted; null: nothing
    QStringList samples = {};                          ///< where the documents for it are
};

/// Answers one field of the section on screen with what is known to be accepted, or else with something made up;
/// `attempt` counts up when that did not fit. False when there is no editor for it.
bool fillField(QWidget* form, const forms::Field& field, int attempt, const Told& told);

/// Where the files of a field on screen go.
ui::FileSlot* slotOf(QWidget* form, const forms::Field& field);
/// The first file is the first side, the next one the second; where a date is wanted, it is of this month.
void chooseSides(ui::FileSlot* place);

} // namespace rfi::app
