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

Q_SIGNALS:
    void chooseClicked();
    /// What the words may mean is what they mean.
    void meaningChosen(const QList<rfi::forms::ItemIdentity>& items);

private:
    void addNote(const forms::Request& request, const forms::Note& note, const providers::Description* description);
    void addLine(QWidget* line);

    QVBoxLayout* m_lines;
    QPushButton* m_choose;
    QList<QWidget*> m_shown;
};

} // namespace rfi::ui
