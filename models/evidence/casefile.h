#pragma once

#include "models/audit/chain.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>

namespace rfi::evidence {

/// One asked item with what was answered, in words for people.
struct Item
{
    QString whose{}; ///< the customer or a party
    QString label{};
    QString reason{};
    QString answer{};       ///< empty when there is none
    QList<int> documents{}; ///< places in CaseFile::documents
    bool isRequired = true;
    bool isLeftOut = false;
};

struct Document
{
    QString name{}; ///< as the officer's file was called
    QByteArray bytes{};
    QByteArray sha256{};                              ///< hex
    std::function<core::Result<QByteArray>()> read{}; ///< where the bytes come from, when they are not here yet
};

/// A document as an attempt took it along.
struct SentDocument
{
    QString item{}; ///< what it answers
    QString name{};
    QByteArray sha256{}; ///< hex
    int document = -1;   ///< place in CaseFile::documents; -1 when its bytes are not known any more
};

/// One call that took a document to the provider before the answer.
struct Upload
{
    SentDocument document{};
    QString method{};
    QString path{};
    int httpStatus = 0; ///< 0 = no reply
    QString outcome{};
    QString uri{}; ///< how the provider names it since
    QString requestId{};
    QDateTime finishedAt{};
};

/// One answer call of an attempt.
struct Call
{
    QString name{};
    QString method{};
    QString path{};
    QByteArray body{};       ///< "<file:NAME>" may stand where a document went along
    QByteArray bodySha256{}; ///< hex, of the exact bytes that left
    int httpStatus = 0;      ///< 0 = no reply
    QString outcome{};
    QString requestId{}; ///< the provider's name for its reply; may be empty
    QDateTime finishedAt{};
    QList<SentDocument> documents{}; ///< inside of the body
    QByteArray reply{};              ///< what came back, without secrets
    QByteArray replySha256{};        ///< hex, of the exact bytes
};

/// What became of an answer at a payment provider behind the provider.
struct PspLine
{
    QString name{};
    QString state{};
    QString message{};
};

struct Attempt
{
    QString id{};
    QString by{}; ///< who sent it
    int round = 1;
    QDateTime startedAt{}; ///< may be unknown
    QDateTime finishedAt{};
    QString outcome{}; ///< in a word
    QString summary{}; ///< the same in a sentence
    QString result{};  ///< the same for programs: "partly_accepted"
    QList<Upload> uploads{};
    QList<Call> calls{};
    QStringList findings{}; ///< what the provider or a check of ours said against it
    QList<PspLine> psps{};
};

/// A round that is over: what was asked then, and how it was answered at its end.
struct Round
{
    int number = 1;
    QDateTime endedAt{};
    QStringList notes{};
    QList<Item> items{};
    QByteArray requestJson{};
    QByteArray answersJson{};
};

/// Everything about a case that the evidence tells. Texts are in the language of the one who exports.
struct CaseFile
{
    QString caseId{};
    QString provider{};
    QString environment{};
    QString account{};
    QString customerName{};
    QString customerId{};
    QString customerType{};
    QDateTime receivedAt{};
    QDateTime dueAt{};
    int round = 1;
    QStringList notes{}; ///< the provider's free words
    QList<Item> items{};
    QList<Document> documents{};
    QByteArray requestJson{}; ///< `rfi-desk/request@1`
    QByteArray answersJson{}; ///< `rfi-desk/answers@1`, documents by documentPath()
    QList<Attempt> attempts{};
    QList<Round> earlierRounds{}; ///< oldest first

    audit::Head logFrom;       ///< what the first entry of `log` follows
    QList<audit::Entry> log{}; ///< without a gap, up to the head

    QString madeBy{};
    QDateTime madeAt{};
    QString madeWith{}; ///< program and version

    /// Brings in the bytes of all documents; the error of the first that cannot be read. Waits for the disk.
    core::Outcome readDocuments();

    audit::Head logHead() const { return log.isEmpty() ? logFrom : log.constLast().head(); }
};

} // namespace rfi::evidence
