#include "tests/ui/support/sampleform.h"
#include "ui/requests/sectionnavigator.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestSectionNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        forms::FormState state(sample::makeForm(), m_clock);
        ui::SectionModel model(state);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > state.form().sections.size());
    }

    void namesWhoseSectionsTheyAre()
    {
        forms::FormState state(sample::makeForm(), m_clock);
        const ui::SectionModel model(state);
        QVERIFY(model.index(0).data(ui::SectionModel::IsGroupRole).toBool());
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.index(1).data(ui::SectionModel::SectionRole).toInt(), model.firstSection());
    }

    void saysWhatAPartyOwnsWhereThereIsRoom()
    {
        forms::Form form = sample::makeForm();
        const QString party = form.sections.constLast().party;
        form.request.parties = {{party, u"ana@northwind.example"_s, {{u"ownedPercent"_s, u"60"_s}}}};
        forms::FormState state(form, m_clock);
        const ui::SectionModel model(state);
        const QModelIndex last = model.indexOfSection(int(form.sections.size()) - 1);
        QModelIndex name = last;
        while (!name.data(ui::SectionModel::IsGroupRole).toBool())
            name = name.siblingAtRow(name.row() - 1);
        QCOMPARE(name.data().toString(), u"ana@northwind.example"_s);
        QCOMPARE(name.data(Qt::ToolTipRole).toString(), u"ana@northwind.example, owner 60 %"_s);
    }

    void goesFromSectionToSectionByArrow()
    {
        forms::FormState state(sample::makeForm(), m_clock);
        ui::SectionNavigator navigator;
        navigator.setForm(&state);
        navigator.resize(220, 600);
        navigator.show();
        QVERIFY(QTest::qWaitForWindowExposed(&navigator));
        QSignalSpy chosen(&navigator, &ui::SectionNavigator::sectionChosen);
        QList<int> visited{navigator.section()};
        for (int key = 0; key < navigator.model()->rowCount(); ++key) {
            QTest::keyClick(&navigator, Qt::Key_Down);
            if (visited.constLast() != navigator.section())
                visited.append(navigator.section());
        }
        QCOMPARE(visited.size(), state.form().sections.size());
        QCOMPARE(chosen.size(), state.form().sections.size() - 1);
    }

    void countsWhatIsAnswered()
    {
        forms::FormState state(sample::makeForm(), m_clock);
        const ui::SectionModel model(state);
        const QModelIndex first = model.indexOfSection(model.firstSection());
        const QString before = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(before.contains(u"of"_s), qPrintable(before));
        QVERIFY(!first.data(ui::SectionModel::HasProblemRole).toBool());
        QVERIFY(!state.checkAll());
        QVERIFY(first.data(ui::SectionModel::HasProblemRole).toBool());
    }

    void countsWhatIsAnsweredOfEachPerson()
    {
        forms::FormState state(sample::makeForm(), m_clock);
        const ui::SectionModel model(state);
        int ofAll = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(ui::SectionModel::IsGroupRole).toBool())
                ofAll += model.index(row).data(ui::SectionModel::TotalRole).toInt();
        }
        QCOMPARE(ofAll, state.progress().total);
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"answered"_s), qPrintable(spoken));
    }

    void givesAllSectionsTwoLinesWhenOneNameIsLong()
    {
        ui::SectionNavigator navigator;
        navigator.resize(220, 600);
        navigator.show();
        QVERIFY(QTest::qWaitForWindowExposed(&navigator));
        const auto heightsOf = [&navigator] {
            QSet<int> heights;
            for (int row = 0; row < navigator.model()->rowCount(); ++row) {
                const QModelIndex index = navigator.model()->index(row, 0);
                if (!index.data(ui::SectionModel::IsGroupRole).toBool())
                    heights += navigator.visualRect(index).height();
            }
            return heights;
        };
        forms::Form form = sample::makeForm();
        forms::FormState shortNames(form, m_clock);
        navigator.setForm(&shortNames);
        QCOMPARE(heightsOf().size(), 1);
        const int low = *heightsOf().cbegin();
        form.sections.first().title = u"Proof of signatory authority of the company"_s;
        forms::FormState longNames(form, m_clock);
        navigator.setForm(&longNames);
        QCOMPARE(heightsOf().size(), 1);
        QVERIFY(*heightsOf().cbegin() > low && *heightsOf().cbegin() < 2 * low);
    }

    void forgetsTheFormThatWentAway()
    {
        ui::SectionNavigator navigator;
        {
            forms::FormState state(sample::makeForm(), m_clock);
            navigator.setForm(&state);
            QVERIFY(navigator.section() >= 0);
            navigator.setForm(nullptr);
        }
        QCOMPARE(navigator.section(), -1);
        QVERIFY(!navigator.step(1));
    }

private:
    sample::FixedClock m_clock;
};

QTEST_MAIN(TestSectionNavigator)
#include "tst_sectionnavigator.moc"
