#pragma once

#include "models/forms/identity.h"

#include <QWidget>

namespace rfi::submission {
class Case;
}

namespace rfi::providers {
struct Description;
}

namespace rfi::reuse {
class Offers;
}

namespace rfi::ui {

class Card;
class ChangeCard;
class DocumentPreview;
class FilePicker;
class FormPage;
class PartyChooser;
class NotesPanel;
class SectionNavigator;

/// Where a case is answered: its sections, the form of one of them, and beside it the document looked at when
/// there is room.
class AnswerPage : public QWidget
{
    Q_OBJECT

public:
    /// `offers` outlives this; null: nothing that was given before is offered.
    explicit AnswerPage(FilePicker& picker, reuse::Offers* offers = nullptr, QWidget* parent = nullptr);
    ~AnswerPage() override;

    /// `shown` outlives this or the next call; null empties the page. To be called again when its form was replaced.
    /// `description` may be null.
    void setCase(submission::Case* shown, const QString& providerName,
                 const providers::Description* description = nullptr);
    /// To be called when the case's change is another.
    void showChange();
    /// While the provider is being asked.
    void setReading(bool isReading);
    void moveSection(int by);
    void focusFirstField();
    /// Goes to the next field that is not done, or (`by` -1) to the one before; false when all are done.
    bool focusOpenField(int by);
    /// Lets people choose a file for the field with the cursor, or else for the next one that wants one.
    void chooseDocument();
    /// Goes to the field and puts the cursor into it.
    void showField(int field);
    void showOrigin();
    /// Answers the field with the cursor with what was given before.
    void useGiven();

Q_SIGNALS:
    void askProviderClicked();
    void chooseItemsClicked();
    void meaningChosen(const QList<rfi::forms::ItemIdentity>& items, bool isAsked);
    void partyChosen(int item, const QString& party);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placePanels(int section);
    QList<int> fieldsFromHere(int by) const;
    void showDocument(int field, int entry);
    void showFirstDocument(int section);
    void followDocuments();
    void acknowledge();
    void lookAt(int field, int entry);
    void placePreview();
    void arrange();

    submission::Case* m_case = nullptr;
    SectionNavigator* m_sections;
    ChangeCard* m_change;
    NotesPanel* m_notes;
    PartyChooser* m_parties;
    FormPage* m_form;
    DocumentPreview* m_preview;
    QWidget* m_side;
    Card* m_below;
    int m_shownField = -1;
    int m_shownEntry = -1;
};

} // namespace rfi::ui
