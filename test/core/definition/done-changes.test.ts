import fc from 'fast-check';
import { criterion } from '../../../src/core/definition/criterion';
import { doneChanges, type DoneChange } from '../../../src/core/definition/done-changes';
import type { DoneCriterion, DoneDefinition } from '../../../src/core/definition/done-definition';
import { doneDefinitions } from '../../support/done';
import { runs } from '../../support/runs';

const subtasks = criterion('subtasks', { kind: 'subtasks-done' });
const tests = criterion('tests', { kind: 'manual-check', title: 'Tests pass' });
const labels = criterion('labels', { kind: 'field-set', field: { id: 'labels', name: 'Labels' } });
const score = criterion('score', { kind: 'readiness-at-least', minimum: 80 });
const all = [subtasks, tests, labels, score];
const done = (criteria: readonly DoneCriterion[], over: Partial<DoneDefinition> = {}): DoneDefinition => ({ criteria, acceptors: { roles: [], assignee: false }, rejectTo: null, ...over });
const changed = (title: string, ...parts: string[]) => ({ kind: 'changed', title, parts });

test.each<[string, DoneDefinition, readonly object[]]>([
  ['nothing', done(all), []],
  ['a new one', done([...all, criterion('notes', { kind: 'manual-check', title: 'Release notes' })]), [{ kind: 'added', title: 'Release notes' }]],
  ['one less', done([subtasks, labels, score]), [{ kind: 'removed', title: 'Tests pass' }]],
  ['the last one first: the others stay', done([score, subtasks, tests, labels]), [{ kind: 'moved', title: 'Readiness is at least 80' }]],
  ['two swapped: one of them moved', done([tests, subtasks, labels, score]), [{ kind: 'moved', title: 'Sub-tasks are done' }]],
  ['a removal moves nobody', done([tests, labels, score]), [{ kind: 'removed', title: 'Sub-tasks are done' }]],
  ['other words', done([{ ...subtasks, title: 'No open sub-task', remedy: 'Close them' }, tests, labels, score]), [changed('No open sub-task', 'name', 'remedy')]],
  ['other issue types', done([subtasks, { ...tests, issueTypes: ['bug'] }, labels, score]), [changed('Tests pass', 'types')]],
  ['another field', done([subtasks, tests, criterion('labels', { kind: 'field-set', field: { id: 'components', name: 'Components' } }), score]), [changed('Components is set', 'field')]],
  ['another number', done([subtasks, tests, labels, criterion('score', { kind: 'readiness-at-least', minimum: 90 })]), [changed('Readiness is at least 90', 'minimum')]],
  ['another kind under the same id', done([criterion('subtasks', { kind: 'estimate-set' }), tests, labels, score]), [changed('It has an estimate', 'kind')]],
  ['who accepts', done(all, { acceptors: { roles: [{ id: 1, name: 'Owners' }], assignee: false } }), [{ kind: 'acceptors' }]],
  ['the assignee may too', done(all, { acceptors: { roles: [], assignee: true } }), [{ kind: 'acceptors' }]],
  ['where it goes back', done(all, { rejectTo: 'In Progress' }), [{ kind: 'reject-to' }]],
])('finds %s', (_, after, changes) => {
  expect(doneChanges(done(all), after)).toEqual(changes);
});

test('roles and types in another order are the same', () => {
  const roles = [{ id: 1, name: 'a' }, { id: 2, name: 'b' }];
  const one = done([{ ...tests, issueTypes: ['bug', 'story'] }], { acceptors: { roles, assignee: false } });
  expect(doneChanges(one, done([{ ...tests, issueTypes: ['story', 'bug'] }], { acceptors: { roles: [...roles].reverse(), assignee: false } }))).toEqual([]);
});

test('says nothing exactly when both hold the same criteria in the same order, and counts what came and went', () => {
  fc.assert(
    fc.property(doneDefinitions(), doneDefinitions(), (before, after) => {
      const changes = doneChanges(before, after);
      const of = (kind: DoneChange['kind']) => changes.filter((change) => change.kind === kind).length;
      const ids = ({ criteria }: DoneDefinition) => criteria.map(({ id }) => id);
      expect(changes.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      expect(of('added') - of('removed')).toBe(after.criteria.length - before.criteria.length);
      const kept = ids(after).filter((id) => ids(before).includes(id));
      expect(of('moved') === 0).toBe(JSON.stringify(kept) === JSON.stringify(ids(before).filter((id) => kept.includes(id))));
      expect(doneChanges(before, before)).toEqual([]);
    }),
    runs(100),
  );
});
