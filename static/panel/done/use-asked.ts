import { useEffect, useMemo, useRef, useState } from 'react';
import type { IssueGates, Reply } from '../../../src/contract/door';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { Definition } from '../../../src/core/definition/definition';
import type { TextVersions } from '../../../src/core/done/done-subject';
import type { Answer } from '../../shared/answer';
import { ask } from '../../shared/door-client';
import { askGate } from './ask-gate';
import { askTexts } from './ask-texts';
import { useDoneTools } from './done-tools';
import { forecast, type Forecast } from './forecast';
import { ownCriteria } from './text-names';
import { readTransitions, type Transition } from './transitions';

/** What Jira was asked about Done. Undefined: the first answer is not there yet; an old one stays until the new one is. */
export interface Asked {
  /** The fields besides the description that an acceptance is given for. */
  readonly criteria: readonly string[] | undefined;
  readonly texts: Answer<TextVersions> | undefined;
  readonly transitions: Answer<readonly Transition[]> | undefined;
  readonly forecasts: readonly Forecast[] | undefined;
  /** When the last answer came, in milliseconds since 1970: a waiver may have ended since the one before. */
  readonly at: number;
}

const nothing = (): Asked => ({ criteria: undefined, texts: undefined, transitions: undefined, forecasts: undefined, at: Date.now() });

/** Asks after each reading of the issue. The gates hardly change, so they are asked again only where they could not be read. */
export function useAsked({ facts: { key }, fieldIds, estimateField }: JiraIssue, definition: Definition, reading: number): Asked {
  const { jira } = useDoneTools();
  const [asked, setAsked] = useState(nothing);
  const gates = useRef<Reply<IssueGates> | null>(null);
  const { evidence, readiness } = fieldIds;
  const [criteria] = ownCriteria(fieldIds);
  // where the app does not say what its gates read; each act makes another issue object of the same fields: that is no reason to ask again
  const own = useMemo(() => ({ evidence, readiness, estimate: estimateField, criteria: criteria === undefined ? [] : [criteria] }), [evidence, readiness, estimateField, criteria]);
  useEffect(() => {
    let wanted = true;
    const show = (part: Partial<Asked>) => wanted && setAsked((before) => ({ ...before, ...part, at: Date.now() }));
    const all = async (): Promise<void> => {
      const [transitions, guards] = await Promise.all([readTransitions(jira, key), gates.current?.ok ? gates.current : ask('gates')]);
      gates.current = guards;
      const fields = guards.ok ? guards.value.fields : own;
      show({ transitions, criteria: fields.criteria });
      if (!wanted) return;
      void askTexts(jira, key, fields.criteria).then((texts) => show({ texts }));
      if (!transitions.ok) return;
      show({ forecasts: await forecast(transitions.value, { definition, fields, gates: guards.ok ? guards.value.gates : null, ask: (question) => askGate(jira, key, question) }) });
    };
    void all();
    return () => {
      wanted = false;
    };
  }, [jira, key, definition, own, reading]);
  return asked;
}
