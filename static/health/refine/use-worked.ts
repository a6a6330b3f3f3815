import { useState } from 'react';
import type { TakenBack } from '../../panel/make-edit';
import { shownItems } from '../backlog-state';
import { useHealthData } from '../health-data';
import { pinsOf, type Pin, type RefineRow } from './refine-rows';

/** What was just done to an item, and the way to take it back. */
export interface RowNote {
  readonly said: string;
  readonly undo: (() => Promise<TakenBack>) | null;
}

export interface Worked {
  /** Empty until somebody works on an item: from then on no row leaves its place. */
  readonly pins: readonly Pin[];
  readonly notes: ReadonlyMap<string, RowNote>;
  readonly keep: (rows: readonly RefineRow[]) => void;
  /** Null when it was done, else why it was not. */
  readonly estimate: (key: string, typed: string) => Promise<string | null>;
  readonly undo: (key: string) => Promise<string | null>;
  readonly reread: (key: string) => void;
  readonly anew: () => void;
}

/** What one person has done in the list since the page was opened. */
export function useWorked(): Worked {
  const { jira, judging, backlog, actions } = useHealthData();
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const [notes, setNotes] = useState<ReadonlyMap<string, RowNote>>(new Map());
  const note = (key: string, one: RowNote) => setNotes((before) => new Map([...before, [key, one]]));
  const reread = (key: string) => void actions.reread(shownItems(backlog).flatMap(({ facts }) => (facts.key === key ? [facts.id] : [])));

  const estimate = async (key: string, typed: string): Promise<string | null> => {
    // parts of the panel that the first paint can do without
    const { setEstimate } = await import('./set-estimate');
    const made = await setEstimate(jira, key, judging.definition, typed);
    if (!made.ok) {
      if (made.outdated) reread(key);
      return made.message;
    }
    note(key, { said: made.said, undo: made.undo });
    reread(key);
    return null;
  };
  const undo = async (key: string): Promise<string | null> => {
    const back = await notes.get(key)?.undo?.();
    if (back === undefined) return null;
    if (!back.ok) return back.message;
    note(key, { said: back.said, undo: null });
    reread(key);
    return null;
  };
  const anew = () => {
    setPins([]);
    setNotes(new Map());
  };
  return { pins, notes, keep: (rows) => setPins(pinsOf(rows)), estimate, undo, reread, anew };
}
