/** Divisions of the nomenclature of activities for the sectors of the invented employers. */
export const NAF_OF_SECTOR: Record<string, string> = {
  Logistique: '52',
  'Transport et livraison': '49',
  Propreté: '81',
  'Aide à domicile': '88',
  'Médico-social': '87',
  'Restauration collective': '56',
  Commerce: '47',
  Bâtiment: '43',
  'Industrie automobile': '29',
  Agroalimentaire: '10',
  'Insertion, espaces verts': '81',
  'Services au logement': '81',
};

export const sizeBandOf = (headcount: number): string =>
  headcount < 10 ? '1_9' : headcount < 50 ? '10_49' : headcount < 250 ? '50_249' : '250_more';
