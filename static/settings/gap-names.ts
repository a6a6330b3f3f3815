/** What is missing when a rule is not met, as the end of "most common gap: …". */
const GAPS: Readonly<Record<string, string>> = {
  'has-role': 'who it is for',
  'has-means': 'what somebody wants to do',
  'has-benefit': 'why it is wanted',
  'real-role': 'a real role',
  'single-action': 'more than one action in a story',
  'minimal-summary': 'a short summary',
  'has-criteria': 'acceptance criteria',
  'enough-criteria': 'enough acceptance criteria',
  'testable-criteria': 'criteria that can be tested',
  'has-estimate': 'an estimate',
  'right-size': 'items too large to start with',
  'no-open-blocker': 'open blockers',
  'no-placeholder': 'placeholders left in the text',
  'no-open-question': 'open questions',
};

export const gapName = (rule: string): string => GAPS[rule] ?? rule;
