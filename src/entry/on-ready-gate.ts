import { app } from '../app';
import { decodeReadyGate } from '../contract/ready-gate';
import { within } from '../support/deadline';
import { judgeReady, type ReadyRefusal } from '../usecases/judge-ready';
import { recordMoment } from '../usecases/record-moment';

/** People wait while this runs: longer than this, work goes on unasked. The platform itself would allow 25 s. Milliseconds. */
const PATIENCE = 5000;
/** The verdict stands; its record may take this long. Milliseconds. */
const RECORD_PATIENCE = 1000;

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
    if (refusal === null) return { result: true };
    await keep(refusal);
    return { result: false, errorMessage: refusal.text };
  } catch (error) {
    app.lines.error('the ready gate let an issue through unjudged', { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    return { result: true };
  }
}

/** What cannot be recorded changes no verdict. */
async function keep({ projectId, issue, key, rules, definition }: ReadyRefusal): Promise<void> {
  try {
    await within(RECORD_PATIENCE, recordMoment(app, projectId, { kind: 'ready-refused', issue, key, reasons: rules, definition }));
  } catch (error) {
    app.lines.error('a refusal of the ready gate was not recorded', { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}
