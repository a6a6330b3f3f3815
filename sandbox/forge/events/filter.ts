import { evaluateExpression } from '../../expressions/evaluate';
import { toValue } from '../../expressions/json';
import type { Jira, ProductEvent } from '../../jira/jira';
import type { Trigger } from '../manifest-schema';

/** Steps and characters a filter may have: developer.atlassian.com, "Trigger" (event filters). */
const limits = { steps: 50_000, expensiveOperations: 0, length: 10_000 };

export interface Verdict {
  readonly deliver: boolean;
  /** A line for the log, null when there is nothing to say. */
  readonly log: string | null;
}

type Properties = Pick<Jira, 'projectProperty' | 'issueProperty'>;

/** Whether a trigger's filter lets an event through. A filter that fails is treated as its `onError` says. */
export function filterEvent(trigger: Trigger, event: ProductEvent, payload: Readonly<Record<string, unknown>>, appAccountId: string, properties: Properties): Verdict {
  const { filter } = trigger;
  if (filter === undefined) return { deliver: true, log: null };
  if (filter.ignoreSelf && event.actor === appAccountId) return { deliver: false, log: null };
  if (filter.expression === undefined) return { deliver: true, log: null };

  const runtime = runtimeProperties(filter.expression, event, properties);
  // an entity without the property makes the filter fail; saying so for every event would drown the log
  if (runtime === null) return { deliver: filter.onError.startsWith('RECEIVE'), log: null };
  const outcome = evaluateExpression(filter.expression, { event: toValue({ ...payload, runtime }) }, limits);
  if (outcome.ok && typeof outcome.value === 'boolean') return { deliver: outcome.value, log: null };
  const why = outcome.ok ? 'the filter did not give true or false' : outcome.message;
  return {
    deliver: filter.onError.startsWith('RECEIVE'),
    log: filter.onError.endsWith('AND_LOG') ? `trigger ${trigger.key}: ${why}` : null,
  };
}

/** `event.runtime`: the entity properties that the filter's text names; null when one that it reads does not exist. */
function runtimeProperties(expression: string, event: ProductEvent, { projectProperty, issueProperty }: Properties): unknown {
  const found: Record<'project' | 'issue', { properties: Record<string, unknown> }> = { project: { properties: {} }, issue: { properties: {} } };
  for (const [, entity, key] of expression.matchAll(/event\.runtime\.(project|issue)\.properties\[['"]([^'"]+)['"]\]/g)) {
    if (key === undefined) continue;
    const value = entity === 'project' ? projectProperty(event.projectId, key) : issueProperty(event.issueId, key);
    if (value === undefined) return null;
    found[entity === 'project' ? 'project' : 'issue'].properties[key] = value;
  }
  return found;
}
