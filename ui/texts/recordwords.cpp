#include "ui/texts/errorwords.h"

#include <QtGlobal>

namespace rfi::ui {

namespace {

using enum core::ErrorCode;

QList<ErrorWords> storeWords()
{
    return {
        {StoreBusy, QT_TRANSLATE_NOOP("Error", "Another RFI Desk is using these requests[ on %2]."),
         QT_TRANSLATE_NOOP("Error", "Go on in that window, or close it first.")},
        {StoreUnreadable, QT_TRANSLATE_NOOP("Error", "The store of requests cannot be opened[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Nothing in it was changed. Check the folder and the disk, then try again.")},
        {StoreDamaged, QT_TRANSLATE_NOOP("Error", "The store of requests is damaged[: %2]."),
         QT_TRANSLATE_NOOP("Error", "The damaged copy is kept. Open the last good backup to go on.")},
        {StoreNewer,
         QT_TRANSLATE_NOOP("Error", "The store was written by a newer RFI Desk[ (format %2, this one knows %3)]."),
         QT_TRANSLATE_NOOP("Error", "Install the newer version. Nothing in the store was changed.")},
        {StoreUnwritable, QT_TRANSLATE_NOOP("Error", "Not saved[: %2]."),
         QT_TRANSLATE_NOOP("Error", "What you typed is still here, and saving is tried again every few seconds.")},
        {StoreFull, QT_TRANSLATE_NOOP("Error", "Not saved: the disk is full."),
         QT_TRANSLATE_NOOP(
             "Error", "Free up disk space. What you typed is still here, and saving is tried again automatically.")},
        {StoreGone, QT_TRANSLATE_NOOP("Error", "Not saved: the store is no longer where it was."),
         QT_TRANSLATE_NOOP("Error", "Bring the disk or the folder back. What you typed is still here.")},
        {StoreReadOnly, QT_TRANSLATE_NOOP("Error", "The store can only be read."),
         QT_TRANSLATE_NOOP("Error", "Nothing can be answered until its folder can be written.")},
        {StoreOpenToOthers, QT_TRANSLATE_NOOP("Error", "The folder of the store[ “%1”] is open to other users[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Nothing was opened or written. Make it yours alone (mode 0700) to go on.")},
        {StoreKeyMissing, QT_TRANSLATE_NOOP("Error", "The key of the store is not in the keychain."),
         QT_TRANSLATE_NOOP("Error", "Use the recovery key. The store is untouched.")},
        {StoreKeyWrong, QT_TRANSLATE_NOOP("Error", "This key does not open the store."),
         QT_TRANSLATE_NOOP("Error", "Use the key of this very store. The store is untouched.")},
        {PassphraseWrong, QT_TRANSLATE_NOOP("Error", "This is not the passphrase of the store."),
         QT_TRANSLATE_NOOP("Error", "Check capital letters and the keyboard's language, then try again.")},
        {RecoveryKeyInvalid, QT_TRANSLATE_NOOP("Error", "This is not a recovery key, or a letter of it is wrong."),
         QT_TRANSLATE_NOOP("Error", "Compare it with the paper or the file, group by group.")},
        {RecordUnreadable, QT_TRANSLATE_NOOP("Error", "A record of the store cannot be read[: %1]."),
         QT_TRANSLATE_NOOP("Error", "The others can be used. A backup may still have it.")},
        {BackupFailed, QT_TRANSLATE_NOOP("Error", "The store could not be backed up[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Free up disk space. Nothing was changed, and it is tried again automatically.")},
    };
}

QList<ErrorWords> logWords()
{
    return {
        {LogUnwritable, QT_TRANSLATE_NOOP("Error", "The log cannot be written[: %2], so nothing was sent."),
         QT_TRANSLATE_NOOP("Error", "Make room or repair the store, then send again.")},
        {LogMissing, QT_TRANSLATE_NOOP("Error", "There is no log[ in “%1”]."),
         QT_TRANSLATE_NOOP("Error", "Name the folder of the store with --data-dir.")},
        {LogEntryChanged, QT_TRANSLATE_NOOP("Error", "An entry of the log was changed[: number %1]."),
         QT_TRANSLATE_NOOP("Error", "Everything from this entry on proves nothing. Compare it with an older backup.")},
        {LogEntryMissing, QT_TRANSLATE_NOOP("Error", "An entry of the log is missing[: number %1]."),
         QT_TRANSLATE_NOOP("Error",
                           "Entries were removed or put into another order. Compare it with an older backup.")},
        {LogHeadDiffers, QT_TRANSLATE_NOOP("Error", "The log does not reach the head that was noted[ (entry %1)]."),
         QT_TRANSLATE_NOOP("Error", "Its end was cut off or replaced. Compare it with an older backup.")},
        {LogKeyMissing, QT_TRANSLATE_NOOP("Error", "The key of the log is not in the keychain."),
         QT_TRANSLATE_NOOP("Error", "The chain can be checked without it, the seals cannot.")},
        {ArchiveUnwritable, QT_TRANSLATE_NOOP("Error", "The archive[ “%1”] cannot be written[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Check the free space and your rights in that folder.")},
    };
}

} // namespace

QList<ErrorWords> recordWords() { return storeWords() + logWords(); }

} // namespace rfi::ui
