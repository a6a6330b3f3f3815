export type RowKey = 'down' | 'up' | 'first' | 'last' | 'open' | 'estimate' | 'next';

const ANYWHERE: Readonly<Record<string, RowKey>> = { j: 'down', ArrowDown: 'down', k: 'up', ArrowUp: 'up', Home: 'first', End: 'last', e: 'estimate', n: 'next' };

/** The parts of a `KeyboardEvent` that say what it means. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'target' | 'currentTarget' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * What a key means in the list: nothing while somebody types or holds a modifier, and Enter only on the row itself, because on a button or
 * a link it is that one's.
 */
export function rowKeyOf({ key, target, currentTarget, ctrlKey, metaKey, altKey, isComposing }: Pressed): RowKey | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (target instanceof Element && target.matches('input, textarea, select, [contenteditable]')) return null;
  if (key === 'Enter') return target === currentTarget ? 'open' : null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(ANYWHERE, name) ? (ANYWHERE[name] ?? null) : null;
}
