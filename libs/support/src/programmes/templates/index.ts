import { ProgrammeDefinition } from '../domain/definition.js';
import { AUDIENCE_TEMPLATES } from './audiences.js';
import { HOUSING_TEMPLATES } from './housing.js';
import { LANDLORD_TEMPLATES } from './landlords.js';

/** In the order of the chain's own programme first, then as they are offered. */
export const TEMPLATE_KEYS = [
  'sia-sauvegarde',
  'sia-renforce',
  'soliha-metropole-nord',
  'coup-de-pouce-habitat',
  'dix-mille-logements',
  'residence-jeunes-actifs',
  'logement-dabord-pas-de-calais',
  'cottage-social-flandres',
  'logis-metropole-solfa',
  'maisons-cites-cheval-bleu',
  'habited',
  'seniors-a-domicile',
  'opac-oise-chi',
  'un-jeune-un-logement',
  'apart',
  'sip-agena',
] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

export interface Template {
  key: TemplateKey;
  name: { fr: string; en: string };
  definition: ProgrammeDefinition;
}

const written = new Map(
  [...LANDLORD_TEMPLATES, ...HOUSING_TEMPLATES, ...AUDIENCE_TEMPLATES].map((template) => [template.key, template]),
);

/** Checked when the program starts: a template that breaks the schema stops it. */
export const TEMPLATES: readonly Template[] = TEMPLATE_KEYS.map((key) => {
  const template = written.get(key);
  if (!template) throw new Error(`There is no template ${key}.`);
  return { key, name: template.name, definition: ProgrammeDefinition.parse(template.definition) };
});

const byKey = new Map(TEMPLATES.map((template) => [template.key, template]));
export function templateOf(key: TemplateKey): Template {
  const template = byKey.get(key);
  if (!template) throw new Error(`There is no template ${key}.`);
  return template;
}
