import type { LabelledSet } from './labelled-set';
import { objections } from './objections';

/** Every story that a rule judged otherwise than its label, to learn from on the own screen: "-" not seen, "+" objected wrongly. */
export function misses({ name, labels, stories }: LabelledSet): string {
  const judged = stories.map((story) => ({ ...story, ours: objections(story.text) }));
  return labels
    .flatMap(({ rule, countsElse }) => {
      const wrong = countsElse === undefined ? judged.filter(({ faults, ours }) => faults.has(rule) !== ours.has(rule)) : [];
      return wrong.length === 0 ? [] : [`\n${name}, ${rule}:`, ...wrong.map(({ text, faults }) => `  ${faults.has(rule) ? '-' : '+'} ${text}`)];
    })
    .join('\n');
}
