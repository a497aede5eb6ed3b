import { IconMail } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const readers = ['case_worker', 'association_manager', 'organiser'] as const;

const messages: Feature = {
  name: 'messages',
  pages: [{ path: '/messages', for: readers, load: () => import('./MessagesPage.js') }],
  navigation: [{ to: '/messages', label: 'nav', icon: IconMail, for: readers, order: 80 }],
  home: [],
  messages: { fr, en },
};
export default messages;
