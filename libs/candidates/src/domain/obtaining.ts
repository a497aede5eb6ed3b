/** What it takes to get what is missing, in a few words for somebody who has never heard of it. */
interface Way {
  fr: string;
  en: string;
}

/** By the beginning of the name; durations are those of the rule that the qualification stems from, or usual ones (`about`). */
const WAYS: readonly (readonly [string, Way])[] = [
  [
    'permis B',
    { fr: 'auto-école, au moins 20 heures de conduite', en: 'driving school, at least 20 hours of driving' },
  ],
  [
    'permis CE',
    {
      fr: 'permis C d’abord, puis quelques semaines de formation',
      en: 'licence C first, then a few weeks of training',
    },
  ],
  [
    'permis C',
    { fr: 'visite médicale et environ un mois de formation', en: 'medical examination and about a month of training' },
  ],
  [
    'permis D',
    { fr: 'visite médicale et environ un mois de formation', en: 'medical examination and about a month of training' },
  ],
  ['permis', { fr: 'formation en auto-école', en: 'training at a driving school' }],
  ['FIMO', { fr: 'formation de 140 heures en 4 semaines', en: '140 hours of training in 4 weeks' }],
  [
    'Carte professionnelle de sécurité',
    {
      fr: 'titre d’agent de sécurité (175 heures), puis demande au CNAPS',
      en: 'security guard certificate (175 hours), then application to the CNAPS',
    },
  ],
  [
    'Carte professionnelle VTC',
    { fr: 'examen, puis demande en préfecture', en: 'examination, then application to the prefecture' },
  ],
  [
    "Attestation d'aptitude fluides",
    { fr: 'évaluation par un organisme certifié, quelques jours', en: 'assessment by a certified body, a few days' },
  ],
  ["Attestation d'auxiliaire ambulancier", { fr: 'formation de 70 heures', en: '70 hours of training' }],
  [
    "Agrément d'assistant maternel",
    {
      fr: 'demande au département et formation de 120 heures',
      en: 'application to the department and 120 hours of training',
    },
  ],
  [
    "Carte professionnelle d'éducateur sportif",
    { fr: 'diplôme d’éducateur (BPJEPS), puis déclaration', en: 'coaching diploma (BPJEPS), then declaration' },
  ],
  [
    "Diplôme d'État",
    {
      fr: 'formation de plusieurs mois, ou validation de l’expérience (VAE)',
      en: 'several months of training, or recognition of experience (VAE)',
    },
  ],
  [
    'Baccalauréat',
    { fr: 'examen, ou validation de l’expérience (VAE)', en: 'examination, or recognition of experience (VAE)' },
  ],
  ['SST', { fr: 'formation de 2 jours', en: '2 days of training' }],
  ['PSC1', { fr: 'formation d’un jour', en: 'one day of training' }],
  ['HACCP', { fr: 'formation de 2 jours', en: '2 days of training' }],
];

const bare = (text: string) => text.toLowerCase();

/** Null when nothing sure can be said in few words. */
export const wayTo = (name: string): Way | null =>
  WAYS.find(([start]) => bare(name).startsWith(bare(start)))?.[1] ?? null;
