#include "ui/texts/errorwords.h"

#include <QtGlobal>

namespace rfi::ui {

namespace {

using enum core::ErrorCode;

QList<ErrorWords> fileWords()
{
    return {
        {FileMissing, QT_TRANSLATE_NOOP("Error", "The file[ “%1”] is not there."),
         QT_TRANSLATE_NOOP("Error", "Check its name and folder.")},
        {FileUnreadable, QT_TRANSLATE_NOOP("Error", "The file[ “%1”] cannot be read."),
         QT_TRANSLATE_NOOP("Error", "Check that you may open it.")},
        {FileUnwritable, QT_TRANSLATE_NOOP("Error", "The file[ “%1”] cannot be written[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Check the free space and your rights in that folder. The old file still stands.")},
        {FileTooLarge, QT_TRANSLATE_NOOP("Error", "The file[ “%1”] is too large to read."),
         QT_TRANSLATE_NOOP("Error", "Check that it is the right file.")},
        {NotRegularFile, QT_TRANSLATE_NOOP("Error", "This is not a plain file of this computer[: “%1”]."),
         QT_TRANSLATE_NOOP("Error", "Copy the file to this computer and choose the copy.")},
        {JsonSyntax, QT_TRANSLATE_NOOP("Error", "This is not valid JSON."),
         QT_TRANSLATE_NOOP("Error", "Correct it at the place named, or export the file again.")},
        {JsonInvalidUtf8, QT_TRANSLATE_NOOP("Error", "The text is not UTF-8."),
         QT_TRANSLATE_NOOP("Error", "Save the file as UTF-8.")},
        {JsonLoneSurrogate, QT_TRANSLATE_NOOP("Error", "The text has an incomplete character."),
         QT_TRANSLATE_NOOP("Error", "Export the file again from where it came.")},
        {JsonDuplicateName, QT_TRANSLATE_NOOP("Error", "A name appears twice in the same object."),
         QT_TRANSLATE_NOOP("Error", "Remove one of the two: nobody can tell which one counts.")},
        {JsonTooDeep, QT_TRANSLATE_NOOP("Error", "The JSON is nested too deeply."),
         QT_TRANSLATE_NOOP("Error", "Check that it is the right file.")},
        {JsonTooLarge, QT_TRANSLATE_NOOP("Error", "The JSON is too large to read."),
         QT_TRANSLATE_NOOP("Error", "Check that it is the right file.")},
        {JsonTrailingData, QT_TRANSLATE_NOOP("Error", "There is more text after the end of the JSON."),
         QT_TRANSLATE_NOOP("Error", "Remove what comes after the last bracket.")},
        {FormatUnknown, QT_TRANSLATE_NOOP("Error", "RFI Desk does not recognise this file."),
         QT_TRANSLATE_NOOP("Error",
                           "Check that it is the right file. If it is a request, no known provider sends it in this "
                           "form: name its provider, or enter it with “New request”.")},
    };
}

QList<ErrorWords> importWords()
{
    return {
        {CsvQuote, QT_TRANSLATE_NOOP("Error", "There is a quotation mark where none may be."),
         QT_TRANSLATE_NOOP("Error", "Put quotation marks around the whole cell, and double those inside of it.")},
        {CsvUnclosed, QT_TRANSLATE_NOOP("Error", "A quotation mark is never closed."),
         QT_TRANSLATE_NOOP("Error", "Close it where the cell ends.")},
        {CsvCellCount,
         QT_TRANSLATE_NOOP("Error", "This row has a different number of cells from the first[: %3, not %2]."),
         QT_TRANSLATE_NOOP("Error", "Give every row as many cells as the first.")},
        {CsvColumnUnknown, QT_TRANSLATE_NOOP("Error", "This column is not known[: “%2”]."),
         QT_TRANSLATE_NOOP(
             "Error",
             "Columns are called pointer, party, documentType, side, status, reason and required. Remove others.")},
        {CsvColumnMissing, QT_TRANSLATE_NOOP("Error", "A column is missing[: “%2”]."),
         QT_TRANSLATE_NOOP("Error", "Name the columns in the first row.")},
        {CsvColumnTwice, QT_TRANSLATE_NOOP("Error", "A column appears twice[: “%2”]."),
         QT_TRANSLATE_NOOP("Error", "Remove one of the two.")},
        {MailUnsupported, QT_TRANSLATE_NOOP("Error", "This version of RFI Desk cannot read emails."),
         QT_TRANSLATE_NOOP("Error", "Copy the text of the email, and save its attachments as files.")},
        {MailUnreadable, QT_TRANSLATE_NOOP("Error", "This email cannot be read."),
         QT_TRANSLATE_NOOP("Error", "Save the email from your email program as a file (EML).")},
        {MailTooComplex, QT_TRANSLATE_NOOP("Error", "The email has too many parts, or parts inside parts."),
         QT_TRANSLATE_NOOP("Error", "Save the attachments that you need as files.")},
    };
}

QList<ErrorWords> valueWords()
{
    return {
        {Required, QT_TRANSLATE_NOOP("Error", "A value is missing."), QT_TRANSLATE_NOOP("Error", "Enter it.")},
        {WrongType, QT_TRANSLATE_NOOP("Error", "The value is of the wrong kind[; expected: %2]."),
         QT_TRANSLATE_NOOP("Error", "Enter a value of the expected kind.")},
        {NotInList, QT_TRANSLATE_NOOP("Error", "The value is not one of those that are accepted[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Choose one of the accepted values.")},
        {NotTheConstant, QT_TRANSLATE_NOOP("Error", "Only one value is accepted here[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Enter that value.")},
        {TooShort, QT_TRANSLATE_NOOP("Error", "The text is too short[; its shortest length is %2]."),
         QT_TRANSLATE_NOOP("Error", "Enter the complete text.")},
        {TooLong, QT_TRANSLATE_NOOP("Error", "The text is too long[; its longest length is %2]."),
         QT_TRANSLATE_NOOP("Error", "Shorten the text.")},
        {PatternMismatch, QT_TRANSLATE_NOOP("Error", "The text is not of the expected form."),
         QT_TRANSLATE_NOOP("Error", "Compare it with the document and with the hint beside the field.")},
        {FormatMismatch, QT_TRANSLATE_NOOP("Error", "The text is not of the expected format[ (%2)]."),
         QT_TRANSLATE_NOOP("Error", "Write it in that format.")},
        {TooSmall, QT_TRANSLATE_NOOP("Error", "The number is too small[; the smallest is %2]."),
         QT_TRANSLATE_NOOP("Error", "Enter a larger number.")},
        {TooLarge, QT_TRANSLATE_NOOP("Error", "The number is too large[; the largest is %2]."),
         QT_TRANSLATE_NOOP("Error", "Enter a smaller number.")},
        {TooFewItems, QT_TRANSLATE_NOOP("Error", "The list has too few entries[; the minimum is %2]."),
         QT_TRANSLATE_NOOP("Error", "Add what is missing.")},
        {TooManyItems, QT_TRANSLATE_NOOP("Error", "The list has too many entries[; the maximum is %2]."),
         QT_TRANSLATE_NOOP("Error", "Remove some.")},
        {NotUnique, QT_TRANSLATE_NOOP("Error", "The same entry appears twice[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Remove one of the two.")},
        {UnknownMember, QT_TRANSLATE_NOOP("Error", "This name is not known here."),
         QT_TRANSLATE_NOOP("Error", "Check its spelling, or remove it.")},
        {TooFewMembers, QT_TRANSLATE_NOOP("Error", "The object is not complete."),
         QT_TRANSLATE_NOOP("Error", "Add what is missing.")},
        {NoAlternativeFits, QT_TRANSLATE_NOOP("Error", "This has to be exactly one of the expected things[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Keep one of them and remove the others.")},
        {CannotCheck, QT_TRANSLATE_NOOP("Error", "The value is too complicated to be checked here."),
         QT_TRANSLATE_NOOP("Error", "Shorten it.")},
        {UnknownKeyword, QT_TRANSLATE_NOOP("Error", "A description may not use this keyword[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Check its spelling, or remove it from the description.")},
        {BadKeywordValue, QT_TRANSLATE_NOOP("Error", "This keyword cannot have this value[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Give the keyword a value that it can have.")},
        {ReferenceUnresolved, QT_TRANSLATE_NOOP("Error", "What is referred to is not in the description[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Add it to the description, or correct the reference.")},
        {DuplicateProvider, QT_TRANSLATE_NOOP("Error", "There is another description of this provider[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Remove one of the two, or give it an id of its own.")},
    };
}

QList<ErrorWords> answerWords()
{
    return {
        {DateExpired, QT_TRANSLATE_NOOP("Error", "The document expired[ on %2]."),
         QT_TRANSLATE_NOOP("Error", "Ask the customer for the new one.")},
        {DateInFuture, QT_TRANSLATE_NOOP("Error", "The date[ %2] is in the future."),
         QT_TRANSLATE_NOOP("Error", "Compare it with the document.")},
        {DateOrder, QT_TRANSLATE_NOOP("Error", "Two dates are in the wrong order."),
         QT_TRANSLATE_NOOP("Error", "Compare both with the document.")},
        {DocumentTooOld, QT_TRANSLATE_NOOP("Error", "The document[ of %2] is older than the provider accepts."),
         QT_TRANSLATE_NOOP("Error", "Ask the customer for a newer one.")},
        {SideMissing, QT_TRANSLATE_NOOP("Error", "A side of the document is missing[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Add a picture of that side.")},
        {SideUnpicked, QT_TRANSLATE_NOOP("Error", "A picture does not say which side of the document it shows."),
         QT_TRANSLATE_NOOP("Error", "Choose the side of each picture.")},
        {DocumentEmpty, QT_TRANSLATE_NOOP("Error", "The document[ “%2”] is empty."),
         QT_TRANSLATE_NOOP("Error", "Save it again, or choose another file.")},
        {DocumentWrongType, QT_TRANSLATE_NOOP("Error", "The document[ “%2”] is not of an accepted type."),
         QT_TRANSLATE_NOOP("Error", "Choose a file of an accepted type, with the matching ending in its name.")},
        {DocumentTooLarge, QT_TRANSLATE_NOOP("Error", "The document[ “%2”] is too large[; the limit is %3]."),
         QT_TRANSLATE_NOOP("Error", "Scan it again in fewer pages or a lower resolution.")},
        {DocumentChanged, QT_TRANSLATE_NOOP("Error", "The original of the document[ “%2”] has changed since."),
         QT_TRANSLATE_NOOP("Error", "The copy you attached first will be sent. To send the new one, attach it again.")},
        {NotAsked, QT_TRANSLATE_NOOP("Error", "This was not asked."),
         QT_TRANSLATE_NOOP("Error", "Remove it from the answers: the provider refuses what it did not ask.")},
        {ItemUnknown, QT_TRANSLATE_NOOP("Error", "The description has no place for what is asked."),
         QT_TRANSLATE_NOOP("Error", "Leave it out on purpose, and tell the provider another way.")},
        {PartyUnclear, QT_TRANSLATE_NOOP("Error", "The request does not say whose document is meant."),
         QT_TRANSLATE_NOOP("Error", "Read the request from the provider, or choose the person yourself.")},
        {DocumentTypeUnpicked, QT_TRANSLATE_NOOP("Error", "The asked document can be of several kinds."),
         QT_TRANSLATE_NOOP("Error", "Choose which kind it is.")},
        {CustomerTypeUnclear, QT_TRANSLATE_NOOP("Error", "It is not clear what type of customer this is[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Say whether the customer is an individual or a business.")},
        {CustomerTypeMismatch,
         QT_TRANSLATE_NOOP("Error", "The types of customer differ[: %2 was given, the request is about %3]."),
         QT_TRANSLATE_NOOP("Error", "Check that this is the right request for the right customer.")},
        {AnswerTwice, QT_TRANSLATE_NOOP("Error", "The same item is answered twice."),
         QT_TRANSLATE_NOOP("Error", "Keep one of the answers.")},
        {IdInvalid, QT_TRANSLATE_NOOP("Error", "This is not an ID in the provider's format[ (%2: “%3”)]."),
         QT_TRANSLATE_NOOP("Error", "Copy the ID from the provider again.")},
        {ProviderUnknown, QT_TRANSLATE_NOOP("Error", "There is no description of this provider[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Check the provider's id, or add its description.")},
        {EnvironmentUnknown, QT_TRANSLATE_NOOP("Error", "The provider has no such environment[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Choose one of its environments.")},
        {AskedNotSent, QT_TRANSLATE_NOOP("Error", "This was asked, but is not in what would go out."),
         QT_TRANSLATE_NOOP("Error", "Nothing was sent. The description of the provider has a fault: report it.")},
        {SentNotAsked, QT_TRANSLATE_NOOP("Error", "This was not asked, but is in what would go out."),
         QT_TRANSLATE_NOOP("Error", "Nothing was sent. The description of the provider has a fault: report it.")},
        {RequestChanged, QT_TRANSLATE_NOOP("Error", "The provider now asks for something else."),
         QT_TRANSLATE_NOOP("Error", "Nothing was sent. Look at the new request; answers that still fit are kept.")},
        {StatusForbidsAnswer,
         QT_TRANSLATE_NOOP("Error",
                           "The provider does not accept an answer while the customer is in this state[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Nothing was sent. Read the request again; it may be settled already.")},
        {RecordNotKept, QT_TRANSLATE_NOOP("Error", "Something that was not asked would change[: %2]."),
         QT_TRANSLATE_NOOP("Error", "Nothing was sent. The description of the provider has a fault: report it.")},
        {RequiredNotKnown,
         QT_TRANSLATE_NOOP("Error", "The provider wants this, but neither asked for it nor gave it[: %2]."),
         QT_TRANSLATE_NOOP("Error", "The answer goes without it. If it is refused, ask the provider to request it.")},
        {PartyAlreadySent,
         QT_TRANSLATE_NOOP("Error",
                           "This new person was already sent to the provider. With changed answers, the person would "
                           "be created twice."),
         QT_TRANSLATE_NOOP("Error",
                           "Nothing was sent. Put the answers back as they were, or ask for the changes of "
                           "the person under the id that the provider gave it.")},
        {ProviderMessage, QT_TRANSLATE_NOOP("Error", "The provider says[: “%2”]."),
         QT_TRANSLATE_NOOP("Error", "Put right what the provider names.")},
    };
}

QList<ErrorWords> networkWords()
{
    return {
        {AddressNotAllowed, QT_TRANSLATE_NOOP("Error", "This address is not allowed[: %1]."),
         QT_TRANSLATE_NOOP("Error", "Use https without a user name in it; plain http only on this computer.")},
        {HostNotFound, QT_TRANSLATE_NOOP("Error", "The address[ %1] cannot be found."),
         QT_TRANSLATE_NOOP("Error", "Check the address and your connection.")},
        {ConnectFailed, QT_TRANSLATE_NOOP("Error", "No connection to the provider[ at %1]."),
         QT_TRANSLATE_NOOP("Error", "Check your connection and try again.")},
        {PortUnavailable, QT_TRANSLATE_NOOP("Error", "The port is in use or not allowed[: %1]."),
         QT_TRANSLATE_NOOP("Error", "Choose another port, or leave the choice to the program.")},
        {TlsFailed, QT_TRANSLATE_NOOP("Error", "The connection[ to %1] is not safe[: %2]."),
         QT_TRANSLATE_NOOP("Error",
                           "Nothing was sent. Check this computer's date, then ask your network's administrator.")},
        {ProxyFailed, QT_TRANSLATE_NOOP("Error", "The proxy does not let the connection[ to %1] through."),
         QT_TRANSLATE_NOOP("Error", "Check the proxy settings of this computer.")},
        {TimedOut, QT_TRANSLATE_NOOP("Error", "The provider[ at %1] did not reply in time."),
         QT_TRANSLATE_NOOP("Error", "Try again later.")},
        {ConnectionLost, QT_TRANSLATE_NOOP("Error", "The connection[ to %1] was lost before the reply came."),
         QT_TRANSLATE_NOOP("Error", "Read the request from the provider before you send anything again.")},
        {Cancelled, QT_TRANSLATE_NOOP("Error", "This was stopped."),
         QT_TRANSLATE_NOOP("Error", "Start again when you are ready.")},
        {Redirected, QT_TRANSLATE_NOOP("Error", "The provider points to another address[: %1]. It is not followed."),
         QT_TRANSLATE_NOOP("Error", "Check the address of the account.")},
        {ReplyTooLarge, QT_TRANSLATE_NOOP("Error", "The reply[ from %1] is too large to read."),
         QT_TRANSLATE_NOOP("Error", "Check that the address is the provider's.")},
        {ReplyEncoded, QT_TRANSLATE_NOOP("Error", "The reply[ of %1] is packed in a way that was not asked for."),
         QT_TRANSLATE_NOOP("Error", "Check that no proxy changes what the provider sends.")},
        {ReplyUnreadable, QT_TRANSLATE_NOOP("Error", "The reply[ of %1] is not what the provider sends[ (code %2)]."),
         QT_TRANSLATE_NOOP(
             "Error", "Perhaps this network answered instead of the provider: check that you are signed in to it.")},
        {WrongCustomer, QT_TRANSLATE_NOOP("Error", "The reply is about another customer."),
         QT_TRANSLATE_NOOP("Error", "Report this to the provider and do not send again.")},
        {CustomerUnknown, QT_TRANSLATE_NOOP("Error", "The provider does not know this customer."),
         QT_TRANSLATE_NOOP("Error", "Check the customer's id and that the account is of the right environment.")},
        {HttpStatus, QT_TRANSLATE_NOOP("Error", "The provider refused[ with code %2]."),
         QT_TRANSLATE_NOOP("Error", "Read the provider's own words, then try again.")},
        {TooManyRequests,
         QT_TRANSLATE_NOOP("Error", "The provider takes no more calls for now[; seconds to wait: %2]."),
         QT_TRANSLATE_NOOP("Error", "Wait, then send again. Nothing was taken.")},
        {SentTwice, QT_TRANSLATE_NOOP("Error", "The network library sent the same call more than once."),
         QT_TRANSLATE_NOOP("Error", "Read the request from the provider before you go on, and report this.")},
    };
}

QList<ErrorWords> signInWords()
{
    return {
        {CredentialsMissing, QT_TRANSLATE_NOOP("Error", "There are no credentials for this account[: %1]."),
         QT_TRANSLATE_NOOP("Error", "Add the account, or give the credentials.")},
        {AccountUnknown, QT_TRANSLATE_NOOP("Error", "There is no such account[: %1]."),
         QT_TRANSLATE_NOOP("Error", "Choose one of the accounts that are set up.")},
        {SignInRefused, QT_TRANSLATE_NOOP("Error", "The provider refused the sign-in[ with code %2]."),
         QT_TRANSLATE_NOOP("Error", "Check the credentials and that they are of this environment.")},
        {OneTimeCodeNeeded, QT_TRANSLATE_NOOP("Error", "The provider wants a one-time code to sign in."),
         QT_TRANSLATE_NOOP("Error", "Give the code that your authenticator shows now.")},
        {OneTimeCodeRefused, QT_TRANSLATE_NOOP("Error", "The provider did not accept the one-time code."),
         QT_TRANSLATE_NOOP("Error", "Wait for the next code and give that one.")},
        {ClockOff, QT_TRANSLATE_NOOP("Error", "The clock of this computer is wrong[; minutes: %2]."),
         QT_TRANSLATE_NOOP("Error", "Set the clock of this computer right, then try again.")},
        {KeychainUnreachable, QT_TRANSLATE_NOOP("Error", "The keychain of this computer cannot be reached."),
         QT_TRANSLATE_NOOP("Error",
                           "Start it and try again, or continue without it: credentials are kept until you quit.")},
        {KeychainLocked, QT_TRANSLATE_NOOP("Error", "The keychain is locked, or it is not the same one as before."),
         QT_TRANSLATE_NOOP("Error", "Unlock it and try again. Nothing in it was changed.")},
        {KeychainDenied, QT_TRANSLATE_NOOP("Error", "The keychain did not give RFI Desk access."),
         QT_TRANSLATE_NOOP("Error", "Try again and allow it when you are asked.")},
        {KeychainTimedOut, QT_TRANSLATE_NOOP("Error", "The keychain did not answer in time."),
         QT_TRANSLATE_NOOP("Error", "Look for a keychain prompt behind other windows, then try again.")},
        {KeychainNotFound, QT_TRANSLATE_NOOP("Error", "The keychain has no entry for this account."),
         QT_TRANSLATE_NOOP("Error", "Enter the credentials of the account again.")},
        {KeychainValueRejected, QT_TRANSLATE_NOOP("Error", "The keychain cannot keep this value."),
         QT_TRANSLATE_NOOP("Error", "Check that it was copied completely and without anything else.")},
        {KeychainReadBackDiffers,
         QT_TRANSLATE_NOOP("Error", "The keychain returned something other than what was stored."),
         QT_TRANSLATE_NOOP("Error", "Enter the credentials again. If this keeps happening, check the keychain.")},
    };
}

} // namespace

const QList<ErrorWords>& errorWords()
{
    static const QList<ErrorWords> words = fileWords() + importWords() + valueWords() + answerWords() + networkWords()
        + signInWords() + recordWords() + programWords();
    return words;
}

} // namespace rfi::ui
