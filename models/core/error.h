#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

namespace rfi::core {
Q_NAMESPACE

/// What went wrong, without a sentence: ui/texts turns a code into words and advice.
/// The name in lower snake case (see codeName) is what scripts read in `errors[].code`.
enum class ErrorCode {
    // Reading what comes from outside
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    NotRegularFile,
    JsonSyntax,
    JsonInvalidUtf8,
    JsonLoneSurrogate,
    JsonDuplicateName,
    JsonTooDeep,
    JsonTooLarge,
    JsonTrailingData,
    FormatUnknown,
    CsvQuote,
    CsvUnclosed,
    CsvCellCount,
    CsvColumnUnknown,
    CsvColumnMissing,
    CsvColumnTwice,
    MailUnsupported,
    MailUnreadable,
    MailTooComplex,

    // One value against its schema
    Required,
    WrongType,
    NotInList,
    NotTheConstant,
    TooShort,
    TooLong,
    PatternMismatch,
    FormatMismatch,
    TooSmall,
    TooLarge,
    TooFewItems,
    TooManyItems,
    NotUnique,
    UnknownMember,
    TooFewMembers,
    NoAlternativeFits,
    CannotCheck,

    // A schema or description that is wrong itself
    UnknownKeyword,
    BadKeywordValue,
    ReferenceUnresolved,
    DuplicateProvider,

    // Rules of a provider across fields
    DateExpired,
    DateInFuture,
    DateOrder,
    DocumentTooOld,
    SideMissing,
    SideUnpicked,

    // Documents
    DocumentEmpty,
    DocumentWrongType,
    DocumentTooLarge,
    DocumentChanged,

    // Request and answers
    NotAsked,
    ItemUnknown,
    PartyUnclear,
    DocumentTypeUnpicked,
    CustomerTypeUnclear,
    CustomerTypeMismatch,
    AnswerTwice,
    IdInvalid,
    ProviderUnknown,
    EnvironmentUnknown,
    AskedNotSent,
    SentNotAsked,
    RequestChanged,
    StatusForbidsAnswer,
    RecordNotKept,
    RequiredNotKnown,
    PartyAlreadySent,

    // Network
    AddressNotAllowed,
    HostNotFound,
    ConnectFailed,
    PortUnavailable,
    TlsFailed,
    ProxyFailed,
    TimedOut,
    ConnectionLost,
    Cancelled,
    Redirected,
    ReplyTooLarge,
    ReplyEncoded,
    ReplyUnreadable,
    WrongCustomer,
    CustomerUnknown,
    HttpStatus,
    TooManyRequests,
    SentTwice,

    // Sign-in and keychain
    AccountUnknown,
    CredentialsMissing,
    SignInRefused,
    OneTimeCodeNeeded,
    OneTimeCodeRefused,
    ClockOff,
    KeychainUnreachable,
    KeychainLocked,
    KeychainDenied,
    KeychainTimedOut,
    KeychainNotFound,
    KeychainValueRejected,
    KeychainReadBackDiffers,

    // The store
    StoreBusy,
    StoreUnreadable,
    StoreDamaged,
    StoreNewer,
    StoreUnwritable,
    StoreFull,
    StoreGone,
    StoreReadOnly,
    StoreOpenToOthers,
    StoreKeyMissing,
    StoreKeyWrong,
    PassphraseWrong,
    RecoveryKeyInvalid,
    RecordUnreadable,
    BackupFailed,

    // The log and what leaves the store
    LogUnwritable,
    LogMissing,
    LogEntryChanged,
    LogEntryMissing,
    LogHeadDiffers,
    LogKeyMissing,
    ArchiveUnwritable,

    // What an organisation decided, and news of the program
    PolicyOpenToOthers,
    PolicyUnusable,
    PolicyForbids,
    SignatureWrong,
    ListOutdated,

    // The provider's own words
    ProviderMessage,
};
Q_ENUM_NS(ErrorCode)

/// `NotInList` -> "not_in_list".
QString codeName(ErrorCode code);

/// Where in a text from outside: line and column count from 1, column in characters.
struct Position
{
    int line = 0;
    int column = 0;
    bool isValid() const { return line > 0; }
    friend bool operator==(const Position&, const Position&) = default;
};

/// A code plus the facts a sentence needs. `subject` says what it is about (a file, a host, a field);
/// `arguments` are the facts that the sentence for this code names, in the order ui/texts documents.
/// Never holds a token, a body or an answer.
struct Error
{
    ErrorCode code{};
    QString subject{};
    QStringList arguments{};
    QString pointer{};   ///< JSON Pointer into the document at fault, where there is one
    Position position{}; ///< in the file at fault, where there is one
    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace rfi::core
