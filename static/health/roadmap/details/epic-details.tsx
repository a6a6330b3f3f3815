import { useMemo } from 'react';
import { dependencies } from '../../../../src/core/roadmap/dependencies';
import { useEscape } from '../../../shared/use-escape';
import { useHealthData } from '../../health-data';
import type { EpicRow } from '../epic-row';
import type { KnownRoadmap } from '../use-roadmap';
import { Dependencies } from './dependencies';
import { linksOfEpic } from './dependencies-of';
import { EpicFacts } from './epic-facts';
import { epicFigureLines } from './epic-figure-lines';
import { GoalSection } from './goal-section';
import { LookAlikeItems } from './look-alike-items';
import { People } from './people';

interface EpicDetailsProps {
  readonly row: EpicRow;
  readonly roadmap: KnownRoadmap;
  readonly onClose: () => void;
}

/** All that is known of one epic. Escape closes it, unless something inside of it takes the key. */
export function EpicDetails({ row, roadmap: { input }, onClose }: EpicDetailsProps) {
  const { context } = useHealthData();
  const { epic } = row.work;
  const box = useEscape<HTMLDivElement>(onClose);
  const links = useMemo(() => linksOfEpic(epic.key, dependencies(input.works), new Map(input.works.map((work) => [work.epic.key, work.epic]))), [epic.key, input]);
  return (
    <div ref={box} className="epic-details" role="group" aria-label={`Details of ${epic.key}`}>
      <div className="epic-sides">
        <GoalSection key={epic.key} epicKey={epic.key} />
        <Dependencies links={links} siteUrl={context.siteUrl} />
        <People key={epic.key} work={row.work} />
        <LookAlikeItems epicKey={epic.key} siteUrl={context.siteUrl} />
      </div>
      <EpicFacts lines={epicFigureLines(row, input, context.locale)} />
    </div>
  );
}
