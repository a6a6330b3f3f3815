import { app } from '../app';
import type { EvidenceState } from '../contract/door';
import { decodeAcceptance, decodeRejection, decodeTick, decodeWaiver, decodeWaiverEnd } from '../contract/evidence';
import type { EvidenceActName } from '../contract/issue-act';
import { accept, endWaiver, reject, tickCheck, waive, withdrawAcceptance } from '../usecases/give-evidence';
import { sent } from './sent';

/** What people say about an issue being done, each decoded and asked of Jira as the person, wherever the issue was named. */
export const EVIDENCE: Readonly<Record<EvidenceActName, (issueId: string, payload: unknown) => Promise<EvidenceState>>> = {
  tick: (issueId, payload) => tickCheck(app, issueId, sent(decodeTick, payload)),
  accept: (issueId, payload) => accept(app, issueId, sent(decodeAcceptance, payload).texts),
  withdrawAcceptance: (issueId) => withdrawAcceptance(app, issueId),
  reject: (issueId, payload) => reject(app, issueId, sent(decodeRejection, payload).failed),
  waive: (issueId, payload) => waive(app, issueId, sent(decodeWaiver, payload)),
  endWaiver: (issueId, payload) => endWaiver(app, issueId, sent(decodeWaiverEnd, payload).criteria),
};
