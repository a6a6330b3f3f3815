import { judgeImported } from '../../cli/judge-imported';
import { readCsv } from '../../files/csv/read-csv';
import type { BacklogFile } from '../../files/imported-issue';
import { readJson } from '../../files/json/read-json';
import { readLines } from '../../files/read-lines';
import { addBacklog } from '../../sandbox/seed/import-backlog';
import { decodeIssue, issuePath } from '../../src/contract/jira-issue';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { judge } from '../../src/core/readiness/judge';
import type { Readiness } from '../../src/core/readiness/readiness';
import { shopSite } from '../sandbox/jira/site';

/** What a person is told; places differ, because a cut summary stands in the description as well. */
const told = ({ score, band, findings, criteria, sentence, actions }: Readiness) => ({
  score, band, criteria, sentence, actions, findings: findings.map(({ rule, level, lost, quote }) => ({ rule, level, lost, quote })),
});

async function bothWays(file: BacklogFile) {
  const site = shopSite();
  const { projectKey } = addBacklog(site.jira, 'web.csv', file);
  const alone = judgeImported(file.issues, DEFAULT_DEFINITION);
  const imported = await Promise.all(alone.map(async ({ issue }) => {
    const { body } = await site.call('priya', 'GET', issuePath(issue.key ?? `${projectKey}-${file.issues.indexOf(issue) + 1}`));
    return told(judge(decodeIssue(body).facts, DEFAULT_DEFINITION));
  }));
  return { alone: alone.map(({ readiness }) => told(readiness)), imported };
}

it('an export is judged without a browser as it is after an import', async () => {
  const { alone, imported } = await bothWays(readCsv('web.csv', [
    'Issue key,Issue Type,Summary,Status,Story Points,Parent key,Inward issue link (Blocks),Description,Custom field (Acceptance Criteria)',
    'WEB-1,Epic,Big,To Do,,,,,',
    'WEB-2,Story,"As a shopper, I want to pay and save a card so that I own it",To Do,3,WEB-1,WEB-3,"h3. Acceptance criteria\n* It is paid within 2 s\n** by card\n* TBD",',
    'WEB-3,Task,Choose a provider,Doing,,OLD-1,,"{panel:title=AC}\n# One mail is sent\n{panel}\nWho pays?",',
    'WEB-4,Bug,Broken,Done,21,,WEB-2,,"||Step||Result||\n|pay|it is paid|\n"',
    'WEB-5,Sub-task,Sub,To Do,,WEB-2,,,',
  ].join('\n')));
  expect(imported).toEqual(alone);
});

it('so is an issue alone, whose blocker is told by its link', async () => {
  const link = { type: { inward: 'is blocked by' }, inwardIssue: { key: 'API-7', fields: { summary: 'Open the API', status: { name: 'Doing', statusCategory: { key: 'indeterminate' } } } } };
  const { alone, imported } = await bothWays(readJson('web.json', [{ key: 'WEB-1', fields: { summary: 'Pay by card', issuetype: { name: 'Story' }, issuelinks: [link] } }]));
  expect(alone[0]?.findings).toContainEqual(expect.objectContaining({ rule: 'no-open-blocker', quote: 'API-7 Open the API' }));
  const keyed = (readiness: unknown): unknown => JSON.parse(JSON.stringify(readiness).replace(/WEB-2 /g, 'API-7 '));
  expect(imported.map(keyed)).toEqual(alone);
});

it('so is a text file', async () => {
  const { alone, imported } = await bothWays(readLines('As a shopper, I want to pay so that I own it\n\nExport the sales\nLoyalty TBD'));
  // issues are numbered by their place, not by their line
  expect(imported).toEqual(alone);
});

it('a line that Jira has to cut keeps its sentence, because the whole line begins the description', async () => {
  const { alone, imported } = await bothWays(readLines(`As a shopper, I want to pay ${'very '.repeat(60)}fast so that I own it`));
  expect(alone[0]?.sentence).toMatchObject({ role: 'shopper', benefit: 'I own it' });
  expect(imported[0]?.sentence).toEqual(alone[0]?.sentence);
  expect(imported[0]?.score).toBe(alone[0]?.score);
});
