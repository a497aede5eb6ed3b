import { findTown } from '#occupations';
import { fictionalSiret } from './siret.js';
import type { DemoAddress, DemoEmployer } from './types.js';

type Row = readonly [
  name: string,
  sector: string,
  headcount: number,
  street: string,
  town: string,
  contact: readonly ['M.' | 'Mme', string, string, string],
  about: string,
];

const rows: readonly Row[] = [
  [
    'Nordescaut Distribution',
    'Logistique',
    210,
    "4 avenue de l'Écluse Neuve",
    'Lambres-lez-Douai',
    ['Mme', 'Hélène', 'Vasseroy', 'Responsable des ressources humaines'],
    'Plateforme de 45 000 m² pour la grande distribution. Formation interne à la conduite de chariots.',
  ],
  [
    'Scarpe Express',
    'Transport et livraison',
    48,
    '17 rue du Quai aux Colis',
    'Sin-le-Noble',
    ['M.', 'Farid', 'Benkhellaf', 'Gérant'],
    'Livraison du dernier kilomètre et transport régional, vingt tournées par jour au départ de Sin-le-Noble.',
  ],
  [
    'Clairnet Propreté',
    'Propreté',
    95,
    '8 rue des Trois Savonniers',
    'Douai',
    ['Mme', 'Corinne', 'Delattaignant', "Responsable d'exploitation"],
    'Nettoyage de bureaux, de commerces et de parties communes, surtout tôt le matin et le soir.',
  ],
  [
    'Association Main Tendue',
    'Aide à domicile',
    130,
    '21 rue du Pont-Tournant',
    'Douai',
    ['Mme', 'Aurore', 'Planckaert-Dumez', 'Responsable de secteur'],
    'Aide à domicile auprès de 600 personnes du Douaisis. Tutorat de deux semaines pour les nouvelles recrues.',
  ],
  [
    "EHPAD Les Peupliers d'Argent",
    'Médico-social',
    72,
    '3 allée des Peupliers',
    'Somain',
    ['M.', 'Olivier', 'Castelnot', 'Cadre de santé'],
    'Établissement de 84 lits avec une unité protégée et sa propre cuisine.',
  ],
  [
    'Cuisine centrale du Canal',
    'Restauration collective',
    38,
    '12 quai du Petit Canal',
    'Douai',
    ['Mme', 'Maryline', 'Sobczakowski', 'Cheffe de production'],
    '3 200 repas par jour pour les écoles et les résidences, du lundi au vendredi.',
  ],
  [
    "Supermarché Prim'Halles",
    'Commerce',
    64,
    '1 place des Primeurs',
    'Flers-en-Escrebieux',
    ['M.', 'Damien', 'Lorthioir', 'Directeur de magasin'],
    'Supermarché de proximité avec boulangerie, rayon frais et drive.',
  ],
  [
    'Bâti-Scarpe',
    'Bâtiment',
    56,
    '30 rue des Briquetiers',
    'Douai',
    ['M.', 'Patrice', 'Wacquiez', 'Conducteur de travaux'],
    "Gros œuvre et rénovation énergétique de logements, dont le patrimoine minier. Clauses d'insertion sur la plupart des chantiers.",
  ],
  [
    'Mécalys Automotive',
    'Industrie automobile',
    340,
    '2 boulevard des Emboutisseurs',
    'Cuincy',
    ['Mme', 'Ingrid', 'Rousselarde', 'Chargée de recrutement'],
    'Équipementier : habillages intérieurs et faisceaux, lignes en deux ou trois équipes.',
  ],
  [
    'Conserverie des Trois Canaux',
    'Agroalimentaire',
    150,
    '9 rue de la Bassine',
    'Carvin',
    ['M.', 'Hervé', 'Dancoisnay', 'Responsable de production'],
    'Légumes en conserve et surgelés ; forte saison de juin à décembre.',
  ],
  [
    'Jardins Solidaires du Terril',
    'Insertion, espaces verts',
    28,
    'Chemin du Cavalier',
    'Roost-Warendin',
    ['Mme', 'Sabine', 'Quaegebeurre', 'Coordinatrice'],
    "Atelier et chantier d'insertion : maraîchage, entretien d'espaces naturels et de parcs.",
  ],
  [
    'Maintenance Logis Clair',
    'Services au logement',
    42,
    '15 rue du Robinet Vert',
    'Sin-le-Noble',
    ['M.', 'Ismaël', 'Touarhi', 'Directeur'],
    "Dépannage, remise en état et gardiennage d'immeubles pour les bailleurs du bassin minier.",
  ],
];

/** The twelve invented firms of the landlord's network, always the same. */
export function demoEmployers(): DemoEmployer[] {
  return rows.map(([name, sector, headcount, street, town, contact, about], index) => {
    const [civility, givenName, familyName, role] = contact;
    const mailbox = `${givenName}.${familyName}`
      .normalize('NFD')
      .replace(/[^a-zA-Z.-]/g, '')
      .toLowerCase();
    return {
      name,
      sector,
      headcount,
      siret: fictionalSiret(417 + index * 61),
      address: addressIn(town, street),
      contact: {
        civility,
        givenName,
        familyName,
        role,
        email: `${mailbox}@example.org`,
        phone: `+3335301${String(2100 + index * 173).padStart(4, '0')}`,
      },
      about,
    };
  });
}

function addressIn(name: string, street: string): DemoAddress {
  const town = findTown(name);
  if (!town) throw new Error(`The list of places does not hold ${name}.`);
  return { street, postcode: town.postcode, town: town.name, insee: town.insee, lat: town.lat, lon: town.lon };
}
