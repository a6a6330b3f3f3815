import type { Meter } from '../../expressions/meter';
import type { Entity, Value } from '../../expressions/values';

/** One member of a type: how it is read, and whether reading it loads data ("1" and "N" in Atlassian's type reference). */
export interface Member {
  readonly expensive: boolean;
  readonly read: (meter: Meter) => Value;
}

export const free = (read: Member['read']): Member => ({ expensive: false, read });
export const costly = (read: Member['read']): Member => ({ expensive: true, read });

/** Lists are read at the price of one operation up to this length; every further item costs one more. */
const cheapItems = 1000;

/** An object of Jira's model made of named members. */
export function entity(typeName: string, identity: string, members: Readonly<Record<string, Member>>): Entity {
  return {
    typeName,
    identity,
    members: () => Object.keys(members),
    get: (name, meter) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      if (member === undefined) return undefined;
      if (member.expensive) meter.expensive();
      const value = member.read(meter);
      if (Array.isArray(value) && value.length > cheapItems) meter.expensive(value.length - cheapItems);
      return value;
    },
  };
}

export const dateValue = (date: Date): Value => ({ kind: 'Date', millis: date.getTime() });
