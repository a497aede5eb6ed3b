import { NOT_ABOUT_THE_PERSON } from './constructs.js';
import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { forms } from './word-forms.js';
import { AGE_SET_BY_LAW, SINCE, YEARS_OF_SOMETHING } from './wordings.js';

/**
 * Words that an offer hardly ever needs: their mention alone is reported, unless what stands beside them says that customers, premises,
 * goods or everybody are meant. L5321-2 forbids every reference to a criterion, however it is phrased.
 */
const mention = (
  criterion: Criterion,
  words: string,
  rewording: string,
  lawful: { after?: RegExp; before?: RegExp; contracts?: Rule['lawfulFor'] } = {},
  law: Article = 'L1132-1',
): Rule => ({
  criterion,
  law,
  pattern: new RegExp(`\\b${words}\\b`, 'g'),
  rewording,
  notAfter: new RegExp(
    [NOT_ABOUT_THE_PERSON, SERVED, ...(lawful.after ? [lawful.after] : [])].map(({ source }) => source).join('|'),
  ),
  ...(lawful.before ? { notBefore: lawful.before } : {}),
  ...(lawful.contracts ? { lawfulFor: lawful.contracts } : {}),
});
/** Whom or what the work is for. */
const SERVED =
  /(?:pensionnaires?|residents?|(?<!pensee? |faite? |ideale? |parfaite? |adaptee? |prevue? |mieux |convient |reserve |travail |poste |metier |emploi |boulot |job )pour (?:une?|des|les|l[ae]) (?!poste)|aupres|soins?|toilettes?|aides?|garde[rz]?|compagnie|salon|boutique|magasin|linge|robes?|costumes?|articles?|sous-vetements?|lingerie|bijoux|foyers?|hebergement|accueil|protection|parite|mixite|egalite|violences?|droits?|index|section|club|football|rugby|sante|mutuelle|prime|reduction|ceremonies?|photos?|fetes?|buffets?|lutte|centre|charte|association|servi[rz]|informer|rencontr[a-z]{1,3}|visit[a-z]{1,3}|conseil(?:ler|lez)?)[^.;!?\n]{0,40}$/;

const OTHER_SEX =
  "^ ?(?:\\/|-|,|ou|et|comme|&) ?(?:une? |des |aux |les |d'|de )?(?:jeunes? )?(?:hommes?|femmes?|garcons?|filles?|dames?|enfants?|mixte|valets?)";
const FOR_ALL = 'Ouvrez le poste à tous : « une personne (H/F) ».';
const NO_AGE = 'Supprimez l’âge ; dites l’expérience ou les compétences utiles au poste.';
const PRIVATE = 'Supprimez cette mention : elle n’a aucun lien avec le travail.';
const HOURS = 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».';
const FAITH =
  'Supprimez cette mention ; dites la contrainte réelle : « travail le samedi », « charlotte obligatoire ».';

export const rulesOnMentions: readonly Rule[] = [
  mention(
    'sex',
    '(?:hommes?|femmes?|dames?|filles?|garcons?|gars|mecs?|nanas?|demoiselles?)',
    FOR_ALL,
    {
      after:
        /(?:hommes?|femmes?|garcons?|filles?|dames?|enfants?|valets?|mixte)(?: ?\/ ?| ?, ?| et | ou | & |-)(?:une? |aux |les |des |d'|de )?(?:jeunes? )?$|(?:de l'|prud'|notre[ -]|sage[ -]|[hf] ?\/ ?|[0-9] |(?:cree|fonde|dirige|tenu|gere|repris)[es]{0,2} par (?:une? |deux |trois |des )?|(?:meneu(?:r|se)|gestion|management|conduct[a-z]{2,5}|responsable|poignee) d'|(?:coupes?|barbier|coiffeu(?:r|se)s?|coiffure|confection|mode|jeu|entre|nombre|%|part|vetements?|tailleur) (?:de |d'|des |pour |pour les )?|petites? |jeunes )$/,
      before: new RegExp(
        `${OTHER_SEX}|^ (?:(?:tres )?agees?|hospitalis|accueilli|victimes?|battues?|enceintes?|seules? (?:avec|et|isol)|detenues?|en (?:difficulte|situation)|de [0-9]|dependantes?|de (?:menage|chambre|service|cafe|salle|peine|cantine|compagnie|loi|l'art)|d'(?:entretien|honneur)|a tout faire|toutes mains)|^ ?[/-] ?[hf]\\b|^-`,
      ),
    },
    'L1142-1',
  ),
  mention(
    'age',
    '(?:(?:1[679]|[2-6][0-9])|(?:vingt|trente|quarante|cinquante|soixante)(?:[ -](?:et un|deux|trois|quatre|cinq|six|sept|huit|neuf))?) (?:ans|printemps|balais|berges)',
    NO_AGE,
    {
      contracts: ['APPRENTICESHIP', 'SUBSIDISED'],
      after: new RegExp(
        `${SINCE.source}|${AGE_SET_BY_LAW.source}|(?:depuis|pendant|il y a|voici|fondee|creee?|implantee?|leader|garanti[a-z]{0,2}|experience|anciennete|expertise|savoir-faire|entreprise|societe|groupe|maison|histoire|existe|presente?|fort(?:e|s|es)?|cumul|anniversaire|majeure?|permis|alcool|tabac|bail|contrat|convention|enfants?|a moins de)[^.;!?\\n]{0,45}$`,
      ),
      before: new RegExp(
        `${YEARS_OF_SOMETHING.source}|^ ?(?:pour (?:le |la |les )?(?:permis|condui|vendre|port|machines?|travail de nuit)|d'|de (?!preference)|que |au service|a votre|cette|en (?:france|region)|aupres|dans|\\)|revolus|et \\+|et plus d')`,
      ),
    },
  ),
  mention(
    'family',
    `${forms('celibataire|mariee|maries|divorce|pacse|maman|papa|epouse|mere de famille|pere de famille|mere celibataire|parent solo|parent isole|vie de couple|situation matrimoniale')}`,
    HOURS,
    {
      after:
        /(?:robes? (?:de|pour)|gateaux?|listes? de|futurs? |fete des|rayon|jeunes |quel(?:le)? que soit[^.;!?]{0,25}) ?$/,
      before: /^ (?:de reservation|d'eleve|s?'?occup)/,
    },
    'L1142-1',
  ),
  mention(
    'pregnancy',
    "(?:(?:femmes?|etes|etre|tomb[a-z]{1,3}|personnes?|salariees?|candidates?|non|pas|deja|serveuses?|vendeuses?) enceintes?|enceinte ?\\?|futures? (?:mamans?|meres?)|projets? (?:d'enfants?|de maternite|bebe))",
    'Dites la durée : « CDD de six mois, renouvelable ».',
    {
      after: /(?<!poste |travail |emploi |ideal )pour $/,
      before: /^ (?:de|du|des|d'|sportives?|close|portuaire|acoustique|connecte|et le|scolaire)/,
    },
    'L1142-1',
  ),
  mention(
    'religion',
    forms('musulman|juif|juive|israelite|catholique|chretien|protestant|bouddhiste|temoins? de jehovah'),
    FAITH,
    {
      after:
        /(?:ecoles?|colleges?|lycees?|etablissements?|enseignement|maisons? de retraite|hopital|association|institut|cimetieres?|carres?|paroisse|communautes?|ensemble scolaire|universite|presse|rites?|culte|fondation|secours|residence|ehpad|lieux?|eglise)[^.;!?\n]{0,25}$/,
    },
  ),
  mention(
    'union',
    forms('syndique|syndicaliste|cegetiste|greviste'),
    'Supprimez cette mention : l’activité syndicale est une liberté protégée.',
  ),
  mention('sexual_orientation', forms('homosexuel|heterosexuel|bisexuel|lesbienne|gays?'), PRIVATE, {
    before: /^ (?:friendly|-friendly|pride|lussac)/,
  }),
  mention(
    'religion',
    "(?:(?:votre|son|leur) (?:voile|foulard|kippa|turban)|retir[a-z]{1,4} (?:le |son )?(?:voile|foulard|kippa))(?! (?:d'|de ))",
    FAITH,
  ),
  mention(
    'union',
    "(?:jamais|pas) [a-z]{4,10} (?:dans|a|au sein d') ?(?:un |d'un )?syndicat",
    'Supprimez cette mention : l’activité syndicale est une liberté protégée.',
  ),
  mention('gender_identity', forms('transgenre|transsexuel|transexuel|travesti|transition de genre'), PRIVATE),
  mention('lifestyle', 'fumeu(?:r|se)s?', 'Dites la règle du lieu : « locaux non-fumeurs ».', {
    after:
      /(?:zones?|salles?|coins?|espaces?|locaux|locals?|abris?|lieux?|vehicules?|etablissements?|sites?|chambres?|bureaux?|batiments?|camions?|cabine|coin|terrasse)[^.;!?\n]{0,15}$/,
  }),
  mention(
    'origin',
    `${forms('maghrebin|gitan|tsigane|manouche')}|(?:^|[.:;,!?\\n] ?|que des |des |les |de )(?:arabes|africains|asiatiques|maghrebins|europeens|antillais|roumains|polonais|turcs|portugais) (?:uniquement|seulement|exclusivement|bienvenus|de preference)`,
    'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
    { after: /(?:plats?|cuisine|musiques?|gateaux?|restaurant|epicerie|produits?)[^.;!?\n]{0,20}$/ },
  ),
  mention(
    'residence',
    "(?:gens|natifs?|originaires?|riverains?) (?:de |du |des |d'|de la )(?!metier|passage|mer|maison|lettres|tous|confiance|voyage|couleur|chez|ici)[a-z-]{3,20}",
    '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »',
    { after: /(?:produits?|viandes?|legumes?|fruits?)[^.;!?\n]{0,20}$/ },
  ),
  mention(
    'opinion',
    "carte (?:du|d'un|de notre|au) parti[a-z]{0,3}",
    'Supprimez cette mention : les opinions et mandats relèvent de la vie privée.',
  ),
  mention(
    'age',
    '(?:^ ?|[.!?\\n:] ?)(?:retraitee?|etudiante?|lyceenne?|lyceen)s? (?!progressive|complementaire|supplementaire|anticipee|bienvenu|accepte|prise|et |en |a |au |possible|garantie|collective)[a-z]{4,20}',
    NO_AGE,
    { before: /^ bienvenu/ },
  ),
  mention(
    'sex',
    '(?:masculine?s?|feminine?s?)',
    FOR_ALL,
    {
      after:
        /(?:public|genre|employ[a-z]{0,4}|forme|accord[a-z]{0,2}|redige[a-z]{0,2}|ecrit[a-z]{0,2}|prison|population|equipes? de|match|sports?|(?:masculine?s?|feminine?s?) ?(?:\/|,|et|ou|-) ?)[^.;:!?\n]{0,20}$/,
      before:
        /^ ?(?:\/|,|et|ou|-) ?(?:au |du )?(?:masculin|feminin|mixte|enfant)|^ (?:pour (?:all|simpl|facilit)|generique|est (?:employ|utilis))/,
    },
    'L1142-1',
  ),
  mention(
    'family',
    '(?:conjointe?s?|personnes? seules?|seule? dans la vie|vie de famille|pension alimentaire)',
    HOURS,
    {
      after:
        /(?:ayants? droits?|compatib[a-z]{2,3}|concili[a-z]{1,4}|equilibre|respect|avec (?:la|votre) |emploi d[eu]s? |mobilite|entreprise)[^.;!?\n]{0,25}$/,
      before: /^ collaborat/,
    },
    'L1142-1',
  ),
  mention(
    'origin',
    "(?:nati(?:f|ve)s? (?:de|du|des|d')|issue?s? de l'immigration|de souche)",
    'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
  ),
  mention(
    'nationality',
    '(?:non|hors|extra)[ -](?:francaise?s?|europeen(?:ne)?s?|ressortissante?s?|ue|union europeenne|communautaires?)',
    '« Titulaire d’une autorisation de travailler en France. »',
    { after: /(?:marche|flux|transport|livraison|export|import|pays|achats?|douane|clients?|zone)s?[^.;!?\n]{0,25}$/ },
  ),
  mention('religion', '(?:prieres?|ramadan|croyances?|athees?|shabbat|sabbat|foi chretienne)', FAITH, {
    after: /(?:lieux?|salles?|tapis|respect[a-z]{0,3}|pratiqu[a-z]{0,4}|periode du|fetes? du|rayon)[^.;!?\n]{0,25}$/,
    before: /^ de (?:contact|rappel|postul|candidat|envoyer|nous|vous|bien|joindre|preciser)/,
  }),
  mention(
    'union',
    '(?:passe|parcours|engagement|etiquette|antecedents?|militantisme|adhesion|appartenance) syndica(?:l|le|ux)',
    'Supprimez cette mention : l’activité syndicale est une liberté protégée.',
  ),
  mention(
    'health',
    '(?:arrets? (?:maladie|de travail)|sante (?:fragile|precaire|delicate)|antecedents? (?:medica(?:l|ux)|psy[a-z]{0,10})|suivi psychologique|burn-?out)',
    'Décrivez le poste : « port de charges jusqu’à 15 kg, station debout » ; l’aptitude relève du médecin du travail.',
    {
      after:
        /(?:gestion|gere[rz]?|traite[rz]?|saisi[a-z]{0,2}|declar[a-z]{0,6}|suivi|suivre|paies?|remplac[a-z]{0,6}|indemni[a-z]{0,6}|prevention|prevenir|cas d'|maintien|complement|dossiers?|attestations?)[^.;!?\n]{0,40}$/,
    },
  ),
  mention(
    'genetic',
    '(?:genetiques?|hereditaires?|heredite)',
    'Supprimez cette mention : la santé et l’hérédité ne regardent que la personne et son médecin.',
    {
      after:
        /(?:laborat[a-z]{3,6}|anima(?:l|le|ux)|elevage|semences?|varietes?|biologie|selection|chercheu[a-z]{1,3}|recherche|genie|diagnostic|analyses?|consultations?|service|porcin|bovin|veget[a-z]{1,3})[^.;!?\n]{0,30}$/,
    },
  ),
  mention(
    'union',
    "carte (?:du|d'un|de notre|au) syndicat|carte syndicale",
    'Supprimez cette mention : l’activité syndicale est une liberté protégée.',
  ),
];
