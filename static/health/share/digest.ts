/** What one line of a digest is made of: words, or an item with its summary. */
export type Piece = string | { readonly key: string; readonly summary: string };

export interface DigestSection {
  readonly title: string;
  readonly lines: readonly (readonly Piece[])[];
}

/** A summary of a project's week that reads well without the page: built from data, with the caveats that its numbers carry. It names no person. */
export interface Digest {
  readonly title: string;
  readonly sections: readonly DigestSection[];
  readonly caveats: readonly string[];
}

/** Items that have something in common; `more` says that there are further ones that were not read. */
export interface ListedItems {
  readonly items: readonly { readonly key: string; readonly summary: string }[];
  readonly more: boolean;
}

/** What the week did, as its reader sees it; null where it could not be read. */
export interface Week {
  readonly ready: ListedItems;
  readonly added: ListedItems;
  readonly finished: ListedItems;
  readonly notDone: ListedItems;
}
