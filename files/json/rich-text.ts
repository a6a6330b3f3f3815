import { textToAdf } from '../text-to-adf';
import { member } from './find-issues';

/** A text of REST v3 (an Atlassian Document, kept as it is) or v2 (wiki markup); null when there are no words. */
export function richText(value: unknown): unknown {
  if (typeof value === 'string') return textToAdf(value);
  return member(value, 'type') === 'doc' && Array.isArray(member(value, 'content')) ? value : null;
}
