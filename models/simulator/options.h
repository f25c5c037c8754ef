#pragma once

#include <QByteArray>
#include <QString>

namespace rfi::simulator {

/// How the played providers behave. The defaults are what their documents describe.
struct SimulatorOptions
{
    QString scenarios = QStringLiteral(":/training"); ///< the folder with a scenario of each provider that is played
    int tokenLifeSeconds = 24 * 60 * 60;
    int refreshLifeSeconds = 7 * 24 * 60 * 60;
    bool isTokenWrapped = false;         ///< the token pair stands inside `data`
    bool isRefreshSingleUse = true;      ///< a refresh token dies when it is used
    bool isUploadMerged = false;         ///< one object for all uploaded parts instead of one each
    int readsWhileProcessing = 0;        ///< after an answer so many reads still say that it is being checked
    bool isExpiryInMilliseconds = false; ///< Manis: the end of a token's life
    bool isBearerTaken = true;           ///< Delos: `Authorization: Bearer <token>`; 1Money: the unsigned form
    bool isBareTokenTaken = true;        ///< Delos: `Authorization: <token>`
    bool hasDocumentedIds = false;       ///< Delos: cuid and puid instead of customerId and partnerId
    int secondsAhead = 0;                ///< 1Money: how far its clock is ahead of ours
};

enum class CallKind { SignIn, Read, Upload, Answer, Other };

/// Something that goes wrong with the next `times` calls of a kind.
struct Fault
{
    CallKind call = CallKind::Answer;
    int status = 500; ///< the refusal; 0: the call is carried out, but its reply breaks off
    int times = 1;
    QByteArray retryAfter = {};  ///< sent as Retry-After when not empty
    bool isStatusInBody = false; ///< the refusal comes as a 200 and only its body tells
    int after = 0;               ///< so many calls of the kind go well before it
};

/// What a call looked like, without tokens, secrets and contents.
struct SeenCall
{
    CallKind kind = CallKind::Other;
    QString method;
    QString path;
    qsizetype bodySize = 0;
    QByteArray bodySha256; ///< hex; empty without a body and for sign-in
    int files = 0;         ///< uploaded with it
    int status = 0;        ///< of the reply; 0 when the reply broke off
};

} // namespace rfi::simulator
