import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFrame, inBrowser } from './in-browser';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'imported-'));

const csv = [
  'Summary,Issue key,Issue Type,Status,Description,Custom field (Acceptance Criteria),Custom field (Story Points),Inward issue link (Blocks)',
  'Export the sales,LEDGER-1,Task,To Do,"h3. Acceptance criteria\n* It opens in a spreadsheet\n* The total is shown",,3,',
  '"As a bookkeeper, I want to print a slip, so that I can file it",LEDGER-2,Story,To Do,Slips are filed for ten years.,"* The slip shows the total\n* Without a printer the page says so",,LEDGER-1',
  'Slips TBD,LEDGER-3,Story,To Do,Who needs them?,,8,',
].join('\r\n');
const text = 'As a shopper, I want to pay and save a card so that I own it\n\nLoyalty TBD\nLog in quickly\n';

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Line {
  readonly id: string;
  readonly summary: string;
  readonly score: number;
  readonly band: 'ready' | 'close' | 'not-ready';
  readonly criteria: readonly string[];
  readonly findings: readonly { readonly lost: number; readonly problem: string }[];
}

const BANDS = { ready: 'Ready', close: 'Close', 'not-ready': 'Needs refinement' };

/** What the command line says about a file, an object an issue. */
function printed(path: string): readonly Line[] {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/score.ts', path, '--format', 'jsonl'], { cwd: ROOT, encoding: 'utf8' });
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as Line);
}

const backlogs: [string, string, number][] = [
  ['a CSV export', file('ledger.csv', csv), 3],
  ['a text file', file('wishes.txt', text), 3],
];

inBrowser('an imported backlog', (world) => {
  it.each(backlogs)('of %s is judged in the panel as the command line does', async (_, path, count) => {
    const lines = printed(path);
    expect(lines).toHaveLength(count);
    const { json } = await world.rest('priya', 'POST', '/rest/api/3/search/jql', { jql: 'project not in (SHOP, TEAM)', fields: ['summary'], maxResults: 100 });
    const issues = (json as { issues: { key: string; fields: { summary: string } }[] }).issues;
    for (const { summary, score, band, criteria, findings } of lines) {
      const key = issues.find(({ fields }) => fields.summary === summary)?.key ?? summary;
      const page = await world.open(`/browse/${key}`);
      await page.getByRole('heading', { level: 1 }).filter({ hasText: summary }).waitFor();
      const panel = appFrame(page);
      await panel.getByRole('img', { name: `Score ${score} of 100` }).waitFor();
      await panel.locator('.score-header').getByText(BANDS[band], { exact: true }).waitFor();
      await expect(panel.getByRole('region', { name: 'Acceptance criteria' }).getByRole('listitem').allInnerTexts()).resolves.toEqual(criteria);
      const lost = findings.filter((finding) => finding.lost > 0);
      for (const { problem } of lost) await panel.getByText(problem).first().waitFor();
      const points = await panel.getByText(/^[1-9]\d* points? lost\.$/).allInnerTexts();
      expect(points.map((words) => Number.parseInt(words, 10)).sort((a, b) => a - b)).toEqual(lost.map((finding) => finding.lost).sort((a, b) => a - b));
    }
  });

  it('keeps the keys of the file, and its health page counts what the command line counts', async () => {
    const path = backlogs[0]?.[1] ?? '';
    const page = await world.open('/jira/software/c/projects/LEDGER/backlog');
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByRole('link', { name: 'Items' }).click();
    for (const { id, score } of printed(path)) {
      const row = health.getByRole('row').filter({ has: page.frameLocator('iframe').getByRole('link', { name: id, exact: true }) });
      await expect(row.locator('.score').innerText()).resolves.toBe(String(score));
    }
  });
}, backlogs.flatMap(([, path]) => ['--import', path]));
