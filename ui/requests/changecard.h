#pragma once

#include "models/forms/form.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace rfi::submission {
class Case;
struct ChangedItem;
} // namespace rfi::submission

namespace rfi::ui {

class Card;

/// What the provider changed in a request since the officer last saw it: what is new, what is no longer asked with the
/// answer that was kept, which words are others. Hidden when there is nothing to tell.
class ChangeCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeCard(QWidget* parent = nullptr);

    /// To be called again when the case's form or change is another.
    void showCase(const submission::Case& shown);
    /// To what takes the card away.
    void takeFocus();

    /// Whether something changed, and a field of this section is new or changed.
    bool hasChange() const { return m_hasChange; }
    bool isAbout(int section) const { return m_sections.contains(section); }

Q_SIGNALS:
    void fieldChosen(int field);
    void seenClicked();

private:
    void addNew(const forms::Form& now, const forms::ItemIdentity& item);
    void addGone(const forms::Form& before, const submission::Case& shown, const forms::ItemIdentity& item);
    void addReworded(const forms::Form& before, const forms::Form& now, const submission::ChangedItem& item);
    void addDueDate(const submission::Case& shown);
    void addNotes(const submission::Case& shown);
    QVBoxLayout* addEntry(QWidget* mark, QWidget* title);
    QWidget* link(const forms::Form& now, const forms::ItemIdentity& item);

    Card* m_card;
    QPushButton* m_seen;
    QWidget* m_sheet = nullptr; ///< of the entries
    QGridLayout* m_entries = nullptr;
    bool m_hasChange = false;
    QSet<int> m_sections; ///< that links of the card lead to
};

} // namespace rfi::ui
