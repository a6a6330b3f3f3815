import { bullets, document, heading, paragraph } from './adf';
import { type DemoIssue, withCriteria, words } from './demo-issue';

/** SHOP from its 45th issue on: what is in work, what the next sprint brings, and the rest of the backlog. */
export const shopPlanned: readonly DemoIssue[] = [
  {
    type: 'Story', status: 'In Progress', parent: 21, points: 5, created: 47, updated: 2, assignee: 'Dan',
    summary: 'As a customer, I want to exchange a size instead of returning it so that I still get what I chose',
    description: withCriteria(
      'Half of all returns are followed by an order of the next size.',
      'When the reason is "too small" or "too large", the form offers the sizes in stock',
      'The new size is kept for seven days',
      'No second delivery is charged for an exchange',
    ),
    comments: [{ by: 'Dan', to: 'Priya', day: 5, text: 'What happens to a voucher that was used in the first order?' }],
  },
  { type: 'Sub-task', status: 'Done', parent: 45, summary: 'Offer the sizes in stock', description: null, assignee: 'Dan', created: 9, updated: 4 },
  { type: 'Sub-task', status: 'In Progress', parent: 45, summary: 'Keep the new size for seven days', description: null, assignee: 'Dan', created: 9, updated: 2 },
  { type: 'Bug', status: 'In Progress', points: 1, created: 8, updated: 1, assignee: 'Dan', reporter: 'Dan', priority: 'High', parent: 21, summary: 'Return e-mails show the time of the server', description: withCriteria('The server runs on UTC, and the customers do not.', 'Dates in e-mails are shown in the time of the shop') },
  {
    type: 'Story', status: 'To Do', parent: 21, points: 3, created: 44, updated: 8, next: true,
    summary: 'As a customer, I want to see how far my return is so that I do not have to ask for my money',
    description: withCriteria(
      '"Where is my refund?" is the second most frequent question to support.',
      'The order page shows the steps announced, received, checked and refunded with their dates',
      'An e-mail is sent when the refund starts',
    ),
  },
  {
    type: 'Story', status: 'To Do', parent: 1, points: 5, created: 39, updated: 6, next: true, blockedBy: 44,
    summary: 'As a shopper, I want to choose a delivery day so that I am at home when the parcel comes',
    description: withCriteria('The carrier lets us pass on a day, in cities at first.', 'Where the carrier offers it, the next five working days can be chosen', 'The chosen day is in the confirmation', 'Elsewhere nothing about days is shown'),
  },
  { type: 'Task', status: 'To Do', points: 2, created: 20, updated: 20, next: true, assignee: 'Ada', reporter: 'Ada', labels: ['infrastructure'], summary: 'Rehearse restoring the database from a backup', description: withCriteria('We have never tried.', 'A copy of the shop runs on the restored data within two hours', 'The steps are written down so that anybody of us can follow them') },
  {
    type: 'Story', status: 'To Do', parent: 2, created: 52, updated: 31,
    summary: 'As a returning customer, I want to keep several addresses so that I can send presents',
    description: withCriteria('In December one order in five goes to another address.', 'Up to ten addresses can be kept, each with a name', 'The last one used is proposed'),
    comments: [{ by: 'Priya', day: 31, text: 'Needs an estimate before the next planning.' }],
  },
  { type: 'Story', status: 'To Do', parent: 2, points: 13, created: 74, updated: 40, summary: 'As a returning customer, I want to change my data, export it and delete my account so that I stay in control', description: withCriteria('Required by law since the last audit.', 'Name and address can be changed', 'All data can be downloaded', 'The account can be deleted, orders of the last ten years are kept without a name') },
  { type: 'Story', status: 'To Do', parent: 1, points: 3, created: 33, updated: 12, summary: 'Show a thank-you page that makes people come back', description: words('Something nice, fast and modern after the payment, maybe with recommendations etc.') },
  {
    type: 'Story', status: 'To Do', parent: 21, points: 2, created: 29, updated: 14,
    summary: 'As a shop owner, I want to see why products come back so that I can stop selling the wrong ones',
    description: document(
      paragraph('The reasons are stored, but nobody looks at them.'),
      heading('Acceptance criteria'),
      bullets('A table lists the twenty products that come back most, with their reasons', 'The period can be chosen: TBD', 'Numbers below ten are not shown'),
    ),
  },
  { type: 'Story', status: 'To Do', points: 5, created: 61, updated: 45, summary: 'As a user, I want a wish list so that I can save products', description: words('Should be easy to use. Who can see the list? Do we need an account for it?') },
  { type: 'Story', status: 'To Do', parent: 1, created: 17, updated: 4, leftSprint: 4, blockedBy: 4, summary: 'As a shopper, I want to pay with one press on my telephone so that buying on the way is quick', description: withCriteria('Needs the saved card first.', 'On telephones with a wallet the basket offers to pay with it', 'Amount and address are confirmed in the wallet only') },
  { type: 'Bug', status: 'To Do', parent: 1, points: 1, created: 6, updated: 6, reporter: 'Dan', summary: 'Country list is not in alphabetical order in French', description: words('"Égypte" stands after "Zambie".') },
  { type: 'Story', status: 'To Do', created: 96, updated: 88, priority: 'Low', summary: 'Gift wrapping', description: null },
  { type: 'Task', status: 'To Do', created: 83, updated: 83, priority: 'Low', reporter: 'Dan', labels: ['infrastructure'], summary: 'Clean up old feature switches', description: words('There are eleven left. Remove those that have been on for a year.') },
  { type: 'Story', status: 'To Do', parent: 2, points: 3, created: 140, updated: 120, priority: 'Low', summary: 'As a marketing manager, I want to send birthday vouchers so that customers think of us', description: withCriteria('An idea of last spring.', 'On the day a voucher of five euros is sent to customers who gave their date of birth') },
  { type: 'Story', status: 'To Do', created: 210, updated: 205, priority: 'Low', summary: 'Chat with an assistant', description: words('See the slides of the agency.') },
];
