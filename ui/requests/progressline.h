#pragma once

#include <QWidget>

namespace rfi::ui {

class PlainLabel;

/// One of several things that are done one after the other: a sign for how far it is, and what it is.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    enum class State { Planned, Running, Done, Failed, Unknown };

    /// A small one is part of the line above it.
    explicit ProgressLine(bool isSmall = false, QWidget* parent = nullptr);

    /// Told to screen readers when it is another than before, and not the first; `spoken` is what they say.
    void show(State state, const QString& words, const QString& spoken = {});
    State state() const { return m_state; }
    QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    bool m_isSmall;
    State m_state = State::Planned;
    PlainLabel* m_label;
};

} // namespace rfi::ui
