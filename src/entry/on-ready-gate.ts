import { app } from '../app';
import { decodeReadyGate } from '../contract/ready-gate';
import { within } from '../support/deadline';
import { judgeReady } from '../usecases/judge-ready';

/** People wait while this runs: longer than this, work goes on unasked. The platform itself would allow 25 s. Milliseconds. */
const PATIENCE = 5000;

interface Verdict {
  readonly result: boolean;
  readonly errorMessage?: string;
}

/** The Definition of Ready gate. Our own trouble lets work through and stands in the log. */
export async function onReadyGate(payload: unknown): Promise<Verdict> {
  try {
    const request = decodeReadyGate(payload);
    const { config } = request;
    if (config === null || config.mode === 'observe') return { result: true };
    const refusal = await within(PATIENCE, judgeReady(app, { ...request, definedBy: config.definition }));
    return refusal === null ? { result: true } : { result: false, errorMessage: refusal };
  } catch (error) {
    app.lines.error('the ready gate let an issue through unjudged', { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    return { result: true };
  }
}
