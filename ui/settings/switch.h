#pragma once

#include <QCheckBox>

namespace rfi::ui {

/// A check box without words that looks like a switch: what it turns on is on at once.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rfi::ui
