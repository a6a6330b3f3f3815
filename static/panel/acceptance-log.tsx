import type { EvidenceEntry } from '../../src/core/done/evidence';
import { dateText } from '../shared/date-text';
import { useTools } from './panel-tools';

/** Who accepted and who took it back, newest first. The newest is in sight, the rest opens. */
export function AcceptanceLog({ log }: { readonly log: readonly EvidenceEntry[] }) {
  const [newest, ...older] = log;
  if (newest === undefined) return null;
  if (older.length === 0) return <p className="acceptance-log subtle small"><Entry entry={newest} /></p>;
  return (
    <details className="acceptance-log subtle small">
      <summary><Entry entry={newest} /></summary>
      <ul>
        {older.map((entry) => (
          <li key={entry.at}><Entry entry={entry} /></li>
        ))}
      </ul>
    </details>
  );
}

function Entry({ entry }: { readonly entry: EvidenceEntry }) {
  const { locale, timezone } = useTools().context;
  return (
    <>
      {entry.action === 'accepted' ? 'Accepted' : 'Acceptance withdrawn'} by {entry.name}, {dateText(entry.at, locale, timezone)}
    </>
  );
}
