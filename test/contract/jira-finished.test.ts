import { decodeFinished } from '../../src/contract/jira-finished';

const at = '2026-11-02T09:00:00.000+0000';
const raw = (fields: object) => ({ fields: { issuetype: { hierarchyLevel: 0 }, statuscategorychangedate: at, resolution: { name: 'Done' }, ...fields } });
const sizes = (...issues: readonly object[]) => decodeFinished({ issues }, ['customfield_1', 'customfield_2']).items.map(({ size }) => size);

it('reads when an item was finished and the first estimate that is filled', () => {
  expect(decodeFinished({ issues: [raw({ customfield_1: 3 })], nextPageToken: 't', isLast: false }, ['customfield_1'])).toEqual({ items: [{ at: Date.UTC(2026, 10, 2, 9), size: 3 }], oldest: Date.UTC(2026, 10, 2, 9), next: 't' });
  expect(sizes(raw({ customfield_1: null, customfield_2: 5 }), raw({ customfield_1: 0, customfield_2: 5 }), raw({}), raw({ customfield_1: '3' }))).toEqual([5, 0, null, null]);
});

it('leaves out epics, sub-tasks, what was closed without being done, and what has no date', () => {
  const out = [{ issuetype: { hierarchyLevel: 1 } }, { issuetype: { hierarchyLevel: -1 } }, { issuetype: { subtask: true } }, { resolution: { name: "Won't Do" } }, { resolution: { name: 'Duplicate' } }, { statuscategorychangedate: null }];
  expect(sizes(...out.map(raw))).toEqual([]);
  expect(sizes(raw({ resolution: null }), raw({ issuetype: {} }))).toEqual([null, null]);
});

it('what was left out still says how far back the page goes', () => {
  const epic = raw({ issuetype: { hierarchyLevel: 1 }, statuscategorychangedate: '2026-10-01T00:00:00.000+0000' });
  expect(decodeFinished({ issues: [raw({}), epic], isLast: true, nextPageToken: 't' }, [])).toMatchObject({ oldest: Date.UTC(2026, 9, 1), next: null });
  expect(decodeFinished({ issues: [] }, [])).toEqual({ items: [], oldest: null, next: null });
});

it('another shape is an error', () => {
  expect(() => decodeFinished({ issues: [{}] }, [])).toThrow();
});

it('tells where an item comes from: its sprints, and since when it was ready', () => {
  const property = { v: 1, score: 90, band: 'ready', missing: '', scoredAt: at, definition: { id: 'd', version: 1 }, fingerprint: 'f', readySince: '2026-10-20T09:00:00.000Z', readyUntil: '2027-01-20T09:00:00.000Z', readyText: '0123456789abcdef' };
  const issue = (properties: object) => ({ ...raw({ created: '2026-10-01T09:00:00.000+0000', customfield_9: [{ id: 6 }, { id: 7 }] }), id: '10001', properties });
  const past = (properties: object, sprint: string | null) => decodeFinished({ issues: [issue(properties)] }, [], sprint).items[0]?.past;
  expect(past({ 'rnd-readiness': property }, 'customfield_9')).toEqual({ id: 10001, created: Date.UTC(2026, 9, 1, 9), sprints: [6, 7], readySince: Date.UTC(2026, 9, 20, 9) });
  expect(past({ 'rnd-readiness': { ...property, readySince: 'soon' } }, null)).toMatchObject({ sprints: [], readySince: null });
  expect(past({}, null)).toMatchObject({ readySince: null });
});
