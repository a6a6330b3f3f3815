import * as v from 'valibot';
import type { Command } from './commands';

const call = v.object({ data: v.object({ onConfigure: v.function() }) });

/** `workflowRules.onConfigure`: the page of a rule says whom to ask when the person presses Add or Update. False, an error for the app, anywhere else. */
export const setWorkflowRuleConfigurationCallback: Command = (data, { configureRule }) => {
  if (configureRule === null) return false;
  const { onConfigure } = v.parse(call, data).data;
  configureRule(async () => onConfigure());
  return true;
};
