#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace rfi::ui {

/// Something a person has to decide before the program goes on.
struct Question
{
    QString name; ///< objectName of the dialog
    QString title;
    QString words;
    QStringList choices; ///< buttons; those with the names "choice-0", "choice-1" ...
    QString cancel;      ///< the button that decides nothing; takes the focus
    bool isDanger = false;
    QString typed = {}; ///< a word that has to be typed before a choice can be made; empty: none
};

/// Asks over `parent` without stopping anything; `chosen` hears the number of the choice, or nothing at all.
void ask(QWidget* parent, const Question& question, const std::function<void(int)>& chosen);

/// Asks for a line of words, called `label`: `given` hears them, or nothing at all. There is one choice.
void askLine(QWidget* parent, const Question& question, const QString& label,
             const std::function<void(const QString&)>& given);

} // namespace rfi::ui
