import type { GateCoverage } from '../../src/contract/gate-coverage';
import type { CoveredGate, PathState } from '../../src/core/done/coverage';
import { pathText, standingText } from '../../src/core/done/coverage-text';
import type { GateStep } from '../../src/core/done/gate-step';
import type { LozengeTone } from '../shared/lozenge';

export const STATE_NAMES: Readonly<Record<PathState, string>> = { guarded: 'Guarded', drifted: 'Drifted', observing: 'Observing', foreign: 'Unknown', disabled: 'Switched off', open: 'Open' };

export const STATE_TONES: Readonly<Record<PathState, LozengeTone>> = { guarded: 'success', drifted: 'neutral', observing: 'information', foreign: 'neutral', disabled: 'neutral', open: 'neutral' };

export const STEP_NAMES: Readonly<Record<GateStep, string>> = { enforce: 'Enforce', observe: 'Back to observe', recompile: 'Recompile', 'switch-on': 'Switch on', replace: 'Replace' };

/** Said when a step is done. */
export const DONE_WORDS: Readonly<Record<GateStep, (path: string) => string>> = {
  enforce: (path) => `The gate on ${path} enforces now.`,
  observe: (path) => `The gate on ${path} observes now.`,
  recompile: (path) => `The gate on ${path} follows the definition in force again.`,
  'switch-on': (path) => `The gate on ${path} is switched on and observes.`,
  replace: (path) => `${path} has a gate that observes now.`,
};

/** Version of the definition behind a gate, where its state does not say it already. */
export const versionText = ({ version, drift }: CoveredGate): string => (version === null || drift !== null ? '' : version === 0 ? ' From the default definition.' : ` From version ${version}.`);

interface Asking {
  readonly name: string;
  readonly key: string;
  readonly siteUrl: string;
}

/** What somebody who may not change the workflows can send to somebody who may; null where nothing is to be asked. */
export function requestGates({ workflows, cannot }: GateCoverage, { name, key, siteUrl }: Asking): string | null {
  const wanted = workflows.filter(({ mayChange }) => !mayChange).flatMap((workflow) => workflow.paths.filter(({ state }) => state !== 'guarded').map((path) => ({ workflow, path })));
  if (wanted.length === 0 || cannot !== null) return null;
  return [
    'Hello,',
    '',
    `we use Ready & Done in the project ${name} (${key}). These paths into Done are not guarded by its Definition of Done:`,
    ...wanted.map(({ workflow, path }) => `- ${pathText(path)} in the workflow “${workflow.name}”: ${path.gates.length === 0 ? 'no gate' : path.gates.map((gate) => `a gate that ${standingText(gate)}`).join('; ')}`),
    '',
    `Could you put gates there? Open ${siteUrl}/browse/${key}, go to Project settings > Apps > Ready & Done, and scroll to “Gates”.`,
    'You see what changes before you say yes. A new gate only observes and refuses nothing, and one press brings the workflow back to what it was.',
    '',
    'Nothing leaves Atlassian. Thank you!',
  ].join('\n');
}
