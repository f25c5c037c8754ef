#pragma once

#include <QString>

#include <functional>

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

/// The file dialog of the system; it asks before a file is replaced.
class NativeFileSaver final : public FileSaver
{
public:
    void save(QWidget* parent, const SaveWish& wish, const std::function<void(QString)>& done) override;
};

} // namespace rfi::ui
