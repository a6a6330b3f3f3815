import { decodeBoards, decodeSprints, sprintFieldOf, sprintIdsOf } from '../../src/contract/jira-sprints';
import { timeOf } from '../../src/contract/jira-time';

it.each<[unknown, number | null]>([
  ['2026-11-02T09:13:44.123+0000', Date.UTC(2026, 10, 2, 9, 13, 44, 123)],
  ['2026-11-02T09:13:44.123+0530', Date.UTC(2026, 10, 2, 3, 43, 44, 123)],
  ['2026-11-02T09:13:44.123-08:00', Date.UTC(2026, 10, 2, 17, 13, 44, 123)],
  ['2026-11-02T09:13:44Z', Date.UTC(2026, 10, 2, 9, 13, 44)],
  ['yesterday', null],
  ['', null],
  [undefined, null],
  [17, null],
])('the moment %j is %j', (text, at) => {
  expect(timeOf(text)).toBe(at);
});

it('a sprint ends when it was completed, else when it is planned to; without dates it has none', () => {
  const raw = { id: 3, name: 'Sprint 3', state: 'closed', startDate: '2026-11-02T09:00:00.000Z', endDate: '2026-11-16T09:00:00.000Z', completeDate: '2026-11-17T10:00:00.000Z', originBoardId: 1 };
  const { completeDate, ...running } = raw;
  expect(decodeSprints({ isLast: false, values: [raw, { ...running, state: 'active' }, { id: 4, name: 'Next', state: 'future' }] })).toEqual({
    isLast: false,
    total: null,
    sprints: [
      { id: 3, name: 'Sprint 3', state: 'closed', start: Date.UTC(2026, 10, 2, 9), end: Date.parse(completeDate) },
      { id: 3, name: 'Sprint 3', state: 'active', start: Date.UTC(2026, 10, 2, 9), end: Date.UTC(2026, 10, 16, 9) },
      { id: 4, name: 'Next', state: 'future', start: null, end: null },
    ],
  });
});

it('another shape is an error', () => {
  expect(() => decodeSprints({ values: [{ id: 'x' }] })).toThrow();
  expect(() => decodeBoards([])).toThrow();
});

it('finds the Sprint field by its type, whatever it is called here', () => {
  const fields = [{ id: 'customfield_1', name: 'Sprint', custom: 'x:textarea' }, { id: 'customfield_2', name: 'Iteration', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }];
  expect(sprintFieldOf(fields)).toBe('customfield_2');
  expect(sprintFieldOf([])).toBeNull();
});

it.each<[unknown, readonly number[]]>([[[{ id: 3, name: 'S' }, { id: 4 }], [3, 4]], [null, []], [undefined, []], ['com.atlassian.greenhopper.service.sprint.Sprint@1[id=3]', []], [[{ name: 'S' }], []]])('the sprints in %j are %j', (value, ids) => {
  expect(sprintIdsOf(value)).toEqual(ids);
});
