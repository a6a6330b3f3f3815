import * as v from 'valibot';
import type { Resolvers } from './bridge/invoke';
import type { ListedModule } from './modules/list-modules';

const reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.object({ moduleKey: v.string(), config: v.string() }) }),
  v.object({ ok: v.literal(false), failure: v.object({ message: v.string() }) }),
]);

/**
 * Asks the app for the workflow rule of a project, as its page for the workflow editor would save it. A Jira administrator asks.
 * @throws Error with the app's own words when it has none to give
 */
export async function gateFromApp(resolvers: Resolvers, module: ListedModule, administrator: string, mode: 'observe' | 'enforce'): Promise<{ readonly moduleKey: string; readonly config: string }> {
  const result = await resolvers.invoke({ moduleKey: module.moduleKey, extension: module.extension, accountId: administrator }, 'gateRule', { mode, exempt: { roles: [], groups: [] } });
  if (!result.success) throw new Error(`The app's gate rule could not be had: ${result.error.stack ?? result.error.errorMessage}`);
  const answer = v.parse(reply, result.body);
  if (!answer.ok) throw new Error(`The app gave no gate rule: ${answer.failure.message}`);
  return answer.value;
}
