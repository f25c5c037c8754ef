#pragma once

#include "ui/palette/source.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLineEdit;
class QListView;

namespace rfi::ui {

class PaletteModel;
class PlainLabel;

/// One field over a window, and below it what answers to the typed words, best first. Whatever somebody does besides
/// choosing takes it away again, and the focus goes back to where it was.
class Palette : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`, which owns it.
    explicit Palette(QWidget* window);
    ~Palette() override;

    void addSource(std::unique_ptr<PaletteSource> source);
    /// Opens, or goes away when it is open.
    void toggle();
    /// Goes away, and forgets what it showed.
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void open();
    void search(const QString& text);
    void moveBy(int rows);
    void run(int row);
    bool takeKey(int key);
    void fit();

    PaletteModel* m_model;
    QWidget* m_sheet;
    QLineEdit* m_field;
    QListView* m_list;
    PlainLabel* m_nothing;
    PlainLabel* m_hint;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace rfi::ui
