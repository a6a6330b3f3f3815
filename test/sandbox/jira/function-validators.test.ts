import type { AskValidator, ValidatorPayload } from '../../../sandbox/jira/host';
import { attachGate } from '../../../sandbox/seed/attach-gate';
import { seedShop } from '../../../sandbox/seed/shop';
import { shopIssues } from '../../../sandbox/seed/shop-issues';
import { doc, p } from '../../support/adf';
import { app, criteria, type Site, siteWith } from './site';

const toDone = { transition: { id: '41' } };
const answers = { yes: { result: true }, no: { result: false, errorMessage: 'Not ready.' }, bare: { result: false }, none: null } as const;

function guarded(ask: AskValidator, scopes: readonly string[] = app.scopes): Site {
  const validators = [{ key: 'ready', name: 'Ready', function: 'judge-ready' }, { key: 'gate', name: 'Gate', expression: 'true' }];
  const site = siteWith((jira) => seedShop(jira, shopIssues), { app: { ...app, validators, scopes }, askValidator: ask });
  attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'ready', config: '{"least":80,"expression":"true"}' });
  return site;
}

const statusOf = async (site: Site): Promise<unknown> => (await site.call('dan', 'GET', '/issue/SHOP-16?fields=status')).body;

describe('a function validator', () => {
  it.each<[keyof typeof answers, number, readonly string[]]>([
    ['yes', 204, []],
    ['no', 400, ['Not ready.']],
    ['bare', 400, ['The rule "Ready" does not let this transition through.']],
    ['none', 400, ['The rule "Ready" gave no answer, so this transition is not possible. Try again, or ask a Jira administrator to look at the rule.']],
  ])('that says %s is answered with %i', async (which, status, messages) => {
    const site = guarded(() => Promise.resolve(answers[which]));
    const answer = await site.call('dan', 'POST', '/issue/SHOP-16/transitions', toDone);
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body).toEqual({ errorMessages: messages, errors: {} });
    expect(await statusOf(site)).toMatchObject({ fields: { status: { name: status === 204 ? 'Done' : 'In Review' } } });
  });

  it('stands beside expressions, each with its words', async () => {
    const site = guarded(() => Promise.resolve(answers.no));
    attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: JSON.stringify({ expression: "'Not done.'" }) });
    expect((await site.call('dan', 'POST', '/issue/SHOP-16/transitions', toDone)).body).toMatchObject({ errorMessages: ['Not ready.', 'Not done.'] });
  });

  it('hears of the issue, its configuration and what the screen changes', async () => {
    const heard: ValidatorPayload[] = [];
    const site = guarded((moduleKey, payload) => {
      expect(moduleKey).toBe('ready');
      heard.push(payload);
      return Promise.resolve(answers.yes);
    });
    await site.call('dan', 'POST', '/issue/SHOP-16/transitions', {
      transition: { id: '51' },
      fields: { resolution: { name: 'Done' }, fixVersions: [], [criteria]: doc(p('It works')) },
      update: { comment: [{ add: { body: doc(p('Done.')) } }] },
    });
    expect(heard).toEqual([{
      issue: { key: 'SHOP-16' },
      configuration: { least: 80, expression: 'true' },
      transition: {
        from: { id: '10002' },
        to: { id: '10003' },
        modifiedFields: {
          resolution: expect.objectContaining({ id: '10000', name: 'Done' }), fixVersions: null, [criteria]: doc(p('It works')),
          comment: { comments: [{ body: doc(p('Done.')) }] },
        },
      },
    }]);
  });

  it('hears of no fields without the scope to read issues, and of none where there is no screen', async () => {
    const heard: ValidatorPayload[] = [];
    const listen: AskValidator = (_, payload) => {
      heard.push(payload);
      return Promise.resolve(answers.no);
    };
    await guarded(listen, []).call('dan', 'POST', '/issue/SHOP-16/transitions', toDone);
    await guarded(listen).call('dan', 'POST', '/issue/SHOP-16/transitions', toDone);
    expect(heard.map(({ transition }) => transition.modifiedFields)).toEqual([undefined, {}]);
  });

  it('takes its time: who moves the issue meanwhile wins, and their edits stay', async () => {
    let answer: (verdict: typeof answers.yes) => void = () => undefined;
    const asked = jest.fn<void, []>();
    const site = guarded(() => new Promise((resolve) => {
      asked();
      answer = resolve;
    }));
    const slow = site.call('dan', 'POST', '/issue/SHOP-16/transitions', toDone);
    while (asked.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await site.call('priya', 'PUT', '/issue/SHOP-16', { fields: { labels: ['hers'] } });
    await site.call('priya', 'POST', '/issue/SHOP-16/transitions', { transition: { id: '11' } });
    answer(answers.yes);
    expect((await slow).status).toBe(409);
    expect((await site.call('dan', 'GET', '/issue/SHOP-16?fields=status,labels')).body).toMatchObject({ fields: { status: { name: 'To Do' }, labels: ['hers'] } });
  });

  it('does not overwrite an edit that came while it was asked', async () => {
    let answer: (verdict: typeof answers.yes) => void = () => undefined;
    const asked = jest.fn<void, []>();
    const site = guarded(() => new Promise((resolve) => {
      asked();
      answer = resolve;
    }));
    const slow = site.call('dan', 'POST', '/issue/SHOP-16/transitions', { transition: { id: '51' }, fields: { resolution: { name: 'Done' } } });
    while (asked.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await site.call('priya', 'PUT', '/issue/SHOP-16', { fields: { labels: ['hers'] } });
    answer(answers.yes);
    expect((await slow).status).toBe(204);
    expect((await site.call('dan', 'GET', '/issue/SHOP-16?fields=status,labels')).body).toMatchObject({ fields: { status: { name: 'Done' }, labels: ['hers'] } });
  });

  it('of an issue that is deleted meanwhile changes nothing', async () => {
    let answer: (verdict: typeof answers.yes) => void = () => undefined;
    const asked = jest.fn<void, []>();
    const site = guarded(() => new Promise((resolve) => {
      asked();
      answer = resolve;
    }));
    const slow = site.call('dan', 'POST', '/issue/SHOP-20/transitions', toDone);
    while (asked.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await site.call('priya', 'DELETE', '/issue/SHOP-20');
    answer(answers.yes);
    expect((await slow).status).toBe(404);
  });
});
