#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace rfi::providers {
class RequestDraft;
}

namespace rfi::ui {

class AskableFilter;
class AskableTree;
class PlainLabel;

/// What the provider can ask, to be searched and ticked; and the parties that it can be asked of.
class PlacesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesPanel(providers::RequestDraft& draft, QWidget* parent = nullptr);

    void focusSearch();

private:
    QWidget* makeParties();
    void search(const QString& text);
    void showPlaces();
    void addParty();
    void addNewParty();
    void removeParty();
    QString chosenParty() const;

    providers::RequestDraft& m_draft;
    AskableTree* m_model;
    AskableFilter* m_filter;
    QLineEdit* m_search;
    QTreeView* m_tree;
    PlainLabel* m_nothing;
    QLineEdit* m_partyId = nullptr;
    QLineEdit* m_partyName = nullptr;
    QPushButton* m_addNew = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_parties;
};

} // namespace rfi::ui
