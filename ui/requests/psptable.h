#pragma once

#include <QTableView>

namespace rfi::ui {

/// The table of PSP results: as high as its rows up to a bound, sorted by its heads.
class PspTable : public QTableView
{
    Q_OBJECT

public:
    explicit PspTable(QAbstractItemModel* rows, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The selected rows are wanted on the clipboard.
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void fitColumns();
    int wantedHeight() const;

    bool m_isLayingOut = false;
};

} // namespace rfi::ui
