import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screenEntries } from '../../tools/screen-entries';

test('every page directly below static is an entry', () => {
  const root = mkdtempSync(join(tmpdir(), 'entries-'));
  mkdirSync(join(root, 'static/panel'), { recursive: true });
  for (const name of ['panel.html', 'a.html', 'note.txt', 'panel/inner.html']) writeFileSync(join(root, 'static', name), '');
  expect(screenEntries(root)).toEqual({ a: join(root, 'static/a.html'), panel: join(root, 'static/panel.html') });
  rmSync(root, { recursive: true });
});

test("this app's entries are there", () => {
  const entries = screenEntries(process.cwd());
  expect(Object.keys(entries)).toEqual(expect.arrayContaining(['health', 'panel']));
  expect(Object.values(entries).every((file) => existsSync(file))).toBe(true);
});
