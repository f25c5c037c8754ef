#pragma once

#include <QWidget>

namespace rfi::ui {

class EmptyState;

/// Covers a locked window: nothing of its content can be seen or reached.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

    /// How what was typed stands; in other words than those for the usual, where everything is saved.
    void setWords(const QString& words);
    void setUsualWords();

Q_SIGNALS:
    void unlockRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EmptyState* m_state;
};

} // namespace rfi::ui
