#pragma once

#include "models/forms/formstate.h"
#include "ui/common/plainlabel.h"

namespace rfi::ui {

class Chip;

/// An icon and words below a control: what is wrong, or a hint. Hidden while it has no words; told to screen
/// readers when a problem or a warning appears.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(Tone tone, QWidget* parent = nullptr);

    void setNote(const QString& text, Tone tone);
    QString note() const { return m_label->plainText(); }
    bool isWarning() const { return m_tone == Tone::Warning; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    PlainLabel* m_label;
};

/// How far the answer to an item is.
enum class Stage {
    Unfit, ///< something is there, and is not right
    Open,
    Undated, ///< a document whose age counts and is not told
    Given,   ///< by the request itself: the document type that it names
    Answered,
    LeftOut ///< on purpose
};

/// Answered means: by somebody, and as far as is known rightly.
Stage stageOf(const forms::FormState& state, int field);

/// What the provider says of an item: the status as a chip, the reason in its own words. Once answered it steps back,
/// but can still be read.
class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    ReasonLine(forms::ItemStatus status, const QString& reason, const QString& providerName, QWidget* parent = nullptr);

    static bool hasWords(forms::ItemStatus status, const QString& reason);
    void setStage(Stage stage);
    /// As a screen reader says it.
    QString words() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showStage();

    forms::ItemStatus m_status;
    QString m_asked;   ///< who says why, in quotes
    QString m_because; ///< the same, looking back
    bool m_hasReason;
    Stage m_stage = Stage::Open;
    Chip* m_chip;
    PlainLabel* m_words;
};

/// "Expired"; empty for none.
QString statusWord(forms::ItemStatus status);
Tone statusTone(forms::ItemStatus status);
QString statusIcon(forms::ItemStatus status);

/// The provider's reason in quotes, with who says it.
QString quotedReason(const QString& reason, const QString& providerName);

} // namespace rfi::ui
