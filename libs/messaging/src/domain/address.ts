/**
 * True when the text is exactly one plain e-mail address. A mail library reads `a@b\r\nBcc: evil@x` or `a@b, evil@x` as several people,
 * so that what is handed to it must be one address and nothing else.
 */
export function isOneAddress(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.indexOf('@');
  if (at < 1 || at !== text.lastIndexOf('@')) return false;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return (
    /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/.test(local) &&
    /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/.test(domain)
  );
}
