import type { Way } from '../src/core/readiness/cheapest-way';

const LEAD = 'To ready: ';

/** The shortest way to ready, each step with the score behind it: one line, or as many as the width asks for. */
export function wayLines({ steps }: Way, width: number): string[] {
  const lines = [LEAD];
  steps.forEach(({ does, scoreAfter }, index) => {
    const words = `${does.charAt(0).toLowerCase()}${does.slice(1)} → ${scoreAfter}${index === steps.length - 1 ? '' : ', '}`;
    const line = lines.at(-1) ?? LEAD;
    if (line === LEAD || line.length + words.trimEnd().length <= width) lines[lines.length - 1] = line + words;
    else lines.push(' '.repeat(LEAD.length) + words);
  });
  return lines.map((line) => line.trimEnd());
}
