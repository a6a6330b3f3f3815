/** What crosses between Jira's page and the app's frame. Functions cross as numbers and are called back by message. */
type Message =
  | { readonly bridge: 'call'; readonly id: number; readonly command: string; readonly data: unknown }
  | { readonly bridge: 'run'; readonly id: number; readonly fn: number; readonly data: unknown }
  | { readonly bridge: 'answer'; readonly id: number; readonly ok: boolean; readonly data: unknown };

/** Either end of the bridge. */
export interface Channel {
  /** Runs a command on the other side. Rejects with an Error that carries the other side's words. */
  call(command: string, data?: unknown): Promise<unknown>;
  /** Takes in a message from the other side; anything that is none is ignored. */
  receive(message: unknown): void;
}

const functionMark = '__bridgeFunction';

/**
 * One end of the bridge, the same on both sides.
 * @param send delivers a message to the other side; it survives a structured clone
 * @param handle answers the other side's commands
 */
export function createChannel(send: (message: unknown) => void, handle: (command: string, data: unknown) => unknown): Channel {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const numbers = new Map<unknown, number>();
  let last = 0;

  const ask = (build: (id: number) => Message): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      try {
        send(build(id));
      } catch (error) {
        waiting.delete(id);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });

  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const known = numbers.get(value) ?? ++last;
      numbers.set(value, known);
      functions.set(known, (...args) => Reflect.apply(value, undefined, args));
      return { [functionMark]: known };
    }
    if (Array.isArray(value)) return value.map(pack);
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, pack(child)])) : value;
  };

  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isPlain(value)) return value;
    const fn = value[functionMark];
    if (typeof fn === 'number') return (...args: unknown[]) => ask((id) => ({ bridge: 'run', id, fn, data: pack(args) }));
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, unpack(child)]));
  };

  const answer = async (id: number, work: () => unknown): Promise<void> => {
    try {
      send({ bridge: 'answer', id, ok: true, data: pack(await work()) });
    } catch (error) {
      send({ bridge: 'answer', id, ok: false, data: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    call: (command, data) => ask((id) => ({ bridge: 'call', id, command, data: pack(data) })),
    receive(message) {
      if (!isMessage(message)) return;
      if (message.bridge === 'call') void answer(message.id, () => handle(message.command, unpack(message.data)));
      else if (message.bridge === 'run') {
        const args = unpack(message.data);
        const fn = functions.get(message.fn);
        void answer(message.id, () => {
          if (fn === undefined) throw new Error('The bridge does not know this function.');
          return fn(...(Array.isArray(args) ? args : []));
        });
      } else {
        const asked = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.ok) asked?.resolve(unpack(message.data));
        else asked?.reject(new Error(String(message.data)));
      }
    },
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // an object from another realm has another Object.prototype
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isMessage(value: unknown): value is Message {
  return isPlain(value) && typeof value.id === 'number' && (value.bridge === 'call' || value.bridge === 'run' || value.bridge === 'answer');
}
