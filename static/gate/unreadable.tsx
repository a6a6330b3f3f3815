import { Message } from '../shared/message';

/** A configuration that is not ours, or damaged. It stays as it is until somebody saves. */
export function Unreadable({ text, onStartAnew }: { readonly text: string; readonly onStartAnew: () => void }) {
  return (
    <section>
      <Message tone="warning" action={{ name: 'Start anew', run: onStartAnew }}>
        This rule's configuration cannot be read: it was not made here, or it is damaged. It stays as it is until you save something else.
      </Message>
      <details>
        <summary>Show it</summary>
        <pre className="gate-raw">{text}</pre>
      </details>
    </section>
  );
}
