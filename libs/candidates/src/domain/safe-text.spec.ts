import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeTexts, withoutContacts } from './safe-text.js';

const PERSON = {
  names: ['Karima', 'Lebrun-Boulanger'],
  places: ['12 rue des Lilas', '59500', 'Douai', 'Transports Delobel', 'SIA Habitat'],
};
const TRADE_WORDS = new Set(['boulanger', 'vente']);
const one = (text: string) => safeTexts([text], PERSON, (word) => TRADE_WORDS.has(word))[0] ?? null;

describe('texts on a card', () => {
  it.each([
    ['Soudure MIG/MAG'],
    ['CACES R489 cat. 1A, 3'],
    ['Habilitation électrique B0, H0'],
    ["Garde d'enfants"],
    ['Aide aux personnes handicapées'],
    ['ISO 14001'],
    ['ASP.NET'],
    ['Boulanger'],
    ['Vente'],
    ['Excel, Word'],
    ['Chargement de transports'],
  ])('keeps "%s"', (text) => expect(one(text)).toBe(text));

  it.each([
    ['Excel (karim@example.org)', 'Excel (…)'],
    ['Permis B tel 06 39 98 12 34', 'Permis B tel …'],
    ['Vidéo www.example.org/k', 'Vidéo …'],
    ['Portfolio monsite.fr', 'Portfolio …'],
    ['CAP Cuisine 1989', 'CAP Cuisine …'],
    ['Livraison 62000', 'Livraison …'],
    ['+33 (0)6.39.98.12.34 joignable', '… joignable'],
    ['Vente <b>rapide</b>', 'Vente b rapide /b'],
  ])('masks "%s"', (text, masked) => expect(one(text)).toBe(masked));

  it.each([
    ['Karima, sérieuse et motivée'],
    ['KÀRIMA'],
    ['Mme Lebrun'],
    ['Cariste chez Transports Delobel'],
    ['Formation interne Delobel'],
    ['Conduite DELOBEL'],
    ['Habite 12 rue des Lilas'],
    ['Marché de Douai'],
    ['RQTH'],
    ['Travailleur handicapé'],
    ['Nationalité française'],
    ['née le 12 mai'],
    ['Célibataire, sans enfant'],
    ['3 enfants'],
    ['45 ans'],
    ['Mère de famille'],
    ['Homme toutes mains'],
    ['06 39 98 12 34'],
    ['Je suis une personne motivée qui cherche un emploi stable depuis longtemps'],
    [''],
  ])('leaves out "%s"', (text) => expect(one(text)).toBeNull());

  it('says each thing once', () => {
    expect(safeTexts(['Vente', 'vente', 'VENTE '], PERSON, (word) => TRADE_WORDS.has(word))).toEqual(['Vente']);
  });

  it('are not rewritten in what an employer says, but for contacts', () => {
    const message = 'Bonjour Karima,\nposte à Douai (59500) dès le 12 mars 2027, 35 h, 1 900 € brut.';
    expect(withoutContacts(message)).toBe(message);
    expect(withoutContacts('Écrivez à rh@example.org ou au +33 3 53 01 12 34, @rhfirme')).toBe(
      'Écrivez à … ou au …, …',
    );
    expect(withoutContacts('Au 06–39–98–12–34, 06\u200b39981234 ou rh arobase firme point fr')).toBe('Au …, … ou …');
  });

  it('lets no e-mail address and no telephone number through, whatever stands around them', () => {
    const around = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(
        around,
        fc.constantFrom('zoe.k@example.org', '0639981234', '06.39.98.12.34', '+33 6 39 98 12 34'),
        around,
        (before, contact, after) => {
          const shown = safeTexts([`${before} ${contact} ${after}`], { names: [], places: [] }, () => false).join();
          expect(shown).not.toContain('zoe.k@example');
          expect(shown.replace(/\D/g, '')).not.toContain('39981234');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('texts of somebody who wants to be found past the release', () => {
  const KEVIN = {
    names: ['Kévin', 'Dupont', 'Ly'],
    places: ['12 rue des Lilas', 'Transports Delobel', 'Lycée Baggio'],
  };
  const shown = (text: string) => safeTexts([text], KEVIN, (word) => TRADE_WORDS.has(word))[0] ?? '';

  it.each([
    ...['06 - 39 - 98 - 12 - 34', '06–39–98–12–34', '06_39_98_12_34', '06·39·98·12·34', '06,39,98,12,34'],
    ...[
      'O6.39.98.I2.34',
      'Tel O6 39 98 l2 34',
      '٠٦٣٩٩٨١٢٣٤',
      '06\u200b39\u200b98\u200b12\u200b34',
      '06\u00ad39\u00ad98\u00ad12\u00ad34',
    ],
    ...['zéro six trente neuf douze dix', 'six trois neuf neuf huit un deux', 'Tel zero six 39 quatre vingt dix huit'],
  ])('no telephone number: "%s"', (text) => expect(shown(text).replace(/\D/g, '')).toBe(''));

  it.each([
    ...[
      'duduche point chez exemple point org',
      'duduche62 arobase exemple point org',
      'duduche62 (arobase) exemple (point) org',
    ],
    ...['duduche62 at exemple dot org', 'duduche62(a)exemple.org', 'duduche chez gmail', 'andré.duduche@exemple.org'],
    ...['snap duduche62', 'Snapchat : duduche62', 'insta duduche', 'mon Facebook duduche du 59'],
  ])('no address: "%s"', (text) => expect(shown(text)).not.toMatch(/duduche/i));

  it.each([
    ...["moi c'est Kév1n", 'K3v1n', 'k é v i n', 'K.é.v.i.n', 'kevindupont', 'KevinDupont59', 'kdupont', 'dupont59'],
    ...['Dup0nt', 'Dup\u200bont', 'Du\u00adpont', 'Dup\u043ent', 'M Ly', "je m'appelle Kéké", '𝐃𝐮𝐩𝐨𝐧𝐭'],
    ...['Cariste chez delobel', 'delobel transports', '12, r des Acacias', 'cité des Acacias', 'appt 12 bât C'],
  ])('neither name nor place: "%s"', (text) => expect(shown(text)).toBe(''));

  it.each([
    ...[
      '44ans',
      'quarante-quatre ans',
      'née 1982',
      'Né le 12/03/1980',
      'classe 80',
      "d'origine marocaine",
      'Originaire du Nord',
    ],
    ...['marocaine', "demandeur d'asile", 'Carte de résident', 'Kabyle courant', 'bambara', 'Langue maternelle turque'],
    ...['Inapte au port de charges', 'restriction médicale', 'invalidité cat 2', 'BOETH', 'mal de dos', 'épileptique'],
    ...[
      'Maman de deux enfants',
      'délégué CGT',
      'ramadan',
      'bénévole à la mosquée',
      'sortant de prison',
      'SDF',
      'transgenre',
    ],
  ])('nothing that no employer may go by: "%s"', (text) => expect(shown(text)).toBe(''));

  it('tells no sex by a quality, and the same for both', () => {
    expect(['Sérieuse', 'Organisée et ponctuelle', 'Très motivée'].map(shown)).toEqual([
      'Sérieux',
      'Organisation, ponctualité',
      'Motivation',
    ]);
    expect(['Sérieux', 'Organisé et ponctuel', 'Très motivé'].map(shown)).toEqual(
      ['Sérieuse', 'Organisée et ponctuelle', 'Très motivée'].map(shown),
    );
  });

  it.each([
    ...[
      'NF C 15-100',
      'CACES R482 (A)',
      'R489 1A 3 5',
      'Excel 365',
      'Norme EN 1090',
      'SAP R/3',
      'Facebook et Instagram',
    ],
    ...[
      'Communication avec les sourds',
      'Accompagnement de personnes handicapées',
      'Marinade',
      'Permis B',
      'Petite enfance',
    ],
    ...['Service de 80 couverts', 'Polonais', 'Soudage', 'Cuisine marocaine', 'Marketing Facebook', 'Tronçonneuse'],
    ...['Ménage chez particuliers', 'Éducateur de rue', 'Travail en 3x8', 'Point de croix', 'Débit de boissons'],
  ])('but what is a skill stays: "%s"', (text) => expect(shown(text)).toBe(text));
});
