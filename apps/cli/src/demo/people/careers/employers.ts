/** Lines of business in which the invented people have worked. */
export type Trade = keyof typeof firms;

/** Invented former employers with their town. */
export const firms = {
  warehouse: [
    ['Entrepôts du Grand Marais', 'Lambres-lez-Douai'],
    ['Plateforme Sensée Logistique', 'Brebières'],
    ['Nordescaut Distribution', 'Onnaing'],
    ['Cap Ostrevent Stockage', 'Dourges'],
    ['La Halle aux Colis', 'Hénin-Beaumont'],
  ],
  delivery: [
    ['Colis Beffroi', 'Douai'],
    ['Scarpe Express', 'Sin-le-Noble'],
    ['Messageries de la Gaillette', 'Lens'],
    ['Tournées Vertes Ostrevent', 'Aniche'],
    ['Électro Porte à Porte', 'Hénin-Beaumont'],
  ],
  haulage: [
    ['Transports Delmarque & Fils', 'Vitry-en-Artois'],
    ['Citernes du Hainaut Vert', 'Denain'],
    ['Fret Mastaing', 'Bouchain'],
  ],
  cleaning: [
    ['Clairnet Propreté', 'Douai'],
    ['Propreté des Trois Clochers', 'Lille'],
    ['Brillance Services', 'Valenciennes'],
    ['Éclat du Hainaut', 'Aniche'],
  ],
  home: [
    ['Association Main Tendue', 'Douai'],
    ['Domicile Douce Scarpe', 'Marchiennes'],
    ['Les Aides du Beffroi', 'Cuincy'],
    ['Particuliers employeurs (CESU)', 'Sin-le-Noble'],
  ],
  care: [
    ["EHPAD Les Peupliers d'Argent", 'Somain'],
    ['Résidence La Gaillette', 'Liévin'],
    ['Clinique du Val de Sensée', 'Cambrai'],
    ['EHPAD Le Clos des Houblons', 'Orchies'],
  ],
  canteen: [
    ['Cuisine centrale du Canal', 'Douai'],
    ['Collège Germaine-Lantoine', 'Dechy'],
    ['Lycée des Trois Fontaines', 'Denain'],
    ["EHPAD Les Peupliers d'Argent", 'Somain'],
  ],
  kitchen: [
    ['Restaurant Le Chevalement', 'Lewarde'],
    ['Estaminet du Vieux Marais', 'Roost-Warendin'],
    ['Auberge de la Pévèle', 'Orchies'],
  ],
  snack: [
    ['Friterie Chez Marcelline', 'Waziers'],
    ['Snack Le Bosphore', 'Hénin-Beaumont'],
    ['Burger & Cie', 'Sin-le-Noble'],
  ],
  hotel: [
    ['Hôtel du Rivage', 'Douai'],
    ['Hôtel Le Carillon', 'Arras'],
    ['Hôtel des Deux Beffrois', 'Lille'],
  ],
  restaurant: [
    ['Restaurant Le Chevalement', 'Lewarde'],
    ['Brasserie La Lampe de Mineur', 'Lens'],
    ['Café du Kiosque', 'Denain'],
  ],
  shop: [
    ["Supermarché Prim'Halles", 'Flers-en-Escrebieux'],
    ['Marché Vallon', 'Noyelles-Godault'],
    ["Le Panier d'Escaut", 'Valenciennes'],
    ['Bazar Tout Maison', 'Douai'],
  ],
  bakery: [
    ['Boulangerie Au Fournil de Léonie', 'Aniche'],
    ['Boulangerie Les Deux Épis', 'Somain'],
    ['Maison Craquelin', 'Douai'],
  ],
  clothes: [
    ['Boutique Mademoiselle Coton', 'Douai'],
    ['Chauss’Nord', 'Noyelles-Godault'],
  ],
  site: [
    ['Bâti-Scarpe', 'Douai'],
    ['Constructions Wattelain & Fils', 'Orchies'],
    ["Rénov'Terril", 'Liévin'],
    ['Brique et Terre', 'Raimbeaucourt'],
    ['Travaux du Hainaut Neuf', 'Raismes'],
  ],
  roads: [
    ['Voiries de Gohelle', 'Harnes'],
    ['Routes & Réseaux Cambrésis', 'Cambrai'],
    ['Terrassements Bocquelet', 'Pecquencourt'],
  ],
  finishing: [
    ['Peintures Carlier-Dumesnil', 'Sin-le-Noble'],
    ['Atelier Couleurs de Brique', 'Carvin'],
    ['Plaques & Joints', 'Auby'],
  ],
  electricity: [
    ['Élec-Sensée', 'Brebières'],
    ['Lumières du Bassin', 'Lens'],
    ['Volt & Co Hainaut', 'Anzin'],
  ],
  factory: [
    ['Mécalys Automotive', 'Lambres-lez-Douai'],
    ['Emboutissage de la Trinquette', 'Douai'],
    ['Plastival', 'Cuincy'],
    ['Sièges Escaut Industrie', 'Onnaing'],
  ],
  metal: [
    ['Tôlerie du Chevalet', 'Dourges'],
    ['Ateliers Soudogohelle', 'Courrières'],
    ['Charpentes Métal Ostrevent', 'Somain'],
  ],
  food: [
    ['Conserverie des Trois Canaux', 'Carvin'],
    ['Biscuiterie Gaufrette & Cie', 'Seclin'],
    ['Salaisons du Pévèle Noir', 'Orchies'],
  ],
  garden: [
    ['Jardins Solidaires du Terril', 'Rouvroy'],
    ['Paysages de Gohelle', 'Avion'],
    ['Services techniques de la ville', 'Waziers'],
  ],
  farm: [
    ['Endiverie des Marais', 'Marchiennes'],
    ['Jardins Solidaires du Terril', 'Rouvroy'],
    ['Ferme des Quatre Saules', 'Raimbeaucourt'],
  ],
  security: [
    ['Vigie Nord Sécurité', 'Lille'],
    ['Gardia Escaut', 'Valenciennes'],
    ['Marché Vallon', 'Noyelles-Godault'],
  ],
  garage: [
    ['Garage des Deux Gares', 'Douai'],
    ['Mécanique du Faubourg', 'Auby'],
    ['Pneus & Freins Artois', 'Béthune'],
  ],
  office: [
    ['Cabinet médical du Rivage', 'Douai'],
    ['Mutuelle Entraide Hainaut', 'Valenciennes'],
    ['Centre social Les Corons', 'Guesnain'],
  ],
  childhood: [
    ['Accueil de loisirs Les Galopins', 'Lallaing'],
    ['École maternelle Les Coquelicots', 'Montigny-en-Ostrevent'],
    ['Centre social Les Corons', 'Guesnain'],
  ],
  family: [
    ['Particulier employeur', 'Douai'],
    ['Particulier employeur', 'Cuincy'],
  ],
  sewing: [
    ["Confection Fil d'Artois", 'Caudry'],
    ['Retouches Point de Croix', 'Douai'],
  ],
  caretaking: [
    ['Résidence des Brasseurs', 'Douai'],
    ['Multiservices Coron', 'Aniche'],
    ['Maintenance Logis Clair', 'Sin-le-Noble'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

/** Invented temporary work agencies. */
export const agencies = [
  ['Relais Intérim', 'Douai'],
  ['Passerelle Travail Temporaire', 'Hénin-Beaumont'],
  ['Nordimission', 'Valenciennes'],
] as const;

/** Trades that hire through agencies. */
export const agencyTrades: ReadonlySet<Trade> = new Set<Trade>([
  'warehouse',
  'factory',
  'food',
  'site',
  'roads',
  'haulage',
  'metal',
]);
