import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings of axe-core in a page or frame; the policy of the app's frame does not bind the browser's own evaluation. */
export async function serious(where: Page | Frame): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(AXE);
  return where.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

/** The first of the app's frames in a page of Jira's. */
export const appOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('app.localhost')) ?? page.mainFrame();
