import * as v from 'valibot';
import { dataFile } from './data-file';
import type { Label, LabelledSet } from './labelled-set';

const gold = v.array(v.object({ backlog: v.string(), n: v.number(), text: v.string(), personas: v.array(v.string()), benefits: v.array(v.string()), primary_actions: v.array(v.string()) }));
const peerFindings = v.array(v.object({ backlog: v.string(), n: v.number(), kinds: v.array(v.string()), benefit: v.boolean() }));

type Gold = v.InferOutput<typeof gold>[number];
type PeerFinding = v.InferOutput<typeof peerFindings>[number];

interface SpanLabel extends Label {
  readonly fault: (story: Gold) => boolean;
  readonly peer: (finding: PeerFinding) => boolean;
}

const LABELS: readonly SpanLabel[] = [
  {
    rule: 'single-action',
    reads: 'two or more primary actions marked; peer: atomic.conjunctions',
    fault: (story) => story.primary_actions.length > 1,
    peer: ({ kinds }) => kinds.includes('atomic.conjunctions'),
  },
  { rule: 'has-benefit', reads: 'no benefit marked; peer: saw no benefit', fault: (story) => story.benefits.length === 0, peer: ({ benefit }) => !benefit },
  {
    rule: 'has-role',
    reads: 'no persona marked; peer: well_formed.no_role',
    countsElse: 'every story there has a persona, so only wrong objections can show',
    fault: (story) => story.personas.length === 0,
    peer: ({ kinds }) => kinds.includes('well_formed.no_role'),
  },
  {
    rule: 'has-means',
    reads: 'no primary action marked; peer: well_formed.no_means',
    countsElse: 'people marked an action in every story, so only wrong objections can show',
    fault: (story) => story.primary_actions.length === 0,
    peer: ({ kinds }) => kinds.includes('well_formed.no_means'),
  },
];

/** Real stories whose personas, actions and benefits people marked, with what AQUSA found on the same ones; null without the files. */
export function backlogsSet(folder: string): LabelledSet | null {
  const stories = dataFile(folder, 'stories/gold.json', gold);
  if (stories === null) return null;
  const peers = new Map((dataFile(folder, 'stories/aqusa.json', peerFindings) ?? []).map((one) => [`${one.backlog} ${one.n}`, one]));
  const backlogs = new Set(stories.map(({ backlog }) => backlog)).size;
  return {
    name: 'backlogs',
    on: `${stories.length} public stories of ${backlogs} backlogs`,
    labels: LABELS,
    stories: stories.map((story) => {
      const peer = peers.get(`${story.backlog} ${story.n}`);
      const where = (holds: (label: SpanLabel) => boolean): ReadonlySet<string> => new Set(LABELS.filter(holds).map(({ rule }) => rule));
      return { text: story.text, group: story.backlog, faults: where((label) => label.fault(story)), peer: peer ? where((label) => label.peer(peer)) : null };
    }),
  };
}
