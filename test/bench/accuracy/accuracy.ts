import { interval, type Interval } from './bootstrap';
import { counted, f1, kappa, precision, recall, summed, type Counts } from './counts';
import type { Label, LabelledSet } from './labelled-set';
import { objections } from './objections';

export interface Figure {
  readonly value: number | null;
  readonly interval: Interval | null;
}

export interface Agreement extends Counts {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  readonly kappa: Figure;
}

/** One rule on one set of labelled stories. */
export interface Accuracy extends Label {
  readonly set: string;
  readonly on: string;
  readonly stories: number;
  readonly ours: Agreement;
  /** Null where the peer was not run on every story. */
  readonly peer: Agreement | null;
  /** F1 of ours less F1 of the peer, on the same draws of backlogs. */
  readonly lead: Figure | null;
}

interface GroupCounts {
  readonly ours: Counts;
  readonly peer: Counts;
}

/** Every label of a set, held against our rule and the peer's counterpart. */
export function accuracies(set: LabelledSet): Accuracy[] {
  const judged = set.stories.map((story) => ({ ...story, ours: objections(story.text) }));
  const withPeer = judged.every(({ peer }) => peer !== null);
  return set.labels.map((label) => {
    const groups = new Map<string, GroupCounts[]>();
    for (const { group, faults, ours, peer } of judged) {
      const fault = faults.has(label.rule);
      const story = { ours: counted(fault, ours.has(label.rule)), peer: counted(fault, peer?.has(label.rule) ?? false) };
      groups.set(group, [...(groups.get(group) ?? []), story]);
    }
    const sums = [...groups.values()].map((stories) => ({ ours: summed(stories.map((one) => one.ours)), peer: summed(stories.map((one) => one.peer)) }));
    return {
      ...plain(label),
      set: set.name,
      on: set.on,
      stories: judged.length,
      ours: agreement(sums.map(({ ours }) => ours)),
      peer: withPeer ? agreement(sums.map(({ peer }) => peer)) : null,
      lead: withPeer ? figure(sums, lead) : null,
    };
  });
}

/** Without the functions that a set keeps beside its labels. */
const plain = ({ rule, reads, countsElse, limit }: Label): Label => ({ rule, reads, ...(countsElse === undefined ? {} : { countsElse }), ...(limit === undefined ? {} : { limit }) });

function agreement(groups: readonly Counts[]): Agreement {
  const of = (formula: (counts: Counts) => number | null): Figure => figure(groups, (sample) => formula(summed(sample)));
  return { ...summed(groups), precision: of(precision), recall: of(recall), f1: of(f1), kappa: of(kappa) };
}

const figure = <T>(groups: readonly T[], formula: (sample: readonly T[]) => number | null): Figure => ({ value: formula(groups), interval: interval(groups, formula) });

function lead(sample: readonly GroupCounts[]): number | null {
  const [ours, peer] = [f1(summed(sample.map((group) => group.ours))), f1(summed(sample.map((group) => group.peer)))];
  return ours === null || peer === null ? null : ours - peer;
}
