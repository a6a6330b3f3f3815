import fc from 'fast-check';
import { ENGLISH } from '../../../src/core/language/english';
import { LANGUAGES } from '../../../src/core/language/registry';
import { clauseActions, saysAnAction } from '../../../src/core/story/actions';
import { runs } from '../../support/runs';

/** means, its actions */
const cases: [string, string[]][] = [
  ['export the sales', ['export']],
  ['export the sales and print a slip', ['export', 'print']],
  ['search and filter products', ['search', 'filter']],
  ['add, edit, and delete products', ['add', 'edit', 'delete']],
  ['view/edit my profile', ['view', 'edit']],
  ['open the catalogue and then download files', ['open', 'download']],
  ['open the list as well as archive it', ['open', 'archive']],
  ['reopen the ticket and quickly notify my team', ['reopen', 'notify']],
  ['archive the cart and I want to share it', ['archive', 'share']],
  ['see (and correct) my address', ['see', 'correct']],
  ['see (and archive) my address', ['see', 'archive']],
  ['choose a plan and deal with the rest later', ['choose', 'deal']],
  ['enter a name and search for it', ['enter', 'search']],
  ['open the sheet and defragment the disk', ['open', 'defragment']],
  ['pick a driver and text him the address', ['pick', 'text']],
  ['do the stocktaking and close the till', ['do', 'close']],
  ['the ability to import and export prices', ['import', 'export']],
  // nouns that are verbs elsewhere
  ['view orders, returns and reports', ['view']],
  ['edit the title and display name', ['edit']],
  ['see the search results and order history', ['see']],
  ['pick a start and end date', ['pick']],
  ['see each customer, product, and market to plan ahead', ['see']],
  ['read the import and export formats', ['read']],
  // purposes, conditions and wishes of somebody else are no second action
  ['upload a file to check it and correct mistakes', ['upload']],
  ['see reports that I can filter and sort', ['see']],
  ['have the system check stock and order parts', ['have']],
  ['filter items that are old, and export them', ['filter', 'export']],
  ['filter by colour (e.g. choose red and add blue)', ['filter']],
  // fixed pairs
  ['drag and drop cards', ['drag']],
  ['copy and paste cells', ['copy']],
  ['compare and contrast offers', ['compare']],
  ['track and trace my parcel', ['track']],
  ['', []],
];

describe('the actions of an English means clause', () => {
  it.each(cases)('%s', (means, expected) => {
    expect(clauseActions(means, ENGLISH.verbs)).toEqual(expected);
  });
});

describe.each(LANGUAGES.map((language) => [language.id, language] as const))('any text, read as %s', (_, { verbs }) => {
  const word = fc.constantFrom('and', 'und', 'or', ',', '/', 'to', 'view', 'order', 'laden', 'herunterladen', 'the', 'die', 'which', 'dass', '(', ')', 'reindex', 'quickly', 'zu');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')));

  it('has each action once, and each is a word of it', () => {
    fc.assert(
      fc.property(text, (means) => {
        const actions = clauseActions(means, verbs);
        expect(new Set(actions).size).toBe(actions.length);
        expect(actions.filter((action) => !means.toLowerCase().includes(action))).toEqual([]);
        expect(typeof saysAnAction(means, verbs)).toBe('boolean');
      }),
      runs(300),
    );
  });
});
