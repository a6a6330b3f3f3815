import type { Definition } from '../definition/definition';
import type { IssueFacts } from '../story/issue-facts';
import { parseStory } from '../story/parse-story';

/** Grows when the engine itself judges differently, so that stored scores of an older engine are stale. */
const ENGINE = 3;

/**
 * Names everything that a judgement depends on: two equal fingerprints mean equal scores. 16 hex digits.
 * What no rule reads (assignee, labels, rank) does not change it.
 */
export function fingerprint(facts: IssueFacts, definition: Definition): string {
  const story = parseStory(facts, definition.ready.storyTypes);
  return hash(JSON.stringify([ENGINE, definition.id, definition.version, facts.type, story]));
}

/** Two 32-bit multiply-and-xor lanes (FNV-1a with different primes and offsets). Not for secrets: only for telling texts apart. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
