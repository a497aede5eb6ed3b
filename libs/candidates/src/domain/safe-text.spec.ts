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
