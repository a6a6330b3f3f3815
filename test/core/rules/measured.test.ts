import { MEASURED } from '../../../src/core/rules/measured';
import { RULES } from '../../../src/core/rules/registry';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuredNow } from '../../bench/accuracy/measured-now';

describe('measured figures', () => {
  it.each(Object.entries(MEASURED))('%s: a rule of ours, right at most as often as it objected', (id, { objections, right, stories, on }) => {
    expect(RULES.map((rule) => rule.id)).toContain(id);
    expect([right, objections, stories]).toEqual([right, objections, stories].sort((a, b) => a - b));
    expect(objections).toBeGreaterThan(0);
    expect(on).toMatch(/^\d+ public stories/);
  });

  const now = measuredNow(process.env.READY_DONE_DATA);
  const onTheSameStories = now !== null && Object.values(MEASURED).every(({ on }) => now.includes(on));
  (onTheSameStories ? it : it.skip)('are those of the rules as they are: else run `npm run bench:accuracy -- --write` (skipped without these stories in READY_DONE_DATA)', () => {
    expect(readFileSync(join(__dirname, '../../../src/core/rules/measured.ts'), 'utf8')).toBe(now);
  });
});
