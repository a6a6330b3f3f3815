import { criterion } from '../../../../src/core/definition/criterion';
import { judgeDone } from '../../../../src/core/done/judge-done';
import { WITHOUT_END } from '../../../../src/core/done/evidence';
import { evidenceNow } from '../../../../static/panel/done/evidence-now';
import { rowWords } from '../../../../static/panel/done/row-words';
import { subjectOf } from '../../../../static/panel/done/subject-of';
import { isTicked, withTicks } from '../../../../static/panel/done/with-ticks';
import { facts, jiraIssue } from '../../facts';

const evidence = { until: { tests: WITHOUT_END, docs: 5 }, text: ['1'], by: 'x', at: '2026-11-22T09:00:00.000Z' };
const later = { ...evidence, until: {}, at: '2026-11-22T09:00:01.000Z' };

test.each([
  ['nothing', null, null, null],
  ['only what was read', evidence, null, evidence],
  ['only what was answered', null, evidence, evidence],
  ['the answer, which is newer', evidence, later, later],
  ['the issue, which was read since', later, evidence, later],
])('%s', (_, read, answered, expected) => {
  expect(evidenceNow({ facts: facts({ evidence: read }) }, { evidence: answered })).toBe(expected);
});

test('a tick shows before it is kept, and so does taking it back; a waiver is no tick', () => {
  expect(isTicked(evidence, 'tests')).toBe(true);
  expect(isTicked(evidence, 'docs')).toBe(false);
  expect(isTicked(null, 'tests')).toBe(false);
  expect(withTicks(evidence, new Map())).toBe(evidence);
  expect(withTicks(evidence, new Map([['tests', false], ['docs', true]]))).toEqual({ ...evidence, until: { docs: WITHOUT_END } });
  expect(withTicks(null, new Map([['tests', true]]))?.until).toEqual({ tests: WITHOUT_END });
});

const judgedAs = (known: Partial<Parameters<typeof subjectOf>[1]>, score?: unknown) => {
  const fieldIds = { estimates: [], evidence: 'e', readiness: score === undefined ? null : 'r', criteria: [] };
  const issue = jiraIssue({ facts: facts({ assignee: 'dan', fields: { r: score } }), fieldIds });
  const criteria = [criterion('accepted', { kind: 'accepted' }), criterion('score', { kind: 'readiness-at-least', minimum: 80 }), criterion('mover', { kind: 'not-by-assignee' }), criterion('comment', { kind: 'comment-given' })];
  return judgeDone(subjectOf(issue, { evidence: null, texts: null, actor: null, now: 1, ...known }), { criteria, acceptors: { roles: [], assignee: false }, rejectTo: null });
};
const statesOf = (...given: Parameters<typeof judgedAs>) => judgedAs(...given).map(({ state }) => state);

test('what the panel does not know is unknown, never unmet', () => {
  expect(statesOf({ evidence })).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(statesOf({ evidence, texts: ['1'], actor: 'dan' }, 85)).toEqual(['met', 'met', 'unmet', 'unknown']);
  expect(statesOf({ evidence, texts: ['2'], actor: 'priya' }, 79)).toEqual(['unmet', 'unmet', 'met', 'unknown']);
  expect(statesOf({}, null)).toEqual(['unmet', 'unmet', 'unknown', 'unknown']);
  expect(statesOf({}, 'many')[1]).toBe('unknown');
});

test('each row says what to do, or why nobody can tell', () => {
  const [accepted, score, , comment] = judgedAs({ texts: ['1'] });
  if (!accepted || !score || !comment) throw new Error('A criterion is missing.');
  expect(rowWords(accepted, false)).toBe('Nobody has accepted it yet.');
  expect(rowWords({ ...accepted, criterion: { ...accepted.criterion, remedy: 'Ask Priya' } }, false)).toBe('Ask Priya.');
  expect(rowWords({ ...score, state: 'unmet' }, false)).toBe('Bring its readiness to 80 or more.');
  expect(rowWords({ ...score, state: 'met' }, false)).toBe('');
  expect(rowWords(score, true)).toBe('Asking Jira…');
  expect(rowWords(score, false)).toBe('This could not be read.');
  expect(rowWords(comment, true)).toBe('Jira asks for it on the transition.');
});
