import { findTown } from '#occupations';
import { fold } from '../text.js';

/**
 * Towns that people name without a postcode: the largest of France and those of the northern mining basin and around. Not a
 * register: a town that is missing here is still read beside its postcode.
 */
const NAMES = `
Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Toulon, Reims, Saint-Étienne, Le Havre, Villeurbanne, Dijon, Angers, Grenoble, Saint-Denis, Nîmes, Aix-en-Provence, Clermont-Ferrand, Le Mans, Brest, Tours, Amiens, Annecy, Limoges, Metz, Boulogne-Billancourt, Perpignan, Besançon, Orléans, Rouen, Montreuil, Argenteuil, Mulhouse, Caen, Nancy, Saint-Paul, Roubaix, Tourcoing, Nanterre, Vitry-sur-Seine, Créteil, Avignon, Poitiers, Aubervilliers, Dunkerque, Asnières-sur-Seine, Colombes, Versailles, Aulnay-sous-Bois, Saint-Pierre, Courbevoie, Fort-de-France, Cherbourg-en-Cotentin, Rueil-Malmaison, Champigny-sur-Marne, Pau, Béziers, La Rochelle, Saint-Maur-des-Fossés, Cannes, Calais, Mérignac, Drancy, Antibes, Ajaccio, Saint-Nazaire, Colmar, Issy-les-Moulineaux, Noisy-le-Grand, Évry, Cergy, Vénissieux, Levallois-Perret, Valence, Quimper, Bourges, Antony, Pessac, Ivry-sur-Seine, Troyes, La Seyne-sur-Mer, Clichy, Villeneuve-d'Ascq, Chambéry, Montauban, Lorient, Niort, Sarcelles, Saint-Quentin, Villejuif, Hyères, Beauvais, Cholet, Épinay-sur-Seine, Bondy, Vannes, Bobigny, Laval, Arras, Meaux, Le Blanc-Mesnil, Fréjus, Arles, Belfort, Évreux, Albi, La Roche-sur-Yon, Saint-Malo, Bayonne, Charleville-Mézières, Châlons-en-Champagne, Blois, Brive-la-Gaillarde, Saint-Brieuc, Angoulême, Tarbes, Carcassonne, Chartres, Castres, Soissons, Laon, Creil, Compiègne, Abbeville, Senlis, Chauny, Tergnier, Nogent-sur-Oise, Noyon, Hirson, Guise, Château-Thierry,
Douai, Sin-le-Noble, Waziers, Lambres-lez-Douai, Cuincy, Flers-en-Escrebieux, Auby, Roost-Warendin, Raimbeaucourt, Dechy, Guesnain, Lallaing, Montigny-en-Ostrevent, Pecquencourt, Somain, Aniche, Masny, Écaillon, Auberchicourt, Arleux, Orchies, Lauwin-Planque, Esquerchin, Brebières, Vitry-en-Artois, Corbehem, Marchiennes, Fenain, Hornaing, Rieulay, Lewarde, Férin, Courchelettes, Râches, Leforest, Ostricourt, Oignies, Libercourt, Carvin, Courrières, Hénin-Beaumont, Montigny-en-Gohelle, Noyelles-Godault, Courcelles-lès-Lens, Dourges, Évin-Malmaison, Rouvroy, Billy-Montigny, Fouquières-lès-Lens, Harnes, Annay, Lens, Liévin, Avion, Méricourt, Sallaumines, Noyelles-sous-Lens, Loison-sous-Lens, Vendin-le-Vieil, Wingles, Hulluch, Bully-les-Mines, Grenay, Mazingarbe, Nœux-les-Mines, Sains-en-Gohelle, Loos-en-Gohelle, Angres, Givenchy-en-Gohelle, Vimy, Béthune, Beuvry, Bruay-la-Buissière, Barlin, Houdain, Divion, Marles-les-Mines, Auchel, Lillers, Isbergues, Calonne-Ricouart, Hersin-Coupigny, Haillicourt, Saint-Omer, Longuenesse, Arques, Aire-sur-la-Lys, Hazebrouck, Armentières, Bailleul, Merville, Estaires, Nieppe, Boulogne-sur-Mer, Outreau, Le Portel, Étaples, Berck, Montreuil-sur-Mer, Saint-Pol-sur-Ternoise, Bapaume, Achicourt, Saint-Laurent-Blangy, Dainville, Beaurains, Biache-Saint-Vaast,
Valenciennes, Denain, Anzin, Saint-Amand-les-Eaux, Raismes, Bruay-sur-l'Escaut, Marly, Saint-Saulve, Onnaing, Condé-sur-l'Escaut, Fresnes-sur-Escaut, Vieux-Condé, Escaudain, Douchy-les-Mines, Trith-Saint-Léger, La Sentinelle, Wallers, Haveluy, Aulnoy-lez-Valenciennes, Crespin, Quiévrechain, Bouchain, Le Quesnoy, Maubeuge, Hautmont, Louvroil, Jeumont, Aulnoye-Aymeries, Feignies, Ferrière-la-Grande, Fourmies, Avesnes-sur-Helpe, Cambrai, Caudry, Le Cateau-Cambrésis, Solesmes, Proville, Neuville-Saint-Rémy, Iwuy, Escaudœuvres,
Wattrelos, Croix, Wasquehal, Hem, Lys-lez-Lannoy, Leers, Mouvaux, Marcq-en-Barœul, La Madeleine, Saint-André-lez-Lille, Lambersart, Lomme, Loos, Haubourdin, Wattignies, Faches-Thumesnil, Ronchin, Lezennes, Mons-en-Barœul, Bondues, Neuville-en-Ferrain, Roncq, Halluin, Linselles, Comines, Quesnoy-sur-Deûle, Wambrechies, Lesquin, Seclin, Templemars, Annœullin, Bauvin, La Bassée, Don, Provin, Carnin, Phalempin, Pont-à-Marcq, Templeuve-en-Pévèle, Cysoing, Genech, Baisieux, Willems, Toufflers, Sainghin-en-Mélantois, Grande-Synthe, Coudekerque-Branche, Saint-Pol-sur-Mer, Gravelines, Téteghem, Bergues, Loon-Plage, Bourbourg, Wormhout, Cassel, Steenvoorde, Marquise, Guînes, Coquelles, Oye-Plage, Sangatte, Tournai, Mouscron, Mons, Charleroi, Bruxelles, Liège, Gand
`;

const BY_KEY = new Map(
  NAMES.split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => [townKey(name), name]),
);

function townKey(name: string): string {
  return fold(name)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The usual spelling of a town (`HENIN BEAUMONT` → `Hénin-Beaumont`), or null when it is not known here. */
export const knownTown = (text: string): string | null =>
  BY_KEY.get(townKey(text)) ?? (/\d/.test(text) ? null : (findTown(text)?.name ?? null));
