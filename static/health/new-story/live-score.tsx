import { useEffect, useMemo, useState } from 'react';
import type { Definition } from '../../../src/core/definition/definition';
import { cheapestWay } from '../../../src/core/readiness/cheapest-way';
import { LossPoints } from '../../panel/loss-points';
import { splitFindings } from '../../panel/losses';
import { ScoreHeader } from '../../panel/score-header';
import { verdictSentence } from '../../panel/verdict-sentence';
import { wayLine } from '../../shared/way-text';
import { judgeDraft } from './judge-draft';
import type { StoryDraft } from './story-draft';
import '../../panel/panel.css';

/** Long enough that a screen reader is not interrupted with every letter. */
const PAUSE_MS = 250;

/** The score of what is written so far, and what it still lacks. */
export function LiveScore({ draft, typeName, definition }: { readonly draft: StoryDraft; readonly typeName: string; readonly definition: Definition }) {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const readiness = useMemo(() => judgeDraft(settled, typeName, definition), [settled, typeName, definition]);
  if (readiness.score === null) return <p className="subtle">Not scored: none of the project's rules applies to this issue type.</p>;
  const way = cheapestWay(readiness, definition.ready);
  const { losses } = splitFindings(readiness.findings);
  return (
    <div className="live-score">
      <ScoreHeader score={readiness.score} band={readiness.band} sentence={verdictSentence(readiness, definition.ready)} />
      {way && <p className="subtle small">{wayLine(way)}</p>}
      <ul className="live-losses">
        {losses.flatMap(({ main, also }) => [main, ...also]).map((finding) => (
          <li key={finding.rule}>
            <LossPoints lost={finding.lost} />
            <span>
              {finding.problem} {finding.quote !== '' && <q className="subtle">{finding.quote}</q>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
