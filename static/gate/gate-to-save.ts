import type { GateBasis } from '../../src/contract/gate-page';
import { compileGate, type Compilation } from '../../src/core/done/compile-gate';
import type { Exemptions, GateMode } from '../../src/core/done/gate-config';
import type { Analysis } from './analyse';
import type { Proof } from './proof';

/** What a person set on the page. */
export interface GateDraft {
  readonly mode: GateMode;
  readonly exempt: Exemptions;
}

/** Compiles the draft, from the definition in force. */
export const compileDraft = (id: string, { definition, fields }: GateBasis, { mode, exempt }: GateDraft): Compilation =>
  compileGate({ id, mode, exempt, definition: { id: definition.id, name: definition.name, version: definition.version, done: definition.done } }, fields);

/** `json` is what Jira keeps; `why` tells people what is in the way. */
export type ToSave = { readonly ok: true; readonly json: string } | { readonly ok: false; readonly why: string };

export interface SaveTools {
  readonly analyse: (expression: string) => Promise<Analysis>;
  /** Whether the app's fields are readable wherever the gate would stand. */
  readonly prove: () => Promise<Proof>;
}

/**
 * Everything that has to hold before a gate is handed to the editor: it compiles, Jira can read the text that refuses (also while the
 * gate only observes: the record asks it), and, to enforce, the fields are proven readable.
 */
export async function gateToSave(id: string, basis: GateBasis, draft: GateDraft, { analyse, prove }: SaveTools): Promise<ToSave> {
  const wanted = compileDraft(id, basis, draft);
  const enforcing = compileDraft(id, basis, { ...draft, mode: 'enforce' });
  if (!wanted.ok || !enforcing.ok) return { ok: false, why: wanted.ok ? NOT_ENFORCED : wanted.why };
  const analysis = await analyse(enforcing.config.expression);
  if (analysis.kind === 'invalid') return { ok: false, why: `Jira cannot read this gate${analysis.because.length === 0 ? '.' : `: ${analysis.because.join(' ')}`}` };
  if (draft.mode === 'enforce') {
    if (analysis.kind === 'unknown') return { ok: false, why: 'Jira could not check this gate just now. Try again, or let it observe for now.' };
    const proof = await prove();
    if (proof.kind !== 'proven') return { ok: false, why: proof.kind === 'failed' ? proof.why : NOT_ENFORCED };
  }
  return { ok: true, json: JSON.stringify(wanted.config) };
}

const NOT_ENFORCED = 'It cannot enforce yet: “Before it may enforce” says what is missing. You can let it observe until then.';
