"""fpdf2: cells placed one by one; grey side column on the right. The person as JSON on the input, the file as argument."""
import json
import sys

from fpdf import FPDF

person = json.load(sys.stdin)
english = person["language"] == "en"
words = ("Experience", "Education", "Key skills", "Languages", "Certificates", "Hobbies", "Contact", "Licence") if english else (
    "Mes expériences", "Mes formations", "Mes atouts", "Mes langues", "Mes certificats", "Mes passions", "Coordonnées", "Permis")
pdf = FPDF(format="A4")
pdf.set_creation_date(__import__("datetime").datetime(2024, 1, 1, tzinfo=__import__("datetime").timezone.utc))
pdf.add_font("D", "", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
pdf.add_font("D", "B", "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")
pdf.add_page()
pdf.set_fill_color(232, 232, 236)
pdf.rect(138, 0, 72, 297, style="F")


def text(value, x, width, style="", size=9.5, gap=4.6):
    if value:
        pdf.set_font("D", style, size)
        pdf.set_x(x)
        pdf.multi_cell(width, gap, value, new_x="LMARGIN", new_y="NEXT", align="L")


def title(value, x, width):
    pdf.set_y(pdf.get_y() + 4)
    pdf.set_text_color(190, 24, 93)
    text(value, x, width, "B", 12, 6)
    pdf.set_text_color(0, 0, 0)


pdf.set_y(16)
text(person["shownName"], 12, 120, "B", 18, 8)
text(person["head"], 12, 120, "", 11, 6)
text(person["profile"], 12, 120)
for heading, entries in ((words[0], person["jobs"]), (words[1], person["education"])):
    if entries:
        title(heading, 12, 120)
    for one in entries:
        where = ", ".join(part for part in (one.get("employer") or one.get("school"), one["city"]) if part)
        text(one["title"], 12, 120, "B")
        text(" / ".join(part for part in (where, one["dates"]) if part), 12, 120)
        for task in one.get("tasks", []):
            text("– " + task, 16, 116)
        pdf.set_y(pdf.get_y() + 1.5)
pdf.set_y(16)
title(words[6], 143, 62)
town = " ".join(part for part in (person["postcode"], person["city"]) if part)
for value in [*person["phones"], person["mail"], person["street"], town]:
    text(value, 143, 62, size=8.5)
side = (
    (words[7], [person["licence"]["shown"]] if person["licence"]["shown"] else []),
    (words[3], [one["shown"] for one in person["languages"]]),
    (words[4], [one["shown"] for one in person["certificates"]]),
    (words[2], person["skills"]),
    (words[5], person["hobbies"]),
)
for heading, values in side:
    if values:
        title(heading, 143, 62)
        for value in values:
            text(value, 143, 62, size=8.5)
pdf.output(sys.argv[1])
