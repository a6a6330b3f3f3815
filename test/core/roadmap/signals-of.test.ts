import fc from 'fast-check';
import { foldWord } from '../../../src/core/roadmap/fold-word';
import { signalsOf } from '../../../src/core/roadmap/signals-of';
import { termsOf } from '../../../src/core/roadmap/terms-of';
import { doc, h, p, ul } from '../../support/adf';
import { issueFacts } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

it.each([
  ['English', ['Refund', 'refunds', 'REFUNDED', 'refunding'], 'refund'],
  ['English', ['category', 'categories'], 'categor'],
  ['English', ['invoice', 'invoices', 'invoicing', 'invoiced'], 'invoic'],
  ['English', ['ship', 'ships', 'shipping', 'shipped'], 'ship'],
  ['English', ['address', 'addresses'], 'address'],
  ['English', ['access'], 'access'],
  ['English', ['string'], 'string'],
  ['German', ['Rechnung', 'Rechnungen'], 'rechnung'],
  ['German', ['Straße', 'Strassen', 'STRASSE'], 'strass'],
  ['German', ['Rückgabe', 'Ruckgaben'], 'ruckgab'],
  ['French', ['Facture', 'factures', 'facturé'], 'factur'],
  ['French', ['paiement', 'paiements'], 'paiement'],
  ['Spanish', ['pedido', 'pedidos', 'Pedida'], 'pedid'],
  ['Polish', ['zamówienie', 'zamówienia', 'zamówień'], 'zamow'],
  ['Polish', ['płatność', 'płatności'], 'platnosc'],
])('%s: %j are one word', (_, forms, stem) => {
  expect(forms.map(foldWord)).toEqual(forms.map(() => stem));
});

it('folds no further what is folded', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zäöüßéłń]{1,14}$/)), (word) => expect(foldWord(foldWord(word))).toBe(foldWord(word))), runs(300));
});

it.each([
  ['As a shopper, I want to pay by card so that I do not need cash', ['shopper', 'pay', 'card', 'cash']],
  ['Als Kundin möchte ich die Rechnung als PDF herunterladen, damit ich sie ablegen kann', ['kundin', 'rechnung', 'pdf', 'herunterlad', 'ableg']],
  ['Jako klientka chcę zapłacić kartą, aby nie potrzebować gotówki', ['klientk', 'zaplacic', 'kart', 'potrzebowac', 'gotowk']],
  ['En tant que cliente, je veux payer par carte afin de ne pas avoir besoin de liquide', ['client', 'payer', 'cart', 'avoir', 'liquid']],
  ['Como cliente quiero pagar con tarjeta para no llevar efectivo', ['client', 'pagar', 'tarjet', 'llevar', 'efectiv']],
  ['UI: 3 tests of the API v2, see https://example.com/secret?q=1', ['ui', 'test', 'api', 'see']],
  ["The user's e-mail can't be changed", ['mail', 'chang']],
  ['四个排序图', ['四个', '个排', '排序', '序图']],
  ['Refund refunds REFUNDED', ['refund']],
  ['', []],
])('of %j it keeps what carries meaning', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

it('an article of one language is a word of another', () => {
  expect(termsOf('When the printer is off, jobs die in the queue')).toContain('die');
});

it('keeps forty words, those of the summary first', () => {
  const many = Array.from({ length: 60 }, (_, n) => `wort${n}x`);
  const { terms } = signalsOf(facts({ summary: 'Gift cards', description: doc(p(many.join(' '))) }));
  expect(terms).toHaveLength(40);
  expect(terms.slice(0, 3)).toEqual(['gift', 'card', 'wort0x']);
});

it('reads headings, lists and paragraphs, and wiki markup as well', () => {
  const adf = signalsOf(facts({ summary: 'Receipts', description: doc(h(2, 'Printing'), ul('Thermal paper'), p('Tax number')) }));
  expect(adf.terms).toEqual(['receipt', 'print', 'thermal', 'paper', 'tax', 'number']);
  expect(signalsOf(facts({ summary: 'Receipts', description: 'h2. Printing\n* Thermal paper\nTax number' })).terms).toEqual(adf.terms);
});

it('takes ids, labels, links and the due date from the fields', () => {
  const fields = {
    components: [{ id: '10', name: 'Checkout' }, { id: '10' }, { id: '11' }],
    fixVersions: [{ id: '7' }],
    labels: ['mobile', 'Q3'],
    duedate: '2026-12-01',
    issuelinks: [
      { type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, outwardIssue: { key: 'SHOP-2' } },
      { type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, inwardIssue: { key: 'SHOP-3' } },
      { type: { name: 'Relates', inward: 'relates to', outward: 'relates to' }, outwardIssue: { key: 'SHOP-4' } },
    ],
  };
  expect(signalsOf(facts({ summary: '', fields }))).toEqual({ terms: [], components: ['10', '11'], fixVersions: ['7'], labels: ['mobile', 'Q3'], linked: ['SHOP-2', 'SHOP-3', 'SHOP-4'], blocks: ['SHOP-2'], due: '2026-12-01' });
});

it.each([
  [{}],
  [{ components: null, fixVersions: null, labels: null, issuelinks: null, duedate: null }],
  [{ components: 'x', fixVersions: [null, 3, {}, { id: 5 }], labels: [1, '', null], issuelinks: [null, {}, { type: 4, inwardIssue: 'SHOP-2' }, { outwardIssue: { key: 9 } }], duedate: 'tomorrow' }],
])('finds nothing in fields of another shape: %j', (fields) => {
  expect(signalsOf(facts({ summary: '', fields }))).toEqual({ terms: [], components: [], fixVersions: [], labels: [], linked: [], blocks: [], due: null });
});

it('never throws, whatever a field holds, and says each thing once', () => {
  fc.assert(
    fc.property(issueFacts(), fc.dictionary(fc.constantFrom('components', 'fixVersions', 'labels', 'issuelinks', 'duedate'), fc.anything()), (issue, fields) => {
      const { terms, linked, labels } = signalsOf({ ...issue, fields });
      expect(terms.length).toBeLessThanOrEqual(40);
      for (const one of [terms, linked, labels]) expect(new Set(one).size).toBe(one.length);
    }),
    runs(200),
  );
});
