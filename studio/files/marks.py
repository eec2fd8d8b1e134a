"""The XMP packet of a picture: the mark that says "made by AI", and, where a format has no better place, our note.

The mark is IPTC's `DigitalSourceType` (IPTC Photo Metadata Standard 2023.1) in XMP (ISO 16684-1).
"""

from __future__ import annotations

import html
import re
from xml.sax.saxutils import escape

AI_SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"

_NOTE = re.compile(r"stepwise:note\s*(?:=\s*\"([^\"]*)\"|=\s*'([^']*)'|>([^<]*)<)")


def xmp_packet(*, mark: bool, note: str = "") -> str:
    """An XMP packet with the AI mark, with `note` (ASCII text), or with both; empty if there is nothing to say."""
    values = []
    if mark:
        values.append(
            f'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
            f'Iptc4xmpExt:DigitalSourceType="{AI_SOURCE}"'
        )
    if note:
        values.append(f'xmlns:stepwise="urn:stepwise-studio:1/" stepwise:note={_quoted(note)}')
    if not values:
        return ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {" ".join(values)}/>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )


def xmp_note(packet: str) -> str:
    """The note in an XMP packet, or empty text."""
    # Not an XML parser: a stranger's packet may be large, broken, or full of entities.
    found = _NOTE.search(packet)
    return html.unescape(next(filter(None, found.groups()), "")) if found else ""


def is_marked(packet: str) -> bool:
    """Whether an XMP packet says that a trained model made the picture."""
    return AI_SOURCE in packet


def _quoted(text: str) -> str:
    return '"' + escape(text, {'"': "&quot;"}) + '"'
