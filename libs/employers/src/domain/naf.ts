/**
 * The activities of companies: the 21 sections and 88 divisions of INSEE's nomenclature d'activités françaises (NAF rév. 2, 2008), whose first
 * two levels are those of the European NACE Rev. 2. Labels are shortened where INSEE's do not fit a list.
 */
export interface NafDivision {
  /** Two digits. */
  code: string;
  /** A to U. */
  section: string;
  label: string;
  labelEn: string;
}

export interface NafSection {
  code: string;
  label: string;
  labelEn: string;
}

export const NAF_SECTIONS: readonly NafSection[] = [
  { code: 'A', label: 'Agriculture, sylviculture et pêche', labelEn: 'Agriculture, forestry and fishing' },
  { code: 'B', label: 'Industries extractives', labelEn: 'Mining and quarrying' },
  { code: 'C', label: 'Industrie manufacturière', labelEn: 'Manufacturing' },
  { code: 'D', label: 'Électricité, gaz, vapeur et air conditionné', labelEn: 'Electricity, gas, steam' },
  { code: 'E', label: 'Eau, assainissement, déchets et dépollution', labelEn: 'Water, sewerage and waste' },
  { code: 'F', label: 'Construction', labelEn: 'Construction' },
  { code: 'G', label: 'Commerce et réparation automobile', labelEn: 'Trade and repair of vehicles' },
  { code: 'H', label: 'Transports et entreposage', labelEn: 'Transport and storage' },
  { code: 'I', label: 'Hébergement et restauration', labelEn: 'Accommodation and food service' },
  { code: 'J', label: 'Information et communication', labelEn: 'Information and communication' },
  { code: 'K', label: 'Activités financières et d’assurance', labelEn: 'Finance and insurance' },
  { code: 'L', label: 'Activités immobilières', labelEn: 'Real estate' },
  {
    code: 'M',
    label: 'Activités spécialisées, scientifiques et techniques',
    labelEn: 'Professional and technical services',
  },
  { code: 'N', label: 'Services administratifs et de soutien', labelEn: 'Administrative and support services' },
  { code: 'O', label: 'Administration publique', labelEn: 'Public administration' },
  { code: 'P', label: 'Enseignement', labelEn: 'Education' },
  { code: 'Q', label: 'Santé humaine et action sociale', labelEn: 'Health and social work' },
  { code: 'R', label: 'Arts, spectacles et activités récréatives', labelEn: 'Arts, entertainment and recreation' },
  { code: 'S', label: 'Autres activités de services', labelEn: 'Other services' },
  { code: 'T', label: 'Ménages employeurs', labelEn: 'Households as employers' },
  { code: 'U', label: 'Activités extraterritoriales', labelEn: 'Extraterritorial organisations' },
];

/** `code|label|English label`, by section. */
const ROWS: Record<string, readonly string[]> = {
  A: [
    '01|Culture et production animale, chasse|Crop and animal production, hunting',
    '02|Sylviculture et exploitation forestière|Forestry and logging',
    '03|Pêche et aquaculture|Fishing and aquaculture',
  ],
  B: [
    '05|Extraction de houille et de lignite|Mining of coal and lignite',
    '06|Extraction d’hydrocarbures|Extraction of oil and gas',
    '07|Extraction de minerais métalliques|Mining of metal ores',
    '08|Autres industries extractives|Other mining and quarrying',
    '09|Services de soutien aux industries extractives|Mining support services',
  ],
  C: [
    '10|Industries alimentaires|Food products',
    '11|Fabrication de boissons|Beverages',
    '12|Fabrication de produits à base de tabac|Tobacco products',
    '13|Fabrication de textiles|Textiles',
    '14|Industrie de l’habillement|Clothing',
    '15|Industrie du cuir et de la chaussure|Leather and footwear',
    '16|Travail du bois, hors meubles|Wood products, except furniture',
    '17|Industrie du papier et du carton|Paper and paper products',
    '18|Imprimerie et reproduction|Printing and reproduction',
    '19|Cokéfaction et raffinage|Coke and refined petroleum',
    '20|Industrie chimique|Chemicals',
    '21|Industrie pharmaceutique|Pharmaceuticals',
    '22|Produits en caoutchouc et en plastique|Rubber and plastic products',
    '23|Autres produits minéraux non métalliques|Other non-metallic mineral products',
    '24|Métallurgie|Basic metals',
    '25|Fabrication de produits métalliques|Fabricated metal products',
    '26|Produits informatiques, électroniques et optiques|Computer, electronic and optical products',
    '27|Fabrication d’équipements électriques|Electrical equipment',
    '28|Machines et équipements|Machinery and equipment',
    '29|Industrie automobile|Motor vehicles',
    '30|Autres matériels de transport|Other transport equipment',
    '31|Fabrication de meubles|Furniture',
    '32|Autres industries manufacturières|Other manufacturing',
    '33|Réparation et installation de machines|Repair and installation of machinery',
  ],
  D: ['35|Électricité, gaz, vapeur et air conditionné|Electricity, gas, steam and air conditioning'],
  E: [
    '36|Captage, traitement et distribution d’eau|Water collection, treatment and supply',
    '37|Collecte et traitement des eaux usées|Sewerage',
    '38|Collecte et traitement des déchets, récupération|Waste collection, treatment and recovery',
    '39|Dépollution|Remediation',
  ],
  F: [
    '41|Construction de bâtiments|Construction of buildings',
    '42|Génie civil|Civil engineering',
    '43|Travaux de construction spécialisés|Specialised construction',
  ],
  G: [
    '45|Commerce et réparation d’automobiles et de motocycles|Trade and repair of motor vehicles',
    '46|Commerce de gros|Wholesale trade',
    '47|Commerce de détail|Retail trade',
  ],
  H: [
    '49|Transports terrestres|Land transport',
    '50|Transports par eau|Water transport',
    '51|Transports aériens|Air transport',
    '52|Entreposage et services auxiliaires des transports|Warehousing and support for transport',
    '53|Activités de poste et de courrier|Postal and courier services',
  ],
  I: ['55|Hébergement|Accommodation', '56|Restauration|Food and beverage service'],
  J: [
    '58|Édition|Publishing',
    '59|Films, vidéo, télévision, musique|Film, video, television, music',
    '60|Programmation et diffusion|Programming and broadcasting',
    '61|Télécommunications|Telecommunications',
    '62|Programmation et conseil informatiques|Computer programming and consultancy',
    '63|Services d’information|Information services',
  ],
  K: [
    '64|Services financiers|Financial services',
    '65|Assurance|Insurance',
    '66|Auxiliaires de services financiers et d’assurance|Auxiliary to finance and insurance',
  ],
  L: ['68|Activités immobilières|Real estate'],
  M: [
    '69|Activités juridiques et comptables|Legal and accounting services',
    '70|Sièges sociaux, conseil de gestion|Head offices, management consultancy',
    '71|Architecture, ingénierie, contrôles techniques|Architecture, engineering, testing',
    '72|Recherche-développement scientifique|Scientific research and development',
    '73|Publicité et études de marché|Advertising and market research',
    '74|Autres activités spécialisées et techniques|Other professional and technical services',
    '75|Activités vétérinaires|Veterinary services',
  ],
  N: [
    '77|Location et location-bail|Rental and leasing',
    '78|Activités liées à l’emploi, intérim|Employment and temporary work agencies',
    '79|Agences de voyage et réservation|Travel agencies and reservation',
    '80|Enquêtes et sécurité|Security and investigation',
    '81|Services aux bâtiments, nettoyage, espaces verts|Cleaning, buildings and landscape services',
    '82|Services administratifs de soutien aux entreprises|Office and business support',
  ],
  O: ['84|Administration publique et défense, sécurité sociale|Public administration, defence, social security'],
  P: ['85|Enseignement|Education'],
  Q: [
    '86|Activités pour la santé humaine|Human health',
    '87|Hébergement médico-social et social|Residential care',
    '88|Action sociale sans hébergement, aide à domicile|Social work without accommodation, home help',
  ],
  R: [
    '90|Activités créatives, artistiques et de spectacle|Creative arts and entertainment',
    '91|Bibliothèques, archives, musées|Libraries, archives, museums',
    '92|Jeux de hasard et d’argent|Gambling and betting',
    '93|Activités sportives, récréatives et de loisirs|Sports and recreation',
  ],
  S: [
    '94|Organisations associatives|Membership organisations',
    '95|Réparation d’ordinateurs et de biens personnels|Repair of computers and household goods',
    '96|Autres services personnels|Other personal services',
  ],
  T: [
    '97|Ménages employeurs de personnel domestique|Households employing domestic staff',
    '98|Production des ménages pour usage propre|Households producing for own use',
  ],
  U: ['99|Organisations et organismes extraterritoriaux|Extraterritorial organisations'],
};

export const NAF_DIVISIONS: readonly NafDivision[] = Object.entries(ROWS).flatMap(([section, rows]) =>
  rows.map((row) => {
    const [code = '', label = '', labelEn = ''] = row.split('|');
    return { code, section, label, labelEn };
  }),
);

const BY_CODE = new Map(NAF_DIVISIONS.map((division) => [division.code, division]));

export const findNaf = (code: string): NafDivision | undefined => BY_CODE.get(code);

/**
 * The division of an activity code as companies write it: `52.29B`, `5229B`, `52.29` or `52`; null for what is none. A code that lost its
 * leading zero (`1.13Z`) is read as such only with a dot, since `113` could be anything.
 */
export function nafDivisionOf(text: string): string | null {
  const compact = text.trim().toUpperCase();
  const found = /^(\d{1,2})\.\d{1,2}[A-Z]?$/.exec(compact) ?? /^(\d{2})(?:\d{2}[A-Z]?)?$/.exec(compact);
  const code = found?.[1]?.padStart(2, '0');
  return code !== undefined && BY_CODE.has(code) ? code : null;
}
