/** What is selected in the list. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** Where a range begins: the item that was touched last. */
  readonly anchor: string | null;
  /** What was selected before everything was; null where that was not the last step. */
  readonly before: ReadonlySet<string> | null;
}

export type SelectionStep =
  | { readonly kind: 'toggle'; readonly key: string }
  /** From the anchor to this item, in the order of the list: all become what this one becomes. */
  | { readonly kind: 'range'; readonly key: string; readonly shown: readonly string[] }
  | { readonly kind: 'all'; readonly shown: readonly string[] }
  /** Takes the selection of everything back. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'clear' };

export const nothingSelected: Selection = { keys: new Set(), anchor: null, before: null };

export function selectionAfter(selection: Selection, step: SelectionStep): Selection {
  switch (step.kind) {
    case 'toggle':
      return { keys: changed(selection.keys, [step.key], !selection.keys.has(step.key)), anchor: step.key, before: null };
    case 'range': {
      const [from, to] = [step.shown.indexOf(selection.anchor ?? step.key), step.shown.indexOf(step.key)];
      // an anchor that the filter has hidden begins nothing
      if (from < 0 || to < 0) return selectionAfter(selection, { kind: 'toggle', key: step.key });
      const between = step.shown.slice(Math.min(from, to), Math.max(from, to) + 1);
      return { keys: changed(selection.keys, between, !selection.keys.has(step.key)), anchor: step.key, before: null };
    }
    case 'all':
      return { keys: changed(selection.keys, step.shown, true), anchor: null, before: selection.keys };
    case 'undo':
      return selection.before === null ? selection : { keys: selection.before, anchor: null, before: null };
    case 'clear':
      return nothingSelected;
  }
}

function changed(keys: ReadonlySet<string>, which: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  for (const key of which) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}
