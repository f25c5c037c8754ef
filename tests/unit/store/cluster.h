#pragma once

#include "models/store/server.h"

#include <QString>
#include <QTemporaryDir>

namespace rfi::store {

/// A PostgreSQL server for a test alone: made in a folder that goes with it, reached by a socket in there.
class Cluster
{
public:
    Cluster();
    ~Cluster();
    Q_DISABLE_COPY_MOVE(Cluster)

    /// Why it does not run; empty when it does.
    const QString& reason() const { return m_reason; }
    bool start();
    bool stop();
    Server server() const;
    /// Everything in the database goes, for the next test.
    bool clear() const;
    bool execute(const QString& statement) const;

private:
    bool run(const QString& program, const QStringList& arguments);
    QString data() const { return m_place.filePath(QStringLiteral("data")); }

    QTemporaryDir m_place;
    QString m_programs;
    QString m_reason;
};

} // namespace rfi::store
