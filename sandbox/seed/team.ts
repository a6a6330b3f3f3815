import type { Jira } from '../jira/jira';
import { addDemoIssues } from './demo-project';
import { newProject } from './project';
import { teamIssues } from './team-issues';

/** Adds the demo project TEAM: team-managed, as its administrators find it before they start Ready & Done. */
export function seedTeam(jira: Jira): void {
  addDemoIssues(jira.state, newProject(jira.state, 'TEAM', 'Mobile app', { style: 'next-gen', started: false }), teamIssues);
}
