import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../reading.fixture.js';

const jobs = (text: string) =>
  fieldsOf(`Jean DUPONT\nEXPÉRIENCES PROFESSIONNELLES\n${text}`).experiences.map((job) => [
    job.title,
    job.employer,
    job.city,
    job.start,
    job.end,
  ]);

const CARISTE = ['Cariste', 'Amazon', 'Lauwin-Planque', '2018-03', '2020-06'];
const AGENT = ["Agent d'entretien", 'Mairie de Douai', 'Douai', '2015', '2017'];

describe('jobs in the usual arrangements', () => {
  it.each([
    [
      'one line each',
      '03/2018 – 06/2020 : Cariste, Amazon, Lauwin-Planque\n2015-2017 : Agent d’entretien, Mairie de Douai, Douai',
    ],
    [
      'chez and à',
      'De mars 2018 à juin 2020 : Cariste chez Amazon à Lauwin-Planque\n2015-2017 : Agent d’entretien à la Mairie de Douai, Douai',
    ],
    [
      'date to the right',
      'Cariste\t03/2018 - 06/2020\nAmazon, Lauwin-Planque\n• Chargement\nAgent d’entretien\t2015 - 2017\nMairie de Douai, Douai\n• Nettoyage',
    ],
    [
      'employer first',
      'AMAZON – Lauwin-Planque (59)\nCariste (mars 2018 - juin 2020)\nChargement des camions.\nMAIRIE DE DOUAI – Douai (59)\nAgent d’entretien (2015-2017)\nNettoyage des locaux.',
    ],
    [
      'date above',
      'Mars 2018 – Juin 2020\nCariste\nAmazon | Lauwin-Planque\n- Chargement\n2015 – 2017\nAgent d’entretien\nMairie de Douai | Douai\n- Nettoyage',
    ],
    [
      'date last',
      'Cariste\nAmazon, Lauwin-Planque\nmars 2018 à juin 2020\n- Chargement\nAgent d’entretien\nMairie de Douai, Douai\n2015 à 2017\n- Nettoyage',
    ],
  ])('%s', (_, text) => {
    const read = jobs(text).map((job) =>
      job.map(
        (value) =>
          value
            ?.toString()
            .replace('’', "'")
            .replace('AMAZON', 'Amazon')
            .replace('MAIRIE DE DOUAI', 'Mairie de Douai') ?? null,
      ),
    );
    expect(read).toEqual([CARISTE, AGENT]);
  });

  it('knows a job that goes on, and keeps the contract out of title and employer', () => {
    const [job] = fieldsOf(
      'Jean DUPONT\nEXPÉRIENCES\nDepuis 2021 : Préparateur de commandes (CDI) – Kiabi',
    ).experiences;
    expect(job).toEqual({
      title: 'Préparateur de commandes',
      employer: 'Kiabi',
      city: null,
      start: '2021',
      end: null,
      current: true,
      rome: 'N1103',
    });
  });

  it('takes jobs without dates as they are', () => {
    expect(jobs('Aide à domicile chez ADMR\nVendeuse – Boulangerie Petit')).toEqual([
      ['Aide à domicile', 'ADMR', null, null, null],
      ['Vendeuse', 'Boulangerie Petit', null, null, null],
    ]);
  });

  it('invents nothing', () => {
    const fields = fieldsOf('Jean DUPONT\nJe cherche du travail dans la propreté, je suis motivé et ponctuel.');
    expect(fields.experiences).toEqual([]);
    expect(fields.education).toEqual([]);
    expect(fields.skills).toEqual([]);
    expect([fields.phone, fields.email, fields.city]).toEqual([null, null, null]);
  });
});

describe('courses', () => {
  it('reads diploma, school and year', () => {
    const { education } = fieldsOf(
      'Jean DUPONT\nFORMATION\n2011 : CAP Maçonnerie – BTP CFA, Arras\nBac Pro – Commerce (2008), Lycée Châtelet\nBrevet des collèges',
    );
    expect(education).toEqual([
      { title: 'CAP Maçonnerie', school: 'BTP CFA', year: '2011' },
      { title: 'Bac Pro – Commerce', school: 'Lycée Châtelet', year: '2008' },
      { title: 'Brevet des collèges', school: null, year: null },
    ]);
  });

  it('tells courses from jobs under one heading', () => {
    const fields = fieldsOf(
      'Jean DUPONT\nEXPÉRIENCES ET FORMATIONS\n2019-2020 : Cariste – Amazon\n2015 : CAP Boulanger – Lycée Baggio',
    );
    expect(fields.experiences.map(({ title }) => title)).toEqual(['Cariste']);
    expect(fields.education.map(({ title }) => title)).toEqual(['CAP Boulanger']);
  });
});
