import fc from 'fast-check';
import { withCriterion } from '../../../src/core/fixes/append-criterion';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { MOST_CRITERIA } from '../../../src/core/fixes/prose-to-list';
import { judge } from '../../../src/core/readiness/judge';
import { parseStory } from '../../../src/core/story/parse-story';
import { box, doc, h, li, p, text, ul } from '../../support/adf';
import { adfProblem } from '../../../sandbox/jira/change/adf-problem';
import { adfDocument } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

const NEW = 'Within 2 seconds it is shown';
const title = h(2, 'Acceptance criteria');
const ordered = (...items: string[]) => ({ type: 'orderedList', attrs: { order: 1 }, content: items.map((item) => li(item)) });
const task = { type: 'taskList', attrs: { localId: 'a' }, content: [{ type: 'taskItem', attrs: { localId: 'b', state: 'TODO' }, content: [text('It opens')] }] };
const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p('It opens')] }] }] };

test.each([
  ['an item of the list', doc(title, ul('It opens', 'It closes'), h(2, 'Notes'), p('x')), doc(title, ul('It opens', 'It closes', NEW), h(2, 'Notes'), p('x'))],
  ['an item of a numbered list', doc(title, ordered('It opens')), doc(title, ordered('It opens', NEW))],
  ['an item of the outer list', doc(title, ul(li('The cart', ul('It opens')))), doc(title, ul(li('The cart', ul('It opens')), NEW))],
  ['a list behind a task list', doc(title, task, p()), doc(title, task, ul(NEW), p())],
  ['a list behind a table', doc(title, table), doc(title, table, ul(NEW))],
  ['a list behind running text', doc(title, p('It opens'), h(2, 'Notes')), doc(title, p('It opens'), ul(NEW), h(2, 'Notes'))],
  ['in the panel of the others', doc(box('panel', { panelType: 'info' }, title, ul('It opens'))), doc(box('panel', { panelType: 'info' }, title, ul('It opens', NEW)))],
  ['under the empty title', doc(title, h(2, 'Notes')), doc(title, ul(NEW), h(2, 'Notes'))],
  ['under a title of its own', doc(h(1, 'Story'), p('x')), doc(h(1, 'Story'), p('x'), h(1, 'Acceptance criteria'), ul(NEW))],
  ['in an empty description', null, doc(h(3, 'Acceptance criteria'), ul(NEW))],
])('the criterion becomes %s', (_, before, after) => {
  expect(withCriterion(before, NEW, 'description')).toEqual(after);
});

test.each([
  ['an item of its list', doc(ul('It opens')), doc(ul('It opens', NEW))],
  ['a list at the end', doc(p(text('One line for each', 'em'))), doc(p(text('One line for each', 'em')), ul(NEW))],
  ['all of an empty field', null, doc(ul(NEW))],
])('in a field it becomes %s', (_, before, after) => {
  expect(withCriterion(before, NEW, 'field')).toEqual(after);
});

test.each([['plain text'], [7], [p('no document')], [undefined], [{ type: 'doc' }]])('%j could not be written back unharmed', (value) => {
  expect(withCriterion(value, NEW, 'description')).toBeNull();
});

/** Every node of a document that is no box of lists or documents, by identity. */
const leaves = (value: unknown): unknown[] => {
  const content: unknown = typeof value === 'object' && value !== null && 'content' in value ? value.content : undefined;
  return Array.isArray(content) && content.length > 0 ? content.flatMap(leaves) : [value];
};

test('all that was there is there, equal and in order, and the criterion is found', () => {
  const block = fc.constantFrom<unknown>(title, ul('It opens'), ordered('It opens'), task, table, p('As a shopper, I want to pay'), h(2, 'Notes'), { type: 'rule' }, box('panel', {}, ul('It shuts')));
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (content) => {
      const before = { version: 1, type: 'doc', content };
      const after = withCriterion(before, NEW, 'description');
      expect(adfProblem(after)).toBeNull();
      const found = leaves(after);
      const old = leaves(before);
      let at = 0;
      for (const leaf of found) if (at < old.length && leaf === old[at]) at += 1;
      expect(content.length === 0 || at === old.length).toBe(true);
      expect(parseStory(facts({ description: after }), ['story']).criteria.some((criterion) => criterion.text.endsWith(NEW))).toBe(true);
    }),
    runs(300),
  );
});

test('the score never falls by a criterion that can be checked', () => {
  const item = fc.constantFrom('It opens', 'It works fast', 'The total shows tax');
  fc.assert(
    fc.property(fc.array(item, { maxLength: MOST_CRITERIA - 1 }), (items) => {
      const before = items.length === 0 ? null : doc(title, ul(...items));
      const score = (description: unknown): number => judge(facts({ description }), DEFAULT_DEFINITION).score ?? 0;
      expect(score(withCriterion(before, NEW, 'description'))).toBeGreaterThanOrEqual(score(before));
    }),
    runs(200),
  );
});

test('never throws and never touches its argument', () => {
  fc.assert(
    fc.property(adfDocument(), fc.string(), (value, words) => {
      const before = JSON.stringify(value) as string | undefined;
      withCriterion(value, words, 'description');
      withCriterion(value, words, 'field');
      expect(JSON.stringify(value)).toBe(before);
    }),
    runs(300),
  );
});
