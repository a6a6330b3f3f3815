import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rules whose verdict on a line alone is known; the rest ask for what only an issue has. */
export const TEXT_RULES = ['has-role', 'has-means', 'has-benefit', 'real-role', 'single-action', 'minimal-summary'] as const;

const BAR = ' | ';

/** How the line begins that names what the engine gets wrong today. */
export const MARK = '    wrong today: ';

/** Parts of a story that the margin may state beside the rules. */
export const PARTS = ['role', 'means', 'benefit', 'actions'] as const;

export type Part = (typeof PARTS)[number];

/** A story with what stands in its margin. */
export interface CorpusStory {
  readonly text: string;
  /** The heading that it stands under. */
  readonly domain: string;
  readonly faults: ReadonlySet<string>;
  readonly parts: ReadonlyMap<Part, string>;
  /** Rules and parts that the engine gets wrong today, sorted. */
  readonly wrongToday: readonly string[];
}

interface Draft {
  readonly text: string;
  readonly domain: string;
  readonly faults: ReadonlySet<string>;
  readonly parts: Map<Part, string>;
  wrongToday: readonly string[];
}

/** One file for each language that the rules read. */
export const CORPUS_FILES = ['stories.txt', 'stories.de.txt'] as const;

/** Stories of a file in test/corpus; its head says how to read it. Throws on the first line that it cannot read. */
export const corpusStories = (file: (typeof CORPUS_FILES)[number]): CorpusStory[] => parseCorpus(readFileSync(join(__dirname, '../corpus', file), 'utf8'));

/** Reads the text of a corpus file. */
export function parseCorpus(text: string): CorpusStory[] {
  const stories: Draft[] = [];
  let domain = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const refuse = (because: string): never => {
      throw new Error(`Line ${index + 1}: ${because}: ${line}`);
    };
    if (line.startsWith('## ')) domain = line.slice(3);
    else if (line.startsWith('    ')) takeDetail(stories.at(-1) ?? refuse('no story above'), line.trim(), refuse);
    else if (line !== '' && !line.startsWith('#')) stories.push(story(line, domain, refuse));
  }
  const twice = stories.find((one, index) => stories.findIndex(({ text: other }) => other === one.text) !== index);
  if (twice) throw new Error(`The story stands there twice: ${twice.text}`);
  return stories;
}

/** What stands behind the bar; null for a line that is no story. */
export const storyOf = (line: string): string | null => (line.startsWith('#') || line.startsWith('    ') || !line.includes(BAR) ? null : line.slice(line.indexOf(BAR) + BAR.length));

function story(line: string, domain: string, refuse: (because: string) => never): Draft {
  const text = storyOf(line) ?? refuse('no bar between margin and story');
  const rules = line.slice(0, line.indexOf(BAR)).split(' ');
  const faults = new Set(rules[0] === 'ok' && rules.length === 1 ? [] : rules);
  for (const rule of faults) if (!names(TEXT_RULES, rule)) refuse(`no text rule “${rule}”`);
  return { text, domain, faults, parts: new Map(), wrongToday: [] };
}

function takeDetail(draft: Draft, line: string, refuse: (because: string) => never): void {
  const colon = line.indexOf(': ');
  const [key, value] = [line.slice(0, colon), line.slice(colon + 2)];
  if (names(PARTS, key)) draft.parts.set(key, value);
  else if (key !== 'wrong today') refuse(`no part “${key}”`);
  else {
    draft.wrongToday = value.split(' ').sort();
    for (const name of draft.wrongToday) if (!names(TEXT_RULES, name) && !names(PARTS, name)) refuse(`no rule or part “${name}”`);
  }
}

const names = <T extends string>(known: readonly T[], name: string): name is T => known.some((one) => one === name);
