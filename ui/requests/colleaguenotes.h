#pragma once

#include <QPointer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class Case;
struct OfficerNote;
} // namespace rfi::submission

namespace rfi::ui {

/// What officers write down about a case for each other: a line that unfolds. A note is part of the case from its
/// first letter on, so there is nothing to save, and no part of any answer.
class ColleagueNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ColleagueNotes(const core::Clock& clock, QWidget* parent = nullptr);

    /// Who writes here.
    void setUser(const QString& user) { m_user = user; }
    void showCase(submission::Case* shown);
    /// A note of this id, in these words; without words it goes.
    void write(const QString& id, const QString& words);
    void setUnfolded(bool isUnfolded);
    /// How high the page is that has the notes at its foot.
    void setRoom(int height);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QWidget* makeNote(const submission::OfficerNote& note);
    void showNotes();
    void take(const QString& text);
    void edit(const QString& id);
    void finish();

    const core::Clock& m_clock;
    QString m_user;
    QPointer<submission::Case> m_case;
    QString m_edited; ///< id of the note that is being written; empty before its first letter
    int m_room = 0;
    QPushButton* m_title;
    QWidget* m_body;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines;
    QPlainTextEdit* m_text;
    QPushButton* m_done;
};

} // namespace rfi::ui
