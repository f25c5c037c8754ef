#pragma once

#include <QMenu>

namespace rfi::ui {

/// How often the program looks for requests by itself.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CheckMenu(QWidget* parent = nullptr);

    /// 0: never. Another interval than those offered leaves none marked.
    void setMinutes(int minutes);

Q_SIGNALS:
    void minutesChosen(int minutes);
};

} // namespace rfi::ui
