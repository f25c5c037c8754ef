#include "ui/documents/documentpreview.h"

#include "models/core/background.h"
#include "models/drafts/documentcheck.h"
#include "ui/common/buttons.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/pagereader.h"
#include "ui/documents/pageturner.h"
#include "ui/documents/picturepane.h"
#include "ui/documents/pictureview.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largestPicture(1600, 2000);
constexpr int hashLettersShown = 8;
constexpr int fewPixels = 1000;

QString kindOf(const QString& mimeType)
{
    if (mimeType == u"application/pdf")
        return u"PDF"_s;
    if (mimeType == u"image/jpeg")
        return u"JPEG"_s;
    if (mimeType == u"image/png")
        return u"PNG"_s;
    return mimeType;
}

bool isPicture(const forms::Document& document) { return document.mimeType.startsWith(u"image/"_s); }

} // namespace

DocumentPreview::DocumentPreview(QWidget* parent)
    : QWidget(parent), m_nothing(new EmptyState(u"file-text"_s, tr("No document chosen"),
                                                tr("A document you attach is shown here, beside what you type."))),
      m_content(new QWidget), m_pane(new PicturePane), m_smaller(makeIconButton(tr("Smaller"), u"minus"_s)),
      m_larger(makeIconButton(tr("Larger"), u"plus"_s)), m_tools(makeTools()),
      m_name(new ElidedLabel({}, TextRole::Strong)), m_turner(new PageTurner),
      m_fault(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_open(makeButton(tr("Open in the system's viewer"), ButtonLook::Secondary, u"external-link"_s)),
      m_facts(new QVBoxLayout)
{
    m_name->setElideMode(Qt::ElideMiddle);
    m_open->setObjectName(u"openOriginal"_s);
    m_open->setAutoDefault(true);
    m_facts->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_name, 1);
    head->addWidget(m_tools);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(space::large, space::large, space::large, space::large);
    content->setSpacing(space::medium);
    content->addLayout(head);
    content->addWidget(m_pane, 1);
    content->addWidget(m_turner);
    content->addWidget(m_fault);
    content->addWidget(m_open, 0, Qt::AlignLeading);
    content->addLayout(m_facts);
    content->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_nothing);
    column->addWidget(m_content);
    connect(m_pane->view(), &PictureView::clicked, this, &DocumentPreview::press);
    connect(m_pane, &PicturePane::zoomed, this, &DocumentPreview::showZoom);
    connect(m_turner, &PageTurner::turned, this, &DocumentPreview::turn);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_original); });
    clear();
}

QWidget* DocumentPreview::makeTools()
{
    QPushButton* close = makeIconButton(tr("Close the document"), u"x"_s);
    m_smaller->setObjectName(u"documentSmaller"_s);
    m_larger->setObjectName(u"documentLarger"_s);
    close->setObjectName(u"closeDocument"_s);
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_pane->zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_pane->zoom(1); });
    connect(close, &QPushButton::clicked, this, &DocumentPreview::closeWanted);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(space::tight);
    for (QPushButton* button : {m_smaller, m_larger, close}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    tools->hide();
    return tools;
}

void DocumentPreview::setViewer(bool isViewer)
{
    m_isViewer = isViewer;
    m_tools->setVisible(isViewer);
    if (!isViewer)
        m_pane->zoom(0);
    showZoom();
}

void DocumentPreview::setWhole(bool isWhole) { m_pane->setWhole(isWhole); }

/// Beside the form it becomes large; once it is, the press goes through its sizes.
void DocumentPreview::press()
{
    if (!m_isViewer)
        Q_EMIT viewWanted();
    else
        m_pane->zoom(m_pane->canZoom(1) ? 1 : 0);
}

void DocumentPreview::showZoom()
{
    m_smaller->setVisible(m_pane->canZoom(-1) || m_pane->canZoom(1));
    m_larger->setVisible(m_smaller->isVisibleTo(m_tools));
    m_smaller->setEnabled(m_pane->canZoom(-1));
    m_larger->setEnabled(m_pane->canZoom(1));
}

void DocumentPreview::clear()
{
    PageReader::ofProgram().cancel(this);
    m_isEmpty = true;
    m_document = {};
    m_original.clear();
    m_content->hide();
    m_nothing->show();
}

void DocumentPreview::showDocument(const forms::FileEntry& entry, const forms::DocumentRules& rules)
{
    if (!entry.document)
        return clear();
    const forms::Document& document = *entry.document;
    if (!m_isEmpty && m_document.sha256 == document.sha256 && m_document.name == document.name)
        return; // somebody may be reading it, in a size of their own
    m_isEmpty = false;
    m_document = document;
    m_rules = rules;
    m_page = {};
    m_number = 0;
    m_original.clear();
    m_nothing->hide();
    m_content->show();
    m_name->setPlainText(visibleMarks(document.name));
    m_pane->setIconName(isPicture(document) ? u"image"_s : u"file-text"_s);
    m_turner->hide();
    showFacts();
    showOriginal();
    findOriginal();
    drawPage();
}

void DocumentPreview::drawPage()
{
    const PageWish wish{m_document, m_number, largestPicture, true};
    PageReader::ofProgram().read(this, wish, [this](const Page& page) { takePage(page); });
}

void DocumentPreview::takePage(const Page& page)
{
    const int count = qMax(page.count, m_page.count); // a page that cannot be drawn takes none of the others away
    m_page = page;
    m_page.count = count;
    m_page.image = {};
    const QString name = visibleMarks(m_document.name);
    if (page.image.isNull())
        m_pane->setIconName(isPicture(m_document) ? u"image"_s : u"file-text"_s);
    else
        m_pane->setImage(page.image);
    m_pane->view()->setAccessibleName(count > 1
                                          ? sentence(tr("Enlarge %1, page %2"), {name, locale().toString(m_number + 1)})
                                          : sentence(tr("Enlarge %1"), {name}));
    m_turner->setPage(m_number, count);
    showFacts();
    showOriginal();
}

bool DocumentPreview::turn(int by)
{
    if (m_isEmpty || m_number + by < 0 || m_number + by >= m_page.count)
        return false;
    m_number += by;
    m_turner->setPage(m_number, m_page.count);
    drawPage();
    return true;
}

void DocumentPreview::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (by == 0 || !turn(by))
        QWidget::keyPressEvent(event);
}

/// A copy for another program would stay readable on the disk, so that one gets the file that is there already.
void DocumentPreview::findOriginal()
{
    const auto look = [document = m_document] {
        return drafts::documentPath(document.path, {}) && !drafts::hasOriginalChanged(document);
    };
    core::inBackground(this, look, [this, document = m_document](bool isThere) {
        if (m_document.sha256 != document.sha256)
            return;
        m_original = isThere ? document.path : QString();
        showOriginal();
    });
}

/// The way to the system's viewer: for what has more to it than a picture, and for what cannot be shown here.
void DocumentPreview::showOriginal()
{
    const bool hasFault = m_page.fault != PageFault::None && m_page.fault != PageFault::Gone;
    QStringList words;
    if (hasFault)
        words += faultText(m_page.fault);
    if (hasFault && !m_original.isEmpty())
        words += tr("The system's viewer opens the file you attached. No copy is made.");
    m_fault->setPlainText(words.join(u' '));
    m_fault->setVisible(hasFault);
    m_open->setVisible(!m_original.isEmpty() && (hasFault || !isPicture(m_document)));
    m_open->setAccessibleName(sentence(tr("Open %1 in the system's viewer"), {visibleMarks(m_document.name)}));
}

QString DocumentPreview::faultText(PageFault fault)
{
    switch (fault) {
    case PageFault::None:
    case PageFault::Gone: return {};
    case PageFault::Unreadable: return tr("It cannot be shown here: the file is damaged, or too large.");
    case PageFault::Locked:
        return tr("It is locked with a password, so it cannot be shown here. A reviewer may not be able to open it.");
    case PageFault::NotBuilt: return tr("RFI Desk on this computer cannot show documents of this kind.");
    case PageFault::Stopped:
        return tr("It cannot be shown here: reading it took too much time or memory, and was stopped.");
    case PageFault::Missing:
        return tr("It cannot be shown here: the part of RFI Desk that reads documents is missing or does not start. "
                  "Install RFI Desk again.");
    }
    return {};
}

void DocumentPreview::showFacts()
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_page.fault == PageFault::Gone)
        addFact(tr("The kept copy cannot be read any more. Attach the file again."), Tone::Danger);
    const QSize pixels = m_page.original;
    const QString kind = kindOf(m_document.mimeType);
    const QString size = sizeText(m_document.size);
    if (!pixels.isEmpty())
        addFact(sentence(tr("%1, %2, %3 × %4 pixels"),
                         {kind, size, locale().toString(pixels.width()), locale().toString(pixels.height())}),
                Tone::Success);
    else if (m_page.count > 0)
        addFact(sentence(tr("%1, %2, %n page(s)", nullptr, m_page.count), {kind, size}), Tone::Success);
    else
        addFact(sentence(tr("%1, %2"), {kind, size}), Tone::Success);
    if (m_document.size < m_rules.adviceMinBytes)
        addFact(
            sentence(tr("Smaller than %1: a reviewer may find it hard to read."), {sizeText(m_rules.adviceMinBytes)}),
            Tone::Warning);
    if (!pixels.isEmpty() && qMax(pixels.width(), pixels.height()) < fewPixels)
        addFact(tr("Few pixels: check that the small print can be read."), Tone::Warning);
    const QString hash = QString::fromLatin1(m_document.sha256.toHex().left(hashLettersShown));
    addFact(sentence(tr("SHA-256 begins with %1"), {hash}), Tone::Muted);
}

void DocumentPreview::addFact(const QString& text, Tone tone)
{
    auto* line = new FactLine(text, tone);
    m_facts->addWidget(line);
    line->show(); // at once, or the panel would blink
}

} // namespace rfi::ui
