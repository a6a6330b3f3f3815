import * as v from 'valibot';
import { dataFile } from './data-file';
import type { Label, LabelledSet } from './labelled-set';

/** The label `atomic` is left out: it counts coordinated nouns as well, and the rule asks for actions only. */
const stories = v.array(v.object({ abstract: v.string(), text: v.string(), conceptually_sound: v.string(), minimal: v.string() }));

type Story = v.InferOutput<typeof stories>[number];

const LABELS: readonly (Label & { readonly fault: (story: Story) => boolean })[] = [
  {
    rule: 'real-role',
    reads: 'conceptually_sound is no_valid_role',
    limit: 'a story has one label of the two, so that a team role is not marked where the feature is missing as well',
    fault: (story) => story.conceptually_sound === 'no_valid_role',
  },
  {
    rule: 'minimal-summary',
    reads: 'minimal is brackets, not_minimal or example',
    limit: 'an abbreviation in brackets and an example inside the sentence are faults there, which the rule lets pass on purpose',
    fault: (story) => story.minimal !== 'minimal',
  },
  {
    rule: 'has-means',
    reads: 'conceptually_sound is no_feature',
    countsElse: 'a wish that names no feature of a product is a fault there; the rule asks whether there is a wish at all',
    fault: (story) => story.conceptually_sound === 'no_feature',
  },
];

/** UStAI: stories that language models wrote and people labelled; null without the file. The peer was not run on them. */
export function generatedStoriesSet(folder: string): LabelledSet | null {
  const found = dataFile(folder, 'ustai/labelled-stories.json', stories);
  if (found === null) return null;
  const subjects = new Set(found.map(({ abstract }) => abstract)).size;
  return {
    name: 'UStAI',
    on: `${found.length} public stories that language models wrote on ${subjects} subjects`,
    labels: LABELS,
    stories: found.map((story) => ({ text: story.text, group: story.abstract, faults: new Set(LABELS.filter(({ fault }) => fault(story)).map(({ rule }) => rule)), peer: null })),
  };
}
