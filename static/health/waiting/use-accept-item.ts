import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AcceptanceState, EvidenceState, Reply } from '../../../src/contract/door';
import type { TextVersions } from '../../../src/core/done/done-subject';
import { askTexts } from '../../panel/done/ask-texts';
import type { DoneTools } from '../../panel/done/done-tools';
import { readTransitions, type Transition } from '../../panel/done/transitions';
import type { EditOutcome } from '../../panel/panel-state';
import { readIssue, type Reading } from '../../panel/read-issue';
import type { Answer } from '../../shared/answer';
import { ask, doorFailureText } from '../../shared/door-client';
import { readFailureText } from '../../shared/failure-text';
import { useHealthData } from '../health-data';

export interface OpenItem {
  readonly reading: Reading;
  readonly state: AcceptanceState;
  readonly texts: TextVersions | null;
  readonly transitions: readonly Transition[];
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
}

export type ItemState = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly message: string } | ({ readonly kind: 'read' } & OpenItem);

/** Everything that an opened item needs, read as the reader, and the tools with which the panel's own parts work on it. */
export function useAcceptItem(issueKey: string, issueId: number): { readonly item: ItemState; readonly tools: DoneTools; readonly again: () => void } {
  const { jira, context } = useHealthData();
  const [item, setItem] = useState<ItemState>({ kind: 'reading' });
  const latest = useRef(0);
  const read = useCallback(async (): Promise<boolean> => {
    const mine = ++latest.current;
    const [reading, state, transitions] = await Promise.all([readIssue(jira, issueKey), ask('acceptance', { issueId: String(issueId) }), readTransitions(jira, issueKey)]);
    const texts: Answer<TextVersions> | null = state.ok ? await askTexts(jira, issueKey, state.value.criteriaFields) : null;
    if (mine !== latest.current) return false;
    if (!reading.ok) setItem({ kind: 'failed', message: readFailureText(reading.failure) });
    else if (!state.ok) setItem({ kind: 'failed', message: doorFailureText(state.failure) });
    else setItem({ kind: 'read', reading: reading.value, state: state.value, texts: texts?.ok === true ? texts.value : null, transitions: transitions.ok ? transitions.value : [], at: Date.now() });
    return reading.ok && state.ok;
  }, [jira, issueKey, issueId]);
  useEffect(() => {
    // a reader who left is answered no more
    const reads = latest;
    void Promise.resolve().then(read);
    return () => {
      reads.current += 1;
    };
  }, [read]);
  const mayComment = item.kind === 'read' && item.state.mayComment;
  const tools = useMemo(
    (): DoneTools => ({
      jira,
      context,
      mayComment,
      act: (act, about) => ask('actOnIssue', { issueId: String(issueId), act, about }),
      keep: async (answer: Promise<Reply<EvidenceState>>): Promise<EditOutcome> => {
        const reply = await answer;
        if (!reply.ok) return { ok: false, message: doorFailureText(reply.failure) };
        setItem((now) => (now.kind === 'read' ? { ...now, state: { ...now.state, evidence: reply.value } } : now));
        return { ok: true };
      },
      readAgain: read,
      retry: () => void read(),
    }),
    [jira, context, mayComment, issueId, read],
  );
  const again = useCallback(() => {
    setItem({ kind: 'reading' });
    void read();
  }, [read]);
  return { item, tools, again };
}
