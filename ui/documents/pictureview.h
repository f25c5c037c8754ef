#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QImage>

namespace rfi::ui {

class PlainLabel;

/// A picture as large as there is room, on a quiet ground; an icon while there is none. A picture can be pressed.
class PictureView : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    /// Shows an icon in place of a picture.
    void setIconName(const QString& iconName);
    QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const QImage& drawn(const QSize& pixels);

    QImage m_image;
    QImage m_drawn; ///< the picture in the size of the screen, while that is smaller
    QString m_icon;
};

/// A fact with the mark of what it means.
class FactLine : public QWidget
{
    Q_OBJECT

public:
    FactLine(const QString& text, Tone tone, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    PlainLabel* m_label;
};

} // namespace rfi::ui
