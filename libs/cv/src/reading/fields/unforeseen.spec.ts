import { describe, expect, it } from '@jest/globals';
import type { TextLine } from '../document.js';
import { fieldsOf } from '../reading.fixture.js';
import { headingLooks } from './heading-looks.js';
import { headingOf } from './headings.js';

const HEAD = 'Jean DUPONT\njean.dupont@example.org\n59500 Douai\n';
const jobsOf = (text: string) =>
  fieldsOf(`${HEAD}EXPÉRIENCES PROFESSIONNELLES\n${text}`).experiences.map(
    ({ title, employer, city, start, end }) => [title, employer, city, start, end] as const,
  );

describe('headings in unusual words', () => {
  it.each([
    ['Ce que j’ai fait', 'experience'],
    ['CEQUEJ’AIFAIT', 'experience'],
    ['Expériences pro', 'experience'],
    ['Emplois occupés', 'experience'],
    ['Diplômes et formations', 'education'],
    ['MESÉTUDES', 'education'],
    ['Mes atouts', 'skills'],
    ['Ce que je sais faire', 'skills'],
    ['CONNAISSANCES LINGUISTIQUES', 'languages'],
    ['J’aime', 'interests'],
    ['Moyens de locomotion', 'licences'],
  ])('reads %s', (text, section) => {
    expect(headingOf(text)?.[0]).toBe(section);
  });

  it.each(['Maçon coffreur', 'Travail de nuit', 'Work', 'Principal', 'Douai', 'Poste actuel'])(
    'does not take %s for one',
    (text) => {
      expect(headingOf(text)).toBeNull();
    },
  );

  it('takes an ordinary word that looks like the headings', () => {
    expect(headingOf('Work', true)).toEqual(['experience']);
  });

  it('knows headings by their looks, but neither trades, papers nor names among them', () => {
    const line = (text: string, style: string): TextLine => {
      return { text, page: 1, cells: [], size: 10, style, role: null, region: 0 };
    };
    const heads = ['Langues', 'Formation', 'Ma route jusqu’ici'].map((text) => line(text, 'bold'));
    const body = ['Anglais, espagnol et un peu de portugais', 'CAP Maçon au lycée de Douai'].map((text) =>
      line(text, 'plain'),
    );
    const looks = headingLooks({ pages: 1, lines: [...heads, ...body] });
    expect(looks(heads[2]!)).toBe(true);
    for (const text of ['Maçon', 'SST', 'Fatima Benali']) expect(looks(line(text, 'bold'))).toBe(false);
    expect(looks(body[0]!)).toBe(false);
  });
});

describe('headers of jobs', () => {
  it('takes firm, town and trade below a date, in any order', () => {
    expect(jobsOf('Depuis nov. 2018\nGSF Concorde Roissy-en-France\nAgente d’entretien')).toEqual([
      ['Agente d’entretien', 'GSF Concorde', 'Roissy-en-France', '2018-11', null],
    ]);
  });

  it('reads an unknown firm or trade by the place that it has in the other entries', () => {
    const known = 'Securitas\n2017 - 2019\nAgent de sécurité\n';
    expect(jobsOf(`${known}Ouest Mobilier\n2015 - 2016\nMonteur de cuisines`)[1]?.slice(0, 2)).toEqual([
      'Monteur de cuisines',
      'Ouest Mobilier',
    ]);
    expect(jobsOf('2019 - 2020\nServeuse, Flunch\n2012 - 2014\nObras do Minho, Pedreiro (maçon)').length).toBe(2);
  });

  it('reads a form with labels', () => {
    const form =
      'Dates\t03/2019 - à ce jour\nFonction ou poste occupé\tMaçon coffreur\nPrincipales activités\tCoffrage\nNom et adresse de l’employeur\tEiffage Construction, Lille';
    expect(jobsOf(form)).toEqual([['Maçon coffreur', 'Eiffage Construction', 'Lille', '2019-03', null]]);
  });

  it.each(['2000-2012 : Élever mes enfants', '2010 - 2018 : Congé parental', '2009 - 2010 : Demandeur d’emploi'])(
    'takes no job from %s',
    (text) => {
      expect(jobsOf(`2019 - 2020 : Cariste, Kiabi\n${text}`).length).toBe(1);
    },
  );

  it('leaves what is on one’s own account without an employer', () => {
    expect(jobsOf('Mars 2013 à ce jour : Couturière retoucheuse, À mon compte, Roubaix')).toEqual([
      ['Couturière retoucheuse', null, 'Roubaix', '2013-03', null],
    ]);
  });

  it.each([
    ['2015 : 3 mois\tPlongeuse, Flunch, Arras', '2015', '2015'],
    ['6 mois en 2016\tPlongeuse, Flunch, Arras', '2016', '2016'],
    ['2016-01-01 — 2023-12-31\tPlongeuse, Flunch, Arras', '2016-01', '2023-12'],
    ['2022 à ce jour\tPlongeuse, Flunch, Arras', '2022', null],
  ])('reads the time of %s', (text, start, end) => {
    expect(jobsOf(text)).toEqual([['Plongeuse', 'Flunch', 'Arras', start, end]]);
  });
});

describe('other fields', () => {
  it('reads schools above their diplomas', () => {
    const { education } = fieldsOf(
      `${HEAD}FORMATION\nLycée Henri-Darras\nBEP Vente action marchande\nAFPA\nTitre professionnel Cariste`,
    );
    expect(education.map(({ school }) => school)).toEqual(['Lycée Henri-Darras', 'AFPA']);
  });

  it('reads levels below their languages and languages without a heading', () => {
    const below = `${HEAD}LANGUES\nFrançais\tNéerlandais\nLangue maternelle\tIntermédiaire`;
    expect(fieldsOf(below).languages).toEqual([
      { code: 'fr', level: 'native' },
      { code: 'nl', level: 'intermediate' },
    ]);
    expect(fieldsOf(`${HEAD}Polonais, Français, Allemand\nEXPÉRIENCE`).languages.map(({ code }) => code)).toEqual([
      'pl',
      'fr',
      'de',
    ]);
    expect(fieldsOf(`${HEAD}LANGUES\nLangue des signes française`).languages).toEqual([]);
  });

  it.each([
    ['0692 12 34 56', '+262692123456'],
    ['0596 12 34 56', '+596596123456'],
    ['33 6 39 98 01 12', '+33639980112'],
  ])('reads the number %s', (text, phone) => {
    expect(fieldsOf(`Jean DUPONT\n${text}\nEXPÉRIENCES`).phone).toBe(phone);
  });

  it.each([
    ['CACES 1,3,5 (R389)', 'CACES R389 cat. 1, 3, 5'],
    ['R 482 engins de chantier A B1', 'CACES R482 cat. A, B1'],
    ['Habilitation électrique H0B0', 'Habilitation électrique B0, H0'],
  ])('reads the certificate %s', (text, name) => {
    expect(fieldsOf(`${HEAD}HABILITATIONS\n${text}`).certificates).toEqual([name]);
  });

  it('knows the old names of licences, and what of a list is only being learnt for', () => {
    expect(fieldsOf(`${HEAD}Permis A, C1, EB`).drivingLicences).toEqual(['A', 'C1', 'BE']);
    expect(fieldsOf(`${HEAD}Permis AM, permis B en cours`).drivingLicences).toEqual(['AM']);
  });

  it('takes a name apart that lost its spaces, by the address', () => {
    const fields = fieldsOf('TRAOREMAMADOU\nmamadou.traore@example.org\nEXPÉRIENCE');
    expect(fields.name).toEqual({ given: 'Mamadou', family: 'Traore' });
  });

  it('leaves out page numbers and the name beside them', () => {
    expect(fieldsOf(`${HEAD}COMPÉTENCES\nRepassage\nCV Jean Dupont – page 1/2`).skills).toEqual(['Repassage']);
  });
});
