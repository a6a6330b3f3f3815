import { method, type Method } from './method';
import type { ValueMap } from './values';

/** https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#map; `set` answers a new Map. */
export const mapMethods: ReadonlyMap<string, Method<ValueMap>> = new Map([
  ['get', method(1, 1, (map, args) => map.get(args.text(0)) ?? null)],
  ['set', method(2, 2, (map, args) => new Map(map).set(args.text(0), args.value(1)))],
  ['entries', method(0, 0, (map) => [...map].map(([key, value]) => [key, value]))],
]);
