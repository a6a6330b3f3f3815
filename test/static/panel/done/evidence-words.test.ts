import type { EvidenceAct } from '../../../../src/core/done/evidence';
import { evidenceWords } from '../../../../static/panel/done/evidence-words';

const stamp = { by: 'x', name: 'Priya', at: '2026-11-22T09:00:00.000Z' };
const words = { titleOf: (id: string) => ({ tests: 'Tests pass', docs: 'Documentation updated' })[id] ?? id, momentOf: (millis: number) => `moment ${millis}` };

test.each<[EvidenceAct, string]>([
  [{ action: 'ticked', criterion: 'tests' }, 'Ticked “Tests pass”'],
  [{ action: 'unticked', criterion: 'gone' }, 'Took the tick from “gone”'],
  [{ action: 'accepted', text: [null] }, 'Accepted as done'],
  [{ action: 'withdrawn' }, 'Withdrew the acceptance'],
  [{ action: 'rejected', failed: [{ criterion: 'Given a | Then b', reason: 'no b' }, { criterion: 'c', reason: 'late' }] }, 'Not accepted: “Given a, Then b” (no b); “c” (late)'],
  [{ action: 'waived', criteria: ['tests', 'docs'], reason: 'next train', until: 7 }, 'Waived “Tests pass” and “Documentation updated” until moment 7: next train'],
  [{ action: 'waiver-ended', criteria: ['tests'] }, 'Ended the waiver of “Tests pass”'],
])('%j', (act, expected) => expect(evidenceWords({ ...act, ...stamp }, words)).toBe(expected));
