import { describe, expect, it } from '@jest/globals';
import type { TextLine } from '../document.js';
import { documentOf, fieldsOf } from '../reading.fixture.js';
import { dateSpans } from './dates.js';
import { headingOf } from './headings.js';
import { readFields } from './index.js';

const HEAD = 'Jean DUPONT\njean.dupont@example.org\n59500 Douai\n';
const jobsOf = (text: string) =>
  fieldsOf(`${HEAD}EXPÉRIENCES PROFESSIONNELLES\n${text}`).experiences.map(({ title, employer, city }) => [
    title,
    employer,
    city,
  ]);
const coursesOf = (text: string) =>
  fieldsOf(`${HEAD}FORMATION\n${text}`).education.map(({ title, school, year }) => [title, school, year]);
const spokenOf = (text: string) => fieldsOf(`${HEAD}${text}`).languages.map(({ code, level }) => [code, level]);

describe('habits of writing', () => {
  it('reads sentences in the first person', () => {
    expect(
      jobsOf(
        "De 2020 à 2023, j'ai travaillé comme agent de sécurité chez Securitas à Valenciennes.\nJ'ai été cariste chez Toyota à Onnaing de mars 2017 à décembre 2019.",
      ),
    ).toEqual([
      ['agent de sécurité', 'Securitas', 'Valenciennes'],
      ['cariste', 'Toyota', 'Onnaing'],
    ]);
    expect(coursesOf("J'ai obtenu un CAP Cuisine en 2016 au lycée de l'Escaut à Valenciennes.")).toEqual([
      ['CAP Cuisine', "lycée de l'Escaut", '2016'],
    ]);
  });

  it('reads a CV without capitals', () => {
    const fields = fieldsOf(
      'mamadou diallo\n3 rue de la gare\n59500 douai\nexperiances profesionnelles\nmanutentionnaire chez amazon a lauwin planque de mars 2021 a juin 2022\nouvrier du batiment a conakry, 2012 a 2016\nconaissances\nconduite de chariot',
    );
    expect(fields.name).toEqual({ given: 'Mamadou', family: 'Diallo' });
    expect(fields.experiences.map(({ employer, city, start }) => [employer, city, start])).toEqual([
      ['Amazon', 'Lauwin-Planque', '2021-03'],
      [null, 'Conakry', '2012'],
    ]);
    expect(fields.skills).toEqual(['Conduite de chariot']);
  });

  it('knows misspelled headings, and words that only look like one', () => {
    expect(headingOf('EXPERIANCES PROFESIONNELLES')?.[0]).toBe('experience');
    expect(headingOf('Fromations')?.[0]).toBe('education');
    for (const text of ['Diplômée', 'Compétente', 'Formateur']) expect(headingOf(text)).toBeNull();
  });

  it('takes two-digit years only as a piece of their own', () => {
    expect(dateSpans('Livreur, Lille, de 18 à 19')[0]).toMatchObject({ start: '2018', end: '2019', range: true });
    expect(dateSpans('Garde de 10 à 12 enfants')).toEqual([]);
    expect(dateSpans('2005 / 12º ano')).toMatchObject([{ start: '2005', end: '2005' }]);
  });

  it('puts addresses and numbers of a narrow column together', () => {
    const fields = fieldsOf('Maria FERREIRA\nmaria.ferreira.dossa\nntos@example.org\n06 39 98\n77 31');
    expect([fields.email, fields.phone]).toEqual(['maria.ferreira.dossantos@example.org', '+33639987731']);
    expect(fieldsOf('Awa DIALLO\nawadiallo\n@example.org').email).toBe('awadiallo@example.org');
    expect(fieldsOf('Awa DIALLO\nCaissière\nadiallo@example.org').email).toBe('adiallo@example.org');
  });
});

describe('jobs', () => {
  it('finds those above which nothing stands, also where the diplomas are announced', () => {
    expect(
      jobsOf('Kévin DUHAMEL\n2020-2021 : espaces verts, mairie d’Arleux\ndiplôme : CAPA jardinier 2018').length,
    ).toBe(1);
  });

  it('takes the order of the clear entries for titles in another language', () => {
    const clear =
      '2017-2024\tSoudeur TIG, Chaudronnerie du Hainaut, Valenciennes\n2010-2012\tCariste, Renault Douai, Cuincy\n';
    expect(
      jobsOf(
        `${clear}2004-2009\tSpawacz (soudeur), Stocznia Gdańska, Gdańsk\n2001-2003\tPedreiro, Obras do Minho, Braga`,
      ),
    ).toEqual([
      ['Soudeur TIG', 'Chaudronnerie du Hainaut', 'Valenciennes'],
      ['Cariste', 'Renault Douai', 'Cuincy'],
      ['Spawacz (soudeur)', 'Stocznia Gdańska', 'Gdansk'],
      ['Pedreiro', 'Obras do Minho', 'Braga'],
    ]);
  });

  it('takes the army for an employer and a name beside the title for its town', () => {
    expect(jobsOf("ARMÉE DE TERRE\t2003 – 2009\nConducteur d'engins blindés, Mourmelon")).toEqual([
      ["Conducteur d'engins blindés", 'ARMÉE DE TERRE', 'Mourmelon'],
    ]);
  });

  it('takes particuliers, markets and volunteers as they are', () => {
    expect(
      jobsOf(
        '2009 à 2015 : femme de ménage chez des particuliers (CESU)\n2006 - 2008 : Vendeuse, grand bazar, Douala\nBénévole au Secours populaire depuis 2021',
      ),
    ).toEqual([
      ['femme de ménage', 'particuliers', null],
      ['Vendeuse', 'grand bazar', 'Douala'],
      ['Bénévole', 'Secours populaire', null],
    ]);
  });
});

describe('courses', () => {
  it('keeps two lines apart, and permits and full stops out', () => {
    expect(
      coursesOf('BEP sanitaire et social 1990 (non obtenu)\nCAP Petite enfance, CNED. 2018\nPermis B, C, CE'),
    ).toEqual([
      ['BEP sanitaire et social', null, '1990'],
      ['CAP Petite enfance', 'CNED', '2018'],
    ]);
  });

  it('tells a level of school from a school, and a country from the title', () => {
    expect(coursesOf('2018\tLower secondary school, Bakau Upper Basic School\nBac au Vietnam en 2009')).toEqual([
      ['Lower secondary school', 'Bakau Upper Basic School', '2018'],
      ['Bac', null, '2009'],
    ]);
  });
});

describe('languages', () => {
  it.each([
    ['Je parle un peu anglais.', [['en', 'basic']]],
    [
      'Je parle vietnamien et français (niveau A2)',
      [
        ['vi', null],
        ['fr', 'A2'],
      ],
    ],
    [
      'Langues\nUkrainien et russe (maternelles)',
      [
        ['uk', 'native'],
        ['ru', 'native'],
      ],
    ],
    [
      'Langues\nIgbo, tchétchène, dari, roumain, kabyle',
      [
        ['ig', null],
        ['ce', null],
        ['fa', null],
        ['ro', null],
      ],
    ],
    [
      'Langue(s) maternelle(s) vietnamien\nAutre(s) langue(s) français B1, anglais A1',
      [
        ['vi', 'native'],
        ['fr', 'B1'],
        ['en', 'A1'],
      ],
    ],
    [
      'Langue(s) maternelle(s)\tAmharique\nAutre(s) langue(s)\tAnglais B2',
      [
        ['am', 'native'],
        ['en', 'B2'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(spokenOf(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['Nguyen Thi Lan\nlan.nguyen@example.org', 'Thi Lan', 'Nguyen'],
    ['Minh Anh Tran\nminhanh.tran@example.org', 'Minh Anh', 'Tran'],
    ['Karim\nAÏT OUALI', 'Karim', 'Aït Ouali'],
    ['Nom(s) / Prénom(s)\tTesfaye Abebe\nabebe.tesfaye@example.org', 'Abebe', 'Tesfaye'],
  ])('reads %s', (text, given, family) => {
    expect(fieldsOf(`${text}\n59500 Douai\nLangues\nfrançais`).name).toEqual({ given, family });
  });
});

describe('tables', () => {
  it('puts headings of merged cells before their rows', () => {
    const line = (text: string, xs: number[], y: number): TextLine => {
      let at = 0;
      const cells = text.split('\t').map((cell, i) => {
        const start = at;
        at += cell.length + 1;
        return { start, end: start + cell.length, x: xs[i]!, y, w: cell.length * 5, h: 10 };
      });
      return { text, page: 1, cells, size: 10, style: 'f', role: null, region: 1 };
    };
    const fields = readFields({
      pages: 1,
      lines: [
        line('Olena KOVALENKO', [40], 40),
        line('2023 - 2024\tFemme de ménage\tOnet', [120, 240, 400], 100),
        line('Expérience\t2016 - 2022\tComptable\tSilpo', [50, 120, 240, 400], 120),
        line('2013 - 2016\tCaissière\tMatch', [120, 240, 400], 140),
        line('2013\tLicence de comptabilité', [120, 240], 160),
        line('Études', [50], 170),
        line('2010\tBaccalauréat', [120, 240], 180),
      ],
    }).fields;
    expect(fields.experiences.map(({ employer }) => employer)).toEqual(['Onet', 'Silpo', 'Match']);
    expect(fields.education.map(({ year }) => year)).toEqual(['2013', '2010']);
  });

  it('leaves out what is printed at the head of each page', () => {
    const document = documentOf(`${HEAD}Langues\nAnglais`);
    const head = {
      ...document.lines[0]!,
      text: 'CV Jean Dupont – secrétariat',
      cells: [{ start: 0, end: 28, x: 40, y: 10, w: 100, h: 8 }],
    };
    const lines = [head, ...document.lines, { ...head, page: 2 }, { ...document.lines[1]!, page: 2, text: 'Français' }];
    expect(readFields({ pages: 2, lines }).fields.skills).toEqual([]);
    expect(readFields({ pages: 2, lines }).fields.languages.map(({ code }) => code)).toEqual(['en', 'fr']);
  });
});
