import { adfBlocks } from '../../src/core/adf/blocks';
import { children, isNode } from '../../src/core/adf/inline-text';
import { headingLevel } from '../../src/core/fixes/heading-level';

/** In italics, as templates write their hints: the text engine counts none of them as a criterion until it is written over. */
const HINTS: readonly string[] = [
  'The main case: what somebody does, and what they then see',
  'Something is missing or wrong: what they see instead',
  'A limit or a rule that must hold: a number, a date, a permission',
];

const hintItem = (hint: string) => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: hint, marks: [{ type: 'em' }] }] }],
});

const hintList = () => ({ type: 'bulletList', content: HINTS.map(hintItem) });

/**
 * A description (ADF, or null when empty) with an outline of acceptance criteria at its end; all that was there stays
 * as it is. Null for anything that is not an ADF document: it could not be written back unharmed.
 */
export function withOutline(description: unknown): object | null {
  const heading = { type: 'heading', attrs: { level: headingLevel(description) }, content: [{ type: 'text', text: 'Acceptance criteria' }] };
  if (description === null) return { version: 1, type: 'doc', content: [heading, hintList()] };
  if (!isNode(description) || description.type !== 'doc' || !Array.isArray(description.content)) return null;
  return { ...description, content: [...children(description), heading, hintList()] };
}

/** The outline alone, for a field that holds nothing but acceptance criteria. */
export const outlineField = (): object => ({ version: 1, type: 'doc', content: [hintList()] });

/** Whether a hint of ours still waits to be written over. */
export const hasOutline = (document: unknown): boolean => adfBlocks(document).some((block) => block.lines.some((line) => HINTS.includes(line.text)));
