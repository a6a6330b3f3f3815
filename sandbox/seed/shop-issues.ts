import { bullets, document, heading, numbered, paragraph } from './adf';
import { type DemoIssue, withCriteria } from './demo-issue';

/** The beginning of SHOP: issues at every level of readiness. Each one's number is its place in the list. */
export const shopIssues: readonly DemoIssue[] = [
  {
    type: 'Epic', status: 'In Progress', summary: 'Checkout', created: 90, updated: 12, priority: 'High',
    description: document(paragraph('From the full basket to the paid order, with nothing that makes a shopper turn away.')),
  },
  {
    type: 'Epic', status: 'To Do', summary: 'Accounts', created: 80, updated: 30,
    description: document(paragraph('Returning customers find their data and their orders again.')),
  },
  {
    type: 'Epic', status: 'Done', summary: 'Product catalogue', created: 150, updated: 40,
    description: document(paragraph('Shoppers find the product they came for.')),
  },
  {
    type: 'Story', status: 'To Do', parent: 1, points: 3, created: 30, updated: 4, priority: 'High', labels: ['payment'],
    summary: 'As a shopper, I want to pay with a saved card so that I do not have to type its number again',
    description: withCriteria(
      'Many shoppers leave when they are asked for the card number. A card that was used once can be kept and used again.',
      'Given a signed-in shopper with a saved card, the payment page shows its last four digits and its expiry month',
      'When the shopper chooses the saved card and confirms, the order is paid without asking for the number',
      'When the saved card has expired, the page says so and asks for another one',
      'A saved card can be removed on the payment page',
    ),
  },
  {
    type: 'Story', status: 'To Do', parent: 1, created: 28, updated: 6,
    summary: 'As a shopper, I want to see the delivery cost before I pay so that the total does not surprise me',
    description: withCriteria(
      'The delivery cost appears only on the last page today, and one basket in six is left there.',
      'The basket shows the delivery cost for the chosen country',
      'When the country changes, cost and total change without loading the page again',
      'From 50 euros on, the basket shows that delivery is free',
    ),
  },
  {
    type: 'Story', status: 'To Do', parent: 2, points: 2, created: 26, updated: 9,
    summary: 'As a returning customer, I want to reset my password by e-mail so that I can sign in again',
    description: withCriteria(
      'Customers who forget their password write to support, about forty times a week.',
      'When a known address is entered, an e-mail with a link arrives',
      'The link works once and expires after TBD minutes',
      'When an unknown address is entered, the page says the same as for a known one',
    ),
  },
  {
    type: 'Story', status: 'To Do', parent: 1, points: 3, created: 24, updated: 11,
    summary: 'As a shopper, I want to apply a voucher code so that I get the discount I was promised',
    description: document(
      paragraph('Marketing sends voucher codes by e-mail and in the parcels. Today an assistant enters them by hand after the order.'),
      paragraph('The codes come from the marketing tool as a list, with an amount and an end date each.'),
    ),
  },
  {
    type: 'Story', status: 'In Review', fixVersion: '2.5', parent: 1, points: 5, created: 40, updated: 2, assignee: 'Dan', blockedBy: 11,
    summary: 'As a shopper, I want to get a receipt by e-mail so that I can prove what I bought',
    description: withCriteria(
      'Business customers need a receipt for their books.',
      'Within five minutes after the payment an e-mail with the receipt arrives',
      'The receipt lists every product with its price and the tax',
      'The receipt can be sent again from the order page',
    ),
  },
  { type: 'Sub-task', status: 'Done', parent: 8, summary: 'Write the template of the receipt', description: null, assignee: 'Dan', created: 20, updated: 8 },
  { type: 'Sub-task', status: 'In Progress', parent: 8, summary: 'Send the receipt when the payment is confirmed', description: null, assignee: 'Dan', created: 20, updated: 3 },
  {
    type: 'Task', status: 'In Progress', points: 5, created: 35, updated: 1, priority: 'Highest', assignee: 'Dan', parent: 1, labels: ['infrastructure'],
    summary: 'Move outgoing mail to the new provider',
    description: withCriteria(
      'The contract with the old mail provider ends this quarter.',
      'All mail of the shop leaves through the new provider',
      'Fewer than one in a hundred test mails lands in the spam folder',
    ),
  },
  { type: 'Story', status: 'To Do', parent: 2, summary: 'Loyalty points', description: document(paragraph('As discussed with marketing.')), created: 60, updated: 60, priority: 'Low' },
  {
    type: 'Story', status: 'To Do', parent: 2, points: 5, created: 22, updated: 7, blockedBy: 15,
    summary: 'As a returning customer, I want to see my past orders so that I can order the same again',
    description: withCriteria(
      'Half of our orders repeat an earlier one.',
      'The account page lists all orders of the last two years, newest first',
      'Every order shows its date, its products and its total',
      'One press puts all available products of an order into the basket',
    ),
  },
  {
    type: 'Story', status: 'To Do', points: 2, created: 18, updated: 5,
    summary: 'As a shop assistant, I want to print a packing slip so that the right goods leave the shop',
    description: withCriteria(
      'Assistants copy orders by hand and pack the wrong size about once a day.',
      'The order page has a button that prints a slip with product, size and number of pieces',
      'The slip fits on one A5 sheet for up to twelve products',
    ),
  },
  {
    type: 'Bug', status: 'To Do', parent: 2, points: 1, created: 10, updated: 5, priority: 'High',
    summary: 'Sign-in fails when the e-mail address has a plus sign',
    description: document(
      heading('Steps'),
      numbered('Register with an address such as rosa+shop@example.org', 'Sign out', 'Sign in with the same address'),
      heading('Acceptance criteria'),
      bullets('Sign-in works with every address that registration takes', 'Addresses that were stored wrongly are repaired'),
    ),
  },
  {
    type: 'Story', status: 'In Review', fixVersion: '2.5', parent: 1, points: 3, created: 33, updated: 1, assignee: 'Dan',
    summary: 'As a shopper, I want to change the quantity in the basket so that I do not have to start again',
    description: withCriteria(
      'Today a shopper has to remove a product and add it again.',
      'The quantity of every line can be set from 1 to 99',
      'The total follows at once',
      'A quantity above the stock is refused with the number that is left',
    ),
  },
  { type: 'Sub-task', status: 'Done', parent: 16, summary: 'Check the quantity against the stock', description: null, assignee: 'Dan', created: 15, updated: 6 },
  {
    type: 'Story', status: 'In Progress', parent: 1, points: 8, created: 29, updated: 3, assignee: 'Dan',
    summary: 'As a new shopper, I want to check out as a guest so that I can buy without an account',
    description: withCriteria(
      'A third of all new shoppers leave when they are asked to register.',
      'The first page of the checkout offers to go on as a guest',
      'A guest enters only address and e-mail',
      'After the order the guest may set a password and so keep the data',
    ),
  },
  { type: 'Sub-task', status: 'To Do', parent: 18, summary: 'Offer an account after the order', description: null, created: 14, updated: 14 },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 3, points: 3, created: 120, updated: 45, assignee: 'Dan',
    summary: 'As a shopper, I want to filter products by size so that I see only what fits me',
    description: withCriteria(
      'Shoppers open five products on average before they find one in their size.',
      'The list can be filtered by one or more sizes',
      'The address of the page keeps the filter',
    ),
  },
];
