import { DoneToolsProvider } from '../../panel/done/done-tools';
import { issueBy } from '../../panel/read-issue';
import { Message } from '../../shared/message';
import { useHealthData } from '../health-data';
import { ItemReview } from './item-review';
import type { Answering } from './to-accept';
import { useAcceptItem } from './use-accept-item';
import '../../panel/done/done.css';

interface AcceptItemProps {
  readonly issueKey: string;
  readonly issueId: number;
  readonly form: Answering | null;
  readonly onForm: (form: Answering | null) => void;
  /** What became of it, for its row. */
  readonly onSaid: (words: string) => void;
}

/** An opened item: reads it as it stands now, then shows its criteria beside the evidence. */
export function AcceptItem({ issueKey, issueId, form, onForm, onSaid }: AcceptItemProps) {
  const { judging } = useHealthData();
  const { item, tools, again } = useAcceptItem(issueKey, issueId);
  return (
    <div className="accept-item">
      {item.kind === 'reading' && <p className="subtle accept-room" role="status">Reading {issueKey}…</p>}
      {item.kind === 'failed' && <Message tone="warning" action={{ name: 'Try again', run: again }}>{issueKey} could not be read. {item.message}</Message>}
      {item.kind === 'read' && (
        <DoneToolsProvider value={tools}>
          <ItemReview item={item} issue={issueBy(item.reading, judging.definition)} form={form} onForm={onForm} onSaid={onSaid} />
        </DoneToolsProvider>
      )}
    </div>
  );
}
