import { met, notRead, unmet, type Rule } from './rule';

export const hasCriteria: Rule = {
  id: 'has-criteria',
  asks: 'Does it say how we will know that it is done?',
  why: 'Without criteria the argument comes after the work.',
  gap: 'acceptance criteria',
  reads: 'text',
  usual: { level: 'required', weight: 20, from: 'Acceptance criteria have 35 of 100 points: they are the one part that a study of 1,345 stories names as a possible factor for finishing on time (RE 2025); 20 are for having any.' },
  says: {
    missing: { problem: 'There are no acceptance criteria.', remedy: 'Write them under “Acceptance criteria”, one line for each thing to check.' },
  },
  fix: 'criteria-skeleton',
  check: (story) => {
    if (story.criteria.length > 0) return met;
    return story.language === null ? notRead : unmet({ say: 'missing', quote: '', at: null });
  },
};
