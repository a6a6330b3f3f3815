import type { Node } from './ast';
import type { Host } from './host';
import type { Meter } from './meter';
import type { Scope } from './scope';
import type { Value } from './values';

/** One evaluation, as the groups of nodes see it; `evaluate-node.ts` joins them. */
export interface Machine {
  readonly source: string;
  readonly meter: Meter;
  readonly host: Host;
  readonly evaluate: (node: Node, scope: Scope) => Value;
}
