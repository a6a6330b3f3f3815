import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBacklogFile } from '../../files/read-backlog-file';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backlog-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('a file that cannot be read', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'the file is empty.'],
    ['blank.csv', '\uFEFF \r\n\r\n', 'the file is empty.'],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'this is not a text file.'],
    ['latin.csv', Buffer.from([0x53, 0x75, 0x6d, 0xe9, 0x0a]), 'the file is not UTF-8.'],
    ['utf16.txt', Buffer.from('\uFEFFStory', 'utf16le'), 'the file is UTF-16; save it as UTF-8.'],
    ['other.csv', 'Name,Points\nA,1\n', 'the CSV file has no column "Summary".'],
    ['header.csv', 'Summary,Points\n', 'the CSV file has a header, but no rows.'],
    ['nothing.csv', 'Summary,Points\n,1\n,2\n', 'no row of the CSV file has a summary.'],
    ['quotes.csv', 'Summary,Points\n"As a user,1\n', 'the CSV file cannot be read: Quote Not Closed: the parsing is finished with an opening quote at line 2.'],
  ])('%s: one line that says why', async (name, content, reason) => {
    const path = await file(name, content);
    await expect(readBacklogFile(path)).rejects.toMatchObject({ name: 'BacklogFileError', message: `${path}: ${reason}` });
  });

  it('is missing, or a folder', async () => {
    await expect(readBacklogFile(join(folder, 'none.csv'))).rejects.toThrow('none.csv: there is no such file.');
    await expect(readBacklogFile(folder)).rejects.toThrow(`${folder}: this is a folder, not a file.`);
  });
});

describe('a text file', () => {
  it.each(['\n', '\r\n', '\r'])('is a story a line, whatever ends the lines (%j)', async (end) => {
    const path = await file('stories.txt', `\uFEFF${['As a user, I want a', '', '  As a user, I want b  ', ''].join(end)}`);
    const { kind, issues, notes } = await readBacklogFile(path);
    expect(kind).toBe('text');
    expect(issues.map(({ id, key, summary }) => [id, key, summary])).toEqual([['1', null, 'As a user, I want a'], ['3', null, 'As a user, I want b']]);
    expect(issues[0]).toMatchObject({ issueType: 'Story', statusCategory: 'new', description: null, estimate: null, blockedBy: [] });
    expect(notes).toEqual(['Read 2 stories, one a line, without estimates, parents and status.']);
  });

  it('keeps a line as it is, however long', async () => {
    const long = `As a user, I want ${'very '.repeat(60)}much`;
    const { issues } = await readBacklogFile(await file('long.txt', `Short\n${long}\n`));
    expect(issues[1]?.summary).toBe(long);
  });
});

describe('what a file is', () => {
  const issue = '{"key":"A-1","fields":{"summary":"One"}}';
  it.each([
    ['a.csv', 'Summary,Issue key\nOne,A-1', 'csv'],
    ['a.txt', 'Summary;Status;Issue key\nOne;To Do;A-1', 'csv'],
    ['a.json', 'Summary,Issue key\nOne,A-1', 'csv'],
    ['a.txt', 'Summary, because it is needed\nOne', 'text'],
    ['a.txt', 'Summary', 'text'],
    ['a.json', issue, 'json'],
    ['a.csv', issue, 'json'],
    ['a.txt', `\uFEFF  [${issue}]\n`, 'json'],
    ['a.jsonl', `${issue}\n\n${issue.replace('A-1', 'A-2')}\n`, 'json'],
    ['a', '[Checkout] As a user, I want to pay', 'text'],
    ['a', '{Checkout} pay', 'text'],
    ['a', '"Pay now" is a button\n"Pay later" too', 'text'],
    ['a', '42', 'text'],
    ['a', '"pay"', 'text'],
  ])('is known by its content (%s: %j is %s)', async (name, content, kind) => {
    expect((await readBacklogFile(await file(name, content))).kind).toBe(kind);
  });

  it.each([
    ['a.json', '{"key":', 'the file is not valid JSON.'],
    ['a.json', 'As a user, I want', 'the file is not valid JSON.'],
    ['a.txt', `${issue}\n{"key":\n`, 'line 2 is not valid JSON.'],
    ['a.json', '{}', 'the JSON holds no Jira issues (an issue has "fields", a page of a search has "issues").'],
    ['a.json', '42', 'the JSON holds no Jira issues (an issue has "fields", a page of a search has "issues").'],
    ['a.json', '[]', 'the JSON holds no Jira issues (an issue has "fields", a page of a search has "issues").'],
    ['a.json', '{"issues":[{"fields":{"summary":" "}}]}', 'no issue of the JSON file has a summary.'],
  ])('that cannot be read is refused in one line (%s: %s)', async (name, content, reason) => {
    const path = await file(name, content);
    await expect(readBacklogFile(path)).rejects.toMatchObject({ message: `${path}: ${reason}` });
  });
});
