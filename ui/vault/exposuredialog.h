#pragma once

#include "ui/vault/keydialog.h"

namespace rfi::ui {

/// Says that other users of the computer can reach the store, which was not opened, and offers to keep them out.
class ExposureDialog : public KeyDialog
{
    Q_OBJECT

public:
    /// `exposure` is StoreOpenToOthers.
    explicit ExposureDialog(const core::Error& exposure, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The owner does it, and then closes this or refuses.
    void privacyRequested();
    void quitRequested();
};

} // namespace rfi::ui
