import { BAND_NAMES } from '../core/readiness/band-name';
import { judge } from '../core/readiness/judge';
import type { Band } from '../core/readiness/readiness';
import type { DefinitionStore, JiraReads, MuteStore } from './ports';
import { definitionReader } from './project-definition';
import { isUnseen } from './seen-by-app';

/** Answer of `dynamicProperties` (jira:issueContext): the lozenge beside the details. */
export interface IssueStatus {
  readonly status: { readonly type: 'lozenge'; readonly value: { readonly label: string; readonly type: 'success' | 'inprogress' | 'default' } };
}

const LOOK: Readonly<Record<Band, IssueStatus['status']['value']['type']>> = { ready: 'success', close: 'inprogress', 'not-ready': 'default' };

interface Needs {
  readonly app: JiraReads;
  readonly definitions: DefinitionStore;
  readonly mutes: MuteStore;
}

/** The band of an issue, judged now: the stored score may be late. Where the app can't see the issue, the section judges it for who opens it. */
export async function readStatus(needs: Needs, issueId: string): Promise<IssueStatus> {
  try {
    return await judgedStatus(needs, issueId);
  } catch (error) {
    if (isUnseen(error)) return lozenge('Open to see', 'default');
    throw error;
  }
}

async function judgedStatus(needs: Needs, issueId: string): Promise<IssueStatus> {
  const { definition, fieldsOf } = definitionReader(needs.definitions);
  const issue = await needs.app.issue(issueId, fieldsOf);
  const [inForce, mutes] = await Promise.all([definition(issue.projectId), needs.mutes.ofIssue(issue.projectId, issue.facts.id)]);
  const { band } = judge(issue.facts, inForce, mutes);
  return band === null ? lozenge('Not scored', 'default') : lozenge(BAND_NAMES[band], LOOK[band]);
}

const lozenge = (label: string, type: IssueStatus['status']['value']['type']): IssueStatus => ({ status: { type: 'lozenge', value: { label, type } } });
