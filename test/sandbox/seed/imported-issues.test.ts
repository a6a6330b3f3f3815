import { readCsv } from '../../../files/csv/read-csv';
import { addBacklog } from '../../../sandbox/seed/import-backlog';
import { fitSummary } from '../../../sandbox/seed/imported-summary';
import { dan, priya } from '../../../sandbox/jira/people';
import { shopSite } from '../jira/site';

const importCsv = (...lines: readonly string[]) => {
  const site = shopSite();
  return { site, imported: addBacklog(site.jira, 'web.csv', readCsv('web.csv', lines.join('\n'))) };
};

it('keeps people who are here, dates and comments, and says who is not', async () => {
  const { site, imported } = importCsv(
    'Issue key,Summary,Status,Reporter,Assignee,Created,Updated,Resolved,Comment,Comment,Comment',
    `WEB-1,Pay,Done,Dan Okafor,dan@example.com,14/Jul/25 3:42 PM,15/Jul/25 9:00 AM,14/Jul/25 5:00 PM,14/Jul/25 4:00 PM;${dan.accountId};Mine,14/Jul/25 4:01 PM;712020:12ab;Somebody's,14/Jul/25 4:02 PM;Jane;Jane's`,
    'WEB-2,Save,To Do,Jane,Jane,,,,,,',
  );
  expect(imported.notes).toContain('Not here: people 712020:12ab and Jane. Priya Nair reports for them, and what they work on is unassigned.');
  const { body } = await site.call('priya', 'GET', '/issue/WEB-1');
  expect(body).toMatchObject({
    fields: {
      reporter: { accountId: dan.accountId }, assignee: { accountId: dan.accountId },
      created: '2025-07-14T15:42:00.000+0000', updated: '2025-07-15T09:00:00.000+0000', resolutiondate: '2025-07-14T17:00:00.000+0000',
    },
  });
  const comments = (await site.call('priya', 'GET', '/issue/WEB-1/comment')).body;
  expect(comments).toMatchObject({
    comments: [
      { author: { accountId: dan.accountId }, created: '2025-07-14T16:00:00.000+0000', body: { content: [{ content: [{ text: 'Mine' }] }] } },
      { author: { accountId: priya.accountId }, body: { content: [{ content: [{ text: 'Somebody who is not here wrote:' }] }, { content: [{ text: "Somebody's" }] }] } },
      { body: { content: [{ content: [{ text: 'Jane wrote:' }] }, expect.anything()] } },
    ],
  });
  expect((await site.call('priya', 'GET', '/issue/WEB-2')).body).toMatchObject({ fields: { reporter: { accountId: priya.accountId }, assignee: null } });
});

it('puts criteria into the field for them', async () => {
  const { site } = importCsv('Issue key,Summary,Custom field (Acceptance Criteria),Custom field (Launch criteria)', 'WEB-1,Pay,"* It is paid","* It is on"');
  const { body } = await site.call('priya', 'GET', '/issue/WEB-1?expand=names');
  const { names, fields } = body as { names: Record<string, string>; fields: Record<string, unknown> };
  const [id = ''] = Object.entries(names).find(([, name]) => name === 'Acceptance Criteria') ?? [];
  expect(fields[id]).toMatchObject({ type: 'doc', content: [{ type: 'bulletList' }, { type: 'bulletList' }] });
});

it('cuts what is too long for a summary, and says so', async () => {
  const long = `Pay ${'very '.repeat(60)}fast`;
  const { site, imported } = importCsv('Issue key,Summary,Description', `WEB-1,${long},Words`);
  expect(imported.notes).toContain("Longer than Jira's 255 characters, so cut in the summary and kept whole in the description: issue WEB-1.");
  const { body } = await site.call('priya', 'GET', '/issue/WEB-1');
  const { fields } = body as { fields: { summary: string; description: unknown } };
  expect(fields.summary.length).toBeLessThanOrEqual(255);
  expect(fields.summary).toMatch(/very…$/);
  expect(fields.description).toMatchObject({ content: [{ content: [{ text: long }] }, { content: [{ text: 'Words' }] }] });
});

it.each([
  ['a'.repeat(255), 255, false],
  ['a'.repeat(256), 255, true],
  [`${'a'.repeat(253)}😀a`, 254, true],
])('a summary of one long word is cut inside it, never inside a character (%#)', (whole, length, cut) => {
  const fitted = fitSummary(whole, null);
  expect([fitted.summary.length, fitted.cut]).toEqual([length, cut]);
  expect(fitted.summary).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});
