#pragma once

#include <QWidget>

class QListView;

namespace rfi::providers {
class RequestDraft;
}

namespace rfi::ui {

class AskedModel;
class ItemDetails;
class PlainLabel;

/// What is asked so far, and what stands beside each of it.
class AskedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AskedPanel(providers::RequestDraft& draft, QWidget* parent = nullptr);

    /// Nothing is chosen, so that no button means more than what is clicked.
    void chooseNone();

private:
    void showCount();
    void showChosen();
    void chooseNew();
    void removeChosen();

    providers::RequestDraft& m_draft;
    AskedModel* m_model;
    PlainLabel* m_title;
    PlainLabel* m_empty;
    QListView* m_list;
    ItemDetails* m_details;
    int m_rows = 0;
};

} // namespace rfi::ui
