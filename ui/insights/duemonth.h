#pragma once

#include <QDate>
#include <QTableView>

namespace rfi::ui {

class MonthModel;

/// A month with what is due on each day. Arrows go from day to day, also into the next month; Page Up and Page Down go
/// by months, Home and End to the ends of a week.
class DueMonth : public QTableView
{
    Q_OBJECT

public:
    explicit DueMonth(MonthModel* model, QWidget* parent = nullptr);

    const QDate& day() const { return m_day; }
    /// Shows its month when it is in another one.
    void setDay(const QDate& day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(const QDate& day);
    /// By Return or a double click: its requests are wanted.
    void dayOpened(const QDate& day);
    void monthChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeCurrent(const QModelIndex& current);
    void fit();
    QDate dayAfter(int key) const;

    MonthModel* m_model;
    QDate m_day;
};

} // namespace rfi::ui
