import * as v from 'valibot';

/** What to answer instead of Jira: for calls whose path (with query) matches, the next `times` times. */
export const faultSchema = v.object({
  method: v.optional(v.string()),
  /** Source of a regular expression. */
  path: v.pipe(v.string(), v.check(isPattern, 'is not a regular expression')),
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  body: v.optional(v.unknown()),
  /** Headers of the answer, `Retry-After` above all. */
  headers: v.optional(v.record(v.string(), v.string()), {}),
});

export type Fault = v.InferOutput<typeof faultSchema>;

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The answer that takes the place of Jira's, null when none does. Uses one of its times up. */
  strike(request: Request): Response | null;
}

/** Faults that tests ask for; none at first. */
export function createFaults(): Faults {
  let active: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void active.push({ fault, left: fault.times }),
    clear: () => void (active = []),
    strike: (request) => {
      const { pathname, search } = new URL(request.url);
      const hit = active.find(({ fault }) => (fault.method === undefined || fault.method.toUpperCase() === request.method) && new RegExp(fault.path).test(pathname + search));
      if (hit === undefined) return null;
      hit.left -= 1;
      active = active.filter(({ left }) => left > 0);
      const { status, headers } = hit.fault;
      const empty = status === 204 || status === 304;
      return empty ? new Response(null, { status, headers }) : Response.json(hit.fault.body ?? { errorMessages: [`A fault that was asked for: ${status}.`], errors: {} }, { status, headers });
    },
  };
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
