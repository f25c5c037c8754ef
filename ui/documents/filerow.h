#pragma once

#include "models/forms/answers.h"
#include "models/forms/document.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace rfi::ui {

class DateField;
class ElidedLabel;
class PlainLabel;
class ThinProgress;
class Thumbnail;

/// What a row of a file slot asks for besides the file.
struct FileRowWishes
{
    bool hasSides = false;
    bool hasIssueDate = false;
};

/// One attached document: picture, name, facts, and what can be done with it.
class FileRow : public QWidget
{
    Q_OBJECT

public:
    FileRow(const forms::DocumentRules& rules, const FileRowWishes& wishes, QWidget* parent = nullptr);

    void setEntry(const forms::FileEntry& entry);
    /// `total` zero takes the progress away.
    void setProgress(qint64 sent, qint64 total);
    void setChosen(bool isChosen);

Q_SIGNALS:
    void replaceWanted();
    void removeWanted();
    void lookWanted();
    void cancelWanted();
    void sideChosen(const QString& side);
    void issueDateChosen(const QDate& date);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeWishes(const FileRowWishes& wishes);
    QWidget* makeProgress();
    void lookAtOriginal();
    void showFacts();
    void takeIssueDate();

    forms::DocumentRules m_rules;
    forms::FileEntry m_entry;
    QSize m_pixels;
    bool m_isChosen = false;
    bool m_hasOriginalChanged = false;
    Thumbnail* m_picture;
    ElidedLabel* m_name;
    PlainLabel* m_facts;
    PlainLabel* m_advice;
    QPushButton* m_replace;
    QPushButton* m_remove;
    QComboBox* m_side = nullptr;
    DateField* m_issued = nullptr;
    PlainLabel* m_issuedNote = nullptr;
    ThinProgress* m_bar;
    PlainLabel* m_percent;
    QWidget* m_upload;
};

} // namespace rfi::ui
