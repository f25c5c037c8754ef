#include "ui/common/plainlabel.h"
#include "ui/requests/sendview.h"
#include "ui/texts/texts.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using State = ui::SendProgress::Call::State;

namespace {

constexpr int Many = 10'000;

QString textOf(const ui::SendView& view, const QString& label)
{
    const auto* found = view.findChild<ui::PlainLabel*>(label);
    return found && !found->isHidden() ? found->plainText() : QString();
}

bool says(const ui::SendView& view, const QString& words)
{
    const QList<ui::PlainLabel*> labels = view.findChildren<ui::PlainLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const ui::PlainLabel* label) { return label->plainText() == words; });
}

} // namespace

/// A sending of very many files.
class TestSendView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_progress = {};
        m_progress.stage = submission::Submission::Stage::Uploading;
        for (int number = 1; number <= Many; ++number) {
            m_progress.files += {u"scan-%1.pdf"_s.arg(number), 0, 40};
            m_progress.calls += {u"POST /%1"_s.arg(number), State::Planned};
        }
    }

    void showsThePartThatIsUnderWay()
    {
        ui::SendView view;
        view.showProgress(m_progress, u"Provider"_s);
        const QString many = QLocale().toString(Many);
        QCOMPARE(textOf(view, u"filePart"_s), u"1–30 of "_s + many);
        QCOMPARE(textOf(view, u"callPart"_s), u"1–30 of "_s + many);
        QVERIFY(view.findChildren<QWidget*>().size() < 300);
        for (int done = 0; done < Many - 5; ++done) {
            m_progress.files[done].sent = 40;
            m_progress.calls[done].state = State::Accepted;
        }
        view.showProgress(m_progress, u"Provider"_s);
        QCOMPARE(textOf(view, u"filePart"_s), u"%1–%2 of %2"_s.arg(QLocale().toString(9991), many));
        QVERIFY(says(view, u"scan-9991.pdf, %1 uploaded"_s.arg(ui::sizeText(40))));
        QVERIFY(says(view, u"POST /9996"_s));
        QVERIFY(!says(view, u"POST /1"_s));
        QVERIFY(view.findChild<QWidget*>(u"call-9999"_s) != nullptr);
        QVERIFY(view.findChild<QWidget*>(u"call-10000"_s) == nullptr);
        QVERIFY(view.findChildren<QWidget*>().size() < 300);
    }

    void saysNothingOfPartsOfFew()
    {
        m_progress.files.resize(2);
        m_progress.calls.resize(2);
        ui::SendView view;
        view.showProgress(m_progress, u"Provider"_s);
        QCOMPARE(textOf(view, u"filePart"_s), QString());
        QCOMPARE(textOf(view, u"callPart"_s), QString());
        QVERIFY(says(view, u"POST /2"_s));
    }

private:
    ui::SendProgress m_progress;
};

QTEST_MAIN(TestSendView)
#include "tst_sendview.moc"
