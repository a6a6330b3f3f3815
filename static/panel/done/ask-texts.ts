import * as v from 'valibot';
import { textVersionsExpression, type TextVersions } from '../../../src/core/done/done-subject';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

const evaluated = v.object({ value: v.array(v.nullable(v.string())) });

/** The versions of the texts that an acceptance is given for, from Jira's own engine, as the current user. */
export async function askTexts(jira: JiraClient, issueKey: string, criteriaFields: readonly string[]): Promise<Answer<TextVersions>> {
  const expression = textVersionsExpression(criteriaFields);
  return decoded(await jira.post('/rest/api/3/expression/evaluate', { expression, context: { issue: { key: issueKey } } }), (json) => v.parse(evaluated, json).value);
}

export const sameTexts = (one: TextVersions, other: TextVersions): boolean => one.length === other.length && one.every((version, index) => version === other[index]);
