import type { Article, Criterion, Rule } from './discrimination-rule.js';

/**
 * The same criteria in offers written in English: French law holds for them too. Rewordings are French, as an offer has to be (L5331-4).
 */
const rule =
  (criterion: Criterion, rewording: string, law: Article = 'L1132-1') =>
  (pattern: string, more: Partial<Rule> = {}): Rule => ({
    criterion,
    law,
    pattern: new RegExp(pattern, 'g'),
    rewording,
    notAfter: ABOUT_OTHERS,
    ...more,
  });

/** The words before say that customers or colleagues are meant. */
const ABOUT_OTHERS =
  /(?:help|caring|care for|assist|support|teach|supervis|clients?|customers?|visitors?|patients?|looking after|regardless of|whatever your)[^.;!?,]{0,30}$/;
const PEOPLE =
  '(?:persons?|people|candidates?|applicants?|staff|workers?|employees?|operatives?|profiles?|professionals?|adults?|graduates?|man|men|woman|women|lady|ladies|girls?|boys?|guys?|teams?|assistants?|drivers?)';
const SEEKING = '(?:need|needs|wants?|looking for|seeks?|seeking|hire|hiring|wanted ?:?)';
const GROOMED = '(?:strong|young|good|reliable|nice|friendly|hard-working|serious|experienced|fit)';
const ONLY =
  '(?:only|preferred|wanted|required|need not apply|not (?:accepted|welcome|admitted|wanted|allowed)|do not apply|excluded)';
const SEX = '(?:man|men|woman|women|lady|ladies|gentlem[ae]n|girls?|boys?|guys?|males?|females?)';
const OR_BOTH = /^ ?(?:or|and|\/) ?(?:an? )?(?:wom[ae]n|m[ae]n|females?|males?|lad(?:y|ies)|girls?|boys?)/;
/** `no X`, `X need not apply`, `not suitable for X`. */
const without = (nouns: string): string =>
  `\\b(?:no|non|without(?: any)?|not suitable for(?: an?)?|not open to) (?:${nouns})\\b|\\b(?:${nouns}) (?:only|need not apply|not (?:accepted|welcome|admitted|wanted|allowed)|do not apply|excluded)\\b`;

const age = rule(
  'age',
  'Décrivez l’expérience attendue : « débutant accepté », « première expérience souhaitée ».',
  'L5331-2',
);
const sex = rule('sex', 'Ouvrez le poste à tous : « une personne (H/F) ».', 'L1142-1');
const family = rule('family', 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».', 'L1142-1');
const pregnancy = rule('pregnancy', 'Dites la durée : « CDD de six mois, renouvelable ».', 'L1142-1');
const origin = rule('origin', 'Dites la compétence utile : « anglais courant pour lire les notices ».');
const nationality = rule('nationality', '« Titulaire d’une autorisation de travailler en France. »');
const religion = rule('religion', 'Dites la contrainte réelle : « travail le samedi », « charlotte obligatoire ».');
const opinion = rule('opinion', 'Supprimez cette mention : les opinions et mandats relèvent de la vie privée.');
const union = rule('union', 'Supprimez cette mention : l’activité syndicale est une liberté protégée.');
const health = rule(
  'health',
  'Décrivez le poste : « port de charges jusqu’à 15 kg, station debout » ; l’aptitude relève du médecin du travail.',
);
const disability = rule('disability', 'Décrivez le poste et ses aménagements : « poste ouvert à tous, aménageable ».');
const appearance = rule('appearance', '« Tenue de travail fournie », « sens de l’accueil ».');
const lifestyle = rule('lifestyle', 'Dites la règle du lieu : « locaux non-fumeurs ».');
const residence = rule(
  'residence',
  '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »',
);
const economic = rule('economic', 'Supprimez cette mention : une situation financière n’est pas une compétence.');
const bank = rule('bank', '« Salaire versé par virement. »');

export const rulesInEnglish: readonly Rule[] = [
  age(`\\byoung,? (?:and |& )?(?:energetic|dynamic|motivated|enthusiastic|ambitious|talented|fresh|fit|${PEOPLE})\\b`),
  age(`\\b(?:youthful|(?:young|mature) (?:and dynamic )?(?:minded|at heart)|mature (?:person|lady|woman|man))\\b`),
  age('\\b(?:max(?:imum)?\\.? age|upper age|age limit|age range|date of birth|year of birth)\\b', {
    notAfter: /(?:no|without(?: an?)?|any) $/,
  }),
  age(
    '\\b(?:under|over|below|above) (?:the age of )?[2-6][0-9](?: years old| years of age|s)?(?= ?(?:$|[,.;!?)]|need|only|not ))',
  ),
  age(
    '\\b(?:aged?|between) (?:between |from |under |over )?[2-6][0-9](?: ?(?:-|to|and) ?[2-6][0-9])?(?: years old| years of age)\\b',
  ),
  age('\\baged? (?:between |from |under |over )?[2-6][0-9] ?(?:-|to|and) ?[2-6][0-9]\\b'),
  age(without('seniors|old people|older (?:people|workers|applicants)|pensioners')),
  sex(`\\b(?:male|female) (?:${PEOPLE}|${ONLY})\\b`, { notBefore: /^ (?:and|or) /, unlessBothSexes: true }),
  sex(
    `\\b(?:men|women|man|woman|lady|ladies|girls?|boys?|guys?) (?:only|preferred|wanted|required|need not apply|not (?:accepted|welcome|allowed))\\b`,
    {
      notAfter: /(?:men|man|women|woman) (?:and|or) $/,
    },
  ),
  sex(`\\b${SEEKING} (?:an? |some |two |three )?(?:${GROOMED} ){0,2}${SEX}\\b`, { notBefore: OR_BOTH }),
  sex(without('men|women|girls|ladies'), { notAfter: /(?:men|women) (?:and|or) $/ }),
  sex(
    '\\b(?:waitress(?:es)?|salesm[ae]n|sales(?:woman|women|girls?|lady)|barmaids?|cleaning lad(?:y|ies)|handym[ae]n|hostess(?:es)?|chambermaids?|stewardess(?:es)?|storem[ae]n|repairm[ae]n|deliverym[ae]n|workm[ae]n|seamstress(?:es)?)\\b',
    {
      unlessBothSexes: true,
      notAfter: /(?:waiter|host|steward|barman|salesman)s?(?: ?\/ ?| or | and )$|help[^.;!?,]{0,20}$/,
      notBefore: /^ ?(?:\/|or|and) ?(?:salesw|barm|waiter|host)/,
      rewording: 'A title for all: “waiting staff”, “sales assistant”, “cleaner”, “maintenance worker”.',
    },
  ),
  rule(
    'sexual_orientation',
    'Supprimez cette mention : elle n’a aucun lien avec le travail.',
  )(`${without('gays?|homosexuals?|lesbians?|queers?|lgbt')}|\\b(?:straight|heterosexual) ${PEOPLE}\\b`),
  rule(
    'gender_identity',
    'Supprimez cette mention : elle n’a aucun lien avec le travail.',
  )(without('trans(?:gender)?(?: people| persons?)?|transsexuals?')),
  family(
    '\\b(?:no|without|free (?:of|from)) (?:young )?(?:children|kids|dependants|dependents|family (?:commitments?|ties|obligations?|constraints?))\\b|\\b(?:childless|marital status|family situation)\\b',
    { notBefore: /^ (?:menu|allowed on|on site|under|admitted)/ },
  ),
  family(
    `\\b(?:single|married|unmarried|divorced) (?:${PEOPLE}|${ONLY})\\b|\\b(?:single |working )?(?:mothers?|mums?|moms?|parents|housewi(?:fe|ves)) (?:need not apply|not (?:accepted|welcome)|only|preferred)\\b`,
  ),
  pregnancy(
    `${without('pregnan(?:t|cy)(?: wom[ae]n)?|maternity leave')}|\\b(?:not|nor) pregnant\\b|\\b(?:plan(?:s|ning)?|intend(?:s|ing)?) (?:to (?:have|get) |on having |a )(?:a )?(?:bab(?:y|ies)|children|pregnan(?:t|cy))\\b`,
  ),
  origin(
    '\\bnative (?:[a-z]{2,12} )?(?:speakers?|level speaker)\\b|\\bmother[ -]tongue\\b|\\b(?:no|without)(?: an?| any)? (?:foreign |strong )?accent\\b|\\bneutral accent\\b',
  ),
  origin(
    `${without('foreigners?|immigrants?|migrants?|arabs?|blacks?|africans?|gyps(?:y|ies)|roma|travellers?|asians?')}|\\b(?:white|black|european|caucasian) ${PEOPLE}\\b|\\b(?:european|caucasian) (?:looks?|type|appearance|origin)\\b`,
  ),
  nationality(
    `\\b(?:french|eu|european|british|belgian|e\\.u\\.) (?:nationals?|citizens?|passport(?: holders?)?|nationality|citizenship)(?: only| preferred| required)?\\b|\\bfrench (?:people )?only\\b`,
    { notAfter: /(?:no need for|not need|or|any) (?:a |an )?$/ },
  ),
  rule(
    'language',
    'Dites le niveau utile : « français lu et parlé pour les consignes de sécurité ».',
  )(
    '\\b(?:must not|do not|not allowed to|forbidden to) speak (?:any )?(?:other|foreign|arabic|turkish|polish|your|their)\\b',
  ),
  religion(
    `${without('hijabs?|head ?scar(?:f|ves)|veils?|turbans?|kippahs?|muslims?|jews|jewish people|christians?|catholics?|religious (?:signs?|symbols?|dress)')}|\\b(?:christian|muslim|jewish|catholic|church-going|practising|non-practising) ${PEOPLE}\\b`,
  ),
  opinion(`${without('activists?|militants?|political (?:activists?|opinions?|engagement)')}|\\bapolitical\\b`),
  union(`${without('(?:trade )?union(?:ists?| members?| activity| membership)')}|\\bnon-union(?:i[sz]ed)?\\b`),
  health(
    '\\b(?:perfect|excellent|good|full|very good) (?:physical )?health\\b|\\b(?:excellent|good|great|perfect|top) physical (?:condition|shape|fitness|form)\\b|\\b(?:physically fit|never (?:off )?(?:sick|ill))\\b',
    { notBefore: /^ (?:and safety|cover|insurance|centre|plan)/ },
  ),
  health(
    without(
      '(?:health|medical|back|mental(?: health)?) (?:problems?|issues?|conditions?|history|record)|sick leave|illness(?:es)?|disease',
    ),
  ),
  disability(
    `\\bable[- ]bodied\\b|${without('(?:the )?(?:disabled|handicapped)(?: people| persons?| workers?| applicants?)?|disabilit(?:y|ies)|people with disabilities|wheelchairs?(?: users?)?')}`,
  ),
  appearance(
    `\\b(?:good|nice|great)[ -]looking\\b|\\b(?:attractive|handsome|pretty|beautiful|slim|sexy|charming|slender) (?:and [a-z]{3,12} )?(?:${PEOPLE}|hostess(?:es)?|waitress(?:es)?|waiting|bar|receptionists?)\\b|\\b(?:smart|neat|good|pleasant|well-groomed|attractive|clean) (?:personal )?(?:appearance|presentation)\\b|\\bwell[- ]groomed\\b`,
    { notBefore: /^ (?:of|skills?)/ },
  ),
  appearance(
    `${without('(?:visible )?(?:tattoos?|piercings?|beards?|dreadlocks|dreads|long hair)')}|\\b(?:photo|picture|photograph) (?:required|compulsory|is required|of yourself)\\b|\\b(?:with|attach|enclose|include) (?:an? |your )?(?:recent )?(?:photo|picture|photograph)\\b|\\b(?:minimum|min\\.?) height\\b`,
  ),
  lifestyle(`\\bnon[- ]smokers?\\b|\\bnon[- ]drinkers?\\b|${without('smokers?|drinkers?')}`),
  residence(
    '\\b(?:must|should|have to|need to|required to) (?:live|reside|be (?:living|based|resident)) (?:within|near|close|in|less|nearby|locally|at)\\b|\\b(?:locals?|local (?:candidates?|residents?|people|applicants?)|(?:town|city|area) residents?) (?:only|preferred)\\b|\\bresidents? of [a-z-]{2,25} (?:only|preferred)\\b',
  ),
  residence(without('(?:people|candidates|applicants) from (?:the )?[a-z-]{2,25}(?: estates?)?')),
  economic(
    without('unemployed(?: people)?|benefit claimants?|people on benefits?|homeless(?: people)?|debts?|people in debt'),
  ),
  bank('\\bfrench bank (?:account|details)(?: required| only)?\\b'),
];
