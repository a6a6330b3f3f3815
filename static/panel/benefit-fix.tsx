import { useMemo } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { parseStory } from '../../src/core/story/parse-story';
import { AskFix } from './ask-fix';
import { benefitQuestion } from './benefit-question';
import { useTools } from './panel-tools';
import { whyNotUnchanged } from './why-not-unchanged';

/** Asks the reporter what the story is good for, in the story's own words. */
export function BenefitFix({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  const { jira, actions } = useTools();
  const { facts } = issue;
  const draft = useMemo(() => benefitQuestion(parseStory(facts, [facts.type.name.toLowerCase()]).sentence.means?.text ?? null), [facts]);
  const whyNotNow = async (): Promise<string | null> => {
    const whyNot = await whyNotUnchanged(jira, facts.key, { summary: facts.summary, description: facts.description });
    if (whyNot !== null) actions.retry();
    return whyNot;
  };
  return <AskFix finding={finding} issue={issue} draft={draft} whyNotNow={whyNotNow} />;
}
