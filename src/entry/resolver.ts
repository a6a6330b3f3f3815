import { makeResolver } from '@forge/resolver';
import { app } from '../app';
import type { Door, Reply } from '../contract/door';
import { decodeResolverContext, type ResolverCaller } from '../contract/invocation';
import { DEFAULT_DEFINITION } from '../core/definition/default-definition';
import { Refused } from '../support/failures';
import { changeAcceptance } from '../usecases/change-acceptance';
import { compileGateRule } from '../usecases/compile-gate-rule';
import { readPanel } from '../usecases/read-panel';
import { scoreIssue } from '../usecases/score-issue';
import { reply } from './reply';

type Request = { readonly context: unknown };

/** Decodes who asks, runs one use case, answers with a value. */
function door<T>(name: keyof Door, work: (caller: ResolverCaller) => Promise<T>) {
  return ({ context }: Request): Promise<Reply<T>> => reply(name, app.log, app.newId, () => work(decodeResolverContext(context)));
}

function issueOf(caller: ResolverCaller): string {
  if (caller.issueId === null) throw new Refused('Open this from an issue.');
  return caller.issueId;
}

const needs = { user: app.user, app: app.app, log: app.acceptanceLog, now: app.now, newId: app.newId };

export const resolver = makeResolver({
  definition: door('definition', async () => DEFAULT_DEFINITION),
  panel: door('panel', (caller) => readPanel({ ...needs, accountId: caller.accountId }, issueOf(caller))),
  accept: door('accept', (caller) => changeAcceptance(needs, issueOf(caller), 'accepted')),
  withdrawAcceptance: door('withdrawAcceptance', (caller) => changeAcceptance(needs, issueOf(caller), 'withdrawn')),
  rescore: door('rescore', async (caller) => {
    const issueId = issueOf(caller);
    await app.user.issue(issueId); // the app may see more than the person who asks
    return scoreIssue(needs, issueId);
  }),
  gateRule: door('gateRule', () => compileGateRule(needs)),
});
