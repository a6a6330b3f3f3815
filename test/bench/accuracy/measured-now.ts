import { accuracies } from './accuracy';
import { measuredFile } from './measured-file';
import { outsideSets } from './outside-sets';

/** What src/core/rules/measured.ts should say of the rules as they are; null where outside data is missing. */
export function measuredNow(folder: string | undefined): string | null {
  const { sets, missing } = outsideSets(folder);
  return missing.length > 0 ? null : measuredFile(sets.flatMap(accuracies));
}
