import { badRequest } from '../problem';
import { isRecord } from '../support/json';

export interface Operation {
  readonly fieldId: string;
  readonly verb: string;
  readonly value: unknown;
}

const wrongShape = 'Invalid request payload. Refer to the REST API documentation and try again.';

/**
 * The changes that a body of POST or PUT /issue asks for: `fields` {id: value} and `update` {id: [{verb: value}]}.
 * @throws Problem 400 for another shape, and for a field that is in both
 */
export function operationsIn(body: unknown): readonly Operation[] {
  if (!isRecord(body)) throw badRequest(wrongShape);
  const fields = body.fields ?? {};
  const update = body.update ?? {};
  if (!isRecord(fields) || !isRecord(update)) throw badRequest(wrongShape);
  const twice = Object.keys(update).find((id) => Object.hasOwn(fields, id));
  if (twice !== undefined) throw badRequest(`Field '${twice}' cannot appear in both 'fields' and 'update'`);
  const sets = Object.entries(fields).map(([fieldId, value]) => ({ fieldId, verb: 'set', value }));
  return [...sets, ...Object.entries(update).flatMap(([fieldId, verbs]) => updateOf(fieldId, verbs))];
}

function updateOf(fieldId: string, verbs: unknown): readonly Operation[] {
  if (!Array.isArray(verbs)) throw badRequest(wrongShape);
  return verbs.flatMap((one: unknown) => {
    if (!isRecord(one)) throw badRequest(wrongShape);
    return Object.entries(one).map(([verb, value]) => ({ fieldId, verb, value }));
  });
}
