import { folders, sourceFiles, target, type SourceFile } from './source-tree';

/** Which rooms each room of `src` may use. Top-level files are named as they are. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  support: [],
  contract: ['core'],
  usecases: ['core', 'contract', 'support'],
  jira: ['contract', 'support', 'usecases'],
  store: ['contract', 'support', 'usecases'],
  'app.ts': ['jira', 'store', 'support', 'usecases'],
  entry: ['app.ts', 'contract', 'core', 'support', 'usecases'],
  'index.ts': ['entry'],
};

/** Which places outside its own each top-level room may use. */
const TOP: Readonly<Record<string, readonly string[]>> = {
  src: [],
  static: ['src/contract', 'src/core'],
  sandbox: ['files', 'tools'],
  files: [],
  cli: ['files', 'src/contract', 'src/core'],
  tools: [],
};

/** Jira ports of the use cases are types only: `jira` and `store` fit them, they do not call use cases. */
const TYPES_ONLY = new Set(['jira->usecases', 'store->usecases']);

const src = sourceFiles('src');
const roomOf = (path: string): string => {
  const [, room = ''] = path.split('/');
  return room.includes('.') || MAY[room] ? room : `${room}.ts`;
};

describe('rooms of src', () => {
  it('are the ones on the list, both ways', () => {
    const files = src.filter(({ path }) => path.split('/').length === 2).map(({ path }) => path.slice(4));
    expect([...folders('src'), ...files].sort()).toEqual(Object.keys(MAY).sort());
  });

  it('import only what they may', () => {
    const wrong = src.flatMap((file) =>
      file.imports.flatMap((imported) => {
        const to = target(file, imported);
        if (to === null || !to.startsWith('src/')) return to === null ? [] : [`${file.path} -> ${to}`];
        const [from, room] = [roomOf(file.path), roomOf(to)];
        return from === room || MAY[from]?.includes(room) ? [] : [`${file.path} -> ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('use types only where only types are promised', () => {
    const wrong = src.filter((file) => file.text.split('\n').some((line) => /from '\.\.\/usecases/.test(line) && TYPES_ONLY.has(`${roomOf(file.path)}->usecases`) && !line.startsWith('import type')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('top-level rooms', () => {
  it.each(Object.keys(TOP))('%s imports only what it may', (room) => {
    const wrong = sourceFiles(room).flatMap((file) =>
      file.imports.flatMap((imported) => {
        const to = target(file, imported);
        const inside = to === null || to.startsWith(`${room}/`) || TOP[room]?.some((allowed) => to.startsWith(`${allowed}/`));
        return inside ? [] : [`${file.path} -> ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing but the tests is left over', () => {
    const known = new Set([...Object.keys(TOP), 'test', 'node_modules', 'dist', 'docs']);
    expect(folders('.').filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([]);
  });
});

describe('core', () => {
  const core = src.filter(({ path }) => path.startsWith('src/core/'));

  it('uses no package', () => {
    expect(core.filter((file) => file.imports.some((imported) => !imported.startsWith('.'))).map(({ path }) => path)).toEqual([]);
  });

  it('has no clock, no chance and no locale', () => {
    // a Jira expression may name Jira's clock: texts between quotation marks are not ours to run
    const world = /\bDate\b|Math\.random|toLocale|Intl\.|localeCompare|process\.|console\./;
    expect(core.filter((file) => world.test(withoutComments(file.text).replace(/'(?:[^'\\\n]|\\.)*'/g, "''"))).map(({ path }) => path)).toEqual([]);
  });
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('imports', () => {
  it.each(Object.keys(TOP))('%s has no cycle', (room) => {
    expect(cycles(sourceFiles(room))).toEqual([]);
  });
});

/** Import cycles, types included: each as the chain of its files. */
function cycles(files: readonly SourceFile[]): string[] {
  const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const state = new Map<string, 'open' | 'closed'>();
  const found: string[] = [];
  const visit = (name: string, chain: readonly string[]): void => {
    if (state.get(name) === 'closed') return;
    if (state.get(name) === 'open') {
      found.push([...chain.slice(chain.indexOf(name)), name].join(' -> '));
      return;
    }
    state.set(name, 'open');
    const file = byName.get(name);
    for (const imported of file?.imports ?? []) {
      const to = file && target(file, imported);
      if (to && byName.has(to)) visit(to, [...chain, name]);
    }
    state.set(name, 'closed');
  };
  for (const name of byName.keys()) visit(name, []);
  return found;
}
