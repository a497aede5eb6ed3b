/**
 * Words beside a title that say in which trade one is: well-known employers of the region and kinds of places. They help a
 * title that fits, and count nothing against one that does not speak of them.
 */
const lines = `
entretien batiment: bailleur
restauration collective: sodexo elior api compass newrest dupont
magasin supermarche: carrefour auchan leclerc lidl intermarche aldi cora casino monoprix super-u netto
entrepot logistique: amazon geodis dhl kuehne xpo rajapack showroomprive logistics
colis: chronopost ups gls dpd colissimo fedex colisprive
locaux bureau: onet samsic gsf derichebourg atalian isor
securite surveillance: securitas fiducial goron seris prosegur
automobile montage: renault toyota stellantis psa peugeot citroen sevelnord mca faurecia valeo
agroalimentaire: biscuit biscuits biscuiterie frites chips conserverie surgeles laiterie yaourts chocolaterie confiserie sucrerie salaisons bonduelle mccain herta roquette lesaffre haagen ingredia lesieur bigard charal danone nestle
domicile: admr adhap shiva azae petits-fils
blanchisserie: elis initial kalhyge
dechets collecte: veolia suez paprec triselec
batiment chantier: eurovia colas eiffage bouygues vinci ramery spie
hospitalier: ehpad clinique chu ssiad mapad korian orpea maternite geriatrie
poste courrier: laposte
vetement: kiabi zara celio jules okaidi gemo decathlon promod
maison bricolage: castorama ikea conforama darty
restaurant: brasserie bistrot flunch buffalo hippopotamus
`;

/** Folded word → stems of the context that it stands for. */
export const contexts: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [trade = '', signs = ''] = line.split(': ');
      return signs.split(' ').map((sign): [string, string[]] => [sign, trade.split(' ')]);
    }),
);

/** Temporary employment agencies: they tell nothing about the trade. */
export const agencies: ReadonlySet<string> = new Set(
  'adecco manpower randstad crit proman synergie supplay temporis adequat adia vediorbis ergalis partnaire'.split(' '),
);

/** First words that tell of a time without a trade of ours: at home, at school, in the army, on one's own account. */
export const notAJob: ReadonlySet<string> = new Set(
  (
    'mere pere maman conge conges parental maladie chomage chomeur chomeuse inactif inactive invalidite retraite retraitee sans ' +
    'recherche foyer etudiant etudiante lyceen lyceenne scolarite militaire soldat engage engagee legionnaire armee marine ' +
    'gendarme gendarmerie caporal sergent aidant aidante divers diverse autoentrepreneur autoentrepreneuse entrepreneur ' +
    'entrepreneuse gerant gerante independant independante createur creatrice president presidente patron patronne ' +
    'reconversion pause voyage parentalite bilan formation service'
  ).split(' '),
);

/** Trades that the starter set leaves out on purpose: named so that none passes as a misspelling of one it holds. */
export const otherTrades: readonly string[] = (
  'infirmier medecin docteur chirurgien dentiste pharmacien kinesitherapeute orthophoniste psychologue sage veterinaire opticien ' +
  'dieteticien ergotherapeute professeur enseignant instituteur formateur maitre directeur ingenieur architecte developpeur ' +
  'programmeur informaticien webmaster graphiste infographiste designer journaliste redacteur traducteur photographe avocat ' +
  'notaire juriste huissier greffier magistrat policier pompier gendarme consultant auditeur analyste statisticien banquier ' +
  'courtier trader actuaire geometre geologue biologiste chimiste physicien chercheur astronaute pilote steward comedien acteur ' +
  'musicien chanteur danseur ecrivain artiste sculpteur bijoutier horloger luthier ebeniste antiquaire galeriste bibliothecaire ' +
  'documentaliste archiviste urbaniste economiste sociologue historien interprete attache community manager chef responsable ' +
  'educateur ethnologue podologue osteopathe sophrologue depute maire elu conseiller croupier mannequin styliste modeliste ' +
  'laborantin prothesiste radiologue manipulateur metreur dessinateur projeteur commercial representant negociateur agriculteur ' +
  'exploitant eleveur viticulteur pecheur marin capitaine charge assistante'
).split(' ');

/** First words that many trades share, and people take one for another: `ouvrier entrepôt` is an `agent d'entrepôt`. Stems. */
export const anyones: ReadonlySet<string> = new Set(
  'agent ouvrier employ operateur aide equipier assistant conseiller technicien charg'.split(' '),
);
