/**
 * What no employer may go by (Code du travail L1132-1, L5212-13) and CVs say all the same, on folded text with a space at either end. A skill
 * that says so is left out whole; *garde d'enfants* and *aide aux personnes handicapées* are skills and stay.
 */
const ANYWHERE: readonly string[] = [
  // Health.
  String.raw`rqth\b|aah\b|boeth\b|mdph\b|travailleu(?:r|se) handicape|reconnaissance handicap|inapt(?:e|itude)\b|restrictions? medicale|invalidite\b`,
  'mi temps therapeutique|accident du travail|arret maladie|maladie professionnelle',
  // Age.
  String.raw`(?:ne|nee) (?:le|en|a)\b|nee\b|ne $|date de naissance|\d{2} ?ans\b|agee?s? de\b`,
  String.raw`(?:vingt|trente|quarante|cinquante|soixante)(?: (?:et )?[a-z]+)? ans\b|classe \d\d\b`,
  // Origin.
  String.raw`nationalite\b|(?:titre|carte) de (?:sejour|resident)|refugiee?\b|demandeu(?:r|se) d asile|sans papiers|naturalisee?\b|originaire\b|d origine (?!animale|vegetale|controlee|protegee)|langue maternelle`,
  // Family and sex.
  String.raw`celibataire\b|mariee?\b|divorcee?\b|veu(?:f|ve)\b|pacsee?\b|\d+ enfants?\b|(?:un|deux|trois|quatre|cinq|six) enfants?\b|enceinte\b|(?:mere|pere|maman|papa) (?:de|celibataire|isolee?)\b|(?:mere|pere) au foyer`,
  String.raw`(?:homme|femme|monsieur|madame|mme|mlle)\b|sexe\b|transgenre|homosexuel|lesbienne`,
  // Opinions and belief.
  String.raw`syndica|cgt\b|cfdt\b|cftc\b|chretienn?e?\b|musulmane?\b|jui(?:f|ve)\b|catholique\b|religion\b|mosquee|synagogue|paroisse|ramadan|voilee\b|parti communiste|parti socialiste`,
  // What brought them to the association.
  String.raw`rsa\b|impayes?\b|surendett|logement social|hlm\b|qpv\b|quartiers? prioritaire|bailleur\b|expulsion\b|sdf\b|casier judiciaire|ex detenue?\b|sort(?:i|ie|ant|ante) de prison|incarcer`,
  // Names in a sentence.
  String.raw`je m appelle\b|moi c est\b|prenom\b|surnommee?\b`,
];
/** Said of oneself, and by itself alone: *communication avec les sourds* is a skill. */
const ALONE =
  /^ (?:je suis |personne |suis )?(?:diabetique|epileptique|asthmatique|sourde?|malentendante?|malvoyante?|handicapee?|depressi(?:f|ve)|depression|mal de dos|mal au dos|papa|maman|dettes?|marocaine?|algerienne?|tunisienne?|syrienne?|afghane?|irakienne?|congolaise?|senegalaise?|malienne?|ivoirienne?|camerounaise?|guineenne?|comorienne?|haitienne?|kosovare?|turque|roumaine?|francaise) $/u;
const LANGUAGES =
  'amharique|bambara|berbere|bosniaque|comorien|dioula|ewe|fon|haoussa|igbo|kabyle|kurde|lingala|malinke|mandingue|pachto|pendjabi|peul|pulaar|romani|somali|soninke|soussou|swahili|tamazight|tamoul|tchetchene|tigrigna|wolof|yoruba|bengali|ourdou|hindi|persan|farsi|dari|armenien|georgien|albanais|serbe|croate';
/** A language that few speak, put among the skills: the list of languages leaves it out. */
const RARE_LANGUAGE = new RegExp(
  `^ (?:langue |parle |bon niveau de |notions de )?(?:${LANGUAGES})(?: (?:courant|parle|lu|ecrit|bilingue|notions|maternel|et|fluent|oral))* $`,
  'u',
);
const FORBIDDEN = new RegExp(String.raw`\b(?:${ANYWHERE.join('|')})`, 'u');

/** `spaced`: folded words with one space between and at either end. */
export const saysForbidden = (spaced: string): boolean =>
  FORBIDDEN.test(spaced) || ALONE.test(spaced) || RARE_LANGUAGE.test(spaced);

/** Qualities that somebody says of themselves, in both genders, and the noun that tells none. */
const QUALITIES: readonly (readonly [forms: string, noun: string])[] = [
  ['serieux serieuse', 'Sérieux'],
  ['motive motivee', 'Motivation'],
  ['organise organisee', 'Organisation'],
  ['ponctuel ponctuelle', 'Ponctualité'],
  ['rigoureux rigoureuse', 'Rigueur'],
  ['souriant souriante', 'Sourire'],
  ['patient patiente', 'Patience'],
  ['discret discrete', 'Discrétion'],
  ['attentif attentive', 'Attention'],
  ['courageux courageuse', 'Courage'],
  ['soigneux soigneuse', 'Soin'],
  ['minutieux minutieuse', 'Minutie'],
  ['reactif reactive', 'Réactivité'],
  ['creatif creative', 'Créativité'],
  ['consciencieux consciencieuse', 'Conscience professionnelle'],
  ['polyvalent polyvalente', 'Polyvalence'],
  ['adroit adroite', 'Adresse'],
  ['assidu assidue', 'Assiduité'],
  ['determine determinee', 'Détermination'],
  ['passionne passionnee', 'Passion'],
  ['travailleur travailleuse', 'Ardeur au travail'],
  ['dynamique', 'Dynamisme'],
  ['autonome', 'Autonomie'],
];
const NOUNS = new Map(QUALITIES.flatMap(([forms, noun]) => forms.split(' ').map((form) => [form, noun] as const)));
const BETWEEN = new Set(['et', 'tres', 'je', 'suis', 'personne']);

/** `Organisée et ponctuelle` → `Organisation, ponctualité`: a quality is shown by a noun, since the adjective tells a sex. */
export function withoutSex(text: string, words: readonly string[]): string {
  const said = words.filter((word) => !BETWEEN.has(word));
  const nouns = said.flatMap((word) => NOUNS.get(word) ?? []);
  if (!nouns.length || nouns.length < said.length) return text;
  const list = [...new Set(nouns)].join(', ').toLowerCase();
  return list.charAt(0).toUpperCase() + list.slice(1);
}
