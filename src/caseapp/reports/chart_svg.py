"""A picture of a chart as SVG 1.1: text stays text, so that it can be read out, searched, and set anew in a document."""

from caseapp.reports.chart_picture import Field, Letters, Picture, Shape
from caseapp.reports.look import BOLD, HATCH, WHITE, Colour

_FAMILY = "'Noto Sans', 'DejaVu Sans', 'Segoe UI', Arial, sans-serif"
"""The letters of the report where they are installed; the others have Kazakh as well."""
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_HATCHED = (
    '<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="4" height="4" fill="{ground}"/><line x1="0" y1="0" x2="0" y2="4" stroke="{line}" stroke-width="1.6"/></pattern>'
)


def svg(picture: Picture, language: str) -> bytes:
    """The file; the same picture gives the same bytes. It holds no script, no link, and no picture from elsewhere."""
    wide, high = f"{picture.width:g}", f"{picture.height:g}"
    captions = picture.captions
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"'
        f' role="img" aria-labelledby="title desc" xml:lang="{language}" font-family="{_FAMILY}">'
    )
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        root,
        f'<title id="title">{_escaped(captions.title)}</title>',
        f'<desc id="desc">{_escaped(f"{captions.read} {captions.source}")}</desc>',
        f"<defs>{_HATCHED.format(ground=_colour(WHITE), line=_colour(HATCH))}</defs>",
        f'<rect width="{wide}" height="{high}" fill="{_colour(WHITE)}"/>',
        *map(_shape, picture.shapes),
        "</svg>",
        "",
    ]
    return "\n".join(parts).encode()


def _shape(shape: Shape) -> str:
    match shape:
        case Field(x, y, width, height, colour):
            fill = "url(#hatch)" if colour is None else _colour(colour)
            return f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>'
        case Letters(text, x, y, style):
            weight = ' font-weight="bold"' if style.face == BOLD else ""
            return (
                f'<text x="{x:.2f}" y="{y:.2f}" font-size="{style.size:g}"{weight} fill="{_colour(style.colour)}"'
                f' text-anchor="{_ANCHORS[style.align]}">{_escaped(text)}</text>'
            )


def _colour(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def _escaped(text: str) -> str:
    """As text between tags; characters that XML forbids are gone since `clean`."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
