#pragma once

#include <QByteArray>
#include <QList>

/// PDFs for tests, written by hand so that they can be as wrong as those of others.
namespace rfi::sample {

/// A sound one, each page with its number in large digits.
QByteArray pdf(int pages);
/// Of these objects, the first of which is the catalogue; `trailer` is added to its trailer.
QByteArray pdfOf(const QList<QByteArray>& objects, const QByteArray& trailer = {});
/// One page that draws `content`; `more` are the objects from number 5 on, and /X is the first of them.
QByteArray pdfPage(const QByteArray& content, const QList<QByteArray>& more = {},
                   const QByteArray& box = "0 0 595 842");
QByteArray pdfStream(const QByteArray& members, const QByteArray& content);
/// An object that draws `content`, in which /X is the object `next`.
QByteArray pdfForm(const QByteArray& content, int next);
/// That nobody opens without a password.
QByteArray lockedPdf();

} // namespace rfi::sample
