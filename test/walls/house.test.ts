import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, sourceFiles } from './source-tree';

const code = ['src', 'static', 'sandbox', 'files', 'cli', 'tools'].flatMap(sourceFiles);

it('no file is longer than 250 lines', () => {
  expect(code.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).toEqual([]);
});

it('file names are kebab-case', () => {
  expect(code.map(({ path }) => path.split('/').at(-1) ?? '').filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name))).toEqual([]);
});

it('every rule has a file of its own name', () => {
  const files = sourceFiles('src/core/rules').filter(({ text }) => /\bid: '/.test(text));
  expect(files.filter(({ path, text }) => !text.includes(`id: '${path.split('/').at(-1)?.replace('.ts', '')}'`)).map(({ path }) => path)).toEqual([]);
});

it('the manifest names exactly the functions that index.ts exports', () => {
  const manifest = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as { modules: { function: { handler: string }[] } };
  const handlers = manifest.modules.function.map(({ handler }) => handler.replace('index.', '')).sort();
  const exported = [...readFileSync(join(ROOT, 'src/index.ts'), 'utf8').matchAll(/export \{ (\w+) \}/g)].map((m) => m[1]).sort();
  expect(handlers).toEqual(exported);
});

it('every dependency is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(existsSync(join(ROOT, 'package-lock.json'))).toBe(true);
});
