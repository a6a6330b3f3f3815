/** A suggested epic in words. */
export interface SaidSuggestion {
  readonly epic: { readonly id: number; readonly key: string; readonly summary: string };
  readonly why: string;
  /** How often such a suggestion is right. */
  readonly sure: string;
}
