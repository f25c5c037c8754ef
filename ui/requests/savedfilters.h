#pragma once

#include "ui/requests/inboxfilter.h"

#include <QHash>

#include <functional>

namespace rfi::ui {

struct SavedFilter
{
    QString name;
    InboxFilter filter;
    QString words = {}; ///< that are searched with it
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// Seals a text for a file that is not sealed, and opens it again; a text that cannot be opened is empty.
struct TextSeal
{
    std::function<QByteArray(const QString& text)> seal;
    std::function<QString(const QByteArray& sealed)> open;
    bool isToBeRenewed = false; ///< what was sealed before is to be sealed anew

    bool isThere() const { return seal && open; }
};

/// Filters that somebody gave a name, kept in a settings file. That file is not sealed and searched words name people,
/// so the words stand there sealed, and are known while there is a seal.
class SavedFilters
{
public:
    /// Without a file nothing outlives the program. What is no filter in it is passed over.
    explicit SavedFilters(const QString& settingsFile = {});

    /// Without one, words are neither kept nor known; those that were kept before stay in the file.
    void setSeal(const TextSeal& seal);
    bool canKeepWords() const { return m_seal.isThere(); }

    /// By name.
    const QList<SavedFilter>& all() const { return m_all; }
    /// One of the same name is replaced; blanks are no name.
    void put(const SavedFilter& saved);
    void remove(const QString& name);

private:
    void sealAnew();
    void write() const;

    QString m_settingsFile;
    TextSeal m_seal;
    QList<SavedFilter> m_all;
    QHash<QString, QByteArray> m_sealedWords; ///< by name
};

} // namespace rfi::ui
