import type { IncomingResponse } from '../functions/messages';

/** A JSON answer for a function's request. */
export function jsonResponse(status: number, body: unknown, headers: readonly (readonly [string, string])[] = []): IncomingResponse {
  return { status, statusText: '', headers: [['content-type', 'application/json'], ...headers], body: new TextEncoder().encode(JSON.stringify(body)) };
}

/** An answer without a body. */
export function emptyResponse(status: number): IncomingResponse {
  return { status, statusText: '', headers: [], body: new Uint8Array() };
}

/**
 * What the platform's proxy answers when it, not the product, refuses. @forge/api 8.3.0 turns the header into
 * NeedsAuthenticationError or ProxyRequestError.
 */
export function proxyRefusal(status: number, reason: string): IncomingResponse {
  return jsonResponse(status, { code: status, message: reason }, [['forge-proxy-error', reason]]);
}
