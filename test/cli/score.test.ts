import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'score-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function score(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/score.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

interface Line {
  readonly id: string;
  readonly score: number | null;
  readonly findings: readonly { readonly rule: string; readonly lost: number }[];
  readonly [other: string]: unknown;
}

const lines = (stdout: string): readonly Line[] => stdout.trim().split('\n').map((line) => JSON.parse(line) as Line);

it('judges a text file, a story a line, by its line numbers', () => {
  const { status, stdout, stderr } = score(file('stories.txt', 'As a shopper, I want to pay and save a card so that I own it\n\nLoyalty TBD\n'), '--format', 'jsonl');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [first, second] = lines(stdout);
  expect(first).toMatchObject({
    id: '1', summary: 'As a shopper, I want to pay and save a card so that I own it', band: 'not-ready', role: 'shopper', means: 'pay and save a card', benefit: 'I own it', actions: ['pay', 'save'], criteria: [],
  });
  expect(second).toMatchObject({ id: '3', role: null, means: null, benefit: null, actions: [] });
  expect(second?.findings).toContainEqual(expect.objectContaining({ rule: 'no-placeholder', level: 'required', quote: 'TBD' }));
  expect(lines(stdout).map((line) => Object.keys(line))).toEqual(Array(2).fill(['id', 'summary', 'score', 'band', 'role', 'means', 'benefit', 'actions', 'criteria', 'findings', 'notApplicable', 'toReady']));
  expect(first?.toReady).toEqual([{ rule: 'has-estimate', scoreAfter: 60 }, { rule: 'has-criteria', scoreAfter: 95 }]);
  expect(first?.findings.map((finding) => Object.keys(finding))).toEqual(first?.findings.map(() => ['rule', 'level', 'lost', 'problem', 'remedy', 'quote']));
  for (const { score: points, findings } of lines(stdout)) expect(findings.reduce((sum, { lost }) => sum + lost, points ?? 0)).toBe(100);
});

it('judges a Jira export with its fields, criteria and blockers', () => {
  const csv = [
    'Summary,Issue key,Issue Type,Status,Description,Custom field (Acceptance Criteria),Custom field (Story Points),Inward issue link (Blocks)',
    'Export the sales,A-1,Task,To Do,"h3. Acceptance criteria\n* It opens in a spreadsheet\n* The total is shown",,3,', 'Print a slip,A-2,Story,To Do,,"* The slip shows the total",,A-1', 'Slips,A-3,Epic,To Do,,,,',
  ].join('\r\n');
  const { stdout } = score(file('export.csv', csv), '--format', 'jsonl');
  const [task, story, epic] = lines(stdout);
  expect(task).toMatchObject({ id: 'A-1', score: 100, band: 'ready', criteria: ['It opens in a spreadsheet', 'The total is shown'], findings: [], toReady: [] });
  expect(task?.notApplicable).toEqual(expect.arrayContaining(['has-role', 'has-means', 'has-benefit']));
  expect(story).toMatchObject({ id: 'A-2', criteria: ['The slip shows the total'] });
  expect(story?.findings).toContainEqual(expect.objectContaining({ rule: 'no-open-blocker', quote: 'A-1 Export the sales' }));
  expect(epic).toMatchObject({ score: null, band: null, findings: [], toReady: [] });
});

it("judges JSON of Jira's REST API", () => {
  const path = file('page.json', JSON.stringify({ names: { customfield_1: 'Story Points' }, issues: [{ key: 'A-1', fields: { summary: 'Export the sales', issuetype: { name: 'Task' }, customfield_1: 3, description: 'h3. Acceptance criteria\n* It opens\n* It is sorted' } }] }));
  expect(lines(score(path, '--format', 'jsonl').stdout)).toMatchObject([{ id: 'A-1', criteria: ['It opens', 'It is sorted'] }]);
});

it('judges by a definition of its own, which may be a part of one', () => {
  const stories = file('d.txt', 'Export the sales');
  const strict = file('strict.json', JSON.stringify({ name: 'Ours', ready: { rules: { 'has-estimate': { level: 'off' }, 'right-size': { level: 'off' }, 'has-criteria': { level: 'required', weight: 90 } }, readyFrom: 95 } }));
  const [line] = lines(score(stories, '--format', 'jsonl', '--definition', strict).stdout);
  expect(line?.findings.map(({ rule }) => rule)).not.toContain('has-estimate');
  expect(line?.findings[0]).toMatchObject({ rule: 'has-criteria' });
  expect(line?.findings[0]?.lost).toBeGreaterThan(50);
});

it('prints a table of at most 100 columns with a summary', () => {
  const story = 'As a 店主 with a long name, I want to pay and save and print and mail the receipt so that \u001b[31mI have it';
  const { stdout } = score(file('table.txt', `Export the sales\n${story}\n`));
  const printed = stdout.split('\n');
  expect(printed[0]).toMatch(/^Id\s+Score\s+Band\s+Lost most\s+Summary$/);
  expect(printed[1]).toMatch(/^1\s+\d+\s+Needs refinement\s+has-criteria -\d+, \d+ more\s+Export the sales$/);
  expect(printed[2]).toBe('    To ready: set an estimate → 50, write acceptance criteria → 85');
  expect(printed[3]).toMatch(/^2 .*…$/);
  for (const line of printed.slice(0, 5)) expect(line.length).toBeLessThanOrEqual(100);
  expect(stdout).not.toContain('\u001b');
  expect(printed.slice(5)).toEqual(['', '2 issues: 0 ready, 0 close, 2 needs refinement.', expect.stringMatching(/^Most common gap: has-criteria, in 2 of 2\. .+\?$/), 'Read 2 stories, one a line, without estimates, parents and status.', '']);
});

it('ends quietly when its reader has seen enough', () => {
  const many = file('many.txt', Array.from({ length: 10_000 }, (_, index) => `As a user, I want thing ${index} so that it is there`).join('\n'));
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" --import tsx cli/score.ts "${many}" --format jsonl | head -n 1`], { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stderr, lines: stdout.trim().split('\n').length }).toEqual({ status: 0, stderr: '', lines: 1 });
});

const definition = (name: string, content: string): string[] => [file('y.txt', 'x'), '--definition', file(name, content)];

it.each([
  ['a missing file', [join(folder, 'nope.txt')], /nope\.txt: there is no such file\./],
  ['a folder', [folder], /this is a folder/],
  ['a binary file', [file('x.bin', new Uint8Array([1, 0, 2]))], /not a text file/],
  ['broken JSON', [file('x.json', '{"issues":[')], /x\.json: the file is not valid JSON\./],
  ['no file', [], /^Name one file\. Usage/],
  ['two files', ['a', 'b'], /^Name one file\. Usage/],
  ['an unknown format', [file('y.txt', 'x'), '--format', 'xml'], /^There is no format “xml”\. Usage/],
  ['an unknown flag', ['--bogus'], /^Unknown option '--bogus'\. Usage/],
  ['a missing definition', [file('y.txt', 'x'), '--definition', join(folder, 'none.json')], /none\.json: there is no such file\./],
  ['a definition that is no JSON', definition('d1.json', 'ready: {}'), /d1\.json: the definition is not valid JSON\.$/],
  ['a definition of another shape', definition('d2.json', '[]'), /d2\.json: .*is an object with "ready"/],
])('%s: exit 2 and one clear line', (_, args, message) => {
  const { status, stdout, stderr } = score(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
