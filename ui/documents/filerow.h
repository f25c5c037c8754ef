#pragma once

#include "models/forms/answers.h"
#include "models/forms/document.h"
#include "ui/documents/filewishes.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QPushButton;

namespace rfi::ui {

class ElidedLabel;
class IssueDate;
class PlainLabel;
class ThinProgress;
class Thumbnail;

/// One attached document: picture, name, facts, and what can be done with it.
class FileRow : public QWidget
{
    Q_OBJECT

public:
    FileRow(const forms::DocumentRules& rules, const FileWishes& wishes, QWidget* parent = nullptr);

    void setEntry(const forms::FileEntry& entry);
    /// `total` zero takes the progress away.
    void setProgress(qint64 sent, qint64 total);
    void setChosen(bool isChosen);
    /// Whether a side has to be picked for what the document is.
    void setSideWanted(bool isWanted);
    /// What is attached can be looked at, and nothing else.
    void setReadOnly(bool isReadOnly);
    /// Whether this very file was given in an earlier round, and did not do.
    void setGivenBefore(bool isGivenBefore);
    /// What else of the request this very file is given for.
    void setOtherUses(const QStringList& names);
    /// Puts the cursor into the first of its fields that is not answered yet, or wrongly; false when there is none.
    bool focusWish();
    void focusReplace();

Q_SIGNALS:
    void replaceWanted();
    void removeWanted();
    void lookWanted();
    /// To be shown large enough to read from.
    void viewWanted();
    void cancelWanted();
    void sideChosen(const QString& side);
    /// ISO 8601, or what was typed when it is no date; empty for none.
    void issueDateEdited(const QString& wire);
    /// Somebody is in the middle of a date, or has left it.
    void typing(bool isTyping);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QLayout* makeHead();
    QWidget* makeWishes(const FileWishes& wishes);
    QWidget* makeProgress();
    void lookAtOriginal();
    void showFacts();

    forms::DocumentRules m_rules;
    forms::FileEntry m_entry;
    int m_pages = 0; ///< as far as it is known
    QSize m_pixels;
    bool m_isLocked = false;
    bool m_isChosen = false;
    bool m_isSideWanted = false;
    bool m_hasOriginalChanged = false;
    bool m_isGivenBefore = false;
    QStringList m_otherUses;
    Thumbnail* m_picture;
    ElidedLabel* m_name;
    PlainLabel* m_facts;
    PlainLabel* m_advice;
    QPushButton* m_view; ///< says what pressing the picture does
    QPushButton* m_replace;
    QPushButton* m_remove;
    QComboBox* m_side = nullptr;
    PlainLabel* m_sideLabel = nullptr;
    IssueDate* m_issued = nullptr;
    ThinProgress* m_bar;
    PlainLabel* m_percent;
    QWidget* m_upload;
};

} // namespace rfi::ui
