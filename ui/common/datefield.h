#pragma once

#include "ui/common/datetext.h"

#include <QLineEdit>

class QCalendarWidget;

namespace rfi::ui {

/// A date typed or picked from a calendar (the button, F4 or Alt+Down). May be empty, and keeps what it does not
/// understand as it was typed. Shows a date in words while nobody is typing in it.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// What the date is on the wire: ISO 8601, or the typed text when it is no date; empty for none.
    QString wireText() const { return m_wire; }
    /// Shows it, unless the field stands for the same already.
    void setWireText(const QString& wire);
    DateReading reading() const;
    /// What is shown as an example of a date while the field is empty.
    void setExample(const QDate& example);

Q_SIGNALS:
    void wireTextEdited(const QString& wire);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeText(const QString& text);
    void showExample();
    void showInWords();
    void showText(const QString& text);
    void openCalendar();

    QString m_wire;
    QDate m_example{2026, 5, 24};
    bool m_isShowing = false; ///< the text changes by itself
};

} // namespace rfi::ui
