#pragma once

#include <QAbstractButton>

namespace rfi::ui {

/// A small mark beside a label that tells more about the field. For the mouse and for screen readers; the keyboard has
/// a command for it, and Tab goes from field to field.
class OriginMark : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OriginMark(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rfi::ui
