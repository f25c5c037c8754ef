#include "tests/ui/support/samplepdf.h"

namespace rfi::sample {

namespace {

const QByteArray catalogue = "<</Type/Catalog/Pages 2 0 R>>";

QByteArray reference(qsizetype object) { return QByteArray::number(object) + " 0 R"; }

} // namespace

QByteArray pdfOf(const QList<QByteArray>& objects, const QByteArray& trailer)
{
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (int object = 0; object < objects.size(); ++object) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(object + 1) + " 0 obj\n" + objects.at(object) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + count + '\n' + table + "trailer<</Size " + count + "/Root 1 0 R" + trailer
        + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray pdfStream(const QByteArray& members, const QByteArray& content)
{
    return "<<" + members + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
}

QByteArray pdfForm(const QByteArray& content, int next)
{
    return pdfStream("/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</XObject<</X " + reference(next) + ">>>>",
                     content);
}

QByteArray pdfPage(const QByteArray& content, const QList<QByteArray>& more, const QByteArray& box)
{
    return pdfOf(QList<QByteArray>{catalogue, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                   "<</Type/Page/Parent 2 0 R/MediaBox[" + box
                                       + "]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>/Shading<</X 5 0 R>>>>>>",
                                   pdfStream({}, content)}
                 + more);
}

QByteArray pdf(int pages)
{
    QList<QByteArray> objects{catalogue, {}, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray kids;
    for (int page = 1; page <= pages; ++page) {
        kids += reference(objects.size() + 1) + ' ';
        objects += "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
            + reference(objects.size() + 2) + ">>";
        objects += pdfStream({}, "BT /F 300 Tf 180 320 Td (" + QByteArray::number(page) + ") Tj ET");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages) + ">>";
    return pdfOf(objects);
}

QByteArray lockedPdf()
{
    return pdfOf({catalogue, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
                  "<</Filter/Standard/Length 40/P -4/R 2/V 1"
                  "/O<94e8094419662a774442fb072e3d9f19e9d130ec09a4d0061e78fe920f7ab62f>"
                  "/U<be023e39c38159362784f02156cddc32cb48b75c08dc4b5514fae77ca7824459>>>"},
                 "/ID[<2ab423c5174b5007868ebe99fb765e17><2ab423c5174b5007868ebe99fb765e17>]/Encrypt 4 0 R");
}

} // namespace rfi::sample
