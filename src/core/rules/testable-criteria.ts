import { tablesOf } from '../language/registry';
import { isTestable } from '../story/testable';
import { measurable } from './examples/measurable';
import { lostWith, notRead, unmetAt, type Hit, type Rule } from './rule';
import { allowing } from './team-words';

export const testableCriteria: Rule = {
  id: 'testable-criteria',
  asks: 'Can each acceptance criterion be checked?',
  why: 'What cannot be checked is argued about at the review.',
  gap: 'criteria that can be tested',
  reads: 'text',
  usual: { level: 'counted', weight: 10, from: 'Acceptance criteria have 35 of 100 points; 10 are for criteria that can be checked, which practitioners name among the most severe gaps (Gentili and Falessi 2024).' },
  says: {
    absent: { problem: 'There is nothing to check yet.', remedy: 'These points come back with criteria that end in something visible.' },
    vague: { problem: 'This criterion does not say what can be seen.', remedy: 'Say what appears, changes or is refused, with a number where there is one.' },
  },
  fix: 'criteria-list',
  check: allowing((story) => {
    const language = tablesOf(story);
    const { criteria } = story;
    if (!language) return notRead;
    if (criteria.length === 0) return lostWith('has-criteria');
    const hits = criteria.filter(({ text }) => !isTestable(text, language)).map(({ text, at }): Hit => ({ say: 'vague', quote: text, at }));
    return unmetAt(hits);
  }),
  example: (_, hit) => measurable(hit.quote),
};
