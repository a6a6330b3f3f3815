import { useEffect, useMemo, useRef, useState } from 'react';
import type { Reply, IssueGate } from '../../../src/contract/door';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { Definition } from '../../../src/core/definition/definition';
import type { TextVersions } from '../../../src/core/done/done-subject';
import type { Answer } from '../../shared/answer';
import { ask } from '../../shared/door-client';
import { useTools } from '../panel-tools';
import { askGate } from './ask-gate';
import { askTexts } from './ask-texts';
import { forecast, type Forecast } from './forecast';
import { gateCriteria } from './text-names';
import { readTransitions, type Transition } from './transitions';

/** What Jira was asked about Done. Undefined: the first answer is not there yet; an old one stays until the new one is. */
export interface Asked {
  readonly texts: Answer<TextVersions> | undefined;
  readonly transitions: Answer<readonly Transition[]> | undefined;
  readonly forecasts: readonly Forecast[] | undefined;
  /** When the last answer came, in milliseconds since 1970: a waiver may have ended since the one before. */
  readonly at: number;
}

const nothing = (): Asked => ({ texts: undefined, transitions: undefined, forecasts: undefined, at: Date.now() });

/** Asks after each reading of the issue. The gates hardly change, so they are asked again only where they could not be read. */
export function useAsked({ facts: { key }, fieldIds, estimateField }: JiraIssue, definition: Definition, reading: number): Asked {
  const { jira } = useTools();
  const [asked, setAsked] = useState(nothing);
  const gates = useRef<Reply<readonly IssueGate[]> | null>(null);
  const { evidence, readiness } = fieldIds;
  const [criteria] = gateCriteria(fieldIds);
  // each act makes another issue object of the same fields: that is no reason to ask again
  const fields = useMemo(() => ({ evidence, readiness, estimate: estimateField, criteria: criteria === undefined ? [] : [criteria] }), [evidence, readiness, estimateField, criteria]);
  useEffect(() => {
    let wanted = true;
    const show = (part: Partial<Asked>) => wanted && setAsked((before) => ({ ...before, ...part, at: Date.now() }));
    const forecasts = async (): Promise<void> => {
      const [transitions, guards] = await Promise.all([readTransitions(jira, key), gates.current?.ok ? gates.current : ask('gates')]);
      gates.current = guards;
      show({ transitions });
      if (!transitions.ok || !wanted) return;
      show({ forecasts: await forecast(transitions.value, { definition, fields, gates: guards.ok ? guards.value : null, ask: (question) => askGate(jira, key, question) }) });
    };
    void forecasts();
    void askTexts(jira, key, fields.criteria).then((texts) => show({ texts }));
    return () => {
      wanted = false;
    };
  }, [jira, key, definition, fields, reading]);
  return asked;
}
