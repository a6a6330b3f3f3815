import type { InstalledApp } from '../host';
import type { TransitionRecord, ValidatorRule, WorkflowRecord } from '../state/records';
import { moduleKeyIn } from './extension-key';
import { ruleKeys } from './forge-rules';

/** A rule of the installed app, where it stands. */
export interface OwnRule {
  readonly rule: ValidatorRule;
  readonly moduleKey: string;
  readonly transition: TransitionRecord;
}

/** The module behind a rule; null for what is not a validator of the installed app. */
export const ownModuleKey = (app: InstalledApp, { ruleKey, parameters }: ValidatorRule): string | null =>
  ruleKey === ruleKeys.validator ? moduleKeyIn(app, parameters.key ?? '') : null;

/** The installed app's rules of a workflow, in its order. */
export const ownRules = (app: InstalledApp, { transitions }: WorkflowRecord): readonly OwnRule[] =>
  transitions.flatMap((transition) => transition.validators.flatMap((rule) => {
    const moduleKey = ownModuleKey(app, rule);
    return moduleKey === null ? [] : [{ rule, moduleKey, transition }];
  }));
