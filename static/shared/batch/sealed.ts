import * as v from 'valibot';
import type { Act, Look } from './act';

const UNKNOWN = 'What was kept of it could not be read. Look at the issue itself.';

/** An act whose steps may come out of the browser's storage: what it is given is decoded first, and left alone where it cannot be. */
export function sealed<S, U>(act: Act<S, U>, seenSchema: v.GenericSchema<unknown, S>, undoSchema: v.GenericSchema<unknown, U>): Act<unknown, unknown> {
  const left: Look<unknown> = { kind: 'leave', why: UNKNOWN };
  return {
    look: async ({ key, seen }, tried) => {
      const read = v.safeParse(seenSchema, seen);
      const before = tried === null ? null : v.safeParse(undoSchema, tried);
      if (!read.success || before?.success === false) return left;
      return act.look({ key, seen: read.output }, before === null ? null : before.output);
    },
    lookBack: async ({ key, seen }, undo) => {
      const read = v.safeParse(seenSchema, seen);
      const before = v.safeParse(undoSchema, undo);
      return read.success && before.success ? act.lookBack({ key, seen: read.output }, before.output) : left;
    },
  };
}
