import type { Doer } from '../domain/action.js';
import type { AssessedDomain } from '../domain/confidentiality.js';

export type ContractLanguage = 'fr' | 'en';
interface Words {
  title: (number: number) => string;
  between: (tenant: string, association: string) => string;
  general: string;
  byTheme: string;
  until: string;
  review: string;
  reviewed: (days: number) => string;
  signatures: string;
  signed: (party: string, name: string, day: string, time: string) => string;
  drawn: (name: string) => string;
  unsigned: string;
  hash: string;
  parties: Record<'tenant' | 'case_worker', string>;
  doers: Record<Doer, string>;
  domains: Record<AssessedDomain, string>;
}

export const contractWords: Record<ContractLanguage, Words> = {
  fr: {
    title: (number) => `Contrat d’objectif n° ${number}`,
    between: (tenant, association) => `Entre ${tenant} et ${association}.`,
    general: 'Première partie : ce que nous voulons ensemble',
    byTheme: 'Deuxième partie : par thème',
    until: 'pour le',
    review: 'Revue',
    reviewed: (days) => `Nous revoyons ce contrat ensemble tous les ${days} jours.`,
    signatures: 'Signatures',
    signed: (party, name, day, time) => `${party} : ${name}, le ${day} à ${time}`,
    drawn: (name) => `Signature de ${name}`,
    unsigned: 'Pas encore signé.',
    hash: 'Empreinte SHA-256 du texte signé :',
    parties: { tenant: 'La personne accompagnée', case_worker: 'Le référent' },
    doers: {
      tenant: 'la personne accompagnée',
      case_worker: 'le référent',
      partner: 'un partenaire',
      employer: 'un employeur',
    },
    domains: {
      ...{ work: 'Emploi', money: 'Argent', health: 'Santé', law: 'Droits', debts: 'Dettes', housing: 'Logement' },
      ...{ family: 'Famille', mobility: 'Mobilité', language: 'Langue', digital: 'Numérique' },
    },
  },
  en: {
    title: (number) => `Objectives contract no. ${number}`,
    between: (tenant, association) => `Between ${tenant} and ${association}.`,
    general: 'First part: what we want together',
    byTheme: 'Second part: by theme',
    until: 'by',
    review: 'Review',
    reviewed: (days) => `We look at this contract together every ${days} days.`,
    signatures: 'Signatures',
    signed: (party, name, day, time) => `${party}: ${name}, on ${day} at ${time}`,
    drawn: (name) => `Signature of ${name}`,
    unsigned: 'Not signed yet.',
    hash: 'SHA-256 of the text that was signed:',
    parties: { tenant: 'The person supported', case_worker: 'The case worker' },
    doers: {
      tenant: 'the person supported',
      case_worker: 'the case worker',
      partner: 'a partner',
      employer: 'an employer',
    },
    domains: {
      ...{ work: 'Work', money: 'Money', health: 'Health', law: 'Law', debts: 'Debts', housing: 'Housing' },
      ...{ family: 'Family', mobility: 'Mobility', language: 'Language', digital: 'Digital' },
    },
  },
};
