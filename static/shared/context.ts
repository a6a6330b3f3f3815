import { view } from '@forge/bridge';
import * as v from 'valibot';

/** Where the screen stands, as the platform says it. Good for reading; never a proof of anything. */
export interface ScreenContext {
  /** Who looks. */
  readonly accountId: string | null;
  readonly siteUrl: string;
  /** BCP 47, such as `en-US`. */
  readonly locale: string;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timezone: string;
  readonly issue: { readonly id: string; readonly key: string } | null;
  readonly project: { readonly id: string; readonly key: string };
}

const thing = v.object({ id: v.string(), key: v.string() });

const context = v.object({
  accountId: v.optional(v.string()),
  siteUrl: v.optional(v.string(), ''),
  locale: v.optional(v.string(), 'en-US'),
  timezone: v.optional(v.string(), 'UTC'),
  extension: v.object({ issue: v.optional(thing), project: thing }),
});

/** Decodes the view context (`extension.issue` in a `jira:issuePanel`, `extension.project` in both modules). Throws on another shape. */
export function decodeContext(raw: unknown): ScreenContext {
  const { extension, accountId, ...rest } = v.parse(context, raw);
  return { ...rest, accountId: accountId ?? null, issue: extension.issue ?? null, project: extension.project };
}

/** Asks the host. Null when it does not answer, or in another shape. */
export const readContext = async (): Promise<ScreenContext | null> => view.getContext().then(decodeContext).catch(() => null);
