export type QueueKey = 'next' | 'previous' | 'accept' | 'reject' | 'close';

const KEYS: Readonly<Record<string, QueueKey>> = { j: 'next', arrowdown: 'next', k: 'previous', arrowup: 'previous', a: 'accept', r: 'reject', escape: 'close' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
}

/** What a key means in the list; null where it belongs to the browser, or to what somebody types into. @param inForm whether the focus is in a form or a text */
export function queueKey({ key, ctrlKey, metaKey, altKey, isComposing = false }: Pressed, inForm: boolean): QueueKey | null {
  if (inForm || ctrlKey || metaKey || altKey || isComposing) return null;
  const name = key.toLowerCase();
  return Object.hasOwn(KEYS, name) ? (KEYS[name] ?? null) : null;
}
