import { parseExpression } from '../../expressions/parse';
import type { AppValidator, InstalledApp } from '../host';
import type { WorkflowRecord } from '../state/records';
import { isRecord } from '../support/json';
import { moduleKeyIn } from './extension-key';

export const ruleKeys = { validator: 'forge:expression-validator', condition: 'forge:expression-condition', action: 'forge:workflow-post-function' } as const;

/** What the new workflow editor lets a rule keep (field reports say 32,768 bytes, the documents 32 KB). */
const mostConfigBytes = 32_768;
const longestTag = 255;

export const standsIn = ({ projectTypes = ['company-managed'] }: AppValidator, { projectId }: Pick<WorkflowRecord, 'projectId'>): boolean =>
  projectTypes.includes(projectId === null ? 'company-managed' : 'team-managed');

/** Why a new or changed rule of an app cannot be taken, with a code; null when it can. */
export interface RuleFault {
  readonly code: string;
  readonly message: string;
}

const fault = (code: string, message: string): RuleFault => ({ code, message });

/** Looks at a validator of a Forge app. */
export function validatorFault(app: InstalledApp, workflow: Pick<WorkflowRecord, 'projectId'>, parameters: Readonly<Record<string, string>>): RuleFault | null {
  const { key = '', config = '', disabled = 'false', tag = '' } = parameters;
  const moduleKey = moduleKeyIn(app, key);
  const module = app.validators.find((one) => one.key === moduleKey);
  if (module === undefined) return fault('RULE_KEY_NOT_FOUND', `There is no workflow validator with the key "${key}".`);
  if (!standsIn(module, workflow)) return fault('RULE_NOT_AVAILABLE', `The rule "${module.name}" cannot be used in this type of project.`);
  return settingsFault(config, disabled, tag);
}

/** Looks at what an app may set of its rule at any time. @param disabled 'true' or 'false' */
export function settingsFault(config: string, disabled: string, tag: string): RuleFault | null {
  if (disabled !== 'true' && disabled !== 'false') return fault('RULE_PARAMETER_INVALID', 'The parameter "disabled" must be "true" or "false".');
  if (tag.length > longestTag) return fault('RULE_PARAMETER_INVALID', `The tag is longer than ${longestTag} characters.`);
  const bytes = Buffer.byteLength(config);
  if (bytes > mostConfigBytes) return fault('RULE_CONFIG_TOO_LARGE', `The configuration has ${bytes} bytes; the most is ${mostConfigBytes}.`);
  return config === '' ? null : configFault(config);
}

function configFault(config: string): RuleFault | null {
  const parsed = parsedJson(config);
  if (parsed === undefined) return fault('RULE_CONFIG_INVALID', 'The configuration is not JSON.');
  if (!isRecord(parsed) || typeof parsed.expression !== 'string') return null;
  const expression = parseExpression(parsed.expression);
  if (expression.ok) return null;
  return fault('RULE_EXPRESSION_INVALID', `The expression cannot be read: ${expression.message} (line ${expression.line}, column ${expression.column})`);
}

function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
