import { gateFields } from '../../src/contract/jira-fields';
import type { FieldSettings } from '../../src/core/definition/definition';
import type { DoneDefinition } from '../../src/core/definition/done-definition';
import { compileGate, type Compilation } from '../../src/core/done/compile-gate';
import { NOBODY, type Exemptions, type GateConfig } from '../../src/core/done/gate-config';
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
  const compiled = (exempt: Exemptions) => compileGate({ id: '', definition: { id: '', name: '', version: 0, done }, mode: 'enforce', exempt }, gateFields(site.fields, fields, site.style));
  const plain = compiled(NOBODY);
  if (!plain.ok) return { ok: false, why: plain.why };
  const text = `A gate of this fits what Jira allows. ${sizeText(plain.cost)}${namesText(plain)}${exemptText(plain, compiled)}`;
  return { ok: true, text, example: exampleOf(plain.config, plain.form, { types: site.types, key: exampleKey }) };
}

type Compiled = Extract<Compilation, { readonly ok: true }>;

function sizeText(cost: GateCost): string {
  const { characters, leaves, expensiveOperations } = STRICTEST_LIMITS;
  return `It takes ${cost.characters} of ${characters} characters, ${cost.leaves} of ${leaves} parts and ${cost.expensiveOperations} of ${expensiveOperations} costly reads.`;
}

function namesText({ form, config }: Compiled): string {
  if (!config.messages.some(namesIssues)) return '';
  return form === 'names' ? ' A refusal names the issues that stand in the way.' : ' There is no room to name the issues that stand in the way: the Readiness panel names them.';
}

/** As long as Jira's own ids are. */
const ROLES: Exemptions['roles'] = [{ id: 10_000, name: '' }];
const GROUPS: Exemptions['groups'] = [{ id: '00000000-0000-0000-0000-000000000000', name: '' }];

/** What an exemption would cost the gate, by compiling it with some; says nothing where it costs nothing that people notice. */
function exemptText(plain: Compiled, compiled: (exempt: Exemptions) => Compilation): string {
  const [role, group, both] = [compiled({ roles: ROLES, groups: [] }), compiled({ roles: [], groups: GROUPS }), compiled({ roles: ROLES, groups: GROUPS })];
  if (!role.ok && !group.ok) return ' There is no room to exempt anybody.';
  const room = both.ok ? '' : ` There is room to exempt ${role.ok && group.ok ? 'a role or a group, not both' : role.ok ? 'a role, not a group' : 'a group, not a role'}.`;
  const unnamed = [role, group, both].some((one) => one.ok && one.form !== plain.form) && plain.config.messages.some(namesIssues);
  return `${room}${unnamed ? ' With an exemption it may have no room for these names: the Readiness panel gives them.' : ''}`;
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
