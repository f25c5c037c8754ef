#pragma once

#include <QWidget>

class QPushButton;

namespace rfi::ui {

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
        QString back; ///< empty: no button
    };
    void showContent(const Content& content);

    QPushButton* nextButton() const { return m_next; }

Q_SIGNALS:
    void nextClicked();
    void backClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_words;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace rfi::ui
