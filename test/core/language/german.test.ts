import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { parseStory } from '../../../src/core/story/parse-story';
import { bold, doc, h, p, ul } from '../../support/adf';
import { facts } from '../../support/facts';

const read = (summary: string, description: unknown = null) => parseStory(facts({ summary, description }), ['story']);

/** summary, role, means, benefit, actions */
const sentences: [string, string | null, string | null, string | null, string[]][] = [
  ['Als Kundin möchte ich die Rechnung herunterladen und ausdrucken, damit ich sie abheften kann', 'Kundin', 'die Rechnung herunterladen und ausdrucken', 'ich sie abheften kann', ['herunterladen', 'ausdrucken']],
  ['Als Kunde will ich meine Bestellungen filtern, um schneller zu finden, was ich suche', 'Kunde', 'meine Bestellungen filtern', 'schneller zu finden, was ich suche', ['filtern']],
  ['Als Sachbearbeiterin möchte ich offene und bezahlte Rechnungen sehen, sodass ich mahnen kann.', 'Sachbearbeiterin', 'offene und bezahlte Rechnungen sehen', 'ich mahnen kann', ['sehen']],
  ['Als Nutzer*in möchte ich, dass die App meine Eingaben speichert, so dass nichts verloren geht', 'Nutzer*in', 'dass die App meine Eingaben speichert', 'nichts verloren geht', []],
  ['Ich als Admin möchte Benutzer anlegen, bearbeiten und löschen können', 'Admin', 'Benutzer anlegen, bearbeiten und löschen können', null, ['anlegen', 'bearbeiten', 'löschen']],
  ['Als ein Händler brauche ich eine Übersicht über alle Retouren, weil sonst Geld verloren geht', 'Händler', 'eine Übersicht über alle Retouren', 'sonst Geld verloren geht', []],
  ['Als Kunde möchte ich Artikel suchen, die ich filtern, sortieren und drucken kann', 'Kunde', 'Artikel suchen, die ich filtern, sortieren und drucken kann', null, ['suchen']],
  ['Als Kunde möchte ich die Artikel, die ausverkauft sind, ausblenden und merken', 'Kunde', 'die Artikel, die ausverkauft sind, ausblenden und merken', null, ['ausblenden', 'merken']],
  ['Als Leserin möchte ich Texte kopieren und einfügen', 'Leserin', 'Texte kopieren und einfügen', null, ['kopieren']],
  ['Als Kundin möchte ich mich an- und abmelden', 'Kundin', 'mich an- und abmelden', null, ['abmelden']],
  ['Als Kundin wünsche ich mir das Speichern und Drucken der Liste', 'Kundin', 'das Speichern und Drucken der Liste', null, []],
  ['Als Kundin möchte ich die Möglichkeit haben, Rechnungen herunterzuladen und auszudrucken', 'Kundin', 'die Möglichkeit haben, Rechnungen herunterzuladen und auszudrucken', null, ['herunterzuladen', 'auszudrucken']],
  ['Rechnungen als PDF herunterladen', null, 'Rechnungen als PDF herunterladen', null, ['herunterladen']],
  ['Als PDF exportieren', null, 'Als PDF exportieren', null, ['exportieren']],
  ['Als Ergebnis ist die Seite langsam', null, null, null, []],
];

describe('a German story', () => {
  it.each(sentences)('%s', (summary, role, means, benefit, actions) => {
    const story = read(summary);
    expect(story.language).toBe('de');
    expect([story.sentence.role?.text ?? null, story.sentence.means?.text ?? null, story.sentence.benefit?.text ?? null]).toEqual([role, means, benefit]);
    expect(story.actions).toEqual(actions);
  });

  it('may have its clauses on lines of their own, under a title', () => {
    const { sentence } = read('Rechnung', doc(h(2, 'User Story'), p('Als Kundin'), p('möchte ich die Rechnung herunterladen'), p('damit ich sie abheften kann')));
    expect([sentence.role?.text, sentence.means?.text, sentence.benefit?.text]).toEqual(['Kundin', 'die Rechnung herunterladen', 'ich sie abheften kann']);
  });

  it('in English titles is still German, and an English sentence in a German text makes it English', () => {
    expect(read('Rechnung herunterladen', doc(h(2, 'Acceptance criteria'), ul('Die Rechnung wird als PDF gespeichert')))).toMatchObject({ language: 'de', criteria: [{ text: 'Die Rechnung wird als PDF gespeichert' }] });
    expect(read('As a shopper, I want to pay', doc(p('Die Rechnung wird als PDF gespeichert, und der Kunde sieht sie im Konto.'))).language).toBe('en');
  });

  it.each(['Akzeptanzkriterien', 'Abnahmekriterien:', 'Anforderungen', 'Akzeptanzkriterium', '✅ AK', 'Fertig, wenn'])('has its criteria under “%s”', (title) => {
    expect(read('Rechnung', doc(h(2, title), ul('Die Summe zeigt die Steuer', 'offen', 'Folgt.'))).criteria.map(({ text }) => text)).toEqual(['Die Summe zeigt die Steuer']);
  });

  it('has scenarios', () => {
    const lines = ['Szenario: Zahlen', 'Angenommen ein Warenkorb', 'Wenn ich zahle', 'Dann sehe ich eine Quittung', 'Und der Warenkorb ist leer'];
    expect(read('Zahlen', doc(...lines.map((line) => p(line)), bold('Notizen'), p('x'))).criteria.map(({ text }) => text)).toEqual([lines.join(' | ')]);
  });
});

const verdicts = (summary: string, ...texts: string[]) => judge(facts({ summary, description: doc(...texts.map((text) => p(text))) }), DEFAULT_DEFINITION);
const quotes = (rule: string, summary: string, ...texts: string[]) => verdicts(summary, ...texts).findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote);

describe('rules on German text', () => {
  it.each([
    ['Die Farbe ist noch offen.', 'noch offen'],
    ['Das Limit ist zu klären.', 'ist zu klären'],
    ['Texte: folgt', ': folgt'],
    ['Der Text wird noch ergänzt', 'wird noch ergänzt'],
    ['[Rolle eintragen]', '[Rolle eintragen]'],
    ['Farbe: TBD', 'TBD'],
  ])('a placeholder: %s', (text, quote) => {
    expect(quotes('no-placeholder', 'Als Kundin möchte ich zahlen', text)).toEqual([quote]);
  });

  it.each(['Das Geschäft ist offen bis 20 Uhr.', 'Um Fragen zu klären, ruft die Kundin an.', 'Danach folgt die Seite mit der Quittung.'])('no placeholder: %s', (text) => {
    expect(quotes('no-placeholder', 'Als Kundin möchte ich zahlen', text)).toEqual([]);
  });

  it.each(['Entwickler', 'Entwicklerin', 'Backend-Entwickler', 'Tester:in', 'System', 'Product Owner', 'Entwicklungsteam'])('a role that builds: %s', (role) => {
    expect(quotes('real-role', `Als ${role} möchte ich den Cache leeren`)).toEqual([role]);
  });

  it.each(['Kundin', 'Sachbearbeiterin', 'Leiter der Filiale', 'Ärztin'])('a role that uses: %s', (role) => {
    expect(quotes('real-role', `Als ${role} möchte ich den Bericht lesen`)).toEqual([]);
  });

  it.each([
    ['Es funktioniert gut', false],
    ['Die Seite ist benutzerfreundlich', false],
    ['Alles ist schnell', false],
    ['Layout', false],
    ['Die Summe zeigt die Steuer', true],
    ['Ein leerer Warenkorb kann nicht bezahlt werden', true],
    ['Nach dem Speichern erscheint eine Meldung', true],
  ])('“%s” can be checked: %s', (text, testable) => {
    const story = judge(facts({ summary: 'Als Kundin möchte ich zahlen', description: doc(h(2, 'Akzeptanzkriterien'), ul(text)) }), DEFAULT_DEFINITION);
    expect(story.met.includes('testable-criteria')).toBe(testable);
  });
});

describe('text in a language that is not read', () => {
  const french = judge(facts({ summary: 'En tant que client, je veux payer par carte et imprimer le reçu (avec la taxe) ???', description: doc(p('À définir. Quand est-ce que nous pouvons le faire ?')), estimate: 3 }), DEFAULT_DEFINITION);

  it('loses no points', () => {
    expect(french).toMatchObject({ score: 100, findings: [], met: ['has-estimate', 'right-size', 'no-open-blocker'] });
    expect(french.notApplicable.map(({ because }) => because)).toEqual(french.notApplicable.map(() => 'The text is in a language that the rules do not read.'));
  });

  it('still has criteria where a field holds them', () => {
    const issue = facts({ summary: 'En tant que client, je veux payer par carte', criteriaFields: ['- Le total montre la taxe'] });
    expect(judge(issue, DEFAULT_DEFINITION)).toMatchObject({ criteria: ['Le total montre la taxe'] });
  });
});
