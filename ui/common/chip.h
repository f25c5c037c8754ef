#pragma once

#include "ui/common/plainlabel.h"

namespace rfi::ui {

/// A status word on a tinted ground, with an icon of its own: never told by colour alone.
class Chip : public PlainLabel
{
    Q_OBJECT

public:
    Chip(const QString& text, Tone tone, const QString& iconName = {}, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override { return sizeHint(); }
    void setStatus(const QString& text, Tone tone, const QString& iconName = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_icon;
};

/// The same painted by a delegate; gives the rectangle that was used, at the leading edge of `place`.
QRect paintChip(QPainter& painter, const QRect& place, const QString& text, Tone tone, const QString& iconName,
                Qt::LayoutDirection direction);
QSize chipSize(const QString& text, const QString& iconName, Tone tone = Tone::Muted);

} // namespace rfi::ui
