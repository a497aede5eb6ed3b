import type { Rule } from './discrimination-rule.js';

/** Titles often advertised for women only, folded, with their masculine and the title that says both. */
const FEMININE_TITLES: readonly (readonly [feminine: string, masculine: string, both: string])[] = [
  ['vendeuse', 'vendeur', 'Vendeur / Vendeuse'],
  ['serveuse', 'serveur', 'Serveur / Serveuse'],
  ['caissiere', 'caissier', 'Caissier / Caissière'],
  ['coiffeuse', 'coiffeur', 'Coiffeur / Coiffeuse'],
  ['hotesse', 'hote', 'Hôte / Hôtesse'],
  ['infirmiere', 'infirmier', 'Infirmier / Infirmière'],
  ['aide-soignante', 'aide-soignant', 'Aide-soignant / Aide-soignante'],
  ['aide soignante', 'aide soignant', 'Aide-soignant / Aide-soignante'],
  ['couturiere', 'couturier', 'Couturier / Couturière'],
  ['cuisiniere', 'cuisinier', 'Cuisinier / Cuisinière'],
  ['lingere', 'linger', 'Agent / Agente de lingerie'],
  ['assistante', 'assistant', 'Assistant / Assistante'],
  ['employee', 'employe', 'Employé / Employée'],
  ['ouvriere', 'ouvrier', 'Ouvrier / Ouvrière'],
  ['animatrice', 'animateur', 'Animateur / Animatrice'],
  ['etudiante', 'etudiant', 'Étudiant / Étudiante'],
  ['preparatrice', 'preparateur', 'Préparateur / Préparatrice'],
  ['conductrice', 'conducteur', 'Conducteur / Conductrice'],
  ['operatrice', 'operateur', 'Opérateur / Opératrice'],
  ['equipiere', 'equipier', 'Équipier / Équipière'],
  ['magasiniere', 'magasinier', 'Magasinier / Magasinière'],
  ['estheticienne', 'estheticien', 'Esthéticien / Esthéticienne'],
  ['technicienne', 'technicien', 'Technicien / Technicienne'],
  ['surveillante', 'surveillant', 'Surveillant / Surveillante'],
  ['nounou', 'garde d.enfants', "Garde d'enfants (H/F)"],
  ['nourrice', 'assistant maternel', 'Assistant maternel / Assistante maternelle'],
];

const SEEKING =
  "(?:recherch|cherch|recrut|embauch)[a-z]{0,6} (?:une |des |de |d'|[0-9]{1,2} |deux |trois |quatre |cinq |six |dix |plusieurs |quelques |nos |sa |son |ses |notre |leur )?(?:bonnes? |jeunes? |futures? |prochaines? |nouvelles? |gentilles? )?";
const TRADE =
  '(?!premiere|derniere|maniere|matiere|carriere|lumiere|riviere|filiere|frontiere|chaudiere|pepiniere|cimetiere|cafetiere|poussiere|croisiere|banniere|charpentiere|charniere|pauliniere|tondeuse|balayeuse|perceuse|visseuse|imprimante|importante|suivante|excellente|presente|absente|cinquante|(?:heur|seri|nombr|rigour|joy|curi|soign|ambiti|courag|spaci|chaleur|preci|vigour|gener)euse|[a-z]{0,4}(?:mati|mani)ere)[a-z-]{3,20}(?:euse|trice|iere|ienne|nante|soignante)';
/** A trade at the very beginning, as a title stands: `Nettoyeuse de bureaux`. */
const FEMININE_AT_FIRST = new RegExp(
  `^ ?(${TRADE})s?(?= (?:de|d'|en|a|au|aux|pour|sur|polyvalente|experimentee|debutante|confirmee|[a-z]{4,14}e)\\b|,|$)`,
);
/** Any other feminine trade after a verb of seeking, with what makes it masculine; not the adjectives and things that end alike. */
const FEMININE_TRADE = new RegExp(`${SEEKING}(${TRADE})s?\\b`);
const MASCULINE_ENDING: Readonly<Record<string, string>> = {
  euse: 'eur',
  trice: 'teur',
  iere: 'ier',
  ienne: 'ien',
  ante: 'ant',
};

/**
 * A feminine title alone, where the offer names whom it seeks: at its beginning or after a verb of seeking. Elsewhere (*aider la
 * vendeuse*) it names a colleague. A masculine title alone is usual French for both and is not reported.
 */
export function oneSexTitles(folded: string, whole: string): OneSex[] {
  const known = knownTitles(folded, whole);
  return known.length > 0 ? known : otherTrades(folded, whole);
}

type OneSex = Pick<Rule, 'criterion' | 'law' | 'rewording'> & { from: number; to: number };

function otherTrades(folded: string, whole: string): OneSex[] {
  const match = FEMININE_TRADE.exec(folded) ?? FEMININE_AT_FIRST.exec(folded);
  const trade = match?.[1];
  if (!match || !trade) return [];
  const masculine = trade.replace(/(?:euse|trice|iere|ienne|ante)$/, (ending) => MASCULINE_ENDING[ending] ?? ending);
  if (new RegExp(`\\b${masculine}s?\\b`).test(whole)) return [];
  const to = match.index + match[0].length;
  const rewording = 'L’intitulé au masculin et au féminin, ou suivi de « H/F ».';
  return [{ criterion: 'sex', law: 'L1142-1', rewording, from: match.index + match[0].lastIndexOf(trade), to }];
}

function knownTitles(folded: string, whole: string): OneSex[] {
  return FEMININE_TITLES.flatMap(([feminine, masculine, both]) => {
    if (new RegExp(`\\b${masculine}s?\\b`).test(whole)) return [];
    const match = new RegExp(`(?:^ ?|${SEEKING})(${feminine}s?)\\b`).exec(folded);
    if (!match?.[1]) return [];
    const to = match.index + match[0].length;
    const rewording = `« ${both} », ou l’intitulé suivi de « H/F ».`;
    return [{ criterion: 'sex', law: 'L1142-1', rewording, from: to - match[1].length, to }];
  });
}
