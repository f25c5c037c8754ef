#include "ui/documents/filerow.h"

#include "models/core/background.h"
#include "models/drafts/documentcheck.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/thinprogress.h"
#include "ui/documents/issuedate.h"
#include "ui/documents/thumbnail.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace rfi::ui {

using namespace Qt::StringLiterals;

FileRow::FileRow(const forms::DocumentRules& rules, const FileWishes& wishes, QWidget* parent)
    : QWidget(parent), m_rules(rules), m_picture(new Thumbnail), m_name(new ElidedLabel({}, TextRole::Strong)),
      m_facts(new ElidedLabel({}, TextRole::Caption, Tone::Muted)),
      m_advice(new PlainLabel({}, TextRole::Caption, Tone::Warning)), m_view(makeButton(tr("Show"))),
      m_replace(makeButton(tr("Replace"))), m_remove(makeIconButton(tr("Remove"), u"trash-2"_s)),
      m_bar(new ThinProgress(tr("Upload"))), m_percent(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_upload(makeProgress())
{
    m_name->setElideMode(Qt::ElideMiddle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::medium);
    column->addLayout(makeHead());
    if (wishes.hasSides || !wishes.ageLimit.isEmpty())
        column->addWidget(makeWishes(wishes));
    column->addWidget(m_upload);
    m_advice->hide();
    connect(m_picture, &Thumbnail::clicked, this, &FileRow::viewWanted);
    connect(m_picture, &Thumbnail::drawn, this, [this](const Page& page) {
        m_pages = page.count;
        m_pixels = page.original;
        m_isLocked = page.fault == PageFault::Locked;
        showFacts();
    });
    connect(m_view, &QPushButton::clicked, this, &FileRow::viewWanted);
    connect(m_replace, &QPushButton::clicked, this, &FileRow::replaceWanted);
    connect(m_remove, &QPushButton::clicked, this, &FileRow::removeWanted);
}

/// The name and the advice have lines of their own, so that they can be read where there is little room.
QLayout* FileRow::makeHead()
{
    // Together they go below the facts where there is no room beside those.
    auto* acts = new QWidget;
    auto* buttons = new QHBoxLayout(acts);
    buttons->setContentsMargins({});
    buttons->setSpacing(space::small);
    buttons->addWidget(m_view);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_remove);
    auto* below = new FlowLayout(space::small);
    below->addGrowing(m_facts);
    below->addWidget(acts);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addLayout(below);
    lines->addWidget(m_advice);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(lines, 1);
    return head;
}

QWidget* FileRow::makeWishes(const FileWishes& wishes)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    if (wishes.hasSides) {
        m_side = new QComboBox;
        m_side->addItem(tr("Choose…"));
        for (const QString& side : m_rules.sides)
            m_side->addItem(sideTitle(side), side);
        connect(m_side, &QComboBox::activated, this,
                [this](int index) { Q_EMIT sideChosen(m_side->itemData(index).toString()); });
        m_sideLabel = new PlainLabel({}, TextRole::Caption, Tone::Muted);
        m_sideLabel->setLabelledField(m_side);
        column->addWidget(m_sideLabel);
        column->addWidget(m_side);
        setSideWanted(true);
    }
    if (!wishes.ageLimit.isEmpty()) {
        m_issued = new IssueDate(wishes.ageLimit);
        column->addWidget(m_issued);
        connect(m_issued, &IssueDate::edited, this, &FileRow::issueDateEdited);
        connect(m_issued, &IssueDate::typing, this, &FileRow::typing);
    }
    return sheet;
}

QWidget* FileRow::makeProgress()
{
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    m_percent->setWordWrap(false);
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonLook::Link);
    connect(cancel, &QPushButton::clicked, this, &FileRow::cancelWanted);
    row->addWidget(m_bar, 1);
    row->addWidget(m_percent);
    row->addWidget(cancel);
    sheet->hide();
    return sheet;
}

/// What is attached is a copy; somebody who has edited the file since has to hear that.
void FileRow::lookAtOriginal()
{
    m_hasOriginalChanged = false;
    if (!m_entry.document || m_entry.document->path.isEmpty())
        return;
    const QByteArray attached = m_entry.document->sha256;
    const auto look = [document = *m_entry.document] { return drafts::hasOriginalChanged(document); };
    core::inBackground(this, look, [this, attached](bool hasChanged) {
        if (!m_entry.document || m_entry.document->sha256 != attached)
            return;
        m_hasOriginalChanged = hasChanged;
        showFacts();
    });
}

void FileRow::setEntry(const forms::FileEntry& entry)
{
    const QByteArray before = m_entry.document ? m_entry.document->sha256 : QByteArray();
    m_entry = entry;
    const QString name = visibleMarks(entry.document ? entry.document->name : entry.uri);
    m_name->setPlainText(name);
    m_picture->setAccessibleName(sentence(tr("Show %1"), {name}));
    m_view->setAccessibleName(m_picture->accessibleName());
    m_view->setVisible(entry.document.has_value());
    m_replace->setAccessibleName(sentence(tr("Replace %1"), {name}));
    m_remove->setAccessibleName(sentence(tr("Remove %1"), {name}));
    if (entry.document)
        m_picture->setDocument(*entry.document);
    if (m_side != nullptr)
        m_side->setCurrentIndex(qMax(0, m_side->findData(entry.side)));
    if (m_issued != nullptr)
        m_issued->setEntry(entry);
    if (entry.document && entry.document->sha256 != before) {
        m_pages = 0;
        m_pixels = {};
        m_isLocked = false;
        lookAtOriginal();
    }
    showFacts();
}

void FileRow::setGivenBefore(bool isGivenBefore)
{
    if (std::exchange(m_isGivenBefore, isGivenBefore) != isGivenBefore)
        showFacts();
}

void FileRow::setOtherUses(const QStringList& names)
{
    if (names == m_otherUses)
        return;
    m_otherUses = names;
    showFacts();
}

void FileRow::showFacts()
{
    if (!m_entry.document)
        return m_facts->setPlainText(tr("Already with the provider"));
    const qint64 size = m_entry.document->size;
    QStringList facts{sizeText(size)};
    if (!m_pixels.isEmpty())
        facts +=
            sentence(tr("%1 × %2 pixels"), {locale().toString(m_pixels.width()), locale().toString(m_pixels.height())});
    else if (m_pages > 0)
        facts += tr("%n page(s)", nullptr, m_pages);
    m_facts->setPlainText(facts.join(u" · "_s));
    const bool isSmall = size < m_rules.adviceMinBytes;
    QStringList advice;
    if (m_isGivenBefore)
        advice += tr("This document was refused in an earlier round. Attach another one, unless the provider asked for "
                     "this one again.");
    if (isSmall)
        advice +=
            sentence(tr("Smaller than %1: a reviewer may find it hard to read."), {sizeText(m_rules.adviceMinBytes)});
    if (m_isLocked)
        advice += tr("Locked with a password: a reviewer may not be able to open it.");
    if (m_issued != nullptr && !m_entry.issued.isValid() && m_entry.issuedText.isEmpty())
        advice += tr("Enter the date that stands on it, so that its age is checked.");
    if (!m_otherUses.isEmpty())
        advice +=
            sentence(tr("The same file is also given for: %1. Check that it belongs to both."), {listed(m_otherUses)});
    if (m_hasOriginalChanged)
        advice += tr("The original was changed or removed since. What was attached is kept, and is what is sent.");
    m_advice->setPlainText(advice.join(u' '));
    m_advice->setVisible(!advice.isEmpty());
}

void FileRow::setSideWanted(bool isWanted)
{
    if (m_side == nullptr)
        return;
    m_isSideWanted = isWanted;
    const QString name = isWanted ? tr("Side") : tr("Side (if there are two)");
    m_sideLabel->setPlainText(name);
    m_side->setAccessibleName(name);
}

void FileRow::setReadOnly(bool isReadOnly)
{
    m_replace->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly);
    if (m_side != nullptr)
        m_side->setEnabled(!isReadOnly);
    if (m_issued != nullptr)
        m_issued->setReadOnly(isReadOnly);
}

bool FileRow::focusWish()
{
    const bool isSideOpen = m_isSideWanted && m_side->currentIndex() <= 0;
    if (isSideOpen)
        m_side->setFocus(Qt::OtherFocusReason);
    else if (m_issued != nullptr && m_issued->isOpen())
        m_issued->takeFocus();
    else
        return false;
    return true;
}

void FileRow::focusReplace() { m_replace->setFocus(Qt::OtherFocusReason); }

void FileRow::setProgress(qint64 sent, qint64 total)
{
    m_upload->setVisible(total > 0);
    m_bar->setProgress(sent, total);
    if (total > 0)
        m_percent->setPlainText(
            sentence(tr("%1 %"), {locale().toString(qBound(qint64(0), sent * 100 / total, qint64(100)))}));
}

void FileRow::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

void FileRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::control, {}, themeColour(m_isChosen ? Colour::Accent : Colour::Border));
}

void FileRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT lookWanted();
}

} // namespace rfi::ui
