// Called by: the app's functions (which of its gates stand where).
import { badRequest, notFound } from '../../problem';
import type { WorkflowRecord } from '../../state/records';
import type { JsonRecord } from '../../support/json';
import { type OwnRule, ownRules } from '../../workflow/own-rules';
import { type Call, numberIn, ok, type Reply } from '../call';
import { requireApp } from './app-only';

const kinds = new Set(['postfunction', 'condition', 'validator']);
const mostAtOnce = 50;
/** The most names that each filter takes. */
const most = { workflowNames: 50, withTags: 20 };

/** The app's own rules, workflow by workflow; workflows without any are left out. The app has validators only. */
export function getRuleConfigurations(call: Call): Reply {
  requireApp(call);
  const types = listed(call, 'types');
  if (types.length === 0) throw badRequest('The types of the rules are required.');
  const strange = types.find((type) => !kinds.has(type));
  if (strange !== undefined) throw notFound(`The transition rule type is not supported: ${strange}`);
  const found = types.includes('validator') ? asked(call) : [];
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(Math.max(numberIn(call.query('maxResults'), 10), 1), mostAtOnce);
  const values = found.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= found.length;
  const address = (from: number): string => `${call.state.site.url}/rest/api/3/workflow/rule/config?startAt=${from}&maxResults=${maxResults}`;
  return ok({ self: address(startAt), ...(isLast ? {} : { nextPage: address(startAt + maxResults) }), maxResults, startAt, total: found.length, isLast, values });
}

/** All values of a filter, repeated or with commas between them. */
const listed = (call: Call, name: string): readonly string[] => call.queries(name).flatMap((value) => value.split(',')).map((one) => one.trim()).filter((one) => one !== '');

function asked(call: Call): readonly JsonRecord[] {
  const { app, workflows } = call.state;
  const [keys, tags, names] = [listed(call, 'keys'), listed(call, 'withTags'), call.queries('workflowNames')];
  if (names.length > most.workflowNames) throw badRequest(`At most ${most.workflowNames} workflowNames can be asked for.`);
  if (tags.length > most.withTags) throw badRequest(`At most ${most.withTags} tags can be asked for.`);
  if (call.query('draft') === 'true') return [];
  const wanted = ({ moduleKey, rule }: OwnRule): boolean =>
    (keys.length === 0 || keys.includes(moduleKey)) && (tags.length === 0 || tags.includes(rule.parameters.tag ?? ''));
  const withTransition = call.query('expand')?.split(',').includes('transition') ?? false;
  return [...workflows.values()].filter(({ name }) => names.length === 0 || names.includes(name)).flatMap((workflow) => {
    const rules = ownRules(app, workflow).filter(wanted);
    return rules.length === 0 ? [] : [workflowRulesBean(workflow, rules, withTransition)];
  });
}

const workflowRulesBean = ({ name }: WorkflowRecord, rules: readonly OwnRule[], withTransition: boolean): JsonRecord => ({
  workflowId: { name, draft: false },
  postFunctions: [],
  conditions: [],
  validators: rules.map(({ rule: { parameters }, moduleKey, transition }) => ({
    id: parameters.id ?? '',
    key: moduleKey,
    configuration: { value: parameters.config ?? '', disabled: parameters.disabled === 'true', tag: parameters.tag ?? '' },
    ...(withTransition ? { transition: { id: Number(transition.id), name: transition.name } } : {}),
  })),
});
