#pragma once

#include "models/forms/answers.h"
#include "models/forms/document.h"
#include "ui/common/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rfi::ui {

class ElidedLabel;
class PicturePane;
class PlainLabel;

/// The document beside the form: the facts about it, hints on what a reviewer may not like, and as a viewer its picture
/// large enough to read from. Has nothing to show at first. Writes nothing to the disk: what it cannot show itself is
/// left to another program only as the very file that was attached.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget* parent = nullptr);

    void showDocument(const forms::FileEntry& entry, const forms::DocumentRules& rules);
    void clear();
    bool isEmpty() const { return m_isEmpty; }
    /// With the ways to make the picture larger, and to close it.
    void setViewer(bool isViewer);
    /// As high as its picture wants, since what is around it scrolls.
    void setWhole(bool isWhole);

Q_SIGNALS:
    /// Wanted large.
    void viewWanted();
    void closeWanted();
    /// This file is to be opened by the program that the system has for it.
    void fileWanted(const QString& path);

private:
    QWidget* makeTools();
    void press();
    void showZoom();
    void offerOriginal(const forms::Document& document);
    void showFacts(const forms::Document& document, const forms::DocumentRules& rules, QSize pixels);
    void addFact(const QString& text, Tone tone);

    bool m_isEmpty = true;
    bool m_isViewer = false;
    QByteArray m_shown;
    QString m_original; ///< the file that was attached, while it is what was attached
    QWidget* m_nothing;
    QWidget* m_content;
    PicturePane* m_pane;
    QPushButton* m_smaller;
    QPushButton* m_larger;
    QWidget* m_tools;
    ElidedLabel* m_name;
    PlainLabel* m_pages; ///< about those that are not pictures
    QPushButton* m_open;
    QVBoxLayout* m_facts;
};

} // namespace rfi::ui
