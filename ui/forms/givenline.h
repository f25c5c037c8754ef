#pragma once

#include "models/reuse/offering.h"

#include <QWidget>

class QPushButton;

namespace rfi::ui {

class PlainLabel;
class Thumbnail;

/// One quiet line below a control: what was given before, to whom and when, and a button that takes it.
class GivenLine : public QWidget
{
    Q_OBJECT

public:
    explicit GivenLine(QWidget* parent = nullptr);

    /// `form` and `field` are those that it is offered to.
    void showOffer(const reuse::Offer& offer, const forms::Form& form, int field, const QDate& today);
    /// All of it, as a screen reader says it.
    QString words() const;

Q_SIGNALS:
    void useClicked();

private:
    Thumbnail* m_picture; ///< of the first document
    PlainLabel* m_words;
    QPushButton* m_use;
};

} // namespace rfi::ui
