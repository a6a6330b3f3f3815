export type Listener = (payload: unknown) => unknown;

/** Events among the app's screens on one page, and from Jira to them. */
export interface ScreenEvents {
  emit(event: string, payload: unknown): void;
  /** Answers how to stop listening. */
  on(event: string, listener: Listener): () => void;
}

export function createScreenEvents(): ScreenEvents {
  const listeners = new Map<string, Set<Listener>>();
  return {
    emit: (event, payload) => listeners.get(event)?.forEach((listener) => void listener(payload)),
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
      return () => void known.delete(listener);
    },
  };
}
