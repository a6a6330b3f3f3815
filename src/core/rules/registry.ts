import { hasCriteria } from './has-criteria';
import { hasEstimate } from './has-estimate';
import { hasMeans } from './has-means';
import { noOpenBlocker } from './no-open-blocker';
import { noPlaceholder } from './no-placeholder';
import type { Rule } from './rule';

/** Every readiness rule, in the order in which equal losses are shown. */
export const RULES: readonly Rule[] = [hasMeans, hasCriteria, hasEstimate, noOpenBlocker, noPlaceholder];
