import { isTestable } from '../story/testable';
import { lostWith, unmetAt, type Hit, type Rule } from './rule';

export const testableCriteria: Rule = {
  id: 'testable-criteria',
  asks: 'Can each acceptance criterion be checked?',
  why: 'What cannot be checked is argued about at the review.',
  says: {
    absent: { problem: 'There is nothing to check yet.', remedy: 'Comes back with criteria that end in something visible.' },
    vague: { problem: 'This criterion does not say what can be seen.', remedy: 'Say what appears, changes or is refused, with a number where there is one.' },
  },
  fix: 'criteria-list',
  check: ({ criteria }) => {
    if (criteria.length === 0) return lostWith('has-criteria');
    const hits = criteria.filter(({ text }) => !isTestable(text)).map(({ text, at }): Hit => ({ say: 'vague', quote: text, at }));
    return unmetAt(hits);
  },
};
