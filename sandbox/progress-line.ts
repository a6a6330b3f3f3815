/** A terminal, or what stands in for one. */
export interface Terminal {
  readonly isTTY?: boolean;
  /** Missing, or 0, where it is not known. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** One line at the bottom of a terminal that says how far something is; nothing at all where there is no terminal. */
export interface ProgressLine {
  show(label: string, done: number, total: number): void;
  /** Writes a line of text above it. */
  above(print: () => void): void;
  clear(): void;
}

const barWidth = 24;
/** Milliseconds between two drawings. */
const pace = 100;

/** @param now milliseconds of any clock */
export function createProgressLine(terminal: Terminal, now: () => number): ProgressLine {
  let line = '';
  let drawnAt = -pace;
  const draw = (text: string): void => {
    if (terminal.isTTY === true) terminal.write(`\r\u001b[K${text.slice(0, (terminal.columns || 80) - 1)}`);
  };
  return {
    show(label, done, total) {
      const part = total === 0 ? 1 : Math.min(done / total, 1);
      const full = Math.round(part * barWidth);
      line = `${label} [${'#'.repeat(full)}${'-'.repeat(barWidth - full)}] ${Math.floor(part * 100)}%  ${done} of ${total}`;
      if (now() - drawnAt < pace && done < total) return;
      drawnAt = now();
      draw(line);
    },
    above(print) {
      if (line !== '') draw('');
      print();
      if (line !== '') draw(line);
    },
    clear() {
      if (line !== '') draw('');
      line = '';
    },
  };
}
