import * as v from 'valibot';
import { isRecord } from '../support/json';

/** Texts by name. Not a record of valibot's, which leaves out the names `constructor` and `prototype` without a word. */
export const texts = v.custom<Readonly<Record<string, string>>>(
  (value) => isRecord(value) && Object.values(value).every((one) => typeof one === 'string'),
  'must be texts by name',
);
