import * as v from 'valibot';

const noticeId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,80}$/));
const common = { id: noticeId, /** ISO 8601. */ at: v.string() };

const notice = v.variant('kind', [
  // Jira could not evaluate a gate; `switched` tells whether it observes now, or else why not
  v.object({ kind: v.literal('failed'), ...common, workflow: v.string(), transition: v.string(), error: v.string(), notSwitched: v.nullable(v.string()) }),
  v.object({ kind: v.literal('evidence'), ...common, issueKey: v.string() }),
  v.object({ kind: v.literal('licence'), ...common, gates: v.number() }),
]);

/** Something that happened to a project's gates while nobody looked; its administrators read it and put it away. */
export type GateNotice = Readonly<v.InferOutput<typeof notice>>;

/** Reads a kept notice; a damaged one is left out. */
export function decodeGateNotice(value: unknown): GateNotice | null {
  const found = v.safeParse(notice, value);
  return found.success ? found.output : null;
}

export const decodeDismissal = (payload: unknown): { readonly id: string } => v.parse(v.object({ id: noticeId }), payload);

/** Ids of workflow rules are Jira's; only letters, digits and hyphens of one get into the key under which its notice is kept. */
export const noticeIdOf = (kind: GateNotice['kind'], of: string): string => `${kind}-${of.replace(/[^A-Za-z0-9-]/g, '').slice(0, 60)}`;
