import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { RULES } from '../../../src/core/rules/registry';
import { ROOT, sourceFiles } from '../../walls/source-tree';

/** "has-role" for every file of the folder itself that exports a rule. */
const ruleFiles = sourceFiles('src/core/rules')
  .filter(({ path, text }) => path.split('/').length === 4 && /^export const \w+: Rule = /m.test(text))
  .map(({ path }) => path.slice('src/core/rules/'.length, -'.ts'.length));

const ids = RULES.map(({ id }) => id);

describe('adding a rule is one file, one line and its cases', () => {
  it('every file that exports a rule is in the registry, every rule has its file, and none twice', () => {
    expect([...ids].sort()).toEqual(ruleFiles.sort());
  });

  it('the registry has one import and one line for each rule, and nothing else', () => {
    const text = readFileSync(join(ROOT, 'src/core/rules/registry.ts'), 'utf8');
    const imported = [...text.matchAll(/^import \{ (\w+) \} from '\.\/([a-z-]+)';$/gm)].map((match) => [match[1], match[2]]);
    expect(imported.map(([, file]) => file).sort()).toEqual(ruleFiles.sort());
    const listed = [...text.matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(imported.map(([name]) => name).sort());
  });

  it('the default definition takes each rule as the rule itself proposes it, in the same order', () => {
    const usual = RULES.map(({ id, usual: { level, weight } }) => [id, { level, weight }]);
    expect(Object.entries(DEFAULT_DEFINITION.ready.rules)).toEqual(usual);
  });

  it('the usual weights add up to 100', () => {
    expect(RULES.reduce((sum, { usual }) => sum + usual.weight, 0)).toBe(100);
  });
});
