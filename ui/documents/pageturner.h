#pragma once

#include <QWidget>

class QPushButton;

namespace rfi::ui {

class PlainLabel;

/// Which page of a document is shown, and the ways to the ones before and after it. Hidden while there is only one.
class PageTurner : public QWidget
{
    Q_OBJECT

public:
    explicit PageTurner(QWidget* parent = nullptr);

    /// Pages are counted from 0.
    void setPage(int page, int count);

Q_SIGNALS:
    /// `by` -1 to the page before, 1 to the one after.
    void turned(int by);

private:
    PlainLabel* m_words;
    QPushButton* m_before;
    QPushButton* m_after;
};

} // namespace rfi::ui
