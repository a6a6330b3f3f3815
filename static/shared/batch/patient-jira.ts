import type { Answer } from '../answer';
import type { JiraClient } from '../jira-client';
import type { Pause } from './pause';

/** Atlassian's guidance for 429: four tries, 2 s at first, twice as long each time, 30 s at most, where `Retry-After` says nothing else. */
const MOST_RESTS = 4;
const FIRST_REST_MS = 2000;
const LONGEST_REST_MS = 30_000;
const READ_AGAIN_MS = [500, 2000] as const;

/**
 * Jira, asked with patience: a 429 (nothing was done) lets every call wait, and is sent again; a read that got no answer or 5xx is read twice
 * more. A write without a clear answer is not sent again here: it may have been made, and only a look at the issue tells.
 * A failure with status 429 means that Jira still asks to wait, or that somebody stopped the waiting.
 */
export function patientJira(jira: JiraClient, pause: Pause): JiraClient {
  const patient = async (send: () => Promise<Answer<unknown>>): Promise<Answer<unknown>> => {
    for (let rests = 0; ; rests++) {
      await pause.rested();
      const answer = await send();
      if (answer.ok || answer.failure.status !== 429 || rests === MOST_RESTS || pause.stopped()) return answer;
      const { retryAfter } = answer.failure;
      await pause.rest(retryAfter === undefined ? Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** rests) : retryAfter * 1000);
      if (pause.stopped()) return answer;
    }
  };
  const read = async (path: string): Promise<Answer<unknown>> => {
    for (const ms of READ_AGAIN_MS) {
      const answer = await patient(() => jira.get(path));
      if (answer.ok || !noAnswer(answer)) return answer;
      await pause.sleep(ms);
    }
    return patient(() => jira.get(path));
  };
  return {
    get: read,
    post: (path, body) => patient(() => jira.post(path, body)),
    put: (path, body) => patient(() => jira.put(path, body)),
    remove: (path) => patient(() => jira.remove(path)),
  };
}

const noAnswer = (answer: Answer<unknown>): boolean => !answer.ok && answer.failure.kind === 'unavailable' && answer.failure.status !== 429;
