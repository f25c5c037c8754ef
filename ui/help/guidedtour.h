#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QMainWindow;
class QShortcut;

namespace rfi::ui {

class TourCard;
class TourRing;

/// One part of the window that the tour points at.
struct TourStop
{
    QString part; ///< its objectName
    QString title;
    QString words;
    std::function<void()> prepare = {}; ///< brings the part on screen
};

/// Shows people the parts of the window one after the other. Everything below stays usable, and Esc ends it.
class GuidedTour : public QObject
{
    Q_OBJECT

public:
    /// The window outlives it.
    explicit GuidedTour(QMainWindow& window, QObject* parent = nullptr);
    ~GuidedTour() override;

    /// Asks whether somebody wants it, at the edge of the window, without taking the focus.
    void offer();
    void start(const QList<TourStop>& stops);
    void end();
    bool isRunning() const { return m_stop >= 0; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Somebody wants it.
    void wanted();
    /// It was seen to its end, left before, or not wanted.
    void ended();

private:
    void showStop(int number);
    void goOn();
    void place();
    void follow(QWidget* part);

    QMainWindow& m_window;
    QList<TourStop> m_stops;
    QPointer<TourRing> m_ring;
    QPointer<TourCard> m_card;
    QShortcut* m_escape;
    QPointer<QWidget> m_part;
    QList<QPointer<QWidget>> m_followed;
    QPointer<QWidget> m_focus; ///< where it was before
    int m_stop = -1;
    bool m_isPlacing = false;
};

} // namespace rfi::ui
