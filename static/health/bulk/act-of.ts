import type { Act } from '../../shared/batch/act';
import { sealed } from '../../shared/batch/sealed';
import type { JiraClient } from '../../shared/jira-client';
import { askAct, askSeen, askUndo } from './ask/ask-act';
import { closeAct, closeSeen, closeUndo } from './close/close-act';
import { epicAct, epicSeen, epicUndo } from './epic/epic-act';
import { suggestedAct, suggestedSeen } from './epic/suggested-act';
import { estimateAct, estimateSeen, estimateUndo } from './estimate/estimate-act';
import type { Plan } from './plan';

interface Tools {
  readonly jira: JiraClient;
  readonly accountId: string | null;
  /** The fields that may hold the estimate, likeliest first. */
  readonly estimates: readonly string[];
}

/** How a plan is carried out for one issue, and taken back. */
export function actOf(plan: Plan, { jira, accountId, estimates }: Tools): Act<unknown, unknown> {
  switch (plan.does) {
    case 'ask':
      return sealed(askAct(jira, plan.question, accountId), askSeen, askUndo);
    case 'estimate':
      return sealed(estimateAct(jira, estimates, plan.points), estimateSeen, estimateUndo);
    case 'link':
      return sealed(epicAct(jira, plan.epic.key), epicSeen, epicUndo);
    case 'suggested':
      return sealed(suggestedAct(jira), suggestedSeen, epicUndo);
    case 'unlink':
      return sealed(epicAct(jira, null), epicSeen, epicUndo);
    case 'close':
      return sealed(closeAct(jira, plan, accountId), closeSeen, closeUndo);
  }
}
