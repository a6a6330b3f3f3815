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

  it('keeps the whole of a line that is too long for a summary', async () => {
    const long = `As a user, I want ${'very '.repeat(60)}much`;
    const { issues, notes } = await readBacklogFile(await file('long.txt', `Short\n${long}\n`));
    expect(issues[1]?.summary.length).toBeLessThanOrEqual(255);
    expect(issues[1]?.summary).toMatch(/very…$/);
    expect(JSON.stringify(issues[1]?.description)).toContain(long);
    expect(notes[1]).toContain('line 2');
  });
});
