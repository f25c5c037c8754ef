#include "ui/documents/fileslot.h"

#include "models/core/background.h"
#include "ui/common/messages.h"
#include "ui/documents/documentplaces.h"
#include "ui/documents/dropzone.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filerow.h"
#include "ui/documents/filewishes.h"
#include "ui/documents/offeredfiles.h"
#include "ui/texts/texts.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

// How files come into a FileSlot.

namespace rfi::ui {

namespace {

/// As its name tells; the row shows it as a choice.
QString sideOf(const forms::FormState& state, int field, const forms::Document& document)
{
    const forms::DocumentRules& rules = state.form().fields.at(field).document;
    return fileWishes(state, field).hasSides ? guessSide(rules, document.name) : QString();
}

struct Taken
{
    QList<forms::FileEntry> files;
    QList<core::Error> faults;
    int shown = -1; ///< the first of the new ones
};

/// The files of a field with those that were read for it, in the place of `replaced` if that is one.
Taken taken(const forms::FormState& state, int field, const ReadFiles& results, int replaced)
{
    Taken all{state.answer(field).files, {}, -1};
    for (const auto& result : results) {
        if (!result) {
            all.faults += result.error();
            continue;
        }
        // Another one may have come while this one was read.
        const int place = replaced < 0 && !takesMany(state.form().fields.at(field)) ? 0 : replaced;
        const bool isReplacing = place >= 0 && place < all.files.size();
        if (isReplacing)
            all.files[place] = {all.files.at(place).side, {}, *result, {}}; // the date was read from the other one
        else
            all.files += forms::FileEntry{sideOf(state, field, *result), {}, *result, {}};
        if (all.shown < 0)
            all.shown = isReplacing ? place : static_cast<int>(all.files.size()) - 1;
    }
    return all;
}

} // namespace

void FileSlot::pick(int replaced)
{
    const bool isMany = replaced < 0 && takesMany(asked());
    const FileWish wish{wishTitle(*m_state, m_field, isMany), asked().document.suffixes, isMany};
    m_picker.pick(this, wish, [slot = QPointer<FileSlot>(this), replaced](const QStringList& paths) {
        if (slot != nullptr && !paths.isEmpty())
            slot->read(paths, replaced);
    });
}

void FileSlot::addFiles(const QStringList& paths)
{
    const bool isReplacing = !takesMany(asked()) && !entries().isEmpty();
    read(paths, isReplacing ? 0 : -1);
}

void FileSlot::read(const QStringList& paths, int replaced)
{
    // Some dialogs give more than one name to whoever asks for one.
    if (!belongHere(paths) || (replaced >= 0 && paths.size() > 1)) {
        Q_EMIT manyGiven(paths);
        return;
    }
    readInBackground([paths, rules = asked().document] { return readFiles(paths, rules); }, replaced);
}

void FileSlot::readInBackground(const std::function<ReadFiles()>& reading, int replaced)
{
    setReading(m_reading + 1);
    // Whoever goes on to another section meanwhile finds the file attached when they come back.
    const auto done = [slot = QPointer<FileSlot>(this), state = m_state, field = m_field,
                       replaced](const ReadFiles& results) {
        if (slot != nullptr)
            return slot->attach(results, replaced);
        const Taken all = taken(*state, field, results, replaced);
        if (all.shown >= 0)
            state->setFiles(field, all.files);
    };
    core::inBackground(m_state, reading, done);
}

void FileSlot::attach(const ReadFiles& results, int replaced)
{
    const Taken all = taken(*m_state, m_field, results, replaced);
    const int shown = all.shown;
    QStringList complaints;
    for (const core::Error& error : all.faults)
        complaints += problemText({asked().identity, error.code, error.arguments, {}, {}, false}, &asked(),
                                  m_state->form().request.provider);
    setReading(m_reading - 1);
    m_message->setMessage(Tone::Danger, complaints.join(u'\n'));
    if (shown >= 0 && !m_isReadOnly) {
        const QWidget* focused = window()->focusWidget();
        const bool isHere = m_zone->isAncestorOf(focused);
        const bool isReplaced = replaced >= 0 && isAncestorOf(focused);
        bringIntoView(shown);
        m_state->setFiles(m_field, all.files);
        Q_EMIT documentChosen(shown);
        // What was said of the document before is to be said anew.
        if (isReplaced && !isHere)
            m_rows.at(shown - m_first)->focusWish();
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
    if (takesMany(asked()))
        return input()->setFocus(Qt::OtherFocusReason);
    row->focusReplace();
}

void FileSlot::setReading(int count)
{
    m_reading = count;
    m_zone->setReading(count > 0);
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
