import type { Scored } from './preview';
import { previewText, previewTitle } from './preview-text';

/** What the app would say about the top of the backlog, in one line; nothing of it is stored. */
export function PreviewFigures({ items }: { readonly items: readonly Scored[] }) {
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{previewTitle(items)}</h2>
      <p className="preview-figures" role="status">{previewText(items)}</p>
      {items.length > 0 && <p className="subtle small">Scored here in your browser, with what you can see. Nothing of it is stored. The items are listed below.</p>}
    </section>
  );
}
