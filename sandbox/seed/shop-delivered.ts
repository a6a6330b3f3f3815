import { bullets, document, heading, numbered, paragraph } from './adf';
import { type DemoIssue, withCriteria, words } from './demo-issue';

/** SHOP from its 21st issue on: the fourth epic, and what the team delivered in a year. */
export const shopDelivered: readonly DemoIssue[] = [
  {
    type: 'Epic', status: 'In Progress', summary: 'Returns', created: 330, updated: 21,
    description: words('Sending something back is as easy as buying it, and the shop knows why it came back.'),
  },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 21, points: 5, created: 362, updated: 318, assignee: 'Dan',
    summary: 'As a customer, I want to announce a return online so that I do not have to call the shop',
    description: withCriteria(
      'Returns are announced by telephone, and the line is busy from ten to noon.',
      'The order page offers to return each product for thirty days after the delivery',
      'The customer chooses one of five reasons',
      'An e-mail confirms the return with its number',
    ),
  },
  { type: 'Sub-task', status: 'Done', parent: 22, summary: 'Agree on the five reasons with the warehouse', description: null, assignee: 'Priya', created: 350, updated: 340 },
  { type: 'Sub-task', status: 'Done', parent: 22, summary: 'Table for returns', description: null, assignee: 'Dan', created: 350, updated: 332 },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 3, points: 3, created: 355, updated: 301, assignee: 'Dan', labels: ['search'],
    summary: 'As a shopper, I want to search by product name so that I find what a friend told me about',
    description: withCriteria(
      'A third of all visits begin with a look for the search box.',
      'The search finds products by any word of their name',
      'Up to two mistyped letters are forgiven',
      'A search without a result offers the five best-selling products',
    ),
  },
  { type: 'Task', status: 'Done', points: 2, created: 340, updated: 322, assignee: 'Ada', reporter: 'Ada', labels: ['infrastructure'], summary: 'Renew the certificate of the shop', description: words('Runs out at the end of the month. Renew it and set a reminder for next year.') },
  {
    type: 'Bug', status: 'Done', fixVersion: '2.4 Payments', parent: 3, points: 1, created: 322, updated: 316, assignee: 'Dan', reporter: 'Dan', priority: 'Highest',
    summary: 'Prices with cents are rounded up in the product list',
    description: document(
      heading('Steps'),
      numbered('Open the list of scarves', 'Compare the price of the blue one with its own page'),
      paragraph('The list shows 20 euros, the page 19.50 euros.'),
      heading('Acceptance criteria'),
      bullets('List and page show the same price, with cents', 'A test covers prices that end in .50 and .99'),
    ),
  },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 3, points: 8, created: 318, updated: 262, assignee: 'Dan',
    summary: 'As a shopper, I want to see several photos of a product so that I can judge its material',
    description: withCriteria(
      'The most frequent reason for a return is "looked different".',
      'A product page shows up to six photos, the first one large',
      'A photo can be enlarged with a press, and closed with Escape',
      'The first photo appears within a second on a telephone network',
    ),
    comments: [{ by: 'Dan', day: 280, text: 'The photographer delivers 12 MB files. I will add a step that makes them smaller.' }, { by: 'Priya', day: 279, text: 'Please do. Sharp at double size is enough.' }],
  },
  { type: 'Sub-task', status: 'Done', parent: 28, summary: 'Make photos smaller when they are uploaded', description: null, assignee: 'Dan', created: 279, updated: 268 },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 21, points: 3, created: 300, updated: 248, assignee: 'Dan',
    summary: 'As a customer, I want to print a return label at home so that I can hand in the parcel anywhere',
    description: withCriteria('The carrier offers labels as PDF.', 'The label can be downloaded as soon as the return is announced', 'It holds the return number as text and as a bar code'),
  },
  { type: 'Task', status: 'Done', fixVersion: '2.4 Payments', points: 3, created: 290, updated: 234, assignee: 'Dan', labels: ['infrastructure'], summary: 'Update the framework to its supported version', description: words('Security updates end in autumn.', 'Done when the shop runs on it for a week without a new kind of error.') },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 2, points: 5, created: 275, updated: 220, assignee: 'Dan',
    summary: 'As a returning customer, I want to sign in with my e-mail address so that I need no user name',
    description: withCriteria('Customers forget the user name that they chose once.', 'Sign-in takes the e-mail address in any letter case', 'Existing user names go on working until the end of the year'),
  },
  { type: 'Bug', status: 'Done', fixVersion: '2.4 Payments', points: 1, created: 251, updated: 247, assignee: 'Dan', reporter: 'Dan', priority: 'High', summary: 'Two orders when "Pay" is pressed twice', description: words('Seen three times this week. The second press must do nothing.') },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 1, points: 5, created: 240, updated: 192, assignee: 'Dan', labels: ['payment'],
    summary: 'As a shopper, I want to pay by bank transfer so that I can buy without a card',
    description: withCriteria(
      'One customer in ten has no card.',
      'The payment page offers the transfer with the amount, the account and a reference',
      'The order waits for at most seven days, then it is cancelled and the customer is told',
      'When the money arrives, the order is released within an hour',
    ),
  },
  { type: 'Sub-task', status: 'Done', parent: 34, summary: 'Match transfers with orders by their reference', description: null, assignee: 'Dan', created: 225, updated: 201 },
  { type: 'Sub-task', status: 'Done', parent: 34, summary: 'Cancel orders that nobody paid', description: null, assignee: 'Dan', created: 225, updated: 194 },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 3, points: 2, created: 216, updated: 178, assignee: 'Dan',
    summary: 'As a shopper, I want to sort products by price so that I see first what I can afford',
    description: withCriteria('Asked for in every second survey.', 'The list can be sorted by price in both directions', 'The chosen order stays while the shopper goes from page to page'),
  },
  { type: 'Task', status: 'Done', created: 200, updated: 171, assignee: 'Priya', summary: 'Ask twenty customers about the checkout', description: words('Twenty telephone calls of ten minutes. Notes go to the wiki, the three strongest findings into the backlog.') },
  {
    type: 'Bug', status: 'Done', fixVersion: '2.4 Payments', parent: 21, points: 2, created: 176, updated: 150, assignee: 'Dan',
    summary: 'Return label is empty for addresses abroad',
    description: document(paragraph('Happens for Austria and Switzerland, because the carrier wants the country as two letters.'), heading('Acceptance criteria'), bullets('Labels for all eight countries that we deliver to show the full address')),
  },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 21, points: 5, created: 170, updated: 122, assignee: 'Dan',
    summary: 'As a shop assistant, I want to book in a return with a scanner so that the customer gets the money sooner',
    description: withCriteria('Booking in a parcel takes six minutes by hand.', 'A scan of the label opens the return', 'One press books all of its products in', 'The refund starts on the same day'),
    comments: [{ by: 'Priya', day: 130, text: 'Accepted after an hour in the warehouse. Down to one minute and a half.' }],
  },
  { type: 'Task', status: 'Done', fixVersion: '2.4 Payments', points: 1, created: 120, updated: 104, assignee: 'Ada', reporter: 'Ada', labels: ['infrastructure'], summary: 'Keep the logs for ninety days', description: words('The auditors ask for three months.') },
  {
    type: 'Story', status: 'Done', fixVersion: '2.4 Payments', parent: 3, points: 3, created: 112, updated: 76, assignee: 'Dan',
    summary: 'As a shopper, I want to see which sizes are in stock so that I do not fall in love in vain',
    description: withCriteria('Support hears it every day.', 'Sizes that are sold out are crossed out', 'A size with fewer than three pieces says how many are left'),
  },
  { type: 'Bug', status: 'Done', fixVersion: '2.5', parent: 1, points: 2, created: 64, updated: 33, assignee: 'Dan', reporter: 'Dan', priority: 'High', summary: 'The basket loses its products after half an hour', description: withCriteria('The session ends while people look for their card.', 'A basket keeps its products for thirty days on the same device') },
  {
    type: 'Story', status: 'Done', fixVersion: '2.5', parent: 1, points: 3, created: 58, updated: 19, assignee: 'Dan',
    summary: 'As a shopper, I want to choose a parcel shop so that I need not wait at home',
    description: withCriteria('Four deliveries in ten fail at the first attempt.', 'The delivery page lists the ten nearest parcel shops with their opening hours', 'The chosen one is on the label and in the confirmation'),
  },
];
