#pragma once

#include "models/evidence/casefile.h"

#include <QByteArray>

#include <memory>

class QTextDocument;

namespace rfi::ui {

/// The case for people to read: what was asked, answered, sent and said in return, who and when, the log and how
/// to check it. Texts from outside stand in it as they are, never as markup, each in a direction of its own.
std::unique_ptr<QTextDocument> reportDocument(const evidence::CaseFile& file);

/// The same as a PDF of A4 pages with their numbers and the head of the log on each. Needs fonts, so a QGuiApplication.
QByteArray reportPdf(const evidence::CaseFile& file);

} // namespace rfi::ui
