#pragma once

#include <QWidget>

namespace rfi::ui {

/// Numbers as columns, in the order of reading, each with its number on top. What it shows is told to a screen reader
/// as one description; whoever wants the numbers one by one takes the table beside it.
class ColumnChart : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString label; ///< short, below it
        QString title; ///< in full
        int value = 0;
    };

    explicit ColumnChart(const QString& name, QWidget* parent = nullptr);

    void setColumns(const QList<Column>& columns);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect slot(int column) const;
    int columnAt(const QPoint& point) const;
    void paintColumn(QPainter& painter, int column, int most) const;
    void paintLabels(QPainter& painter) const;

    QList<Column> m_columns;
};

} // namespace rfi::ui
