import { describe, expect, it } from '@jest/globals';
import { MATCH_KEYS } from './domain/match-points.js';
import { sentenceOf } from './match.sentences.js';
import { labels } from './trades.js';

const say = (key: (typeof MATCH_KEYS)[number], params: Record<string, string | number>) =>
  sentenceOf({ key, params, weight: 1, value: 1 }, labels);

describe('the sentences of a match', () => {
  it.each([
    [
      'experience.same',
      { months: 36, occupation: 'N1103' },
      '3 ans dans ce métier : Préparateur / Préparatrice de commandes',
      '3 years in this occupation: Order picker',
    ],
    [
      'experience.same',
      { months: 1, occupation: 'N1103' },
      '1 mois dans ce métier : Préparateur / Préparatrice de commandes',
      '1 month in this occupation: Order picker',
    ],
    [
      'experience.near',
      { months: 30, occupation: 'N1101' },
      '2 ans et demi dans un métier proche : Cariste',
      '2.5 years in a related occupation: Forklift driver',
    ],
    [
      'demands.held',
      { held: 'CACES R489-1', missing: '' },
      'CACES R489-1 : exigé et détenu',
      'CACES R489-1: required and held',
    ],
    [
      'demands.to_obtain',
      { held: 'SST', missing: 'permis CE, FIMO' },
      'SST : exigé et détenu ; à obtenir : permis CE (permis C d’abord, puis quelques semaines de formation), FIMO (formation de 140 heures en 4 semaines)',
      'SST: required and held; to obtain: driving licence CE (licence C first, then a few weeks of training), FIMO (140 hours of training in 4 weeks)',
    ],
    [
      'authorised.to_train',
      { held: '', missing: 'CACES R489-1' },
      'CACES R489-1 : l’employeur peut former et autoriser',
      'CACES R489-1: the employer can train and authorise',
    ],
    [
      'experience.same',
      { months: 36, occupation: 'N1103', until: 2024 },
      '3 ans dans ce métier : Préparateur / Préparatrice de commandes, jusqu’en 2024',
      '3 years in this occupation: Order picker, until 2024',
    ],
    [
      'experience.same',
      { months: 18, occupation: 'N1103', current: 1, wished: 3 },
      '1 an et demi dans ce métier : Préparateur / Préparatrice de commandes, en ce moment (3 ans souhaités)',
      '1.5 years in this occupation: Order picker, at present (3 years wished for)',
    ],
    [
      'experience.same',
      { months: 0, occupation: 'N1103' },
      'Expérience (durée non précisée) dans ce métier : Préparateur / Préparatrice de commandes',
      'Experience (length not said) in this occupation: Order picker',
    ],
    [
      'experience.none',
      { wished: 0.5 },
      'Pas d’expérience mentionnée dans ce métier (6 mois souhaités)',
      'No experience mentioned in this occupation (6 months wished for)',
    ],
    [
      'demands.held',
      { held: 'permis CE, FIMO', missing: '' },
      'Permis CE, FIMO : exigés et détenus',
      'Driving licence CE, FIMO: required and held',
    ],
    [
      'wished.held',
      { held: 'SST', missing: 'permis B' },
      'Souhaité en plus et présent : SST ; non mentionné : permis B',
      'Wished for besides and present: SST; not mentioned: driving licence B',
    ],
    [
      'languages.partly',
      { held: 'en', lower: '', level: 'pl', unsaid: 'langue des signes' },
      'Anglais : niveau demandé ; polonais : demandé, niveau non précisé ; langue des signes : demandé, non précisé',
      'English: level asked for; Polish: asked for, level not said; langue des signes: asked for, not said',
    ],
    [
      'contract.other',
      { contract: 'CDI', wanted: 'CDD, INTERIM' },
      'Contrat proposé : CDI ; souhaite : CDD, intérim',
      'Contract offered: permanent contract; wishes for: fixed-term contract, temporary work',
    ],
    ['travel.band', { band: '10-20' }, 'Habite à environ 10 à 20 km', 'Lives about 10 to 20 km away'],
    [
      'availability.later',
      { from: '2026-12-24' },
      'Disponible à partir du 24/12/2026',
      'Available from 24 December 2026',
    ],
  ] as const)('%s', (key, params, fr, en) => expect(say(key, params)).toEqual({ fr, en }));

  it('exist for every point in both languages', () => {
    const params = {
      occupation: 'N1103',
      months: 12,
      held: 'A',
      missing: 'B',
      band: '0-5',
      from: '2026-12-01',
      wanted: 35,
      offered: 28,
      contract: 'CDI',
      lower: '',
      level: '',
      unsaid: 'en',
    };
    for (const key of MATCH_KEYS)
      for (const sentence of Object.values(say(key, params))) {
        expect(sentence.length).toBeGreaterThan(8);
        expect(sentence).not.toMatch(/undefined|NaN|null/);
      }
  });
});
