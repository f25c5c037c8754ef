#pragma once

#include <QWidget>

class QGridLayout;

namespace rfi::ui {

/// Numbers as bars, one a line: what it is, the bar, the number.
class RowChart : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString title;
        int value = 0;
    };

    explicit RowChart(const QString& name, QWidget* parent = nullptr);

    /// Once.
    void setRows(const QList<Row>& rows);

private:
    QGridLayout* m_grid;
};

} // namespace rfi::ui
