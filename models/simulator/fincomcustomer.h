#pragma once

#include "models/simulator/reviews.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace rfi::simulator {

/// A customer at Fin.com: what a read shows, the files that were uploaded for it, and what the reviewers will
/// say to the next answers.
class FincomCustomer
{
public:
    /// `scenario`: `detail` as V1 or V2 shows it, and `reviews`, each the members of the detail that it
    /// replaces.
    explicit FincomCustomer(const core::Json& scenario);

    QString id() const;
    /// As V2 keeps it: its status names, with scope and options.
    const core::Json& detail() const { return m_detail; }
    core::Json detailV1() const;
    core::Json summary() const;

    /// While something is asked, also after approval.
    bool acceptsAnswer() const;
    const QSet<QString>& uris() const { return m_uris; }

    QString addUpload(const QString& partName, const QByteArray& content, const QString& extension);
    /// `reads` of the customer still show that the answer is being checked. A document that was refused at its place
    /// before is refused there again.
    void takeAnswer(const core::Json& body, const QDateTime& now, int reads);
    /// A read is about to happen: the review may be through by now.
    void noteRead(const QDateTime& now);

private:
    /// The documents of an answer, each with its place.
    QSet<QByteArray> documentsIn(const core::Json& part, const QString& place) const;
    void setStatus(const QString& status, const QDateTime& now);

    core::Json m_detail;
    Reviews m_reviews;
    QSet<QString> m_uris;
    QHash<QString, QByteArray> m_hashes; ///< of the uploaded documents, by URI
    QSet<QByteArray> m_given;            ///< documentsIn() of all answers
};

} // namespace rfi::simulator
