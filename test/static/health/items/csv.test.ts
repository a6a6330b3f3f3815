import fc from 'fast-check';
import { parse } from 'papaparse';
import { tableOf } from '../../../../static/health/items/columns';
import { htmlOf } from '../../../../static/health/items/copy-table';
import { csvOf, pasteTextOf } from '../../../../static/health/items/csv';
import { runs } from '../../../support/runs';
import { rowsOf, SPRINTS } from './some-items';

const rows = rowsOf(
  { summary: 'Pay, "quickly"', score: 65, missing: ['has-criteria', 'has-estimate'], epic: 'SHOP-90', sprints: [7], estimate: 0.5 },
  { summary: '=HYPERLINK("x")', score: null, created: null, updated: null },
);

test('holds the columns of the list, with plain numbers and ISO dates', () => {
  expect(csvOf(tableOf(rows, SPRINTS)).split('\r\n')).toEqual([
    '\uFEFFRank,Key,Type,Summary,Score,Readiness,Missing,Epic,Epic summary,Sprint,Estimate,Created,Last change,Status',
    '1,SHOP-1,Story,"Pay, ""quickly""",65,Close,"Acceptance criteria, an estimate",SHOP-90,Epic SHOP-90,Sprint 7,0.5,2026-11-12T00:00:00.000Z,2026-11-17T00:00:00.000Z,To Do',
    '2,SHOP-2,Story,"\'=HYPERLINK(""x"")",,Not scored,,,,,,,,To Do',
  ]);
});

const readBack = (csv: string) => parse<string[]>(csv.slice(1), { newline: '\r\n', delimiter: ',' }).data;

test.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '=a\nb'])('%j is no formula', (cell) => {
  expect(readBack(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
});

test.each(['a=1', '1-1', "'=1", ' =1'])('%j stays as it is', (cell) => {
  expect(readBack(csvOf([[cell]]))).toEqual([[cell]]);
});

test('parses back to the same cells', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a,b', 'a"b', 'a\r\nb', '=x', '', 'ä', '\uFEFFx'), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (table) => {
      const read = readBack(csvOf(table));
      expect(read.map((line) => line.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(table.map((line) => line.map((value) => String(value).replace(/^'(?=[=+\-@\t\r])/, ''))));
    }),
    runs(200),
  );
});

test('pastes as cells between tabs, and as a table of escaped text', () => {
  expect(pasteTextOf([['a', 'b'], ['x\ty\r\nz', 3], ['=1', '']])).toBe("a\tb\r\nx y z\t3\r\n'=1\t");
  expect(htmlOf([['a'], ['<b> & "c"']])).toBe('<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>&#60;b&#62; &#38; &#34;c&#34;</td></tr></tbody></table>');
  expect(htmlOf([])).toBe('<table><thead><tr></tr></thead><tbody></tbody></table>');
});
