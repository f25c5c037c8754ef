#pragma once

#include "models/forms/form.h"

#include <QWidget>

class QGridLayout;

namespace rfi::ui {

struct OriginGroup;

/// A card over the window that tells where a field comes from: the provider's words as they came, the names that go
/// out, and the page that its rules stand on. Goes with Esc or a click beside it.
class OriginCard : public QWidget
{
    Q_OBJECT

public:
    OriginCard(const forms::Form& form, const forms::Field& field, const QString& providerName,
               QWidget* parent = nullptr);

    /// Below it, or above where there is more room.
    void showBeside(const QWidget* field);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeFacts(const QList<OriginGroup>& groups);
};

} // namespace rfi::ui
