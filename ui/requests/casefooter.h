#pragma once

#include <QWidget>

class QPushButton;

namespace rfi::ui {

class EnvironmentMark;
class PlainLabel;

/// The line below a case: what is the matter, a way back, and the one next step.
class CaseFooter : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFooter(QWidget* parent = nullptr);

    struct Content
    {
        QString words;
        QString next;
        bool isNextPossible = true;
        QString back;           ///< empty: no button
        bool isSending = false; ///< the next step sends; then it shows where to
        QString environment = {};
        bool isTraining = false;
    };
    void showContent(const Content& content);

    QPushButton* nextButton() const { return m_next; }

Q_SIGNALS:
    void nextClicked();
    void backClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dressNext(const Content& content);

    PlainLabel* m_words;
    EnvironmentMark* m_environment;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace rfi::ui
