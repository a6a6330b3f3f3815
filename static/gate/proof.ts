import type { Reply } from '../../src/contract/door';
import type { GatePlace, ProbedType, ProbeReport } from '../../src/contract/gate-page';
import { doorFailureText } from '../shared/door-client';

/** Whether the app's fields are readable in every project that the gate is about. */
export type Proof =
  | { readonly kind: 'proven'; readonly reports: readonly ProbeReport[] }
  | { readonly kind: 'unproven'; readonly reports: readonly ProbeReport[] }
  /** It could not be tried. */
  | { readonly kind: 'failed'; readonly why: string };

/** How many projects are tried; more cannot be waited for. */
const MOST_PROJECTS = 30;

export interface ProofDoors {
  readonly places: () => Promise<Reply<readonly GatePlace[]>>;
  readonly probe: (projectId: string) => Promise<Reply<ProbeReport>>;
  /** Told before each project. */
  readonly onProgress: (place: GatePlace, index: number, total: number) => void;
}

/** Tries one project after the other, so that nothing but one short call can time out. */
export async function prove({ places, probe, onProgress }: ProofDoors): Promise<Proof> {
  const asked = await places();
  if (!asked.ok) return { kind: 'failed', why: doorFailureText(asked.failure) };
  if (asked.value.length > MOST_PROJECTS) return { kind: 'failed', why: `${asked.value.length} projects use this workflow, and at most ${MOST_PROJECTS} can be tried. Let the gate observe, or give the projects that should be gated a workflow of their own.` };
  const reports: ProbeReport[] = [];
  for (const [index, place] of asked.value.entries()) {
    onProgress(place, index, asked.value.length);
    const report = await probe(place.id);
    if (!report.ok) return { kind: 'failed', why: `${place.name}: ${doorFailureText(report.failure)}` };
    reports.push(report.value);
  }
  return { kind: reports.every(({ proven }) => proven) ? 'proven' : 'unproven', reports };
}

/** What is in the way in one project and what to do about it, each in a sentence; empty where all is well. */
export function whatIsMissing({ project, givable, types }: ProbeReport): readonly string[] {
  const notStarted = givable ? [] : [`Ready & Done is not started in ${project.name}, so nobody there can tick or accept. Start it in the project settings, then check again.`];
  return [...notStarted, ...types.flatMap((type) => missingOfType(type, project) ?? [])];
}

function missingOfType({ type, state, issueKey, fields }: ProbedType, project: GatePlace): string | null {
  switch (state) {
    case 'readable':
      return null;
    case 'no-issue':
      return `${type}: ${project.name} has no issue of this type to try it on, so nothing is proven. Create one, then check again.`;
    case 'unreadable':
      return `${type}: Jira does not show ${fields.map((name) => `“${name}”`).join(' and ')} on ${issueKey ?? 'its issues'}. Add ${fields.length === 1 ? 'the field' : 'the fields'} to this issue type in ${project.name}, then check again.`;
  }
}
