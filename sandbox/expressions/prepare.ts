import { compileProgram, type Runnable } from './compile';
import { parseExpression, type Parsed } from './parse';

/** A text that was read once: what the parser said of it, and what runs it. */
export interface Prepared {
  readonly parsed: Parsed;
  /** @throws RangeError for a text that is not an expression */
  readonly run: Runnable;
}

const kept = 200;
const longestKept = 20_000;
const programs = new Map<string, Prepared>();
let latest: { readonly source: string; readonly prepared: Prepared } = { source: '', prepared: made('') };

/** Reads a text, and remembers the last few: a gate asks the same text for every issue. */
export function prepare(source: string): Prepared {
  if (source === latest.source) return latest.prepared;
  const known = programs.get(source);
  const prepared = known ?? made(source);
  if (source.length > longestKept) return prepared;
  latest = { source, prepared };
  programs.delete(source);
  programs.set(source, prepared);
  if (programs.size > kept) {
    for (const oldest of programs.keys()) {
      programs.delete(oldest);
      break;
    }
  }
  return prepared;
}

function made(source: string): Prepared {
  const parsed = parseExpression(source);
  return { parsed, run: parsed.ok ? compileProgram(parsed.program, source) : refuse };
}

function refuse(): never {
  throw new RangeError('Only an expression can be run.');
}
