import type { CoveredGate, CoveredPath, CoveredWorkflow } from './coverage';

/** "2 of 3 paths into Done are guarded." */
export function coverageSentence(workflows: readonly CoveredWorkflow[]): string {
  const paths = workflows.flatMap((workflow) => workflow.paths);
  const guarded = paths.filter(({ state }) => state === 'guarded').length;
  if (paths.length === 0) return 'No workflow of this project leads to a status of the category Done.';
  if (paths.length === 1) return `The only path into Done is ${guarded === 1 ? '' : 'not '}guarded.`;
  if (guarded === paths.length) return `All ${guarded} paths into Done are guarded.`;
  if (guarded === 0) return `None of the ${paths.length} paths into Done is guarded.`;
  return `${guarded} of ${paths.length} paths into Done ${guarded === 1 ? 'is' : 'are'} guarded.`;
}

/** A path in Jira's words: its transition, and where it comes from. */
export function pathText({ kind, transition, from, to }: Pick<CoveredPath, 'kind' | 'transition' | 'from' | 'to'>): string {
  const leads = transition.name === to ? `“${to}”` : `“${transition.name}” to ${to}`;
  if (kind === 'create') return `Create an issue in ${to}`;
  return `${leads} from ${kind === 'anywhere' ? 'any status' : from.join(' or ')}`;
}

/** What stands on a path, in half a sentence. */
export function standingText(gate: CoveredGate): string {
  const drift = gate.drift === null ? '' : `, ${gate.drift}`;
  switch (gate.state) {
    case 'guarded':
      return 'refuses what is not done';
    case 'observing':
      return 'observes only: refuses nothing';
    case 'drifted':
      return `${gate.mode === 'enforce' ? 'refuses' : 'observes only'}${drift}`;
    case 'disabled':
      return 'is switched off: refuses nothing';
    case 'foreign':
      return 'has a configuration that Ready & Done did not write';
  }
}

/** Names of the roles and groups that a gate lets through. */
export const exemptNames = ({ exempt }: CoveredGate): readonly string[] => [...exempt.roles, ...exempt.groups].map(({ name }) => name);

/** Ways around the gates that no single path shows, a sentence each. */
export function waysAround(workflows: readonly CoveredWorkflow[]): readonly string[] {
  const isClosed = ({ paths }: CoveredWorkflow): boolean => paths.every(({ state }) => state === 'guarded');
  const [closed, open] = [workflows.filter(isClosed), workflows.filter((one) => !isClosed(one))];
  const types = (some: readonly CoveredWorkflow[]): string => some.flatMap(({ issueTypes }) => issueTypes).join(', ');
  return [
    ...(closed.length > 0 && open.length > 0 ? [`Changing the issue type from ${types(closed)} to ${types(open)} leads to a workflow whose paths are not all guarded.`] : []),
    ...workflows.flatMap(({ name, paths }) => paths.filter(({ kind, state }) => kind === 'create' && state !== 'guarded').map(({ to }) => `In the workflow “${name}” issues are created in ${to}, with no gate before them.`)),
  ];
}

/** "the 8 criteria of “Standard”, version 3" */
export const criteriaText = ({ name, version, criteria }: { readonly name: string; readonly version: number; readonly criteria: number }): string =>
  `${criteria === 1 ? 'the one criterion' : `the ${criteria} criteria`} of “${name}”${version === 0 ? '' : `, version ${version}`}`;
