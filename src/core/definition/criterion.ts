import type { DoneCriterion } from './done-definition';

/** What a kind needs said, without what every criterion has. */
type Particulars<C extends DoneCriterion = DoneCriterion> = C extends DoneCriterion ? Omit<C, 'id' | 'title' | 'remedy' | 'issueTypes'> & Partial<Pick<C, 'title' | 'remedy' | 'issueTypes'>> : never;

/** A criterion in the kind's own words, asked of every standard issue type, unless the particulars say otherwise. */
export const criterion = (id: string, particulars: Particulars): DoneCriterion => ({ id, title: null, remedy: null, issueTypes: null, ...particulars }) as DoneCriterion;
