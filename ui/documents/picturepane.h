#pragma once

#include <QScrollArea>

namespace rfi::ui {

class PictureView;

/// A picture as wide as there is room, or larger than that and moved about. Takes no more height than the picture has.
/// Page Up and Page Down move it, and are left to others where its end is reached.
class PicturePane : public QScrollArea
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget* parent = nullptr);

    PictureView* view() const { return m_view; }
    /// As large as the one before it was.
    void setImage(const QImage& image);
    /// Shows an icon in place of a picture.
    void setIconName(const QString& iconName);
    /// Larger, or (`by` -1) smaller; back to the width of this, by 0.
    void zoom(int by);
    /// Not higher than there is room, or (`isWhole`) as high as its picture.
    void setWhole(bool isWhole);
    bool canZoom(int by) const;
    QSize sizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void zoomed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();

    PictureView* m_view;
    int m_step = 0;
    bool m_isWhole = false;
};

} // namespace rfi::ui
