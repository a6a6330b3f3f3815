import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { KeptPlan } from './kept-plan';
import type { Action } from './permissions';

/** What a person opened: an action on the items that were selected then, or a batch that an earlier page left. */
export type Opened = { readonly kind: 'action'; readonly action: Action; readonly items: readonly BacklogItem[] } | { readonly kind: 'kept'; readonly kept: KeptPlan };
