#pragma once

#include <QWidget>

namespace rfi::ui {

class PlainLabel;

/// Says above the list that the request on screen is not in it, so that no row is taken for it; leads to where it is.
class ElsewhereLine : public QWidget
{
    Q_OBJECT

public:
    explicit ElsewhereLine(QWidget* parent = nullptr);

    /// Hidden without a name.
    void setCustomer(const QString& name);

Q_SIGNALS:
    void showClicked();

private:
    PlainLabel* m_words;
};

} // namespace rfi::ui
