import type { IssueGate } from '../../../../src/contract/door';
import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import type { GateAnswer } from '../../../../static/panel/done/ask-gate';
import { forecast, type Question } from '../../../../static/panel/done/forecast';
import type { Transition } from '../../../../static/panel/done/transitions';
import { FIELDS, gateOf } from '../../../gate/gate-of';

const definition = { ...DEFAULT_DEFINITION, id: 'project-10000', version: 3 };
const { config } = gateOf();
const { config: observing } = gateOf(undefined, { mode: 'observe' });
const { config: other } = gateOf({ ...definition.done, criteria: definition.done.criteria.slice(0, 1) });

const to = (id: string, name: string, category: Transition['to']['category'] = 'done'): Transition => ({ id, name, to: { name, category } });
const gate = (transitionId: string, kept: typeof config): IssueGate => ({ transitionId, mode: kept.mode, config: JSON.stringify(kept) });
const REFUSED: GateAnswer = { kind: 'refused', text: '1 still missing before Done:\n• Set the fix version it ships with' };
const FREE: GateAnswer = { kind: 'free' };

async function asked(transitions: readonly Transition[], gates: readonly IssueGate[] | null, answer: (question: Question) => GateAnswer = () => REFUSED, given = definition) {
  const questions: Question[] = [];
  const forecasts = await forecast(transitions, {
    definition: given,
    fields: FIELDS,
    gates,
    ask: async (question) => {
      questions.push(question);
      return answer(question);
    },
  });
  return { forecasts, questions };
}

test('asks only about transitions into a done status', async () => {
  expect(await asked([to('1', 'Start', 'indeterminate'), to('2', 'Stop', 'new')], [])).toEqual({ forecasts: [], questions: [] });
});

test('an enforcing gate is asked with the text and the configuration that Jira keeps', async () => {
  const { forecasts, questions } = await asked([to('31', 'Done')], [gate('31', config), gate('7', other)]);
  expect(questions).toEqual([{ expression: config.expression, config }]);
  expect(forecasts).toEqual([{ transitions: ['Done'], guard: 'enforce', answer: REFUSED, madeFrom: null }]);
});

test('a gate that observes is asked with what the definition in force would ask, because its own text lets everything pass', async () => {
  expect(observing.expression).toBe('true');
  const { forecasts, questions } = await asked([to('31', 'Done')], [gate('31', observing)]);
  expect(questions.map(({ expression }) => expression)).toEqual([config.expression]);
  expect(forecasts).toEqual([{ transitions: ['Done'], guard: 'observe', answer: REFUSED, madeFrom: null }]);
});

test('the same question is asked once, and the same answer is said once', async () => {
  const { forecasts, questions } = await asked([to('31', 'Done'), to('41', 'Close'), to('51', 'Ship')], [gate('31', config), gate('51', config)]);
  expect(questions).toHaveLength(1);
  expect(forecasts).toEqual([
    { transitions: ['Done', 'Ship'], guard: 'enforce', answer: REFUSED, madeFrom: null },
    { transitions: ['Close'], guard: 'none', answer: FREE, madeFrom: null },
  ]);
});

test('two gates on one transition both speak', async () => {
  const { forecasts } = await asked([to('31', 'Done')], [gate('31', config), gate('31', other)], ({ config: of }) => (of.expression === config.expression ? REFUSED : FREE));
  expect(forecasts.map(({ transitions, answer }) => [transitions, answer])).toEqual([[['Done'], REFUSED], [['Done'], FREE]]);
});

test('where the gates could not be read the definition is asked, and it says so', async () => {
  const { forecasts, questions } = await asked([to('31', 'Done'), to('41', 'Close')], null);
  expect(questions).toHaveLength(1);
  expect(forecasts).toEqual([{ transitions: ['Done', 'Close'], guard: 'unread', answer: REFUSED, madeFrom: null }]);
});

test('a gate from an older version of the definition is asked as it stands, and names its version', async () => {
  const { forecasts } = await asked([to('31', 'Done')], [gate('31', config)], () => FREE, { ...definition, version: 5 });
  expect(forecasts).toEqual([{ transitions: ['Done'], guard: 'enforce', answer: FREE, madeFrom: 3 }]);
});

test.each(['', '{}', '{"id":1}'])('a configuration that is not ours (%j) asks nothing', async (text) => {
  const { forecasts, questions } = await asked([to('31', 'Done')], [{ transitionId: '31', mode: 'enforce', config: text }]);
  expect(questions).toEqual([]);
  expect(forecasts).toEqual([{ transitions: ['Done'], guard: 'enforce', answer: { kind: 'unknown', why: 'The configuration of its gate could not be read.' }, madeFrom: null }]);
});

test('a definition that cannot be compiled here says why and asks nothing', async () => {
  const { forecasts, questions } = await asked([to('31', 'Done')], null, undefined, { ...definition, done: { ...definition.done, criteria: [] } });
  expect(questions).toEqual([]);
  expect(forecasts[0]?.answer).toEqual({ kind: 'unknown', why: 'The Definition of Done has no criteria.' });
});
