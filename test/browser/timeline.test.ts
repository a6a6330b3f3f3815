import type { Locator, Page } from 'playwright-core';
import { inBrowser, until } from './in-browser';
import { serious } from './serious';
import { serveTimeline } from './timeline/timeline-page';

const looks = [
  ['light', 1000],
  ['dark', 1000],
  ['light', 400],
  ['dark', 400],
] as const;

inBrowser(
  'the time line',
  (world) => {
    const shown = async (epics: number, options: Parameters<typeof world.open>[2] = {}): Promise<Page> => {
      const page = await world.open(`/?epics=${epics}`, 'nobody', { width: 1000, ...options });
      await page.getByRole('option').first().waitFor();
      return page;
    };
    const epic = (page: Page, key: string): Locator => page.locator(`[data-epic="${key}"]`);
    const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['epic'] : undefined));
    const scrolled = (page: Page): Promise<number> => page.locator('.time-area').evaluate((area) => area.scrollLeft);

    it('is one tab stop, begins at the first open epic, and arrows move between epics', async () => {
      const page = await shown(14);
      await page.getByRole('checkbox', { name: 'Dependencies (4)' }).focus();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('SHOP-4');
      const steps: (string | undefined)[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'PageDown']) {
        await page.keyboard.press(key);
        steps.push(await focused(page));
      }
      expect(steps).toEqual(['SHOP-7', 'SHOP-8', 'SHOP-7', 'SHOP-11', 'SHOP-11', 'SHOP-4', 'SHOP-3']);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toBe('SHOP-3');
    });

    it('Enter chooses an epic, and its words say all that is drawn', async () => {
      const page = await shown(14);
      await epic(page, 'SHOP-2').focus();
      await page.keyboard.press('Enter');
      await page.locator('#selected').filter({ hasText: 'SHOP-2' }).waitFor();
      expect(await epic(page, 'SHOP-2').getAttribute('aria-selected')).toBe('true');
      const words = 'Accounts 2 (SHOP-2), In Progress, Feb 9 to Mar 10, at risk: in 85 of 100 futures done by Apr 13, due Mar 10. 7 of 16 items done. In 50 of 100 futures done by Mar 16. Is blocked by Checkout 1 (SHOP-1), but is due Mar 10, before that ends (Apr 27).';
      await page.getByRole('option', { name: words, exact: true }).waitFor();
      await page.locator('.time-words').filter({ hasText: 'Is blocked by Checkout 1' }).waitFor();
    });

    it('left and right go through time, T goes back to today, and each says where', async () => {
      const page = await shown(14);
      const start = await scrolled(page);
      await epic(page, 'SHOP-2').focus();
      await page.keyboard.press('ArrowRight');
      expect(await scrolled(page)).toBeGreaterThan(start + 100);
      await page.getByRole('status').filter({ hasText: /^Dec \d+, 2026 to Jun \d+, 2027$/ }).waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await scrolled(page)).toBeLessThan(start - 100);
      await page.keyboard.press('t');
      expect(Math.abs((await scrolled(page)) - start)).toBeLessThan(2);
      expect(await focused(page)).toBe('SHOP-2');
    });

    it('zooming keeps the end of the epic where it is, and the focus', async () => {
      const page = await shown(14);
      await epic(page, 'SHOP-13').focus();
      const end = async (): Promise<number> => {
        const box = await epic(page, 'SHOP-13').locator('.time-bar').boundingBox();
        return box === null ? 0 : box.x + box.width;
      };
      const [before, chosen] = [await end(), (name: string) => page.getByRole('radio', { name, exact: true }).isChecked()];
      await page.keyboard.press('+');
      expect(await chosen('Quarter')).toBe(true);
      expect(Math.abs((await end()) - before)).toBeLessThan(2);
      await page.keyboard.press('-');
      expect(Math.abs((await end()) - before)).toBeLessThan(2);
      for (const name of ['Year', 'Everything', 'Everything']) {
        await page.keyboard.press('-');
        expect(await chosen(name)).toBe(true);
      }
      expect(await focused(page)).toBe('SHOP-13');
      expect(await page.locator('.time-area').evaluate((area) => area.scrollWidth - area.clientWidth)).toBeLessThanOrEqual(1);
    });

    it('arrows between epics can be hidden; those that cannot be are dashed', async () => {
      const page = await shown(14);
      expect(await page.locator('.time-link').count()).toBeGreaterThan(2);
      const [dash = '', ...others] = await page.locator('.time-link-clashes').evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeDasharray));
      expect([dash, others]).toEqual(['5px, 3px', []]);
      await page.getByRole('checkbox', { name: 'Dependencies (4)' }).uncheck();
      await page.locator('.time-link').first().waitFor({ state: 'detached' });
    });

    it('of three hundred epics only those in sight are drawn, and the last is one key away', async () => {
      const page = await shown(300);
      const drawn = (): Promise<number> => page.getByRole('option').count();
      expect(await drawn()).toBeLessThan(40);
      await page.getByRole('option').nth(3).focus();
      await page.keyboard.press('End');
      const last = await focused(page);
      expect(await epic(page, last ?? '').getAttribute('aria-posinset')).toBe('300');
      expect(await until(drawn, (count) => count < 40)).toBeLessThan(40);
      await page.locator('.time-area').evaluate((area) => area.scrollTo({ top: 0 }));
      await page.locator('[aria-posinset="1"]').waitFor();
      expect(await focused(page)).toBe(last);
      await page.locator('.time-group').waitFor({ state: 'detached' });
    });

    it('an epic that goes away leaves the focus to its neighbour', async () => {
      const page = await shown(14);
      await epic(page, 'SHOP-8').focus();
      await page.evaluate(() => document.dispatchEvent(new CustomEvent('remove', { detail: 'SHOP-8' })));
      await epic(page, 'SHOP-8').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('SHOP-10');
    });

    it('an epic that is chosen elsewhere comes into sight, and the rest stays where it is', async () => {
      const page = await shown(300);
      const top = (): Promise<number> => page.locator('.time-area').evaluate((area) => area.scrollTop);
      const before = await top();
      await page.evaluate(() => document.dispatchEvent(new CustomEvent('choose', { detail: 'SHOP-11' })));
      await epic(page, 'SHOP-11').waitFor();
      expect(await top()).toBeGreaterThan(before + 5000);
      expect(await epic(page, 'SHOP-11').getAttribute('aria-selected')).toBe('true');
      expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
    });

    it('without epics it says so', async () => {
      const page = await world.open('/?epics=0', 'nobody');
      await page.getByText('There is no epic to draw.').waitFor();
      expect(await serious(page)).toEqual([]);
    });

    it('on paper all epics are drawn, on the width of a page', async () => {
      const page = await shown(300);
      await page.emulateMedia({ media: 'print' });
      await page.locator('[aria-posinset="300"]').waitFor();
      expect(await page.getByRole('option').count()).toBe(300);
      expect(await page.locator('.time-sheet').evaluate(({ clientWidth }) => clientWidth)).toBe(1000);
      await page.getByText('Arrows of dependencies are left out on paper', { exact: false }).waitFor();
      await page.emulateMedia({ media: 'screen' });
      await page.locator('[aria-posinset="300"]').waitFor({ state: 'detached' });
    });

    it.each(looks)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
      const page = await shown(14, { dark: mode === 'dark', width });
      await page.getByText('What the marks mean').click();
      expect(await serious(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  },
  [],
  serveTimeline,
);
