import { decodeGateConfig } from '../../../src/contract/gate';
import type { IssueGate } from '../../../src/contract/door';
import type { Definition } from '../../../src/core/definition/definition';
import { askingText } from '../../../src/core/done/compile-gate';
import type { GateFields } from '../../../src/core/done/criterion-kind';
import type { GateConfig } from '../../../src/core/done/gate-config';
import type { GateAnswer } from './ask-gate';
import type { Transition } from './transitions';

/** What would be said to one or more transitions into a done status, and by what. */
export interface Forecast {
  /** Names of the transitions, in Jira's order. */
  readonly transitions: readonly string[];
  /** `none`: no gate stands there. `unread`: nobody knows, so the definition itself is asked. */
  readonly guard: 'enforce' | 'observe' | 'none' | 'unread';
  readonly answer: GateAnswer;
  /** The version of the definition that the gate was made from, where another one is in force. */
  readonly madeFrom: number | null;
}

/** A question for Jira's engine. */
export interface Question {
  readonly expression: string;
  readonly config: GateConfig;
}

export interface ForecastNeeds {
  readonly definition: Definition;
  readonly fields: GateFields;
  /** Null: which gates stand there could not be read. */
  readonly gates: readonly IssueGate[] | null;
  readonly ask: (question: Question) => Promise<GateAnswer>;
}

/**
 * Asks, for each transition into a done status, what its gate would say now. An enforcing gate is asked with the very text that Jira
 * keeps; one that observes lets everything pass, so what it would say comes from the definition in force. Each question is asked once.
 * @param transitions all that are open to the reader
 */
export async function forecast(transitions: readonly Transition[], needs: ForecastNeeds): Promise<readonly Forecast[]> {
  const asked = new Map<string, Promise<GateAnswer>>();
  const ask = (question: Question): Promise<GateAnswer> => {
    const name = JSON.stringify(question);
    const answer = asked.get(name) ?? needs.ask(question);
    asked.set(name, answer);
    return answer;
  };
  const intoDone = transitions.filter(({ to }) => to.category === 'done');
  return grouped((await Promise.all(intoDone.map((transition) => forecastsOf(transition, { ...needs, ask })))).flat());
}

async function forecastsOf({ id, name }: Transition, needs: ForecastNeeds): Promise<readonly Forecast[]> {
  const { gates, ask } = needs;
  const about = { transitions: [name], madeFrom: null };
  if (gates === null) return [{ ...about, guard: 'unread', answer: await askDefinition(needs) }];
  const here = gates.filter(({ transitionId }) => transitionId === id);
  if (here.length === 0) return [{ ...about, guard: 'none', answer: { kind: 'free' } }];
  return Promise.all(
    here.map(async ({ mode, config: text }): Promise<Forecast> => {
      const config = decodeGateConfig(text);
      if (mode === 'observe') return { ...about, guard: mode, answer: await askDefinition(needs) };
      if (config === null) return { ...about, guard: mode, answer: { kind: 'unknown', why: 'The configuration of its gate could not be read.' } };
      const { definition } = needs;
      const older = config.definition === definition.id && config.version !== definition.version;
      return { ...about, guard: mode, answer: await ask({ expression: config.expression, config }), madeFrom: older ? config.version : null };
    }),
  );
}

async function askDefinition({ definition: { id, name, version, done }, fields, ask }: ForecastNeeds): Promise<GateAnswer> {
  const compiled = askingText({ id: '', definition: { id, name, version, done } }, fields);
  return compiled.ok ? ask({ expression: compiled.config.expression, config: compiled.config }) : { kind: 'unknown', why: compiled.why };
}

/** Transitions of which the same is to be said stand together, where the first of them stood. */
function grouped(forecasts: readonly Forecast[]): readonly Forecast[] {
  const groups = new Map<string, Forecast>();
  for (const one of forecasts) {
    const { transitions, ...said } = one;
    const name = JSON.stringify(said);
    const before = groups.get(name)?.transitions ?? [];
    groups.set(name, { ...one, transitions: [...before, ...transitions.filter((other) => !before.includes(other))] });
  }
  return [...groups.values()];
}
