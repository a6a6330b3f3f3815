import type { Block, Line } from '../adf/blocks';
import { listMarker } from './list-marker';

/** What the criteria reader walks over: one heading, one list item, one table row or one line of running text. */
export interface Unit {
  readonly kind: Block['kind'];
  readonly level: number;
  /** 0: running text; 1 and above: a list item, typed or real. */
  readonly depth: number;
  readonly containers: readonly number[];
  readonly lines: readonly Line[];
}

/** Running text falls into its lines, so that lists typed by hand become items. */
export function units(blocks: readonly Block[]): Unit[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? block.lines.map((line) => lineUnit(block, line)) : [block]));
}

function lineUnit(block: Block, line: Line): Unit {
  const marker = listMarker(line.text);
  if (!marker) return { ...block, lines: [line] };
  const text = line.text.slice(marker.length);
  return { ...block, kind: 'item', depth: 1, lines: text === '' ? [] : [{ ...line, text, at: { ...line.at, start: line.at.start + marker.length } }] };
}

/** The text of a unit; a row's cells are divided like the lines of a scenario. */
export function unitText(unit: Unit): string {
  return unit.lines.map((line) => line.text).filter((text) => text !== '').join(unit.kind === 'row' ? ' | ' : ' ');
}
