#include "models/core/background.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/datefield.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/thinprogress.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/fileslot.h"
#include "ui/documents/pagereader.h"
#include "ui/forms/formpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

forms::FileEntry fileOf(const QString& name, const QSize& size)
{
    return {u"FRONT"_s, {}, forms::makeDocument(name, u"image/jpeg"_s, sample::picture(size)), {}};
}

QWidget* makeControls()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::large);
    auto* card = new Card;
    card->body()->addWidget(new SectionHeading(u"Controls"_s, u"Every one the style draws"_s));
    auto* buttons = new QHBoxLayout;
    for (const auto& [text, look] : {std::pair{u"Review answer"_s, ButtonLook::Primary},
                                     {u"Save and close"_s, ButtonLook::Secondary},
                                     {u"Remove account"_s, ButtonLook::Danger},
                                     {u"choose a file"_s, ButtonLook::Link},
                                     {u"Quiet"_s, ButtonLook::Quiet}})
        buttons->addWidget(makeButton(text, look));
    QPushButton* off = makeButton(u"Not now"_s, ButtonLook::Primary);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addWidget(makeButton(u"With icon"_s, ButtonLook::Secondary, u"refresh-cw"_s));
    buttons->addWidget(makeIconButton(u"Settings"_s, u"settings"_s));
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto* chips = new QHBoxLayout;
    chips->addWidget(new Chip(u"EXPIRED"_s, Tone::Danger, u"clock"_s));
    chips->addWidget(new Chip(u"MISSING"_s, Tone::Warning, u"circle-dashed"_s));
    chips->addWidget(new Chip(u"Accepted"_s, Tone::Success, u"check"_s));
    chips->addWidget(new Chip(u"Sandbox"_s, Tone::Muted, u"flask-conical"_s));
    chips->addWidget(new Chip(u"Fin.com"_s, Tone::Muted));
    chips->addWidget(new Chip(u"Waiting"_s, Tone::Accent, u"hourglass"_s));
    chips->addStretch();
    card->body()->addLayout(chips);
    auto* choices = new QHBoxLayout;
    auto* box = new QCheckBox(u"Ticked"_s);
    box->setChecked(true);
    auto* partly = new QCheckBox(u"Partly"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(u"This one"_s);
    radio->setChecked(true);
    for (QWidget* choice :
         {static_cast<QWidget*>(box), static_cast<QWidget*>(partly), static_cast<QWidget*>(new QCheckBox(u"Open"_s)),
          static_cast<QWidget*>(radio), static_cast<QWidget*>(new QRadioButton(u"Not this"_s))})
        choices->addWidget(choice);
    choices->addStretch();
    card->body()->addLayout(choices);
    auto* fields = new QHBoxLayout;
    auto* date = new DateField;
    date->setWireText(u"2031-01-15"_s);
    auto* wrong = new QLineEdit(u"15 January 2020"_s);
    setInvalid(wrong, true);
    auto* combo = new QComboBox;
    combo->addItems({u"Choose…"_s, u"Retail"_s});
    fields->addWidget(date);
    fields->addWidget(wrong);
    fields->addWidget(combo);
    card->body()->addLayout(fields);
    auto* tabs = new QTabBar;
    for (const QString& name : {u"1  Answer"_s, u"2  Review"_s, u"3  Results"_s})
        tabs->addTab(name);
    tabs->setExpanding(false);
    card->body()->addWidget(tabs);
    auto* bar = new ThinProgress(u"Progress"_s);
    bar->setProgress(5, 9);
    card->body()->addWidget(bar);
    column->addWidget(card);
    column->addWidget(new InlineMessage(Tone::Danger, u"There are 2 things to put right before this can be sent."_s));
    auto* saved = new InlineMessage(Tone::Success, u"Fin.com took the answer."_s);
    column->addWidget(saved);
    saved->setActionText(u"Next request"_s);
    column->addWidget(
        new InlineMessage(Tone::Warning, u"The document on the disk has changed since it was attached."_s));
    column->addWidget(new InlineMessage(Tone::Accent, u"Nothing you type leaves this computer before you send it."_s));
    auto* empty = new EmptyState(u"inbox"_s, u"No requests yet"_s,
                                 u"Open a request file, or try the sandbox with training requests."_s);
    empty->addAction(u"Open a request"_s);
    empty->addAction(u"Try the sandbox"_s);
    column->addWidget(empty);
    return sheet;
}

} // namespace

/// Looks at everything at once. With RFI_SHOTS=<folder> the pictures are kept.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_systemFont = QApplication::font();
        PageReader::ofProgram().setProgram(QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages"));
    }
    void showsEverythingWithoutCuttingWords_data();
    void showsEverythingWithoutCuttingWords();

private:
    void save(QWidget& window, const QString& name);
    void savePopup(const QString& name);
    void checkWords(const QWidget& window);

    QFont m_systemFont;
};

void TestGallery::showsEverythingWithoutCuttingWords_data()
{
    QTest::addColumn<Theme::Kind>("theme");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Kind::Light << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Kind::Dark << 1.0 << Qt::LeftToRight;
    QTest::newRow("contrast") << Theme::Kind::HighContrast << 1.0 << Qt::LeftToRight;
    QTest::newRow("large") << Theme::Kind::Light << 2.0 << Qt::LeftToRight;
    QTest::newRow("mirrored") << Theme::Kind::Light << 1.0 << Qt::RightToLeft;
}

void TestGallery::showsEverythingWithoutCuttingWords()
{
    QFETCH(Theme::Kind, theme);
    QFETCH(double, zoom);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    applyTheme(*qApp, theme);
    QFont large = baseFont(m_systemFont);
    large.setPointSizeF(large.pointSizeF() * zoom);
    QApplication::setFont(large);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());

    std::unique_ptr<QWidget> controls(makeControls());
    controls->resize(static_cast<int>(900 * zoom), static_cast<int>(860 * zoom));
    save(*controls, u"controls-"_s + tag);
    checkWords(*controls);

    const sample::FixedClock clock;
    forms::FormState state(sample::makeForm(), clock);
    const auto field = [&state](const forms::ItemIdentity& identity) { return state.form().indexOf(identity); };
    state.setValue(field(sample::passport(u"issue_date"_s)), core::Json(u"2015-01-15"_s));
    state.setValue(field(sample::passport(u"expiry_date"_s)), core::Json(u"2020-01-15"_s));
    state.setFiles(field(sample::passport(u"files"_s)), {fileOf(u"passport-lopez.jpg"_s, {1240, 1754})});
    state.setValue(field(sample::company(u"regulated"_s)), core::Json::boolean(true));
    state.setValue(field(sample::company(u"country"_s)), core::Json(u"DE"_s));
    NativeFilePicker picker;
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* page = new FormPage(picker);
    auto* preview = new DocumentPreview;
    preview->setFixedWidth(300);
    row->addWidget(page, 1);
    row->addWidget(new Divider(Qt::Vertical));
    row->addWidget(preview);
    window.resize(static_cast<int>(900 * zoom) + 300, static_cast<int>(1000 * zoom));
    page->setForm(&state, u"Fin.com"_s);
    for (int section = 0; section < state.form().sections.size(); ++section) {
        page->showSection(section);
        save(window, u"form-%1-%2"_s.arg(section).arg(tag));
        checkWords(*page);
    }
    page->focusField(field(sample::passport(u"expiry_date"_s)));
    const int files = field(sample::passport(u"files"_s));
    preview->showDocument(state.answer(files).files.constFirst(), state.form().fields.at(files).document);
    core::finishBackground();
    PageReader::ofProgram().waitForAll();
    QCoreApplication::processEvents();
    save(window, u"form-focus-"_s + tag);
    auto* date = page->findChild<DateField*>();
    QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
    savePopup(u"calendar-"_s + tag);
    auto* country = page->findChild<SearchField*>();
    country->setFocus();
    country->selectAll();
    QTest::keyClicks(country, u"united"_s);
    savePopup(u"search-"_s + tag);
    auto* combo = page->findChild<QComboBox*>();
    combo->showPopup();
    savePopup(u"combo-"_s + tag);
}

void TestGallery::save(QWidget& window, const QString& name)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    core::finishBackground();
    PageReader::ofProgram().waitForAll();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("RFI_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestGallery::savePopup(const QString& name)
{
    QWidget* popup = QApplication::activePopupWidget();
    QVERIFY2(popup != nullptr, qPrintable(name));
    save(*popup, name);
    popup->close();
}

void TestGallery::checkWords(const QWidget& window)
{
    for (const PlainLabel* label : window.findChildren<PlainLabel*>()) {
        if (!label->isVisible() || qobject_cast<const ElidedLabel*>(label) != nullptr)
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->plainText()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->plainText()));
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
