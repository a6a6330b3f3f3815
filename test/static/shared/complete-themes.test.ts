import { completeThemes } from '../../../static/shared/complete-themes';

test.each([
  [null, 'light:light dark:dark spacing:spacing shape:shape typography:typography'],
  ['dark:dark light:light', 'dark:dark light:light spacing:spacing shape:shape typography:typography'],
  ['light:legacy-light  dark:dark shape:shape', 'light:legacy-light dark:dark shape:shape spacing:spacing typography:typography'],
])('%j is completed and what the host chose is kept', (fromHost, all) => {
  expect(completeThemes(fromHost)).toBe(all);
  expect(completeThemes(all)).toBe(all);
});
