import { foldWord } from '../../../src/core/roadmap/fold-word';
import { reasonsText } from '../../../src/core/roadmap/reason-text';
import { shownWord } from '../../../src/core/roadmap/shown-word';

it('says the reasons in one line', () => {
  const names = { texts: ['Refunds in the Checkout', 'VAT on refunds'], nameOf: (id: string) => (id === '7' ? 'Payments' : undefined) };
  expect(reasonsText([
    { kind: 'words', words: ['checkout', 'refund', 'vat', 'ledger'], like: 'SHOP-3' },
    { kind: 'component', values: ['7', '8'] },
    { kind: 'version', values: ['9'] },
    { kind: 'label', values: ['mobile'] },
    { kind: 'link', keys: ['SHOP-4'] },
    { kind: 'reporter', count: 4, of: 4 },
    { kind: 'reporter', count: 3, of: 8 },
    { kind: 'reporter', count: 1, of: 1 },
    { kind: 'assignee' },
  ], names)).toBe("shares checkout, refunds, VAT with SHOP-3; same component (Payments); same fix version; same label (mobile); linked to SHOP-4; its reporter's 4 nearest items went there; 3 of its reporter's 8 nearest items went there; its reporter's nearest item went there; its assignee has items there");
});

it('names no folded word where only descriptions have it', () => {
  expect(reasonsText([{ kind: 'words', words: ['ledger'], like: 'SHOP-3' }], { texts: ['Refunds'], nameOf: () => undefined })).toBe('shares words of its description with SHOP-3');
});

it.each([
  ['Rechnungen', ['Die Rechnung']],
  ['Zamówienia', ['Nowe zamówienie']],
  ['UI', ['New UI']],
])('shows %s as it stands in the text', (word, texts) => {
  expect(texts[0]?.toLowerCase()).toContain(shownWord(foldWord(word), texts)?.toLowerCase());
});
