import type { Group } from './lexicon-people.js';
import { forms } from './word-forms.js';

const BODY =
  '(?:sante|dos|genoux?|epaules?|articulations?|coeur|nerfs?|vue|audition|sommeil|peau|poids|hanches?|poignets?|jambes?|pieds?|respiratoires?|cardiaques?|psychologiques?|psychiatriques?|physiques?|medica(?:l|ux)|musculaires?)';
const TROUBLE =
  '(?:problemes?|soucis?|souci|maux|mal|douleurs?|fragilites?|pathologies?|faiblesses?|contre-indications?|restrictions?|antecedents?|suivi|troubles?)';
const HEALTH =
  'Décrivez le poste : « port de charges jusqu’à 15 kg, station debout » ; l’aptitude relève du médecin du travail.';

/** States, facts and signs, by criterion of L1132-1: what an offer may not keep out or ask for, though it names no people. */
export const life: readonly Group[] = [
  {
    criterion: 'health',
    law: 'L1132-1',
    words: `(?:${TROUBLE} (?:de |d'|du |au |aux |a la |a l')?(?:l'|la |les )?${BODY}|${forms(
      'malade|maladie|maladie chronique|maladie de longue duree|depressif|depression|burn-?out|diabetique|epileptique|asthmatique|cardiaque|seropositif|cancereux|cancer|alcoolique|toxicomane|drogue|addiction|traitement|allergie|allergique|personne fragile|fragile|souffreteux|absenteiste|arrets? (?:de travail|maladie|de maladie)|absences? pour maladie|suivi (?:psy|medical)[a-z]{0,8}|inaptitude|inapte|accidente du travail|dos fragiles?|lumbago|hernie',
    )})`,
    ways: ['keptOut'],
    rewording: HEALTH,
    notBefore:
      /^ (?:professionnelle|aux? (?:produits?|caisse)|des (?:dechets|eaux|commandes|surfaces|dossiers)|de (?:texte|surface|commande)|des? nos|(?:dans|sur) les? (?:plats?|produits?))/,
  },
  {
    criterion: 'genetic',
    law: 'L1132-1',
    words:
      '(?:antecedents? familia(?:l|ux)|(?:maladies?|tares?|caracteristiques?|predispositions?) (?:genetiques?|hereditaires?)|tests? (?:genetiques?|adn)|heredite)',
    ways: ['keptOut', 'askedFor'],
    rewording: 'Supprimez cette mention : la santé et l’hérédité ne regardent que la personne et son médecin.',
  },
  {
    criterion: 'disability',
    law: 'L1132-1',
    words: forms(
      "handicap|handicape|invalide|travailleur handicape|rqth|cotorep|personne (?:a mobilite reduite|en situation de handicap|handicapee|en fauteuil)|pmr|fauteuil roulant|sourd|sourd muet|muet|malentendant|aveugle|malvoyant|boiteux|begue|begaiement|autiste|trisomique|manchot|deficient|perte d'autonomie|invalidite|dyslexique|prothese",
    ),
    ways: ['keptOut'],
    rewording: 'Décrivez le poste et ses aménagements : « poste ouvert à tous, aménageable ».',
  },
  {
    criterion: 'family',
    law: 'L1142-1',
    words: forms(
      "attache|attache familiale|enfant|enfants? (?:en bas age|a charge|a garder)|conjoint|conjointe|bebe|(?:contrainte|obligation|charge|attache|responsabilite|imperatif|probleme) (?:familial|personnel|domestique|de famille|de garde|d'enfants?)|vie de famille|vie familiale|garde d'enfants?",
    ),
    ways: ['keptOut'],
    rewording: 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».',
    notBefore:
      /^ (?:presents|le (?:mercredi|samedi|week-end)|sur place|dans la structure|hospitalis|seuls?\b|perdu|a cuisiner|juridique)/,
  },
  {
    criterion: 'pregnancy',
    law: 'L1142-1',
    words: forms(
      'femme enceinte|enceinte|grossesse|maternite|conge (?:de )?maternite|conge parental|projet (?:de )?bebe|desir d.enfants?',
    ),
    ways: ['keptOut', 'being'],
    rewording: 'Dites la durée : « CDD de six mois, renouvelable ».',
  },
  {
    criterion: 'religion',
    law: 'L1132-1',
    words: forms(
      'voile|voile islamique|foulard|hijab|burkini|abaya|kippa|turban|croix|barbe religieuse|signe (?:religieux|ostentatoire)|tenue religieuse|ramadan|pri(?:ere|eres)|sabbat|shabbat|pratique religieuse|religion|convictions? religieuses?',
    ),
    ways: ['keptOut', 'askedFor'],
    rewording:
      'Supprimez cette mention ; dites la contrainte réelle : « travail le samedi », « charlotte obligatoire ».',
    notBefore: /^ (?:d'hivernage|de bateau|d'ombrage|de maries?|legers?|autour du cou|de geneve|rouge)/,
  },
  {
    criterion: 'appearance',
    law: 'L1132-1',
    words: forms(
      'tatouage|tatoue|piercing|perce|surpoids|embonpoint|kilos? en trop|gros|grosse|obese|moche|laid|chauve|barbe|barbu|dread|dreadlocks|locks|tresses?|coupe afro|cheveux (?:longs?|colores?|crepus|afro|roux)|cicatrice|acne|lunettes|petites? tailles?',
    ),
    ways: ['keptOut'],
    rewording: 'Dites la règle d’hygiène ou de sécurité : « charlotte et masque à barbe fournis ».',
    notBefore:
      /^ (?:de (?:protection|securite)|oeuvre|volumes?|pieces?|travaux|colis|travail|port(?:er|age)|manutention|charges?|entretien|budgets?|risques?|efforts?)/,
  },
  {
    criterion: 'appearance',
    law: 'L1132-1',
    words: forms(
      'mince|svelte|elance|sexy|mignon|mignonne|charmant|seduisant|photogenique|blond|brun|rousse|bronze|plantureux|costaud|baraque|bien bati|(?:beau|belle) (?:gosse|mec|plante)',
    ),
    ways: ['being', 'tradeThatIs'],
    rewording: 'Décrivez la tâche : « port de charges jusqu’à 15 kg », « accueil de la clientèle ».',
    notBefore: /^ (?:de chantier|alu|metal)/,
  },
  {
    criterion: 'opinion',
    law: 'L1132-1',
    words: forms(
      "(?:etiquette|couleur|passe|idee|conviction|opinion) politique|mandat (?:electif|politique|local|electoral)|engagement (?:politique|militant|partisan)|activite (?:politique|militante)|carte (?:de|d'un|du) parti",
    ),
    ways: ['keptOut', 'askedFor'],
    rewording: 'Supprimez cette mention : les opinions et mandats relèvent de la vie privée.',
  },
  {
    criterion: 'union',
    law: 'L1132-1',
    words: forms(
      'activite syndicale|mandat syndical|engagement syndical|appartenance syndicale|etiquette syndicale|jours? de greve|carte syndicale',
    ),
    ways: ['keptOut', 'askedFor'],
    rewording: 'Supprimez cette mention : l’activité syndicale est une liberté protégée.',
  },
  {
    criterion: 'origin',
    law: 'L1132-1',
    words: forms('accent|accent etranger|accent prononce|accent marque'),
    ways: ['keptOut'],
    rewording: 'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
    notBefore: /^ (?:aigu|grave|mis|sur|circonflexe)/,
  },
  {
    criterion: 'residence',
    law: 'L1132-1',
    words: `(?:${forms('banlieusard|citadin|frontalier|zup|hlm|9-3|neuf trois|(?:quartiers?|zones?|banlieues?) (?:sensibles?|difficiles?|nords?|populaires?)')}|(?:gens|personnes?|jeunes|habitants?|candidats?|candidatures?) (?:(?:venue?s? |issue?s? |originaires? )?(?:de |du |des |d'|de la ))(?:cites?|banlieues?|quartiers?|hlm|campagne|cites? [a-z]{3,12}))`,
    ways: ['keptOut'],
    rewording: '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »',
  },
  {
    criterion: 'economic',
    law: 'L1132-1',
    words: forms(
      "rsa|rmiste|(?:beneficiaire|allocataire|titulaire) (?:du rsa|de la caf|des minima sociaux|d'allocations)|allocataire|chomeur|chomage|surendette|surendettement|dossiers? de surendettement|dette|endette|huissier|saisies? sur salaires?|sans-abri|sans abri|sdf|heberge en (?:foyer|chrs)|domicilie au ccas|sans[ -]domicile(?: fixe)?|assiste|cas socia(?:l|ux)|cassos|pauvre|precaire|minima sociaux|logements? socia(?:l|ux)|aides? sociales?|impayes?",
    ),
    ways: ['keptOut'],
    rewording: 'Supprimez cette mention : une situation financière n’est pas une compétence.',
    notBefore: /^ (?:partiel|technique|intemperies|par|de (?:proximite|direction)|a recouvrer|clients?)/,
  },
  {
    criterion: 'bank',
    law: 'L1132-1',
    words: forms(
      'interdit bancaire|interdits? bancaires?|fiche banque de france|ficp|compte (?:nickel|en ligne|etranger|revolut|n26)|compte bancaire etranger|neobanque',
    ),
    ways: ['keptOut'],
    rewording: '« Salaire versé par virement. »',
  },
  {
    criterion: 'bank',
    law: 'L1132-1',
    words:
      "(?:(?:domiciliation bancaire|comptes?(?: bancaires?)?|rib|iban)[^.;!?\\n]{0,20} (?:francaise?s?|en france|(?:dans|d')une? banque|chez nous|de la region|traditionnelle?))",
    ways: ['always'],
    rewording: '« Salaire versé par virement. »',
  },
];
