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

/// A request to learn with: what a provider would have sent lately.
struct TrainingRequest
{
    QString provider;
    QString title; ///< the customer's name
    QByteArray payload;
    QDateTime dueAt;
    QStringList samples; ///< names of the sample documents that fit
    QStringList values;  ///< what else is good for it, such as "Tax number: 123"
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
