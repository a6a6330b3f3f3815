import { attribute, children, isNode } from '../adf/inline-text';

const USUAL_LEVEL = 3;

/** The level of a document's own sections (1 to 6), so that a new one stands beside them. */
export function headingLevel(document: unknown): number {
  const first = isNode(document) ? children(document).find((child) => isNode(child) && child.type === 'heading') : undefined;
  const level = isNode(first) ? attribute(first, 'level') : undefined;
  return typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6 ? level : USUAL_LEVEL;
}
