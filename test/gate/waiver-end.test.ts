import { attachGate } from '../../sandbox/seed/attach-gate';
import { seedShop } from '../../sandbox/seed/shop';
import { shopIssues } from '../../sandbox/seed/shop-issues';
import { evidenceField as fieldValue } from '../../src/contract/evidence';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { WITHOUT_END } from '../../src/core/done/evidence';
import { app, evidenceField, now, siteWith, storyPoints } from '../sandbox/jira/site';
import { gateOf } from './gate-of';

const HOUR = 3_600_000;

/** SHOP with a gate on Done, and a clock that can be moved. */
function site() {
  let clock = now.getTime();
  const object = { key: 'evidence', name: 'Evidence', type: 'object', readOnly: true, schema: { type: 'object' } };
  const world = siteWith((jira) => seedShop(jira, shopIssues), { now: () => new Date(clock), app: { ...app, customFields: [object, ...app.customFields.slice(1)] } });
  const fields = { evidence: evidenceField, readiness: null, estimate: storyPoints, criteria: [] };
  attachGate(world.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: JSON.stringify(gateOf(DEFAULT_DEFINITION.done, { fields }).config) });
  const issue = world.idOf('SHOP-16');
  const done = async () => {
    const answer = await world.call('dan', 'POST', '/issue/SHOP-16/transitions', { transition: { id: '41' } });
    if (answer.status === 204) await world.call('dan', 'POST', '/issue/SHOP-16/transitions', { transition: { id: '31' } });
    return answer;
  };
  const keep = (until: Readonly<Record<string, number>>) =>
    world.call('app', 'PUT', `/app/field/${evidenceField}/value`, { updates: [{ issueIds: [issue], value: fieldValue(issue, { until, text: null, by: 'x', at: now.toISOString() }, 'waived') }] }, app.scopes);
  return { done, keep, at: () => clock, wait: (milliseconds: number) => void (clock += milliseconds) };
}

it('a waiver lets an issue pass over REST until its moment, and no longer', async () => {
  const { done, keep, at, wait } = site();
  expect((await done()).status).toBe(400);
  expect((await keep({ tests: WITHOUT_END, documentation: WITHOUT_END, accepted: at() + HOUR })).status).toBe(204);
  expect((await done()).status).toBe(204);
  wait(HOUR - 1);
  expect((await done()).status).toBe(204);
  wait(1);
  expect(await done()).toMatchObject({ status: 400, body: { errorMessages: [expect.stringMatching(/^1 still missing before Done:\n• Have it accepted/)] } });
  wait(365 * 24 * HOUR);
  expect(await done()).toMatchObject({ status: 400, body: { errorMessages: [expect.stringMatching(/^1 still missing/)] } });
});
