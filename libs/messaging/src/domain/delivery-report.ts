/** What a mail server reports about one message (RFC 3464). */
export interface DeliveryReport {
  /** The ledger's id of the message, from the address that the report came to or from the headers that came back. */
  messageId: string;
  action: 'failed' | 'delivered';
  /** Enhanced status code (RFC 3463) such as `5.1.1`. */
  status: string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const OWN_ID = new RegExp(`^message-id:\\s*<(${UUID})@`, 'im');
const ENVELOPE = new RegExp(`^(?:to|delivered-to|x-original-to|envelope-to):.*\\+(${UUID})@`, 'im');
const MOST_PARTS = 20;

interface Part {
  headers: string;
  body: string;
}

/** Reports in a message, or in a file of many (mbox). What is no delivery report, such as an automatic answer, is passed over. */
export function readReports(raw: string): DeliveryReport[] {
  const text = raw.replace(/\r\n/g, '\n');
  const messages = /^From \S/.test(text) ? text.split(/^From \S.*\n/m).slice(1) : [text];
  return messages.flatMap((message) => {
    const report = readReport(message);
    return report ? [report] : [];
  });
}

function readReport(message: string): DeliveryReport | null {
  const { headers, body } = partOf(message);
  if (!/^content-type:\s*multipart\/report\b/im.test(headers)) return null;
  const parts = partsOf(headers, body);
  const fields = parts.find((part) => /^content-type:\s*message\/(?:global-)?delivery-status\b/im.test(part.headers));
  const returned = parts.find((part) =>
    /^content-type:\s*(?:message\/rfc822|text\/rfc822-headers|message\/global)/im.test(part.headers),
  );
  if (!fields) return null;
  const status = /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(fields.body)?.[1] ?? '';
  const action = /^action:\s*([a-z]+)/im.exec(fields.body)?.[1]?.toLowerCase();
  const messageId = ENVELOPE.exec(headers)?.[1] ?? OWN_ID.exec(unfolded(returned?.body ?? ''))?.[1];
  // Delayed, relayed and expanded say nothing final.
  if (!messageId || (action !== 'failed' && action !== 'delivered')) return null;
  return { messageId, action, status: status || (action === 'failed' ? '5.0.0' : '2.0.0') };
}

const unfolded = (headers: string) => headers.replace(/\n[ \t]+/g, ' ');

function partOf(text: string): Part {
  const end = text.indexOf('\n\n');
  if (end < 0) return { headers: unfolded(text), body: '' };
  const headers = unfolded(text.slice(0, end));
  return { headers, body: decoded(headers, text.slice(end + 2)) };
}

function partsOf(headers: string, body: string): Part[] {
  const boundary = /\bboundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(headers);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark) return [];
  return `\n${body}`
    .split(`\n--${mark}`)
    .slice(1, MOST_PARTS + 1)
    .map((part) => partOf(part.replace(/^[^\n]*\n/, '')));
}

function decoded(headers: string, body: string): string {
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(headers)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1').replace(/\r\n/g, '\n');
  if (encoding !== 'quoted-printable') return body;
  return body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The address to which reports about that message come back: `bounces+<id>@example.org`. */
export const returnAddress = (address: string, messageId: string): string => address.replace('@', `+${messageId}@`);
