/**
 * How far a certificate, licence or diploma matters for an occupation:
 * - `required`: the law lets nobody do the work who does not hold it; who lacks it cannot be placed there,
 * - `employer`: the law obliges the employer to train and authorise; who lacks it can be hired and trained,
 * - `usual`: asked in offers, helps, excludes nobody.
 */
export type QualificationNeed = 'required' | 'employer' | 'usual';

export interface Qualification {
  kind: 'licence' | 'certificate' | 'diploma';
  /** As the CV reader writes it: a licence category (`CE`) or the beginning of a normalised certificate (`CACES R489`). */
  name: string;
  need: QualificationNeed;
  /** The rule that it stems from; null only for what is merely usual. */
  basis: string | null;
}

const qualification = (
  kind: Qualification['kind'],
  name: string,
  need: QualificationNeed,
  basis: string | null = null,
): Qualification => ({ kind, name, need, basis });

const required = (kind: Qualification['kind'], name: string, basis: string) =>
  qualification(kind, name, 'required', basis);
const employer = (name: string, basis: string) => qualification('certificate', name, 'employer', basis);
const usual = (name: string, kind: Qualification['kind'] = 'certificate') => qualification(kind, name, 'usual');

const DRIVING = 'Code de la route, art. R221-1-1';
const DRIVER_TRAINING = 'Code des transports, art. L3314-2 et R3314-1';
/** A CACES is the recommended proof of training; what the law wants is the employer's own authorisation. */
const MACHINES = 'Code du travail, art. R4323-55 et R4323-56';
const SECURITY = 'Code de la sécurité intérieure, art. L612-20';
const NETWORKS = "Code de l'environnement, art. R554-31";

/** Every qualification once, under the short key that the table of occupations uses. */
export const qualifications = {
  licenceB: required('licence', 'B', DRIVING),
  wantsB: usual('B', 'licence'),
  licenceC: required('licence', 'C', DRIVING),
  licenceCE: required('licence', 'CE', DRIVING),
  wantsC: usual('C', 'licence'),
  licenceD: required('licence', 'D', DRIVING),
  goods: required('certificate', 'FIMO', DRIVER_TRAINING),
  passengers: required('certificate', 'FIMO voyageurs', DRIVER_TRAINING),
  refresher: usual('FCO'),
  dangerous: usual('ADR'),
  hire: required('certificate', 'Carte professionnelle VTC ou taxi', 'Code des transports, art. L3120-2-2'),
  forklift: employer('CACES R489', MACHINES),
  palletTruck: employer('CACES R485', MACHINES),
  plant: employer('CACES R482', MACHINES),
  loaderCrane: employer('CACES R490', MACHINES),
  towerCrane: employer('CACES R487', MACHINES),
  bridgeCrane: employer('CACES R484', MACHINES),
  lift: employer('CACES R486', MACHINES),
  height: employer('Travail en hauteur', 'Code du travail, art. R4323-106'),
  scaffold: employer('Échafaudages', 'Code du travail, art. R4323-69'),
  electric: employer('Habilitation électrique', 'Code du travail, art. R4544-9 et R4544-10'),
  networks: employer('AIPR', NETWORKS),
  asbestos: employer('Amiante', 'Code du travail, art. R4412-87 et R4412-117'),
  refrigerant: required(
    'certificate',
    "Attestation d'aptitude fluides frigorigènes",
    "Code de l'environnement, art. R543-106",
  ),
  certibiocide: employer('Certibiocide', 'Arrêté du 9 octobre 2013'),
  certiphyto: employer('Certiphyto', 'Code rural et de la pêche maritime, art. L254-3'),
  security: required('certificate', 'Carte professionnelle de sécurité', SECURITY),
  tfpAps: usual('TFP APS'),
  ssiap: usual('SSIAP'),
  firstAid: usual('SST'),
  psc1: usual('PSC1'),
  lifting: usual('PRAP'),
  hygiene: usual('HACCP'),
  bafa: usual('BAFA'),
  afgsu: usual('AFGSU'),
  welding: usual('Licence de soudage'),
  nurseAide: required('diploma', "Diplôme d'État d'aide-soignant", 'Code de la santé publique, art. L4391-1'),
  nurseryNurse: required(
    'diploma',
    "Diplôme d'État d'auxiliaire de puériculture",
    'Code de la santé publique, art. L4392-1',
  ),
  ambulance: required('diploma', "Diplôme d'État d'ambulancier", 'Code de la santé publique, art. L4393-1'),
  ambulanceAid: required(
    'certificate',
    "Attestation d'auxiliaire ambulancier",
    'Code de la santé publique, art. R6312-7',
  ),
  childminder: required(
    'certificate',
    "Agrément d'assistant maternel",
    "Code de l'action sociale et des familles, art. L421-3",
  ),
  sport: required('diploma', "Carte professionnelle d'éducateur sportif", 'Code du sport, art. L212-1 et L212-11'),
  baccalaureate: required('diploma', 'Baccalauréat', 'Décret n° 2003-484 du 6 juin 2003, art. 3'),
  deaes: usual('DEAES', 'diploma'),
  advf: usual("Titre d'assistant de vie aux familles", 'diploma'),
  earlyChildhood: usual('CAP accompagnant éducatif petite enfance', 'diploma'),
  familyDiploma: usual('DETISF', 'diploma'),
  youthWorker: usual('DEME', 'diploma'),
  /** Who runs a craft business needs it (Code de l'artisanat); an employee may work under a qualified person's eyes. */
  vocational: usual('CAP', 'diploma'),
  funeral: employer('Formation funéraire', 'Code général des collectivités territoriales, art. R2223-42'),
} as const satisfies Record<string, Qualification>;

export type QualificationKey = keyof typeof qualifications;
