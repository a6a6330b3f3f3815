import { decodeSprintMoves } from '../../src/contract/jira-sprint-moves';

const FIELD = 'customfield_10020';
const AT = Date.UTC(2026, 10, 2, 8);
const change = (from: unknown, to: unknown, over: object = {}) => ({ created: '2026-11-02T09:00:00.000+0100', items: [{ field: 'Sprint', fieldId: FIELD, fieldtype: 'custom', from, fromString: '', to, toString: '', ...over }] });
const moves = (...changeHistories: readonly object[]) => decodeSprintMoves({ issueChangeLogs: [{ issueId: '10001', changeHistories }] }, FIELD).moves;

it.each<[string, unknown, unknown, object]>([
  ['into a sprint', '', '36', { from: [], to: [36] }],
  ['out of it', '36', null, { from: [36], to: [] }],
  ['on to the next one, the closed one stays', '36', '36, 37', { from: [36], to: [36, 37] }],
  ['without blanks', '36,37', '37', { from: [36, 37], to: [37] }],
])('%s', (_, from, to, read) => {
  expect(moves(change(from, to))).toEqual([{ issue: 10001, at: AT, ...read }]);
});

it('a moment in seconds, as in the documents’ sample, is the same moment', () => {
  expect(moves({ ...change('', '36'), created: AT / 1000 })).toMatchObject([{ at: AT }]);
});

it('leaves out other fields, and what has another shape', () => {
  expect(moves(change('1', '3', { fieldId: 'status' }), change(['36'], '37'), { created: '2026-11-02T09:00:00.000+0100' })).toEqual([]);
});

it('says where there is more', () => {
  expect(decodeSprintMoves({ issueChangeLogs: [], nextPageToken: 't' }, FIELD)).toEqual({ moves: [], isLast: false });
  expect(decodeSprintMoves({ issueChangeLogs: [], nextPageToken: null }, FIELD)).toEqual({ moves: [], isLast: true });
  expect(() => decodeSprintMoves({ issueChangeLogs: [{ issueId: 'SHOP-1' }] }, FIELD)).toThrow();
  expect(() => decodeSprintMoves({}, FIELD)).toThrow();
});
