import { useCallback, useState } from 'react';
import type { DoneActions } from './done-actions';

export interface Ticks {
  /** What was ticked here and is not kept yet. */
  readonly pending: ReadonlyMap<string, boolean>;
  /** Why a tick was not kept, by criterion. */
  readonly problems: ReadonlyMap<string, string>;
  readonly tick: (criterion: string, ticked: boolean) => void;
}

const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> => new Map([...map].filter(([other]) => other !== key));

/** Ticks show at once; one that the app refuses goes back and says why. */
export function useTicks({ tick: keep }: DoneActions): Ticks {
  const [pending, setPending] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const tick = useCallback(
    (criterion: string, ticked: boolean) => {
      setPending((before) => new Map(before).set(criterion, ticked));
      setProblems((before) => without(before, criterion));
      void keep(criterion, ticked).then((outcome) => {
        setPending((before) => without(before, criterion));
        if (!outcome.ok) setProblems((before) => new Map(before).set(criterion, outcome.message));
      });
    },
    [keep],
  );
  return { pending, problems, tick };
}
