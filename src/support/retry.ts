/** Answers that are worth asking again: Jira is busy, not unwilling. */
const BUSY = new Set([429, 503]);
const TRIES = 3;
/** Longest wait between two tries, in milliseconds: a panel function has 25 s altogether. */
const LONGEST_WAIT = 4000;

/**
 * Sends a repeatable request again while Jira is busy, after the time that `Retry-After` (seconds) asks for.
 * A longer wait than a person would sit through is given up at once. Returns the last answer.
 */
export async function whileBusy(send: () => Promise<Response>, wait: (milliseconds: number) => Promise<void> = sleep): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send();
    if (!BUSY.has(answer.status) || attempt === TRIES) return answer;
    const asked = Number(answer.headers.get('retry-after') ?? attempt) * 1000;
    if (!Number.isFinite(asked) || asked > LONGEST_WAIT) return answer;
    await wait(asked);
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
