import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../../src/core/language/detect-language';
import { parseStory } from '../../../src/core/story/parse-story';
import { facts } from '../../support/facts';

const data = process.env.READY_DONE_DATA;
const measured = data === undefined ? describe.skip : describe;

measured('real English stories (skipped without READY_DONE_DATA)', () => {
  const folder = join(data ?? '', 'stories');
  const stories = data === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/).filter((line) => line.trim() !== ''));

  it('are never taken for another language, by their sentence or by their words', () => {
    expect(stories.length).toBeGreaterThan(500);
    expect(stories.filter((summary) => parseStory(facts({ summary }), ['story']).language !== 'en')).toEqual([]);
    expect(stories.filter((summary) => detectLanguage(summary)?.id !== 'en')).toEqual([]);
  });
});
