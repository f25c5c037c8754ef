#pragma once

#include "ui/forms/editorregistry.h"

#include <QPointer>
#include <QScrollArea>

#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace rfi::ui {

class Card;

/// One section of a form at a time, in cards; widgets exist only for the section on screen.
class FormPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormPage(FilePicker& picker, QWidget* parent = nullptr);
    ~FormPage() override;

    /// Where the user is in a form.
    struct Place
    {
        forms::ItemIdentity item;
        bool hasFocus = false;
        int cursor = -1; ///< in the text of its control; -1 where it has none
    };
    /// The field with the cursor, else the first one of the section on screen.
    Place place() const;
    /// Goes back there in another form, where that asks the same item.
    void returnTo(const Place& place);

    /// What has the focus above the sections, and where it is on screen.
    struct Anchor
    {
        QPointer<QWidget> widget;
        int top = 0;
    };
    /// None unless it is in `panel`.
    std::optional<Anchor> anchor(const QWidget* panel) const;
    /// Scrolls so that it is where it was.
    void returnTo(const Anchor& anchor);

    /// `state` outlives this or the next call; null empties the page. Shows the first section.
    void setForm(forms::FormState* state, const QString& providerName);
    /// What was given before; outlives this. To be set before the form.
    void setOffers(reuse::Offers* offers) { m_offers = offers; }
    /// Answers the field with the cursor with what was given before, where something is offered.
    void useGiven();
    /// What is answered can be read and looked at, and nothing else.
    void setReadOnly(bool isReadOnly);
    /// Puts something above the sections that scrolls with them; to be called before the form is set.
    void addAbove(QWidget* panel);
    /// Puts something below the section, until it is put elsewhere.
    void setBelow(QWidget* panel);
    void showSection(int section);
    /// Back to where the section begins, from anywhere in the page.
    void scrollToSection();
    int section() const { return m_section; }
    /// Whether a field of this section is seen together with the beginning of the page.
    bool isOnFirstScreen(int field) const;
    /// Goes to the field's section and puts the cursor into it.
    void focusField(int field);
    /// Where the field with the cursor comes from; of the first one on screen while none has it.
    void showOrigin();
    /// The editor of a field of the section on screen; null for others.
    FieldEditor* editor(int field) const;

Q_SIGNALS:
    void sectionShown(int section);
    void documentChosen(int field, int entry);
    /// It is to be shown large enough to read from.
    void viewWanted(int field, int entry);
    /// Files were given to a field that do not all belong to it.
    void manyGiven(const QStringList& paths);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* startSheet();
    void replaceSheet(QWidget* sheet);
    void addHeading();
    void addCard(const QList<int>& fields);
    void addSharedReason(Card& card, const QList<FieldEditor*>& editors);
    void followFocus(const QWidget* focused);
    bool isCursorSeen(const QSize& room) const;
    void reveal();
    FieldEditor* makeEditor(int field);
    void arrange();
    int columns() const;

    FieldEditor* focusedEditor() const;

    FilePicker& m_picker;
    reuse::Offers* m_offers = nullptr;
    EditorRegistry m_registry;
    QPointer<forms::FormState> m_state;
    QString m_provider;
    int m_section = -1;
    int m_columns = 2;
    bool m_isReadOnly = false;
    QVBoxLayout* m_page; ///< what stands above, then the sheet of the section, then what stands below
    QWidget* m_below;
    QWidget* m_sheet = nullptr;
    QVBoxLayout* m_column = nullptr;
    QList<FieldEditor*> m_editors;
    QList<std::pair<QGridLayout*, QList<FieldEditor*>>> m_grids;
};

} // namespace rfi::ui
