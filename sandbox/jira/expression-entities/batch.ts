import type { Meter } from '../../expressions/meter';

/**
 * Things that an expression got as one list. A member marked "1" is loaded for all of them at once, so that one pass over the list costs one
 * operation, however long it is; asking one of them again costs again, as it does outside of lists.
 */
export class Batch {
  private readonly paid = new Map<string, number>();

  /** One more thing of the list. */
  item(): BatchItem {
    return new BatchItem(this.paid);
  }
}

export class BatchItem {
  private readonly asked = new Map<string, number>();

  constructor(private readonly paid: Map<string, number>) {}

  /** Asked when a member that is loaded for all is read. */
  pay(member: string, meter: Meter): void {
    const times = (this.asked.get(member) ?? 0) + 1;
    this.asked.set(member, times);
    if (times <= (this.paid.get(member) ?? 0)) return;
    this.paid.set(member, times);
    meter.expensive();
  }
}
