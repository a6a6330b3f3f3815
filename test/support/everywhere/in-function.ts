import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { forgeWorld, type Answer, type Call } from '../forge-world';
import { FIELDS } from '../jira-json';

interface Bundle {
  resolver(request: object, invocation: object): Promise<{ readonly ok: boolean; readonly value?: unknown }>;
}

const [, , bundle = ''] = process.argv;
const issues = JSON.parse(readFileSync(0, 'utf8')) as readonly { readonly id: string; readonly key: string }[];

const jira = (issue: unknown) => ({ method, path }: Call): Answer => {
  if (method === 'PUT') return { status: 204 };
  if (path.includes('/properties/ready-done')) return { status: 200, json: { key: 'ready-done', value: { on: true } } };
  return { status: 200, json: path.endsWith('/field') ? FIELDS : issue };
};

/** In a process of its own: asks the bundle that Forge would ship to score each of the issues on its standard input. */
async function main(): Promise<void> {
  const lines: string[] = [];
  for (const issue of issues) {
    forgeWorld(jira(issue));
    const { resolver } = createRequire(bundle)(bundle) as Bundle;
    const reply = await resolver({ call: { functionKey: 'rescore', payload: {} }, context: { extension: { issue: { id: issue.id, key: issue.key } } } }, { principal: { accountId: '712020:priya' } });
    lines.push(JSON.stringify(reply));
  }
  process.stdout.write(lines.join('\n'));
}

void main();
