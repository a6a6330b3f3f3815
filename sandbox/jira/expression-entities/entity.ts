import type { Meter } from '../../expressions/meter';
import type { Entity, Value } from '../../expressions/values';
import type { Batch, BatchItem } from './batch';

/**
 * What reading a member costs, by the marks of Atlassian's type reference: nothing; one expensive operation for a whole list of things
 * that were loaded together ("1"); or one for each of them ("N"). A counted member is of the third kind, but its `length` alone of the second.
 */
export type Mark = 'free' | 'once' | 'each' | 'counted';

export interface Member {
  readonly mark: Mark;
  readonly read: (meter: Meter) => Value;
}

export const free = (read: Member['read']): Member => ({ mark: 'free', read });
export const costly = (read: Member['read']): Member => ({ mark: 'once', read });
export const costlyEach = (read: Member['read']): Member => ({ mark: 'each', read });
export const costlyCounted = (read: Member['read']): Member => ({ mark: 'counted', read });

export type Members = Readonly<Record<string, Member>>;

/** An object of Jira's model made of named members. */
export const entity = (typeName: string, identity: string, members: Members, batch?: Batch): Entity => new ModelEntity(typeName, identity, [members], [], batch);

/** An object whose members come in groups, each of which is made when a name is looked for in it. @param batch what it was loaded with */
export const entityOf = (typeName: string, identity: string, groups: readonly (() => Members)[], batch?: Batch): Entity => new ModelEntity(typeName, identity, [], groups, batch);

class ModelEntity implements Entity {
  private readonly item: BatchItem | null;

  /** Either the members are `made` already, or the groups `toMake` are, one after the other. */
  constructor(
    readonly typeName: string,
    readonly identity: string,
    private readonly made: Members[],
    private readonly toMake: readonly (() => Members)[],
    batch: Batch | undefined,
  ) {
    this.item = batch === undefined ? null : batch.item();
  }

  members(): readonly string[] {
    while (this.makeNext() !== undefined) continue;
    return this.made.flatMap((group) => Object.keys(group));
  }

  get(name: string, meter: Meter, counted = false): Value | undefined {
    for (const group of this.made) {
      const member = Object.hasOwn(group, name) ? group[name] : undefined;
      if (member !== undefined) return this.read(name, member, meter, counted);
    }
    for (let group = this.makeNext(); group !== undefined; group = this.makeNext()) {
      const member = Object.hasOwn(group, name) ? group[name] : undefined;
      if (member !== undefined) return this.read(name, member, meter, counted);
    }
    return undefined;
  }

  private makeNext(): Members | undefined {
    const group = this.toMake[this.made.length]?.();
    if (group !== undefined) this.made.push(group);
    return group;
  }

  private read(name: string, { mark, read }: Member, meter: Meter, counted: boolean): Value {
    this.pay(name, mark, meter, counted);
    return read(meter);
  }

  private pay(name: string, mark: Mark, meter: Meter, counted: boolean): void {
    if (mark === 'free') return;
    if (this.item !== null && (mark === 'once' || (mark === 'counted' && counted))) this.item.pay(name, meter);
    else meter.expensive();
  }
}

export const dateValue = (date: Date): Value => ({ kind: 'Date', millis: date.getTime() });
