import { countText } from '../../src/core/count-text';

/** "−5", and the same in words for a screen reader. */
export function LossPoints({ lost }: { readonly lost: number }) {
  return (
    <span className="loss-points">
      <span aria-hidden="true">{lost > 0 ? `−${lost}` : '0'}</span>
      <span className="only-read-aloud">{countText(lost, 'point')} lost.</span>
    </span>
  );
}
