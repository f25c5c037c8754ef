#pragma once

#include "models/forms/formstate.h"
#include "ui/forms/fieldnote.h"

#include <QWidget>

class QVBoxLayout;

namespace rfi::reuse {
class Offers;
}

namespace rfi::ui {

class OriginMark;
class FilePicker;
class GivenLine;
class LinkLine;

/// What an editor is made for. All of it outlives the editor.
struct EditorContext
{
    forms::FormState* state = nullptr;
    int field = -1;
    FilePicker* picker = nullptr;
    QString providerName;            ///< as people call the provider: stands before its words
    reuse::Offers* offers = nullptr; ///< what was given before; null: nothing is offered
};

/// One asked field: label, reason, control, what is wrong. Holds no value: shows the state and writes to it.
/// Quiet while somebody types in it for the first time.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const EditorContext& context, QWidget* parent = nullptr);

    int field() const { return m_context.field; }
    const forms::Field& asked() const;
    /// The control that takes the value; its objectName is the item's identity.
    QWidget* input() const { return m_input; }
    /// Whether it needs the whole width of a page.
    virtual bool isWide() const { return false; }

    /// Larger, for an editor that is a card of its own.
    void useAsHeading(const QString& detail);
    /// Hides the reason where the card's head says it for all of its fields.
    void setReasonShown(bool isShown);
    QString label() const;
    /// As far as it may be said now: while somebody types, nothing is wrong yet.
    Stage stage() const;
    /// Puts the cursor into the control, or to what there is when the control is put away.
    virtual void takeFocus();
    /// The answer stands there to be read, and nothing changes it.
    virtual void setReadOnly(bool isReadOnly);
    /// Opens a card beside the control: where the field comes from, and the provider's words as they came.
    void showOrigin();
    /// Answers with what was given before, where something is offered.
    void useGiven();

Q_SIGNALS:
    void stageShown();
    /// A document of this field was looked at.
    void documentChosen(int entry);
    /// It is to be shown large enough to read from.
    void viewWanted(int entry);
    /// Files were given that do not all belong to this field.
    void manyGiven(const QStringList& paths);

protected:
    /// To be called once, by the constructor of the editor: gives the control its names and place.
    void setInput(QWidget* input, QWidget* shown = nullptr);
    /// Shows what the state has, unless the control stands for it already.
    virtual void showAnswer() = 0;
    const forms::Answer& answer() const { return m_context.state->answer(field()); }
    const EditorContext& context() const { return m_context; }
    void give(const core::Json& value);
    /// While somebody types, what is wrong is not said yet.
    void setTyping(bool isTyping);
    /// A quiet line below the control; empty takes it away.
    void setHint(const QString& text, bool isWarning = false);
    /// Whether the hint asks what is meant; until that is answered nothing else is said to be wrong.
    virtual bool isAsking() const { return false; }
    QString translated(const QString& sourceText) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeHead();
    void makeOffer();
    /// The address that the offered value is a part of, to be read or passed on; it is not opened from here.
    QWidget* makePage();
    void showOffer();
    void showGiven();
    void showProblems();
    void showReason();
    void describe();

    EditorContext m_context;
    QWidget* m_input = nullptr;
    QVBoxLayout* m_column;
    PlainLabel* m_label;
    OriginMark* m_mark;
    PlainLabel* m_detail;
    ReasonLine* m_reason;
    PlainLabel* m_help;
    QWidget* m_page;              ///< where what the offered value stands for can be read
    LinkLine* m_offer;            ///< takes the value that the provider itself gives
    GivenLine* m_given = nullptr; ///< comes after the control, for whoever walks through the form with Tab
    FieldNote* m_hint;
    FieldNote* m_problems;
    bool m_isTyping = false;
};

} // namespace rfi::ui
