import type { MatchKey, MatchPoint } from './domain/match-points.js';
import { wayTo } from './domain/obtaining.js';

type Params = MatchPoint['params'];
/** The label of a ROME code in that language. */
type Label = (code: string) => string;
type Sentences = Record<MatchKey, (params: Params, label: Label) => string>;

/** Of towns, not of homes: so `about`. */
const BANDS_FR: Record<string, string> = {
  '0-5': 'à environ 5 km ou moins',
  '5-10': 'à environ 5 à 10 km',
  '10-20': 'à environ 10 à 20 km',
  '20-40': 'à environ 20 à 40 km',
  '40+': 'à environ 40 km ou plus',
};
const BANDS_EN: Record<string, string> = {
  '0-5': 'about 5 km away or less',
  '5-10': 'about 5 to 10 km away',
  '10-20': 'about 10 to 20 km away',
  '20-40': 'about 20 to 40 km away',
  '40+': 'about 40 km away or more',
};
const CONTRACTS_FR: Record<string, string> = {
  CDI: 'CDI',
  CDD: 'CDD',
  INTERIM: 'intérim',
  APPRENTICESHIP: 'apprentissage',
  SUBSIDISED: 'contrat aidé',
  INTEGRATION: 'contrat d’insertion',
};
const CONTRACTS_EN: Record<string, string> = {
  CDI: 'permanent contract',
  CDD: 'fixed-term contract',
  INTERIM: 'temporary work',
  APPRENTICESHIP: 'apprenticeship',
  SUBSIDISED: 'subsidised contract',
  INTEGRATION: 'integration contract',
};

const text = (value: string | number | undefined) => String(value ?? '');
const dayFr = (day: string | number | undefined) => text(day).split('-').reverse().join('/');
const ENGLISH_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dayEn = (day: string | number | undefined) => ENGLISH_DAY.format(new Date(`${text(day)}T00:00:00Z`));

const isFullTime = (hours: string | number | undefined) => Number(hours) >= 35;

const items = (list: string | number | undefined) => text(list).split(', ').filter(Boolean);
const named = (names: Record<string, string>, list: string | number | undefined) =>
  items(list)
    .map((code) => names[code] ?? code)
    .join(', ');
/** Several things that are demanded are `exigés et détenus`. */
const agreed = (list: string | number | undefined, words: string) =>
  items(list).length > 1 ? words.replace(/(?<=[éu])(?= |$)/gu, 's') : words;

const LANGUAGES = {
  fr: new Intl.DisplayNames(['fr'], { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }),
};
/** Languages are codes, or what the employer wrote when that is no language of a card. */
const spoken = (list: string | number | undefined, locale: 'fr' | 'en') =>
  items(list)
    .map((one) => (/^[a-z]{2}$/.test(one) ? (LANGUAGES[locale].of(one) ?? one) : one))
    .join(', ');
const joined = (parts: readonly (readonly [list: string, what: string])[], colon: string, end: string) =>
  parts.flatMap(([list, what]) => (list ? `${list}${colon}${what}` : [])).join(end);

function durationFr(months: string | number | undefined): string {
  const count = Number(months);
  if (!count) return 'Expérience (durée non précisée)';
  if (count >= 120) return '10 ans ou plus';
  return count < 12 ? `${count} mois` : yearsFr(count / 12);
}
/** `1 an`, `2 ans et demi`, `6 mois`: years in halves. */
function yearsFr(years: number): string {
  if (years < 1) return `${Math.round(years * 12)} mois`;
  const whole = Math.floor(years);
  return `${whole} an${whole > 1 ? 's' : ''}${years - whole >= 0.5 ? ' et demi' : ''}`;
}
function durationEn(months: string | number | undefined): string {
  const count = Number(months);
  if (!count) return 'Experience (length not said)';
  if (count >= 120) return '10 years or more';
  return count < 12 ? `${count} month${count > 1 ? 's' : ''}` : yearsEn(count / 12);
}
function yearsEn(years: number): string {
  if (years < 1) return `${Math.round(years * 12)} months`;
  const halves = Math.floor(years * 2) / 2;
  return `${halves} year${halves === 1 ? '' : 's'}`;
}
const wishFr = ({ wished }: Params) =>
  wished ? ` (${yearsFr(Number(wished))} ${Number(wished) === 1 ? 'souhaité' : 'souhaités'})` : '';
const wishEn = ({ wished }: Params) => (wished ? ` (${yearsEn(Number(wished))} wished for)` : '');

const recencyFr = ({ current, until }: Params) =>
  current ? ', en ce moment' : until ? `, jusqu’en ${text(until)}` : '';
const recencyEn = ({ current, until }: Params) => (current ? ', at present' : until ? `, until ${text(until)}` : '');

const english = (list: string | number | undefined) => text(list).replace(/\bpermis (?=[A-D])/g, 'driving licence ');

/** `FIMO (formation de 140 heures en 4 semaines), SST (formation de 2 jours)`. */
function withWays(missing: string | number | undefined, language: 'fr' | 'en'): string {
  return text(missing)
    .split(', ')
    .map((name) => {
      const shown = language === 'en' ? english(name) : name;
      const way = wayTo(name);
      return way ? `${shown} (${way[language]})` : shown;
    })
    .join(', ');
}

const FR: Sentences = {
  'occupation.wanted': ({ occupation }, label) => `Cherche ce métier : ${label(text(occupation))}`,
  'occupation.done': ({ occupation }, label) => `A exercé ce métier : ${label(text(occupation))}`,
  'occupation.near': ({ occupation }, label) => `Métier proche : ${label(text(occupation))}`,
  'occupation.other': () => 'Autre métier que ceux recherchés ou exercés',
  'experience.same': ({ months, occupation, ...when }, label) =>
    `${durationFr(months)} dans ce métier : ${label(text(occupation))}${recencyFr(when)}${wishFr(when)}`,
  'experience.near': ({ months, occupation, ...when }, label) =>
    `${durationFr(months)} dans un métier proche : ${label(text(occupation))}${recencyFr(when)}${wishFr(when)}`,
  'experience.none': (params) => `Pas d’expérience mentionnée dans ce métier${wishFr(params)}`,
  'experience.welcome': () => 'Pas d’expérience mentionnée dans ce métier ; l’offre accepte les débutants',
  'demands.held': ({ held }) => `${held} : ${agreed(held, 'exigé et détenu')}`,
  'demands.to_obtain': ({ held, missing }) =>
    `${held ? `${held} : ${agreed(held, 'exigé et détenu')} ; ` : ''}à obtenir : ${withWays(missing, 'fr')}`,
  'authorised.held': ({ held }) => `${held} : ${agreed(held, 'demandé et détenu')}`,
  'authorised.to_train': ({ held, missing }) =>
    `${held ? `${held} : ${agreed(held, 'demandé et détenu')} ; ` : ''}${missing} : l’employeur peut former et autoriser`,
  'skills.held': ({ held }) => `Compétences demandées et présentes : ${held}`,
  'skills.partly': ({ held, missing }) => `Compétences présentes : ${held} ; non mentionnées : ${missing}`,
  'skills.missing': ({ missing }) => `Compétences non mentionnées : ${missing}`,
  'wished.held': ({ held, missing }) =>
    `Souhaité en plus et présent : ${held}${missing ? ` ; non mentionné : ${missing}` : ''}`,
  'wished.none': ({ missing }) => `Souhaité en plus, non mentionné : ${missing}`,
  'languages.spoken': ({ held }) => `${spoken(held, 'fr')} : niveau demandé`,
  'languages.partly': ({ held, lower, level, unsaid }) =>
    joined(
      [
        [spoken(held, 'fr'), 'niveau demandé'],
        [spoken(lower, 'fr'), 'niveau plus élevé demandé'],
        [spoken(level, 'fr'), 'demandé, niveau non précisé'],
        [spoken(unsaid, 'fr'), 'demandé, non précisé'],
      ],
      ' : ',
      ' ; ',
    ),
  'languages.not_said': ({ unsaid }) => `${spoken(unsaid, 'fr')} : demandé, non précisé`,
  'travel.band': ({ band }) => `Habite ${BANDS_FR[text(band)] ?? ''}`,
  'availability.in_time': () => 'Disponible à temps',
  'availability.later': ({ from }) => `Disponible à partir du ${dayFr(from)}`,
  'hours.fit': ({ offered }) =>
    `${isFullTime(offered) ? 'Temps plein souhaité' : 'Durée de travail souhaitée'} : ${text(offered).replace('.', ',')} h par semaine`,
  'hours.differ': ({ wanted, offered }) =>
    `Souhaite ${text(wanted).replace('.', ',')} h par semaine, l’offre en propose ${text(offered).replace('.', ',')}`,
  'contract.wanted': ({ contract }) => `Contrat souhaité : ${named(CONTRACTS_FR, contract)}`,
  'contract.other': ({ contract, wanted }) =>
    `Contrat proposé : ${named(CONTRACTS_FR, contract)} ; souhaite : ${named(CONTRACTS_FR, wanted)}`,
  'training.wanted': () => 'Souhaite se former, et l’offre l’accepte',
};

const EN: Sentences = {
  'occupation.wanted': ({ occupation }, label) => `Looks for this occupation: ${label(text(occupation))}`,
  'occupation.done': ({ occupation }, label) => `Has done this work: ${label(text(occupation))}`,
  'occupation.near': ({ occupation }, label) => `A related occupation: ${label(text(occupation))}`,
  'occupation.other': () => 'Not one of the occupations looked for or done',
  'experience.same': ({ months, occupation, ...when }, label) =>
    `${durationEn(months)} in this occupation: ${label(text(occupation))}${recencyEn(when)}${wishEn(when)}`,
  'experience.near': ({ months, occupation, ...when }, label) =>
    `${durationEn(months)} in a related occupation: ${label(text(occupation))}${recencyEn(when)}${wishEn(when)}`,
  'experience.none': (params) => `No experience mentioned in this occupation${wishEn(params)}`,
  'experience.welcome': () => 'No experience mentioned in this occupation; beginners are welcome',
  'demands.held': ({ held }) => `${english(held)}: required and held`,
  'demands.to_obtain': ({ held, missing }) =>
    `${held ? `${english(held)}: required and held; ` : ''}to obtain: ${withWays(missing, 'en')}`,
  'authorised.held': ({ held }) => `${held}: asked for and held`,
  'authorised.to_train': ({ held, missing }) =>
    `${held ? `${held}: asked for and held; ` : ''}${missing}: the employer can train and authorise`,
  'skills.held': ({ held }) => `Skills asked for and present: ${held}`,
  'skills.partly': ({ held, missing }) => `Skills present: ${held}; not mentioned: ${missing}`,
  'skills.missing': ({ missing }) => `Skills not mentioned: ${missing}`,
  'wished.held': ({ held, missing }) =>
    `Wished for besides and present: ${english(held)}${missing ? `; not mentioned: ${english(missing)}` : ''}`,
  'wished.none': ({ missing }) => `Wished for besides, not mentioned: ${english(missing)}`,
  'languages.spoken': ({ held }) => `${spoken(held, 'en')}: level asked for`,
  'languages.partly': ({ held, lower, level, unsaid }) =>
    joined(
      [
        [spoken(held, 'en'), 'level asked for'],
        [spoken(lower, 'en'), 'a higher level is asked for'],
        [spoken(level, 'en'), 'asked for, level not said'],
        [spoken(unsaid, 'en'), 'asked for, not said'],
      ],
      ': ',
      '; ',
    ),
  'languages.not_said': ({ unsaid }) => `${spoken(unsaid, 'en')}: asked for, not said`,
  'travel.band': ({ band }) => `Lives ${BANDS_EN[text(band)] ?? ''}`,
  'availability.in_time': () => 'Available in time',
  'availability.later': ({ from }) => `Available from ${dayEn(from)}`,
  'hours.fit': ({ offered }) =>
    `${isFullTime(offered) ? 'Full time' : 'Working time'} as wished: ${text(offered)} h a week`,
  'hours.differ': ({ wanted, offered }) => `Wishes for ${text(wanted)} h a week, the offer has ${text(offered)}`,
  'contract.wanted': ({ contract }) => `Contract as wished: ${named(CONTRACTS_EN, contract)}`,
  'contract.other': ({ contract, wanted }) =>
    `Contract offered: ${named(CONTRACTS_EN, contract)}; wishes for: ${named(CONTRACTS_EN, wanted)}`,
  'training.wanted': () => 'Wishes to train, and the offer is open to it',
};

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A point of a match as a sentence in both languages. */
export const sentenceOf = (
  { key, params }: MatchPoint,
  labels: { fr: Label; en: Label },
): { fr: string; en: string } => ({
  fr: sentence(FR[key](params, labels.fr)),
  en: sentence(EN[key](params, labels.en)),
});
