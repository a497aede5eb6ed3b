/** Employment contracts as the demonstration names them. */
export type ContractKind = 'CDI' | 'CDD' | 'INTERIM' | 'APPRENTICESHIP';

/** Domains of the assessment in which something may stand between a person and work. */
export type BarrierDomain =
  | 'work'
  | 'money'
  | 'health'
  | 'law'
  | 'debts'
  | 'housing'
  | 'family'
  | 'mobility'
  | 'language'
  | 'digital';

export type WorkingTime = 'DAY' | 'SHIFTS' | 'NIGHT' | 'WEEKEND';

export interface DemoAddress {
  street: string;
  postcode: string;
  town: string;
  insee: string;
  /** Town centre, decimal degrees. */
  lat: number;
  lon: number;
}

export interface DemoExperience {
  /** In the person's gender, French. */
  title: string;
  employer: string;
  city: string;
  /** `YYYY-MM`. */
  start: string;
  /** `YYYY-MM`, null while it lasts. */
  end: string | null;
  current: boolean;
  /** ROME 4.0 code. */
  rome: string;
  tasks: string[];
}

export interface DemoEducation {
  title: string;
  school: string;
  /** `YYYY`. */
  year: string;
}

export interface DemoLanguage {
  /** ISO 639 code. */
  code: string;
  /** French name. */
  name: string;
  /** CEFR level, or `native`. */
  level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'native';
}

/** An invented tenant with all that the chain from referral to rally asks for. */
export interface DemoTenant {
  /** `T01`, `T02` and so on. */
  reference: string;
  civility: 'M.' | 'Mme';
  givenName: string;
  familyName: string;
  /** At example.org; null for those without an address. */
  email: string | null;
  /** E.164, in the range kept for fiction (06 39 98 xx xx). */
  phone: string;
  address: DemoAddress;
  /** ROME 4.0 codes sought, the main one first. */
  occupations: string[];
  /** Latest first. */
  experiences: DemoExperience[];
  /** Short usual names: `CACES R489-1`, `SST`, `HACCP`. */
  certificates: string[];
  /** Categories: `B`, `C`, `CE`. */
  drivingLicences: string[];
  hasVehicle: boolean;
  languages: DemoLanguage[];
  skills: string[];
  /** Latest first. */
  education: DemoEducation[];
  availability: {
    /** Days from the day of seeding; 0 is at once. */
    inDays: number;
    workingTimes: WorkingTime[];
    /** How far the person can travel to work. */
    radiusKm: number;
  };
  wanted: {
    /** Hours a week at least and at most. */
    minHours: number;
    maxHours: number;
    contracts: ContractKind[];
    openToTraining: boolean;
  };
  arrears: { months: number; amountCents: number; monthlyRentCents: number };
  /** One or two French sentences of the case worker; for the support record, never for employers. */
  situation: string;
  barriers: { domain: BarrierDomain; note: string }[];
  /** What some people put on a CV although no employer may use it. */
  personal: {
    /** `DD/MM/YYYY`. */
    birthDate: string;
    nationality: string;
    familyStatus: string;
    /** Whether the person's CV states it. */
    onCv: boolean;
  };
}

/** An invented local firm of the landlord's network. */
export interface DemoEmployer {
  name: string;
  sector: string;
  /** 14 digits with valid checksums (SIREN and SIRET) that begin with 000: given to no firm. */
  siret: string;
  headcount: number;
  address: DemoAddress;
  contact: {
    civility: 'M.' | 'Mme';
    givenName: string;
    familyName: string;
    role: string;
    email: string;
    phone: string;
  };
  /** Who it is, in one or two French sentences. */
  about: string;
}

export interface DemoOffer {
  /** Index into `demoEmployers()`. */
  employerIndex: number;
  /** French, both genders. */
  title: string;
  /** ROME 4.0 code. */
  rome: string;
  tasks: string[];
  town: string;
  weeklyHours: number;
  /** When one works, French. */
  schedule: string;
  workingTimes: WorkingTime[];
  contract: ContractKind;
  /** Null for a permanent contract. */
  durationMonths: number | null;
  /** Gross pay per hour in euro cents. */
  payMinCents: number;
  payMaxCents: number;
  /** Without these one may not do the job, or not yet. */
  demandedCertificates: string[];
  wishedCertificates: string[];
  drivingLicences: string[];
  /** Years of experience asked for, 0 for none. */
  minYears: number;
  posts: number;
  openToTraining: boolean;
  /** Start, in days from the day of seeding. */
  startInDays: number;
}
