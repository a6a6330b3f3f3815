import type { StateTone, StateWords } from './state-words';
import '../../shared/lozenge.css';

const CLASSES: Readonly<Record<StateTone, string>> = { good: 'level-good', act: 'level-act', neutral: 'lozenge-neutral', success: 'lozenge-success' };

/** How an epic stands, in a word. */
export function StateLozenge({ words: { tone, name } }: { readonly words: StateWords }) {
  return <span className={`lozenge ${CLASSES[tone]}`}>{name}</span>;
}
