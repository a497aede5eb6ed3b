import { escapeHtml } from '#messaging';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|ckb|dv|yi)$/;

/**
 * The HTML form of a letter: its subject as heading, short paragraphs in large type, and the personal link as one big button with the
 * address below, for whoever copies it. No picture and nothing loaded from elsewhere: opening a message tells nobody.
 */
export function toHtml(
  paragraphs: readonly string[],
  { locale, title, url, button }: { locale: string; title: string; url: string; button: string },
): string {
  const direction = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
  const body = paragraphs.map((paragraph) => {
    const [link, rest] =
      url && paragraph.includes(url) ? [true, paragraph.replace(url, '').trim()] : [false, paragraph];
    const said = rest ? `<p style="margin:0 0 16px">${escapeHtml(rest).replaceAll('\n', '<br>')}</p>` : '';
    return link ? said + buttonTo(url, button) : said;
  });
  return `<!doctype html><html lang="${escapeHtml(locale)}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;background:#fff;color:#1d2b2f"><div style="max-width:600px;margin:0 auto;padding:24px;font-family:Arial,sans-serif;font-size:18px;line-height:1.5">
<h1 style="font-size:24px;line-height:1.3;margin:0 0 20px">${escapeHtml(title)}</h1>
${body.join('\n')}
</div></body></html>`;
}

const buttonTo = (url: string, label: string) => {
  const address = escapeHtml(url);
  return `<p style="margin:0 0 8px"><a href="${address}" style="display:inline-block;background:#0b5d6b;color:#fff;font-weight:bold;font-size:20px;padding:14px 28px;border-radius:8px;text-decoration:none">${escapeHtml(label)}</a></p>
<p style="margin:0 0 16px;font-size:15px"><a href="${address}" style="color:#0b5d6b">${address}</a></p>`;
};
