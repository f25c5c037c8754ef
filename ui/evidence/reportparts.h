#pragma once

#include "models/evidence/casefile.h"
#include "ui/evidence/reporttext.h"

namespace rfi::ui {

/// "20 November 2026, 10:30:01 UTC"; empty when there is none.
QString reportMoment(const QDateTime& moment);

/// SHA-256 in hexadecimal digits.
QString hashOf(const QByteArray& bytes);

/// "[document 2]" for the second of CaseFile::documents.
QString documentMark(int document);

/// Every attempt: the documents that went along, the calls, and what came back.
void writeAttemptsPart(ReportText& text, const evidence::CaseFile& file);

/// The entries of the log that are about the case, its head, and how to check all of it.
void writeLogPart(ReportText& text, const evidence::CaseFile& file);

} // namespace rfi::ui
