import { criterion } from '../../../src/core/definition/criterion';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { countLeaves as sandboxLeaves } from '../../../sandbox/expressions/leaves';
import { tokenize } from '../../../sandbox/expressions/lexer';
import { atRest } from '../../../src/core/done/done-subject';
import { WITHOUT_END } from '../../../src/core/done/evidence';
import { countLeaves, STRICTEST_LIMITS } from '../../../src/core/done/gate-limits';
import { evaluateGate, judgeDone } from '../../../src/core/done/judge-done';
import type { IssueFacts } from '../../../src/core/story/issue-facts';
import { compile, FIELDS, gateOf } from '../../gate/gate-of';
import { NOW } from '../../support/done';
import { facts, linked } from '../../support/facts';

const { done } = DEFAULT_DEFINITION;
const TEXTS = ['5', null];
const evidence = { until: { tests: WITHOUT_END, documentation: WITHOUT_END }, text: TEXTS, by: '712020:x', at: '2026-11-02T09:13:44.123Z' };
const ready: Partial<IssueFacts> = { evidence, estimate: 3, assignee: '712020:y', fields: { fixVersions: [{ id: '1' }], assignee: { accountId: '712020:y' } } };
const subject = (changes: Partial<IssueFacts> = {}, texts = TEXTS) => atRest(facts({ ...ready, ...changes }), NOW, { texts });

describe('judgeDone', () => {
  it.each([
    ['nothing stands in the way', subject(), []],
    ['an open sub-task', subject({ subtasks: [linked('SHOP-2', 'done', -1), linked('SHOP-3', 'indeterminate', -1)] }), ['subtasks']],
    ['an open blocker', subject({ blockers: [linked('SHOP-4', 'new')] }), ['blockers']],
    ['no fix version', subject({ fields: { ...ready.fields, fixVersions: [] } }), ['fix-version']],
    ['nobody assigned', subject({ fields: { ...ready.fields, assignee: null } }), ['assignee']],
    ['no estimate', subject({ estimate: null }), ['estimate']],
    ['a check that is not ticked', subject({ evidence: { ...evidence, until: { tests: WITHOUT_END } } }), ['documentation']],
    ['nobody accepted', subject({ evidence: { ...evidence, text: null } }), ['accepted']],
    ['the text changed after the acceptance', subject({}, ['6', null]), ['accepted']],
    ['another field holds the criteria now', subject({}, ['5']), ['accepted']],
    ['no evidence at all', subject({ evidence: null }), ['tests', 'documentation', 'accepted']],
  ])('%s', (_, about, unmet) => {
    expect(judgeDone(about, done).filter(({ state }) => state === 'unmet').map(({ criterion: { id } }) => id)).toEqual(unmet);
  });

  it.each([
    ['a live waiver', NOW + 1, 'met', NOW + 1],
    ['a waiver that ends now', NOW, 'unmet', null],
  ])('%s', (_, until, state, waivedUntil) => {
    const [accepted] = judgeDone(subject({ evidence: { ...evidence, text: null, until: { ...evidence.until, accepted: until } } }), done).slice(-1);
    expect(accepted).toMatchObject({ state, waivedUntil });
  });

  it('what could not be read is unknown, never unmet', () => {
    const states = judgeDone(atRest(facts({ ...ready, estimate: undefined, fields: {} }), NOW), done);
    expect(states.filter(({ state }) => state === 'unknown').map(({ criterion: { id } }) => id)).toEqual(['fix-version', 'assignee', 'estimate', 'accepted']);
  });

  it('a criterion is asked of its issue types only, in the team’s words', () => {
    const own = { ...done, criteria: [criterion('notes', { kind: 'manual-check', title: 'Release notes', issueTypes: ['bug'] }), criterion('ship', { kind: 'fix-version-set', title: 'It ships', remedy: 'Choose the release' })] };
    expect(judgeDone(atRest(facts({ fields: { fixVersions: [] } }), NOW), own)).toMatchObject([{ title: 'It ships', detail: 'It ships: Choose the release' }]);
  });
});

describe('evaluateGate', () => {
  it('passes when every criterion is met', () => {
    expect(evaluateGate(subject(), done, 'names')).toBe(true);
  });

  it.each([[1], [-1]])('level %d passes: epics and sub-tasks often share the workflow', (level) => {
    expect(evaluateGate(atRest(facts({ type: { name: 'X', level } }), NOW), done, 'names')).toBe(true);
  });

  it('refuses with the count and every reason, the first within 120 characters', () => {
    const issue = subject({ evidence: null, subtasks: [linked('SHOP-3', 'new', -1)], blockers: [linked('SHOP-4', 'new')] });
    const text = evaluateGate(issue, done, 'names');
    expect(text).toBe(
      [
        '5 still missing before Done:',
        '• Finish the open sub-tasks, or move them out: SHOP-3',
        '• Finish what blocks it, or remove the link: SHOP-4',
        '• Tick “Tests pass” in the Readiness panel',
        '• Tick “Documentation updated” in the Readiness panel',
        '• Have it accepted in the Readiness panel; an edit of its criteria ends an acceptance',
      ].join('\n'),
    );
    expect(String(text).slice(0, 120)).toContain('SHOP-3');
  });
});

describe('compileGate', () => {
  it.each([
    ['by default', FIELDS, { roles: [], groups: [] }, 'names'],
    ['with a role let through', FIELDS, { roles: [{ id: 10_002, name: 'Administrators' }], groups: [] }, 'plain'],
    ['with a group let through', FIELDS, { roles: [], groups: [{ id: '276f955c-63d7-42c8-9520-92d01dca0625', name: 'release' }] }, 'plain'],
    ['without a criteria field', { ...FIELDS, criteria: [] }, { roles: [], groups: [] }, 'names'],
  ] as const)('the default definition fits the strictest documented limits %s', (_, fields, exempt, form) => {
    const gate = gateOf(done, { fields, exempt });
    expect(gate.form).toBe(form);
    for (const limit of ['characters', 'leaves', 'expensiveOperations', 'steps', 'bytes'] as const) expect(gate.cost[limit]).toBeLessThanOrEqual(STRICTEST_LIMITS[limit]);
  });

  it('counts at least as many leaves as the sandbox does', () => {
    for (const exempt of [{ roles: [], groups: [] }, { roles: [{ id: 1, name: 'r' }], groups: [{ id: 'g', name: 'g' }] }]) {
      const { expression } = gateOf(done, { exempt, limits: { ...STRICTEST_LIMITS, leaves: 1000, expensiveOperations: 99 } }).config;
      expect(countLeaves(expression)).toBeGreaterThanOrEqual(sandboxLeaves(tokenize(expression)));
    }
  });

  it('keeps every word out of the expression', () => {
    expect(gateOf().config.expression).not.toMatch(/Finish|Done|accepted in/);
  });

  it('observing lets everything through and keeps the words', () => {
    const { config } = gateOf(done, { mode: 'observe' });
    expect(config).toMatchObject({ mode: 'observe', expression: 'true', summary: 'Observes only: would ask 8 criteria of “Standard”, version 3' });
    expect(config.messages).toHaveLength(8);
  });

  it('is one line in the workflow editor', () => {
    expect(gateOf(done, { exempt: { roles: [{ id: 1, name: 'Release managers' }], groups: [] } }).config.summary).toBe('Refuses the transition while any of 8 criteria of “Standard”, version 3 is unmet; lets through Release managers');
  });

  it.each([
    [{ ...STRICTEST_LIMITS, characters: 300 }, /^The gate has \d+ characters, and Jira allows 300\. The costliest criteria are “Nothing blocks it” and “Sub-tasks are done”/],
    [{ ...STRICTEST_LIMITS, leaves: 20 }, /parts, and Jira allows 20/],
    [{ ...STRICTEST_LIMITS, expensiveOperations: 3 }, /^The gate has 9 costly reads, and Jira allows 3\. The costliest criteria are “Accepted by the product owner”/],
    [{ ...STRICTEST_LIMITS, bytes: 500 }, /bytes of configuration, and Jira allows 500/],
  ])('refuses what does not fit, naming the costliest criteria', (limits, why) => {
    const refused = compile(done, { limits });
    expect(refused).toEqual({ ok: false, why: expect.stringMatching(why) });
  });

  it.each([
    [{ ...FIELDS, evidence: null }, '“Tests pass” cannot be checked here: the field “Done evidence” is not visible in this project.'],
    [{ ...FIELDS, estimate: null }, '“It has an estimate” cannot be checked here: this project has no estimate field.'],
  ])('refuses a criterion whose field this project does not show', (fields, why) => {
    expect(compile(done, { fields })).toEqual({ ok: false, why });
  });

  it('refuses a definition without criteria', () => {
    expect(compile({ ...done, criteria: [] })).toMatchObject({ ok: false });
  });
});
