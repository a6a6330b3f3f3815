import fc from 'fast-check';
import { detectLanguage } from '../../../src/core/language/detect-language';
import { LANGUAGES } from '../../../src/core/language/registry';
import { runs } from '../../support/runs';

const told = (text: string): string | null | undefined => {
  const language = detectLanguage(text);
  return language ? language.id : language;
};

/** null: a language that is not read; undefined: too little to tell */
const cases: [string, string | null | undefined][] = [
  ['As a shopper, I want to pay by card so that I save time', 'en'],
  ['The total shows the tax of each item', 'en'],
  ['Als Kundin möchte ich mit Karte zahlen, damit ich Zeit spare', 'de'],
  ['Die Summe zeigt die Steuer', 'de'],
  ['En tant que client, je veux payer par carte afin de gagner du temps', null],
  ['Como cliente quiero pagar con tarjeta para ahorrar tiempo', null],
  ['Como cliente, eu quero pagar com cartão para que eu não perca tempo', null],
  ['Come cliente voglio pagare con la carta per risparmiare tempo', null],
  ['Als klant wil ik met een kaart betalen zodat ik tijd bespaar', null],
  ['Som kund vill jag betala med kort så att jag sparar tid', null],
  ['Jako klient chcę zapłacić kartą, aby zaoszczędzić czas', null],
  ['Jako zákazník chci platit kartou, abych ušetřil čas, když je to možné', null],
  ['Müşteri olarak zaman kazanmak için kartla ödemek istiyorum', null],
  ['顧客として、カードで支払いたい', null],
  ['Как клиент, я хочу платить картой', null],
  ['고객으로서 카드로 결제하고 싶습니다', null],
  ['CSV を API でエクスポートする', null],
  ['Receipts', undefined],
  ['Export CSV', undefined],
  ['Visit El Paso', undefined],
  ['I W', undefined],
  ['', undefined],
  ['🙂🙂🙂🙂🙂', undefined],
  [Array.from({ length: 40 }, (_, n) => `kupanda${'abcdefgh'[n % 8]}`).join(' '), null],
];

describe('the language of a text', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('of any text is one that is read, or none', () => {
    const known = [...LANGUAGES.map(({ id }) => id), null, undefined];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => known.includes(told(text))),
      runs(200),
    );
  });
});
