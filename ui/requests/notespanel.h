#pragma once

#include "models/forms/request.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace rfi::providers {
struct Description;
}
namespace rfi::submission {
class Case;
}

namespace rfi::ui {

class PlainLabel;

/// The free words of a request beside what they may mean, for a provider that names no fields: the officer decides
/// what is asked, or says that nothing more is to be sent. Hidden when there are no words and something is asked. Stays
/// as it is while its words do, so that the next tick is still where it was.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);

    /// `description` may be null: then nothing is suggested.
    void showCase(const submission::Case& of, const providers::Description* description);

    /// Whether there is something to read or to choose.
    bool hasWords() const { return m_hasWords; }
    /// Whether the words may mean something that can be ticked.
    bool hasTicks() const;
    /// The focus to the first words that nothing is ticked for.
    void focusOpen();

Q_SIGNALS:
    void chooseClicked();
    /// Something that the words may mean is what they mean, or after all not.
    void meaningChosen(const QList<rfi::forms::ItemIdentity>& items, bool isAsked);
    /// Nothing more is to be sent for the note; `words` say so. Without words: after all not.
    void noteSettled(const QString& id, const QString& words);

private:
    /// What stands below the words of a note.
    struct Lines
    {
        forms::Note note;
        QList<std::pair<forms::ItemIdentity, QCheckBox*>> ticks;
        PlainLabel* title = nullptr; ///< of the ticks; null where there are none
        QCheckBox* settle = nullptr; ///< null where nothing is chosen by hand
        bool isOpen = false;         ///< nothing is ticked for some of it, and that is not settled
    };

    void build(const submission::Case& of, const providers::Description* description);
    void addNote(const submission::Case& of, const forms::Note& note, const providers::Description* description);
    void addTicks(Lines& lines, const forms::Request& request, const providers::Description& description);
    void addSettle(Lines& lines, const QString& id);
    void addLine(QWidget* line);
    void refresh(const submission::Case& of, const providers::Description* description);

    QVBoxLayout* m_lines;
    QPushButton* m_choose;
    QStringList m_shownFor; ///< the case, and all that its lines say
    QList<QWidget*> m_shown;
    QList<Lines> m_notes;
    bool m_hasWords = false;
};

} // namespace rfi::ui
