#pragma once

#include "models/forms/identity.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;

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
class FilingDialog;
class FormPage;
class InlineMessage;
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
    /// Answers that are on their way, or that were decided on, can be read and nothing else: what is on record as sent
    /// stays what the form shows.
    void setReadOnly(bool isReadOnly);
    /// While the provider is being asked.
    void setReading(bool isReading);
    /// What somebody in training can answer a section with; may be null.
    void setHint(const std::function<QString(int section)>& words);
    void moveSection(int by);
    void focusFirstField();
    /// Goes to the next field that is not done, or (`by` -1) to the one before; false when all are done.
    bool focusOpenField(int by);
    /// Lets people choose a file for the field with the cursor, or else for the next one that wants one.
    void chooseDocument();
    /// Asks which of these documents goes where; false when there is room for none.
    bool addDocuments(const QStringList& paths);
    /// Lets people choose documents for many fields at once.
    void chooseDocuments();
    /// Goes to the field and puts the cursor into it.
    void showField(int field);
    /// Goes to the words of the provider that nothing is ticked for.
    void showOpenWords();
    /// What the officer settled about the words may be another.
    void refreshWords();
    /// Whether what is asked is to be ticked at the words of the provider.
    bool hasTicks() const;
    void showOrigin();
    /// Answers the field with the cursor with what was given before.
    void useGiven();

Q_SIGNALS:
    void askProviderClicked();
    void chooseItemsClicked();
    void meaningChosen(const QList<rfi::forms::ItemIdentity>& items, bool isAsked);
    /// See NotesPanel.
    void noteSettled(const QString& id, const QString& words);
    void partyChosen(int item, const QString& party);
    /// No other program shows a document.
    void openingFailed(const QString& words);
    /// Documents were put where they go; `undo` takes them out again.
    void documentsFiled(int documents, const std::function<void()>& undo);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placePanels(int section);
    QList<int> fieldsFromHere(int by) const;
    void openOutside(const QString& path);
    void showDocument(int field, int entry);
    void showFirstDocument(int section);
    void viewDocument(int field, int entry);
    void closeViewer();
    QWidget* makeSections();
    void followDocuments();
    void acknowledge();
    void placePreview(bool isBeside);
    void arrange();

    FilePicker& m_picker;
    submission::Case* m_case = nullptr;
    const providers::Description* m_description = nullptr; ///< of the case's provider; may be null
    SectionNavigator* m_sections;
    QPushButton* m_addDocuments;
    QWidget* m_start;      ///< the sections and what is below them
    InlineMessage* m_over; ///< why nothing can be changed
    InlineMessage* m_hint;
    ChangeCard* m_change;
    NotesPanel* m_notes;
    PartyChooser* m_parties;
    FormPage* m_form;
    DocumentPreview* m_preview;
    QWidget* m_line; ///< between the sections and the form
    QWidget* m_side;
    Card* m_below;            ///< in a narrow window the document is there, until it is large
    bool m_isViewing = false; ///< the document beside the form is large
    std::function<QString(int section)> m_hintWords;
    QPointer<FilingDialog> m_filing;
    int m_shownField = -1;
    int m_shownEntry = -1;
    int m_leastPreview = 0; ///< what its buttons take
};

} // namespace rfi::ui
