#include "tests/ui/support/sampleform.h"
#include "ui/requests/colleaguenotes.h"

#include "models/submission/case.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

/// Notes for colleagues, written and deleted by keys and clicks.
class TestColleagueNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<Case>(u"a"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
        m_notes = std::make_unique<ui::ColleagueNotes>(m_clock);
        m_notes->setUser(u"anna"_s);
        m_notes->showCase(m_case.get());
        m_notes->show();
    }

    void staysFoldedUntilItIsWanted()
    {
        QVERIFY(!text()->isVisible());
        button(u"notesTitle"_s)->click();
        QVERIFY(text()->isVisible());
    }

    void keepsANoteFromItsFirstLetterOn()
    {
        m_notes->setUnfolded(true);
        QTest::keyClicks(text(), u"H"_s);
        QCOMPARE(m_case->notes().size(), 1);
        QTest::keyClicks(text(), u"as called back"_s);
        QCOMPARE(m_case->notes().size(), 1);
        const submission::OfficerNote note = m_case->notes().constFirst();
        QCOMPARE(note.text, u"Has called back"_s);
        QCOMPARE(note.author, u"anna"_s);
        QCOMPARE(note.at, m_clock.now());
        QCOMPARE(button(u"notesTitle"_s)->text(), u"Notes (1)"_s);
    }

    void beginsAnotherNoteAfterOneIsDone()
    {
        write(u"First"_s);
        write(u"Second"_s);
        QCOMPARE(m_case->notes().size(), 2);
        QCOMPARE(m_case->notes().constLast().text, u"Second"_s);
        QVERIFY(text()->toPlainText().isEmpty());
    }

    void changesANote()
    {
        write(u"First"_s);
        write(u"Second"_s);
        const QString id = m_case->notes().constFirst().id;
        button(u"editNote"_s)->click();
        QCOMPARE(text()->toPlainText(), u"First"_s);
        QTest::keyClicks(text(), u", really"_s);
        button(u"noteDone"_s)->click();
        QCOMPARE(m_case->notes().size(), 2);
        QCOMPARE(m_case->notes().constFirst().text, u"First, really"_s);
        QCOMPARE(m_case->notes().constFirst().id, id);
    }

    void deletesANoteWhenThatIsMeant()
    {
        write(u"First"_s);
        button(u"deleteNote"_s)->click();
        QCOMPARE(m_case->notes().size(), 1);
        button(u"choice-0"_s)->click();
        QVERIFY(m_case->notes().isEmpty());
        QCOMPARE(button(u"notesTitle"_s)->text(), u"Notes"_s);
    }

    void isDoneOnlyWithWords()
    {
        m_notes->setUnfolded(true);
        QVERIFY(!button(u"noteDone"_s)->isEnabled());
        QTest::keyClicks(text(), u"H"_s);
        QVERIFY(button(u"noteDone"_s)->isEnabled());
        button(u"noteDone"_s)->click();
        QVERIFY(!button(u"noteDone"_s)->isEnabled());
    }

    void leavesTheNotesOfOthersAsTheyAre()
    {
        m_notes->setUnfolded(true);
        m_case->setNote({u"1"_s, m_clock.now(), u"ben"_s, u"Mine"_s});
        QVERIFY(!button(u"editNote"_s)->isVisible());
        QVERIFY(!button(u"deleteNote"_s)->isVisible());
    }

    void doesNotTakeANoteAlongToAnotherCase()
    {
        QTest::keyClicks(text(), u"Half a though"_s);
        Case other(u"b"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
        m_notes->showCase(&other);
        QVERIFY(text()->toPlainText().isEmpty());
        QTest::keyClicks(text(), u"Other"_s);
        QCOMPARE(m_case->notes().constFirst().text, u"Half a though"_s);
        QCOMPARE(other.notes().constFirst().text, u"Other"_s);
        m_notes->showCase(m_case.get());
    }

    void outlivesItsCase()
    {
        write(u"First"_s);
        button(u"deleteNote"_s)->click();
        m_case.reset();
        button(u"choice-0"_s)->click();
        QTest::keyClicks(text(), u"Lost"_s);
        QCOMPARE(text()->toPlainText(), u"Lost"_s);
    }

private:
    QPlainTextEdit* text() const { return m_notes->findChild<QPlainTextEdit*>(u"noteText"_s); }
    QPushButton* button(const QString& name) const
    {
        // Those of notes that were there before go away later.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_notes->findChild<QPushButton*>(name);
    }

    void write(const QString& words)
    {
        QTest::keyClicks(text(), words);
        button(u"noteDone"_s)->click();
    }

    sample::FixedClock m_clock;
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::ColleagueNotes> m_notes;
};

QTEST_MAIN(TestColleagueNotes)
#include "tst_colleaguenotes.moc"
