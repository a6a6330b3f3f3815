import { gateFields } from '../../src/contract/jira-fields';
import type { FieldSettings } from '../../src/core/definition/definition';
import type { DoneDefinition } from '../../src/core/definition/done-definition';
import { askingText } from '../../src/core/done/compile-gate';
import type { GateConfig } from '../../src/core/done/gate-config';
import { STRICTEST_LIMITS, type GateCost } from '../../src/core/done/gate-limits';
import { BULLET, type RefusalForm } from '../../src/core/done/refusal';
import type { Site } from './read-site';

export type GateFit =
  | { readonly ok: true; readonly text: string; /** What the gate says of an issue that misses everything. */ readonly example: Example }
  | { readonly ok: false; readonly why: string };

export interface Example {
  /** The issue type of which most is asked; null where the same is asked of all. */
  readonly type: string | null;
  readonly text: string;
}

/**
 * Whether a gate can be made from a Definition of Done in this project, compiled as the gate would be.
 * @param exampleKey the key that the example names where the gate names issues
 */
export function gateFit(done: DoneDefinition, fields: FieldSettings, site: Site, exampleKey: string): GateFit {
  const compiled = askingText({ id: '', definition: { id: '', name: '', version: 0, done } }, gateFields(site.fields, fields, site.style));
  if (!compiled.ok) return { ok: false, why: compiled.why };
  return { ok: true, text: fitText(compiled.cost, compiled.form, compiled.config), example: exampleOf(compiled.config, compiled.form, { types: site.types, key: exampleKey }) };
}

function fitText(cost: GateCost, form: RefusalForm, config: GateConfig): string {
  const { characters, leaves, expensiveOperations } = STRICTEST_LIMITS;
  const sizes = `It takes ${cost.characters} of ${characters} characters, ${cost.leaves} of ${leaves} parts and ${cost.expensiveOperations} of ${expensiveOperations} costly reads.`;
  const left = expensiveOperations - cost.expensiveOperations;
  const exempt = left >= 2 ? '' : ` There is room to exempt ${left === 1 ? 'roles or groups, not both' : 'neither roles nor groups'}.`;
  return `A gate of this fits what Jira allows. ${sizes}${exempt}${namesText(form, config)}`;
}

function namesText(form: RefusalForm, { messages }: GateConfig): string {
  if (!messages.some(namesIssues)) return '';
  return form === 'names' ? ' A refusal names the issues that stand in the way.' : ' There is no room to name the issues that stand in the way: the Readiness panel names them.';
}

/** As the expression puts it together (core/done/gate-text), with every criterion unmet. */
function exampleOf({ head, messages }: GateConfig, form: RefusalForm, { types, key }: { readonly types: readonly string[]; readonly key: string }): Example {
  const asked = (type: string) => messages.filter((message) => isAskedOf(message, type.toLowerCase()));
  const type = messages.some((message) => 'types' in message) ? types.reduce<string | null>((most, one) => (most === null || asked(one).length > asked(most).length ? one : most), null) : null;
  const unmet = type === null ? messages : asked(type);
  return { type, text: unmet.length + head + unmet.map((message) => message.text + (form === 'names' && namesIssues(message) ? key : '')).join(BULLET) };
}

const isAskedOf = (message: GateConfig['messages'][number], type: string): boolean => !('types' in message) || (Array.isArray(message.types) && message.types.includes(type));

const namesIssues = (message: GateConfig['messages'][number]): boolean => 'issues' in message && message.issues === true;
