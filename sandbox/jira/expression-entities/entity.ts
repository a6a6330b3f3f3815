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
export const entity = (typeName: string, identity: string, members: Members, batch?: Batch): Entity => new ModelEntity(typeName, identity, [() => members], batch);

/** An object whose members come in groups, each of which is made when a name is looked for in it. @param batch what it was loaded with */
export const entityOf = (typeName: string, identity: string, groups: readonly (() => Members)[], batch?: Batch): Entity => new ModelEntity(typeName, identity, groups, batch);

class ModelEntity implements Entity {
  private readonly made: Members[] = [];
  private readonly item: BatchItem | null;

  constructor(
    readonly typeName: string,
    readonly identity: string,
    private readonly groups: readonly (() => Members)[],
    batch: Batch | undefined,
  ) {
    this.item = batch === undefined ? null : batch.item();
  }

  members(): readonly string[] {
    return this.groups.flatMap((_, at) => Object.keys(this.group(at) ?? {}));
  }

  get(name: string, meter: Meter, counted = false): Value | undefined {
    for (let at = 0; at < this.groups.length; at += 1) {
      const group = this.group(at);
      if (group === undefined || !Object.hasOwn(group, name)) continue;
      const member = group[name];
      if (member === undefined) continue;
      this.pay(name, member.mark, meter, counted);
      return member.read(meter);
    }
    return undefined;
  }

  private group(at: number): Members | undefined {
    const known = this.made[at];
    if (known !== undefined) return known;
    const group = this.groups[at]?.();
    if (group !== undefined) this.made[at] = group;
    return group;
  }

  private pay(name: string, mark: Mark, meter: Meter, counted: boolean): void {
    if (mark === 'free') return;
    if (this.item !== null && (mark === 'once' || (mark === 'counted' && counted))) this.item.pay(name, meter);
    else meter.expensive();
  }
}

export const dateValue = (date: Date): Value => ({ kind: 'Date', millis: date.getTime() });
