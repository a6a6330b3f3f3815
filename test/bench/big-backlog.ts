import { bullets, document, heading, paragraph } from '../../sandbox/seed/adf';
import type { DemoIssue } from '../../sandbox/seed/demo-issue';

/** What the generated project has besides its open items. */
const EPICS = 300;
const FINISHED = 300;
/** Days: ten sprints of two weeks. */
const SPAN = 140;

const THINGS = ['the checkout', 'an order', 'the basket', 'a return', 'the invoice', 'a saved card', 'the search', 'a delivery date', 'the newsletter', 'an address'];
const ACTS = ['pay for', 'see', 'change', 'cancel', 'share', 'print', 'compare', 'find', 'archive', 'approve'];
const ROLES = ['shopper', 'returning customer', 'shop manager', 'warehouse clerk', 'bookkeeper'];
const REASONS = ['I need not call the shop', 'nothing gets lost', 'the parcel comes in time', 'we answer within a day', 'the figures add up'];

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/**
 * The issues of a project with so many open items: ten closed sprints with three hundred finished items, epics, estimates, blockers and texts of
 * about 1.2 kB; some written well, some hardly. The same for the same number.
 */
export function bigBacklog(open: number): readonly DemoIssue[] {
  const epics = Array.from({ length: EPICS }, (_, n): DemoIssue => ({ type: 'Epic', status: 'To Do', summary: `${pick(THINGS, n)} ${n}`, description: null, created: SPAN, updated: 100, ...(n % 4 === 3 ? {} : { start: (n % 90) - 60, due: (n % 200) - 20 }) }));
  const finished = Array.from({ length: FINISHED }, (_, n): DemoIssue => {
    const ended = 2 + ((SPAN - 4) * n) / FINISHED;
    return { ...story(n), status: 'Done', points: pick([1, 2, 3, 5], n), created: Math.min(SPAN, ended + 12), updated: ended };
  });
  return [...epics, ...finished, ...Array.from({ length: open }, (_, n) => ({ ...story(n), ...(n % 9 === 4 ? { blockedBy: EPICS + 1 + n % FINISHED } : {}) }))];
}

function story(n: number): DemoIssue {
  const summary = n % 4 === 0 ? `${pick(THINGS, n)} ${pick(ACTS, n * 3)} ${n}` : `As a ${pick(ROLES, n)}, I want to ${pick(ACTS, n)} ${pick(THINGS, n * 7)} so that ${pick(REASONS, n)} (${n})`;
  const context = paragraph(`Today nobody can ${pick(ACTS, n)} ${pick(THINGS, n * 7)} without help, and support hears of it ${n % 40} times a week. `.repeat(4));
  const criteria = Array.from({ length: 2 + (n % 4) }, (_, k) => `When a ${pick(ROLES, n + k)} wants to ${pick(ACTS, n + k)} ${pick(THINGS, n + 3 * k)}, the page shows it within ${k + 1} seconds`);
  return {
    type: n % 11 === 10 ? 'Bug' : n % 7 === 6 ? 'Task' : 'Story',
    status: n < 30 ? 'In Progress' : 'To Do',
    summary,
    description: n % 5 === 3 ? document(context) : document(context, heading('Acceptance criteria'), bullets(...criteria), heading('Notes'), paragraph(`See the page about ${pick(THINGS, n)}. `.repeat(6))),
    ...(n % 3 === 1 ? {} : { points: pick([1, 2, 3, 5, 8, 13], n) }),
    ...(n % 6 === 5 ? {} : { parent: 1 + (n % EPICS) }),
    ...(n % 2 === 0 ? { assignee: 'Dan' as const } : {}),
    created: 3 + (n % (SPAN - 5)),
    updated: 1 + (n % 3),
    ...(n >= 30 && n < 60 ? { next: true as const } : {}),
  };
}
