import { useEffect, useMemo, useState } from 'react';
import type { Measure } from '../../../src/core/health/measure';
import { contradictions, type Contradictions } from '../../../src/core/roadmap/contradictions';
import { epicFigures } from '../../../src/core/roadmap/epic-figures';
import { COVERAGE, type CoverageFigure } from '../../../src/core/roadmap/roadmap-coverage';
import { roadmapInput, type RoadmapInput } from '../../../src/core/roadmap/roadmap-input';
import { useHealthData } from '../health-data';
import { createBreathe } from '../reading/breathe';
import type { EpicRow } from './epic-row';
import type { RoadmapReader } from './roadmap-reader';
import type { RoadmapReading } from './roadmap-reading';
import { todayOf } from './today';
import { useRoadmapReading } from './use-roadmap-reading';

export interface CoverageShown {
  readonly figure: CoverageFigure;
  readonly measure: Measure;
}

/** Everything that the page shows of the roadmap, made from one and the same reading. */
export interface KnownRoadmap {
  readonly input: RoadmapInput;
  /** In rank order. */
  readonly rows: readonly EpicRow[];
  readonly coverage: readonly CoverageShown[];
  readonly contradictions: Contradictions;
}

export interface Roadmap {
  readonly reading: RoadmapReading;
  readonly reader: RoadmapReader;
  /** Null until the epics are read, and what the project finished. */
  readonly known: KnownRoadmap | null;
}

/** Reads the epics and works out the figures, an epic after the other, with the page answering in between. What was known stays until the next is. */
export function useRoadmap(): Roadmap {
  const { figures, context } = useHealthData();
  const [reading, reader] = useRoadmapReading();
  const [known, setKnown] = useState<KnownRoadmap | null>(null);
  const health = figures?.input ?? null;
  // a goal that was written changes no figure
  const epics = useSame(reading.epics?.map(({ epic }) => epic));
  useEffect(() => {
    if (epics === undefined || health === null) return;
    let wanted = true;
    const work = async (): Promise<void> => {
      const breathe = createBreathe();
      const input = roadmapInput(epics, health, reading.done, todayOf(health.now, context.timezone));
      const rows: EpicRow[] = [];
      for (const one of input.works) {
        await breathe();
        if (!wanted) return;
        rows.push({ work: one, figures: epicFigures(one, input) });
      }
      const coverage: CoverageShown[] = [];
      for (const figure of COVERAGE) {
        await breathe();
        coverage.push({ figure, measure: figure.measure(input) });
      }
      await breathe();
      if (wanted) setKnown({ input, rows, coverage, contradictions: contradictions(input) });
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [epics, health, reading.done, context.timezone]);
  return useMemo(() => ({ reading, reader, known }), [reading, reader, known]);
}

/** The same list as long as the same things stand in it. */
function useSame<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  const [kept, setKept] = useState(list);
  const isSame = kept === list || (kept !== undefined && list !== undefined && kept.length === list.length && kept.every((one, index) => one === list[index]));
  if (!isSame) setKept(list);
  return isSame ? kept : list;
}
