import { judged, UNKNOWN, type CriterionKind } from '../criterion-kind';

/** A comment on the transition's screen has no id yet; comments stand oldest first, so only the last few are looked at. */
export const commentGiven: CriterionKind = {
  title: () => 'A comment on the transition',
  remedy: () => 'Write a comment on the transition’s screen',
  phases: ['during'],
  evaluate: (_, { commented }) => (commented === undefined ? UNKNOWN : judged(commented)),
  compile: () => ({
    yields: 'met',
    text: 'config?.asked!=null||[issue.comments??[]].some(l=>l.slice(l.length>9?l.length-9:0).some(t=>t.id==null))',
    flag: 'comment',
    data: { comment: true },
    expensive: 1,
  }),
};
