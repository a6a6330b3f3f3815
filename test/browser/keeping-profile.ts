import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath, FLAGS } from '../support/chromium';

/**
 * A browser of its own that lets a frame of another site keep something, as a person's does: Chromium's private contexts, in which the other tests
 * run, deny such a frame all storage. Signed in as Priya.
 */
export async function keepingProfile(): Promise<{ readonly open: (address: string) => Promise<Page>; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ready-done-profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }));
  const context = await chromium.launchPersistentContext(folder, { executablePath: chromiumPath() ?? '', args: FLAGS, viewport: { width: 1280, height: 900 } });
  return {
    open: async (address) => {
      const site = new URL(address).origin;
      const session = (await (await context.request.get(`${site}/_sandbox/session`)).json()) as { people: { accountId: string; email: string }[] };
      await context.request.post(`${site}/_sandbox/session`, { data: { accountId: session.people.find(({ email }) => email.startsWith('priya@'))?.accountId } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(address);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
