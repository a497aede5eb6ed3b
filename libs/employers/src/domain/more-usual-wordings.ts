import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { ABOUT_CLIENTS, exclusion, PERSON, WANTED } from './wordings.js';

/**
 * Everyday wordings, by family, that the first rules did not know: spoken words for people, demands on body and looks, questions about
 * private life. Same form as the other rules.
 */
const rule =
  (criterion: Criterion, rewording: string, law: Article = 'L1132-1') =>
  (pattern: RegExp | string, more: Partial<Rule> = {}): Rule => ({
    criterion,
    law,
    pattern: typeof pattern === 'string' ? new RegExp(pattern, 'g') : pattern,
    rewording,
    ...more,
  });
const age = rule('age', 'Décrivez l’expérience attendue : « débutant accepté », « première expérience souhaitée ».');
const sex = rule('sex', 'Ouvrez le poste à tous : « une personne (H/F) ».', 'L1142-1');
const family = rule('family', 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».', 'L1142-1');
const pregnancy = rule('pregnancy', 'Dites la durée : « CDD de six mois, renouvelable ».', 'L1142-1');
const origin = rule(
  'origin',
  'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
);
const health = rule(
  'health',
  'Décrivez le poste : « port de charges jusqu’à 15 kg, station debout » ; l’aptitude relève du médecin du travail.',
);
const appearance = rule('appearance', '« Tenue de travail fournie », « sens de l’accueil », « charlotte fournie ».');
const lifestyle = rule('lifestyle', 'Dites la règle du lieu : « locaux non-fumeurs », « conduite : zéro alcool ».');
const residence = rule(
  'residence',
  '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »',
);
const opinion = rule('opinion', 'Supprimez cette mention : les opinions et mandats relèvent de la vie privée.');
const language = rule('language', 'Dites le niveau utile : « français lu et parlé pour les consignes de sécurité ».');

const DEMAND = '(?:exigee?s?|obligatoires?|demandee?s?|requise?s?|souhaitee?s?|appreciee?s?|imperati(?:f|ve)s?)';
const ONLY = "(?:uniquement|seulement|exclusivement|de preference|s'abstenir|exigee?s?)";
const TYPES =
  '(?:europeen(?:ne)?|africain(?:e)?|maghrebin(?:e)?|asiatique|caucasien(?:ne)?|mediterraneen(?:ne)?|nord-africain(?:e)?|antillais(?:e)?|arabe|slave)';

export const moreUsualWordings: readonly Rule[] = [
  age(
    `\\b(?:trop (?:agee?s?|vieux|vieilles?|jeunes?)|(?:date|annee) de naissance|votre age\\b|jeunots?|jeunettes?|p'tits? jeunes?|petits? jeunes?|jeunes? (?:loups?|recrues?|pousses? du (?:commerce|metier)|gens (?:motives|dynamiques))|jeunes? d'esprit|sang neuf|fin de carriere|proches? de la retraite|(?:moins|plus) de (?:1[679]|[2-6][0-9]) (?:printemps|piges)|nee?s? (?:apres|avant|en) (?:19|20)[0-9]{2})\\b`,
    { notAfter: ABOUT_CLIENTS },
  ),
  age(
    exclusion(
      'ancien(?:ne)?s de la vieille ecole|personnes? (?:trop )?agee?s?|proches? de la retraite|plus de 3[05] ans|plus de 4[05] ans|quadras?|quadragenaires?|(?:personnes?|candidats?) en fin de carriere',
    ),
  ),

  sex(
    '\\b(?:mecs?|gars|gaillards?|nanas?|minettes?|bonhommes?|demoiselles?|jeunes? (?:filles?|garcons?|hommes?|femmes?|dames?))\\b',
    {
      notAfter: ABOUT_CLIENTS,
      unlessBothSexes: true,
    },
  ),
  sex(
    `\\bdames? (?:pour|serieuses?|qui|de confiance|propres?|experimentees?|disponibles?|d'un certain)\\b|\\bmonsieur (?:pour|serieux|qui|bricoleur)\\b`,
    {
      notAfter: /(?:vestiaire|toilettes|clientele|rayon)[^.;!?]{0,20}$/,
    },
  ),
  sex('\\b(?:plutot|exclusivement|de preference|uniquement|idealement) (?:feminine?s?|masculine?s?)\\b'),
  sex(
    '\\b(?:confirmee?|qualifiee?|experimentee?|debutante?|serieu(?:x|se)|polyvalente?) (?:homme|femme)s?\\b|\\bmain de fer masculine\\b',
    {
      notBefore: /^ ?(?:\/|ou|et) ?(?:une? )?(?:hommes?|femmes?)/,
    },
  ),
  sex(
    `\\b(?:metier|travail|poste|boulot|emploi|ambiance|equipe) (?:d'|de |pour )?(?:hommes?|femmes?|filles?|garcons?|mecs?)(?= ?(?:$|[,.;:!?)]|uniquement|seulement|avant tout|pur))`,
  ),

  family(
    `\\b(?:sans|libre d[e'](?: toutes?)?|pas de|aucune?) ?(?:contraintes?|obligations?|problemes?|soucis?) (?:de )?(?:garde|gardes|familiale?s?|famille|d'enfants?|enfants?)\\b|\\b(?:enfants? a charge|nombre d'enfants|vie de couple|jeunes? mamans?|jeunes? parents?|jeunes? maries)\\b`,
    { notAfter: new RegExp(`${ABOUT_CLIENTS.source}|(?:supplement|prime|selon|mutuelle)[^.;!?]{0,20}$`) },
  ),
  family(
    exclusion(
      '(?:mamans?|papas?|meres?|peres?|parents?)(?: (?:solos?|isolee?s?|seule?s?|celibataires?|de jeunes enfants|de famille))?|enfants? en bas age|gens maries|vie de famille',
    ),
  ),
  pregnancy(
    "\\b(?:compt|prevo|envisag|pens|projet|souhait|veu|voul)[a-z]{0,6} (?:d'|a )?(?:avoir|faire|attendre) (?:une? |des |d')?(?:bebes?|enfants?)\\b|\\b(?:tomber|tomberait|etes|soyez) enceintes?\\b|\\b(?:jeune maman|bebe) en route\\b",
  ),

  origin(
    `\\btypee? ${TYPES}\\b|\\b(?:origine|souche) (?:francaise|europeenne|ch'?ti|du nord) (?:${DEMAND}|${ONLY})\\b`,
  ),
  origin(`${WANTED} (?:une? |des |d')?(?:blancs?|blanches?|noirs?|arabes?|francais de|vrais? francais)\\b`, {
    notBefore: /^ (?:cass|sec|mang)/,
  }),
  rule(
    'nationality',
    '« Titulaire d’une autorisation de travailler en France. »',
  )(
    /\b(?:papiers francais|carte d'identite nationale exigee|citoyen(?:ne)?s? (?:francais|europeen|de l'ue)[a-z]{0,3}|hors (?:ue|union europeenne) s'abstenir)\b/g,
  ),
  rule(
    'name',
    'Supprimez cette mention : le nom n’est pas une compétence.',
  )(/\b(?:pre)?noms? (?:(?:qui )?sonn(?:e|ant)|typiquement|bien|d'origine|facile a prononcer|a changer|europeen)\b/g),
  language(
    "\\binterdi[a-z]{1,6} (?:de |d')?(?:parler|s'exprimer)\\b|\\b(?:parler|langues?) (?:arabe|turque?|polonaise?|etrangeres?|d'origine|maternelles?|une autre langue) (?:est )?(?:interdite?|non toleree?|proscrite?)s?\\b",
    { notBefore: /^ (?:en conduisant|au telephone|fort|pendant l'examen)/ },
  ),
  rule(
    'religion',
    'Supprimez cette mention ; dites la contrainte réelle : « travail le samedi », « charlotte obligatoire ».',
  )(
    exclusion(
      'pri(?:ere|eres)|pratiques? religieuses?|barbus?|voilees?|femmes? voilees?|signes? ostentatoires?|tenues? religieuses?',
    ),
  ),
  opinion(
    `\\b(?:nos|mes|ses|bonnes?) (?:convictions?|idees?|opinions?) (?:politiques?|religieuses?|philosophiques?)\\b|\\b(?:non[ -])?encartee?s?\\b|\\bengagement partisan\\b|\\b${PERSON} (?:de (?:gauche|droite)|militante?s?|politisee?s?)\\b`,
    { notAfter: ABOUT_CLIENTS },
  ),
  opinion(exclusion('gauchos?|fachos?|gilets jaunes|anarchistes?|lanceu(?:r|se)s? d.alertes?|politises')),
  rule('union', 'Supprimez cette mention : l’activité syndicale est une liberté protégée.')(
    exclusion('syndicats?|cgt|cgtistes?|grevistes?|delegue?e?s?(?: du personnel)?|representants? syndica(?:l|ux)'),
    { notBefore: /^ (?:dans l'entreprise|au comite)/ },
  ),

  health(
    `\\bjamais (?:malades?|absente?s?(?: pour maladie)?|en arret(?: maladie| de travail)?|d'arret maladie)\\b|\\b(?:sous (?:traitement|medicaments|antidepresseurs)|suivi psychiatrique|bilan de sante|etat de sante|(?:votre|fournir un|joindre un) dossier medical|questionnaire (?:medical|de sante)|sante (?:de fer|solide|fragile|irreprochable))\\b`,
    {
      notAfter: new RegExp(
        `${ABOUT_CLIENTS.source}|(?:quel que soit|surveill|suiv|evalu|observ|note|transmet|classer|tenir|preparer)[^.;!?]{0,25}$`,
      ),
    },
  ),
  health(
    exclusion(
      'fragiles?|personnes? (?:fragiles?|malades?|depressi(?:f|ve)s?|allergiques?|epileptiques?|diabetiques?)|diabetiques?|epileptiques?|seropositi(?:f|ve)s?|cancers?|soucis? de sante|absences? pour maladie',
    ),
    {
      notBefore: /^ (?:dans|sur) les? (?:plats?|produits?)/,
    },
  ),
  rule(
    'disability',
    'Décrivez le poste et ses aménagements : « poste ouvert à tous, aménageable ».',
  )(
    exclusion(
      'travailleu(?:r|se)s? handicapee?s?|fauteuils? roulants?|sourds?(?:[ -]muets?)?|malentendants?|aveugles?|boiteu(?:x|se)s?|invalidite|perte d.autonomie|begaiement|begues?',
    ),
  ),
  appearance(
    `\\b(?:personne|hotesse|hote|serveu(?:r|se)|vendeu(?:r|se)|profil|candidate?|femme|homme|fille|silhouette)s? (?:tres |plutot |assez )?(?:grande?s?|minces?|elancee?s?|sveltes?|jolie?s?|belles?|beaux?|sexy|charmante?s?|seduisante?s?|sportive et jolie|bien faite?s?|petite?s?|maigres?|grosse?s?|rondes?)\\b`,
    {
      notAfter: ABOUT_CLIENTS,
      notBefore: /^ (?:surface|distribution|enseigne|entreprise|equipe|marque|quantite|nombre|section|enfance)/,
    },
  ),
  appearance(
    `\\b(?:belle|bonne|fiere|parfaite) (?:allure|plastique|gueule|silhouette|tete)\\b|\\bphysique (?:avenant|attirant|de reve|de mannequin|avantage|plaisant|correct|flatteur|ingrat)\\b|\\b(?:bien de sa personne|tres coquette?|embonpoint|minceur|sex-appeal|look (?:soigne|irreprochable|jeune|branche)|elegante? et (?:feminine|soignee)|coiffure (?:afro|soignee) ?(?:exigee|interdite)?)\\b`,
  ),
  appearance(
    exclusion(
      'dreads?|locks|tresses|cheveux (?:longs|colores|crepus|afro)|crane rase|gros(?:se)?s?|personnes? (?:en surpoids|fortes?|grosses?|obeses?)|moches?|laids?|laides?|petites? tailles?',
    ),
  ),
  lifestyle(
    `\\bne (?:buvant|fumant|consommant|buvez|fumez|consommez|bois|boit|fume)(?:[a-z]{0,3}) (?:pas|jamais|ni)\\b|\\b(?:vie|existence) (?:rangee|saine|stable|bien reglee)\\b|\\bhors du travail\\b[^.;!?]{0,20}\\balcool\\b`,
    {
      notAfter: ABOUT_CLIENTS,
    },
  ),
  residence(
    `\\b(?:habitante?s?|residente?s?|domiciliee?s?|gens|locaux) (?:d[eu'](?:s)? ?)?[a-z-]{2,25} ${ONLY}\\b|\\b(?:candidatures?|candidate?s?|personnes?|gens|profils?|jeunes|habitants?) (?:hors |(?:venant |issue?s? )?(?:de |du |des |d'|de la ))(?!niveau|formation|agences?|experience|permis|diplome|sans|interim)[a-z-]{3,25}(?: [a-z-]{3,20})? s'abstenir\\b`,
    {
      // Knowing the trade is a lawful demand: only words for people of a place are meant.
      notAfter: ABOUT_CLIENTS,
    },
  ),
  residence(
    /\b(?:vous|tu) (?:habitez|residez|vivez|etes domiciliee?s?|habites) (?:imperativement |deja |obligatoirement )?(?:a |au |dans|pres|sur|tout|en |le |la )/g,
  ),
  residence(
    exclusion(
      'gens (?:des? )?(?:cites?|quartiers?|banlieues?|campagne|nord)|cites|habitants? (?:des? )?(?:cites?|quartiers?|zup)|9-3|9[0-9]',
    ),
  ),
  rule(
    'economic',
    'Supprimez cette mention : une situation financière n’est pas une compétence.',
  )(
    exclusion(
      '(?:personnes?|gens|candidats?) (?:endettee?s?|surendettee?s?|precaires?|assistee?s?|au rsa|au chomage|pauvres?|sans[ -]domicile|a decouvert)|cas soc(?:iaux|ial|s)?|cassos|pauvres?|saisies? sur salaires?|precaires?',
    ),
  ),
  rule(
    'bank',
    '« Salaire versé par virement. »',
  )(
    `\\b(?:pas d[e'] ?|aucun |sans )comptes? (?:nickel|en ligne|etrangers?|revolut|n26|bancaire etranger)\\b|\\bbanque (?:francaise|traditionnelle|en france|locale) (?:${DEMAND})`,
  ),
];
