#pragma once

#include "ui/common/theme.h"

#include <QLayout>

#include <memory>
#include <vector>

namespace rfi::ui {

/// Puts things beside each other, from where reading begins, and goes on in the next line where there is no room left,
/// so that large text never needs scrolling to the side. What may grow shares the rest of its line; where nothing does,
/// each line lies where the alignment of the layout says.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing = space::medium);
    ~FlowLayout() override;

    /// Takes what is left of its line, such as a heading before buttons; where that is less than `least`, it has a line
    /// of its own.
    void addGrowing(QWidget* widget, int least = 0);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Item
    {
        std::unique_ptr<QLayoutItem> item;
        int least = 0;
    };
    struct Place
    {
        QLayoutItem* item;
        int width;
    };
    using Line = std::vector<Place>;

    std::vector<Line> lines(int width) const;
    void grow(Line& line, int width) const;
    int placeLine(const Line& line, const QRect& room) const;

    std::vector<Item> m_items;
};

} // namespace rfi::ui
