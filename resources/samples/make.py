#!/usr/bin/env python3
"""Makes the sample documents of the training mode beside this file. All people and companies are made up.

Pictures need ImageMagick's convert and the DejaVu fonts; PDFs are written by hand, so that they stay small.
"""
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
FONT = "DejaVu-Sans"
BOLD = "DejaVu-Sans-Bold"
TODAY = "2026-05-04"


def picture(name, size, paper, title, lines, face, zone=()):
    """A card with a patterned ground, a drawn face, lines of text and SAMPLE across it."""
    width, height = size
    command = [
        "convert", "-size", f"{width}x{height}", "-seed", "7",
        f"plasma:{paper}", "-blur", "0x18",
        "-modulate", "104,30", "-attenuate", "0.12", "+noise", "Gaussian", "-colorspace", "sRGB",
        "-fill", "none", "-stroke", "#1d3a5f30", "-strokewidth", "2",
    ]
    for offset in range(0, height, 36):
        command += ["-draw", f"bezier 0,{offset} {width // 3},{offset - 90} {2 * width // 3},{offset + 90} {width},{offset}"]
    command += ["-stroke", "none", "-fill", "#16263d", "-font", BOLD, "-pointsize", "46", "-annotate", "+60+90", title]
    if face:
        command += [
            "-fill", "#dfe6ee", "-draw", "roundrectangle 60,150 400,600 18,18",
            "-fill", "#8fa2b8", "-draw", "ellipse 230,310 85,105 0,360", "-draw", "ellipse 230,560 150,150 180,360",
        ]
    left = 460 if face else 60
    command += ["-font", FONT]
    for row, (label, value) in enumerate(lines):
        y = 180 + row * 92
        command += ["-fill", "#4a5b70", "-pointsize", "24", "-annotate", f"+{left}+{y}", label]
        command += ["-fill", "#101a28", "-pointsize", "36", "-annotate", f"+{left}+{y + 42}", value]
    command += ["-font", "DejaVu-Sans-Mono", "-pointsize", "44", "-fill", "#101a28"]
    for row, text in enumerate(zone):
        command += ["-annotate", f"+60+{height - 110 + row * 60}", text]
    command += [
        "-gravity", "center", "-font", BOLD, "-pointsize", str(width // 6), "-fill", "#c0182870",
        "-annotate", "-30x-30+0+0", "SAMPLE",
        "-strip", "-density", "300", "-units", "PixelsPerInch", "-quality", "88", str(HERE / name),
    ]
    subprocess.run(command, check=True)


def escaped(text):
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def page_content(title, lines):
    rows = ["0.78 g", "BT /F2 130 Tf 0.62 0.78 -0.78 0.62 190 170 Tm (SAMPLE) Tj ET", "0.1 g",
            f"BT /F2 20 Tf 60 770 Td ({escaped(title)}) Tj ET", "BT /F1 11 Tf 60 735 Td 17 TL"]
    rows += [f"({escaped(line)}) '" for line in lines]
    rows += ["ET", "0.75 0.09 0.16 rg", "BT /F2 10 Tf 60 40 Td (SAMPLE - made up for training, not a real document) Tj ET"]
    return "\n".join(rows).encode("ascii")


def pdf(name, title, lines):
    """One A4 page; the cross-reference table is counted while writing."""
    content = page_content(title, lines)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
        b"<< /Title (%s - SAMPLE) >>" % escaped(title).encode("ascii"),
    ]
    text = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(text)
    text += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    text += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    text += b"trailer\n<< /Size %d /Root 1 0 R /Info 7 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    (HERE / name).write_bytes(text)


def pictures():
    picture("sample-passport.jpg", (1476, 1039), "#e9d5dc-#f6eef0", "PASSPORT   SPAIN (ESP)",
            [("Surname", "LOPEZ"), ("Given names", "ANA"), ("Passport No.", "X1234567"),
             ("Date of birth", "14 MAR 1986"), ("Date of issue", "15 JAN 2026"), ("Date of expiry", "15 JAN 2036")],
            face=True, zone=["P<ESPLOPEZ<<ANA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "X1234567<4ESP8603147F3601150<<<<<<<<<<<<<<06"])
    picture("sample-passport-maria-silva.jpg", (1476, 1039), "#d9e5dc-#f0f6ee", "PASSPORT   PORTUGAL (PRT)",
            [("Surname", "SILVA"), ("Given names", "MARIA"), ("Passport No.", "P7654321"),
             ("Date of birth", "2 SEP 1990"), ("Date of issue", "3 FEB 2025"), ("Date of expiry", "3 FEB 2035")],
            face=True, zone=["P<PRTSILVA<<MARIA<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "P7654321<2PRT9009027F3502032<<<<<<<<<<<<<<04"])
    picture("sample-national-id-front.jpg", (1348, 850), "#d5e3e9-#eef4f6", "IDENTITY CARD   PORTUGAL (PRT)",
            [("Surname", "ITO"), ("Given names", "BEN"), ("Card No.", "NID-112233"),
             ("Date of issue", "1 APR 2024"), ("Date of expiry", "1 APR 2034")],
            face=True)
    picture("sample-national-id-back.jpg", (1348, 850), "#d5e3e9-#eef4f6", "IDENTITY CARD   PORTUGAL (PRT)   (BACK)",
            [("Address", "7 Harbour Road, Port Example"), ("Place of birth", "EXAMPLE TOWN"), ("Authority", "CITY OF EXAMPLE")],
            face=False, zone=["IDPRTNID112233<<<<<<<<<<<<<<<<", "8801012M3404015PRT<<<<<<<<<<<4"])


def documents():
    # The training writes the day of the statement and of the bill anew when it hands them out: TODAY is one, as long as
    # any other.
    pdf("sample-bank-statement.pdf", "Example Bank - Statement of account", [
        f"Date of the statement: {TODAY}", "Account holder: Ben Ito, 7 Harbour Road, Port Example",
        "Account: 000 111 222",
        "", "Opening balance            12 400.00", "Salary                      4 100.00",
        "Rent                       -1 250.00", "Groceries                    -318.40", "Closing balance            14 931.60"])
    pdf("sample-source-of-funds.pdf", "Northwind Trading LLC - Source of funds", [
        "Extract of the audited accounts", f"Date of the extract: {TODAY}", "", "Revenue from trade in dry goods      2 310 000",
        "Cost of goods sold                   1 540 000", "Result before tax                      310 000",
        "", "The funds on the account come from the sale of goods to wholesale customers."])
    pdf("sample-board-resolution.pdf", "Northwind Trading LLC - Resolution of the board", [
        "Resolved that Ana Lopez is authorised to sign for the company", "in all matters of banking and payment services.",
        "", "Signed: Ana Lopez, Ben Ito"])
    pdf("sample-utility-bill.pdf", "Example Power and Water - Bill", [
        f"Date of the bill: {TODAY}", "Customer: Maria Silva, 12 Example Street, Lisbon, Portugal (PRT)",
        "Supply address: the same",
        "", "Electricity                    61.20", "Water                          18.75", "Total                          79.95"])
    pdf("sample-bill-first-page.pdf", "Example Power and Water - Bill - Page 1 of 2", [
        f"Date of the bill: {TODAY}", "Customer: Maria Silva, 12 Example Street, Lisbon, Portugal (PRT)",
        "", "Electricity                    61.20", "", "Water and total: see page 2"])
    pdf("sample-certificate-of-incorporation.pdf", "Example Registry - Certificate of incorporation", [
        "Company: Example Sample Company Ltd", "Registration number: SAMPLE-100417", "Incorporated on 2015-06-01", "",
        "Page 1 and page 2 of 2 on one sheet.", "", "Signed: the registrar of companies"])
    pdf("sample-articles-of-incorporation.pdf", "Example Sample Company LLC - Articles of incorporation", [
        "As filed with the state on 2015-06-01", "", "1. The company is called Example Sample Company LLC.",
        "2. It trades in goods of all kinds.", "3. It is managed by its members.", "", "Signed: the members"])
    (HERE / "sample-wrong-kind.pdf").write_text(
        "SAMPLE - made up for training\n\nThis file is called .pdf, but it is plain text. A provider refuses it,\n"
        "and so does RFI Desk before it is uploaded: the content decides, not the name.\n", encoding="ascii")


if __name__ == "__main__":
    pictures()
    documents()
