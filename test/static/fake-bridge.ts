/** What the host would answer to a bridge command. */
export type Host = Record<string, (data: never) => unknown>;

const host: { current: Host } = { current: {} };

/** `@forge/bridge` looks for the host when it is imported: import this file first. */
Object.assign(globalThis, {
  __bridge: {
    callBridge: async (command: string, data: never) => {
      const answer = host.current[command];
      if (answer === undefined) throw new Error(`The fake host does not know ${command}`);
      return answer(data);
    },
  },
});

export function answerAs(commands: Host): void {
  host.current = commands;
}
