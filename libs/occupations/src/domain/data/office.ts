import { occupation } from '../occupation.js';

/** Accounts, post, reception desks and sales offices (ROME domains D and M). */
export const office = [
  occupation(
    'D1401',
    'Assistant commercial / Assistante commerciale',
    'Sales assistant',
    [
      'Assistant commercial / Assistante commerciale',
      'Secrétaire commercial / Secrétaire commerciale',
      'Assistant commercial sédentaire / Assistante commerciale sédentaire',
    ],
    ['administration commerciale', 'sales assistant'],
  ),
  occupation(
    'M1225',
    'Aide-comptable',
    'Accounts clerk',
    ['Aide-comptable', 'Employé de comptabilité / Employée de comptabilité', 'Agent comptable / Agente comptable'],
    ['aide comptabilité', 'accounts clerk'],
  ),
  occupation(
    'M1501',
    'Assistant / Assistante Ressources Humaines (RH)',
    'Human resources assistant',
    [
      'Assistant ressources humaines / Assistante ressources humaines',
      'Assistant RH / Assistante RH',
      'Assistant recrutement / Assistante recrutement',
      'Secrétaire du personnel',
    ],
    ['ressources humaines', 'RH', 'HR assistant'],
  ),
  occupation(
    'M1603',
    'Facteur / Factrice',
    'Postal worker',
    [
      'Facteur / Factrice',
      'Préposé à la distribution du courrier / Préposée à la distribution du courrier',
      'Agent courrier La Poste / Agente courrier La Poste',
      'Guichetier de La Poste / Guichetière de La Poste',
      'Trieur de courrier / Trieuse de courrier',
    ],
    ['tri postal', 'distribution du courrier', 'postman', 'mail carrier'],
  ),
  occupation(
    'M1606',
    'Opérateur / Opératrice de saisie',
    'Data entry clerk',
    ['Opérateur de saisie / Opératrice de saisie', 'Agent de saisie / Agente de saisie', 'Dactylo'],
    ['saisie de données', 'saisie informatique', 'data entry'],
  ),
  occupation(
    'M1609',
    'Secrétaire médical / Secrétaire médicale',
    'Medical secretary',
    [
      'Secrétaire médical / Secrétaire médicale',
      'Assistant médico-administratif / Assistante médico-administrative',
      'Secrétaire médico-social / Secrétaire médico-sociale',
    ],
    ['secrétariat médical', 'accueil cabinet médical'],
  ),
  occupation(
    'M1614',
    'Standardiste',
    'Switchboard operator',
    ['Standardiste', 'Opérateur de standard / Opératrice de standard'],
    ['standard téléphonique'],
  ),
  occupation(
    'M1615',
    'Distributeur / Distributrice de prospectus et imprimés',
    'Leaflet distributor',
    [
      'Distributeur de prospectus / Distributrice de prospectus',
      'Distributeur de journaux / Distributrice de journaux',
      'Porteur de journaux / Porteuse de journaux',
    ],
    ['distribution de publicités', 'boîtage', 'distribution de flyers', 'flyering'],
  ),
];
