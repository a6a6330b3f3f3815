import type { InstalledApp } from '../../../sandbox/jira/host';
import { createJira, type Jira, type JiraOptions } from '../../../sandbox/jira/jira';
import { ada, dan, otto, priya, sam } from '../../../sandbox/jira/people';
import type { ProductEvent } from '../../../sandbox/jira/host';
import { seedShop } from '../../../sandbox/seed/shop';
import { shopIssues } from '../../../sandbox/seed/shop-issues';
import { seedTeam } from '../../../sandbox/seed/team';

export const app: InstalledApp = {
  id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
  environmentId: '66666666-7777-4888-9999-000000000000',
  accountId: '712020:app',
  name: 'An app',
  scopes: ['read:jira-work', 'write:jira-work', 'read:jira-user', 'write:app-data:jira'],
  customFields: [
    {
      key: 'evidence', name: 'Evidence', type: 'object', readOnly: true,
      schema: { type: 'object', properties: { issue: { type: 'integer' }, accepted: { type: 'boolean' } }, required: ['issue', 'accepted'], additionalProperties: false },
    },
    { key: 'readiness', name: 'Readiness', type: 'number', readOnly: true },
  ],
  indexedProperties: [
    {
      entityType: 'issue', propertyKey: 'score',
      values: [
        { path: 'score', type: 'number', searchAlias: 'appScore' },
        { path: 'band', type: 'string', searchAlias: 'appBand' },
        { path: 'missing', type: 'text', searchAlias: 'appMissing' },
        { path: 'at', type: 'date', searchAlias: 'appAt' },
      ],
    },
  ],
  validators: [{ key: 'gate', name: 'Gate', expression: 'true', errorMessage: 'The gate is shut.' }],
};

export const evidenceField = 'customfield_10050';
export const readinessField = 'customfield_10051';
export const criteria = 'customfield_10031';
export const storyPoints = 'customfield_10016';

const people = { priya, dan, sam, ada, otto } as const;
export type Who = keyof typeof people | 'app';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Site {
  readonly jira: Jira;
  readonly events: readonly ProductEvent[];
  /** One REST call below /rest/api/3, or of a whole path that begins with /rest/; a body is sent as JSON. */
  call(who: Who, method: string, path: string, body?: unknown, scopes?: readonly string[] | null): Promise<Answer>;
  /** The numeric id of an issue. */
  idOf(key: string): number;
}

export const now = new Date('2026-11-02T09:13:44.123Z');

/** A site with the first twenty issues of SHOP, and every product event that it sent. */
export const shopSite = (): Site => siteWith((jira) => seedShop(jira, shopIssues));

/** A site with the whole of SHOP, and TEAM. */
export const demoSite = (): Site => siteWith((jira) => {
  seedShop(jira);
  seedTeam(jira);
});

export function siteWith(fill: (jira: Jira) => void, options: Partial<JiraOptions> = {}): Site {
  const jira = createJira({ now: () => now, app, siteUrl: 'http://localhost:8080', ...options });
  fill(jira);
  const events: ProductEvent[] = [];
  jira.onEvent((event) => events.push(event));
  return {
    jira,
    events,
    idOf: (key) => Number(jira.state.issueIdByKey.get(key)),
    call: async (who, method, path, body, scopes = null) => {
      const init = body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
      const accountId = who === 'app' ? app.accountId : people[who].accountId;
      const response = await jira.handle(new Request(`http://localhost:8080${path.startsWith('/rest/') ? path : `/rest/api/3${path}`}`, init), { accountId, scopes });
      const text = await response.text();
      const parsed: unknown = text === '' ? null : JSON.parse(text);
      return { status: response.status, body: parsed };
    },
  };
}
