#pragma once

#include "models/forms/request.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rfi::providers {
struct Description;
}

namespace rfi::ui {

/// The free words of a request beside what they may mean, for a provider that names no fields: the officer decides
/// what is asked. Hidden when there are no words and something is asked.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);

    /// `description` may be null: then nothing is suggested.
    void showRequest(const forms::Request& request, const providers::Description* description);

    /// Whether there is something to read or to choose.
    bool hasWords() const { return m_hasWords; }

Q_SIGNALS:
    void chooseClicked();
    /// Something that the words may mean is what they mean, or after all not.
    void meaningChosen(const QList<rfi::forms::ItemIdentity>& items, bool isAsked);

private:
    void addNote(const forms::Request& request, const forms::Note& note, const providers::Description* description);
    void addMeaning(const forms::Request& request, const forms::ItemIdentity& item,
                    const providers::Description& description);
    void addLine(QWidget* line);

    QVBoxLayout* m_lines;
    QPushButton* m_choose;
    QList<QWidget*> m_shown;
    bool m_hasWords = false;
};

} // namespace rfi::ui
