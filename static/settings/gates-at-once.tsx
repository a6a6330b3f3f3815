import type { GateCoverage, GateRefs } from '../../src/contract/gate-coverage';
import type { CoveredGate } from '../../src/core/done/coverage';
import { criteriaText } from '../../src/core/done/coverage-text';
import { ask, doorFailureText } from '../shared/door-client';
import { ConfirmStep } from './confirm-step';

interface GatesAtOnceProps {
  readonly coverage: GateCoverage;
  readonly onDone: (coverage: GateCoverage, said: string) => void;
}

/** The same step for several gates: shown only where there are several. */
export function GatesAtOnce({ coverage, onDone }: GatesAtOnceProps) {
  const drifted = gatesIn(coverage, ({ state }) => state === 'drifted');
  const observing = gatesIn(coverage, ({ state }) => state === 'observing');
  const go = async (step: 'recompile' | 'enforce', gates: GateRefs, said: string): Promise<string | null> => {
    const reply = await ask('changeGates', { step, gates });
    if (!reply.ok) return doorFailureText(reply.failure);
    onDone(reply.value, said);
    return null;
  };
  const criteria = criteriaText(coverage.definition);
  return (
    <>
      {drifted.length > 1 && (
        <ConfirmStep name={`Recompile all ${drifted.length} drifted gates`} yes="Yes, recompile them" appearance="primary" onYes={() => go('recompile', drifted, 'All gates follow the definition in force again.')}>
          <p>They are made again from {criteria}. Each keeps its mode: those that refuse go on refusing, those that observe go on observing.</p>
        </ConfirmStep>
      )}
      {observing.length > 1 && (
        <ConfirmStep name={`Let all ${observing.length} observing gates enforce`} yes="Yes, enforce" appearance="primary" onYes={() => go('enforce', observing, 'All these gates enforce now.')}>
          <p>From now on Jira refuses these paths into Done while any of {criteria} is unmet, for everyone who is not exempt.</p>
        </ConfirmStep>
      )}
    </>
  );
}

const gatesIn = ({ workflows }: GateCoverage, fits: (gate: CoveredGate) => boolean): GateRefs =>
  workflows.filter(({ mayChange }) => mayChange).flatMap(({ id, paths }) => paths.flatMap(({ transition, gates }) => gates.filter(fits).map(({ ruleId }) => ({ workflowId: id, transitionId: transition.id, ruleId }))));
