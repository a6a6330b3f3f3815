import * as v from 'valibot';
import { timeOf } from '../../../src/contract/jira-time';
import { acceptedTexts, type TextVersions } from '../../../src/core/done/done-subject';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

const moment = v.union([v.string(), v.number()]);
const history = v.object({ id: v.string(), created: moment, items: v.optional(v.array(v.object({ fieldId: v.nullish(v.string()), field: v.nullish(v.string()) })), []) });
const changelogs = v.object({ issueChangeLogs: v.optional(v.array(v.object({ issueId: v.string(), changeHistories: v.optional(v.array(history), []) })), []), nextPageToken: v.nullish(v.string()) });

/** Pages of changes that are read at most. */
const MOST_PAGES = 5;

/**
 * The versions of the texts that acceptances are given for, of many issues at once: the newest change of each text
 * (`POST /rest/api/3/changelog/bulkfetch`, at most 1,000 issues), as the current user. An issue whose texts were never changed has only nulls.
 * @returns null for issues that were not read to the end
 */
export async function readTextVersions(jira: JiraClient, issueIds: readonly number[], criteriaFields: readonly string[]): Promise<Answer<(issueId: number) => TextVersions | null>> {
  const texts = acceptedTexts(criteriaFields);
  const newest = new Map<string, { readonly id: string; readonly at: number }>();
  let nextPageToken: string | null = null;
  let pages = 0;
  if (issueIds.length > 0) {
    do {
      const body: object = { issueIdsOrKeys: issueIds.map(String), fieldIds: texts, ...(nextPageToken === null ? {} : { nextPageToken }) };
      const answer: Answer<v.InferOutput<typeof changelogs>> = decoded(await jira.post('/rest/api/3/changelog/bulkfetch', body), (json) => v.parse(changelogs, json));
      if (!answer.ok) return answer;
      for (const { issueId, changeHistories } of answer.value.issueChangeLogs) {
        for (const { id, created, items } of changeHistories) {
          const at = typeof created === 'string' ? (timeOf(created) ?? 0) : created;
          for (const { fieldId, field } of items) {
            const name = `${issueId} ${fieldId ?? field ?? ''}`;
            const before = newest.get(name);
            if (before === undefined || at > before.at || (at === before.at && Number(id) > Number(before.id))) newest.set(name, { id, at });
          }
        }
      }
      nextPageToken = answer.value.nextPageToken ?? null;
      pages += 1;
    } while (nextPageToken !== null && pages < MOST_PAGES);
  }
  const complete = nextPageToken === null;
  return { ok: true, value: (issueId) => (complete ? texts.map((text) => newest.get(`${issueId} ${text}`)?.id ?? null) : null) };
}
