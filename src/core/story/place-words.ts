import { adfBlocks, type Block } from '../adf/blocks';
import { textBlocks } from '../text/text-blocks';
import { isPseudoHeading } from './section-title';
import type { Place } from './story';

/** Longer titles are cut: the place stands beside a quote and must stay shorter than it. */
const TITLE_SHOWN = 40;

/** Where a finding's words stand, as a person would say it: "in the summary", "in the description, under Acceptance criteria". */
export function placeWords(at: Place, description: unknown): string {
  if (at.in === 'summary') return 'in the summary';
  if (at.in === 'criteria') return 'in the acceptance criteria field';
  const title = sectionTitle(typeof description === 'string' ? textBlocks(description) : adfBlocks(description), at);
  return title === null ? 'in the description' : `in the description, under ${title}`;
}

/** The title that the place stands under; null above the first one, in a title itself, and for a place that is not in the text. */
function sectionTitle(blocks: readonly Block[], at: Place): string | null {
  let title: string | null = null;
  for (const block of blocks) {
    const isTitle = block.kind === 'heading' || block.kind === 'title';
    for (const line of block.lines) {
      if (isAt(line.at, at)) return title;
      if (isTitle || (block.kind === 'text' && isPseudoHeading(line))) title = shortened(line.text.slice(0, 2 * TITLE_SHOWN).replace(/[\s:*_]+$/, ''));
    }
  }
  return null;
}

const isAt = (line: Place, at: Place): boolean => line.start <= at.start && at.start <= line.end && line.path.length === at.path.length && line.path.every((step, index) => step === at.path[index]);

const shortened = (title: string): string => (title.length <= TITLE_SHOWN ? title : `${title.slice(0, TITLE_SHOWN - 1).trimEnd()}…`);
