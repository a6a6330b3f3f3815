import type { PanelState as Served } from '../../src/contract/door';
import { RULES } from '../../src/core/rules/registry';
import { ask, doorFailureText } from '../shared/door-client';
import type { Allowance } from './allowance';
import type { EditOutcome, PanelNews } from './panel-state';

/** What a team decides about its rules from an issue. The app scores the issue again by itself. */
export interface TeamActions {
  readonly setAside: (rule: string, reason: string) => Promise<EditOutcome>;
  readonly bringBack: (rule: string) => Promise<EditOutcome>;
  /** Saves a version of the definition with one word more. */
  readonly allow: (allowance: Allowance) => Promise<EditOutcome>;
}

export function teamActions(tell: (news: PanelNews) => void, served: () => Served | null): TeamActions {
  async function setAside(rule: string, reason: string): Promise<EditOutcome> {
    const reply = await ask('setAside', { rule, reason });
    if (!reply.ok) return { ok: false, message: doorFailureText(reply.failure) };
    tell({ kind: 'set-aside', setAside: reply.value });
    tell({ kind: 'edited', edit: { what: 'set-aside', said: `Set aside for this issue: “${questionOf(rule)}”`, undo: () => bringBack(rule) } });
    return { ok: true };
  }
  async function bringBack(rule: string): Promise<EditOutcome> {
    const reply = await ask('bringBack', { rule });
    if (!reply.ok) return { ok: false, message: doorFailureText(reply.failure) };
    tell({ kind: 'set-aside', setAside: reply.value });
    tell({ kind: 'edited', edit: { what: 'set-aside', said: `Counts again for this issue: “${questionOf(rule)}”`, undo: null } });
    return { ok: true };
  }
  async function allow({ list, word }: Allowance): Promise<EditOutcome> {
    const definition = served()?.definition;
    if (!definition) return { ok: false, message: 'The definition is still being read.' };
    const { name, ready, done, fields, version } = definition;
    const words = { ...ready.words, [list]: [...ready.words[list], word] };
    const reply = await ask('saveDefinition', { name, ready: { ...ready, words }, done, fields, base: version });
    if (!reply.ok) return (await overtaken(version)) ?? { ok: false, message: doorFailureText(reply.failure) };
    tell({ kind: 'definition', definition: reply.value.definition });
    tell({ kind: 'edited', edit: { what: 'words', said: `“${word}” is allowed in this project, by version ${reply.value.definition.version} of the definition. The open issues are being scored again.`, undo: null } });
    return { ok: true };
  }
  /** Where somebody else saved a version meanwhile, shows it: the word can be added to that one. */
  async function overtaken(base: number): Promise<EditOutcome | null> {
    const reply = await ask('panel');
    if (!reply.ok || reply.value.definition.version === base) return null;
    tell({ kind: 'served', reply });
    return { ok: false, message: `Somebody saved version ${reply.value.definition.version} of the definition meanwhile. It is shown now; press again to add the word to it.` };
  }
  return { setAside, bringBack, allow };
}

export const questionOf = (rule: string): string => RULES.find(({ id }) => id === rule)?.asks ?? rule;
