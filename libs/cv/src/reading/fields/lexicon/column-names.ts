import { lexicon } from '../text.js';

/** What the columns of a table are called in its first row. */
export const COLUMN_NAMES = lexicon(
  'mission, mois, dates et lieux, lieux, taches realisees, descriptif, secteur, niveau, langue, organisme de formation, etablissements, employeurs, activites, activite, fonction occupee, employeur et lieu, mention, obtention, periode, periodes, date, dates, annee, annees, poste, postes, poste occupe, fonction, fonctions, emploi, entreprise, entreprises, employeur, societe, ville, lieu, missions, taches, diplome, diplomes, formation, intitule, etablissement, ecole, organisme, duree, contrat, from, to, employer, company, position, job title, school, year',
);
