#include "ui/builder/requestbuilder.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

class NoPicker final : public ui::FilePicker
{
public:
    void pick(QWidget*, const ui::FileWish&, const std::function<void(QStringList)>&) override {}
};

forms::Request knownRequest()
{
    forms::Request request;
    request.provider = u"fincom"_s;
    request.customerType = u"business"_s;
    request.customerId = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
    forms::RequestItem item;
    item.identity.pointer = u"/tos_policies_value"_s;
    request.items = {item};
    return request;
}

} // namespace

/// The builder where a request is there already, and only what is asked of the customer is to be changed.
class TestRequestChanging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        m_registry.addBuiltIn();
    }
    void init();
    void keepsTheCustomer();
    void choosesNothingByItself();
    void closesWithoutAQuestionWhenNothingWasChanged();
    void asksBeforeItForgetsAChange();

private:
    template <typename Part>
    Part* part(const QString& name) const
    {
        return m_builder->findChild<Part*>(name);
    }

    providers::Registry m_registry;
    NoPicker m_picker;
    std::unique_ptr<ui::RequestBuilder> m_builder;
};

void TestRequestChanging::init()
{
    m_builder = std::make_unique<ui::RequestBuilder>(m_registry, m_picker);
    m_builder->change(knownRequest());
    m_builder->show();
    m_builder->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
}

void TestRequestChanging::keepsTheCustomer()
{
    const auto* id = part<QLineEdit>(u"builderCustomerId"_s);
    QVERIFY(id->isReadOnly() && !id->hasFocus());
    QVERIFY(!part<QComboBox>(u"builderProvider"_s)->isEnabled());
    QVERIFY(!part<QComboBox>(u"builderEnvironment"_s)->isEnabled());
    QCOMPARE(part<QPushButton>(u"builderOpen"_s)->text(), u"Apply"_s);
}

void TestRequestChanging::choosesNothingByItself()
{
    const auto* asked = part<QListView>(u"askedItems"_s);
    QCOMPARE(asked->model()->rowCount(), 1);
    QVERIFY(asked->selectionModel()->selectedRows().isEmpty());
}

void TestRequestChanging::closesWithoutAQuestionWhenNothingWasChanged()
{
    QTest::mouseClick(part<QPushButton>(u"builderCancel"_s), Qt::LeftButton);
    QVERIFY(part<QDialog>(u"askDiscard"_s) == nullptr);
    QVERIFY(!m_builder->isVisible());
}

void TestRequestChanging::asksBeforeItForgetsAChange()
{
    m_builder->import("pointer;documentType\n/proof_of_address/files;UTILITY_BILL\n", u"items.csv"_s);
    QTest::keyClick(m_builder.get(), Qt::Key_Escape);
    QVERIFY(m_builder->isVisible());
    QVERIFY(part<QDialog>(u"askDiscard"_s) != nullptr);
}

QTEST_MAIN(TestRequestChanging)
#include "tst_requestchanging.moc"
