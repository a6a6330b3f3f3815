import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataFolder, readPart, writeDataFolder } from '../../sandbox/data-folder';
import { noForgeState, readForgeState } from '../../sandbox/forge/keep/forge-state';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what is written is read again; a folder that is not there keeps nothing', async () => {
  const inner = join(folder, 'new', 'folder');
  expect(await readDataFolder(inner)).toBeNull();
  await writeDataFolder(inner, { jira: { a: 1 }, forge: noForgeState });
  const kept = await readDataFolder(inner);
  expect(kept).toEqual({ jira: { a: 1 }, forge: noForgeState });
  expect(readForgeState(kept?.forge)).toEqual(noForgeState);
});

test.each([
  ['jira.json', '{"cut', /jira\.json cannot be used: .+\. Nothing was changed/],
  ['forge.json', '', /forge\.json cannot be used/],
])('%s with %j is named in one line and left alone', async (name, text, words) => {
  await writeDataFolder(folder, { jira: {}, forge: {} });
  await writeFile(join(folder, name), text);
  const error: unknown = await readDataFolder(folder).catch((caught: unknown) => caught);
  expect(error).toEqual(expect.objectContaining({ message: expect.stringMatching(words) }));
  expect(String(error)).not.toContain('\n');
  expect(await readFile(join(folder, name), 'utf8')).toBe(text);
});

test('one file without the other is damage', async () => {
  await writeDataFolder(folder, { jira: {}, forge: {} });
  await rm(join(folder, 'forge.json'));
  await expect(readDataFolder(folder)).rejects.toThrow(/forge\.json cannot be used: the file is missing\./);
});

test.each([
  [null, 'the file'],
  [{ ...noForgeState, version: 2 }, 'version: was written by another version'],
  [{ ...noForgeState, kvs: [{ key: 1 }] }, 'kvs.0.key'],
])('the platform does not take %j for its own', (json, words) => {
  expect(() => readPart(folder, 'forge', () => readForgeState(json))).toThrow(words);
});
