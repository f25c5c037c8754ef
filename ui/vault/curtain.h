#pragma once

#include <QList>
#include <QMainWindow>
#include <QPointer>

namespace rfi::ui {

class LockPage;

/// Takes the content of all windows of the program out of sight, and gives it back. A page covers the main window, and
/// its commands are off; what asks something is taken back as if the user had, unless it is kept while locked; other
/// windows are hidden until then.
/// While it is closed no window comes up but those about keys.
class Curtain : public QObject
{
    Q_OBJECT

public:
    /// The window outlives it.
    explicit Curtain(QMainWindow& window);
    ~Curtain() override;

    bool isClosed() const { return m_isClosed; }
    void close();
    void open();
    LockPage& page() { return *m_page; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Hidden
    {
        QPointer<QWidget> window;
        Qt::WindowModality modality = Qt::NonModal;
    };

    void hideOthers();
    void hide(QWidget* window);
    void turnOff(bool isOff);
    bool isAllowed(const QWidget* window) const;

    QMainWindow& m_window;
    LockPage* m_page; ///< the window owns it
    bool m_isClosed = false;
    QList<Hidden> m_hidden;
    QList<QPointer<QAction>> m_turnedOff;
    QPointer<QWidget> m_focus;
};

} // namespace rfi::ui
