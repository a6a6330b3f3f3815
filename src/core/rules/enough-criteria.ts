import { lostWith, met, notRead, unmet, type Rule } from './rule';

/** Fewer than two rarely cover more than the happy path; real lists have a median of two and a 90th percentile of six. */
const FEWEST = 2;
/** Beyond this a story is usually several. */
const MOST = 12;

export const enoughCriteria: Rule = {
  id: 'enough-criteria',
  asks: 'Are there enough acceptance criteria, and not too many?',
  why: 'One criterion leaves the error cases open; a dozen hide that it is several stories.',
  gap: 'enough acceptance criteria',
  reads: 'text',
  usual: { level: 'counted', weight: 5, from: 'Acceptance criteria have 35 of 100 points; 5 are for their number, whose usual range comes from 1,021 public lists (median 2, and 9 of 10 lists have at most 6).' },
  says: {
    absent: { problem: 'There is nothing to count yet.', remedy: 'These points come back with two or more criteria.' },
    few: { problem: 'There is only one acceptance criterion.', remedy: 'Add what happens when something is missing or goes wrong.' },
    many: { problem: 'There are {count} acceptance criteria.', remedy: 'Split the story along them.' },
  },
  fix: 'criteria-list',
  check: ({ criteria, language }) => {
    const [first] = criteria;
    if (!first) return language === null ? notRead : lostWith('has-criteria');
    if (criteria.length > MOST) return unmet({ say: 'many', quote: '', at: first.at, data: { count: criteria.length } });
    return criteria.length < FEWEST ? unmet({ say: 'few', quote: first.text, at: first.at }) : met;
  },
};
