import { describe, expect, it } from '@jest/globals';
import { guessMapping as guess } from '#importing/values';
import { assess, type KnownEmployer } from './assess.js';
import { GUESSES, type ImportField, type Mapping } from './columns.js';
import { bareName, similarity, townKey } from './names.js';

const guessMapping = (headers: string[], said: ReadonlyMap<string, ImportField | null>): Mapping =>
  guess(headers, said, GUESSES);

const HEADERS = [
  'Raison sociale',
  'N° SIRET',
  'Code APE',
  'Effectif',
  'Commune',
  'CP',
  'Nom du contact',
  'Courriel',
  'Tél. portable',
];
const MAPPING = guessMapping(HEADERS, new Map());
const row = (...cells: string[]) => HEADERS.map((_, at) => cells[at] ?? '');
const lines = (...rows: string[][]) => rows.map((cells, at) => ({ line: at + 2, cells }));
const KNOWN: KnownEmployer = {
  ...{ id: '1', name: 'Garage Lemoine SARL', siret: '00012345600014', naf: '45', sector: 'Garage', sizeBand: '1_9' },
  ...{ city: 'Douai', postcode: '59500', isReachable: true, hasAccount: false, tags: [], notes: null },
  contacts: [{ name: 'Aline Ferrand', role: null, email: 'a@example.org', phone: '+33361910011' }],
};
const judge = (rows: string[][], known: KnownEmployer[] = [], mapping: Mapping = MAPPING, asNew: number[] = []) =>
  assess(lines(...rows), mapping, known, new Set(asNew));

describe('the columns of a list', () => {
  it('are guessed by their French headers, each field once', () => {
    expect(MAPPING).toEqual([
      ...['name', 'siret', 'naf', 'employees', 'city', 'postcode', 'contactName', 'contactEmail', 'contactPhone'],
    ]);
    expect(guessMapping(['Nom', 'E-mail du contact', 'Contact', 'Ville', 'Nom', 'Adresse'], new Map())).toEqual([
      ...['name', 'contactEmail', 'contactName', 'city', null, null],
    ]);
  });
  it('are those said before, also that one is left out', () => {
    const said = new Map<string, ImportField | null>([
      ['libelle', 'name'],
      ['ville', null],
    ]);
    expect(guessMapping(['Libellé', 'Ville', 'Nom'], said)).toEqual(['name', null, null]);
  });
});

describe('a line', () => {
  it('of an unknown company is new, with its values as the program keeps them', () => {
    const [line] = judge([
      row('Clairnet', '', '81.21Z', '10 à 49', 'Douai', '59500', 'Zoé Petit', 'z@example.org', '06 39 98 10 01'),
    ]);
    expect(line).toMatchObject({
      outcome: 'new',
      problems: [],
      values: {
        naf: '81',
        sizeBand: '10_49',
        sector: expect.stringContaining('nettoyage'),
        contactPhone: '+33639981001',
      },
    });
  });

  it('names every field that cannot be used', () => {
    const [line] = judge([row('', '123', '99.99', 'beaucoup', 'Douai', '5950000', '', 'zoe', '12')]);
    expect(line?.outcome).toBe('refused');
    expect(line?.problems).toEqual([
      { field: 'name', code: 'required' },
      { field: 'siret', code: 'siret_format' },
      { field: 'employees', code: 'employees_format' },
      { field: 'postcode', code: 'postcode_format' },
      { field: 'contactEmail', code: 'email_format' },
      { field: 'contactPhone', code: 'phone_format' },
    ]);
    expect(judge([row('A', '00012345600015', '56', '', 'Douai')])[0]?.problems).toEqual([
      { field: 'siret', code: 'siret_check_digit' },
    ]);
  });

  it('gives back the zeros that a spreadsheet dropped, where the check digit says so', () => {
    expect(judge([row('A', '12345600014', '56', '', 'Bourg', '1000', 'B', '', '639981001')])[0]).toMatchObject({
      outcome: 'new',
      values: { siret: '00012345600014', postcode: '01000', contactPhone: '+33639981001' },
    });
  });

  it('updates the employer of its SIRET, or of its name and town, with what is new, and then nothing more', () => {
    const rows = [
      row('Garage Lemoine', '000 123 456 00014', '45.20A', '25', 'Douai', '', 'Aline Ferrand', 'new@example.org'),
    ];
    const [line] = judge(rows, [KNOWN]);
    expect(line).toMatchObject({ outcome: 'updated', match: { id: '1' } });
    expect(line?.changes).toEqual(['sector', 'sizeBand', 'contactEmail']);
    const after = {
      ...KNOWN,
      sector: line?.values.sector ?? '',
      sizeBand: '10_49',
      contacts: [{ name: 'aline ferrand', role: null, email: 'new@example.org', phone: '+33361910011' }],
    };
    expect(judge(rows, [after])[0]?.outcome).toBe('unchanged');
    expect(judge([row('GARAGE LEMOINE', '', '', '', 'douai')], [KNOWN])[0]).toMatchObject({
      outcome: 'unchanged',
      match: { id: '1' },
    });
  });

  it('leaves the profile of an employer with an account alone', () => {
    const [line] = judge([row('Garage', '00012345600014', '45', '300', 'Lille')], [{ ...KNOWN, hasAccount: true }]);
    expect(line).toMatchObject({ outcome: 'unchanged', problems: [{ field: null, code: 'own_profile' }] });
  });

  it('that resembles an employer is shown beside it, and is new when a person says so', () => {
    const alike = [row('Garages Lemoine', '', '45', '', 'Douai')];
    expect(judge(alike, [KNOWN])[0]).toMatchObject({
      outcome: 'duplicate',
      match: { id: '1', name: 'Garage Lemoine SARL' },
    });
    expect(judge(alike, [KNOWN], MAPPING, [2])[0]?.outcome).toBe('new');
    // The same company, another establishment.
    expect(judge([row('Ailleurs', '00012345600022', '45', '', 'Lens')], [KNOWN])[0]?.outcome).toBe('duplicate');
  });

  it('never tells of an employer of another landlord', () => {
    const hidden = { ...KNOWN, isReachable: false };
    const [numbered, named] = judge(
      [row('X', '00012345600014', '45', '', 'Douai'), row('Garage Lemoine SARL', '', '45', '', 'Lille')],
      [hidden],
    );
    expect(numbered).toMatchObject({
      outcome: 'refused',
      match: null,
      problems: [{ field: null, code: 'other_network' }],
    });
    expect(named).toMatchObject({ outcome: 'refused', match: null, problems: [{ field: 'name', code: 'name_taken' }] });
  });

  it('that comes twice is taken once', () => {
    const outcomes = judge([
      row('A', '00012345600014', '45', '', 'Douai'),
      row('B', '00012345600014', '45', '', 'Lens'),
      row('C', '', '45', '', 'Douai'),
      row('C SAS', '', '45', '', 'DOUAI CEDEX 2'),
      row('C', '', '45', '', 'Lens'),
    ]).map(({ outcome, problems }) => [outcome, problems[0]?.code]);
    expect(outcomes).toEqual([
      ['new', undefined],
      ['refused', 'repeated'],
      ['new', undefined],
      ['refused', 'repeated'],
      ['refused', 'name_taken'],
    ]);
  });
});

it('compares names without legal forms and towns without what the post adds', () => {
  expect(bareName('S.A.S. Établissements Dupré & Fils')).toBe('s a s dupre fils');
  expect(bareName('SARL')).toBe('sarl');
  expect(townKey('Saint-Amand-les-Eaux CEDEX 3')).toBe(townKey('ST AMAND LES EAUX'));
  expect(similarity('garage lemoine', 'garages lemoine')).toBeGreaterThan(0.85);
  expect(similarity('garage lemoine', 'boulangerie caron')).toBeLessThan(0.3);
});
