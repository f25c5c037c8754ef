#pragma once

#include "models/forms/request.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rfi::ui {

class PlainLabel;

/// For a request that does not say whose documents are meant: asks the provider, or lets the officer choose the
/// party of each item. Hidden when everything is clear.
class PartyChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PartyChooser(QWidget* parent = nullptr);

    void showRequest(const forms::Request& request, const QString& providerName);
    void setReading(bool isReading);

Q_SIGNALS:
    void askProviderClicked();
    /// `item` is the number of the item in the request.
    void partyChosen(int item, const QString& party);

private:
    void addItem(const forms::Request& request, int item);

    PlainLabel* m_words;
    QPushButton* m_ask;
    QVBoxLayout* m_items;
    QList<QWidget*> m_rows;
};

} // namespace rfi::ui
