import { getRequestListener } from '@hono/node-server';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** The port is taken. */
export class PortInUse extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
    this.name = 'PortInUse';
  }
}

/**
 * Serves on this machine only: 127.0.0.1, and ::1 where there is one, because browsers try either for `localhost`.
 * @param port 0 for any free one
 * @throws PortInUse
 */
export async function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Listening> {
  const listener = getRequestListener(fetch);
  const start = (host: string, at: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer((request, response) => void listener(request, response));
      server.once('error', reject);
      server.listen(at, host, () => resolve(server));
    });
  const first = await start('127.0.0.1', port).catch((error: unknown) => {
    throw codeOf(error) === 'EADDRINUSE' ? new PortInUse(port) : error;
  });
  const chosen = portOf(first.address());
  const servers = [first];
  try {
    servers.push(await start('::1', chosen));
  } catch (error) {
    // without IPv6 one address is enough; a stranger on the other one would answer half of the browsers
    if (codeOf(error) === 'EADDRINUSE' && port !== 0) {
      first.close();
      throw new PortInUse(port);
    }
  }
  return {
    port: chosen,
    close: async () => {
      await Promise.all(servers.map((server) => new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })));
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
