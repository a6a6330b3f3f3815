import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useState } from 'react';
import { isOpen } from '../../../src/core/roadmap/epic';
import { countText } from '../../../src/core/count-text';
import { Message } from '../../shared/message';
import { useHealthData } from '../health-data';
import { arrangedEpics } from './arrange-epics';
import { contradictionLists } from './contradiction-words';
import { ContradictionSections } from './contradictions';
import { Coverage } from './coverage';
import { EpicsBar } from './epics-bar';
import { EpicsTable } from './epics-table';
import { placeOfItems } from './items-named';
import { PrintSheet, usePrint } from './print-sheet';
import { RoadmapTools } from './roadmap-tools';
import { LookAlikes, lookAlikesOf } from './look-alikes';
import { Suggestions } from './suggestions/suggestions';
import { useWorkedOut } from './suggestions/use-worked-out';
import { useEpicView } from './use-epic-view';
import type { KnownRoadmap, Roadmap } from './use-roadmap';

const Timeline = lazy(() => import('./timeline/timeline').then((m) => ({ default: m.Timeline })));

/** The roadmap with at least one epic. */
export function RoadmapView({ roadmap, known }: { readonly roadmap: Roadmap; readonly known: KnownRoadmap }) {
  const { context, go } = useHealthData();
  const { locale, siteUrl } = context;
  const [view, show] = useEpicView();
  const [chosen, setChosen] = useState<{ readonly key: string } | null>(null);
  const [printing, print] = usePrint();
  const { input, coverage } = known;
  const epics = useMemo(() => input.works.map(({ epic }) => epic), [input]);
  const [worked, workOutAnew] = useWorkedOut(epics);
  const lookAlikes = useMemo(() => (worked.kind === 'done' ? lookAlikesOf(worked.found.orphans) : null), [worked]);
  const hungry = useMemo(() => new Set(coverage.flatMap(({ figure, measure }) => (figure.id === 'roadmap-to-plan' && measure.kind === 'measured' ? measure.behind : []))), [coverage]);
  const dueNext = useMemo(() => new Set(input.dueNext.map(({ epic }) => epic.key)), [input]);
  const rows = useMemo(() => arrangedEpics(known.rows, view, { dueNext, hungry }), [known.rows, view, dueNext, hungry]);
  const lists = useMemo(() => contradictionLists(known.contradictions, input.today, locale), [known, input, locale]);
  const undated = known.rows.filter(({ work, figures }) => isOpen(work.epic) && figures.due === null).length;
  const open = known.rows.filter(({ work }) => isOpen(work.epic)).length;
  const choose = (key: string) => {
    show({ ...view, show: rows.some(({ work }) => work.epic.key === key) ? view.show : 'all', open: key });
    setChosen({ key });
  };
  const items = (keys: readonly string[]) => go(placeOfItems(keys));
  return (
    <LookAlikes.Provider value={lookAlikes}>
      <Coverage shown={coverage} onItems={items} onEpics={() => show({ ...view, show: 'hungry', open: null })} />
      {undated > 0 && (
        <Message tone="neutral" action={view.show === 'no-date' ? undefined : { name: 'Show them', run: () => show({ ...view, show: 'no-date', open: null }) }}>
          {`${undated} of ${countText(open, 'open epic')} ${undated === 1 ? 'has' : 'have'} no date, so nothing says when ${undated === 1 ? 'it is' : 'they are'} due. Give ${undated === 1 ? 'it' : 'them'} a due date or a dated fix version in Jira.`}
        </Message>
      )}
      <section className="roadmap-epics" aria-labelledby="epics">
        <h2 id="epics">Epics</h2>
        <div className="items-line">
          <EpicsBar view={view} shown={rows.length} all={known.rows.length} onShow={show} />
          <RoadmapTools roadmap={roadmap} rows={rows} onPrint={print} />
        </div>
        {rows.length === 0 ? (
          <div className="items-none">
            <p className="subtle">No epic meets this choice.</p>
            <Button onClick={() => show({ ...view, show: 'all' })}>Show all epics</Button>
          </div>
        ) : (
          <>
            <Suspense fallback={<div className="skeleton-timeline" role="status" aria-label="Drawing the time line" />}>
              <Timeline rows={rows} today={input.today} locale={locale} selected={view.open} onSelect={choose} />
            </Suspense>
          <EpicsTable roadmap={known} rows={rows} hungry={hungry} view={view} onShow={show} chosen={chosen} />
          </>
        )}
      </section>
      <ContradictionSections lists={lists} siteUrl={siteUrl} onEpic={choose} onItems={items} />
      <Suggestions epics={epics} worked={worked} onAnew={workOutAnew} />
      {printing && <PrintSheet roadmap={known} rows={rows} lists={lists} projectKey={context.project.key} locale={locale} />}
    </LookAlikes.Provider>
  );
}
