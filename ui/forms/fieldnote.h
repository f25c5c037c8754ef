#pragma once

#include "models/forms/request.h"
#include "ui/common/plainlabel.h"

namespace rfi::ui {

class Chip;

/// An icon and words below a control: what is wrong, or a hint. Hidden while it has no words; told to screen
/// readers when a problem appears.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(Tone tone, QWidget* parent = nullptr);

    void setNote(const QString& text, Tone tone);
    QString note() const { return m_label->plainText(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    PlainLabel* m_label;
};

/// What the provider says of an item: the status as a chip, the reason in its own words.
class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    ReasonLine(forms::ItemStatus status, const QString& reason, const QString& providerName, QWidget* parent = nullptr);

    static bool hasWords(forms::ItemStatus status, const QString& reason);
};

/// "EXPIRED"; empty for none.
QString statusWord(forms::ItemStatus status);
Tone statusTone(forms::ItemStatus status);
QString statusIcon(forms::ItemStatus status);

/// The provider's reason in quotes, with who says it.
QString quotedReason(const QString& reason, const QString& providerName);

} // namespace rfi::ui
