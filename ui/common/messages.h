#pragma once

#include "ui/common/plainlabel.h"

class QPushButton;

namespace rfi::ui {

class Emblem;
class FlowLayout;

/// What a view shows when there is nothing in it: an icon, a sentence, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    /// Adds the next step; the first one added is the primary one, unless there is another beside this view.
    QPushButton* addAction(const QString& text, bool isPrimary = true);
    void setSentence(const QString& sentence) { m_sentence->setPlainText(sentence); }
    /// For a view that is empty for more than one reason.
    void setWords(const QString& iconName, const QString& title, const QString& sentence);

private:
    Emblem* m_emblem;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    FlowLayout* m_actions;
};

/// A banner in the flow of a page: an icon, plain words, at most two actions. Told to screen readers when its
/// words change. Hidden while it has no words.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(Tone tone = Tone::Accent, const QString& text = {}, QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& text);
    QString message() const { return m_label->plainText(); }
    /// The button to the right; an empty text takes it away.
    void setActionText(const QString& text);
    /// One more, left of it, such as to take back what the words tell.
    void setOtherActionText(const QString& text);

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    Tone m_tone;
    PlainLabel* m_label;
    QPushButton* m_other;
    QPushButton* m_action;
};

} // namespace rfi::ui
