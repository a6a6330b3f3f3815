import { rowKeyOf, type Pressed, type RowKey } from '../../../../static/health/refine/row-key';

/** Where there is no browser, an element is whatever says which selectors it matches. */
class FakeElement extends EventTarget {
  constructor(readonly tag: string) {
    super();
  }
  matches(selectors: string): boolean {
    return selectors.split(', ').includes(this.tag);
  }
}
beforeAll(() => Object.assign(globalThis, { Element: FakeElement }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'Element'));

const row = new FakeElement('div');
const pressed = (key: string, over: Partial<Pressed> = {}): Pressed => ({ key, target: row, currentTarget: row, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...over });

test.each<[string, RowKey]>([['j', 'down'], ['J', 'down'], ['ArrowDown', 'down'], ['k', 'up'], ['ArrowUp', 'up'], ['Home', 'first'], ['End', 'last'], ['Enter', 'open'], ['e', 'estimate'], ['N', 'next']])('%s means %s', (key, means) => {
  expect(rowKeyOf(pressed(key))).toBe(means);
});

test.each<[string, Pressed]>([
  ['another key', pressed('x')],
  ['Tab', pressed('Tab')],
  ['a name that objects have', pressed('constructor')],
  ['Ctrl', pressed('j', { ctrlKey: true })],
  ['Command', pressed('k', { metaKey: true })],
  ['Alt', pressed('n', { altKey: true })],
  ['an input method', pressed('j', { isComposing: true })],
  ['typing', pressed('e', { target: new FakeElement('input') })],
  ['an arrow while typing', pressed('ArrowDown', { target: new FakeElement('textarea') })],
  ['Enter on a button in the row', pressed('Enter', { target: new FakeElement('button') })],
])('%s means nothing', (_, event) => {
  expect(rowKeyOf(event)).toBeNull();
});

test('the other keys also work from a button in the row', () => {
  expect(rowKeyOf(pressed('j', { target: new FakeElement('button') }))).toBe('down');
});
