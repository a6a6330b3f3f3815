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

const lines = (stdout: string): Record<string, unknown>[] => stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

it('judges a text file, a story a line, by its line numbers', () => {
  const { status, stdout } = score(file('stories.txt', 'As a shopper, I want to pay so that I own it\n\nLoyalty TBD\n'), '--format', 'jsonl');
  expect(status).toBe(0);
  expect(lines(stdout)).toMatchObject([
    { id: '1', summary: 'As a shopper, I want to pay so that I own it', score: 47, band: 'not-ready', criteria: [], findings: [{ rule: 'has-criteria', level: 'required', lost: 38, quote: '' }, { rule: 'has-estimate' }] },
    { id: '3', findings: [{ rule: 'has-criteria' }, { rule: 'has-means', quote: 'Loyalty TBD' }, { rule: 'has-estimate' }, { rule: 'no-placeholder', quote: 'TBD' }] },
  ]);
  expect(Object.keys(lines(stdout)[0] ?? {})).toEqual(['id', 'summary', 'score', 'band', 'criteria', 'findings']);
});

it('judges a Jira export with its fields, criteria and blockers', () => {
  const csv = ['Summary,Issue key,Issue Type,Status,Description,Custom field (Story Points),Inward issue link (Blocks)', 'Export the sales,A-1,Story,To Do,"h3. Acceptance criteria\n* It opens",3,', 'Print a slip,A-2,Story,To Do,,,A-1'].join('\r\n');
  const { stdout } = score(file('export.csv', csv), '--format', 'jsonl');
  expect(lines(stdout)).toMatchObject([
    { id: 'A-1', score: 100, band: 'ready', criteria: ['It opens'], findings: [] },
    { id: 'A-2', findings: [{ rule: 'has-criteria' }, { rule: 'no-open-blocker', quote: 'A-1 Export the sales' }, { rule: 'has-estimate' }] },
  ]);
});

it('prints a table with a summary line', () => {
  const { stdout } = score(file('one.txt', 'Export the sales'));
  expect(stdout).toMatch(/^Id\s+Score\s+Band\s+Summary\s+Lost\n1\s+47\s+Needs refinement\s+Export the sales\s+has-criteria -38, has-estimate -15\n\n1 issue: 0 ready, 0 close, 1 needs refinement\./);
});

it.each([
  ['a missing file', [join(folder, 'nope.txt')], /nope\.txt: there is no such file\./],
  ['a folder', [folder], /this is a folder/],
  ['a binary file', [file('x.bin', new Uint8Array([1, 0, 2]))], /not a text file/],
  ['no file', [], /^Name one file\. Usage/],
  ['an unknown format', [file('y.txt', 'x'), '--format', 'xml'], /^There is no format “xml”\. Usage/],
  ['an unknown flag', ['--bogus'], /^Unknown option '--bogus'\. Usage/],
])('%s: exit 2 and one clear line', (_, args, message) => {
  const { status, stdout, stderr } = score(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
