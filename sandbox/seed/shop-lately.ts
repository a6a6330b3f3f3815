import { type DemoIssue, withCriteria, words } from './demo-issue';

type Kind = Pick<DemoIssue, 'type' | 'assignee' | 'reporter' | 'labels' | 'priority'>;
const story: Kind = { type: 'Story', assignee: 'Dan' };
const bug: Kind = { type: 'Bug', assignee: 'Dan', reporter: 'Dan', priority: 'High' };
const chore: Kind = { type: 'Task', assignee: 'Ada', reporter: 'Ada', labels: ['infrastructure'] };
const CHECKOUT = 1;
const ACCOUNTS = 2;
const RETURNS = 21;

/** An issue that was finished so many days ago, about a month after somebody wrote it. */
const finished = (kind: Kind, day: number, points: number, parent: number | null, summary: string, intro: string, ...criteria: readonly string[]): DemoIssue => ({
  ...kind, status: 'Done', points, summary,
  fixVersion: day > 35 ? '2.4 Payments' : '2.5',
  description: criteria.length === 0 ? words(intro) : withCriteria(intro, ...criteria),
  created: day + 26 + points, updated: day,
  ...(parent === null ? {} : { parent }),
});

/** What the team finished in its last five sprints, the oldest first: about 22 points each, as teams do with good and poor ones among them. */
export const shopLately: readonly DemoIssue[] = [
  finished(story, 78, 5, CHECKOUT, 'As a shopper, I want to pay by card without leaving the shop so that I trust the payment', 'One in ten turned back on the page of the provider.', 'The card fields stand on our own payment page', 'A declined card says so beside the field', 'No number of a card reaches our servers'),
  finished(story, 75, 5, CHECKOUT, 'As a shopper, I want to see every step of the checkout so that I know how long it takes', 'Nobody knew how many pages were still to come.', 'The steps stand above each page', 'A step that is done can be opened again without losing what was typed'),
  finished(story, 73, 8, ACCOUNTS, 'As a returning customer, I want to confirm my e-mail address once so that messages reach me', 'Every sixth address was mistyped.', 'A new account gets a link that works for a day', 'Without a confirmation nothing but that link is sent', 'A second link can be asked for'),
  finished(bug, 70, 1, CHECKOUT, 'The country is forgotten when the page is loaded again', 'Reported by a customer in Vienna.', 'The country stays until the basket is empty'),
  finished(chore, 68, 3, null, 'Move the test shop to the new cluster', 'The old one is switched off in autumn.', 'The test shop runs on the new cluster', 'Deploying it takes less than five minutes'),

  finished(story, 63, 3, RETURNS, 'As a customer, I want to give several reasons for a return so that I can be honest', 'Only one of five could be chosen.', 'Up to three reasons can be chosen', 'The list of returns shows all of them'),
  finished(story, 61, 5, CHECKOUT, 'As a shopper, I want to correct my address on the last page so that I do not go back', 'Going back emptied the payment page.', 'The address can be edited on the last page', 'Delivery costs follow the new country at once'),
  finished(bug, 58, 2, ACCOUNTS, 'Signing out leaves the basket of the former user', 'Seen on a shared computer in a library.', 'After signing out the basket is empty', 'It is back when its owner signs in'),
  finished(story, 55, 5, ACCOUNTS, 'As a returning customer, I want to see my addresses in one place so that I can tidy them', 'Addresses could be added and never removed.', 'All addresses are listed, the one used last on top', 'An address can be removed unless an order is on its way to it'),
  finished(chore, 53, 2, null, 'Watch the disk of the database', 'It was full on a Saturday.', 'At 80 % somebody is called'),

  finished(story, 49, 8, CHECKOUT, 'As a shopper, I want to pay by direct debit so that I need no card', 'Two in ten asked for it.', 'The payment page offers direct debit in eight countries', 'The mandate is sent by e-mail', 'A returned debit stops the next order and says why'),
  finished(story, 47, 3, RETURNS, 'As a customer, I want to find my return again by its number so that I can ask about it', 'Support searched by name and found four people.', 'The number opens the return after its e-mail address was given', 'A wrong pair says nothing about which part is wrong'),
  finished(bug, 45, 2, RETURNS, 'Refunds of vouchers are paid to the card', 'Twice this month.', 'What was paid by voucher comes back as a voucher'),
  finished(story, 42, 3, CHECKOUT, 'As a shopper, I want to see taxes for my country so that the total is right', 'Switzerland was charged with German tax.', 'The basket shows the tax of the chosen country', 'The invoice shows its rate'),
  finished(story, 40, 3, ACCOUNTS, 'As a new customer, I want to read why a password is refused so that I can choose another', 'The form only turned red.', 'Each rule that is not met is named', 'A password of a known leak is refused with a reason'),
  finished(chore, 38, 2, null, 'Keep a month of backups', 'Seven days were too few in March.', 'Thirty days of backups exist', 'The oldest one can be listed'),

  finished(story, 35.5, 8, RETURNS, 'As a shop assistant, I want to refuse a damaged return so that we refund only what can be sold', 'One return in forty is worn.', 'A return can be refused with a photo and a reason', 'The customer is told within the hour and can answer', 'A refused return waits ten days for the answer'),
  finished(story, 34, 5, CHECKOUT, 'As a shopper, I want to add a note to my order so that the parcel finds me', 'Couriers telephone support for a door code.', 'The delivery page takes a note of up to 200 letters', 'The note is on the label and in the order'),
  finished(bug, 30, 3, CHECKOUT, 'The total is wrong for half a second after a voucher', 'It shows the old one, then jumps.', 'The total is not shown while it is worked out', 'Screen readers hear the new total once'),
  finished(story, 27, 3, ACCOUNTS, 'As a returning customer, I want to stay signed in on my telephone so that I do not type so much', 'Sessions ended with the browser.', 'A signed-in telephone stays so for ninety days', 'All telephones can be signed out at once'),
  finished(chore, 25, 2, null, 'Rotate the keys of the payment provider', 'Due every year.', 'The new keys are in use and the old ones are void'),

  finished(story, 22, 5, RETURNS, 'As a customer, I want to hand a return in at a parcel shop so that I need no printer', 'Four customers in ten have no printer.', 'The return offers a code for the parcel shop', 'The code works for fourteen days'),
  finished(story, 20, 3, CHECKOUT, 'As a shopper, I want to remove a product from the last page so that I can buy the rest', 'Going back loses the address.', 'Each line can be removed on the last page', 'Removing the last one leads back to the shop'),
  finished(bug, 17, 2, ACCOUNTS, 'Names with an apostrophe end the order', 'Reported by Ms O’Hara, twice.', 'Names take any letter and sign that people have', 'A test orders as O’Hara'),
  finished(story, 14, 5, CHECKOUT, 'As a shopper, I want to compare delivery services so that I can choose the quick one', 'The only one was the cheapest.', 'Up to three services are offered with price and day', 'The one chosen last is proposed'),
  finished(story, 11, 3, ACCOUNTS, 'As a returning customer, I want to be told of a sign-in from elsewhere so that I can stop it', 'An account was taken over in June.', 'A sign-in from a new country sends an e-mail', 'The e-mail offers to sign out everywhere'),
];
