import * as v from 'valibot';

/** A node of Atlassian Document Format as far as this screen reads it; anything may be missing. */
export interface Node {
  readonly type: string;
  readonly text: string;
  readonly content: readonly Node[];
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly { readonly type: string; readonly attrs: Readonly<Record<string, unknown>> }[];
}

const record = v.fallback(v.record(v.string(), v.unknown()), {});
const loose = v.object({
  type: v.string(),
  text: v.fallback(v.string(), ''),
  content: v.fallback(v.array(v.unknown()), []),
  attrs: record,
  marks: v.fallback(v.array(v.object({ type: v.string(), attrs: record })), []),
});

/** Reads a node from whatever arrived; null for what is none. Deeper than 50 levels nothing is read. */
export function readNode(value: unknown, depth = 0): Node | null {
  const parsed = v.safeParse(loose, value);
  if (!parsed.success || depth > 50) return null;
  return { ...parsed.output, content: parsed.output.content.map((child) => readNode(child, depth + 1)).filter((child) => child !== null) };
}
