import fc from 'fast-check';
import { parse } from 'papaparse';
import { CSV_START, csvOf, pasteTextOf } from '../../../../static/health/items/csv';
import { htmlRowsOf, htmlTableOf } from '../../../../static/health/items/html-table';
import { writeTable } from '../../../../static/health/items/write-table';
import { runs } from '../../../support/runs';
import { rowsOf, SPRINTS } from './some-items';

test('holds the columns of the list, with plain numbers and ISO dates', async () => {
  const rows = rowsOf(
    { summary: 'Pay, "quickly"', score: 65, missing: ['has-criteria', 'has-estimate'], epic: 'SHOP-90', sprints: [7], estimate: 0.5 },
    { summary: '=HYPERLINK("x")', score: null, created: null, updated: null },
  );
  expect((await writeTable(rows, SPRINTS, csvOf)).split('\r\n')).toEqual([
    'Rank,Key,Type,Summary,Score,Readiness,Missing,Epic,Epic summary,Sprint,Estimate,Created,Last change,Status',
    '1,SHOP-1,Story,"Pay, ""quickly""",65,Close,"Acceptance criteria, an estimate",SHOP-90,Epic SHOP-90,Sprint 7,0.5,2026-11-12T00:00:00.000Z,2026-11-17T00:00:00.000Z,To Do',
    '2,SHOP-2,Story,"\'=HYPERLINK(""x"")",,Not scored,,,,,,,,To Do',
    '',
  ]);
  expect(CSV_START).toBe('\uFEFF');
});

test('what is written in pieces is whole and in order', async () => {
  const many = rowsOf(...Array.from({ length: 1001 }, () => ({})));
  const ranks = (await writeTable(many, SPRINTS, csvOf)).trim().split('\r\n').slice(1).map((line) => Number(line.split(',')[0]));
  expect(ranks).toEqual(many.map(({ rank }) => rank));
  expect((await writeTable([], SPRINTS, csvOf)).split('\r\n')).toHaveLength(2);
});

const readBack = (csv: string) => parse<string[]>(csv.replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' }).data;

test.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '=a\nb'])('%j is no formula', (cell) => {
  expect(readBack(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
});

test.each(['a=1', '1-1', "'=1", ' =1'])('%j stays as it is', (cell) => {
  expect(readBack(csvOf([[cell]]))).toEqual([[cell]]);
});

test('parses back to the same cells', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a,b', 'a"b', 'a\r\nb', '=x', '', 'ä', '\uFEFFx'), fc.integer());
  const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (table) => {
      expect(readBack(csvOf(table)).map((line) => line.map(unguarded))).toEqual(table.map((line) => line.map((value) => unguarded(String(value)))));
    }),
    runs(200),
  );
});

test('pastes as cells between tabs, and as a table of escaped text', () => {
  expect(pasteTextOf([['a', 'b'], ['x\ty\r\nz', 3], ['=1', '']])).toBe("a\tb\r\nx y z\t3\r\n'=1\t\r\n");
  expect(htmlTableOf(htmlRowsOf([['a', 1], ['<b> & "c"', '']]))).toBe('<meta charset="utf-8"><table><tr><td>a</td><td>1</td></tr><tr><td>&#60;b&#62; &#38; &#34;c&#34;</td><td></td></tr></table>');
});
