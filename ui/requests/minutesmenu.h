#pragma once

#include <QMenu>

namespace rfi::ui {

/// How often, or after how long, the program does something by itself.
class MinutesMenu : public QMenu
{
    Q_OBJECT

public:
    struct Choice
    {
        int minutes = 0;
        QString words;
    };

    MinutesMenu(const QString& name, const QString& title, const QList<Choice>& choices, QWidget* parent = nullptr);

    /// 0: never. Another interval than those offered leaves none marked.
    void setMinutes(int minutes);

Q_SIGNALS:
    void minutesChosen(int minutes);
};

/// How often the program looks for requests by itself.
MinutesMenu* makeCheckMenu(QWidget* parent);
/// After how long without a person it locks itself.
MinutesMenu* makeLockMenu(QWidget* parent);

} // namespace rfi::ui
