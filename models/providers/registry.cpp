#include "models/providers/registry.h"

#include "models/core/files.h"
#include "models/providers/descriptionparser.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace rfi::providers {

using core::Error;
using core::ErrorCode;
using namespace Qt::StringLiterals;

LoadedDescription loadDescription(const QByteArray& bytes, const QString& file)
{
    LoadedDescription loaded;
    const auto document = core::readJsonDocument(bytes);
    if (!document) {
        loaded.faults = {document.error()};
    } else {
        loaded.faults = findFaults(document->root);
        for (Error& fault : loaded.faults)
            fault.position = document->positionOf(core::Pointer::fromText(fault.pointer));
    }
    for (Error& fault : loaded.faults)
        fault.subject = file;
    if (loaded.faults.isEmpty()) {
        loaded.description = parseDescription(document->root);
        loaded.description->from = file;
    }
    return loaded;
}

void Registry::addBuiltIn()
{
    QDirIterator files(u":/providers"_s, {u"provider.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QStringList found;
    while (files.hasNext())
        found += files.next();
    found.sort();
    for (const QString& file : std::as_const(found))
        add(file, true);
    std::stable_partition(m_descriptions.begin(), m_descriptions.end(),
                          [](const Description& description) { return !description.isUntried; });
}

void Registry::addFolder(const QDir& folder)
{
    if (!folder.exists()) {
        m_faults += Error{ErrorCode::FileMissing, folder.path(), {}, {}, {}};
        return;
    }
    QStringList files;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files += folder.filePath(name);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString file = folder.filePath(name + u"/provider.json"_s);
        if (QFile::exists(file))
            files += file;
    }
    for (const QString& file : std::as_const(files))
        add(file, false);
}

const Description* Registry::find(const QString& id) const
{
    const auto found = std::find_if(m_descriptions.begin(), m_descriptions.end(),
                                    [&](const Description& candidate) { return candidate.id == id; });
    return found == m_descriptions.end() ? nullptr : &*found;
}

void Registry::add(const QString& file, bool isBuiltIn)
{
    constexpr qint64 largest = 8 * 1024 * 1024;
    QByteArray bytes;
    if (isBuiltIn) {
        QFile resource(file);
        if (resource.open(QIODevice::ReadOnly))
            bytes = resource.readAll();
    } else {
        const auto read = core::readFile(file, largest);
        if (!read) {
            m_faults += read.error();
            return;
        }
        bytes = read.value();
    }
    LoadedDescription loaded = loadDescription(bytes, file);
    m_faults += loaded.faults;
    if (!loaded.description)
        return;
    if (find(loaded.description->id)) {
        m_faults += Error{ErrorCode::DuplicateProvider, file, {loaded.description->id}, u"/id"_s, {}};
        return;
    }
    loaded.description->isBuiltIn = isBuiltIn;
    m_descriptions += *std::move(loaded.description);
}

} // namespace rfi::providers
