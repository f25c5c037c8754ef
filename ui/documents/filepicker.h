#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace rfi::ui {

/// What a person is asked to choose.
struct FileWish
{
    QString title;
    QStringList suffixes; ///< without dot
    bool isMany = false;
    bool isFolder = false;
};

/// Asks a person for files or a folder; the answer comes later, and not at all when they think better of it.
class FilePicker
{
public:
    virtual ~FilePicker() = default;
    virtual void pick(QWidget* parent, const FileWish& wish, const std::function<void(QStringList)>& done) = 0;
};

/// The file dialog of the system.
class NativeFilePicker final : public FilePicker
{
public:
    /// Where the dialog opens; the system decides when it is empty.
    void setFolder(const QString& folder) { m_folder = folder; }
    void pick(QWidget* parent, const FileWish& wish, const std::function<void(QStringList)>& done) override;

private:
    QString m_folder;
};

} // namespace rfi::ui
