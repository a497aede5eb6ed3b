import type { Article, Criterion } from './discrimination-rule.js';
import { forms } from './word-forms.js';

/** The ways of speaking about a group that offend (see `constructs.ts`). */
export type Way = 'always' | 'madeOf' | 'meantFor' | 'keptOut' | 'askedFor' | 'welcomed' | 'being' | 'tradeThatIs';

/** Words of one criterion that mean the same thing for the law, with what may be said instead. */
export interface Group {
  criterion: Criterion;
  law: Article;
  words: string;
  ways: readonly Way[];
  rewording: string;
  /** Lawful when the text after goes on like this. */
  notBefore?: RegExp;
}

const ALL: readonly Way[] = ['keptOut', 'askedFor', 'welcomed', 'being', 'tradeThatIs'];
const PRIVATE = 'Supprimez cette mention : elle n’a aucun lien avec le travail.';
const OTHER_SEX = /^ ?(?:\/|ou|et|comme) ?(?:une? |des |aux |les )?(?:hommes?|femmes?|garcons?|filles?|dames?)/;
const PLACES_AND_THINGS =
  /^ (?:(?:sont |aussi |seront )?(?:les )?(?:bienvenu|accepte)|cass|sec\b|de\b|linge|seing|courant|technique|lu\b|parle|ecrit|niveau|langue|apprecie|demande|debutant|d'(?:hivernage|aeroport))/;

/** Names of people and words for them, by criterion of L1132-1. */
export const people: readonly Group[] = [
  {
    criterion: 'age',
    law: 'L1132-1',
    words: forms(
      "(?:petits? |p'tits? )?jeunes?|jeunot|jeunette|ado|adolescent|lyceen|etudiant|senior|vieux|vieille|vieillard|ancien de la vieille ecole|les anciens|personne agee|retraite|pre-?retraite|papy|mamie|quadra|quinqua|sexa|trentenaire|quadragenaire|quinquagenaire|sexagenaire|proche de la retraite|a (?:quelques|deux|trois|cinq|[0-9]) (?:ans|annees|mois) de la retraite|bientot (?:a la )?retraite|en fin de carriere|d'age mur|d'un certain age|de notre age",
    ),
    ways: ['keptOut', 'askedFor', 'being', 'madeOf'],
    rewording: 'Décrivez l’expérience attendue : « débutant accepté », « première expérience souhaitée ».',
    notBefore: /^ (?:enfants?|publics?|entreprises?|pousses?|en insertion|conducteurs?|permis)/,
  },
  {
    criterion: 'age',
    law: 'L1132-1',
    words: '(?:jeune|etudiante?|lyceenne?|lyceen|retraitee?|preretraitee?)',
    ways: ['tradeThatIs', 'meantFor'],
    rewording: 'Décrivez l’expérience attendue : « débutant accepté », « première expérience souhaitée ».',
    notBefore: /^ (?:enfants?|publics?|entreprises?|en |du |de |d')/,
  },
  {
    criterion: 'sex',
    law: 'L1142-1',
    words: '(?:homme|femme|dame|monsieur|jeune fille|garcon|messieurs|dames)',
    ways: ['meantFor'],
    rewording: 'Ouvrez le poste à tous : « une personne (H/F) ».',
    notBefore: OTHER_SEX,
  },
  {
    criterion: 'sex',
    law: 'L1142-1',
    words: forms(
      '(?<!prud.)(?:jeunes? )?hommes?|(?:jeunes? )?femmes?(?! (?:enceintes?|voilees?))|dame|monsieur|messieurs|mesdames|(?:jeunes? )?filles?|(?:jeunes? )?garcons?|gars|mec|nana|demoiselle|mademoiselle|bonhomme|gaillard|minette|bonne femme|feminin|masculin|(?:profil|poste|equipe|personnel|public|candidature) feminin|(?:profil|poste|equipe|personnel|candidature) masculin',
    ),
    ways: ['keptOut', 'askedFor', 'madeOf'],
    rewording: 'Ouvrez le poste à tous : « une personne (H/F) ».',
    notBefore: new RegExp(
      `${OTHER_SEX.source}|^ (?:enceinte|seule|battue|victime|a l'accueil des|de compagnie|du foyer|hospitalise|pour (?:all|simpl|facilit)|generique|est employe)`,
    ),
  },
  {
    criterion: 'sexual_orientation',
    law: 'L1132-1',
    words: forms('homo|homosexuel|heterosexuel|hetero|bisexuel|gay|lesbienne|pede|lgbt|pacse de meme sexe'),
    ways: ALL,
    rewording: PRIVATE,
  },
  {
    criterion: 'gender_identity',
    law: 'L1132-1',
    words: forms('trans|transgenre|transsexuel|transexuel|travesti|travelo|non[ -]binaire|en transition'),
    ways: ALL,
    rewording: PRIVATE,
  },
  {
    criterion: 'family',
    law: 'L1142-1',
    words: forms(
      'celibataire|marie|divorce|pacse|veuf|veuve|fiance|concubin|maman|maman solo|papa|papa solo|mere|mere (?:de famille|seule|seules|celibataires?|isolees?|au foyer)|pere (?:de famille|au foyer)|parent (?:isole|solo|seul)|jeune parent|parent|couple|jeune marie|charge de famille|soutien de famille',
    ),
    ways: ['keptOut', 'askedFor', 'welcomed', 'being'],
    rewording: 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».',
    notBefore: /^ (?:d'eleve|infirmi|de reservation)/,
  },
  {
    criterion: 'origin',
    law: 'L1132-1',
    words: forms(
      "arabe|beur|maghrebin|nord-africain|algerien|marocain|tunisien|africain|subsaharien|congolais|senegalais|malien|ivoirien|comorien|antillais|asiatique|chinois|pakistanais|indien|afghan|syrien|noir|black|blanc|metis|rom|roumain|bulgare|albanais|kosovar|polonais|portugais|italien|espagnol|ukrainien|russe|turc|tsigane|gitan|manouche|europeen|caucasien|mediterraneen|slave|gaulois|alsacien|breton|corse|flamand|vrai francais|francais de souche|gens du voyage|(?:gens|personnes?) de couleur|etranger|immigre|migrant|clandestin|issu de l'immigration|d'origine [a-z]{4,15}|bien de chez nous",
    ),
    ways: ['keptOut', 'being', 'tradeThatIs'],
    rewording: 'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
    notBefore: PLACES_AND_THINGS,
  },
  {
    criterion: 'origin',
    law: 'L1132-1',
    words: `(?:ouvriers?|salaries|travailleurs|equipiers|macons?|personnes|candidats) ${forms('arabe|maghrebin|africain|asiatique|noir|blanc|roumain|bulgare|polonais|portugais|italien|espagnol|ukrainien|turc|europeen')}`,
    ways: ['askedFor', 'welcomed'],
    rewording: 'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
  },
  {
    criterion: 'origin',
    law: 'L1132-1',
    words:
      "(?:(?:des|que des|les) (?:arabes|africains|asiatiques|maghrebins|antillais|roumains|noirs|blancs)|(?:gens|gars|filles?|personnes?|candidats?|equipes?) (?:d'ici|du cru|de chez nous|du pays)|[a-z]{5,12}s? de souche|pures? souches?)",
    ways: ['askedFor', 'being', 'welcomed'],
    rewording: 'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
  },
  {
    criterion: 'nationality',
    law: 'L1132-1',
    words: forms(
      "ressortissant (?:francais|europeen|de l'ue|communautaire)|citoyen (?:francais|europeen|de l'ue|de nationalite francaise)|non[ -](?:francais|europeen|ressortissant)|hors (?:de l')?(?:ue|union europeenne|espace schengen)|extra[ -]?communautaire|sans[ -]papiers?|demandeur d'asile|refugie",
    ),
    ways: ['keptOut', 'askedFor', 'being'],
    rewording: '« Titulaire d’une autorisation de travailler en France. »',
  },
  {
    criterion: 'religion',
    law: 'L1132-1',
    words: forms(
      'catholique|catho|chretien|protestant|musulman|juif|juive|israelite|bouddhiste|hindou|evangelique|evangeliste|athee|croyant|pratiquant|temoins? de jehovah|paroissien|baptise|islamiste|barbu|voilee|converti|(?:catholique|musulman|juif|chretien) pratiquant',
    ),
    ways: ALL,
    rewording:
      'Supprimez cette mention ; dites la contrainte réelle : « travail le samedi », « charlotte obligatoire ».',
  },
  {
    criterion: 'opinion',
    law: 'L1132-1',
    words: forms(
      "militant|activiste|gauchiste|gaucho|communiste|socialiste|facho|frontiste|lepeniste|macroniste|ecolo|ecologiste|anarchiste|gilet jaune|(?:membre|adherent) (?:du parti|d'un parti|de [a-z ]{0,10}parti)|complotiste|franc-macon|encarte|politise|apolitique|sympathisants? [a-z' ]{2,20}|electeurs? (?:du|de la|de|des) [a-z]{2,15}|d'extreme (?:gauche|droite)|(?:engage|actif|implique|investi) (?:en|dans la) politique|elu|conseiller municipal|adjoint au maire|parti politique",
    ),
    ways: ALL,
    rewording: 'Supprimez cette mention : les opinions et mandats relèvent de la vie privée.',
    notBefore: /^ (?:du personnel|du cse|referent|du comite)/,
  },
  {
    criterion: 'union',
    law: 'L1132-1',
    words: forms(
      '(?:membre|adherent) (?:du|d.un|de notre) syndicat|syndique|syndicaliste|cegetiste|cgtiste|cgt|cfdt|(?:ex-?)?delegue (?:syndical|du personnel)|delegue|representant (?:syndical|du personnel)|greviste|elus? du (?:personnel|cse)|syndicat',
    ),
    ways: ['keptOut', 'being', 'tradeThatIs'],
    rewording: 'Supprimez cette mention : l’activité syndicale est une liberté protégée.',
    notBefore: /^ (?:intercommunal|mixte|d'initiative|des eaux|de copropriete|dans l'entreprise|au comite)/,
  },
  {
    criterion: 'whistleblowing',
    law: 'L1132-1',
    words: forms("lanceur d.?alertes?|procedurier|(?:passe|ancien|deja alle)s? (?:aux|devant les) prud'?hommes"),
    ways: ['keptOut', 'being'],
    rewording: 'Supprimez cette mention : signaler une infraction ou saisir un juge est un droit.',
  },
  {
    criterion: 'lifestyle',
    law: 'L1132-1',
    words: forms('fumeur|vapoteur|buveur|fetard|noceur|noctambule|couche-tard|libertin|sorteur|joueur|tabagique'),
    ways: ['keptOut', 'being'],
    rewording: 'Dites la règle du lieu : « locaux non-fumeurs », « conduite : zéro alcool ».',
  },
];
