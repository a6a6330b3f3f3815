import { met, notApplicable, unmet, type Rule } from './rule';

export const hasEstimate: Rule = {
  id: 'has-estimate',
  asks: 'Has the team said how big it is?',
  why: 'A sprint planned with unsized work ends in surprises.',
  gap: 'an estimate',
  reads: 'record',
  usual: { level: 'required', weight: 8, from: 'Our judgement, not a measurement: estimate and size together have 15 of 100 points, 8 of them for the estimate.' },
  says: {
    missing: { problem: 'There is no estimate.', remedy: 'Set the story points that the team agreed on.' },
  },
  fix: 'estimate',
  check: (story) => {
    if (story.estimate === undefined) return notApplicable('This project has no story points field that can be read.');
    return story.estimate === null ? unmet({ say: 'missing', quote: '', at: null }) : met;
  },
};
