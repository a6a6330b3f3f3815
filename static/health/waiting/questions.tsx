import { QuestionRow } from './question-row';
import type { AskedOf } from './read-waiting';

/** Comments that mention the reader and wait for an answer. */
export function Questions({ asked, mayComment }: { readonly asked: readonly AskedOf[]; readonly mayComment: boolean }) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions to you</h2>
      <p className="subtle small">Comments on open issues that mention you, with no comment of yours after them.</p>
      <ul className="waiting-rows">{asked.map((one) => <QuestionRow key={one.issue.facts.id} asked={one} mayComment={mayComment} />)}</ul>
    </section>
  );
}
