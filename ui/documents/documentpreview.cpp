#include "ui/documents/documentpreview.h"

#include "models/core/background.h"
#include "models/drafts/documentcheck.h"
#include "ui/common/buttons.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/picture.h"
#include "ui/documents/picturepane.h"
#include "ui/documents/pictureview.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QHBoxLayout>
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

} // namespace

DocumentPreview::DocumentPreview(QWidget* parent)
    : QWidget(parent), m_nothing(new EmptyState(u"file-text"_s, tr("No document chosen"),
                                                tr("A document you attach is shown here, beside what you type."))),
      m_content(new QWidget), m_pane(new PicturePane), m_smaller(makeIconButton(tr("Smaller"), u"minus"_s)),
      m_larger(makeIconButton(tr("Larger"), u"plus"_s)), m_tools(makeTools()),
      m_name(new ElidedLabel({}, TextRole::Strong)), m_pages(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
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
    content->addWidget(m_pages);
    content->addWidget(m_open, 0, Qt::AlignLeading);
    content->addLayout(m_facts);
    content->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_nothing);
    column->addWidget(m_content);
    connect(m_pane->view(), &PictureView::clicked, this, &DocumentPreview::press);
    connect(m_pane, &PicturePane::zoomed, this, &DocumentPreview::showZoom);
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
    m_isEmpty = true;
    m_shown.clear();
    m_original.clear();
    m_content->hide();
    m_nothing->show();
}

void DocumentPreview::showDocument(const forms::FileEntry& entry, const forms::DocumentRules& rules)
{
    if (!entry.document)
        return clear();
    const forms::Document& document = *entry.document;
    if (!m_isEmpty && m_shown == document.sha256 && m_name->plainText() == visibleMarks(document.name))
        return; // somebody may be reading it, in a size of their own
    m_isEmpty = false;
    m_nothing->hide();
    m_content->show();
    m_name->setPlainText(visibleMarks(document.name));
    m_shown = document.sha256;
    const bool isPicture = document.mimeType.startsWith(u"image/"_s);
    m_pane->setIconName(isPicture ? u"image"_s : u"file-text"_s);
    m_open->hide();
    m_pages->hide();
    showFacts(document, rules, {});
    if (!isPicture)
        return offerOriginal(document);
    core::inBackground(
        this, [document] { return decodePicture(document, largestPicture); },
        [this, document, rules](const Picture& picture) {
            if (m_shown != document.sha256)
                return;
            if (picture.isDamaged)
                return addFact(tr("The kept copy cannot be read any more. Attach the file again."), Tone::Danger);
            m_pane->setImage(picture.image);
            m_pane->view()->setAccessibleName(sentence(tr("Enlarge %1"), {visibleMarks(document.name)}));
            showFacts(document, rules, picture.pixels);
        });
}

/// A copy for another program would stay readable on the disk, so that one gets the file that is there already.
void DocumentPreview::offerOriginal(const forms::Document& document)
{
    const auto look = [document] {
        return drafts::documentPath(document.path, {}) && !drafts::hasOriginalChanged(document);
    };
    core::inBackground(this, look, [this, document](bool isThere) {
        if (m_shown != document.sha256)
            return;
        m_original = isThere ? document.path : QString();
        m_open->setVisible(isThere);
        m_open->setAccessibleName(sentence(tr("Open %1 in the system's viewer"), {visibleMarks(document.name)}));
        m_pages->setPlainText(
            isThere ? tr("The pages are shown by the system's viewer, from the file you attached. No copy "
                         "is made.")
                    : tr("The pages cannot be shown: the file you attached is not on this computer any "
                         "more, or was changed. What was attached is kept, and is what is sent."));
        m_pages->show();
    });
}

void DocumentPreview::showFacts(const forms::Document& document, const forms::DocumentRules& rules, QSize pixels)
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isMeasured = !pixels.isEmpty();
    const QString size = sizeText(document.size);
    addFact(isMeasured ? sentence(tr("%1, %2, %3 × %4 pixels"),
                                  {kindOf(document.mimeType), size, locale().toString(pixels.width()),
                                   locale().toString(pixels.height())})
                       : sentence(tr("%1, %2"), {kindOf(document.mimeType), size}),
            Tone::Success);
    if (document.size < rules.adviceMinBytes)
        addFact(sentence(tr("Smaller than %1: a reviewer may find it hard to read."), {sizeText(rules.adviceMinBytes)}),
                Tone::Warning);
    if (isMeasured && qMax(pixels.width(), pixels.height()) < fewPixels)
        addFact(tr("Few pixels: check that the small print can be read."), Tone::Warning);
    const QString hash = QString::fromLatin1(document.sha256.toHex().left(hashLettersShown));
    addFact(sentence(tr("SHA-256 begins with %1"), {hash}), Tone::Muted);
}

void DocumentPreview::addFact(const QString& text, Tone tone)
{
    auto* line = new FactLine(text, tone);
    m_facts->addWidget(line);
    line->show(); // at once, or the panel would blink
}

} // namespace rfi::ui
