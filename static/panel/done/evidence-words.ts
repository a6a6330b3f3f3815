import type { EvidenceEntry } from '../../../src/core/done/evidence';
import { quotedNames } from './forecast-words';

interface Words {
  /** A criterion of the definition as people read it. */
  readonly titleOf: (id: string) => string;
  readonly momentOf: (millis: number) => string;
}

/** One act of the log in words, without who and when. */
export function evidenceWords(entry: EvidenceEntry, { titleOf, momentOf }: Words): string {
  switch (entry.action) {
    case 'ticked':
      return `Ticked “${titleOf(entry.criterion)}”`;
    case 'unticked':
      return `Took the tick from “${titleOf(entry.criterion)}”`;
    case 'accepted':
      return 'Accepted as done';
    case 'withdrawn':
      return 'Withdrew the acceptance';
    case 'rejected':
      return `Not accepted: ${entry.failed.map(({ criterion, reason }) => `“${oneLine(criterion)}” (${reason})`).join('; ')}`;
    case 'waived':
      return `Waived ${quotedNames(entry.criteria.map(titleOf))} until ${momentOf(entry.until)}: ${entry.reason}`;
    case 'waiver-ended':
      return `Ended the waiver of ${quotedNames(entry.criteria.map(titleOf))}`;
  }
}

/** A scenario's lines travel joined by " | ". */
const oneLine = (criterion: string): string => criterion.split(' | ').join(', ');
