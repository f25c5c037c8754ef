#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace rfi::ui {

/// The label of the program: always plain text, whatever it looks like. Wraps; breaks words that are longer
/// than a line has any business to be.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Normal,
                        QWidget* parent = nullptr);

    /// As it was given; `text()` may hold escapes.
    QString plainText() const { return m_text; }
    void setPlainText(const QString& text);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setRole(TextRole role);
    /// Lets people copy the text with the mouse or the keyboard.
    void setSelectable(bool isSelectable);
    /// Words of more letters may be broken, so that none widens the window or is cut: addresses sooner than others.
    void setLongestWord(int letters);
    /// The field that this label names, for screen readers. '&' stays a letter.
    void setLabelledField(QWidget* field);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using QLabel::setBuddy;
    using QLabel::setText;
    using QLabel::setTextFormat;
    void refresh();
    void dress();
    void align();

    QString m_text;
    TextRole m_role;
    Tone m_tone;
    bool m_isDressing = false;
    int m_longestWord = 32;
};

/// One line that ends in an ellipsis when there is no room; the whole text is in its tooltip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Normal,
                         QWidget* parent = nullptr);

    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString elided() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace rfi::ui
