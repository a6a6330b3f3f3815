import { backlogsSet } from './backlogs-set';
import { generatedStoriesSet } from './generated-stories-set';
import type { LabelledSet } from './labelled-set';

const READERS = [
  ['stories/gold.json', backlogsSet],
  ['ustai/labelled-stories.json', generatedStoriesSet],
] as const;

/** The sets of labelled stories in the folder of outside data, and a sentence for each that is not there. */
export function outsideSets(folder: string | undefined): { readonly sets: readonly LabelledSet[]; readonly missing: readonly string[] } {
  if (folder === undefined) return { sets: [], missing: ['READY_DONE_DATA names no folder: measured on test/corpus alone.'] };
  const read = READERS.map(([file, reader]) => ({ file, set: reader(folder) }));
  return { sets: read.flatMap(({ set }) => set ?? []), missing: read.flatMap(({ file, set }) => (set === null ? [`${folder} holds no ${file}: not measured on it.`] : [])) };
}
