import type { DefinitionInForce, GateCoverage, MappedWorkflow } from '../../src/contract/gate-coverage';
import type { CoveredGate, CoveredPath } from '../../src/core/done/coverage';
import { criteriaText, pathText } from '../../src/core/done/coverage-text';
import { stepText, type GateStep } from '../../src/core/done/gate-step';
import { ask, doorFailureText } from '../shared/door-client';
import { DONE_WORDS, STEP_NAMES } from './gates-text';
import { YesBox } from './yes-box';

interface GatesChangeProps {
  readonly workflow: MappedWorkflow;
  readonly path: CoveredPath;
  readonly gate: CoveredGate;
  readonly step: GateStep;
  readonly definition: DefinitionInForce;
  readonly onDone: (coverage: GateCoverage, said: string) => void;
  readonly onClose: () => void;
}

/** Says what a step does to a gate, and does it on a yes. No workflow is published. */
export function GatesChange({ workflow, path, gate, step, definition, onDone, onClose }: GatesChangeProps) {
  const where = pathText(path);
  const go = async (): Promise<string | null> => {
    const reply = await ask('changeGates', { step, gates: [{ workflowId: workflow.id, transitionId: path.transition.id, ruleId: gate.ruleId }] });
    if (!reply.ok) return doorFailureText(reply.failure);
    onDone(reply.value, DONE_WORDS[step](where));
    return null;
  };
  return (
    <YesBox name={`${STEP_NAMES[step]}: ${where}`} yes={`Yes, ${STEP_NAMES[step].toLowerCase()}`} onYes={go} onClose={onClose}>
      <p>{stepText(step, where, criteriaText(definition), gate.mode)}</p>
      {!workflow.teamManaged && <p className="subtle">This holds for every project that uses the workflow “{workflow.name}”.</p>}
    </YesBox>
  );
}
