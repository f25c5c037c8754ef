#include "ui/common/chip.h"
#include "ui/common/messages.h"
#include "ui/common/plaintext.h"
#include "ui/common/wrappedtext.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

/// Rows G01, G02, G03: text from outside is shown as typed.
class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsTyped_data();
    void showsMarkupAsTyped();
    void breaksWordsThatAreTooLong();
    void keepsAmpersandsWhenItNamesAField();
    void tellsItsWordsToScreenReaders();
    void toolTipsShowMarkupAsTyped_data() { showsMarkupAsTyped_data(); }
    void toolTipsShowMarkupAsTyped();
    void elidedLinesKeepTheWholeTextInTheToolTip();
    void keepsTheEllipsisBehindWhatIsCut();
    void drawsAllLinesWholeFromRightToLeft();
    void messagesWithoutWordsAreHidden();
    void aMessageTellsItsAction();
};

void TestPlainLabel::showsMarkupAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("G01 bold") << u"<b>bold</b>"_s;
    QTest::newRow("G01 link") << u"<a href=\"https://evil.example\">click</a>"_s;
    QTest::newRow("G01 picture") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("G01 table") << u"<table><tr><td>x"_s;
    QTest::newRow("G01 line break") << u"a<br>b"_s;
    QTest::newRow("G02 wide picture") << u"<img width=30000 height=30000>"_s;
    QTest::newRow("G03 placeholders") << u"%1 %2 %n & more"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;"_s;
}

void TestPlainLabel::showsMarkupAsTyped()
{
    QFETCH(QString, text);
    PlainLabel label(text);
    QLabel expected;
    expected.setTextFormat(Qt::PlainText);
    expected.setText(text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.plainText(), text);
    label.setWordWrap(false);
    QCOMPARE(label.sizeHint(), expected.sizeHint());
    QVERIFY(label.sizeHint().width() < 2000);
}

void TestPlainLabel::breaksWordsThatAreTooLong()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = new PlainLabel(QString(5000, u'x'));
    column->addWidget(label);
    QVERIFY(window.minimumSizeHint().width() < 400);
    window.resize(300, 100);
    window.show();
    QVERIFY(label->heightForWidth(280) > 20 * label->fontMetrics().height());
    // An address that is broken sooner has room where its parts are wider than the label.
    PlainLabel address(QString(32, u'x'));
    const int width = address.fontMetrics().horizontalAdvance(QString(20, u'x'));
    const int cut = address.heightForWidth(width);
    address.setLongestWord(16);
    QVERIFY(address.heightForWidth(width) > cut);
    QCOMPARE(address.plainText(), QString(32, u'x'));
}

void TestPlainLabel::keepsAmpersandsWhenItNamesAField()
{
    QLineEdit field;
    PlainLabel label(u"Profit & loss"_s);
    label.setLabelledField(&field);
    QCOMPARE(label.buddy(), &field);
    QCOMPARE(label.plainText(), u"Profit & loss"_s);
    QCOMPARE(label.text(), u"Profit && loss"_s);
}

void TestPlainLabel::tellsItsWordsToScreenReaders()
{
    PlainLabel label(u"First"_s);
    QCOMPARE(label.accessibleName(), u"First"_s);
    label.setPlainText(u"Second"_s);
    QCOMPARE(label.accessibleName(), u"Second"_s);
    Chip chip(u"EXPIRED"_s, Tone::Danger, u"clock"_s);
    QCOMPARE(chip.accessibleName(), u"EXPIRED"_s);
}

void TestPlainLabel::toolTipsShowMarkupAsTyped()
{
    QFETCH(QString, text);
    const QString tip = plainToolTip(text);
    QTextDocument document;
    if (Qt::mightBeRichText(tip))
        document.setHtml(tip);
    else
        document.setPlainText(tip);
    QCOMPARE(document.toPlainText(), text);
}

void TestPlainLabel::elidedLinesKeepTheWholeTextInTheToolTip()
{
    const QString name = u"<b>a-very-long-name-of-a-document-that-nobody-reads-to-its-end.pdf"_s;
    ElidedLabel label(name);
    label.resize(90, 20);
    label.show();
    QCOMPARE(label.toolTip(), plainToolTip(name));
    const QString other = u"another-"_s + name;
    label.setPlainText(other);
    label.grab();
    QCOMPARE(label.toolTip(), plainToolTip(other));
    label.resize(2000, 20);
    QVERIFY(label.toolTip().isEmpty());
}

/// Between words that are read from right to left, the dots would else stand at the other end.
void TestPlainLabel::keepsTheEllipsisBehindWhatIsCut()
{
    const QFontMetrics metrics(QApplication::font());
    const QString name = u"Northwind Trading and Shipping"_s;
    QCOMPARE(elidedText(metrics, name, Qt::ElideRight, 10000), name);
    const QString cut = elidedText(metrics, name, Qt::ElideRight, metrics.horizontalAdvance(name) / 2);
    QCOMPARE(cut.front(), QChar(0x2068));
    QVERIFY(cut.endsWith(QStringLiteral("…") + QChar(0x2069)));
}

/// Lines of the same words begin and end at the same place.
void TestPlainLabel::drawsAllLinesWholeFromRightToLeft()
{
    const QString word = u"كلمة"_s;
    PlainLabel label(QStringList(12, word).join(u' '));
    label.setLayoutDirection(Qt::RightToLeft);
    const int width = 4 * label.fontMetrics().horizontalAdvance(word);
    const int line = wrappedHeight(word, label.font(), width);
    const int lines = wrappedHeight(label.plainText(), label.font(), width) / line;
    QVERIFY(lines > 2);
    label.resize(width, lines * line);
    const QImage picture = label.grab().toImage();
    QSet<int> starts;
    for (int number = 0; number < lines; ++number) {
        int start = -1;
        for (int y = number * line; y < (number + 1) * line; ++y) {
            for (int x = width - 1; x > start; --x) {
                if (picture.pixelColor(x, y).lightness() < 128)
                    start = x;
            }
        }
        starts += start;
    }
    QCOMPARE(starts.size(), 1);
    QVERIFY(*starts.cbegin() > width / 2);
}

void TestPlainLabel::messagesWithoutWordsAreHidden()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* message = new InlineMessage;
    column->addWidget(message);
    window.show();
    QVERIFY(!message->isVisible());
    message->setMessage(Tone::Danger, u"<i>No</i>"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->accessibleName(), u"<i>No</i>"_s);
    message->setMessage(Tone::Danger, {});
    QVERIFY(!message->isVisible());
}

void TestPlainLabel::aMessageTellsItsAction()
{
    InlineMessage message(Tone::Warning, u"Changed on the disk."_s);
    message.setActionText(u"Read again"_s);
    bool isTold = false;
    connect(&message, &InlineMessage::actionTriggered, this, [&isTold] { isTold = true; });
    auto* button = message.findChild<QAbstractButton*>(u"action"_s);
    QVERIFY(button != nullptr);
    button->click();
    QVERIFY(isTold);
}

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
