import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

const MANY = 2000;
const LONG = 'As a regional sales manager who looks after several countries, I want to see in one place which offers wait for a signature and since when, so that I can call the customers that matter most before the quarter ends';
const csv = ['Summary,Issue key,Issue Type,Status,Custom field (Story Points)', ...Array.from({ length: MANY }, (_, n) => `${n === 1 ? `"${LONG}"` : `Print report ${n + 1}`},MANY-${n + 1},${n % 4 === 0 ? 'Bug' : 'Story'},To Do,${n % 8}`)].join('\r\n');
const file = join(mkdtempSync(join(tmpdir(), 'items-')), 'many.csv');
writeFileSync(file, csv);

const looks = [
  ['light', 1000],
  ['dark', 1000],
  ['light', 400],
  ['dark', 400],
] as const;

inBrowser('the Items of Backlog health', (world) => {
  const items = async (project: string, query = '', options: Parameters<typeof world.open>[2] = {}): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, 'priya', options);
    const address = await page.getByRole('link', { name: 'Backlog health' }).getAttribute('href');
    await page.goto(`${world.url()}${address ?? ''}/items${query}`);
    await appFrame(page).getByText(/^You can see [\d,]+ open items/).waitFor({ timeout: 20_000 });
    await appFrame(page).locator('.items-view').waitFor();
    return [page, appFrame(page)];
  };
  const listed = (list: FrameLocator): Promise<string[]> => list.locator('.cell-item a').allInnerTexts();
  const counted = (list: FrameLocator, text: string | RegExp) => list.getByRole('status').filter({ hasText: text }).waitFor();
  const selectedKeys = async (list: FrameLocator): Promise<string[]> => list.locator('[role=row][aria-selected=true] .cell-item a').allInnerTexts();

  it('is filtered by keyboard alone, says how many are left, and the address keeps it', async () => {
    const [page, list] = await items('SHOP');
    const all = await listed(list);
    await list.getByLabel('Find by key or summary').focus();
    await page.keyboard.type('shopper');
    await counted(list, new RegExp(`^\\d+ of ${all.length} items$`));
    await list.getByRole('button', { name: 'Filter', exact: true }).focus();
    await page.keyboard.press('Enter');
    await list.getByLabel('Readiness').focus();
    await page.keyboard.type('Close');
    await page.waitForURL(/[?&]q=shopper&band=close$/);
    await counted(list, /^\d+ of/);
    const left = await listed(list);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all.length);
    await page.reload();
    await list.getByRole('button', { name: 'Filter (1)' }).waitFor();
    await expect(list.getByLabel('Find by key or summary').inputValue()).resolves.toBe('shopper');
    expect(await until(() => listed(list), (keys) => keys.length === left.length)).toEqual(left);
    await list.getByRole('button', { name: 'Clear filter' }).click();
    expect(await until(() => listed(list), (keys) => keys.length === all.length)).toEqual(all);
    expect(page.url()).toMatch(/\/items$/);
  });

  it('one item is no "all"', async () => {
    const [, list] = await items('SHOP', '?q=Loyalty+points');
    await list.getByRole('button', { name: 'Select the one shown' }).waitFor();
  });

  it('what nothing meets says so, with a way back', async () => {
    const [, list] = await items('SHOP', '?q=nobodywrotethis');
    await list.getByText('No items meet this filter.').waitFor();
    await list.getByRole('button', { name: 'Show all items' }).click();
    await list.locator('.cell-item a').first().waitFor();
  });

  it('groups with counts and points, folds them, and sorts by a column that says so', async () => {
    const [, list] = await items('SHOP', '?group=epic');
    const heading = list.getByRole('button', { name: /^.*No epic \d+ items, [\d.]+ points$/ });
    await heading.waitFor();
    const before = (await listed(list)).length;
    await heading.click();
    await expect(heading.getAttribute('aria-expanded')).resolves.toBe('false');
    expect((await listed(list)).length).toBeLessThan(before);
    await list.getByLabel('Group by').selectOption('none');
    await list.getByRole('columnheader', { name: /^Score/ }).getByRole('button').click();
    await list.getByRole('heading', { name: 'Items by score, lowest first' }).waitFor();
    await expect(list.getByRole('columnheader', { name: /^Score/ }).getAttribute('aria-sort')).resolves.toBe('ascending');
    await list.getByRole('columnheader', { name: /^Score/ }).getByRole('button').click();
    await list.getByRole('heading', { name: 'Items by score, highest first' }).waitFor();
    const scores = (await list.locator('.score').allInnerTexts()).map(Number);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('selects with Shift, with the keyboard, and all at once with a way back', async () => {
    const [page, list] = await items('SHOP');
    const keys = await listed(list);
    await list.getByRole('checkbox', { name: `Select ${keys[1]}`, exact: true }).click();
    await list.getByRole('checkbox', { name: `Select ${keys[3]}`, exact: true }).click({ modifiers: ['Shift'] });
    await list.getByText('3 selected').waitFor();
    expect(await selectedKeys(list)).toEqual(keys.slice(1, 4));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await list.getByText('4 selected').waitFor();
    await list.getByRole('button', { name: `Select all ${keys.length} shown` }).click();
    await list.getByText(`${keys.length} selected`).waitFor();
    await list.getByRole('button', { name: 'Undo' }).click();
    await list.getByText('4 selected').waitFor();
    expect(await selectedKeys(list)).toEqual(keys.slice(1, 5));
    await list.getByLabel('Find by key or summary').fill(keys[1] ?? '');
    await list.getByText(/^1 selected \(3 more not shown\)$/).waitFor();
  });

  it.each([1280, 1000, 400])('the list stays where it is when its actions come, at %i', async (width) => {
    const [, list] = await items('SHOP', '', { width });
    const top = async () => (await list.locator('.grid-area').boundingBox())?.y;
    const before = await top();
    await list.getByRole('checkbox', { name: /^Select SHOP-/ }).first().check();
    await list.getByRole('button', { name: 'Close as stale' }).waitFor();
    expect(await top()).toBe(before);
  });

  it('Enter opens the issue where the keyboard stands', async () => {
    const [page, list] = await items('SHOP');
    const keys = await listed(list);
    await list.locator('[data-line]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/browse/${keys[2]}$`));
  });

  it('the CSV holds the shown rows in their order', async () => {
    const [page, list] = await items('SHOP', '?epic=none&sort=score');
    const keys = await listed(list);
    const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: 'Download CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('SHOP-items.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFRank,Key,')).toBe(true);
    expect(parse<{ Key: string }>(text.slice(1), { header: true, skipEmptyLines: true }).data.map(({ Key }) => Key)).toEqual(keys);
  });

  it.each(['?missing=has-criteria', '?epic=none&estimate=none', '?figure=orphans&q=a'])('Jira opens the same set: %s', async (query) => {
    const [page, list] = await items('SHOP', query);
    await list.locator('.cell-item a').first().waitFor();
    const keys = await listed(list);
    await list.getByRole('link', { name: 'Open in Jira' }).click();
    await page.waitForURL(/\/issues\/\?jql=/);
    await page.locator('.rows .key').first().waitFor();
    await expect(page.locator('.rows .key').allInnerTexts()).resolves.toEqual(keys);
  });

  it('sprints that cannot be read leave the list whole, and it says so', async () => {
    await fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status: 500, path: '/rest/agile/1.0/board/\\d+/sprint', times: 9, method: 'GET' }) });
    try {
      const [, list] = await items('SHOP', '?sprint=none&group=sprint');
      await list.getByText('The sprints could not be read, so the list is neither grouped nor filtered by them.').waitFor();
      await counted(list, /^\d+ items$/);
      await expect(list.locator('.grid-group').count()).resolves.toBe(0);
    } finally {
      await fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' });
    }
  });

  it('scrolls through thousands to the end, and focus stays', async () => {
    const [page, list] = await items('MANY');
    await list.locator('[data-line="MANY-1"]').focus();
    await page.keyboard.press('ArrowDown');
    await list.locator('.grid-area').evaluate((area) => area.scrollTo(0, 30_000));
    const drawn = () => list.locator('[data-line]').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-index'))));
    const indexes = await until(drawn, (all) => Math.max(...all) > 200);
    expect(Math.max(...indexes)).toBeGreaterThan(200);
    expect(indexes.length).toBeLessThan(60);
    await expect(list.locator('[data-line="MANY-2"]').evaluate((row) => row === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press('End');
    const last = list.locator(`[data-line="MANY-${MANY}"]`);
    await last.waitFor();
    expect(await until(() => last.evaluate((row) => row === document.activeElement), (focused) => focused)).toBe(true);
    await expect(last.getAttribute('aria-rowindex')).resolves.toBe(String(MANY + 1));
  });

  it.each([1280, 400])('a long summary takes two lines, is whole where the keyboard stands, and moves no row, at %i', async (width) => {
    const [page, list] = await items('MANY', '?sort=rank', { width });
    const row = list.locator('[data-line="MANY-2"]');
    const text = row.getByText(LONG);
    await text.waitFor();
    const look = () =>
      text.evaluate((shown) => ({ lines: Math.round(shown.clientHeight / parseFloat(getComputedStyle(shown).lineHeight)), whole: shown.scrollHeight <= shown.clientHeight + 1, tops: [...document.querySelectorAll('[data-line]')].map((one) => one.getBoundingClientRect().top) }));
    const before = await look();
    expect(before).toMatchObject({ lines: 2, whole: false });
    await list.locator('[data-line="MANY-1"]').focus();
    await page.keyboard.press('ArrowDown');
    const focused = await until(look, ({ whole }) => whole);
    expect(focused.lines).toBeGreaterThan(2);
    expect(focused.tops).toEqual(before.tops);
    await text.hover();
    await expect(text.getAttribute('title')).resolves.toBe(LONG);
    if (width === 1280) expect(new Set(await list.locator('.grid-body > .grid-line').evaluateAll((rows) => rows.map((one) => one.getBoundingClientRect().height))).size).toBe(1);
  });

  it.each(looks)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, list] = await items('SHOP', '?band=not-ready&group=epic', { dark: mode === 'dark', width });
    await list.getByRole('checkbox', { name: /^Select SHOP-/ }).first().check();
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await list.locator('.grid-area').evaluate((area) => area.scrollWidth - area.clientWidth)).toBeLessThanOrEqual(0);
  });
}, ['--import', file]);
