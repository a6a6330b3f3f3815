/** A line that people typed as a list item: "- a", "* b", "• c", "1. d", "2) e", "[x] f". */
export interface Marked {
  /** Characters before the text. */
  readonly length: number;
}

const MARKER = /^(?:(?:[-*+•‣◦▪●·–—]|\d{1,3}[.)]|\(\d{1,3}\)|[a-z][.)])\s+)?(?:\[[ xX✓]?\]\s*)?/;

/** The marker at the start of a trimmed line, or null. */
export function listMarker(text: string): Marked | null {
  const length = MARKER.exec(text)?.[0].length ?? 0;
  return length > 0 ? { length } : null;
}
