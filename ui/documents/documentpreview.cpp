#include "ui/documents/documentpreview.h"

#include "models/core/background.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/picture.h"
#include "ui/documents/pictureview.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QDialog>
#include <QScreen>
#include <QVBoxLayout>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largestPicture(1600, 2000);
constexpr int hashLettersShown = 8;
constexpr int fewPixels = 1000;
constexpr double shareOfScreen = 0.9;

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
      m_content(new QWidget), m_view(new PictureView), m_name(new ElidedLabel({}, TextRole::Strong)),
      m_facts(new QVBoxLayout)
{
    m_name->setElideMode(Qt::ElideMiddle);
    m_facts->setSpacing(space::small);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(space::large, space::large, space::large, space::large);
    content->setSpacing(space::medium);
    content->addWidget(m_view);
    content->addWidget(m_name);
    content->addLayout(m_facts);
    content->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_nothing);
    column->addWidget(m_content);
    connect(m_view, &PictureView::clicked, this, &DocumentPreview::enlarge);
    clear();
}

/// Alone, and as large as the screen lets it be; a click or Escape takes it away.
void DocumentPreview::enlarge()
{
    if (m_view->image().isNull())
        return;
    auto* dialog = new QDialog(this);
    dialog->setObjectName(u"enlarged"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_name->plainText());
    auto* view = new PictureView;
    view->setImage(m_view->image());
    view->setAccessibleName(sentence(tr("Close %1"), {m_name->plainText()}));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->addWidget(view, 1);
    connect(view, &PictureView::clicked, dialog, &QDialog::close);
    const QSize margins(2 * space::medium, 2 * space::medium);
    const QSize room = screen()->availableGeometry().size() * shareOfScreen - margins;
    dialog->resize(view->image().size().scaled(room, Qt::KeepAspectRatio) + margins);
    dialog->open();
}

void DocumentPreview::clear()
{
    m_isEmpty = true;
    m_shown.clear();
    m_content->hide();
    m_nothing->show();
}

void DocumentPreview::showDocument(const forms::FileEntry& entry, const forms::DocumentRules& rules)
{
    if (!entry.document)
        return clear();
    const forms::Document& document = *entry.document;
    m_isEmpty = false;
    m_nothing->hide();
    m_content->show();
    m_name->setPlainText(visibleMarks(document.name));
    m_shown = document.sha256;
    m_view->setIconName(document.mimeType.startsWith(u"image/"_s) ? u"image"_s : u"file-text"_s);
    showFacts(document, rules, {});
    if (!document.mimeType.startsWith(u"image/"_s))
        return;
    core::inBackground(
        this, [document] { return decodePicture(document, largestPicture); },
        [this, document, rules](const Picture& picture) {
            if (m_shown != document.sha256)
                return;
            if (picture.isDamaged)
                return addFact(tr("The kept copy cannot be read any more. Attach the file again."), Tone::Danger);
            m_view->setImage(picture.image);
            m_view->setAccessibleName(sentence(tr("Enlarge %1"), {visibleMarks(document.name)}));
            showFacts(document, rules, picture.pixels);
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
