import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createResolvers } from '../../../../sandbox/forge/bridge/invoke';
import { installApp } from '../../../../sandbox/forge/installation';
import { parseManifest } from '../../../../sandbox/forge/manifest';
import { createFaults } from '../../../../sandbox/http/faults';
import { listen } from '../../../../sandbox/http/listen';
import { createRest } from '../../../../sandbox/http/rest';
import { serveSandbox } from '../../../../sandbox/http/serve-sandbox';
import { createJira, type Jira } from '../../../../sandbox/jira/jira';
import { seedShop } from '../../../../sandbox/seed/shop';
import { shopIssues } from '../../../../sandbox/seed/shop-issues';
import { seedTeam } from '../../../../sandbox/seed/team';
import { smallManifest } from '../../forge/small-manifest';

/** Two rules: one with pages, one without. */
const rules = `
  jira:workflowValidator:
    - key: words
      name: Summary has words
      description: Asks for a word in the summary.
      expression: issue.summary.includes(config.word)
      projectTypes: [company-managed, team-managed]
      configurationDescription: { expression: "config.word == '' ? null : 'The summary has the word ' + config.word" }
      create: { resource: ui/rule }
      edit: { resource: ui/rule }
      view: { resource: ui/rule }
      resolver: { function: resolver }
    - key: plain
      name: Plain rule
      description: Has nothing to set.
      expression: 'true'
`;

export const ruleManifest = smallManifest
  .replace('  jira:projectPage:', `${rules.slice(1)}  jira:projectPage:`)
  .replace('page: page.html }', 'page: page.html, rule: rule.html }')
  .replace('scopes: [', 'scopes: [manage:jira-configuration, ');

/** The page of the rule: shows where it is, asks its function, and gives nothing while its field is empty. */
const page = `<!doctype html><html lang="en"><head><title>Rule</title><script src="rule.js" defer></script></head><body>
<label>Word <input id="word"></label><p id="place"></p><p id="answer"></p></body></html>`;
const script = `
const call = (command, data) => window.__bridge.callBridge(command, data);
const field = document.getElementById('word');
call('getContext').then(({ extension }) => {
  document.getElementById('place').textContent = JSON.stringify(extension);
  if (extension.validatorConfig) field.value = JSON.parse(extension.validatorConfig).word;
});
call('invoke', { functionKey: 'hello', payload: {} }).then((answer) => { document.getElementById('answer').textContent = answer; });
call('setWorkflowRuleConfigurationCallback', { data: { onConfigure: async () => (field.value === '' ? undefined : JSON.stringify({ word: field.value })) } });
`;

export interface RuleSite {
  readonly url: string;
  readonly jira: Jira;
  /** What the app's function was called with. */
  readonly invoked: unknown[];
  stop(): Promise<void>;
}

/** A local Jira with another app in it, whose rules have a page. Needs the built screens. */
export async function startRuleSite(): Promise<RuleSite> {
  const root = await mkdtemp(join(tmpdir(), 'rule-site-'));
  await symlink(join(__dirname, '../../../../dist'), join(root, 'dist'));
  await mkdir(join(root, 'built'));
  await writeFile(join(root, 'built/rule.html'), page);
  await writeFile(join(root, 'built/rule.js'), script);

  let answer: (request: Request) => Response | Promise<Response> = () => new Response('Starting.', { status: 503 });
  const server = await listen((request) => answer(request), 0);
  const url = `http://localhost:${server.port}`;
  const manifest = parseManifest(ruleManifest);
  const installation = installApp(manifest);
  const jira = createJira({ now: () => new Date('2026-11-02T09:13:44.123Z'), app: installation.app, siteUrl: url });
  seedShop(jira, shopIssues);
  seedTeam(jira);
  const faults = createFaults();
  const invoked: unknown[] = [];
  const resolvers = createResolvers(manifest, installation, jira.site, {
    invoke: (reason, payload) => {
      invoked.push({ reason, payload });
      return Promise.resolve({ success: true, body: 'Hello from the function' });
    },
  });
  const panels = { isShown: () => false, add: () => false, added: () => [] };
  const closing = new AbortController();
  answer = serveSandbox({
    root, manifest, installation, jira, resolvers, panels, faults, changed: () => undefined, background: { run: () => Promise.reject(new Error('Nothing runs in the background here.')) },
    site: { url, appOrigin: `http://app.localhost:${server.port}`, appPath: `${installation.appUuid}/${installation.app.environmentId}`, jira, panels },
    rest: createRest({ jira, faults, latencyMs: 0 }),
    status: () => Promise.resolve(null),
    warn: () => undefined,
    closing: closing.signal,
  });
  return {
    url, jira, invoked,
    stop: async () => {
      closing.abort();
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}
