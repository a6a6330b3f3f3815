import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { EvidenceState, PanelState as Served, Reply } from '../../src/contract/door';
import type { Answer } from '../shared/answer';
import { ask, doorFailureText } from '../shared/door-client';
import type { JiraClient } from '../shared/jira-client';
import { addOutline } from './add-outline';
import { editEstimate } from './edit-issue';
import { makeEdit, type Made } from './make-edit';
import { emptyPanel, panelAfter, type EditOutcome, type MadeEdit, type PanelModel } from './panel-state';
import { issueBy, readIssue, type Reading } from './read-issue';
import { teamActions, type TeamActions } from './team-actions';
import { useIssueChanges } from './use-issue-changes';

/** The first reads, already on their way when the panel is rendered. */
export interface FirstReads {
  readonly issue: Promise<Answer<Reading>>;
  readonly panel: Promise<Reply<Served>>;
}

export interface PanelActions extends TeamActions {
  readonly retry: () => void;
  /** Null takes the estimate away. */
  readonly setEstimate: (value: number | null) => Promise<EditOutcome>;
  /** Appends hints for the acceptance criteria. */
  readonly addOutline: () => Promise<EditOutcome>;
  /** Says that a ready issue is still valid, in the words that were read. */
  readonly confirmReady: (words: string) => Promise<EditOutcome>;
  /** Makes an edit that was previewed, says so, and offers to take it back; `what` it was about says where. */
  readonly make: (edit: () => Promise<Made>, what?: MadeEdit['what']) => Promise<EditOutcome>;
  /** Shows what the app answered to an act of evidence. */
  readonly keep: (answer: Promise<Reply<EvidenceState>>) => Promise<EditOutcome>;
  /** Reads the issue again; true when it is this reading that is shown. */
  readonly readAgain: () => Promise<boolean>;
}

/** What the panel knows and can do. After each edit of ours the issue is read once more and the app scores it in the background. */
export function usePanel(jira: JiraClient, issue: { readonly id: string; readonly key: string }, first: FirstReads): [PanelModel, PanelActions] {
  const [model, tell] = useReducer(panelAfter, emptyPanel);
  const latest = useRef(0);
  const now = useRef(model);
  now.current = model;

  const show = useCallback(async (reading: Promise<Answer<Reading>>) => {
    const mine = ++latest.current;
    const answer = await reading;
    if (mine !== latest.current) return false;
    tell({ kind: 'issue', answer });
    return answer.ok;
  }, []);
  const readAgain = useCallback(() => show(readIssue(jira, issue.key)), [show, jira, issue.key]);
  const reread = useCallback(async () => void (await readAgain()), [readAgain]);

  useEffect(() => {
    void show(first.issue);
    void first.panel.then((reply) => tell({ kind: 'served', reply }));
  }, [show, first]);
  useIssueChanges(issue.id, reread);

  const actions = useMemo((): PanelActions => {
    const current = () => {
      const { issue: read, served } = now.current;
      return read.kind === 'shown' && served.kind === 'shown' ? issueBy(read.value, served.value.definition) : null;
    };

    async function settle(outcome: EditOutcome): Promise<EditOutcome> {
      if (!outcome.ok) return outcome;
      await reread();
      void ask('rescore');
      return outcome;
    }
    async function setEstimate(value: number | null, undoing = false): Promise<EditOutcome> {
      const before = current();
      if (before === null || before.estimateField === null) return { ok: false, message: 'This issue has no estimate field.' };
      const outcome = await settle(await editEstimate(jira, issue.key, before.estimateField, value));
      if (outcome.ok) {
        const old = before.facts.estimate ?? null;
        tell({ kind: 'edited', edit: { what: 'estimate', said: value === null ? 'Estimate removed.' : `Estimate set to ${value}.`, undo: undoing ? null : () => setEstimate(old, true) } });
      }
      return outcome;
    }
    async function outline(): Promise<EditOutcome> {
      const before = current();
      if (before === null) return { ok: false, message: 'The issue is still being read.' };
      const outcome = await addOutline(jira, before);
      if (!outcome.ok) {
        if (outcome.outdated) void reread();
        return outcome;
      }
      const undo = async () => {
        const undone = await settle(await outcome.undo());
        if (undone.ok) tell({ kind: 'edited', edit: { what: 'criteria', said: 'Outline removed.', undo: null } });
        return undone;
      };
      tell({ kind: 'edited', edit: { what: 'criteria', said: `Outline added to the ${outcome.where === 'description' ? 'description' : 'acceptance criteria field'}. Write the criteria over its hints.`, undo } });
      return settle({ ok: true });
    }
    async function keep(answer: Promise<Reply<EvidenceState>>): Promise<EditOutcome> {
      const reply = await answer;
      if (!reply.ok) return { ok: false, message: doorFailureText(reply.failure) };
      tell({ kind: 'evidence', evidence: reply.value });
      return { ok: true };
    }
    async function confirmReady(words: string): Promise<EditOutcome> {
      const reply = await ask('confirmReady', { words });
      await reread(); // a refusal too may mean that the issue is another one by now
      return reply.ok ? { ok: true } : { ok: false, message: doorFailureText(reply.failure) };
    }
    return {
      ...teamActions(tell, () => (now.current.served.kind === 'shown' ? now.current.served.value : null)),
      retry: () => {
        tell({ kind: 'retrying' });
        void reread();
        if (now.current.served.kind !== 'shown') void ask('panel').then((reply) => tell({ kind: 'served', reply }));
      },
      setEstimate: (value) => setEstimate(value),
      addOutline: outline,
      confirmReady,
      make: (edit, what) => makeEdit(edit, { reread, settle: () => settle({ ok: true }), tell: (made) => tell({ kind: 'edited', edit: made }) }, what),
      keep,
      readAgain,
    };
  }, [jira, issue.key, reread, readAgain]);

  return [model, actions];
}
