import type { SignedInUser } from '../api/session.js';
import { type Feature, type HomeSection, isFor, type NavigationEntry, type RecordCard } from './feature.js';

/**
 * Every feature of the application: each folder beside this file with an index.ts that exports a Feature as default.
 * Adding a folder is all it takes; nothing here changes, so people working on different features never meet in one file.
 */
const modules = import.meta.glob<Feature>('./*/index.ts', { eager: true, import: 'default' });

function collect(): Feature[] {
  const paths = new Map<string, string>();
  return Object.entries(modules).map(([file, feature]) => {
    const folder = file.split('/')[1];
    if (feature.name !== folder)
      throw new Error(`features/${folder}: its name is "${feature.name}", expected "${folder}"`);
    for (const page of feature.pages) {
      const owner = paths.get(page.path);
      if (owner !== undefined)
        throw new Error(`features/${folder}: the path ${page.path} already belongs to features/${owner}`);
      paths.set(page.path, folder);
    }
    return feature;
  });
}

export const features: readonly Feature[] = collect();

export interface NamedEntry extends NavigationEntry {
  feature: string;
}

type Viewer = Pick<SignedInUser, 'role' | 'awaitsConfirmation'>;

export function navigationOf({ role, awaitsConfirmation }: Viewer): NamedEntry[] {
  return features
    .flatMap((feature) => feature.navigation.map((entry) => ({ ...entry, feature: feature.name })))
    .filter((entry) => isFor(entry.for, role) && (entry.early || !awaitsConfirmation))
    .sort((a, b) => a.order - b.order);
}

/** Every card that features bring to the page of a support record, in order. */
export const recordCards: readonly (RecordCard & { key: string })[] = features
  .flatMap((feature) =>
    (feature.recordCards ?? []).map((card, index) => ({ ...card, key: `${feature.name}-${index}` })),
  )
  .sort((a, b) => a.order - b.order);

export interface NamedSection extends HomeSection {
  /** Tells it from all other sections. */
  key: string;
}

/** Every section of every home page. */
export const homeSections: readonly NamedSection[] = features.flatMap((feature) =>
  feature.home.map((section, index) => ({ ...section, key: `${feature.name}-${index}` })),
);

export function homeOf({ role, awaitsConfirmation }: Viewer): NamedSection[] {
  return homeSections
    .filter((section) => isFor(section.for, role) && (section.early || !awaitsConfirmation))
    .sort((a, b) => a.order - b.order);
}
