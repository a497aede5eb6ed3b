/** One step of an XML document. Names keep their prefix (`w:p`); attributes stay raw until asked for. */
export type XmlEvent =
  | { type: 'open'; name: string; attributes: string; empty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, body: string) => {
    if (body[0] !== '#') return NAMED[body] ?? whole;
    const code = body[1] === 'x' || body[1] === 'X' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

export function attribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(`${name}="`);
  if (at < 0) return null;
  const from = at + name.length + 2;
  const to = attributes.indexOf('"', from);
  return to < 0 ? null : decodeEntities(attributes.slice(from, to));
}

/**
 * Walks through XML in one forward pass. It knows no DTD and expands no entity but the five of XML, so that nothing can grow;
 * documents with a DTD are refused before (archive.ts). Broken markup ends the walk.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at) yield { type: 'text', text: decodeEntities(xml.slice(at, textEnd)) };
    if (open < 0) return;
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open);
      if (end < 0) return;
      yield { type: 'text', text: xml.slice(open + 9, end) };
      at = end + 3;
      continue;
    }
    const closer = xml.startsWith('<!--', open) ? '-->' : xml.startsWith('<?', open) ? '?>' : '>';
    const end = xml.indexOf(closer, open + 1);
    if (end < 0) return;
    at = end + closer.length;
    if (closer !== '>') continue;
    const inside = xml.slice(open + 1, end);
    if (inside[0] === '/') {
      yield { type: 'close', name: inside.slice(1).trim() };
      continue;
    }
    const empty = inside.endsWith('/');
    const space = inside.search(/[\s/]/);
    const name = space < 0 ? inside : inside.slice(0, space);
    yield { type: 'open', name, attributes: space < 0 ? '' : inside.slice(space), empty };
    if (empty) yield { type: 'close', name };
  }
}
