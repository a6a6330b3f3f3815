import type { SentBack, Step } from './send-back';

type Sayings = Readonly<Record<Step, string>>;

/** What a rejection came to, step by step. @param to name of the status that it was to go to */
export function sentBackWords({ done, failed }: SentBack, issueKey: string, to: string): readonly string[] {
  const happened: Sayings = { record: 'The rejection is recorded.', move: `${issueKey} is in “${to}” now.`, comment: 'The comment is written.' };
  const not: Sayings = { record: 'The rejection was not recorded, so nothing else was done either.', move: `${issueKey} was not moved to “${to}”.`, comment: 'The comment was not written.' };
  return [...done.map((step) => happened[step]), ...failed.map(({ step, message }) => `${not[step]} ${message}`)];
}
