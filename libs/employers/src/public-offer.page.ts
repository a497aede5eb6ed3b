import { createHash } from 'node:crypto';
import { escapeHtml } from '#messaging';
import { inScript, jobPosting, type PublicOffer } from './domain/job-posting.js';
import { type PublicWords, publicWords } from './domain/public-words.js';

type Locale = 'fr' | 'en';

const STYLE = `body{margin:0;background:#f6f8f8;color:#1b2b2e;font:1.0625rem/1.55 system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:1.25rem}
h1{font-size:1.6rem;line-height:1.25;overflow-wrap:anywhere}h2{font-size:1.2rem;margin-top:1.75rem}
section,dl{background:#fff;border:1px solid #cfd9da;border-radius:.5rem;padding:1rem}
dl{display:grid;gap:.75rem;margin:1rem 0}dt{font-weight:650}dd{margin:0;overflow-wrap:anywhere}
p{margin:.25rem 0;white-space:pre-line;overflow-wrap:anywhere}
@media(min-width:40rem){dl{grid-template-columns:1fr 1fr}}`;

/**
 * Nothing is loaded and nothing runs on this page: one style, allowed by its hash. The JSON-LD block is data, which no browser executes
 * and no policy has to allow.
 */
export const PUBLIC_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

function frame(locale: Locale, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A page that says that the offer is gone, or never was; search engines forget it. */
export function absentOfferPage(locale: Locale, kind: 'gone' | 'missing'): string {
  const words = publicWords[locale];
  const [title, text] = kind === 'gone' ? [words.gone, words.goneText] : [words.missing, words.missingText];
  const body = `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>`;
  return frame(locale, title, '<meta name="robots" content="noindex">', body);
}

/** The offer for anybody to read, on a phone and without JavaScript. `associations` are the names of those through whom one applies. */
export function publicOfferPage(offer: PublicOffer, url: string, associations: string[], locale: Locale): string {
  const words = publicWords[locale];
  const { employer, place, demanded, wished, languages } = words.labels;
  const asWritten = new Set([employer, place, demanded, wished, languages]);
  const facts = factsOf(offer, words, locale)
    .filter(([, value, ours]) => value || ours)
    .map(([label, value, ours]) => {
      // What the employer wrote is French, whatever the language of the page.
      const written =
        value && asWritten.has(label) ? `<span lang="fr">${escapeHtml(value)}</span>` : escapeHtml(value ?? '');
      return `<div><dt>${escapeHtml(label)}</dt><dd>${[written, escapeHtml(ours ?? '')].filter(Boolean).join(', ')}</dd></div>`;
    })
    .join('\n');
  const who = new Intl.ListFormat(locale, { type: 'disjunction' }).format(associations);
  return frame(
    locale,
    `${offer.title} – ${offer.employerName}`,
    `<meta name="description" content="${escapeHtml(summaryOf(offer))}">
<link rel="canonical" href="${escapeHtml(url)}">
<script type="application/ld+json">${inScript(jobPosting(offer, url))}</script>`,
    `<h1 lang="fr">${escapeHtml(offer.title)}</h1>
<dl>
${facts}
</dl>
<h2>${escapeHtml(words.tasks)}</h2>
<section><p lang="fr">${escapeHtml(offer.description)}</p></section>
<h2>${escapeHtml(words.apply)}</h2>
<section><p>${escapeHtml(words.applyAt(who))}</p></section>`,
  );
}

/** A label, what stands there, and after it words of ours in the language of the page. */
type Fact = [label: string, value: string | null, ours?: string];

/** For the list of a search engine. */
const summaryOf = ({ title, employerName, city, description }: PublicOffer): string =>
  [title, employerName, city, description.replace(/\s+/g, ' ').slice(0, 120)].filter(Boolean).join(' – ');

function factsOf(offer: PublicOffer, words: PublicWords, locale: Locale): Fact[] {
  const { labels } = words;
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));
  const contract = offer.contract
    ? [words.contracts[offer.contract], ...(offer.contractMonths ? [words.months(offer.contractMonths)] : [])].join(
        ', ',
      )
    : null;
  const hours = [
    ...(offer.weeklyHours === null ? [] : [words.perWeek(offer.weeklyHours.toLocaleString(locale))]),
    ...offer.schedules.map((one) => words.schedules[one]),
  ].join(', ');
  const demanded = [...offer.certificates, ...offer.skills];
  const wished = [...offer.wishedCertificates, ...offer.wishedSkills];
  const languages = offer.languages.map(({ language, reason }) => `${language} (${reason})`);
  return [
    [labels.employer, offer.employerName],
    [labels.place, [offer.postcode, offer.city].filter(Boolean).join(' ')],
    [labels.contract, contract],
    [labels.hours, hours],
    [labels.pay, payOf(offer, words, locale)],
    [labels.start, offer.startOn ? day(offer.startOn) : words.soon],
    [labels.demanded, demanded.join(', '), offer.licences.map(words.licence).join(', ')],
    [labels.wished, wished.join(', '), offer.wishedLicences.map(words.licence).join(', ')],
    [labels.experience, offer.experienceYears === null ? null : words.years(offer.experienceYears)],
    [labels.languages, languages.join(', ')],
    [labels.positions, String(offer.positions)],
    [labels.training, offer.openToTraining ? words.yes : null],
    [labels.transport, offer.publicTransport === null ? null : offer.publicTransport ? words.yes : words.no],
    [labels.interviews, offer.interviews === null ? null : String(offer.interviews)],
    [labels.until, day(offer.expiresOn)],
  ];
}

function payOf({ payMinCents, payMaxCents, payPer }: PublicOffer, words: PublicWords, locale: Locale): string | null {
  if (payMinCents === null) return null;
  const money = (cents: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
  if (payMaxCents === null) return words.from(words.gross(money(payMinCents), payPer));
  const range = payMaxCents === payMinCents ? [payMinCents] : [payMinCents, payMaxCents];
  return words.gross(range.map(money).join(words.to), payPer);
}
