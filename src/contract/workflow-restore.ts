import * as v from 'valibot';
import { ownRule, type WorkflowDocument } from './workflow';
import { withValidators } from './workflow-update';

const validator = v.object({ parameters: v.object({ key: v.string() }) });
const transitions = v.array(v.object({ id: v.string(), validators: v.nullish(v.array(v.unknown())) }));

/**
 * The present state of a workflow with our own rules as they were before: those that came since are gone, those that were there
 * stay as they are now. All else is the present state's, so that nothing is lost that somebody changed meanwhile.
 */
export function restored(before: WorkflowDocument, now: WorkflowDocument, ruleKey: string): WorkflowDocument {
  const was = new Map(v.parse(transitions, before.json.transitions).map(({ id, validators }) => [id, validators ?? []]));
  return withValidators(now, (id, validators) => {
    const isOwn = (one: unknown): boolean => ownRule(one, ruleKey) !== null;
    if (![...validators, ...(was.get(id) ?? [])].some(isOwn)) return validators;
    const own = new Map(validators.filter(isOwn).map((one) => [ownRule(one, ruleKey)?.ruleId, one]));
    const others = validators.filter((one) => !isOwn(one));
    const list: unknown[] = [];
    for (const one of was.get(id) ?? []) {
      const rule = ownRule(one, ruleKey);
      if (rule === null) list.push(...others.splice(0, 1));
      else list.push(own.get(rule.ruleId) ?? one);
    }
    return [...list, ...others];
  });
}

/** A workflow without validators of the modules whose ARIs begin so. */
export const withoutRules = (document: WorkflowDocument, moduleKeys: string): WorkflowDocument => {
  const isOf = (one: unknown): boolean => v.is(validator, one) && one.parameters.key.startsWith(moduleKeys);
  return withValidators(document, (_, validators) => (validators.some(isOf) ? validators.filter((one) => !isOf(one)) : validators));
};
