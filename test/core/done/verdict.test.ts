import { guardOf, waysBetween, type StandingGate, type Way } from '../../../src/core/done/guard';
import { observing } from '../../../src/core/done/observe-gate';
import { idsConfig, readIds } from '../../../src/core/done/ask-ids';
import { pathsOf, verdictOf, type Guard } from '../../../src/core/done/verdict';
import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { toValue } from '../../../sandbox/expressions/json';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { atRest } from '../../../src/core/done/done-subject';
import { WITHOUT_END } from '../../../src/core/done/evidence';
import { actorOf, issueEntity } from '../../gate/expression-model';
import { gateOf } from '../../gate/gate-of';
import { NOW } from '../../support/done';
import { facts, linked } from '../../support/facts';

const missing = { reasons: ['tests'], waived: [] };
const met = { reasons: [], waived: [] };
const thanks = { reasons: [], waived: ['tests'] };

it.each<[string, Parameters<typeof verdictOf>[0], readonly Guard[] | null, boolean, string]>([
  ['all met behind a gate', met, ['enforces'], false, 'pass'],
  ['all met behind an observing gate', met, ['observes'], false, 'pass'],
  ['met thanks to a waiver', thanks, ['enforces'], false, 'waived'],
  ['missing, and the gate observes', missing, ['observes'], false, 'observed'],
  ['missing, and one of two ways is open', missing, ['observes', 'open'], false, 'ungated'],
  ['missing, and one way is guarded and one open', missing, ['enforces', 'open'], false, 'ungated'],
  ['missing, and one way enforces and one observes', missing, ['enforces', 'observes'], false, 'observed'],
  ['missing, and no way at all', missing, [], false, 'ungated'],
  ['all met, and no gate anywhere', met, ['open', 'open'], false, 'ungated'],
  ['missing, and let through', missing, ['enforces'], true, 'exempt'],
  ['all met by somebody who is let through', met, ['enforces'], true, 'pass'],
  ['missing behind an enforcing gate', missing, ['enforces'], false, 'changed'],
  ['missing, and the workflow cannot be read', missing, null, false, 'ungated'],
  ['all met, and the workflow cannot be read', met, null, false, 'pass'],
  ['Jira cannot be asked', null, ['enforces'], false, 'unjudged'],
])('%s', (_, answer, guards, exempt, verdict) => {
  expect(verdictOf(answer, guards, exempt)).toBe(verdict);
});

it.each<[readonly Guard[] | null, string]>([
  [['enforces', 'enforces'], 'guarded'],
  [['enforces', 'observes'], 'some'],
  [['observes', 'open'], 'none'],
  [[], 'none'],
  [null, 'unknown'],
])('%j is %s', (guards, paths) => {
  expect(pathsOf(guards)).toBe(paths);
});

const enforcing = { config: gateOf().config, disabled: false };
const way = (gates: readonly StandingGate[], from: Way['from'] = null, to = '3'): Way => ({ from, to, gates });

it.each<[string, readonly StandingGate[], Guard]>([
  ['no gate', [], 'open'],
  ['an enforcing gate', [enforcing], 'enforces'],
  ['a disabled one', [{ ...enforcing, disabled: true }], 'open'],
  ['an observing one', [{ ...enforcing, config: observing(enforcing.config) }], 'observes'],
  ['one that says enforce and asks nothing', [{ ...enforcing, config: { ...enforcing.config, expression: 'true' } }], 'observes'],
  ['one whose configuration is not ours', [{ config: null, disabled: false }], 'open'],
  ['an enforcing one beside an observing one', [{ ...enforcing, config: observing(enforcing.config) }, enforcing], 'enforces'],
])('a way with %s', (_, gates, guard) => {
  expect(guardOf(way(gates))).toBe(guard);
});

it('knows which ways lead from one status to another', () => {
  const ways = [way([], null), way([], ['1']), way([], ['2']), way([], []), way([], null, '4')];
  expect(waysBetween(ways, '1', '3')).toEqual([ways[0], ways[1]]);
  expect(waysBetween(ways, null, '3')).toEqual([ways[3]]);
});

describe('observing', () => {
  it.each([
    [{}],
    [{ exempt: { roles: [{ id: 1, name: 'Release managers' }], groups: [] } }],
    [{ version: 0 }],
    [{ name: 'The “strict” one”, version 2' }],
  ])('is what compiling for observe yields, to the byte: %j', (choice) => {
    const { done } = DEFAULT_DEFINITION;
    expect(JSON.stringify(observing(gateOf(done, choice).config))).toBe(JSON.stringify(gateOf(done, { ...choice, mode: 'observe' }).config));
  });

  it('does not change one that observes', () => {
    const { config } = gateOf(undefined, { mode: 'observe' });
    expect(observing(config)).toEqual(config);
  });
});

describe('asking for ids', () => {
  const ask = (waived: readonly string[], until: Readonly<Record<string, number>>) => {
    const { config } = gateOf();
    const evidence = { until, text: null, by: '712020:x', at: '2026-11-02T09:13:44.123Z' };
    const subject = atRest(facts({ evidence, subtasks: [linked('SHOP-3', 'new', -1), linked('SHOP-4', 'new', -1)], estimate: 3, assignee: '712020:y', fields: { fixVersions: [{ id: '1' }], assignee: { accountId: '712020:y' } } }), NOW, { texts: ['5', null], actor: '712020:x', readiness: null });
    const set = new Set(waived);
    const outcome = evaluateExpression(config.expression, { issue: issueEntity(subject), user: actorOf(subject), config: toValue({ ...idsConfig(config, set) }) }, { steps: 10_000, expensiveOperations: 10 }, { now: () => new Date(NOW), constructors: {} });
    return outcome.ok ? readIds(outcome.value, set) : outcome;
  };

  it('names what is missing by id, in the order of the definition', () => {
    expect(ask([], { tests: WITHOUT_END })).toEqual({ reasons: ['subtasks', 'documentation', 'accepted'], waived: [] });
  });

  it('tells apart what only a waiver covers, and says nothing of a waiver that was not needed', () => {
    const until = { tests: WITHOUT_END, documentation: WITHOUT_END, accepted: NOW + 1, subtasks: NOW + 1, estimate: NOW + 1 };
    expect(ask(['accepted', 'subtasks', 'estimate'], until)).toEqual({ reasons: [], waived: ['subtasks', 'accepted'] });
  });

  it.each([[false], [null], [7]])('an answer that the text never gives is none: %j', (value) => {
    expect(readIds(value, new Set())).toBeNull();
  });
});
