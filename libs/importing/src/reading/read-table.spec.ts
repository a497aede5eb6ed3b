import { describe, expect, it } from '@jest/globals';
import { sheetOf, workbookWith } from '../tables.fixture.js';
import { LARGE_TABLE, type TableOutcome } from './limits.js';
import { readTableHere } from './read-table.js';

const read = (file: Buffer | string): Promise<TableOutcome> => readTableHere(Buffer.from(file as Buffer), LARGE_TABLE);
const lines = async (file: Buffer | string) => {
  const table = await read(file);
  return table.ok ? table.lines.map(({ cells }) => cells) : table.code;
};

describe('a list as people send it', () => {
  it('is read in UTF-16 with and without its mark, in either order of bytes', async () => {
    const text = 'Nom;Prénom\r\nŒuvrard;Zoé\r\n';
    for (const file of [
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ])
      expect(await lines(file)).toEqual([['Œuvrard', 'Zoé']]);
    expect(await lines(Buffer.from('PNG\0\0\0\0\0 not a list at all'))).toBe('unsupported_type');
  });

  it('keeps its separator when a header goes over two lines, and each field when one does', async () => {
    const file = '"Nom de\nfamille","Prénom, d\'usage",Message\nWójcik,Zoé,"Appeler\n""après"" 17 h"';
    expect(await read(file)).toEqual({
      ok: true,
      headers: ['Nom de famille', "Prénom, d'usage", 'Message'],
      lines: [{ line: 2, cells: ['Wójcik', 'Zoé', 'Appeler "après" 17 h'] }],
    });
  });

  it('shows what a separator within a field has pushed out of its columns', async () => {
    const file = 'Nom;Adresse;Ville\nA;12 rue X; bât B;Douai\nB;3 rue Y;Lens\nC;;;;';
    expect(await read(file)).toMatchObject({
      headers: ['Nom', 'Adresse', 'Ville', 'En trop'],
      lines: [
        { cells: ['A', '12 rue X', 'bât B', 'Douai'] },
        { cells: ['B', '3 rue Y', 'Lens', ''] },
        { cells: ['C', '', '', ''] },
      ],
    });
    // Notes beside the columns of a spreadsheet have pushed nothing.
    expect(await lines(sheetOf([['Nom'], ['A', 'note']]))).toEqual([['A']]);
    expect(await lines('Nom;Ville;\nA;Lens;note')).toEqual([['A', 'Lens']]);
  });

  it('has the days of either of the two calendars of spreadsheets', async () => {
    const rows = (serial: number) =>
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Accord</t></is></c></row><row r="2"><c r="A2" s="1"><v>${serial}</v></c></row>`;
    expect(await lines(workbookWith(rows(46_346)))).toEqual([['2026-11-20']]);
    expect(await lines(workbookWith(rows(46_346.75)))).toEqual([['2026-11-20']]);
    for (const properties of ['date1904="1"', 'backupFile="false" date1904="true"', "date1904='true'"])
      expect(await lines(workbookWith(rows(46_346 - 1462), properties))).toEqual([['2026-11-20']]);
    expect(await lines(workbookWith(rows(46_346), 'date1904="false"'))).toEqual([['2026-11-20']]);
  });

  it('has what formulas came to, and says where one came to nothing', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c><c r="B1" t="inlineStr"><is><t>Dette</t></is></c><c r="C1" t="inlineStr"><is><t>Mois</t></is></c></row>
      <row r="2"><c r="A2" t="str"><f>"A"&amp;"b"</f><v>Ab</v></c><c r="B2"><f>10*2</f><v>20</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      <row r="3"><c r="A3" t="str"><f>X1&amp;""</f><v></v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`;
    expect(await lines(workbookWith(rows))).toEqual([
      ['Ab', '20', '#N/A'],
      ['', '3', ''],
    ]);
    for (const open of ['<f>B2*2</f>', '<f>B2*2</f><v></v>', '<f>B2*2</f><v/>', '<f t="shared" si="0"/>'])
      expect(await lines(workbookWith(`${rows}<row r="4"><c r="B4">${open}</c></row>`))).toBe('formulas_open');
    expect(await lines(workbookWith(`${rows}<row r="4"><c r="A4" t="str"><f>A2</f></c></row>`))).toBe('formulas_open');
  });

  it('holds only characters that a database takes', async () => {
    expect(await lines(sheetOf([['Nom'], ['Zo\u00e9_xD800_\u0007x']]))).toEqual([['Zoé\uFFFD x']]);
  });

  it('may have a field too long for its line without being refused as a whole', async () => {
    expect(await lines(`Nom;Message\nA;${'x'.repeat(4_000)}`)).toEqual([['A', 'x'.repeat(4_000)]]);
    expect(await read(`Nom;Message\nA;${'x'.repeat(6_000)}`)).toEqual({ ok: false, code: 'cell_too_long' });
    expect(await read('Nom;Message\nA;"jamais fermé\nB;x')).toEqual({ ok: false, code: 'quote_open' });
  });
});
