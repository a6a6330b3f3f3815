import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { KeptPlan } from './kept-plan';
import type { Action } from './permissions';
import type { Planned } from './planned';

/** What a person opened: an action on the items that were selected then, what another screen has planned, or a batch that an earlier page left. */
export type Opened = { readonly kind: 'action'; readonly action: Action; readonly items: readonly BacklogItem[] } | { readonly kind: 'planned'; readonly planned: Planned } | { readonly kind: 'kept'; readonly kept: KeptPlan };
