import { lostWith, met, notApplicable, unmet, type Rule } from './rule';

export const rightSize: Rule = {
  id: 'right-size',
  asks: 'Is it small enough to start?',
  why: 'The larger the piece, the later anybody learns that it was the wrong one.',
  gap: 'items too large to start with',
  reads: 'record',
  usual: { level: 'counted', weight: 7, from: 'Our judgement, not a measurement: estimate and size together have 15 of 100 points, 7 of them for the size.' },
  says: {
    absent: { problem: 'Its size is not known yet.', remedy: 'These points come back with the estimate.' },
    large: { problem: 'It is larger than the {limit} points that this team starts with.', remedy: 'Split it into pieces that can be accepted one by one.' },
  },
  check: ({ estimate }, { largestEstimate }) => {
    if (estimate === undefined) return notApplicable('This project has no story points field that can be read.');
    if (estimate === null) return lostWith('has-estimate');
    return estimate > largestEstimate ? unmet({ say: 'large', quote: String(estimate), at: null, data: { limit: largestEstimate } }) : met;
  },
};
