import { join } from 'node:path';
import { routes } from '../../sandbox/jira/rest/routes';
import { attachGate } from '../../sandbox/seed/attach-gate';
import { shopSite } from '../sandbox/jira/site';
import { followUps, judgedCalls, type JudgedCall } from './calls';
import { readOpenApi } from './openapi-documents';

const data = process.env.READY_DONE_DATA;
const judged = data === undefined ? describe.skip : describe;

/** Where the documents say something else than Jira does, each with what shows it. */
const jiraDiffers: readonly { readonly where: RegExp; readonly shownBy: string }[] = [
  { where: /\/items\/#\/(?:from|to|fromString|toString) must be string/, shownBy: 'recorded changelogs (jirametrics) have null for a value that was not there' },
  { where: /serverInfo 200 .*"defaultLocale"/, shownBy: 'a recorded answer (jira-cli) has it' },
  { where: /bulk\/queue\/\{taskId\} 200 \/(?:created|started|updated) must be string/, shownBy: "the document's own examples have numbers" },
  { where: /bulkfetch 200 .*"expand"/, shownBy: "the document's own example has it" },
];

judged("Atlassian's OpenAPI documents, as the judge of the local Jira (skipped without READY_DONE_DATA)", () => {
  it('find every answer as it should be, and every resource is asked', async () => {
    const documents = readOpenApi(join(data ?? '', 'openapi'));
    const site = shopSite();
    attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: '{}' });
    const answers = new Map<string, unknown>();
    const problems = new Set<string>();
    const asked = new Set<string>();
    const ask = async ({ who, method, path, body }: JudgedCall): Promise<void> => {
      const answer = await site.call(who, method, path, body);
      answers.set(path, answer.body);
      const documented = documents.find(method, path.replace(/\?.*$/, ''));
      if (documented === null) return;
      asked.add(`${method} ${documented.path}`);
      const judge = documented.judge(answer.status);
      if (judge === null || judge(answer.body)) return;
      for (const { instancePath, message, params } of judge.errors ?? []) {
        problems.add(`${method} ${documented.path} ${answer.status} ${instancePath.replace(/\d+/g, '#')} ${message ?? ''} ${JSON.stringify(params)}`);
      }
    };
    for (const call of judgedCalls(site)) await ask(call);
    for (const call of followUps((path) => answers.get(path))) await ask(call);
    const known = routes.flatMap(({ method, path }) => {
      const documented = documents.find(method, path);
      return documented === null ? [] : [`${method} ${documented.path}`];
    });
    expect([...problems].filter((problem) => !jiraDiffers.some(({ where }) => where.test(problem)))).toEqual([]);
    expect(known.filter((one) => !asked.has(one))).toEqual([]);
    expect(known.length).toBeGreaterThan(30);
  });
});
