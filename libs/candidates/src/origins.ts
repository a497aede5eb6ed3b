import { fold, wordsOf } from '#search';

/** Stems of the names of peoples and continents that stand in the titles of foreign diplomas; the names of countries come from CLDR. */
const PEOPLES =
  'afghan africain albana alger american argentin armeni asiati bangla belg beninois bosni bresil brit bulgar burkina cambodg cameroun canad chilien chinois colomb comor congol coreen coreenne croat cubain egypt ethiop europeen espagnol gabon georgi german ghane grec guinee haitien hongrois indien iran irak ital ivoir japon kabyle kosovar kurde lao leban libana liban libyen malgach malien maroc mauritan mexic moldav nepal niger nigerian pakistan palestin peruv pologn polonais portug roumain russ rwand senegal serb somal soudan sri suisse syrien tamoul tchad tchetchen tchequ thai togol tunis turc turqu ukrain vietnam yemen zair'.split(
    ' ',
  );
/** Stems that also begin an everyday word. */
const EVERYDAY = new Set(['sri', 'grec', 'lao', 'turc']);
/** FX is an old code of metropolitan France. */
const HOME = new Set(['FR', 'FX']);

let countries: Set<string> | undefined;

/** Every single word of the names of the countries of the world except France, in French and English, folded. */
function countryWords(): Set<string> {
  if (countries) return countries;
  countries = new Set();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of ['fr', 'en']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const code = first + second;
        const name = HOME.has(code) ? undefined : names.of(code);
        const words = name ? wordsOf(fold(name)) : [];
        // Of a name of several words (Nouvelle-Zélande) none says it alone; ‘Jersey’ and ‘Man’ would hit trades for nothing.
        if (words.length === 1 && words[0] && words[0].length > 3) countries.add(words[0]);
      }
  }
  return countries;
}

/** A folded word that tells where somebody comes from. */
export const isOrigin = (word: string): boolean =>
  countryWords().has(word) ||
  PEOPLES.some((stem) =>
    EVERYDAY.has(stem) ? word === stem : word.startsWith(stem) && word.length <= stem.length + 6,
  );
