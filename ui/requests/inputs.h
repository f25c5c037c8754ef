#pragma once

#include <QStringList>

#include <functional>

class QDate;
class QWidget;

namespace rfi::ui {

/// A word that a person is to type, or to choose from what was typed before.
struct NameQuestion
{
    QString name; ///< objectName of the dialog
    QString title;
    QString label;
    QString hint = {};
    QString accept; ///< the button that takes it
    QStringList suggestions = {};
};

/// Both ask over `parent` without stopping anything; `given` hears what was typed, without blanks around it and never
/// an empty name, or nothing at all. The field is called "given".
void askName(QWidget* parent, const NameQuestion& question, const std::function<void(const QString&)>& given);
/// A day after `today`.
void askDay(QWidget* parent, const NameQuestion& question, const QDate& today,
            const std::function<void(const QDate&)>& given);

} // namespace rfi::ui
