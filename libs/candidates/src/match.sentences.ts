import type { MatchKey, MatchPoint } from './domain/match-points.js';
import { wayTo } from './domain/obtaining.js';

type Params = MatchPoint['params'];
/** The label of a ROME code in that language. */
type Label = (code: string) => string;
type Sentences = Record<MatchKey, (params: Params, label: Label) => string>;

const BANDS_FR: Record<string, string> = {
  '0-5': 'à moins de 5 km',
  '5-10': 'entre 5 et 10 km',
  '10-20': 'entre 10 et 20 km',
  '20-40': 'entre 20 et 40 km',
  '40+': 'à plus de 40 km',
};
const BANDS_EN: Record<string, string> = {
  '0-5': 'less than 5 km away',
  '5-10': '5 to 10 km away',
  '10-20': '10 to 20 km away',
  '20-40': '20 to 40 km away',
  '40+': 'more than 40 km away',
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

function durationFr(months: string | number | undefined): string {
  const count = Number(months);
  if (!count) return 'Expérience';
  if (count >= 120) return '10 ans ou plus';
  return count < 12
    ? `${count} mois`
    : count < 24
      ? count < 18
        ? '1 an'
        : '1 an et demi'
      : `${String(count / 12).replace('.', ',')} ans`;
}
function durationEn(months: string | number | undefined): string {
  const count = Number(months);
  if (!count) return 'Experience';
  if (count >= 120) return '10 years or more';
  return count < 12 ? `${count} month${count > 1 ? 's' : ''}` : count < 18 ? '1 year' : `${count / 12} years`;
}

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
  'occupation.other': () => 'Métier différent de ceux recherchés',
  'experience.same': ({ months, occupation, ...when }, label) =>
    `${durationFr(months)} dans ce métier : ${label(text(occupation))}${recencyFr(when)}`,
  'experience.near': ({ months, occupation, ...when }, label) =>
    `${durationFr(months)} dans un métier proche : ${label(text(occupation))}${recencyFr(when)}`,
  'experience.none': () => 'Pas d’expérience dans ce métier',
  'demands.held': ({ held }) => `${held} : exigé et détenu`,
  'demands.to_obtain': ({ held, missing }) =>
    `${held ? `${held} : exigé et détenu ; ` : ''}à obtenir : ${withWays(missing, 'fr')}`,
  'authorised.held': ({ held }) => `${held} : demandé et détenu`,
  'authorised.to_train': ({ held, missing }) =>
    `${held ? `${held} : demandé et détenu ; ` : ''}${missing} : l’employeur peut former et autoriser`,
  'skills.held': ({ held }) => `Compétences demandées et présentes : ${held}`,
  'skills.partly': ({ held, missing }) => `Compétences présentes : ${held} ; non mentionnées : ${missing}`,
  'skills.missing': ({ missing }) => `Compétences non mentionnées : ${missing}`,
  'wished.held': ({ held }) => `${held} : souhaité et détenu`,
  'wished.none': () => 'Rien de ce qui est souhaité en plus',
  'travel.band': ({ band }) => `Habite ${BANDS_FR[text(band)] ?? ''}`,
  'availability.in_time': () => 'Disponible à temps',
  'availability.later': ({ from }) => `Disponible à partir du ${dayFr(from)}`,
  'hours.fit': ({ offered }) => `Durée de travail souhaitée : ${text(offered).replace('.', ',')} h par semaine`,
  'hours.differ': ({ wanted, offered }) =>
    `Souhaite ${text(wanted).replace('.', ',')} h par semaine, l’offre en propose ${text(offered).replace('.', ',')}`,
  'contract.wanted': ({ contract }) => `Contrat souhaité : ${CONTRACTS_FR[text(contract)] ?? text(contract)}`,
  'contract.other': ({ contract }) => `Autre contrat souhaité que : ${CONTRACTS_FR[text(contract)] ?? text(contract)}`,
  'training.wanted': () => 'Souhaite se former, et l’offre l’accepte',
};

const EN: Sentences = {
  'occupation.wanted': ({ occupation }, label) => `Looks for this occupation: ${label(text(occupation))}`,
  'occupation.done': ({ occupation }, label) => `Has done this work: ${label(text(occupation))}`,
  'occupation.near': ({ occupation }, label) => `A related occupation: ${label(text(occupation))}`,
  'occupation.other': () => 'Not one of the occupations looked for',
  'experience.same': ({ months, occupation, ...when }, label) =>
    `${durationEn(months)} in this occupation: ${label(text(occupation))}${recencyEn(when)}`,
  'experience.near': ({ months, occupation, ...when }, label) =>
    `${durationEn(months)} in a related occupation: ${label(text(occupation))}${recencyEn(when)}`,
  'experience.none': () => 'No experience in this occupation',
  'demands.held': ({ held }) => `${english(held)}: required and held`,
  'demands.to_obtain': ({ held, missing }) =>
    `${held ? `${english(held)}: required and held; ` : ''}to obtain: ${withWays(missing, 'en')}`,
  'authorised.held': ({ held }) => `${held}: asked for and held`,
  'authorised.to_train': ({ held, missing }) =>
    `${held ? `${held}: asked for and held; ` : ''}${missing}: the employer can train and authorise`,
  'skills.held': ({ held }) => `Skills asked for and present: ${held}`,
  'skills.partly': ({ held, missing }) => `Skills present: ${held}; not mentioned: ${missing}`,
  'skills.missing': ({ missing }) => `Skills not mentioned: ${missing}`,
  'wished.held': ({ held }) => `${english(held)}: wished for and held`,
  'wished.none': () => 'Nothing of what is wished for besides',
  'travel.band': ({ band }) => `Lives ${BANDS_EN[text(band)] ?? ''}`,
  'availability.in_time': () => 'Available in time',
  'availability.later': ({ from }) => `Available from ${text(from)}`,
  'hours.fit': ({ offered }) => `Working time as wished: ${text(offered)} h a week`,
  'hours.differ': ({ wanted, offered }) => `Wishes for ${text(wanted)} h a week, the offer has ${text(offered)}`,
  'contract.wanted': ({ contract }) => `Contract as wished: ${CONTRACTS_EN[text(contract)] ?? text(contract)}`,
  'contract.other': ({ contract }) =>
    `Wishes for another contract than: ${CONTRACTS_EN[text(contract)] ?? text(contract)}`,
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
