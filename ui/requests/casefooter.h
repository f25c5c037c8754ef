#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace rfi::ui {

class EnvironmentMark;
class FlowLayout;
class PlainLabel;

/// The line below a case: what is the matter, a way back, and the one next step. A next step that has just become
/// another one takes no press before it was on screen for a moment: the second half of a double click was meant for
/// the one before. What presses it without mouse and keyboard, such as a screen reader, does not do so by mistake. A
/// key that is held down presses a button once.
class CaseFooter : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFooter(QWidget* parent = nullptr);

    /// What the next step does.
    enum class Act { None, Review, Send, AddAccount, ChooseItems, GoToForm, NextRequest };
    struct Content
    {
        QString words;
        QString next;
        Act act = Act::None;
        bool isNextPossible = true;
        QString back = {};      ///< empty: no button
        bool isSending = false; ///< the next step sends; then it shows where to
        QString environment = {};
        bool isTraining = false;
        QString stop = {}; ///< of what goes on now; empty: no button
        bool isStopPossible = true;
        bool hasOpenField = false; ///< then there is a way to the next one
        bool isNextMain = true;    ///< what to do first is not above
    };
    void showContent(const Content& content);

    QPushButton* nextButton() const { return m_next; }
    QPushButton* stopButton() const { return m_stop; }
    /// What the next step is about has changed, so that has to be seen first.
    void settle();
    bool isReady() const { return !m_isUnseen && !m_settling.isActive(); }

Q_SIGNALS:
    void nextClicked();
    void backClicked();
    void stopClicked();
    void openFieldClicked();
    /// From now on a press of the next step counts.
    void ready();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dressNext(const Content& content);
    void arrange();

    PlainLabel* m_words;
    QPushButton* m_stop;
    EnvironmentMark* m_environment;
    QPushButton* m_open;
    QPushButton* m_back;
    QPushButton* m_next;
    FlowLayout* m_acts;
    QHBoxLayout* m_row;
    std::optional<QString> m_shownNext;
    QTimer m_settling;
    bool m_isUnseen = false;
    bool m_isByHand = false; ///< so is the press that comes
    bool m_isMeant = true;   ///< the press that is under way
};

} // namespace rfi::ui
