import { linkBody, pickLink } from '../../../static/panel/split-link';

const type = (id: string, name: string, inward: string, outward: string) => ({ id, name, inward, outward });
const relates = type('3', 'Relates', 'relates to', 'relates to');
const blocks = type('1', 'Blocks', 'is blocked by', 'blocks');
const answer = (...issueLinkTypes: readonly object[]) => ({ ok: true as const, value: { issueLinkTypes } });

test.each([
  ["Jira's own", [relates, type('9', 'Issue split', 'split from', 'split to')], { typeId: '9', words: 'split to', outward: true }],
  ['turned round', [type('9', 'Issue split', 'split to', 'split from'), relates], { typeId: '9', words: 'split to', outward: false }],
  ['none for splits', [blocks, relates], { typeId: '3', words: 'relates to', outward: true }],
  ['none that fits', [blocks], null],
])('%s', (_, types, expected) => {
  expect(pickLink(answer(...types))).toEqual(expected);
});

test.each([
  ['linking is off', { ok: false as const, failure: { kind: 'unseen' as const, status: 404, details: [] } }],
  ['an unknown shape', { ok: true as const, value: [] }],
])('%s: no link', (_, given) => {
  expect(pickLink(given)).toBeNull();
});

test('the first issue reads the words, from either side', () => {
  expect(linkBody({ typeId: '9', words: 'split to', outward: true }, 'A-1', 'A-2')).toEqual({ type: { id: '9' }, inwardIssue: { key: 'A-1' }, outwardIssue: { key: 'A-2' } });
  expect(linkBody({ typeId: '9', words: 'split to', outward: false }, 'A-1', 'A-2')).toEqual({ type: { id: '9' }, inwardIssue: { key: 'A-2' }, outwardIssue: { key: 'A-1' } });
});
