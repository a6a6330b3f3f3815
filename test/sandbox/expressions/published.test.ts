import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, object, parse, record, string, unknown } from 'valibot';
import { parseExpression } from '../../../sandbox/expressions/parse';
import { answer } from './model';

const folder = join(process.env['READY_DONE_DATA'] ?? '', 'jira-expressions');
const present = process.env['READY_DONE_DATA'] !== undefined && existsSync(folder);
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

if (present) {
  const published = parse(array(object({ expression: string(), note: string() })), read('corpus.json'));
  const expected = parse(object({ cases: record(string(), unknown()) }), read('expected.json'));
  const good = published.filter(({ note }) => note === 'ok').map(({ expression }) => expression);

  test(`all ${good.length} published expressions that are marked good are read`, () => {
    expect(good.length).toBeGreaterThan(0);
    expect(good.filter((expression) => !parseExpression(expression).ok)).toEqual([]);
  });

  test.each(Object.entries(expected.cases))('%s', (source, value) => {
    expect(answer(source)).toEqual(value);
  });
} else {
  test.skip('published expressions: set READY_DONE_DATA to the folder with the public data to run these', () => undefined);
}
