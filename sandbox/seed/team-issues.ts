import { bullets, document, heading, numbered, paragraph } from './adf';
import { type DemoIssue, withCriteria, words } from './demo-issue';

/** The project of a team that does not write "As a ..." and keeps its acceptance criteria in a field. */
export const teamIssues: readonly DemoIssue[] = [
  { type: 'Epic', status: 'In Progress', summary: 'First release in the stores', created: 110, updated: 9, description: words('Everything that the app needs before customers may download it.') },
  { type: 'Epic', status: 'To Do', summary: 'Notifications', created: 70, updated: 25, description: words('The app tells customers what happens to their orders.') },
  {
    type: 'Story', status: 'To Do', parent: 1, points: 3, created: 26, updated: 5, priority: 'High',
    summary: 'Scan a product\'s bar code and open its page',
    description: words('In the shop people want to know which sizes are left without asking.'),
    criteria: document(bullets('A scan of a bar code of ours opens the product within two seconds', 'A code that is not ours says so and offers the search', 'Without permission to use the camera the app explains how to give it')),
  },
  {
    type: 'Story', status: 'To Do', parent: 1, points: 2, created: 24, updated: 7,
    summary: 'Keep the basket when the telephone has no network',
    description: words('The shop is in a cellar.'),
    criteria: document(bullets('Products can be added without a network', 'When the network is back, the basket is the same in the app and in the web shop')),
  },
  { type: 'Story', status: 'To Do', parent: 1, created: 22, updated: 11, summary: 'Sign in with face or fingerprint', description: withCriteria('Typing a password on a telephone is no fun.', 'After the first sign-in the app offers it', 'It can be switched off in the settings') },
  { type: 'Story', status: 'To Do', parent: 1, points: 5, created: 21, updated: 21, summary: 'Show the way to the nearest shop', description: words('A map with our four shops. Opening hours too?') },
  { type: 'Task', status: 'To Do', parent: 1, points: 2, created: 19, updated: 4, assignee: 'Dan', summary: 'Set up the accounts at both stores', description: withCriteria('Needs the number of the company and a credit card.', 'Both accounts belong to the company, not to a person', 'A test version can be downloaded by the team') },
  { type: 'Story', status: 'To Do', parent: 2, created: 18, updated: 13, blockedBy: 7, summary: 'Tell customers when their parcel is on its way', description: words('A notification with the carrier\'s link.') },
  { type: 'Story', status: 'In Progress', parent: 1, points: 3, created: 30, updated: 1, assignee: 'Dan', summary: 'Browse products by category', description: words('The same categories as in the web shop.'), criteria: document(bullets('The first page shows all categories with a photo', 'A category shows its products twenty at a time', 'Going back returns to the same place in the list')) },
  { type: 'Sub-task', status: 'Done', parent: 9, summary: 'Read the categories from the shop', description: null, assignee: 'Dan', created: 8, updated: 4 },
  { type: 'Sub-task', status: 'In Progress', parent: 9, summary: 'Remember the place in the list', description: null, assignee: 'Dan', created: 8, updated: 1 },
  { type: 'Story', status: 'Done', parent: 1, points: 5, created: 65, updated: 23, assignee: 'Dan', summary: 'Show a product with its photos and price', description: words('Reads from the web shop.'), criteria: document(bullets('Photos can be swiped', 'The price is the one of the web shop')) },
  { type: 'Task', status: 'Done', parent: 1, points: 3, created: 60, updated: 37, assignee: 'Dan', summary: 'Build both versions on every change', description: words('On the build server, with the tests.') },
  {
    type: 'Bug', status: 'To Do', parent: 1, points: 1, created: 9, updated: 3, priority: 'High', reporter: 'Dan', summary: 'App closes when a photo is turned',
    description: document(heading('Steps'), numbered('Open a product', 'Enlarge a photo', 'Turn the telephone'), heading('Acceptance criteria'), bullets('The photo turns with the telephone', 'The app stays open on the six test devices')),
  },
  { type: 'Story', status: 'To Do', parent: 2, created: 17, updated: 17, summary: 'Choose which notifications arrive', description: document(paragraph('Orders, offers, news: each can be switched off. TODO ask legal.')) },
  { type: 'Story', status: 'To Do', parent: 2, points: 8, created: 16, updated: 12, priority: 'Low', summary: 'Send offers for products that somebody looked at and measure what they bring and show it to marketing', description: null },
  { type: 'Story', status: 'To Do', created: 15, updated: 10, summary: 'As a customer, I want to see my orders in the app so that I know what is on its way', description: withCriteria('The web shop has it already.', 'The app lists the orders of the last two years', 'Each one shows where it is') },
  { type: 'Story', status: 'To Do', created: 104, updated: 96, priority: 'Low', summary: 'Dark mode', description: null },
  { type: 'Task', status: 'To Do', created: 108, updated: 101, summary: 'Performance', description: words('It has to be faster.') },
  { type: 'Story', status: 'To Do', points: 3, created: 11, updated: 6, summary: 'Pay with the telephone\'s wallet', description: words('Same provider as in the web shop.'), criteria: document(bullets('The basket offers the wallet where there is one', 'A cancelled payment leaves the basket as it was')) },
];
