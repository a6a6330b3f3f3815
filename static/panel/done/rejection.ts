/** An acceptance criterion that is not met, and why. */
export interface Failed {
  readonly criterion: string;
  readonly reason: string;
}

/** Where what is wrong is none of the written criteria. */
export const SOMETHING_ELSE = 'Something else';

/** The heading of the comment, and of its preview. */
export const rejectionHeading = (failed: readonly Failed[]): string => `Not accepted yet: ${failed.length === 1 ? 'this is' : `these ${failed.length} are`} not met.`;

/** A scenario's lines travel joined by " | "; a comment has them in one. */
export const criterionLine = (criterion: string): string => criterion.split(' | ').join(', ');

/** The comment as Atlassian Document Format: the heading line, then one bullet for each criterion with its reason. */
export const rejectionComment = (failed: readonly Failed[]): object => ({
  version: 1,
  type: 'doc',
  content: [
    { type: 'paragraph', content: [text(rejectionHeading(failed))] },
    {
      type: 'bulletList',
      content: failed.map(({ criterion, reason }) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [text(criterionLine(criterion), [{ type: 'strong' }]), text(` — ${reason}`)] }],
      })),
    },
  ],
});

const text = (words: string, marks: readonly { readonly type: 'strong' }[] = []) => ({ type: 'text', text: words, ...(marks.length === 0 ? {} : { marks }) });
