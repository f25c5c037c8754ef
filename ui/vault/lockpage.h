#pragma once

#include <QWidget>

namespace rfi::ui {

/// Covers a locked window: nothing of its content can be seen or reached.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void unlockRequested();
};

} // namespace rfi::ui
