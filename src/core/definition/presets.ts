import { DEFAULT_DEFINITION } from './default-definition';
import type { ReadyDefinition, RuleSetting } from './definition';

/** A starting point for a project's own Definition of Ready. */
export interface Preset {
  readonly id: 'standard' | 'plain' | 'strict';
  readonly name: string;
  /** For whom it is, in one sentence. */
  readonly description: string;
  readonly ready: ReadyDefinition;
}

const standard = DEFAULT_DEFINITION.ready;

const withRules = (changes: Readonly<Record<string, RuleSetting>>, rest: Partial<ReadyDefinition> = {}): ReadyDefinition => ({ ...standard, ...rest, rules: { ...standard.rules, ...changes } });

const ADVICE: RuleSetting = { level: 'advice', weight: 0 };

export const PRESETS: readonly Preset[] = [
  { id: 'standard', name: 'Standard', description: 'For teams that write “As a …, I want to … so that …”.', ready: standard },
  {
    id: 'plain',
    name: 'Plain',
    description: 'For teams that write plain summaries: the parts of the story sentence are advice and cost nothing.',
    ready: withRules({ 'has-role': ADVICE, 'has-benefit': ADVICE, 'single-action': ADVICE, 'has-means': ADVICE }),
  },
  {
    id: 'strict',
    name: 'Strict',
    description: 'For teams with a settled way of writing: who, why and testable criteria are required, and ready begins at 90.',
    ready: withRules(
      { 'has-role': { level: 'required', weight: 8 }, 'has-benefit': { level: 'required', weight: 7 }, 'testable-criteria': { level: 'required', weight: 10 }, 'no-open-question': { level: 'required', weight: 5 } },
      { readyFrom: 90, closeFrom: 70, largestEstimate: 8 },
    ),
  },
];

/** Below this share of open stories in sentence form, set-up proposes the plain preset. Source: design page "The score". */
export const SENTENCE_SHARE = 0.3;

/** The preset to propose for a backlog. */
export function proposedPreset(stories: { readonly total: number; readonly inSentenceForm: number }): Preset['id'] {
  return stories.total > 0 && stories.inSentenceForm / stories.total < SENTENCE_SHARE ? 'plain' : 'standard';
}
