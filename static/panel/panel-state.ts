import type { EvidenceState, Failure, PanelState as Served, Reply } from '../../src/contract/door';
import type { SetAsideState } from '../../src/contract/set-aside';
import type { Definition } from '../../src/core/definition/definition';
import type { Answer, JiraFailure } from '../shared/answer';
import type { Reading } from './read-issue';

/** One thing that the panel reads. A failed second reading keeps what was shown and says so. */
export type Loaded<T, F> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: F }
  | { readonly kind: 'shown'; readonly value: T; readonly stale: F | null };

/** The edit just made in the panel, said in words, and how to take it back (null: it was itself an undo). */
export interface MadeEdit {
  readonly what: 'estimate' | 'criteria' | 'epic' | 'text' | 'set-aside' | 'words';
  readonly said: string;
  /** The issue that came of it. */
  readonly opens?: string;
  readonly undo: (() => Promise<EditOutcome>) | null;
}

/** What came of an edit; the message is one sentence for the person who made it. */
export type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface PanelModel {
  readonly issue: Loaded<Reading, JiraFailure>;
  readonly served: Loaded<Served, Failure>;
  readonly edit: MadeEdit | null;
  /** Grows with each reading of the issue: what was asked about an older one may be out of date. */
  readonly reading: number;
}

export type PanelNews =
  | { readonly kind: 'issue'; readonly answer: Answer<Reading> }
  | { readonly kind: 'served'; readonly reply: Reply<Served> }
  | { readonly kind: 'evidence'; readonly evidence: EvidenceState }
  | { readonly kind: 'set-aside'; readonly setAside: SetAsideState }
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'edited'; readonly edit: MadeEdit }
  | { readonly kind: 'retrying' };

export const emptyPanel: PanelModel = { issue: { kind: 'loading' }, served: { kind: 'loading' }, edit: null, reading: 0 };

export function panelAfter(model: PanelModel, news: PanelNews): PanelModel {
  switch (news.kind) {
    case 'issue':
      return { ...model, reading: model.reading + 1, issue: news.answer.ok ? shown(news.answer.value) : failedAfter(model.issue, news.answer.failure) };
    case 'served':
      return { ...model, served: news.reply.ok ? shown(news.reply.value) : failedAfter(model.served, news.reply.failure) };
    case 'evidence':
      return isOlder(news.evidence, model) ? model : servedWith(model, { evidence: news.evidence });
    case 'set-aside':
      return servedWith(model, { setAside: news.setAside });
    case 'definition':
      return servedWith(model, { definition: news.definition });
    case 'edited':
      return { ...model, edit: news.edit };
    case 'retrying':
      return { ...model, issue: waiting(model.issue), served: waiting(model.served) };
  }
}

/** Answers to quick acts may overtake each other; the log only grows. */
const isOlder = ({ log }: EvidenceState, { served }: PanelModel): boolean => served.kind === 'shown' && log.length < served.value.evidence.log.length;

const servedWith = (model: PanelModel, change: Partial<Served>): PanelModel => (model.served.kind === 'shown' ? { ...model, served: shown({ ...model.served.value, ...change }) } : model);

const shown = <T>(value: T) => ({ kind: 'shown', value, stale: null }) as const;

function failedAfter<T, F>(before: Loaded<T, F>, failure: F): Loaded<T, F> {
  return before.kind === 'shown' ? { ...before, stale: failure } : { kind: 'failed', failure };
}

const waiting = <T, F>(before: Loaded<T, F>): Loaded<T, F> => (before.kind === 'failed' ? { kind: 'loading' } : before);
