import type { GateCoverage } from '../contract/gate-coverage';
import { NOBODY } from '../core/done/gate-config';
import { administersJira, mayChange } from './may-change-workflow';
import type { JiraReads, WorkflowsBefore } from './ports';
import { projectPaths, type PathNeeds, type ProjectPaths } from './project-paths';

export interface CoverageNeeds extends PathNeeds {
  /** Jira with the asking person's rights: decides what they see and may do. */
  readonly user: JiraReads;
  readonly workflowsBefore: WorkflowsBefore;
}

/** @throws Refused when the asking person does not administer the project */
export async function readCoverage(needs: CoverageNeeds, projectId: string): Promise<GateCoverage> {
  const isJiraAdministrator = await administersJira(needs.user, projectId);
  const paths = await projectPaths(needs, projectId);
  const { name, version, done } = paths.definition;
  const workflows = await Promise.all(
    paths.covered.map(async (workflow) => {
      const before = await needs.workflowsBefore.read(workflow.id);
      return { ...workflow, mayChange: mayChange(workflow, isJiraAdministrator), before: before && { by: before.by, at: before.at } };
    }),
  );
  return { definition: { name, version, criteria: done.criteria.length }, cannot: whyNot(paths), workflows, administersJira: isJiraAdministrator };
}

function whyNot({ compile }: ProjectPaths): string | null {
  const compiled = compile({ id: 'new', mode: 'enforce', exempt: NOBODY });
  return compiled.ok ? null : compiled.why;
}
