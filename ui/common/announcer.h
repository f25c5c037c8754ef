#pragma once

#include <QWidget>

namespace rfi::ui {

/// Says something to people who hear the window, once, without taking the focus from where it is. What is said is on
/// screen as well, somewhere else; nothing is said while `from` is not to be seen.
void announce(const QWidget* from, const QString& words);

/// What announce() speaks with: a few in each window, one after the other, without a picture. A screen reader takes
/// it for a notification.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget* window);

    void say(const QString& words);
};

} // namespace rfi::ui
