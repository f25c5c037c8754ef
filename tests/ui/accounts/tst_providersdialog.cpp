#include "models/providers/registry.h"
#include "tests/support/codedprovider.h"
#include "ui/accounts/providersdialog.h"
#include "ui/common/messages.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestProvidersDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_registry = providers::Registry();
        m_registry.addBuiltIn();
        QVERIFY(test::writeCodedProvider(m_folder->path()));
        QFile broken(m_folder->filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QVERIFY(broken.write("{\n  \"id\": 7 \"name\": \"Broken\"\n}\n") > 0);
        broken.close();
        m_registry.addFolder(QDir(m_folder->path()));
        m_dialog = std::make_unique<ui::ProvidersDialog>(m_registry);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void listsWhatIsInUseThenWhatIsNot()
    {
        const QList<providers::Description>& known = m_registry.descriptions();
        QCOMPARE(list()->count(), known.size() + 1);
        for (int row = 0; row < known.size(); ++row) {
            const QString words = list()->item(row)->text();
            QVERIFY2(words.contains(known.at(row).name), qPrintable(words));
            QCOMPARE(words.contains(u"untried"_s), known.at(row).isUntried);
        }
        QVERIFY(list()->item(list()->count() - 1)->text().startsWith(u"broken.json"_s));
    }

    void showsTheHostsOfEveryEnvironment()
    {
        for (const providers::Description& known : m_registry.descriptions()) {
            choose(known.name + u'\n');
            for (const providers::Environment& environment : known.environments) {
                const QString words = fact(u"host-"_s + environment.id);
                QVERIFY2(environment.baseUrl.isEmpty() ? words.contains(u"its own address"_s)
                                                       : words.contains(QUrl(environment.baseUrl).host()),
                         qPrintable(words));
            }
        }
    }

    void saysWhereADescriptionCameFrom()
    {
        QCOMPARE(fact(u"providerOrigin"_s), u"Built in."_s);
        choose(u"Coded\n"_s);
        QCOMPARE(fact(u"providerId"_s), u"ID: coded"_s);
        const QString words = fact(u"providerOrigin"_s);
        QVERIFY2(words.startsWith(u"Added by you"_s) && words.contains(m_folder->filePath(u"coded.json"_s)),
                 qPrintable(words));
    }

    void saysWhichWereNeverTried()
    {
        bool isAnyUntried = false;
        for (const providers::Description& known : m_registry.descriptions()) {
            choose(known.name + u'\n');
            const auto* note = page()->findChild<ui::InlineMessage*>(u"untriedNote"_s);
            QCOMPARE(note != nullptr, known.isUntried);
            QVERIFY(!note || note->message().contains(known.name));
            isAnyUntried = isAnyUntried || known.isUntried;
        }
        QVERIFY(isAnyUntried);
    }

    void namesThePlaceAndReasonOfEveryFault()
    {
        QTest::keyClick(list(), Qt::Key_End);
        const QString words = fact(u"fault"_s);
        QVERIFY2(words.startsWith(m_folder->filePath(u"broken.json"_s) + u":2:"_s), qPrintable(words));
        QVERIFY(!words.endsWith(u": "_s));
    }

    void goesAndClosesByKeyboard()
    {
        QVERIFY(list()->hasFocus() || m_dialog->focusWidget() == list());
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentRow(), 1);
        QCOMPARE(fact(u"providerId"_s), u"ID: "_s + m_registry.descriptions().at(1).id);
        QTest::keyClick(m_dialog->findChild<QPushButton*>(u"closeProviders"_s), Qt::Key_Space);
        QVERIFY(!m_dialog->isVisible());
    }

    void hasNamesForScreenReaders()
    {
        QVERIFY(!list()->accessibleName().isEmpty());
        QVERIFY(!page()->accessibleName().isEmpty());
    }

private:
    QListWidget* list() const { return m_dialog->findChild<QListWidget*>(u"providerList"_s); }
    QScrollArea* page() const { return m_dialog->findChild<QScrollArea*>(u"providerPage"_s); }

    QString fact(const QString& name) const
    {
        const auto* label = page()->findChild<ui::PlainLabel*>(name);
        return label ? label->plainText() : QString();
    }

    void choose(const QString& start) const
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->text().startsWith(start))
                continue;
            const QRect place = list()->visualItemRect(list()->item(row));
            QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    providers::Registry m_registry;
    std::unique_ptr<ui::ProvidersDialog> m_dialog;
};

QTEST_MAIN(TestProvidersDialog)
#include "tst_providersdialog.moc"
