#pragma once

#include <QWidget>

class QPushButton;

namespace rfi::ui {

class PlainLabel;

/// A small card over the window: what one part of it is for, and the way on. Takes nothing away from the work below.
class TourCard : public QWidget
{
    Q_OBJECT

public:
    explicit TourCard(QWidget* parent);

    /// Asks whether somebody wants the tour.
    void showOffer();
    /// One of `count` stops, the first is 0. Told to screen readers.
    void showStop(const QString& title, const QString& words, int number, int count);
    /// To the button that goes on.
    void takeFocus();

Q_SIGNALS:
    void nextClicked();
    void backClicked();
    void endClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void say(const QString& title, const QString& words);

    PlainLabel* m_count;
    PlainLabel* m_title;
    PlainLabel* m_words;
    QPushButton* m_end;
    QPushButton* m_back;
    QPushButton* m_next;
};

/// A ring around the part that a card is about, and a shade on all the rest. Lets clicks through.
class TourRing : public QWidget
{
    Q_OBJECT

public:
    explicit TourRing(QWidget* parent);

    void setPart(const QRect& part);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect m_part;
};

} // namespace rfi::ui
