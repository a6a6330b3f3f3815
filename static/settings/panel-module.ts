import { view } from '@forge/bridge';
import * as v from 'valibot';
import type { FieldDescription } from '../../src/contract/jira-fields';

/** Module key of the readiness panel (manifest: jira:issuePanel). */
const PANEL = 'readiness-panel';

const EXTENSION = /^ari:cloud:ecosystem::extension\/[^/]+\/[^/]+\/static\//;

const hostContext = v.object({ localId: v.string() });

/**
 * The panel's id as Jira knows it, `ari:cloud:ecosystem::extension/{app}/{environment}/static/{module key}`: the page's own id
 * (`localId` of the view context) has the same beginning, and so has the type of the app's fields. Null when neither tells.
 */
export async function panelModule(fields: readonly FieldDescription[]): Promise<string | null> {
  const own = await view.getContext().then((context) => v.parse(hostContext, context).localId).catch(() => '');
  const type = fields.find(({ custom }) => custom !== null && EXTENSION.test(custom) && /\/static\/(readiness|done-evidence)$/.test(custom))?.custom ?? '';
  const base = EXTENSION.exec(own)?.[0] ?? EXTENSION.exec(type)?.[0];
  return base === undefined ? null : `${base}${PANEL}`;
}
