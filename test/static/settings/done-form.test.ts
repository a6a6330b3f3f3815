import fc from 'fast-check';
import { decodeDraft } from '../../../src/contract/stored-definition';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { CriterionKindId } from '../../../src/core/definition/done-definition';
import { addableKinds } from '../../../static/settings/addable-kinds';
import { criterionNote } from '../../../static/settings/criterion-note';
import { KIND_IDS, KIND_WORDS, titleOf, usualWords } from '../../../static/settings/criterion-words';
import { added, moved, removed, replaced, restored } from '../../../static/settings/done-edit';
import { doneFormOf, type CriterionForm } from '../../../static/settings/done-form';
import { formOf, sameForm } from '../../../static/settings/form';
import { readForm } from '../../../static/settings/read-form';
import { doneDefinitions } from '../../support/done';
import { runs } from '../../support/runs';

const form = formOf(DEFAULT_DEFINITION);
const { criteria } = form.done;
const keys = (list: readonly CriterionForm[]) => list.map(({ key }) => key);
const at = (index: number): CriterionForm => {
  const one = criteria[index];
  if (one === undefined) throw new Error(`no criterion ${index}`);
  return one;
};
const withCriteria = (list: readonly CriterionForm[]) => ({ ...form, done: { ...form.done, criteria: list } });

describe('the list', () => {
  test.each<[string, string, -1 | 1, string[] | null]>([
    ['up', 'blockers', -1, ['blockers', 'subtasks', 'fix-version']],
    ['down', 'subtasks', 1, ['blockers', 'subtasks', 'fix-version']],
    ['not above the first', 'subtasks', -1, null],
    ['not below the last', 'accepted', 1, null],
    ['not what is not there', 'nothing', 1, null],
  ])('moves one %s', (_, key, by, first) => {
    const next = moved(criteria, key, by);
    if (first === null) expect(next).toBe(criteria);
    else expect(keys(next).slice(0, 3)).toEqual(first);
    expect([...keys(next)].sort()).toEqual([...keys(criteria)].sort());
  });

  test('what is removed comes back where it stood', () => {
    const left = removed(criteria, 'tests');
    expect(keys(left)).not.toContain('tests');
    expect(restored(left, at(5), 5)).toEqual(criteria);
    expect(keys(restored([], at(5), 5))).toEqual(['tests']);
  });

  test('new ones have keys of their own and no id yet', () => {
    const first = added(criteria, 'manual-check');
    const second = added(first.criteria, 'readiness-at-least');
    expect([first.key, second.key]).toEqual(['new:1', 'new:2']);
    expect(second.criteria.slice(-2)).toMatchObject([{ id: null, kind: 'manual-check', minimum: '' }, { id: null, kind: 'readiness-at-least', minimum: '80' }]);
    expect(added(removed(second.criteria, 'new:1'), 'field-set').key).toBe('new:1');
  });
});

test('kinds that would only repeat what is asked are not offered again', () => {
  expect(addableKinds(criteria)).toEqual(['manual-check', 'field-set', 'readiness-at-least', 'resolution-given', 'comment-given', 'not-by-assignee']);
  const forBugs = criteria.map((one) => ({ ...one, issueTypes: ['bug'] }));
  expect(addableKinds(forBugs)).toEqual(expect.arrayContaining(['subtasks-done', 'estimate-set']));
  expect(addableKinds(forBugs)).not.toContain('accepted');
  expect(addableKinds([])).toEqual(KIND_IDS);
});

describe('words', () => {
  test.each(KIND_IDS)('%s has a name, a sentence, and words that stand where the team gives none', (kind) => {
    expect(KIND_WORDS[kind].about).toMatch(/^[A-Z].*\.$/);
    const { criteria: list } = added([], kind);
    const [one] = list;
    expect(one && titleOf(one).length).toBeGreaterThan(5);
    expect(one && usualWords(one).remedy).toMatch(/^[A-Z].*[^.]$/);
  });

  test.each<[string, Partial<CriterionForm>, string]>([
    ['its kind in the usual words', {}, ''],
    ['its kind in other words', { title: 'No open sub-task' }, 'Sub-tasks are done'],
    ['some issue types', { issueTypes: ['story', 'spike'] }, 'only Story and spike'],
    ['both', { title: 'No open sub-task', issueTypes: ['bug'] }, 'Sub-tasks are done · only Bug'],
    ['a check of one’s own', { kind: 'manual-check', title: 'Tests pass' }, 'Manual check'],
  ])('a row notes %s', (_, over, note) => {
    expect(criterionNote({ ...at(0), ...over }, ['Story', 'Task', 'Bug'])).toBe(note);
  });
});

describe('reading', () => {
  const field = { id: 'labels', name: 'Labels' };
  const change = (over: Partial<CriterionForm>): readonly CriterionForm[] => replaced(criteria, { ...at(0), ...over });

  test.each<[string, readonly CriterionForm[], Record<string, string>]>([
    ['a check without a name', change({ kind: 'manual-check', title: ' ' }), { 'done.subtasks.title': 'Say what is checked.' }],
    ['a long name', change({ title: 'x'.repeat(81) }), { 'done.subtasks.title': 'Use at most 80 characters.' }],
    ['a long remedy', change({ remedy: 'x'.repeat(201) }), { 'done.subtasks.remedy': 'Use at most 200 characters.' }],
    ['no issue type', change({ issueTypes: [] }), { 'done.subtasks.issueTypes': 'Choose at least one issue type.' }],
    ['no field', change({ kind: 'field-set' }), { 'done.subtasks.field': 'Choose a field.' }],
    ...['', '0', '101', '2.5', 'many'].map((minimum): [string, readonly CriterionForm[], Record<string, string>] => [
      `a readiness of “${minimum}”`, change({ kind: 'readiness-at-least', minimum }), { 'done.subtasks.minimum': 'Enter a whole number from 1 to 100.' },
    ]),
    ['too many', Array.from({ length: 21 }, (_, i) => ({ ...at(0), key: `k${i}`, id: `k${i}` })), { 'done.criteria': 'Use at most 20 criteria.' }],
    ['two acceptances', [...criteria, { ...at(7), key: 'new:1', id: null }], { 'done.criteria': 'Acceptance can stand there once.' }],
  ])('says of %s what is wrong, at its place', (_, list, problems) => {
    expect(readForm(withCriteria(list), 2)).toEqual({ ok: false, problems });
  });

  test('too many roles', () => {
    const roles = Array.from({ length: 11 }, (_, id) => ({ id, name: 'r' }));
    expect(readForm({ ...form, done: { ...form.done, acceptors: { roles, assignee: false } } }, 2)).toEqual({ ok: false, problems: { 'done.roles': 'Choose at most 10 roles.' } });
  });

  test.each<[string, Partial<CriterionForm>, object]>([
    ['a check by its title and version', { kind: 'manual-check', title: ' Release notes ' }, { id: 'release-notes-3', kind: 'manual-check', title: 'Release notes', remedy: null }],
    ['accents away', { kind: 'manual-check', title: 'Über-prüft: Café' }, { id: 'uber-pruft-cafe-3' }],
    ['no Latin letter: by its kind', { kind: 'manual-check', title: 'テスト 1' }, { id: 'manual-check-3' }],
    ['a title that is reserved', { kind: 'manual-check', title: 'text' }, { id: 'text-3' }],
    ['a field by its name', { kind: 'field-set', field }, { id: 'labels-3', kind: 'field-set', field, title: null }],
    ['a plain kind by its kind', { kind: 'comment-given', remedy: ' Say why ' }, { id: 'comment-given-3', kind: 'comment-given', title: null, remedy: 'Say why' }],
    ['a number', { kind: 'readiness-at-least', minimum: ' 85 ' }, { id: 'readiness-at-least-3', minimum: 85 }],
    ['a long title', { kind: 'manual-check', title: `a${' b'.repeat(39)}` }, { id: `a${'-b'.repeat(28)}-3` }],
  ])('names %s', (_, over, criterion) => {
    const { criteria: list, key } = added(criteria, 'manual-check');
    const read = readForm(withCriteria(list.map((one) => (one.key === key ? { ...one, ...over } : one))), 3);
    expect(read.ok && read.draft.done.criteria.at(-1)).toMatchObject(criterion);
    if (read.ok) expect(() => decodeDraft(read.draft)).not.toThrow();
  });

  test('two new ones of the same name are told apart', () => {
    const one = added(criteria, 'manual-check');
    const two = added(one.criteria, 'manual-check');
    const read = readForm(withCriteria(two.criteria.map((each) => (each.id === null ? { ...each, title: 'Demo' } : each))), 3);
    expect(read.ok && read.draft.done.criteria.slice(-2).map(({ id }) => id)).toEqual(['demo-3', 'demo-3-2']);
  });

  test('any definition becomes a form and comes back the same', () => {
    fc.assert(
      fc.property(doneDefinitions(), (done) => {
        const read = readForm({ ...form, done: doneFormOf(done) }, 1);
        expect(read).toMatchObject({ ok: true, draft: { done } });
      }),
      runs(100),
    );
  });

  test('what the form lets through, the door takes', () => {
    const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 90 }), fc.string({ unit: 'grapheme', maxLength: 45 }));
    const part = fc.record({ kind: fc.constantFrom<CriterionKindId>(...KIND_IDS), title: text, remedy: text, issueTypes: fc.constantFrom(null, [], ['bug']), field: fc.constantFrom(null, field), minimum: fc.constantFrom('', '1', '100', '101', 'x') });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 22 }), (parts) => {
        const read = readForm(withCriteria(parts.map((one, index) => ({ ...one, key: `new:${index}`, id: null }))), 2);
        if (read.ok) expect(decodeDraft(read.draft).done).toEqual(read.draft.done);
      }),
      runs(100),
    );
  });
});

describe('whether anything was changed', () => {
  test.each<[string, boolean, readonly CriterionForm[]]>([
    ['the order', false, moved(criteria, 'tests', 1)],
    ['a name', false, replaced(criteria, { ...at(0), title: 'Other' })],
    ['a blank', true, replaced(criteria, { ...at(0), title: ' ' })],
    ['a field', false, replaced(criteria, { ...at(3), field: { id: 'labels', name: 'Labels' } })],
    ['the order of types', true, criteria],
    ['a new one', false, added(criteria, 'comment-given').criteria],
  ])('%s: the same is %s', (_, same, list) => {
    expect(sameForm(withCriteria(list), form)).toBe(same);
  });

  test('who accepts and where it goes count', () => {
    expect(sameForm({ ...form, done: { ...form.done, rejectTo: 'To Do' } }, form)).toBe(false);
    expect(sameForm({ ...form, done: { ...form.done, acceptors: { roles: [], assignee: true } } }, form)).toBe(false);
    const roles = [{ id: 1, name: 'a' }, { id: 2, name: 'b' }];
    const of = (list: typeof roles) => ({ ...form, done: { ...form.done, acceptors: { roles: list, assignee: false } } });
    expect(sameForm(of(roles), of([...roles].reverse()))).toBe(true);
  });
});
