import { epicNote, epicOptions } from '../../../../static/shared/epics/epic-options';
import type { EpicChoice } from '../../../../static/shared/epics/epic-search';

const epic = (key: string, over: Partial<EpicChoice> = {}): EpicChoice => ({ key, summary: `About ${key}`, status: 'To Do', done: false, above: null, ...over });
const shown = (found: Parameters<typeof epicOptions>[0]) => epicOptions(found).map(({ label, options }) => [label, ...options.map(({ key }) => key)]);
const A = epic('SHOP-1');
const B = epic('SHOP-2');
const DONE = epic('SHOP-3', { done: true, status: 'Closed' });

test.each([
  ['what the reader linked lately comes first, each epic once', { recent: [B], found: [A, B], current: null, finished: false }, [['Linked by you lately', 'SHOP-2'], ['Others, changed lately', 'SHOP-1']]],
  ['nothing lately', { recent: [], found: [A, B], current: null, finished: false }, [['Changed lately', 'SHOP-1', 'SHOP-2']]],
  ['never the one that it belongs to', { recent: [A], found: [A, B], current: 'SHOP-1', finished: false }, [['Changed lately', 'SHOP-2']]],
  ['never a done one', { recent: [DONE], found: [A], current: null, finished: false }, [['Changed lately', 'SHOP-1']]],
  ['unless asked for', { recent: [DONE], found: [A, DONE], current: null, finished: true }, [['Linked by you lately', 'SHOP-3'], ['Others, changed lately', 'SHOP-1']]],
  ['nothing at all', { recent: [], found: [], current: null, finished: true }, []],
])('%s', (_, found, expected) => {
  expect(shown(found)).toEqual(expected);
});

test.each([
  [A, ''],
  [DONE, 'Closed'],
  [epic('SHOP-4', { above: 'SHOP-90 Growth' }), 'part of SHOP-90 Growth'],
  [{ ...DONE, above: 'SHOP-90' }, 'Closed · part of SHOP-90'],
])('the note of %j', (one, note) => {
  expect(epicNote(one)).toBe(note);
});
