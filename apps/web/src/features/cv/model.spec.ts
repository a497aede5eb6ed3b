import { describe, expect, it } from '@jest/globals';
import { type CvFields, doubtful, emptyFields, fieldsOf, otherName, startingFields, valuesOf } from './model.js';
import { formatMonth, isMonth, isOngoing, parseMonth } from './months.js';

const reading: CvFields = {
  ...emptyFields,
  language: 'fr',
  name: { given: 'Naïma', family: 'Benali' },
  phone: '+33639984127',
  drivingLicences: ['B'],
  skills: ['filmage', 'tri', 'accueil'],
  languages: [
    { code: 'fr', level: 'native' },
    { code: 'ar', level: null },
  ],
  experiences: [
    {
      title: 'Agent d’entretien',
      employer: 'Nord Propreté',
      city: null,
      start: '2018',
      end: null,
      current: true,
      rome: null,
    },
    {
      title: 'Caissière',
      employer: null,
      city: 'Douai',
      start: '2014-09',
      end: '2017-07',
      current: false,
      rome: 'D1505',
    },
  ],
  education: [{ title: 'CAP Vente', school: null, year: '2013' }],
};

describe('the months of a CV', () => {
  it.each([
    ['03/2021', '2021-03'],
    ['3/2021', '2021-03'],
    ['12-1999', '1999-12'],
    ['2021-3', '2021-03'],
    ['03 2021', '2021-03'],
    ['032021', '2021-03'],
    ['03/21', '2021-03'],
    ['9/98', '1998-09'],
    ['mars 2021', '2021-03'],
    ['Sept. 2018', '2018-09'],
    ['AOÛT 2019', '2019-08'],
    ['juil 19', '2019-07'],
    ['Dec 2020', '2020-12'],
    ['été 2015', '2015'],
    [' 2021 ', '2021'],
  ])('%s is %s', (typed, kept) => expect(parseMonth(typed)).toBe(kept));

  it.each(['13/2021', '00/2021', '2021-00', '1850', '21', 'jui 2021', 'lundi 2021', 'ma 2021', '03/21/2021'])(
    '%s is refused',
    (typed) => {
      expect(parseMonth(typed)).toBeNull();
      expect(isMonth(typed)).toBe(false);
    },
  );

  it('may be left out, and are shown as they are typed', () => {
    expect(isMonth(' ')).toBe(true);
    expect(formatMonth('2021-03')).toBe('03/2021');
    expect(parseMonth(formatMonth('2021-03'))).toBe('2021-03');
    expect(formatMonth(null)).toBe('');
  });

  it('tell what goes on from what ended', () => {
    expect(['En cours', 'à ce jour', 'Aujourd’hui', 'present'].map(isOngoing)).toEqual([true, true, true, true]);
    expect(['', '2021', 'encore'].map(isOngoing)).toEqual([false, false, false]);
  });
});

describe('the form of a CV', () => {
  it('sends back unchanged what nobody changed', () => {
    expect(fieldsOf(valuesOf(reading, reading), 'fr')).toEqual(reading);
    expect(fieldsOf(valuesOf(emptyFields, null), null)).toEqual(emptyFields);
  });

  it('leaves out rows in which nothing is written, and the end of what goes on', () => {
    const values = valuesOf(reading, reading);
    const [first] = values.experiences;
    const sent = fieldsOf(
      {
        ...values,
        experiences: [
          { ...first!, end: '2020', current: true },
          { ...first!, title: ' ', employer: '', city: '', start: '', end: '' },
        ],
        languages: [{ id: 'new', source: null, code: null, level: 'A1' }],
      },
      'fr',
    );
    expect(sent.experiences).toEqual([{ ...reading.experiences[0], end: null, current: true }]);
    expect(sent.languages).toEqual([]);
  });

  it('finds the places of confirmed rows in the reading again', () => {
    const [entretien, caisse] = reading.experiences;
    const added = { ...caisse!, title: 'Vendeuse', start: '2010', employer: 'Marché du Coin' };
    const values = valuesOf({ ...reading, experiences: [added, caisse!, entretien!] }, reading);
    expect(values.experiences.map(({ source }) => source)).toEqual([null, 1, 0]);
  });

  it('finds a row again that a person corrected', () => {
    const [entretien, caisse] = reading.experiences;
    const places = (...experiences: CvFields['experiences']) =>
      valuesOf({ ...reading, experiences }, reading).experiences.map(({ source }) => source);
    expect(places({ ...caisse!, title: 'Hôtesse de caisse' }, entretien!)).toEqual([1, 0]);
    expect(places({ ...entretien!, title: 'Agente', employer: 'Netviva', start: '2019' }, caisse!)).toEqual([0, 1]);
    expect(places({ ...entretien!, title: 'Agente', employer: 'Netviva', start: '2019' })).toEqual([null]);
  });

  it('takes the year of a diploma from a whole date', () => {
    const [diploma] = valuesOf(reading, reading).education;
    const sent = fieldsOf({ ...valuesOf(reading, reading), education: [{ ...diploma!, year: 'juin 2014' }] }, 'fr');
    expect(sent.education[0]?.year).toBe('2014');
  });
});

describe('a CV and its tenant', () => {
  const tenant = {
    id: '1',
    status: 'accepted' as const,
    givenName: 'Naïma',
    familyName: 'BENALI',
    phone: '+33639984127',
  };

  it('the form starts with what was confirmed, else read, else known of the tenant', () => {
    const confirmed = { ...reading, city: 'Lens' };
    expect(startingFields({ fields: confirmed, reading }, tenant)).toBe(confirmed);
    expect(startingFields({ fields: null, reading }, tenant)).toBe(reading);
    const known = startingFields({ fields: null, reading: null }, tenant);
    expect(known).toEqual({ ...emptyFields, name: { given: 'Naïma', family: 'BENALI' }, phone: '+33639984127' });
  });

  it('of quite another name is noticed, and a name written otherwise is not', () => {
    const named = (given: string | null, family: string | null) => ({ ...reading, name: { given, family } });
    expect(otherName(named('Karim', 'Haddad'), tenant)).toBe('Karim Haddad');
    expect(otherName(named('NAIMA', 'Haddad-Bénali'), tenant)).toBeNull();
    expect(otherName(named(null, null), tenant)).toBeNull();
    expect(otherName(null, tenant)).toBeNull();
  });
});

describe('what has to be looked at', () => {
  const low = { confidence: 0.6, page: 1, box: null };
  const sure = { confidence: 0.9, page: 1, box: null };
  const evidence = {
    '/email': low,
    '/phone': sure,
    '/skills/1': low,
    '/experiences/1/title': low,
    '/experiences/0/end': low,
    '/languages/1': low,
  };

  it('is what was read with doubt, in the order of the form', () => {
    expect(doubtful(valuesOf(reading, reading), { reading, evidence })).toEqual([
      '/email',
      '/experiences/0/end',
      '/experiences/1/title',
      '/skills/1',
      '/languages/1',
    ]);
  });

  it('goes with what a person takes out', () => {
    const values = valuesOf(reading, reading);
    const fewer = {
      ...values,
      experiences: values.experiences.slice(0, 1),
      skills: ['filmage', 'accueil'],
      languages: [],
    };
    expect(doubtful(fewer, { reading, evidence })).toEqual(['/email', '/experiences/0/end']);
  });

  it('is nothing when nothing was read', () => {
    expect(doubtful(valuesOf(emptyFields, null), { reading: null, evidence: null })).toEqual([]);
  });
});
