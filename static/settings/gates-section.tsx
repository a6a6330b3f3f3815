import { doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { GatesMap } from './gates-map';
import type { Page } from './page';
import { useDoor } from './use-door';
import './gates.css';

/** Which paths into Done are guarded, and what to do about those that are not. */
export function GatesSection({ page, projectName }: { readonly page: Pick<Page, 'context'>; readonly projectName: string }) {
  const { reply, again, show } = useDoor('coverage');

  return (
    <section aria-labelledby="gates">
      <h2 id="gates">Gates</h2>
      <p className="subtle">A gate asks the Definition of Done when somebody moves an issue into Done. A new one only observes; it refuses nothing until you let it enforce.</p>
      {reply === null && <p className="subtle" role="status">Reading the workflows…</p>}
      {reply?.ok === false && <Message tone={reply.failure.kind === 'refused' ? 'neutral' : 'warning'} action={{ name: 'Try again', run: again }}>The paths into Done could not be read. {doorFailureText(reply.failure)}</Message>}
      {reply?.ok === true && <GatesMap page={page} projectName={projectName} coverage={reply.value} onChange={show} onReadAgain={again} />}
    </section>
  );
}
