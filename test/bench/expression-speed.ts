import { evaluateExpression } from '../../sandbox/expressions/evaluate';
import { toValue } from '../../sandbox/expressions/json';
import { defaultLimits } from '../../sandbox/expressions/meter';
import { expressionHost } from '../../sandbox/jira/expression-entities/constructors';
import { issueEntity } from '../../sandbox/jira/expression-entities/issue-entity';
import { priya } from '../../sandbox/jira/people';
import { findIssue } from '../../sandbox/jira/state/find';
import { gateConfig, gateText } from '../sandbox/expressions/gate-text';
import { shopSite } from '../sandbox/jira/site';
import type { Measure } from './run';

const OFTEN = 100_000;

/** A gate of eight criteria over a story with sub-tasks and a blocker, a second of one core's own time, once warm: with everything at hand, and as a transition asks it. */
export function expressionSpeed(): Measure[] {
  const { state } = shopSite().jira;
  const story = findIssue(state, 'SHOP-8');
  if (story === undefined) throw new Error('The demo project has no SHOP-8.');
  story.custom.set('customfield_10051', { [story.id]: { tests: Infinity, docs: Infinity, text: [] } });
  const world = { state, actingId: priya.accountId };
  const host = expressionHost(world);
  const config = toValue(gateConfig);
  const ready = { issue: issueEntity(world, story), config };
  return [
    measured('expressions: gates of eight criteria, evaluator alone, warm', '50,000', () => evaluateExpression(gateText, ready, defaultLimits, host)),
    measured('expressions: gates of eight criteria, issue and rule read anew, warm', '', () => evaluateExpression(gateText, { issue: issueEntity(world, story), config: toValue(gateConfig) }, defaultLimits, expressionHost(world))),
  ];
}

function measured(what: string, bound: string, ask: () => ReturnType<typeof evaluateExpression>): Measure {
  const first = ask();
  if (!first.ok) throw new Error(first.message);
  for (let at = 0; at < OFTEN / 10; at += 1) ask();
  const before = process.cpuUsage();
  for (let at = 0; at < OFTEN; at += 1) ask();
  const { user, system } = process.cpuUsage(before);
  return { what, value: Math.round(OFTEN / ((user + system) / 1e6)), unit: 'gates/s', bound };
}
