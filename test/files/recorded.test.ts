import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBacklogFile } from '../../files/read-backlog-file';

const data = process.env.READY_DONE_DATA;
const fixtures = data === undefined ? '' : join(data, 'jira-fixtures');

const jsonFiles = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => join(folder, name));

const recorded = data === undefined ? describe.skip : describe;

recorded('recorded answers of Jira (skipped without READY_DONE_DATA)', () => {
  it('are read as issues, or refused in one line', async () => {
    const read: string[] = [];
    for (const path of data === undefined ? [] : jsonFiles(fixtures)) {
      const answer = await readBacklogFile(path).catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer).toMatchObject({ name: 'BacklogFileError', message: expect.stringContaining('the JSON holds no Jira issues') });
      else read.push(path.slice(fixtures.length + 1));
    }
    expect(read.filter((path) => path.startsWith('jirametrics'))).toHaveLength(12);
    expect(read.filter((path) => path.startsWith('jira-cli')).map((path) => path.split('/').at(-1)).sort()).toEqual(['epic.json', 'issue-1.json', 'issue-2.json', 'issue.json', 'search.json']);
  });

  it('stories of real backlogs are read, one a line', async () => {
    const folder = join(data ?? '', 'stories');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
      const { kind, issues } = await readBacklogFile(join(folder, name));
      expect(kind).toBe('text');
      expect(issues.length).toBeGreaterThan(20);
    }
  });
});
