#pragma once

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace rfi::ui {

/// What a person is asked to name.
struct SaveWish
{
    QString title;
    QString suggestedName; ///< with its suffix
};

/// Asks a person where a file goes; the answer comes later, and not at all when they think better of it.
class FileSaver
{
public:
    virtual ~FileSaver() = default;
    virtual void save(QWidget* parent, const SaveWish& wish, const std::function<void(QString)>& done) = 0;
};

/// The file dialog of the system; it asks before a file is replaced. It begins where this program last saved
/// something, at first in the documents of the user: never where files were only chosen, which may be a folder that is
/// soon gone.
class NativeFileSaver final : public FileSaver
{
public:
    NativeFileSaver();

    void save(QWidget* parent, const SaveWish& wish, const std::function<void(QString)>& done) override;

private:
    std::shared_ptr<QString> m_folder; ///< shared with dialogs that may outlive this
};

} // namespace rfi::ui
