#pragma once

#include "models/forms/answers.h"

#include <QWidget>

namespace rfi::ui {

class DateField;
class PlainLabel;

/// The date that stands on a document: it is checked and never sent. Says at once what is wrong with it.
class IssueDate : public QWidget
{
    Q_OBJECT

public:
    /// `ageLimit`: how old the document may be, in words.
    explicit IssueDate(const QString& ageLimit, QWidget* parent = nullptr);

    void setEntry(const forms::FileEntry& entry);
    void setReadOnly(bool isReadOnly);
    /// Whether there is no date yet, or one that is not understood.
    bool isOpen() const;
    void takeFocus();

Q_SIGNALS:
    /// ISO 8601, or what was typed when it is no date; empty for none.
    void edited(const QString& wire);
    /// Somebody is in the middle of a date, or has left it.
    void typing(bool isTyping);

private:
    void takeDate();
    void showReading();

    DateField* m_date;
    PlainLabel* m_fault;
};

} // namespace rfi::ui
