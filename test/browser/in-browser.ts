import { chromium, type Browser, type BrowserContext, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { chromiumPath, FLAGS } from '../support/chromium';
import { startProcess } from '../support/sandbox-process';

const path = chromiumPath();
const INSTALL = 'No Chromium was found: browser tests are SKIPPED. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.';

/** A local Jira and a browser that every test of a file shares. */
export interface World {
  url(): string;
  /** A page signed in as somebody, by the first word of their e-mail address. */
  open(address: string, who?: string, options?: { readonly dark?: boolean; readonly width?: number }): Promise<Page>;
  /** Asks Jira over REST as somebody. */
  rest(who: string, method: string, address: string, body?: unknown): Promise<{ readonly status: number; readonly json: unknown }>;
}

/** A local Jira that runs. */
export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Browser tests: skipped with a loud word where no Chromium is installed, except in CI, where that is a failure. */
export function inBrowser(name: string, tests: (world: World) => void, flags: readonly string[] = [], start: () => Promise<Served> = () => startProcess(flags)): void {
  if (path === null) {
    if (process.env.CI) it(name, () => Promise.reject(new Error(INSTALL)));
    else {
      console.warn(INSTALL);
      describe.skip(name, () => it('needs a browser', () => undefined));
    }
    return;
  }
  describe(name, () => {
    let sandbox: Served;
    let browser: Browser;
    const contexts: BrowserContext[] = [];
    beforeAll(async () => {
      [sandbox, browser] = await Promise.all([start(), chromium.launch({ executablePath: path, args: FLAGS })]);
    }, 60_000);
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    });
    afterAll(async () => {
      await browser?.close();
      await sandbox?.stop();
    });
    jest.setTimeout(30_000);
    tests({
      url: () => sandbox.url,
      open: async (address, who = 'priya', { dark = false, width = 1280 } = {}) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
        contexts.push(context);
        await signIn(context, sandbox.url, who);
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        clickWhatStandsStill(page);
        await page.goto(sandbox.url + address);
        return page;
      },
      rest: async (who, method, address, body) => {
        const headers = { authorization: `Basic ${btoa(`${who}@example.com:token`)}`, accept: 'application/json', 'content-type': 'application/json' };
        const answer = await fetch(sandbox.url + address, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
        const text = await answer.text();
        return { status: answer.status, json: text === '' ? null : (JSON.parse(text) as unknown) };
      },
    });
  });
}

let patient = false;

/**
 * Playwright waits until a target stands still within its frame, but not until the frame does within the page: where a panel above grows between
 * press and release, the click is lost. So each click first sees its target at the same place of the page twice.
 */
function clickWhatStandsStill(page: Page): void {
  if (patient) return;
  patient = true;
  const locators = Object.getPrototypeOf(page.locator('body')) as Locator;
  const click = locators.click;
  locators.click = async function (this: Locator, ...options: Parameters<Locator['click']>) {
    // a frame of another origin is hit where it was until the browser has painted the scrolled page
    await this.scrollIntoViewIfNeeded();
    let before = '';
    for (let tries = 0; tries < 30; tries++) {
      const place = JSON.stringify(await this.boundingBox());
      if (place === before) break;
      before = place;
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    return click.apply(this, options);
  };
}

async function signIn(context: BrowserContext, url: string, who: string): Promise<void> {
  const session = (await (await context.request.get(`${url}/_sandbox/session`)).json()) as { people: { accountId: string; email: string }[] };
  const person = session.people.find(({ email }) => email.startsWith(`${who}@`));
  await context.request.post(`${url}/_sandbox/session`, { data: { accountId: person?.accountId } });
}

/** The app's own screen inside Jira's page. */
export const appFrame = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Asks again until the answer satisfies, for what happens a moment later. */
export async function until<T>(ask: () => Promise<T>, satisfied: (value: T) => boolean, patience = 8000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (satisfied(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
