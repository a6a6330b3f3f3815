import type { EvidenceEntry } from '../../../../src/core/done/evidence';
import { acceptanceState, type Acceptance } from '../../../../static/panel/done/acceptance-state';
import { acceptanceWords } from '../../../../static/panel/done/acceptance-words';
import { ownCriteria, textNames } from '../../../../static/panel/done/text-names';

const evidence = { until: {}, text: ['10', null], by: 'x', at: '' };
const entry: EvidenceEntry = { action: 'accepted', text: ['10', null], by: 'x', name: 'Priya', at: 'THEN' };
const older: EvidenceEntry = { ...entry, name: 'Otto', at: 'LONG AGO' };
const ticked: EvidenceEntry = { action: 'ticked', criterion: 'tests', by: 'y', name: 'Dan', at: 'NOW' };
const log = [ticked, entry, older];
const names = ['the description', 'the acceptance criteria field'];

test.each<[string, Parameters<typeof acceptanceState>, Acceptance]>([
  ['nobody ever', [null, [], null, names], { kind: 'none' }],
  ['taken back', [{ ...evidence, text: null }, log, ['10', null], names], { kind: 'none' }],
  ['in force', [evidence, log, ['10', null], names], { kind: 'stands', by: entry }],
  ['texts not known', [evidence, log, null, names], { kind: 'unknown', by: entry }],
  ['one text changed', [evidence, log, ['12', null], names], { kind: 'void', by: entry, changed: ['the description'] }],
  ['both changed', [evidence, log, ['12', '13'], names], { kind: 'void', by: entry, changed: names }],
  ['other texts count now', [evidence, [ticked], ['10'], ['the description']], { kind: 'void', by: null, changed: [] }],
])('%s', (_, given, expected) => expect(acceptanceState(...given)).toEqual(expected));

test.each<[Acceptance, string]>([
  [{ kind: 'none' }, ''],
  [{ kind: 'stands', by: entry }, 'Accepted by Priya on THEN. It holds until somebody edits the description or the acceptance criteria.'],
  [{ kind: 'unknown', by: null }, 'Accepted. Whether its texts changed since could not be read.'],
  [{ kind: 'void', by: entry, changed: ['the description'] }, 'Accepted by Priya on THEN; the description changed since, so it no longer counts.'],
  [{ kind: 'void', by: entry, changed: names }, 'Accepted by Priya on THEN; the description and the acceptance criteria field changed since, so it no longer counts.'],
  [{ kind: 'void', by: entry, changed: [] }, 'Accepted by Priya on THEN; it was given for other texts than those that the definition names now, so it no longer counts.'],
])('%j', (acceptance, words) => expect(acceptanceWords(acceptance, (iso) => iso)).toBe(words));

test('the texts are the description and the criteria field of the gate; where nobody says which, the first', () => {
  const ids = { estimates: [], evidence: null, readiness: null, criteria: ['customfield_1', 'customfield_2'] };
  expect(textNames(ownCriteria(ids))).toEqual(names);
  expect(textNames(ownCriteria({ ...ids, criteria: [] }))).toEqual(['the description']);
});
