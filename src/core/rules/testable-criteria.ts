import { tablesOf } from '../language/registry';
import { isTestable } from '../story/testable';
import { lostWith, notRead, unmetAt, type Hit, type Rule } from './rule';

export const testableCriteria: Rule = {
  id: 'testable-criteria',
  asks: 'Can each acceptance criterion be checked?',
  why: 'What cannot be checked is argued about at the review.',
  says: {
    absent: { problem: 'There is nothing to check yet.', remedy: 'Comes back with criteria that end in something visible.' },
    vague: { problem: 'This criterion does not say what can be seen.', remedy: 'Say what appears, changes or is refused, with a number where there is one.' },
  },
  check: (story) => {
    const language = tablesOf(story);
    const { criteria } = story;
    if (!language) return notRead;
    if (criteria.length === 0) return lostWith('has-criteria');
    const hits = criteria.filter(({ text }) => !isTestable(text, language)).map(({ text, at }): Hit => ({ say: 'vague', quote: text, at }));
    return unmetAt(hits);
  },
};
