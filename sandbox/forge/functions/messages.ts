/** What the platform and a function's worker thread say to each other. Everything survives a structured clone. */

export interface FetchDescriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

/** A request on its way out of a function. */
export interface OutgoingRequest {
  readonly descriptor: FetchDescriptor;
  readonly path: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Null when there is none. */
  readonly body: Uint8Array | null;
}

export interface IncomingResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

export interface FunctionError {
  readonly errorMessage: string;
  readonly errorType: string;
  readonly stack?: string;
}

export type InvocationResult = { readonly success: true; readonly body: unknown } | { readonly success: false; readonly error: FunctionError };

export interface InvokeMessage {
  readonly kind: 'invoke';
  /** Absolute path of the CommonJS bundle. */
  readonly bundle: string;
  /** `<file>.<export>`, as in the manifest. */
  readonly handler: string;
  readonly args: readonly unknown[];
  /** The data part of `__forge_runtime__`. */
  readonly runtime: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

export type ToWorker = InvokeMessage | { readonly kind: 'fetched'; readonly id: number; readonly response: IncomingResponse } | { readonly kind: 'fetch-failed'; readonly id: number; readonly message: string };

export type FromWorker =
  | { readonly kind: 'done'; readonly result: InvocationResult }
  | { readonly kind: 'fetch'; readonly id: number; readonly request: OutgoingRequest }
  | { readonly kind: 'log'; readonly level: 'log' | 'warn' | 'error'; readonly text: string };
