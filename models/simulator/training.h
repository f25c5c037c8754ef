#pragma once

#include "models/core/json.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

namespace rfi::simulator {

/// What something that a request asks is answered with, so that the provider takes it. Empty parts of the place fit
/// any.
struct TrainingAnswer
{
    QString party;
    QString pointer;
    QString documentType;
    QString side;
    QStringList samples;       ///< names of sample documents, given together
    QStringList instead;       ///< given when the provider asks again; the first ones are there to be refused
    core::Json value;          ///< as it goes out; null for documents
    bool isOnDocument = false; ///< it can be read in the sample
};

/// A request to learn with: what a provider would have sent lately.
struct TrainingRequest
{
    QString provider;
    QString title; ///< the customer's name
    QByteArray payload;
    QDateTime dueAt;
    QList<TrainingAnswer> answers;
};

/// An account that the simulator lets in.
struct TrainingAccount
{
    QString provider;
    QString name;
    core::Json credentials; ///< by the ids of the provider description's credential fields
};

QList<TrainingRequest> trainingRequests(const QDate& today);
QList<TrainingAccount> trainingAccounts();

/// The names of the sample documents, made up and marked as samples.
QStringList sampleNames();

/// Copies the sample documents out, so that a person can drop them; what has their names is replaced. What a document
/// says of its own day is lately, as of `today`. Error: FileUnwritable.
core::Outcome writeSamples(const QDir& folder, const QDate& today);

} // namespace rfi::simulator
