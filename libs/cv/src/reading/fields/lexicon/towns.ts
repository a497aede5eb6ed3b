import { fold, remembered } from '../text.js';
import { communesNamed, townKey } from './communes.js';
import { JOB_WORDS } from './jobs.js';

/**
 * Towns abroad that CVs name, as French writes them and as they write themselves, and quarters that people name like a town.
 * The French communes are in communes.ts.
 */
const ABROAD = `
La Défense, Lomme, Hellemmes, Marne-la-Vallée, Sophia Antipolis, Rungis, Roissy, Orly,
Bruxelles, Tournai, Mouscron, Mons, Charleroi, Liège, Gand, Anvers, Namur, Courtrai, Luxembourg, Esch-sur-Alzette, Genève, Lausanne, Zurich, Berlin, Munich, Hambourg, Cologne, Francfort, Sarrebruck, Kehl, Londres, London, Manchester, Birmingham, Leeds, Liverpool, Glasgow, Dublin, Madrid, Barcelone, Valencia, Séville, Lisbonne, Porto, Braga, Coimbra, Faro, Rome, Milan, Turin, Naples, Palerme, Amsterdam, Rotterdam, Varsovie, Cracovie, Gdansk, Wroclaw, Poznan, Lodz, Katowice, Lublin, Bucarest, Cluj-Napoca, Timisoara, Iasi, Sofia, Plovdiv, Budapest, Prague, Bratislava, Belgrade, Zagreb, Sarajevo, Pristina, Tirana, Athènes, Istanbul, Ankara, Izmir, Moscou, Saint-Pétersbourg, Kiev, Kyiv, Lviv, Odessa, Kharkiv, Chisinau, Minsk, Vilnius, Riga, Tallinn, Erevan, Tbilissi, Bakou, Grozny,
Alger, Oran, Constantine, Annaba, Béjaïa, Tizi Ouzou, Sétif, Blida, Batna, Tlemcen, Mostaganem, Bouira, Casablanca, Rabat, Fès, Marrakech, Tanger, Agadir, Oujda, Meknès, Nador, Tétouan, Salé, Kénitra, Tunis, Sfax, Sousse, Bizerte, Gabès, Kairouan, Tripoli, Le Caire, Alexandrie, Dakar, Thiès, Saint-Louis du Sénégal, Ziguinchor, Bamako, Kayes, Ségou, Sikasso, Conakry, Kankan, Labé, Nouakchott, Banjul, Bissau, Freetown, Abidjan, Bouaké, Yamoussoukro, Daloa, Ouagadougou, Bobo-Dioulasso, Niamey, Lomé, Cotonou, Porto-Novo, Accra, Lagos, Douala, Yaoundé, Libreville, Brazzaville, Pointe-Noire, Kinshasa, Lubumbashi, Goma, Bukavu, Bangui, N'Djamena, Luanda, Kigali, Bujumbura, Djibouti, Addis-Abeba, Asmara, Mogadiscio, Khartoum, Nairobi, Antananarivo, Tananarive, Tamatave, Mahajanga, Moroni, Port-Louis, Praia,
Beyrouth, Damas, Alep, Homs, Bagdad, Erbil, Mossoul, Téhéran, Kaboul, Hérat, Kandahar, Islamabad, Lahore, Karachi, Dacca, Dhaka, Colombo, Jaffna, New Delhi, Pondichéry, Katmandou, Pékin, Shanghai, Wenzhou, Hanoï, Hai Phong, Hô-Chi-Minh-Ville, Saïgon, Phnom Penh, Vientiane, Bangkok, Manille, Oulan-Bator, Kabul, Herat, Mazar-e-Charif, Mazar-i-Sharif, Jalalabad, Peshawar, Tehran, Baghdad, Aleppo, Damascus, Beirut, Cairo, Algiers, Tunis, Warsaw, Krakow, Bucharest, Lisbon, Tbilisi, Yerevan, Kayseri, Adana, Gaziantep, Diyarbakir, Torun, Szczecin, Bydgoszcz, Serekunda, Bakau, Brikama, Port-au-Prince, Cap-Haïtien, Montréal, Québec, New York, São Paulo, Rio de Janeiro, Belém, Bogota, Caracas, Lima, Paramaribo, Saint-Domingue
`;

const BY_KEY = new Map(
  ABROAD.split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => [townKey(name), name]),
);

/** Communes whose names are everyday words of a CV. */
const WORDS = new Set(
  'rue cours sens vue port trie corps die bourg salon bain montagne signes contres champs marche mur poste lettres bouche seine village allee allees places usines loisirs sports age permis base condom chambre salles nom mere cires bar bars arc arts plan serres noyers bureaux'.split(
    ' ',
  ),
);

/** What remains of a town when the parts that only address it are gone: `Lille Cedex 9` → `Lille`, `Paris 13e` → `Paris`. */
const bare = (text: string) =>
  text.replace(/\s+cedex(?: \d+)?\s*$/i, '').replace(/^(paris|lyon|marseille) (?:\d{1,2})(?:er?|e|ème|eme)?$/i, '$1');

/** The usual spelling of a town (`HENIN BEAUMONT` → `Hénin-Beaumont`), or null when it is not known here. */
export const knownTown = remembered((text: string): string | null => {
  const name = bare(text.trim());
  if (name.length < 3 || name.length > 45 || /[\d@:;|]/.test(name) || !/^[\p{L}(]/u.test(name)) return null;
  const folded = fold(name);
  if (WORDS.has(folded)) return null;
  const abroad = BY_KEY.get(townKey(name));
  if (abroad) return abroad;
  const all = communesNamed(name);
  const [largest] = [...all].sort((a, b) => b.inhabitants - a.inhabitants);
  if (!largest) return null;
  // Small places share their names with firms and people; those of several words do so hardly ever.
  const words = folded.split(/[^a-z]+/).length;
  if (largest.inhabitants === 0 && (words < 2 || folded.length < 8)) return null;
  // `Maçon` is a trade and `Mâcon` a town.
  if (JOB_WORDS.has(folded) && name.toLowerCase() !== largest.name.toLowerCase()) return null;
  return /\p{Lu}/u.test(name) ? largest.name : null;
});
