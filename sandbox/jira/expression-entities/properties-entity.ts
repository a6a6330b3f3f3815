import { Arguments } from '../../expressions/arguments';
import { toValue } from '../../expressions/json';
import type { Meter } from '../../expressions/meter';
import { type Entity, lambda, type Value } from '../../expressions/values';
import type { Batch } from './batch';
import { entity, free } from './entity';

/**
 * Entity properties: `properties['key']`, `properties.key` and `properties.get('key')` are the same, each at the price of one operation;
 * for things of one list, of one operation for each key.
 */
export function propertiesEntity(identity: string, properties: ReadonlyMap<string, unknown>, batch?: Batch): Entity {
  const asked = batch?.item();
  const read = (key: string, meter: Meter): Value => {
    if (asked === undefined) meter.expensive();
    else asked.pay(`properties/${key}`, meter);
    return toValue(properties.get(key) ?? null);
  };
  const methods = entity('EntityProperties', identity, {
    get: free(() => lambda(([key], meter) => {
      return read(new Arguments([key ?? null], meter).text(0), meter);
    })),
    keys: free(() => lambda((_, meter) => {
      meter.expensive();
      return [...properties.keys()];
    })),
  });
  return {
    typeName: methods.typeName,
    identity,
    members: () => methods.members(),
    get: (name, meter) => {
      const method = methods.get(name, meter);
      if (method !== undefined) return method;
      return read(name, meter);
    },
  };
}
