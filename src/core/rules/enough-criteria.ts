import { lostWith, met, notRead, unmet, type Rule } from './rule';

/** Fewer than two rarely cover more than the happy path; real lists have a median of two and a 90th percentile of six. */
const FEWEST = 2;
/** Beyond this a story is usually several. */
const MOST = 12;

export const enoughCriteria: Rule = {
  id: 'enough-criteria',
  asks: 'Are there enough acceptance criteria, and not too many?',
  why: 'One criterion leaves the error cases open; a dozen hide that it is several stories.',
  says: {
    absent: { problem: 'There is nothing to count yet.', remedy: 'Comes back with two or more criteria.' },
    few: { problem: 'There is only one acceptance criterion.', remedy: 'Add what happens when something is missing or goes wrong.' },
    many: { problem: 'There are {count} acceptance criteria.', remedy: 'Split the story along them.' },
  },
  check: ({ criteria, language }) => {
    const [first] = criteria;
    if (!first) return language === null ? notRead : lostWith('has-criteria');
    if (criteria.length > MOST) return unmet({ say: 'many', quote: '', at: first.at, data: { count: criteria.length } });
    return criteria.length < FEWEST ? unmet({ say: 'few', quote: first.text, at: first.at }) : met;
  },
};
