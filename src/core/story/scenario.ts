import type { Line } from '../adf/blocks';
import { firstStep, isScenarioTitle, stepsInside } from '../language/sections';

type Step = 'title' | 'given' | 'when' | 'then';

const RANK: Readonly<Record<Step, number>> = { title: 0, given: 1, when: 2, then: 3 };

/** Gathers consecutive Given/When/Then lines into scenarios: a line that goes back in the order, or another When, starts the next one. */
export class ScenarioReader {
  private current: { lines: Line[]; steps: Set<Step>; rank: number } | null = null;

  /** Takes a line if it belongs to a scenario. `started` is the scenario that this line ended, if any. */
  take(line: Line): { readonly taken: boolean; readonly ended: Scenario | null } {
    const word = stepOf(line.text);
    if (word === null) return { taken: false, ended: this.end() };
    if (word === 'and') return this.current ? this.push(line, []) : { taken: false, ended: null };
    const ended = this.current && startsNext(word, this.current.rank) ? this.end() : null;
    return { ...this.push(line, [word]), ended };
  }

  /** Ends the running scenario. */
  end(): Scenario | null {
    const scenario = this.current;
    this.current = null;
    if (!scenario || (scenario.steps.size === 1 && scenario.steps.has('title'))) return null;
    return { lines: scenario.lines, complete: (['given', 'when', 'then'] as const).every((step) => scenario.steps.has(step)) };
  }

  private push(line: Line, words: readonly Step[]): { taken: true; ended: null } {
    this.current ??= { lines: [], steps: new Set(), rank: 0 };
    this.current.lines.push(line);
    for (const step of [...words, ...stepsInside(line.text)]) {
      this.current.steps.add(step);
      this.current.rank = Math.max(this.current.rank, RANK[step]);
    }
    return { taken: true, ended: null };
  }
}

export interface Scenario {
  readonly lines: readonly Line[];
  /** Given, When and Then are all there. */
  readonly complete: boolean;
}

/** Several outcomes may follow each other; a second condition or action without "And" belongs to another scenario. */
function startsNext(word: Step, rank: number): boolean {
  return RANK[word] < rank || (RANK[word] === rank && word !== 'then');
}

const stepOf = (text: string): Step | 'and' | null => (isScenarioTitle(text) ? 'title' : firstStep(text));
