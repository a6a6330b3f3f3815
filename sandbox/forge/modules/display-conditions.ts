import * as v from 'valibot';

const propertyCondition = v.strictObject({
  entity: v.picklist(['project', 'issue']),
  propertyKey: v.string(),
  objectName: v.optional(v.string()),
  value: v.string(),
});

/** What conditions look at; an issue's property is undefined where there is no issue. */
export interface Surroundings {
  readonly property: (entity: 'project' | 'issue', key: string) => unknown;
}

/**
 * Whether a module is shown: all conditions hold. Served: `entityPropertyEqualTo`, and `not`, `and`, `or` around it.
 * @throws Error naming a condition that is not served
 */
export function conditionsHold(conditions: Readonly<Record<string, unknown>>, around: Surroundings): boolean {
  return Object.entries(conditions).every(([name, argument]) => holds(name, argument, around));
}

function holds(name: string, argument: unknown, around: Surroundings): boolean {
  const inner = (): [string, unknown][] => Object.entries(v.parse(v.record(v.string(), v.unknown()), argument));
  switch (name) {
    case 'not':
      return !inner().every(([child, value]) => holds(child, value, around));
    case 'and':
      return inner().every(([child, value]) => holds(child, value, around));
    case 'or':
      return inner().some(([child, value]) => holds(child, value, around));
    case 'entityPropertyEqualTo':
      return equalTo(v.parse(propertyCondition, argument), around);
    default:
      throw new Error(`The display condition ${name} is not served. Add it in sandbox/forge/modules/display-conditions.ts.`);
  }
}

function equalTo({ entity, propertyKey, objectName, value }: v.InferOutput<typeof propertyCondition>, around: Surroundings): boolean {
  const path = objectName === undefined ? [] : objectName.split('.');
  const found = path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), around.property(entity, propertyKey));
  return found !== undefined && String(found) === value;
}
