import { LANGUAGES } from '../../../src/core/language/registry';
import { wordSet, type Language } from '../../../src/core/language/language';
import { clauseActions, saysAnAction } from '../../../src/core/story/actions';
import { storySentence } from '../../../src/core/story/sentence';
import { sourceFiles } from '../../walls/source-tree';

/** A third language as somebody would add it: one table. */
const ESPERANTO: Language = {
  ...LANGUAGES[0],
  id: 'eo',
  functionWords: wordSet('la kaj mi volas por ke kiel'),
  sentence: { role: /^kiel\s+/i, means: /\bmi volas\b/i, benefit: /\bpor ke\b\s*/i },
  verbs: {
    order: 'verb-first',
    base: wordSet('elporti presi vidi'),
    nounsToo: wordSet('presi'),
    mostlyVerbs: new Set(),
    derived: /^re(?=[a-z]{4})/,
    openings: /^la eblecon /,
    spellings: new Map(),
    joinPhrases: /\bkaj ankaŭ\b/g,
    joins: wordSet('kaj , ;'),
    fillers: wordSet('ankaŭ'),
    subordinate: wordSet('kiu ke'),
    beforeThing: wordSet('la'),
    articles: wordSet('la'),
    noThing: wordSet('al en kaj'),
    particles: new Set(),
    adverbs: /^[a-z]{3,20}e$/,
    inflected: /(?:as|is|os|us)$/,
    purpose: 'por',
    wish: 'havi',
    pairs: new Set(),
  },
};

describe('a language is one table', () => {
  it('that the sentence and its actions are read with', () => {
    const text = 'Kiel kliento, mi volas elporti la mendojn kaj presi la fakturon por ke mi havu ilin';
    const { role, means, benefit } = storySentence({ text, at: { in: 'summary', path: [], start: 0, end: text.length } }, [], ESPERANTO);
    expect([role?.text, means?.text, benefit?.text]).toEqual(['kliento', 'elporti la mendojn kaj presi la fakturon', 'mi havu ilin']);
    expect(clauseActions(means?.text ?? '', ESPERANTO.verbs)).toEqual(['elporti', 'presi']);
    expect(saysAnAction('Elporti la mendojn', ESPERANTO.verbs)).toBe(true);
  });

  it('and one line of the registry', () => {
    const tables = sourceFiles('src/core/language').flatMap(({ text }) => [...text.matchAll(/export const ([A-Z]+): Language = /g)].map((match) => match[1] ?? ''));
    const registry = sourceFiles('src/core/language').find(({ path }) => path.endsWith('/registry.ts'))?.text ?? '';
    const registered = (/LANGUAGES:[^=]*= \[([^\]]*)\]/.exec(registry)?.[1] ?? '').split(',').map((name) => name.trim());
    expect([...registered].sort()).toEqual([...tables].sort());
    expect(new Set(LANGUAGES.map(({ id }) => id)).size).toBe(LANGUAGES.length);
  });

  it.each(LANGUAGES.map((language) => [language.id, language] as const))('%s has words in every table', (_, { functionWords, criteria, placeholders, verbs }) => {
    expect(functionWords.size).toBeGreaterThan(40);
    expect(placeholders.length).toBeGreaterThan(4);
    expect(verbs.base.size).toBeGreaterThan(200);
    expect(Object.values(criteria.steps).every((words) => words.length > 0)).toBe(true);
  });

  it.each(LANGUAGES.map((language) => [language.id, language] as const))('%s is written in lower case, as it is compared', (_, { functionWords, criteria, verbs }) => {
    const words = [...functionWords, ...verbs.base, ...Object.values(criteria.steps).flat()];
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
