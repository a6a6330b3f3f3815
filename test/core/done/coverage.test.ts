import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { Compilation } from '../../../src/core/done/compile-gate';
import { coverage, type PathState } from '../../../src/core/done/coverage';
import { coverageSentence, pathText, standingText, waysAround } from '../../../src/core/done/coverage-text';
import type { GateConfig } from '../../../src/core/done/gate-config';
import type { GatedTransition, GatedWorkflow, KeptRule } from '../../../src/core/done/gated-workflow';
import { modeAfter, stepsFor } from '../../../src/core/done/gate-step';
import { compile as compileDone, gateOf } from '../../gate/gate-of';

const DEFINITION = { id: 'project-10000', version: 3 };
const compile = ({ mode, exempt }: Pick<GateConfig, 'id' | 'mode' | 'exempt'>): Compilation => compileDone(DEFAULT_DEFINITION.done, { mode, exempt });
const TO_DO = { name: 'To Do', category: 'new' as const };
const DONE = { name: 'Done', category: 'done' as const };
const CLOSED = { name: 'Closed', category: 'done' as const };
const PRODUCT = { roles: [{ id: 10002, name: 'Product owner' }], groups: [] };

const rule = (config: GateConfig | null, disabled = false): KeptRule => ({ ruleId: 'r1', config, text: '', disabled });
const enforcing = gateOf().config;
const observing = gateOf(undefined, { mode: 'observe' }).config;
const transition = (parts: Partial<GatedTransition> = {}): GatedTransition => ({ id: '31', name: 'Done', kind: 'anywhere', from: [], to: DONE, rules: [], ...parts });
const workflow = (transitions: readonly GatedTransition[], parts: Partial<GatedWorkflow> = {}): GatedWorkflow => ({ id: 'w1', name: 'Standard', teamManaged: false, issueTypes: ['Story'], transitions, ...parts });
const cover = (...workflows: readonly GatedWorkflow[]) => coverage(workflows, { definition: DEFINITION, compile });
const firstPath = (rules: readonly KeptRule[]) => cover(workflow([transition({ rules })]))[0]?.paths[0];

describe('what stands on a path', () => {
  it.each<[string, readonly KeptRule[], PathState]>([
    ['no rule', [], 'open'],
    ['ours to the byte, enforcing', [rule(enforcing)], 'guarded'],
    ['with somebody exempt', [rule(gateOf(undefined, { exempt: PRODUCT }).config)], 'guarded'],
    ['ours to the byte, observing', [rule(observing)], 'observing'],
    ['switched off', [rule(enforcing, true)], 'disabled'],
    ['unreadable', [rule(null)], 'foreign'],
    ['unreadable and switched off', [rule(null, true)], 'disabled'],
    ['an older version, although the text is the same', [rule({ ...enforcing, version: 2 })], 'drifted'],
    ['an older version that observes', [rule({ ...observing, version: 2 })], 'drifted'],
    ['another definition', [rule({ ...enforcing, definition: 'project-777' })], 'drifted'],
    ['one letter more in the expression', [rule({ ...enforcing, expression: `${enforcing.expression} ` })], 'drifted'],
    ['an expression that lets all through', [rule({ ...enforcing, expression: 'true' })], 'drifted'],
    ['a criterion less', [rule({ ...enforcing, messages: enforcing.messages.slice(1) })], 'drifted'],
    ['other words', [rule({ ...enforcing, head: ' missing' })], 'drifted'],
    ['somebody exempt in words only', [rule({ ...enforcing, exempt: PRODUCT })], 'drifted'],
    ['says enforce, but lets all through as an observing one', [rule({ ...observing, mode: 'enforce' })], 'drifted'],
    ['two, one of which guards', [rule(null), rule(enforcing)], 'guarded'],
    ['two, none of which guards', [rule(enforcing, true), rule(observing)], 'observing'],
  ])('%s', (_, rules, state) => {
    expect(firstPath(rules)?.state).toBe(state);
  });

  it('shows mode, version, who is exempt, and why it drifted', () => {
    const config = gateOf(undefined, { exempt: PRODUCT }).config;
    expect(firstPath([rule({ ...config, version: 2 })])?.gates).toEqual([
      { ruleId: 'r1', state: 'drifted', mode: 'enforce', version: 2, exempt: PRODUCT, drift: 'made from version 2, and the definition is at version 3' },
    ]);
  });

  it('a definition that can no longer be compiled guards nothing', () => {
    const [covered] = coverage([workflow([transition({ rules: [rule(enforcing)] })])], { definition: DEFINITION, compile: () => ({ ok: false, why: 'The Definition of Done has no criteria.' }) });
    expect(covered?.paths[0]).toMatchObject({ state: 'drifted', gates: [{ drift: 'the Definition of Done can no longer be a gate. The Definition of Done has no criteria.' }] });
  });
});

describe('which transitions are paths into Done', () => {
  it.each<[string, Partial<GatedTransition>, string | null]>([
    ['from anywhere', {}, '“Done” from any status'],
    ['by another name', { name: 'Ship' }, '“Ship” to Done from any status'],
    ['from some statuses', { kind: 'directed', name: 'Accept', from: [TO_DO, { name: 'In Review', category: 'indeterminate' }] }, '“Accept” to Done from To Do or In Review'],
    ['creation', { kind: 'create', name: 'Create' }, 'Create an issue in Done'],
    ['from Done to Closed', { kind: 'directed', from: [DONE], to: CLOSED }, null],
    ['from Done and elsewhere', { kind: 'directed', name: 'Closed', from: [DONE, TO_DO], to: CLOSED }, '“Closed” from Done or To Do'],
    ['to another category', { to: TO_DO }, null],
    ['creation elsewhere', { kind: 'create', to: TO_DO }, null],
  ])('%s', (_, parts, text) => {
    expect(cover(workflow([transition(parts)]))[0]?.paths.map(pathText)).toEqual(text === null ? [] : [text]);
  });

  it('those that need somebody come first, and keep Jira’s order', () => {
    const paths = [transition({ id: '1', rules: [rule(enforcing)] }), transition({ id: '2', rules: [rule(observing)] }), transition({ id: '3' }), transition({ id: '4' })];
    expect(cover(workflow(paths))[0]?.paths.map((path) => path.transition.id)).toEqual(['3', '4', '2', '1']);
  });
});

describe('in words', () => {
  const guarded = transition({ rules: [rule(enforcing)] });
  const observed = transition({ rules: [rule(observing)] });

  it.each<[readonly GatedTransition[], string]>([
    [[], 'No workflow of this project leads to a status of the category Done.'],
    [[transition()], 'The only path into Done is not guarded.'],
    [[guarded], 'The only path into Done is guarded.'],
    [[guarded, guarded], 'All 2 paths into Done are guarded.'],
    [[transition(), observed], 'None of the 2 paths into Done is guarded.'],
    [[guarded, transition(), observed], '1 of 3 paths into Done is guarded.'],
    [[guarded, guarded, observed], '2 of 3 paths into Done are guarded.'],
  ])('summary %#', (transitions, sentence) => {
    expect(coverageSentence(cover(workflow(transitions)))).toBe(sentence);
  });

  it('a change of type leads around the gates, and so does creation in Done', () => {
    const bugs = workflow([transition(), transition({ kind: 'create' })], { id: 'w2', name: 'Bugs', issueTypes: ['Bug', 'Task'] });
    expect(waysAround(cover(workflow([guarded]), bugs))).toEqual([
      'Changing the issue type from Story to Bug, Task leads to a workflow whose paths are not all guarded.',
      'In the workflow “Bugs” issues are created in Done, with no gate before them.',
    ]);
    expect(waysAround(cover(workflow([guarded]), { ...bugs, transitions: [guarded] }))).toEqual([]);
    expect(waysAround(cover(workflow([observed]), bugs))).toHaveLength(1);
  });

  it.each([
    [rule(enforcing), 'refuses what is not done'],
    [rule(observing), 'observes only: refuses nothing'],
    [rule(enforcing, true), 'is switched off: refuses nothing'],
    [rule(null), 'has a configuration that Ready & Done did not write'],
    [rule({ ...enforcing, definition: 'x' }), 'refuses, made from another definition'],
    [rule({ ...observing, definition: 'default', version: 0 }), 'observes only, made from the default definition, which is no longer in force'],
    [rule({ ...enforcing, expression: 'true' }), 'refuses, its text is not what version 3 gives here'],
  ])('a gate %#', (one, text) => {
    expect(firstPath([one])?.gates.map(standingText)).toEqual([text]);
  });
});

describe('what can be done about a gate', () => {
  it.each([
    [rule(enforcing), ['observe'], ['observe']],
    [rule(observing), ['enforce'], ['enforce']],
    [rule({ ...enforcing, version: 1 }), ['recompile', 'observe'], ['enforce', 'observe']],
    [rule({ ...observing, version: 1 }), ['recompile', 'enforce'], ['observe', 'enforce']],
    [rule(enforcing, true), ['switch-on'], ['observe']],
    [rule(null), ['replace'], ['observe']],
    [rule(null, true), ['replace'], ['observe']],
  ])('%#', (one, steps, modes) => {
    const [gate] = firstPath([one])?.gates ?? [];
    if (gate === undefined) throw new Error('no gate');
    expect(stepsFor(gate)).toEqual(steps);
    expect(stepsFor(gate).map((step) => modeAfter(step, gate.mode))).toEqual(modes);
  });
});
