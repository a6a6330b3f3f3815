import { epicToFill, linkableItem } from '../../../src/core/roadmap/suggestion-input';
import { epicProject, signals } from '../../support/epic-project';
import { facts, linked } from '../../support/facts';
import { readiness } from '../../static/facts';

const item = (changes: Parameters<typeof facts>[0]) => ({ facts: facts(changes), readiness: readiness({}), signals: signals({ terms: ['refund'] }) });

it.each([
  ['an orphan', item({ reporter: { accountId: 'priya', displayName: 'Priya' }, assignee: 'dan' }), { key: 'SHOP-1', id: 10001, epic: null, reporter: 'priya', assignee: 'dan', signals: signals({ terms: ['refund'] }) }],
  ['a linked one', item({ parent: linked('SHOP-9', 'new', 1) }), { key: 'SHOP-1', id: 10001, epic: 'SHOP-9', reporter: null, assignee: null, signals: signals({ terms: ['refund'] }) }],
  ['a sub-task', item({ type: { name: 'Sub-task', level: -1 }, parent: linked('SHOP-9', 'new') }), null],
  ['an epic', item({ type: { name: 'Epic', level: 1 } }), null],
  ['one whose signals were not read', { facts: facts(), readiness: readiness({}) }, null],
])('%s', (_, listed, read) => {
  expect(linkableItem(listed)).toEqual(read);
});

it.each([
  ['an open epic', facts({ summary: 'Refunds', type: { name: 'Epic', level: 1 } }), { key: 'SHOP-1', open: true, signals: signals({ terms: ['refund'] }) }],
  ['a closed epic', facts({ summary: 'Refunds', type: { name: 'Epic', level: 1 }, status: { name: 'Done', category: 'done' } }), { key: 'SHOP-1', open: false, signals: signals({ terms: ['refund'] }) }],
  ['an initiative', facts({ type: { name: 'Initiative', level: 2 } }), null],
  ['a story', facts(), null],
])('%s to fill', (_, issue, read) => {
  expect(epicToFill(issue)).toEqual(read);
});

it('the generated projects are the same each time', () => {
  const plan = { epics: 3, items: 10, words: 0.5, components: 0.5, versions: 0.5, people: 0.5, links: 0.5 };
  expect(epicProject(plan)).toEqual(epicProject(plan));
});
