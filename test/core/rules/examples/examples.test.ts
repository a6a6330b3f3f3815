import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import { judge } from '../../../../src/core/readiness/judge';
import type { Finding } from '../../../../src/core/readiness/readiness';
import { asWritten } from '../../../../src/core/rules/examples/as-written';
import { clausePieces } from '../../../../src/core/rules/examples/clause-pieces';
import { measurable } from '../../../../src/core/rules/examples/measurable';
import { verbLastPhrases } from '../../../../src/core/rules/examples/verb-last-phrases';
import type { IssueFacts } from '../../../../src/core/story/issue-facts';
import { parseStory } from '../../../../src/core/story/parse-story';
import { sentenceSource } from '../../../../src/core/story/sentence-source';
import { doc, h, p, ul } from '../../../support/adf';
import { issueFacts } from '../../../support/arbitrary';
import { facts } from '../../../support/facts';
import { runs } from '../../../support/runs';

const findingOf = (rule: string, issue: IssueFacts): Finding | undefined => judge(issue, DEFAULT_DEFINITION).findings.find((finding) => finding.rule === rule);
const exampleOf = (rule: string, issue: IssueFacts): readonly string[] | undefined => findingOf(rule, issue)?.example;
const storyOf = (issue: IssueFacts) => parseStory(issue, DEFAULT_DEFINITION.ready.storyTypes);

/** What an example may say beside the story's own words. */
const ADDED = new Set('as a i want to so that who it is for in seconds at most steps done right of 100 cases shows show by showing when'.split(' '));

describe('a story of several actions as one story each', () => {
  it.each([
    ['export the sales and print a slip', ['export the sales', 'print a slip']],
    ['search and filter products', ['search products', 'filter products']],
    ['view, edit, and delete my orders', ['view my orders', 'edit my orders', 'delete my orders']],
    ['find a product and buy it', ['find a product', 'buy a product']],
    ['export the sales as well as print a slip', ['export the sales', 'print a slip']],
    ['create and/or share a board and then not delete it', ['create a board', 'share a board', 'not delete a board']],
    ['either pay the order or cancel it', ['pay the order', 'cancel the order']],
  ])('%s', (means, expected) => {
    const summary = `As a shopper, I want to ${means} so that I save time`;
    expect(exampleOf('single-action', facts({ summary }))).toEqual(expected.map((one) => `As a shopper, I want to ${one} so that I save time`));
  });

  it('keeps a summary that starts with its verb as it is', () => {
    expect(exampleOf('single-action', facts({ summary: '[Shop] Export the sales and print a slip' }))).toEqual(['[Shop] Export the sales', '[Shop] Print a slip']);
  });

  it('reads a sentence that stands on several lines of the description', () => {
    const description = doc(h(3, 'Story'), p('As a shopper,'), p('I want to export the sales and print a slip'), p('so that I save time.'));
    expect(exampleOf('single-action', facts({ description }))).toEqual(['As a shopper, I want to export the sales so that I save time.', 'As a shopper, I want to print a slip so that I save time.']);
  });

  it.each([
    ['verbs that are not there', 'export the sales', ['export', 'print']],
    ['verbs in another order', 'print a slip and export the sales', ['export', 'print']],
    ['letters that change their length with their case', 'export the İ and print a slip', ['export', 'print']],
  ])('does not cut a clause with %s', (_, clause, verbs) => {
    expect(clausePieces(clause, verbs)).toBeNull();
  });

  it.each([
    ['die Rechnung herunterladen und ausdrucken', ['herunterladen', 'ausdrucken'], ['die Rechnung herunterladen', 'die Rechnung ausdrucken']],
    ['Verkäufe exportieren, einen Beleg drucken und ihn ablegen', ['exportieren', 'drucken', 'ablegen'], ['Verkäufe exportieren', 'einen Beleg drucken', 'ihn ablegen']],
    ['die Rechnung herunterladen und ausdrucken können', ['herunterladen', 'ausdrucken'], null],
    ['suchen und finden', ['suchen', 'löschen'], null],
  ])('verbs behind their things: %s', (words, verbs, phrases) => {
    expect(verbLastPhrases(words, verbs)).toEqual(phrases);
  });

  const part = (...words: string[]) => fc.constantFrom(...words);
  const action = fc.tuple(part('export', 'print', 'create', 'delete', 'view', 'search for', 'find', 'not remove', 'easily edit'), part('', ' the sales', ' a slip', ' my orders that are old', ' it', ' 3 boards')).map((words) => words.join(''));
  const clause = fc.tuple(fc.array(action, { minLength: 2, maxLength: 5 }), part(' and ', ', ', ', and ', ' or ', ' and/or ', ' as well as ', ' and then ')).map(([actions, join]) => actions.join(join));

  it('is never objected to again, and keeps its role', () => {
    let shown = 0;
    fc.assert(
      fc.property(part('shopper', 'shop assistant', 'returning customer'), clause, part('', ' so that I save time', ', in order to pay'), (role, means, reason) => {
        for (const line of exampleOf('single-action', facts({ summary: `As a ${role}, I want to ${means}${reason}` })) ?? []) {
          shown++;
          const judged = judge(facts({ summary: line }), DEFAULT_DEFINITION);
          expect(judged.findings.map(({ rule }) => rule)).not.toContain('single-action');
          expect(judged.sentence.role).toBe(role);
        }
      }),
      runs(200),
    );
    expect(shown).toBeGreaterThan(200);
  });
});

describe('a sentence with room for what is missing', () => {
  it.each([
    ['has-benefit', 'As a shopper, I want to pay by card.', 'As a shopper, I want to pay by card so that …'],
    ['has-benefit', 'As a shopper, I want to pay by card. Vouchers come later.', 'As a shopper, I want to pay by card so that …'],
    ['has-benefit', 'Export the sales', 'Export the sales so that …'],
    ['has-role', 'Export the daily sales', 'As a …, I want to export the daily sales'],
    ['has-role', 'I want to pay by card', 'As a …, I want to pay by card'],
    ['has-role', 'Checkout: We need to pay', 'As a …, we need to pay'],
    ['has-means', 'As a shopper', 'As a shopper, I want to …'],
    ['has-means', 'Loyalty points', 'As a …, I want to … loyalty points'],
    ['has-means', 'API keys', 'As a …, I want to … API keys'],
    ['real-role', 'As an engineer, I want to print a slip', 'As a <who it is for>, I want to print a slip'],
  ])('%s: %s', (rule, summary, line) => {
    expect(exampleOf(rule, facts({ summary }))).toEqual([line]);
  });

  it.each([
    ['has-means', 'The page is slow: nobody knows why, and it has been so since spring'],
    ['has-means', '12'],
    ['has-means', 'Rechnungen', 'Sie stehen im Konto und werden als PDF geladen.'],
    ['has-benefit', 'Print das Etikett für eine Bestellung'],
  ])('%s: none for “%s”', (rule, summary, line = '') => {
    expect(exampleOf(rule, facts({ summary, description: doc(p(line)) })) ?? []).toEqual([]);
  });
});

describe('a summary without what is beside the story', () => {
  it.each([
    ['As a shopper, I want to pay (with cards, and later with vouchers as well)', ['As a shopper, I want to pay', 'with cards, and later with vouchers as well']],
    ['As a shopper, I want to pay (with cards and with vouchers), so that I own it', ['As a shopper, I want to pay, so that I own it', 'with cards and with vouchers']],
    ['As a shopper, I want to pay by card. Vouchers come later.', ['As a shopper, I want to pay by card', 'Vouchers come later.']],
  ])('%s', (summary, lines) => {
    expect(exampleOf('minimal-summary', facts({ summary }))).toEqual(lines);
  });
});

describe('a criterion with a place for what can be seen', () => {
  it.each([
    ['The page loads fast', 'The page loads in … seconds'],
    ['It is user friendly', 'It is done in at most … steps'],
    ['The search is easy to use.', 'The search is done in at most … steps'],
    ['The filter works properly', 'The filter shows …'],
    ['It should work as expected', 'It should show …'],
    ['Imports run reliably', 'Imports run in … of 100 cases'],
    ['Errors are handled appropriately', 'Errors are handled by showing …'],
    ['Fast', 'In … seconds'],
    ['Layout', 'Layout shows …'],
  ])('%s -> %s', (criterion, line) => {
    expect(measurable(criterion)).toEqual([line]);
  });

  it.each([['The basket keeps all of its lines'], ['Which ones?'], ['x'.repeat(301)]])('none for “%s”', (criterion) => {
    expect(measurable(criterion)).toEqual([]);
  });
});

describe('what an example rewrites', () => {
  it.each([
    ['single-action', facts({ summary: 'As a shopper, I want to pay it and print a slip' }), 'As a shopper, I want to pay it and print a slip'],
    ['has-benefit', facts({ description: doc(p('As a shopper, I want to pay')) }), 'As a shopper, I want to pay'],
    ['has-means', facts({ summary: 'Loyalty points' }), 'Loyalty points'],
    ['minimal-summary', facts({ summary: 'Pay (by card or by voucher)', description: doc(p('As a shopper, I want to pay')) }), 'Pay (by card or by voucher)'],
    ['testable-criteria', facts({ description: doc(h(2, 'Acceptance criteria'), ul('It is fast')) }), 'It is fast'],
  ])('%s', (rule, issue, text) => {
    expect(asWritten(storyOf(issue), findingOf(rule, issue) as Finding)).toBe(text);
  });

  it('is not looked for in texts that are too long to be a sentence', () => {
    const summary = `As a shopper, I want to pay ${'and pay again '.repeat(40)}`;
    expect(sentenceSource(storyOf(facts({ summary })))).toBeNull();
  });
});

describe('every example', () => {
  const text = fc.constantFrom('As a shopper, I want to pay and print a slip', 'As an engineer, I want to pay quickly (with a card or two)', 'Export the sales and print it', 'Loyalty points', 'I want to pay. It is fast', 'As a user', 'so that I can go', '');
  const issue = fc.oneof(
    issueFacts(),
    fc.tuple(text, text, text, fc.string()).map(([summary, line, criterion, noise]) => facts({ summary: `${summary}${noise}`, description: doc(p(line), p(`${noise} ${summary}`), h(2, 'Acceptance criteria'), ul(criterion, `The page is fast ${noise}`)) })),
  );
  const wordsOf = (from: string): string[] => from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  it('says nothing but the story’s own words and a few that leave room', () => {
    fc.assert(
      fc.property(issue, (one) => {
        const own = new Set(storyOf(one).lines.flatMap((line) => wordsOf(line.text)));
        for (const { example } of judge(one, DEFAULT_DEFINITION).findings) {
          for (const line of example) {
            expect(line.trim()).not.toBe('');
            expect(wordsOf(line).filter((word) => !own.has(word) && !ADDED.has(word))).toEqual([]);
          }
        }
      }),
      runs(300),
    );
  });
});
