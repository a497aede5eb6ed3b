import { describe, expect, it } from '@jest/globals';
import type { CvDocument, TextLine } from '../document.js';
import { documentOf, fieldsOf } from '../reading.fixture.js';
import { headingOf } from './headings.js';
import { contentOf } from './row.js';
import { rowsOfDocument } from './sections.js';

const rows = (document: CvDocument) => rowsOfDocument(document).map((row) => [row.sections[0] ?? null, contentOf(row)]);

/** Lines one below the other at the left margin, 200 points wide where they are long. */
function placed(lines: [text: string, size: number, style: string][]): CvDocument {
  const line = ([text, size, style]: [string, number, string], index: number): TextLine => {
    const cell = { start: 0, end: text.length, x: 40, y: 40 + 14 * index, w: Math.min(200, text.length * 5), h: size };
    return { text, page: 1, cells: [cell], size, style, role: null, region: 1 };
  };
  return { pages: 1, lines: lines.map(line) };
}

describe('headings', () => {
  it.each([
    ['EXPÉRIENCES PROFESSIONNELLES', 'experience'],
    ['Mon parcours', 'experience'],
    ['Parcours scolaire', 'education'],
    ['Formations / Diplômes', 'education'],
    ['EXPÉRIENCESPROFESSIONNELLES', 'experience'],
    ['Langues étrangères', 'languages'],
    ['Compétences professionnelles', 'skills'],
    ['Centres d’intérêt', 'interests'],
    ['Emploi recherché', 'profile'],
    ['Certificats et habilitations', 'certificates'],
    ['Work experience', 'experience'],
    ['Formation des nouveaux arrivants', undefined],
    ['Conduite en sécurité', undefined],
    ['Travail en équipe', undefined],
    ['Contact client', undefined],
    ['Lycée Edmond Labbé', undefined],
  ])('%s', (text, section) => {
    expect(headingOf(text)?.[0]).toBe(section);
  });

  it('may share their line with the content', () => {
    expect(rows(documentOf('Jean DUPONT\nLangues : anglais\nCOMPÉTENCES\tConduite\nGerbage'))).toEqual([
      [null, 'Jean DUPONT'],
      ['languages', ' anglais'],
      ['skills', 'Conduite'],
      ['skills', 'Gerbage'],
    ]);
  });

  it('inside of a job belong to the job, and the names of table columns to nothing', () => {
    const [job] = fieldsOf(
      'Jean DUPONT\nEXPÉRIENCES\nPériode\tPoste\tEntreprise\n2019-2020\tCariste\tKiabi\nActivités : gerbage',
    ).experiences;
    expect([job?.title, job?.employer]).toEqual(['Cariste', 'Kiabi']);
    expect(fieldsOf('Jean DUPONT\nEXPÉRIENCES\n2019-2020 : Cariste, Kiabi\nCompétences : gerbage').skills).toEqual([]);
  });

  it('are known by their looks when their words are unusual', () => {
    const document = placed([
      ['Langues', 14, 'bold'],
      ['Anglais', 10, 'plain'],
      ['Compétences', 14, 'bold'],
      ['Gerbage', 10, 'plain'],
      ['Mon petit plus', 14, 'bold'],
      ['Colombophilie', 10, 'plain'],
    ]);
    expect(rows(document)).toEqual([
      ['languages', 'Anglais'],
      ['skills', 'Gerbage'],
      ['other', 'Colombophilie'],
    ]);
  });
});

describe('bullets', () => {
  it.each(['• ', '- ', '› ', '✓ ', '> ', '\uF0B7 ', '* ', '– '])('%j is no part of a skill', (bullet) => {
    expect(fieldsOf(`Jean DUPONT\nCOMPÉTENCES\n${bullet}Gerbage`).skills).toEqual(['Gerbage']);
  });
});

describe('phrases over several lines', () => {
  it('are joined when there was no room for them, and otherwise left alone', () => {
    const long = 'Utilisation de la monobrosse et des';
    const document = placed([
      ['Compétences', 14, 'bold'],
      [long, 10, 'plain'],
      ['autres machines', 10, 'plain'],
      ['Gerbage', 10, 'plain'],
      ['inventaire', 10, 'plain'],
    ]);
    expect(rows(document).map(([, text]) => text)).toEqual([`${long} autres machines`, 'Gerbage', 'inventaire']);
  });
});
