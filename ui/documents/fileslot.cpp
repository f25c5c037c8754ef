#include "ui/documents/fileslot.h"

#include "models/core/background.h"
#include "models/core/moments.h"
#include "ui/common/buttons.h"
#include "ui/common/menubutton.h"
#include "ui/common/messages.h"
#include "ui/common/plaintext.h"
#include "ui/common/taborder.h"
#include "ui/documents/dropzone.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filerow.h"
#include "ui/documents/filewishes.h"
#include "ui/documents/offeredfiles.h"
#include "ui/documents/pager.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

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
    connect(m_zone->button(), &QPushButton::clicked, this, [this] { pick(-1); });
    connect(m_pager, &Pager::partWanted, this, [this](int first) {
        m_first = first;
        showEntries();
    });
    connect(state, &forms::FormState::fieldChanged, this, [this](int changed) {
        if (changed == m_field)
            showEntries();
    });
    connect(state, &forms::FormState::problemsChanged, this, [this](int changed) {
        if (changed == m_field)
            showWrong();
    });
    showEntries();
}

FileSlot::~FileSlot() = default;

/// What came along with the request, so that nobody has to save it first.
QPushButton* FileSlot::makeOffers()
{
    QPushButton* offers = makeButton(tr("Came with the request"), ButtonLook::Secondary, u"paperclip"_s);
    offers->setObjectName(asked().identity.text() + u"|offered"_s);
    auto* menu = new QMenu(offers);
    for (const forms::Document& document : m_state->offered()) {
        menu->addAction(withoutShortcut(visibleMarks(document.name)), this, [this, document] {
            const bool isReplacing = !takesMany() && !entries().isEmpty();
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

bool FileSlot::takesMany() const
{
    return asked().identity.side.isEmpty() && asked().schema.value(u"type"_s).toString() == u"array";
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
    m_pager->setPart(m_first, int(all.size()));
    showWrong();
    m_zone->setVisible(shown.isEmpty() || takesMany());
    m_zone->setCompact(!shown.isEmpty());
    m_offers->setVisible(m_zone->isVisibleTo(this) && !m_state->offered().isEmpty());
    keepTabOrder(QList<QWidget*>(m_rows.cbegin(), m_rows.cend()) + QList<QWidget*>{m_pager, m_zone});
}

void FileSlot::bringIntoView(int entry)
{
    if (entry < m_first || entry >= m_first + RowsAtOnce)
        m_first = entry / RowsAtOnce * RowsAtOnce;
}

FileRow* FileSlot::makeRow(int place)
{
    auto* row = new FileRow(asked().document, fileWishes(*m_state, m_field), this);
    connect(row, &FileRow::replaceWanted, this, [this, place] { pick(m_first + place); });
    connect(row, &FileRow::removeWanted, this, [this, place] { remove(m_first + place); });
    connect(row, &FileRow::lookWanted, this, [this, place] { Q_EMIT documentChosen(m_first + place); });
    connect(row, &FileRow::cancelWanted, this, [this, place] { Q_EMIT uploadCancelled(m_first + place); });
    connect(row, &FileRow::sideChosen, this, [this, place](const QString& side) {
        change(m_first + place, [&side](forms::FileEntry& changed) { changed.side = side; });
    });
    connect(row, &FileRow::issueDateEdited, this,
            [this, place](const QString& wire) { takeIssueDate(m_first + place, wire); });
    connect(row, &FileRow::typing, this, &FileSlot::typing);
    return row;
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

void FileSlot::pick(int replaced)
{
    const bool isMany = replaced < 0 && takesMany();
    const FileWish wish{wishTitle(*m_state, m_field, isMany), asked().document.suffixes, isMany};
    m_picker.pick(this, wish, [slot = QPointer<FileSlot>(this), replaced](const QStringList& paths) {
        if (slot != nullptr && !paths.isEmpty())
            slot->read(paths, replaced);
    });
}

void FileSlot::addFiles(const QStringList& paths)
{
    const bool isReplacing = !takesMany() && !entries().isEmpty();
    if (!takesMany() && paths.size() > 1)
        return m_message->setMessage(Tone::Danger, tr("Only one file can go here. Drop one file at a time."));
    read(paths, isReplacing ? 0 : -1);
}

void FileSlot::read(const QStringList& paths, int replaced)
{
    readInBackground([paths, rules = asked().document] { return readFiles(paths, rules); }, replaced);
}

void FileSlot::readInBackground(const std::function<ReadFiles()>& reading, int replaced)
{
    setReading(m_reading + 1);
    core::inBackground(this, reading, [this, replaced](const ReadFiles& results) { attach(results, replaced); });
}

void FileSlot::attach(const ReadFiles& results, int replaced)
{
    QList<forms::FileEntry> files = entries();
    QStringList complaints;
    int shown = -1;
    for (const auto& result : results) {
        if (!result) {
            const core::Error& error = result.error();
            complaints += problemText({asked().identity, error.code, error.arguments, {}, {}, false}, &asked(),
                                      m_state->form().request.provider);
        } else if (replaced >= 0 && replaced < files.size()) {
            // The date was read from the other one.
            files[replaced] = {files.at(replaced).side, {}, *result, {}};
            shown = replaced;
        } else {
            files += forms::FileEntry{{}, {}, *result, {}};
            shown = static_cast<int>(files.size()) - 1;
        }
    }
    setReading(m_reading - 1);
    m_message->setMessage(Tone::Danger, complaints.join(u'\n'));
    if (shown >= 0) {
        const bool isHere = window()->focusWidget() != nullptr && m_zone->isAncestorOf(window()->focusWidget());
        bringIntoView(shown);
        m_state->setFiles(m_field, files);
        Q_EMIT documentChosen(shown);
        if (isHere)
            goOn(shown);
    }
    Q_EMIT filesRead();
}

/// The place for files goes away with the cursor in it, which otherwise would land anywhere.
void FileSlot::goOn(int entry)
{
    FileRow* row = m_rows.at(entry - m_first);
    if (row->focusWish())
        return;
    if (takesMany())
        return input()->setFocus(Qt::OtherFocusReason);
    row->focusReplace();
    Q_EMIT filled();
}

void FileSlot::setReading(int count)
{
    m_reading = count;
    m_zone->setReading(count > 0);
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

void FileSlot::dragEnterEvent(QDragEnterEvent* event)
{
    // Text is taken too, to say why it cannot be used.
    const QMimeData& offered = *event->mimeData();
    if (!offered.hasUrls() && !offered.hasText() && !offered.hasImage())
        return;
    event->acceptProposedAction();
    m_zone->setHot(!localFiles(offered).isEmpty());
}

void FileSlot::dragLeaveEvent(QDragLeaveEvent*) { m_zone->setHot(false); }

void FileSlot::dropEvent(QDropEvent* event)
{
    m_zone->setHot(false);
    event->acceptProposedAction();
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        m_message->setMessage(Tone::Danger, tr("Only files can be dropped here. Save it as a file first."));
    else
        addFiles(paths);
}

} // namespace rfi::ui
