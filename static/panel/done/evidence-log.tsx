import type { DoneDefinition } from '../../../src/core/definition/done-definition';
import type { EvidenceEntry } from '../../../src/core/done/evidence';
import { bound } from '../../../src/core/done/kinds';
import { dateText } from '../../shared/date-text';
import { useDoneTools } from './done-tools';
import { evidenceWords } from './evidence-words';

interface EvidenceLogProps {
  /** Newest first. */
  readonly log: readonly EvidenceEntry[];
  readonly done: DoneDefinition;
  /** Shows all of it at once. */
  readonly open?: boolean;
}

/** What people said about Done, newest first. The newest is in sight, the rest opens. */
export function EvidenceLog({ log, done, open = false }: EvidenceLogProps) {
  const [newest, ...older] = log;
  if (newest === undefined) return null;
  const entries = (list: readonly EvidenceEntry[]) => (
    <ul className="evidence-log">
      {list.map((entry, index) => <li key={list.length - index}><Entry entry={entry} done={done} /></li>)}
    </ul>
  );
  if (open) return entries(log);
  return (
    <div className="evidence">
      <h3>Evidence</h3>
      {entries([newest])}
      {older.length > 0 && (
        <details className="subtle small">
          <summary>{older.length} earlier</summary>
          {entries(older)}
        </details>
      )}
    </div>
  );
}

function Entry({ entry, done }: { readonly entry: EvidenceEntry; readonly done: DoneDefinition }) {
  const { locale, timezone } = useDoneTools().context;
  const titleOf = (id: string): string => {
    const criterion = done.criteria.find((one) => one.id === id);
    return criterion === undefined ? id : bound(criterion).title;
  };
  const momentOf = (millis: number) => dateText(new Date(millis).toISOString(), locale, timezone);
  return (
    <>
      {evidenceWords(entry, { titleOf, momentOf })}
      <span className="subtle"> · {entry.name}, {dateText(entry.at, locale, timezone)}</span>
    </>
  );
}
