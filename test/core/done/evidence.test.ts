import { projectEvidence, WITHOUT_END, type EvidenceAct } from '../../../src/core/done/evidence';
import { evidenceLabel } from '../../../src/core/done/evidence-label';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';

const log = (...acts: readonly EvidenceAct[]) => acts.map((act, n) => ({ ...act, by: `712020:${n}`, name: 'Priya', at: `2026-11-2${n}T00:00:00.000Z` }));
const accepted: EvidenceAct = { action: 'accepted', text: ['5'] };
const waived = (until: number): EvidenceAct => ({ action: 'waived', criteria: ['tests', 'accepted'], reason: 'Release', until });

it.each([
  ['a tick', log({ action: 'ticked', criterion: 'tests' }), { tests: WITHOUT_END }, null],
  ['a tick taken back', log({ action: 'ticked', criterion: 'tests' }, { action: 'unticked', criterion: 'tests' }), {}, null],
  ['an acceptance', log(accepted), {}, ['5']],
  ['an acceptance taken back', log(accepted, { action: 'withdrawn' }), {}, null],
  ['a rejection ends an acceptance', log(accepted, { action: 'rejected', failed: [{ criterion: 'It pays', reason: 'It does not' }] }), {}, null],
  ['accepted again after a rejection', log(accepted, { action: 'rejected', failed: [] }, accepted), {}, ['5']],
  ['a waiver', log(waived(100)), { tests: 100, accepted: 100 }, null],
  ['a shorter waiver shortens nothing', log(waived(100), waived(50)), { tests: 100, accepted: 100 }, null],
  ['a waiver never shortens a tick', log({ action: 'ticked', criterion: 'tests' }, waived(100)), { tests: WITHOUT_END, accepted: 100 }, null],
  ['the end of a waiver leaves ticks', log({ action: 'ticked', criterion: 'tests' }, waived(100), { action: 'waiver-ended', criteria: ['tests', 'accepted'] }), { tests: WITHOUT_END }, null],
  ['an edit by hand of nothing', log(accepted, { action: 'ticked', criterion: 'tests' }), { tests: WITHOUT_END }, ['5']],
])('%s', (_, entries, until, text) => {
  const newest = entries.at(-1);
  expect(projectEvidence(entries)).toEqual({ until, text, by: newest?.by, at: newest?.at });
});

it('nothing ever happened', () => {
  expect(projectEvidence([])).toBeNull();
});

it.each([
  [{ until: { tests: WITHOUT_END, accepted: 100 }, text: ['1'] }, 'Accepted, Tests pass, waived: Accepted by the product owner'],
  [{ until: {}, text: null }, 'Nothing'],
])('what Jira shows', (evidence, label) => {
  expect(evidenceLabel({ ...evidence, by: '', at: '' }, DEFAULT_DEFINITION.done)).toBe(label);
});
