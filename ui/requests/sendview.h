#pragma once

#include "ui/requests/sendprogress.h"

#include <QWidget>

class QVBoxLayout;

namespace rfi::ui {

class PlainLabel;
class ProgressLine;
class ThinProgress;

/// Whether a sending can be stopped without harm.
QString stopAdvice(const SendProgress& progress);

/// A sending under way: its stages, each upload, each call where there are several. Of many uploads or calls it shows
/// the part that is under way.
class SendView : public QWidget
{
    Q_OBJECT

public:
    explicit SendView(QWidget* parent = nullptr);

    void showProgress(const SendProgress& progress, const QString& providerName);

private:
    struct FileRow
    {
        QWidget* row;
        PlainLabel* words;
        ThinProgress* bar;
    };

    void showStages(submission::Submission::Stage now, const QString& providerName);
    void showFiles(const QList<SendProgress::File>& files);
    void showCalls(const QList<SendProgress::Call>& calls);
    FileRow makeFileRow(const QString& name);

    QList<ProgressLine*> m_stages;
    QVBoxLayout* m_files;
    PlainLabel* m_filePart;
    QList<FileRow> m_rows; ///< of the files from m_firstFile on
    qsizetype m_firstFile = 0;
    QVBoxLayout* m_calls;
    PlainLabel* m_callPart;
    QList<ProgressLine*> m_callRows; ///< of the calls from m_firstCall on
    qsizetype m_firstCall = 0;
    PlainLabel* m_code;
};

} // namespace rfi::ui
