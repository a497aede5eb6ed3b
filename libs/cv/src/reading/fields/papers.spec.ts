import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../reading.fixture.js';

describe('driving licences', () => {
  it.each([
    ['Permis B', ['B']],
    ['Permis de conduire : B, C et CE', ['B', 'C', 'CE']],
    ['PERMIS B À JOUR', ['B']],
    ['Permis B à jour, véhiculé', ['B']],
    ['Titulaire du permis B (véhicule personnel)', ['B']],
    ['Permis B / BE', ['B', 'BE']],
    ['Permis poids lourd', ['C']],
    ['Véhiculé', []],
    ['Permis B en cours', []],
    ['Sans permis', []],
    ['Permis cariste', []],
    ['Permis de conduire', []],
    ['Full driving licence (category B)', ['B']],
  ])('reads %s', (text, licences) => {
    expect(fieldsOf(`Jean DUPONT\n${text}`).drivingLicences).toEqual(licences);
  });
});

describe('certificates', () => {
  it.each([
    ['CACES R489 catégories 1A, 3 et 5', ['CACES R489 cat. 1A, 3, 5']],
    ['CACES R489 (1-3-5) et R485 (2)', ['CACES R489 cat. 1, 3, 5', 'CACES R485 cat. 2']],
    ['Caces 1, 3, 5', ['CACES cat. 1, 3, 5']],
    ['CACES R482 A, C1 et F ; AIPR opérateur', ['CACES R482 cat. A, C1, F', 'AIPR opérateur']],
    ['Sauveteur Secouriste du Travail, HACCP', ['SST', 'HACCP']],
    ['Habilitation électrique H0 B0 BS', ['Habilitation électrique B0, BS, H0']],
    ['FIMO marchandise – FCO – ADR', ['FIMO marchandises', 'FCO', 'ADR']],
    ['SSIAP 1 et CQP APS', ['SSIAP 1', 'CQP APS']],
    ['Amiante sous-section 4', ['Amiante SS4']],
    ['PSC1, AFGSU niveau 2', ['PSC1', 'AFGSU 2']],
    ['SST en cours', []],
  ])('reads %s', (text, certificates) => {
    expect(fieldsOf(`Jean DUPONT\nCERTIFICATIONS\n${text}`).certificates.sort()).toEqual([...certificates].sort());
  });
});

describe('languages', () => {
  it.each([
    ['Anglais : courant', [['en', 'fluent']]],
    [
      'Français (langue maternelle), arabe courant',
      [
        ['fr', 'native'],
        ['ar', 'fluent'],
      ],
    ],
    [
      'Anglais B1 – Espagnol A2',
      [
        ['en', 'B1'],
        ['es', 'A2'],
      ],
    ],
    ['Notions d’allemand', [['de', 'basic']]],
    [
      'Anglais et espagnol scolaires',
      [
        ['en', 'school'],
        ['es', 'school'],
      ],
    ],
    ['Polonais', [['pl', null]]],
    ['Anglais\nIntermédiaire', [['en', 'intermediate']]],
  ])('reads %s', (text, languages) => {
    expect(fieldsOf(`Jean DUPONT\nLANGUES\n${text}`).languages.map(({ code, level }) => [code, level])).toEqual(
      languages,
    );
  });
});

describe('what must be left out', () => {
  it('keeps birth, age, sex, nationality, family and social-security number out of every field', () => {
    const fields = fieldsOf(
      'Jean DUPONT\nNé le 12/03/1985 à Lens, 39 ans\nNationalité française\nMarié, 2 enfants – Permis B\nN° de sécurité sociale : 1 85 03 59 500 123 45\nCOMPÉTENCES\nConduite de chariots\nCélibataire\n39 ans',
    );
    expect(JSON.stringify(fields)).not.toMatch(/1985|Lens|39|française|Mari|enfant|1 85 03|élibataire/);
    expect(fields.drivingLicences).toEqual(['B']);
    expect(fields.skills).toEqual(['Conduite de chariots']);
  });
});
