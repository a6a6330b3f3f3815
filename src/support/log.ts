/** One line of JSON a message: Forge keeps 100 lines a runtime minute. No story text and no names are logged. */
export interface Log {
  info(event: string, data?: Readonly<Record<string, unknown>>): void;
  error(event: string, data?: Readonly<Record<string, unknown>>): void;
}

export const consoleLog: Log = {
  info: (event, data = {}) => console.log(JSON.stringify({ event, ...data })),
  error: (event, data = {}) => console.error(JSON.stringify({ event, ...data })),
};
