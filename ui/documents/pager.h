#pragma once

#include <QWidget>

class QPushButton;

namespace rfi::ui {

class PlainLabel;

/// Which part of a long list is shown, and the ways to the parts before and after it. Hidden while all of it is shown.
class Pager : public QWidget
{
    Q_OBJECT

public:
    /// `size` is how many a part has.
    explicit Pager(int size, QWidget* parent = nullptr);

    /// The part that begins with number `first`, counted from 0, of `all`.
    void setPart(int first, int all);

Q_SIGNALS:
    void partWanted(int first);

private:
    const int m_size;
    int m_first = 0;
    PlainLabel* m_words;
    QPushButton* m_before;
    QPushButton* m_after;
};

} // namespace rfi::ui
