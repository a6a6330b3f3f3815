import { useEffect, useState } from 'react';
import { readyAtOnce } from '../../../src/core/health/ready-at-once';
import { WEEK } from '../../../src/core/time-spans';
import { wantedPeriods } from '../../../src/core/health/figures/ready-runway';
import { ask } from '../../shared/door-client';
import { countText } from '../../../src/core/count-text';
import { formatDate } from '../../shared/format-date';
import { shownItems } from '../backlog-state';
import { useHealthData, type HealthData } from '../health-data';
import { readTrends } from '../trends/trend-reads';
import { utcDay } from '../trends/utc-day';
import type { Digest } from './digest';
import type { DigestFigure, DigestInput } from './digest-input';
import { gateWeek } from './gate-week';
import { makeDigest } from './make-digest';
import { readWeek } from './read-week';
import { weekBefore } from './week-before';

const RANGE = 30;
const WEEK_DAYS = 7;

type Read = Pick<DigestInput, 'week' | 'counts' | 'gates'>;

/** The digest of the page as it stands; null while something of it is still being read. What could not be read is said in its place. */
export function useDigest(): Digest | null {
  const data = useHealthData();
  const { jira, context, figures, backlog } = data;
  const [now] = useState(() => Date.now());
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let wanted = true;
    const today = new Date(now).toISOString().slice(0, 10);
    void Promise.all([readWeek(jira, context.project.key), readTrends(RANGE), ask('activity', { cursor: null, days: WEEK_DAYS })]).then(([week, trends, activity]) => {
      if (!wanted) return;
      setRead({
        week: week.ok ? week.value : null,
        counts: trends.ok ? weekBefore(trends.value.snapshots, today, (day) => utcDay(day, context.locale, 'long')) : null,
        gates: activity.ok ? gateWeek(activity.value, now) : null,
      });
    });
    return () => {
      wanted = false;
    };
  }, [jira, context, now]);
  if (read === null || figures === null || backlog.phase === 'reading') return null;
  return makeDigest({ ...read, ...stateOf(data, now) });
}

function stateOf({ context, judging, figures, backlog }: HealthData, now: number): Omit<DigestInput, keyof Read> {
  const day = (at: number): string => formatDate(at, context.locale, { dateStyle: 'long', timeZone: context.timezone });
  const input = figures?.input;
  const period = input?.past.kind === 'past' ? input.past.period : 'sprint';
  return {
    project: context.project.key,
    today: day(now),
    weekAgo: day(now - WEEK),
    open: shownItems(backlog).length,
    complete: backlog.phase === 'complete',
    readyAtOnce: readyAtOnce(shownItems(backlog).flatMap(({ readySince }) => (typeof readySince === 'number' && readySince > now - WEEK ? [readySince] : []))),
    wanted: countText(wantedPeriods(judging, period), period),
    figures: (figures?.shown ?? []).map(({ figure, measure }): DigestFigure => {
      const words = { id: figure.id, name: input === undefined ? figure.id : figure.name(input), meaning: figure.meaning };
      return measure.kind === 'measured' ? { ...words, text: measure.text, note: measure.note, level: measure.level } : { ...words, text: null, note: measure.missing, level: null };
    }),
  };
}
