import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ifChanged } from '../../tools/if-changed';

test('a step runs when an input changed or an output is missing, and only then', async () => {
  const root = await mkdtemp(join(tmpdir(), 'step-'));
  await mkdir(join(root, 'in'));
  await writeFile(join(root, 'in/a.txt'), '1');
  let runs = 0;
  const step = {
    name: 'copy',
    inputs: ['in', 'not-there'],
    outputs: ['out.txt'],
    run: async () => {
      runs += 1;
      await writeFile(join(root, 'out.txt'), 'built');
    },
  };
  expect(await ifChanged(root, step)).toBe(true);
  expect(await ifChanged(root, step)).toBe(false);
  await writeFile(join(root, 'in/a.txt'), '1');
  expect(await ifChanged(root, step)).toBe(false);
  await writeFile(join(root, 'in/b.txt'), '2');
  expect(await ifChanged(root, step)).toBe(true);
  await rm(join(root, 'out.txt'));
  expect(await ifChanged(root, step)).toBe(true);
  await writeFile(join(root, 'in/a.txt'), 'changed');
  const failing = { ...step, run: () => Promise.reject(new Error('broken')) };
  await expect(ifChanged(root, failing)).rejects.toThrow('broken');
  expect(await ifChanged(root, step)).toBe(true);
  expect(runs).toBe(4);
  await rm(root, { recursive: true });
});
