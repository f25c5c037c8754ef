#include "ui/requests/partychooser.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestPartyChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAwayWhenEverythingIsClear()
    {
        ui::PartyChooser chooser;
        forms::Request request = unclear();
        request.items[1].isPartyUnclear = false;
        chooser.showRequest(request, u"Provider"_s);
        QVERIFY(chooser.isHidden());
    }

    void letsTheOfficerChooseTheParty()
    {
        ui::PartyChooser chooser;
        chooser.showRequest(unclear(), u"Provider"_s);
        QVERIFY(!chooser.isHidden());
        QVERIFY(chooser.findChild<QComboBox*>(u"party-0"_s) == nullptr);
        auto* choice = chooser.findChild<QComboBox*>(u"party-1"_s);
        QCOMPARE(choice->count(), 3);
        QSignalSpy chosen(&chooser, &ui::PartyChooser::partyChosen);
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().at(0).toInt(), 1);
        QCOMPARE(chosen.constFirst().at(1).toString(), u"p1"_s);
    }

    void asksTheProviderOnceAtATime()
    {
        ui::PartyChooser chooser;
        chooser.showRequest(unclear(), u"Provider"_s);
        chooser.show();
        QSignalSpy asked(&chooser, &ui::PartyChooser::askProviderClicked);
        auto* button = chooser.findChild<QPushButton*>(u"askProvider"_s);
        QVERIFY(button->text().contains(u"Provider"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        chooser.setReading(true);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void onlyAsksWhenNoPartyIsKnown()
    {
        ui::PartyChooser chooser;
        forms::Request request = unclear();
        request.parties.clear();
        chooser.showRequest(request, u"Provider"_s);
        QVERIFY(chooser.findChildren<QComboBox*>().isEmpty());
        QVERIFY(chooser.findChild<QPushButton*>(u"askProvider"_s)->isEnabled());
    }

private:
    static forms::Request unclear()
    {
        forms::Request request;
        request.parties = {{u"p1"_s, u"Ana"_s}, {u"p2"_s, {}}};
        request.items.resize(2);
        request.items[0].identity.pointer = u"/name"_s;
        request.items[1].identity.pointer = u"/passport/files"_s;
        request.items[1].isPartyUnclear = true;
        return request;
    }
};

QTEST_MAIN(TestPartyChooser)
#include "tst_partychooser.moc"
