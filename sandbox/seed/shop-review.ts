import { type DemoIssue, withCriteria } from './demo-issue';

/** Acts on an issue's checklist that a person made in the app's panel. */
export interface SeededEvidence {
  readonly ticks: readonly string[];
  readonly accepted: boolean;
}

interface ReviewedStory {
  readonly issue: DemoIssue;
  /** What a move to Done still misses, for the reader of this file. */
  readonly misses: string;
  readonly evidence: SeededEvidence;
}

const everything: SeededEvidence = { ticks: ['tests', 'documentation'], accepted: true };
const story = { type: 'Story', status: 'In Review', parent: 1, points: 3, fixVersion: '2.5', assignee: 'Dan', created: 31, updated: 2 } as const;

/** Stories in review: one that may be done, and one for each further criterion of the usual Definition of Done. */
const reviewed: readonly ReviewedStory[] = [
  {
    misses: 'nothing', evidence: everything,
    issue: { ...story, summary: 'As a shopper, I want to see the delivery costs in the basket so that the total does not surprise me', description: withCriteria('They appear on the last page today.', 'The basket shows the costs for the chosen country', 'From 50 euros on it says that delivery is free') },
  },
  {
    misses: 'a fix version', evidence: everything,
    issue: { type: 'Story', status: 'In Review', parent: 1, points: 2, assignee: 'Dan', created: 28, updated: 3, summary: 'As a shopper, I want to print my invoice so that I can file it', description: withCriteria('Some companies still want paper.', 'The invoice fits one A4 page', 'Prices show net, tax and gross') },
  },
  {
    misses: 'an assignee', evidence: everything,
    issue: { type: 'Story', status: 'In Review', parent: 1, points: 2, fixVersion: '2.5', created: 26, updated: 4, summary: 'As a shopper, I want to undo the removal of a product so that a slip costs me nothing', description: withCriteria('Removing is one press away from changing the quantity.', 'For 10 seconds after a removal Undo brings the line back', 'It comes back with its quantity') },
  },
  {
    misses: 'an estimate', evidence: everything,
    issue: { type: 'Story', status: 'In Review', parent: 1, fixVersion: '2.5', assignee: 'Dan', created: 25, updated: 2, summary: 'As a shopper, I want my basket kept for 30 days so that I can come back to it', description: withCriteria('A basket is lost with the browser window today.', 'A basket is there again within 30 days in the same browser', 'After 30 days it is empty') },
  },
  {
    misses: 'the check “Tests pass”', evidence: { ticks: ['documentation'], accepted: true },
    issue: { ...story, summary: 'As a shopper, I want to see when a product is back in stock so that I can wait for it', description: withCriteria('We know the date in two cases of three.', 'A product that is sold out shows the date of the next delivery, where it is known', 'Otherwise it says “sold out”') },
  },
  {
    misses: 'the check “Documentation updated”', evidence: { ticks: ['tests'], accepted: true },
    issue: { ...story, summary: 'As a shop owner, I want to set the free delivery limit so that I can run campaigns', description: withCriteria('The limit stands in the code.', 'The limit can be set per country', 'A change shows in the shop within 5 minutes') },
  },
  {
    misses: 'an acceptance', evidence: { ticks: ['tests', 'documentation'], accepted: false },
    issue: { ...story, summary: 'As a shopper, I want to pay on invoice so that I can look at the goods first', description: withCriteria('Every fourth competitor offers it.', 'Customers with three paid orders may choose “on invoice”', 'The invoice is due 14 days after the delivery') },
  },
];

/** SHOP behind its backlog: what is in review. An open sub-task and an open blocker stand in the way of SHOP-8. */
export const shopReview: readonly DemoIssue[] = reviewed.map(({ issue }) => issue);

/** What people did in the panel of these stories, in their order. */
export const reviewEvidence: readonly SeededEvidence[] = reviewed.map(({ evidence }) => evidence);
