import { toValue } from '../../expressions/json';
import { type Entity, lambda } from '../../expressions/values';
import { entity, free } from './entity';

/** Entity properties: `properties['key']`, `properties.key` and `properties.get('key')` are the same, each at the price of one operation. */
export function propertiesEntity(identity: string, properties: ReadonlyMap<string, unknown>): Entity {
  const read = (key: string) => toValue(properties.get(key) ?? null);
  const methods = entity('EntityProperties', identity, {
    get: free(() => lambda(([key], meter) => {
      meter.expensive();
      return typeof key === 'string' ? read(key) : null;
    })),
    keys: free(() => lambda((_, meter) => {
      meter.expensive();
      return [...properties.keys()];
    })),
  });
  return {
    ...methods,
    get: (name, meter) => {
      const method = methods.get(name, meter);
      if (method !== undefined) return method;
      meter.expensive();
      return read(name);
    },
  };
}
