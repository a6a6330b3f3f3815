import type { GateRecord } from '../../../src/contract/gate-activity';
import { criteriaText, KIND_NAMES, MOMENTS, momentsText, momentWords, summaryText, VERDICTS, waiverText, whyVerdict } from '../../../static/settings/gate-activity-text';
import { noticeText } from '../../../static/settings/gate-notice-text';

const TITLES = { 'fix-version': 'A fix version is set' };

it.each([
  [{ entries: 0, refused: 0, mostly: null }, 'In the last 14 days nothing came into Done.'],
  [{ entries: 0, refused: 0, mostly: null, unjudged: 2 }, 'In the last 14 days 2 came into Done and could not be judged.'],
  [{ entries: 5, refused: 2, mostly: null, unjudged: 1 }, 'In the last 14 days a gate that enforces would have refused 2 of 5. 1 more could not be judged.'],
  [{ entries: 1, refused: 0, mostly: null }, 'In the last 14 days the one issue that came into Done met every criterion that was checked.'],
  [{ entries: 31, refused: 0, mostly: null }, 'In the last 14 days all 31 issues that came into Done met every criterion that was checked.'],
  [{ entries: 31, refused: 9, mostly: 'fix-version' }, 'In the last 14 days a gate that enforces would have refused 9 of 31, most often for “A fix version is set”.'],
  [{ entries: 31, refused: 9, passed: 20, mostly: null }, 'In the last 14 days a gate that enforces would have refused 9 of 31. 20 met everything.'],
  [{ entries: 31, refused: 9, mostly: 'gone' }, 'In the last 14 days a gate that enforces would have refused 9 of 31, most often for “gone”.'],
])('%j', (summary, text) => {
  expect(summaryText({ days: 14, unjudged: 0, passed: 0, readyRefused: 0, predicted: 0, ...summary }, TITLES)).toBe(text);
});

it.each<[Pick<GateRecord, 'verdict' | 'paths' | 'from'>, RegExp]>([
  [{ verdict: 'pass', paths: 'guarded', from: 'To Do' }, /^$/],
  [{ verdict: 'observed', paths: 'none', from: 'To Do' }, /observes/],
  [{ verdict: 'ungated', paths: 'none', from: 'To Do' }, /^No enforcing gate/],
  [{ verdict: 'ungated', paths: 'none', from: null }, /created in Done/],
  [{ verdict: 'ungated', paths: 'some', from: 'To Do' }, /does not tell which one/],
  [{ verdict: 'ungated', paths: 'unknown', from: 'To Do' }, /could not be read/],
  [{ verdict: 'changed', paths: 'guarded', from: 'To Do' }, /changed since/],
  [{ verdict: 'exempt', paths: 'guarded', from: 'To Do' }, /lets this person through/],
  [{ verdict: 'unjudged', paths: 'guarded', from: 'To Do' }, /could not be asked/],
])('%j', (record, why) => {
  expect(whyVerdict(record)).toMatch(why);
});

it('no verdict is called a failure', () => {
  expect([...Object.values(VERDICTS).map(({ name }) => name), ...Object.values(MOMENTS).map(({ name, why }) => name + why), ...Object.values(KIND_NAMES)].join(' ')).not.toMatch(/fail|bad|wrong|violat|illegal/i);
});

it('criteria stand by their titles', () => {
  expect(criteriaText(['fix-version', 'gone'], TITLES)).toBe('A fix version is set; gone');
});

const failed = { kind: 'failed', id: 'f', at: 'x', workflow: 'Shop', transition: 'Done', error: 'Evaluation failed.', notSwitched: null } as const;

it.each([
  [failed, 'Nov 21: Jira could not evaluate the gate on “Done” in “Shop”. It observes now and refuses nothing. Jira said: Evaluation failed.'],
  [{ ...failed, error: '', notSwitched: 'It is locked.' }, 'Nov 21: Jira could not evaluate the gate on “Done” in “Shop”. It could not be switched off, so Jira refuses this transition to everyone: It is locked. A Jira administrator removes the rule in the workflow.'],
  [{ kind: 'evidence', id: 'e', at: 'x', issueKey: 'SHOP-7' } as const, 'Nov 21: “Done evidence” of SHOP-7 said something that no log of the app knows. The field was written again from the log.'],
  [{ kind: 'licence', id: 'l', at: 'x', gates: 1 } as const, 'Nov 21: the app has no active licence. 1 rule no longer refuses transitions. With a licence, let the gates enforce again.'],
])('%#', (notice, text) => {
  expect(noticeText(notice, 'Nov 21')).toBe(text);
});

it.each([
  [{ readyRefused: 0, predicted: 0 }, ''],
  [{ readyRefused: 1, predicted: 0 }, 'The Definition of Ready gate refused 1 time.'],
  [{ readyRefused: 2, predicted: 3 }, 'The Definition of Ready gate refused 2 times. The panel showed a coming refusal 3 times, before anybody tried.'],
])('before Done: %j', (counts, text) => {
  expect(momentsText(counts)).toBe(text);
});

it.each([
  ['ready-refused', ['has-criteria', 'has-estimate', 'gone'], 'Missing: acceptance criteria; an estimate; gone'],
  ['predicted', ['fix-version', 'gone'], 'Not met: A fix version is set; gone'],
] as const)('%s names what is missing', (kind, reasons, text) => {
  expect(momentWords({ kind, reasons }, TITLES)).toBe(text);
});

it('a waiver stands with its end and reason where they are known', () => {
  const waivers = [{ issue: 1, criterion: 'fix-version', reason: 'Next train', until: 5 }];
  expect(waiverText('fix-version', waivers, TITLES, (at) => `day ${at}`)).toBe('Waived: A fix version is set, until day 5: Next train');
  expect(waiverText('gone', waivers, TITLES, String)).toBe('Waived: gone');
});
