import type { CannotCompile, CompiledCriterion, GateFields } from './criterion-kind';

/**
 * Evidence that is bound to texts: their newest changelog entries are those of the acceptance, and the transition's own screen
 * does not change them. A criteria field on that screen reads as a Map, which nothing can be compared with inside Jira's
 * limits, so the acceptance counts as ended there (https://developer.atlassian.com/cloud/jira/platform/jira-expressions/, rich text in validators).
 */
export function compiledEvidence({ evidence, criteria }: GateFields, texts: readonly string[]): CompiledCriterion | CannotCompile {
  if (evidence === null) return { cannot: 'the field “Done evidence” is not visible in this project' };
  const onScreen = "(typeof originalIssue=='undefined'||issue.description?.plainText==originalIssue.description?.plainText)";
  const text = ['c.texts.map(f=>issue.getNewestChangelog(f)?.id)==v?.text', onScreen, ...criteria.map((id) => `typeof issue?.${id}!='Map'`)].join('&&');
  return { yields: 'met', text, flag: 'texts', data: { texts }, expensive: texts.length === 0 ? 0 : texts.length + criteria.length };
}
