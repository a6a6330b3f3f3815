import type { Answer, JiraFailure } from './answer';
import type { JiraClient } from './jira-client';

/** Milliseconds before the second and the third try, where Jira does not say how long. */
const PAUSES = [1000, 3000];
/** Seconds that a person would still wait for without being asked. */
const LONGEST = 30;

export type Wait = (milliseconds: number) => Promise<void>;

const pause: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks up to three times while Jira is busy or away (429, 5xx, no answer), as long after the last try as its `Retry-After` says, and never at
 * the same moment as others who were refused together. Only for reads and for what may safely happen twice.
 * Source of the pauses: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 * @param random from 0 to 1
 */
export async function patiently<T>(ask: () => Promise<Answer<T>>, wait: Wait = pause, random: () => number = Math.random): Promise<Answer<T>> {
  for (const usual of PAUSES) {
    const answer = await ask();
    if (answer.ok || !mayPass(answer.failure)) return answer;
    const { retryAfter } = answer.failure;
    await wait((retryAfter === undefined ? usual : retryAfter * 1000) * (1 + 0.3 * random()));
  }
  return ask();
}

const mayPass = ({ kind, retryAfter = 0 }: JiraFailure): boolean => kind === 'unavailable' && retryAfter <= LONGEST;

export type JiraReader = Pick<JiraClient, 'get' | 'post'>;

/** The same Jira, for reads that wait. */
export const patientReader = (jira: JiraReader, wait: Wait = pause): JiraReader => ({
  get: (path) => patiently(() => jira.get(path), wait),
  post: (path, body) => patiently(() => jira.post(path, body), wait),
});
