import { unmetAt, type Hit, type Rule } from './rule';

export const noOpenBlocker: Rule = {
  id: 'no-open-blocker',
  asks: 'Can the team start without waiting for another issue?',
  why: 'Blocked work sits in the sprint and holds up what depends on it.',
  gap: 'open blockers',
  reads: 'record',
  usual: { level: 'required', weight: 10, from: 'Our judgement, not a measurement: 10 points, because blocked work cannot start whatever its text says.' },
  says: {
    open: { problem: 'It waits for {key}, which is not done.', remedy: 'Finish {key} first, or remove the link if it no longer blocks.' },
  },
  fix: 'open-blocker',
  check: (story) => {
    const hits = story.blockers.filter((blocker) => blocker.open).map((blocker): Hit => ({ say: 'open', quote: `${blocker.key} ${blocker.summary}`, at: null, data: { key: blocker.key } }));
    return unmetAt(hits);
  },
};
