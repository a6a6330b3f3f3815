/** The issue key that a quote starts with ("SHOP-12 Checkout fails"), or null. */
export const leadingKey = (quote: string): string | null => /^[A-Z][A-Z0-9_]+-\d+(?=\s|$)/.exec(quote)?.[0] ?? null;
