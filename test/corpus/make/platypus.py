"""ReportLab: flowing text in a table of two columns. The person as JSON on the input, the file to write as argument."""
import json
import sys
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

FONTS = "/usr/share/fonts/truetype/crosextra/"
pdfmetrics.registerFont(TTFont("Carlito", FONTS + "Carlito-Regular.ttf"))
pdfmetrics.registerFont(TTFont("Carlito-Bold", FONTS + "Carlito-Bold.ttf"))
person = json.load(sys.stdin)
english = person["language"] == "en"
words = ("WORK EXPERIENCE", "EDUCATION", "SKILLS", "LANGUAGES", "CERTIFICATES", "INTERESTS") if english else (
    "EXPÉRIENCES", "FORMATION", "COMPÉTENCES", "LANGUES", "CERTIFICATS", "LOISIRS")
plain = ParagraphStyle("plain", fontName="Carlito", fontSize=10.5, leading=13)
bold = ParagraphStyle("bold", parent=plain, fontName="Carlito-Bold")
name = ParagraphStyle("name", parent=bold, fontSize=20, leading=24, textColor=colors.HexColor("#7f1d1d"))
head = ParagraphStyle("head", parent=bold, fontSize=12, leading=15, spaceBefore=9, textColor=colors.HexColor("#7f1d1d"))


def para(text, style=plain):
    return Paragraph(escape(text), style)


def where(one):
    return ", ".join(part for part in (one.get("employer") or one.get("school"), one["city"]) if part)


story = [para(person["shownName"], name), para(person["head"], bold)]
town = " ".join(part for part in (person["postcode"], person["city"]) if part)
for text in [person["street"], town, *person["phones"], person["mail"], *person["personal"], person["licence"]["shown"]]:
    if text:
        story.append(para(text))
for title, entries in ((words[0], person["jobs"]), (words[1], person["education"])):
    if not entries:
        continue
    story.append(para(title, head))
    rows = []
    for one in entries:
        cell = [para(one["title"], bold), para(where(one))]
        cell += [para("• " + task) for task in one.get("tasks", [])]
        rows.append([para(one["dates"]), cell])
    table = Table(rows, colWidths=[38 * mm, 132 * mm])
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0)]))
    story.append(table)
lists = (
    (words[4], [one["shown"] for one in person["certificates"]]),
    (words[3], [one["shown"] for one in person["languages"]]),
    (words[2], person["skills"]),
    (words[5], person["hobbies"]),
)
for title, values in lists:
    if values:
        story += [para(title, head), *[para("• " + value) for value in values]]
story.append(Spacer(1, 2 * mm))
SimpleDocTemplate(sys.argv[1], pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm, invariant=1).build(story)
