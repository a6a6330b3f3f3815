/** What was typed as story points: a number, or one sentence on what is wrong with it. */
export type EstimateInput = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string };

/** Accepts 0 to 999.99 with a point or a comma. */
export function readEstimate(typed: string): EstimateInput {
  const text = typed.trim().replace(',', '.');
  if (text === '') return { ok: false, problem: 'Enter a number of points.' };
  if (!/^\+?(\d+\.?\d*|\.\d+)$/.test(text)) return { ok: false, problem: 'Enter a number such as 3 or 0.5.' };
  if (Number(text) >= 1000) return { ok: false, problem: 'Enter a number below 1000.' };
  if (/\.\d{3,}/.test(text)) return { ok: false, problem: 'Enter at most two decimals.' };
  return { ok: true, value: Number(text) };
}
