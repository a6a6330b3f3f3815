import { parseExpression, type Parsed } from './parse';

const kept = 200;
const longestKept = 20_000;
const programs = new Map<string, Parsed>();

/** Parses, and remembers the last few programs: a gate asks the same text for every issue. */
export function parseOnce(source: string): Parsed {
  const known = programs.get(source);
  const parsed = known ?? parseExpression(source);
  if (source.length > longestKept) return parsed;
  programs.delete(source);
  programs.set(source, parsed);
  if (programs.size > kept) {
    for (const oldest of programs.keys()) {
      programs.delete(oldest);
      break;
    }
  }
  return parsed;
}
