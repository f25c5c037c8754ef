#include "ui/documents/fileslot.h"

#include "models/core/background.h"
#include "models/core/moments.h"
#include "models/forms/rules.h"
#include "ui/common/buttons.h"
#include "ui/common/menubutton.h"
#include "ui/common/messages.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"
#include "ui/documents/documentplaces.h"
#include "ui/documents/dropzone.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filerow.h"
#include "ui/documents/filewishes.h"
#include "ui/documents/offeredfiles.h"
#include "ui/documents/pager.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtOnce = 30;

} // namespace

FileSlot::FileSlot(forms::FormState* state, int field, FilePicker& picker, QWidget* parent)
    : QWidget(parent), m_state(state), m_field(field), m_picker(picker),
      m_zone(new DropZone(acceptedText(asked().document))), m_offers(makeOffers()), m_list(new QVBoxLayout),
      m_pager(new Pager(RowsAtOnce)), m_message(new InlineMessage(Tone::Danger))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    m_list->setSpacing(space::small);
    column->addLayout(m_list);
    column->addWidget(m_pager);
    column->addWidget(m_zone);
    column->addWidget(m_offers, 0, Qt::AlignLeading);
    column->addWidget(m_message);
    setAcceptDrops(true);
    input()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    connect(m_zone->button(), &QPushButton::clicked, this, [this] { pick(-1); });
    connect(m_pager, &Pager::partWanted, this, [this](int first) {
        m_first = first;
        showEntries();
    });
    connect(state, &forms::FormState::fieldChanged, this, [this](int changed) {
        if (changed == m_field)
            showEntries();
        else if (m_state->form().fields.at(changed).kind == forms::ItemKind::File)
            showOtherUses();
    });
    connect(state, &forms::FormState::problemsChanged, this, [this](int changed) {
        if (changed == m_field)
            showWrong();
    });
    showEntries();
}

/// The cursor moves on while this goes, and a row that it leaves has nobody to tell.
FileSlot::~FileSlot()
{
    disconnect(qApp, nullptr, this, nullptr);
    for (FileRow* row : std::as_const(m_rows))
        row->disconnect(this);
}

/// What came along with the request, so that nobody has to save it first.
QPushButton* FileSlot::makeOffers()
{
    QPushButton* offers = makeButton(tr("Came with the request"), ButtonLook::Secondary, u"paperclip"_s);
    offers->setObjectName(asked().identity.text() + u"|offered"_s);
    auto* menu = new QMenu(offers);
    for (const forms::Document& document : m_state->offered()) {
        menu->addAction(withoutShortcut(visibleMarks(document.name)), this, [this, document] {
            const bool isReplacing = !takesMany(asked()) && !entries().isEmpty();
            readInBackground([document, rules = asked().document] { return checkAgain(document, rules); },
                             isReplacing ? 0 : -1);
        });
    }
    openMenuBy(*offers, *menu);
    return offers;
}

QWidget* FileSlot::input() const { return m_zone->button(); }
const forms::Field& FileSlot::asked() const { return m_state->form().fields.at(m_field); }
QList<forms::FileEntry> FileSlot::entries() const { return m_state->answer(m_field).files; }

/// One file was meant for this place, whatever it is called. Of several, some may speak of another.
bool FileSlot::belongHere(const QStringList& paths) const
{
    if (paths.size() < 2)
        return true;
    const QList<int> guesses = guessFields(*m_state, namesOf(paths));
    return takesMany(asked())
        && std::all_of(guesses.cbegin(), guesses.cend(), [this](int field) { return field < 0 || field == m_field; });
}

void FileSlot::showEntries()
{
    const QList<forms::FileEntry> all = entries();
    if (m_first >= all.size())
        m_first = qMax(0, int(all.size()) - 1) / RowsAtOnce * RowsAtOnce;
    const QList<forms::FileEntry> shown = all.mid(m_first, RowsAtOnce);
    while (m_rows.size() > shown.size())
        m_rows.takeLast()->deleteLater();
    for (int place = 0; place < shown.size(); ++place) {
        if (place == m_rows.size()) {
            m_rows += makeRow(place);
            m_list->addWidget(m_rows.constLast());
            m_rows.constLast()->show(); // at once: the cursor may go there next
        }
        m_rows.at(place)->setEntry(shown.at(place));
        m_rows.at(place)->setObjectName(asked().identity.text() + u'|' + QString::number(m_first + place));
    }
    showOtherUses();
    m_pager->setPart(m_first, int(all.size()));
    showWrong();
    m_zone->setVisible(shown.isEmpty() || takesMany(asked()));
    m_zone->setCompact(!shown.isEmpty());
    m_offers->setVisible(m_zone->isVisibleTo(this) && !m_state->offered().isEmpty());
    keepTabOrder(QList<QWidget*>(m_rows.cbegin(), m_rows.cend()) + QList<QWidget*>{m_pager, m_zone});
}

/// The document that somebody is about to say something of is the one to look at.
void FileSlot::followFocus(const QWidget* focused)
{
    for (int place = 0; focused && place < m_rows.size(); ++place) {
        if (m_rows.at(place)->isAncestorOf(focused))
            Q_EMIT documentChosen(m_first + place);
    }
}

void FileSlot::showOtherUses()
{
    const QList<forms::FileEntry> all = entries();
    for (int place = 0; place < m_rows.size(); ++place) {
        const auto& document = all.at(m_first + place).document;
        m_rows.at(place)->setOtherUses(document ? otherUses(*m_state, m_field, document->sha256) : QStringList());
        m_rows.at(place)->setGivenBefore(document && m_state->wasGivenBefore(m_field, document->sha256));
    }
}

void FileSlot::bringIntoView(int entry)
{
    if (entry < m_first || entry >= m_first + RowsAtOnce)
        m_first = entry / RowsAtOnce * RowsAtOnce;
}

bool FileSlot::focusOpen()
{
    const QList<forms::FileEntry> all = entries();
    const bool needsSide = isSideWanted(*m_state, m_field);
    const bool needsDate = forms::isUndated(m_state->form(), m_field, m_state->answers());
    const auto open = std::find_if(all.cbegin(), all.cend(), [&](const forms::FileEntry& entry) {
        return (needsSide && entry.side.isEmpty()) || (needsDate && !entry.issued.isValid())
            || !entry.issuedText.isEmpty();
    });
    if (open == all.cend())
        return false;
    const int entry = int(open - all.cbegin());
    bringIntoView(entry);
    showEntries();
    return m_rows.at(entry - m_first)->focusWish();
}

void FileSlot::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setAcceptDrops(!isReadOnly);
    m_zone->setEnabled(!isReadOnly);
    m_offers->setEnabled(!isReadOnly);
    for (FileRow* row : std::as_const(m_rows))
        row->setReadOnly(isReadOnly);
}

FileRow* FileSlot::makeRow(int place)
{
    auto* row = new FileRow(asked().document, fileWishes(*m_state, m_field), this);
    connect(row, &FileRow::replaceWanted, this, [this, place] { pick(m_first + place); });
    connect(row, &FileRow::removeWanted, this, [this, place] { remove(m_first + place); });
    connect(row, &FileRow::lookWanted, this, [this, place] { Q_EMIT documentChosen(m_first + place); });
    connect(row, &FileRow::viewWanted, this, [this, place] { Q_EMIT viewWanted(m_first + place); });
    connect(row, &FileRow::cancelWanted, this, [this, place] { Q_EMIT uploadCancelled(m_first + place); });
    connect(row, &FileRow::sideChosen, this, [this, place](const QString& side) { chooseSide(m_first + place, side); });
    connect(row, &FileRow::issueDateEdited, this,
            [this, place](const QString& wire) { takeIssueDate(m_first + place, wire); });
    connect(row, &FileRow::typing, this, &FileSlot::typing);
    row->setReadOnly(m_isReadOnly);
    return row;
}

/// Of two sides the other file shows the other one.
void FileSlot::chooseSide(int entry, const QString& side)
{
    QList<forms::FileEntry> files = entries();
    const QStringList sides = asked().document.sides;
    if (entry >= files.size())
        return;
    files[entry].side = side;
    forms::FileEntry& other = files[files.size() == 2 ? 1 - entry : entry];
    if (sides.size() == 2 && sides.contains(side) && other.side.isEmpty())
        other.side = sides.at(1 - sides.indexOf(side));
    m_state->setFiles(m_field, files);
}

void FileSlot::takeIssueDate(int entry, const QString& wire)
{
    change(entry, [&wire](forms::FileEntry& changed) {
        changed.issued = core::dateFromIso(wire).value_or(QDate());
        changed.issuedText = changed.issued.isValid() ? QString() : wire;
    });
}

/// The place for files is wrong while it is empty; what is wrong with a file is said beside that file.
void FileSlot::showWrong()
{
    m_zone->setWrong(entries().isEmpty() && !m_state->visibleProblems(m_field).isEmpty());
    for (FileRow* row : std::as_const(m_rows))
        row->setSideWanted(isSideWanted(*m_state, m_field));
}

void FileSlot::change(int entry, const std::function<void(forms::FileEntry&)>& edit)
{
    QList<forms::FileEntry> files = entries();
    if (entry >= files.size())
        return;
    edit(files[entry]);
    m_state->setFiles(m_field, files);
}

void FileSlot::remove(int entry)
{
    QList<forms::FileEntry> files = entries();
    if (entry >= files.size())
        return;
    files.removeAt(entry);
    m_message->setMessage(Tone::Danger, {});
    m_state->setFiles(m_field, files);
    if (m_rows.isEmpty())
        input()->setFocus();
    else
        m_rows.constLast()->focusReplace();
}

void FileSlot::setProgress(int entry, qint64 sent, qint64 total)
{
    if (entry >= m_first && entry < m_first + m_rows.size())
        m_rows.at(entry - m_first)->setProgress(sent, total);
}

/// Whoever cannot drag can copy a file, or its path, and paste it where the keyboard is.
bool FileSlot::eventFilter(QObject* watched, QEvent* event)
{
    if (!isPaste(*event))
        return QWidget::eventFilter(watched, event);
    const QStringList paths = pastedFiles();
    if (paths.isEmpty())
        return QWidget::eventFilter(watched, event);
    event->accept(); // before the window takes it for a request
    if (event->type() == QEvent::KeyPress)
        addFiles(paths);
    return true;
}

} // namespace rfi::ui
