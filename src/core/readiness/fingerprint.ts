import type { Definition } from '../definition/definition';
import type { IssueFacts } from '../story/issue-facts';
import { parseStory } from '../story/parse-story';
import { mutesInForce } from './mutes-in-force';
import type { Mute } from './readiness';

/** Grows when the engine itself judges differently, so that stored scores of an older engine are stale. */
const ENGINE = 4;

/**
 * Names everything that a judgement depends on: two equal fingerprints mean equal scores. 16 hex digits.
 * What no rule reads (assignee, labels, rank) does not change it.
 * @param mutes the rules of those in force count, in any order; their reasons do not
 */
export function fingerprint(facts: IssueFacts, definition: Definition, mutes: readonly Mute[] = []): string {
  const story = parseStory(facts, definition.ready.storyTypes);
  return hash(JSON.stringify([ENGINE, definition.id, definition.version, facts.type, story, ...mutesInForce(mutes, definition.ready).map(({ rule }) => rule).sort()]));
}

/** Two 32-bit multiply-and-xor lanes (FNV-1a with different primes and offsets), 16 hex digits. Not for secrets: only for telling texts apart. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
