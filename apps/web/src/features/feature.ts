import type { IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Role } from '../api/session.js';

/** Who sees something: the roles named, or every signed-in person. The API decides what is allowed; this only hides what would be refused. */
export type Audience = readonly Role[] | 'everyone';

type Load = () => Promise<{ default: ComponentType }>;

/** One screen. Its file is loaded when somebody goes there, and exports the component as default. */
export interface FeaturePage {
  /** Absolute path in react-router's syntax: `/tenants/:tenantId`. */
  path: string;
  /** `public`: needs no account and has no navigation around it, as for personal links. */
  for: Audience | 'public';
  load: Load;
}

export interface NavigationEntry {
  to: string;
  /** Key in the feature's own catalogue. */
  label: string;
  icon: ComponentType<IconProps>;
  for: Audience;
  /** Also of use to an employer that the association has yet to confirm: it sees the others' once it is. */
  early?: boolean;
  /** Place in the menu, small first: see the table in features/README.md. */
  order: number;
  /** A hook: true while there is nothing behind the entry for this person, such as an activity that no programme of theirs has. */
  useHidden?: () => boolean;
}

/** What waits for somebody, shown on the home page: a component that renders one or more `TaskCard`s, or null when it has nothing to say. */
export interface HomeSection {
  for: Audience;
  /** As in `NavigationEntry`. */
  early?: boolean;
  order: number;
  load: Load;
}

/** What a card on the page of a support record is given. */
export interface RecordCardProps {
  tenantId: string;
  /** `not_opened`: a journal may have begun, the support is not agreed yet. */
  state: 'not_opened' | 'open' | 'closed';
}

/** A card of its own on the page of a support record, beside the journal. It loads what it shows, and is null when it has nothing to say. */
export interface RecordCard {
  for: readonly Role[];
  /** Place in the column, small first. */
  order: number;
  load: () => Promise<{ default: ComponentType<RecordCardProps> }>;
}

/** A nested catalogue of texts: keys to texts. */
export interface Messages {
  [key: string]: string | Messages;
}

/** What a folder of features/ brings to the application. Its index.ts exports one as default. */
export interface Feature {
  /** The name of the folder; also the namespace of its catalogue: `useTranslation('<name>')`. */
  name: string;
  pages: readonly FeaturePage[];
  navigation: readonly NavigationEntry[];
  home: readonly HomeSection[];
  recordCards?: readonly RecordCard[];
  messages: { fr: Messages; en: Messages };
}

export function isFor(audience: Audience, role: Role): boolean {
  return audience === 'everyone' || audience.includes(role);
}
