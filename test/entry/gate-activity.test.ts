import type { Reply } from '../../src/contract/door';
import type { GateActivity, GateRecord } from '../../src/contract/gate-activity';
import type { GateNotice } from '../../src/contract/gate-notice';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { forgeWorld } from '../support/forge-world';
import { watchedJira, type Watched } from '../support/watched-jira';

const DAY = 86_400_000;
const now = Date.now();
const record = (issue: number, changes: Partial<GateRecord> = {}): GateRecord => ({ v: 1, issue, key: `OLD-${issue}`, change: '1', at: now - issue * DAY, from: 'In Progress', to: 'Done', verdict: 'pass', paths: 'guarded', reasons: [], waived: [], definition: { id: 'default', version: 0 }, ...changes });

async function ask<T>(functionKey: string, payload: object, jira: Watched, stored: Readonly<Record<string, unknown>> = {}) {
  const forge = forgeWorld(watchedJira(jira));
  for (const [key, value] of Object.entries(stored)) forge.stored.set(key, value);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey, payload }, context: { extension: { project: { id: '10000' } } } } as never, { principal: { accountId: '712020:priya' } } as never)) as Reply<T>;
  return { answer, ...forge };
}

const kept = (...records: readonly GateRecord[]) => Object.fromEntries(records.map((one) => [`activity:10000:${9_999_999_999_999 - one.at}:${one.issue}:${one.change}`, one]));

describe('activity', () => {
  const some = kept(record(1, { verdict: 'observed', reasons: ['fix-version', 'tests'] }), record(2), record(5, { verdict: 'unjudged' }), record(3, { verdict: 'ungated', reasons: ['fix-version'] }), record(20, { verdict: 'waived', waived: ['gone'] }));

  it('shows the issues that the person sees, by their present keys, and counts two weeks over all', async () => {
    const { answer, calls } = await ask<GateActivity>('activity', {}, { seen: [1, 3] }, some);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        records: [{ issue: 1, key: 'SHOP-1', summary: 'Summary of 1', verdict: 'observed' }, { issue: 3, key: 'SHOP-3' }],
        next: null,
        summary: { days: 14, entries: 3, unjudged: 1, refused: 2, mostly: 'fix-version' },
        titles: { 'fix-version': 'A fix version is set', tests: 'Tests pass' },
      },
    });
    expect(calls.every(({ as }) => as === 'user')).toBe(true);
  });

  it('names a criterion that the definition has no more by the newest version that had it', async () => {
    const version = (number: number, title: string) => ({ id: 'project-10000', version: number, name: 'Ours', by: 'P', at: 'x', ready: DEFAULT_DEFINITION.ready, fields: { estimate: null, criteria: [] }, done: { ...DEFAULT_DEFINITION.done, criteria: [{ kind: 'manual-check', id: 'gone', title, remedy: null, issueTypes: null }] } });
    const { answer } = await ask<GateActivity>('activity', {}, { seen: [20] }, { ...some, 'definition-version:10000:000001': version(1, 'First words'), 'definition-version:10000:000002': version(2, 'Later words') });
    expect(answer).toMatchObject({ value: { titles: { gone: 'Later words' } } });
  });

  it('goes on behind a cursor, without counting again', async () => {
    const many = kept(...Array.from({ length: 60 }, (_, n) => record(n + 1)));
    const seen = Array.from({ length: 60 }, (_, n) => n + 1);
    const { answer: first } = await ask<GateActivity>('activity', {}, { seen }, many);
    if (!first.ok) throw new Error('refused');
    expect(first.value.records).toHaveLength(50);
    const { answer: second } = await ask<GateActivity>('activity', { cursor: first.value.next }, { seen }, many);
    expect(second).toMatchObject({ value: { summary: null, next: null, records: expect.arrayContaining([expect.objectContaining({ issue: 60 })]) } });
  });

  it('an empty project asks Jira for no issue', async () => {
    const { answer, calls } = await ask<GateActivity>('activity', {}, {});
    expect(answer).toMatchObject({ value: { records: [], next: null, summary: { entries: 0, refused: 0, mostly: null } } });
    expect(calls.filter(({ path }) => path.includes('bulkfetch'))).toEqual([]);
  });

  const moment = (issue: number, kind: 'ready-refused' | 'predicted', reasons: readonly string[]) => ({ v: 1, kind, issue, key: `OLD-${issue}`, change: kind === 'predicted' ? 'predicted' : 'ready', at: now - (now % DAY), reasons, definition: { id: 'default', version: 0 } });
  const before = { [`activity:10000:${9_999_999_999_999 - (now - (now % DAY))}:7:ready`]: moment(7, 'ready-refused', ['has-criteria']), [`activity:10000:${9_999_999_999_999 - (now - (now % DAY))}:8:predicted`]: moment(8, 'predicted', ['tests']) };

  it('lists what came before Done, and counts it apart from entries', async () => {
    const { answer } = await ask<GateActivity>('activity', {}, { seen: [1, 7, 8] }, { ...some, ...before });
    expect(answer).toMatchObject({ value: { summary: { entries: 3, passed: 1, readyRefused: 1, predicted: 1 }, titles: { tests: 'Tests pass' } } });
    if (!answer.ok) throw new Error('refused');
    expect(answer.value.records.map((one) => ('kind' in one ? one.kind : one.verdict)).sort()).toEqual(['observed', 'predicted', 'ready-refused']);
  });

  it.each([
    ['passed', [2]],
    ['missed', [1]],
    ['ungated', [3]],
    ['waived', [20]],
    ['unjudged', [5]],
    ['ready-refused', [7]],
    ['predicted', [8]],
  ])('narrowed to %s', async (kind, issues) => {
    const { answer } = await ask<GateActivity>('activity', { kind }, { seen: [1, 2, 3, 5, 7, 8, 20] }, { ...some, ...before });
    expect(answer).toMatchObject({ value: { records: issues.map((issue) => ({ issue })), next: null } });
  });

  it('narrowed to a time, it stops there and counts that time', async () => {
    const { answer } = await ask<GateActivity>('activity', { days: 14 }, { seen: [1, 20] }, some);
    expect(answer).toMatchObject({ value: { records: [{ issue: 1 }], next: null, summary: { days: 14 } } });
    const { answer: month } = await ask<GateActivity>('activity', { days: 30 }, { seen: [1, 20] }, some);
    expect(month).toMatchObject({ value: { records: [{ issue: 1 }, { issue: 20 }], summary: { days: 30, entries: 4 } } });
  });

  it('looks for a rare kind through several pages, and says where to go on', async () => {
    const many = kept(...Array.from({ length: 300 }, (_, n) => record(n + 1, n === 299 ? { verdict: 'waived', waived: ['tests'] } : {})));
    const { answer: first } = await ask<GateActivity>('activity', { kind: 'waived' }, { seen: [300] }, many);
    if (!first.ok) throw new Error('refused');
    expect(first.value.records).toEqual([]);
    const { answer: second } = await ask<GateActivity>('activity', { kind: 'waived', cursor: first.value.next }, { seen: [300] }, many);
    expect(second).toMatchObject({ value: { records: [{ issue: 300 }], next: null } });
  });

  it('a waiver stands with reason and end as the log had them then, and without a name', async () => {
    const waived = (reason: string, at: number) => ({ action: 'waived', criteria: ['tests'], reason, until: at + 3 * DAY, by: '712020:priya', name: 'Priya', at: new Date(at).toISOString() });
    const log = { 'evidence:4:000001': waived('Next train', now - 5 * DAY), 'evidence:4:000002': waived('Later', now - DAY) };
    const { answer } = await ask<GateActivity>('activity', {}, { seen: [4] }, { ...kept(record(4, { verdict: 'waived', waived: ['tests'] })), ...log });
    expect(answer).toMatchObject({ value: { records: [{ waivers: [{ issue: 4, criterion: 'tests', reason: 'Next train', until: now - 2 * DAY }] }] } });
    expect(JSON.stringify(answer)).not.toContain('riya');
  });

  it.each([
    ['a kind that there is not', { kind: 'all' }, {}],
    ['a time of somebody’s making', { days: 100_000 }, {}],
    ['somebody who may not see the project', {}, { held: [] }],
    ['a cursor of somebody’s making', { cursor: '../definition' }, {}],
  ])('refuses %s', async (_, payload, jira) => {
    expect((await ask('activity', payload, jira, some)).answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});

describe('gate notices', () => {
  const NOTICES = { 'notice:10000:licence': { kind: 'licence', id: 'licence', at: '2026-11-21', gates: 2 }, 'notice:10000:evidence-7': { kind: 'evidence', id: 'evidence-7', at: '2026-11-22', issueKey: 'SHOP-7' }, 'notice:10001:licence': { kind: 'licence', id: 'licence', at: '2026-11-21', gates: 2 } };

  it('are those of the project, newest first', async () => {
    const { answer } = await ask<readonly GateNotice[]>('gateNotices', {}, { seen: [7] }, NOTICES);
    expect(answer).toMatchObject({ ok: true, value: [{ id: 'evidence-7' }, { id: 'licence' }] });
  });

  it('leave out an issue that the administrator does not see, also after one was put away', async () => {
    const { answer } = await ask<readonly GateNotice[]>('gateNotices', {}, { seen: [] }, NOTICES);
    expect(answer).toMatchObject({ ok: true, value: [{ id: 'licence' }] });
    const { answer: left } = await ask<readonly GateNotice[]>('dismissNotice', { id: 'licence' }, { seen: [] }, NOTICES);
    expect(left).toEqual({ ok: true, value: [] });
  });

  it('are put away one by one', async () => {
    const { answer, stored } = await ask<readonly GateNotice[]>('dismissNotice', { id: 'licence' }, { seen: [7] }, NOTICES);
    expect(answer).toMatchObject({ ok: true, value: [{ id: 'evidence-7' }] });
    expect([...stored.keys()]).toEqual(['notice:10000:evidence-7', 'notice:10001:licence']);
  });

  it.each(['gateNotices', 'dismissNotice'])('%s is for administrators', async (door) => {
    const { answer, stored } = await ask(door, { id: 'licence' }, { held: ['BROWSE_PROJECTS'] }, NOTICES);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(stored.size).toBe(3);
  });

  it('an id of another form is refused', async () => {
    expect((await ask('dismissNotice', { id: 'x:../y' }, {}, NOTICES)).answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});
