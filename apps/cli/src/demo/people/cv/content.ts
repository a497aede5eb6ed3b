import type { DemoEducation, DemoExperience, DemoTenant } from '../types.js';

/** What stands on a CV, in the words that people use, before any layout. */
export interface CvContent {
  givenName: string;
  familyName: string;
  headline: string;
  street: string;
  town: string;
  phone: string;
  email: string | null;
  /** `Permis B, véhicule personnel`; null without a licence. */
  licence: string | null;
  /** Birth, nationality, family: only on the CVs of those who state it. */
  personal: string[];
  profile: string;
  experiences: DemoExperience[];
  education: DemoEducation[];
  certificates: string[];
  skills: string[];
  languages: { name: string; level: string; share: number }[];
  interests: string[];
}

const levels = {
  A1: ['notions', 0.2],
  A2: ['scolaire', 0.4],
  B1: ['intermédiaire B1', 0.6],
  B2: ['bon niveau B2', 0.75],
  C1: ['courant', 0.9],
  native: ['langue maternelle', 1],
} as const;

const inFull: Record<string, string> = {
  SST: 'Sauveteur secouriste du travail (SST)',
  HACCP: 'Hygiène alimentaire HACCP',
  PSC1: 'Premiers secours (PSC1)',
  H0B0: 'Habilitation électrique H0B0',
  B1V: 'Habilitation électrique B1V',
  'AFGSU 2': 'Gestes et soins d’urgence (AFGSU 2)',
};

const pastimes = [
  ['Football en club', 'Pêche'],
  ['Cuisine', 'Marche'],
  ['Jardinage', 'Bricolage'],
  ['Lecture', 'Couture'],
  ['Colombophilie', 'Vélo'],
  ['Musique', 'Bénévolat au Secours des Corons'],
] as const;

export function cvContent(tenant: DemoTenant): CvContent {
  const headline = tenant.experiences[0]?.title ?? '';
  return {
    givenName: tenant.givenName,
    familyName: tenant.familyName,
    headline,
    street: tenant.address.street,
    town: `${tenant.address.postcode} ${tenant.address.town}`,
    phone: nationalPhone(tenant.phone),
    email: tenant.email,
    licence: licenceOf(tenant),
    personal: personalOf(tenant),
    profile: profileOf(tenant, headline),
    experiences: tenant.experiences,
    education: tenant.education,
    certificates: certificatesInWords(tenant.certificates),
    skills: tenant.skills,
    languages: tenant.languages.map(({ name, level }) => ({ name, level: levels[level][0], share: levels[level][1] })),
    interests: [...(pastimes[numberOf(tenant) % pastimes.length] ?? [])],
  };
}

/** The number in the reference (`T07` → 7): lets layouts vary from one person to the next. */
export function numberOf(tenant: DemoTenant): number {
  return Number(tenant.reference.slice(1));
}

/** `06 39 98 12 34`, as people write it. */
export function nationalPhone(e164: string): string {
  return `0${e164.slice(3)}`.replace(/(\d{2})(?=\d)/g, '$1 ');
}

/** `CACES R489-1`, `CACES R489-3` → `CACES R489 catégories 1 et 3`. */
function certificatesInWords(names: readonly string[]): string[] {
  const categories = new Map<string, string[]>();
  const lines: string[] = [];
  for (const name of names) {
    const [, family, category] = /^(CACES R\d+)-(\w+)$/.exec(name) ?? [];
    if (family === undefined || category === undefined) lines.push(inFull[name] ?? name);
    else categories.set(family, [...(categories.get(family) ?? []), category]);
  }
  const caces = [...categories].map(
    ([family, list]) => `${family} ${list.length > 1 ? 'catégories' : 'catégorie'} ${joined(list)}`,
  );
  return [...caces, ...lines];
}

function joined(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} et ${list.at(-1)}`;
}

function licenceOf(tenant: DemoTenant): string | null {
  if (tenant.drivingLicences.length === 0) return null;
  return `Permis ${tenant.drivingLicences.join(', ')}${tenant.hasVehicle ? ', véhicule personnel' : ''}`;
}

function personalOf({ personal, civility }: DemoTenant): string[] {
  if (!personal.onCv) return [];
  const born = civility === 'Mme' ? 'Née' : 'Né';
  return [`${born} le ${personal.birthDate}`, `Nationalité ${personal.nationality}`, personal.familyStatus];
}

function profileOf(tenant: DemoTenant, headline: string): string {
  const feminine = tenant.civility === 'Mme';
  const qualities = [
    feminine ? 'Sérieuse et ponctuelle' : 'Sérieux et ponctuel',
    feminine ? 'Motivée et dynamique' : 'Motivé et dynamique',
    feminine ? 'Organisée et discrète' : 'Organisé et discret',
    feminine ? 'Courageuse et polyvalente' : 'Courageux et polyvalent',
  ];
  const job = headline.charAt(0).toLowerCase() + headline.slice(1);
  const of = /^[aeéiou]/.test(job) ? `d’${job}` : `de ${job}`;
  const when = tenant.availability.inDays === 0 ? 'Disponible de suite.' : 'Disponible rapidement.';
  return `${qualities[numberOf(tenant) % qualities.length]}, je recherche un poste ${of} dans le Douaisis. ${when}`;
}

/** Who has little to tell writes it larger: 1.05 for a full CV, up to 1.24 for a short one. */
export function textScale(cv: CvContent): number {
  const lines = cv.experiences.reduce((sum, one) => sum + 3 + one.tasks.length, 0);
  const rest = 2 * cv.education.length + cv.certificates.length;
  return lines + rest <= 19 ? 1.24 : lines + rest <= 25 ? 1.15 : 1.05;
}
