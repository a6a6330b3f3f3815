import type { StoryDraft } from './story-draft';

/** A story as Jira wants it. The criteria stand in the description unless a field of their own takes them. */
export interface ComposedStory {
  readonly summary: string;
  /** ADF; null when there is nothing to say. */
  readonly description: object | null;
  readonly descriptionWithoutCriteria: object | null;
  /** ADF for a field that holds nothing but acceptance criteria; null when there are none. */
  readonly criteria: object | null;
}

export function composeStory(draft: StoryDraft): ComposedStory {
  const why = outcomeNodes(draft);
  const list = criteriaList(draft.criteria);
  return {
    summary: summaryOf(draft),
    description: documentOf(list === null ? why : [...why, heading('Acceptance criteria'), list]),
    descriptionWithoutCriteria: documentOf(why),
    criteria: list === null ? null : documentOf([list]),
  };
}

/** "As a shopper, I want to pay with a saved card so that …": words that the form already says are taken off what was typed. */
function summaryOf({ role, need, outcome }: StoryDraft): string {
  const who = withArticle(plain(role).replace(/^as\s+/i, ''));
  const what = plain(need).replace(/^(?:i|we)\s+(?:want|need|would like)\s+(?:to\s+)?/i, '').replace(/^to\s+/i, '');
  const why = outcomeOf(outcome);
  const means = who === '' ? capital(what) : `As ${who}, I want to ${what}`;
  return (why === '' ? means : `${means} so that ${why}`).trim();
}

function withArticle(role: string): string {
  if (role === '' || /^(?:an?|the)\s/i.test(role)) return role;
  return /^[aeiou]/i.test(role) ? `an ${role}` : `a ${role}`;
}

function outcomeNodes({ outcome, measure, target }: StoryDraft): readonly object[] {
  const [why, what, goal] = [outcomeOf(outcome), plain(measure), plain(target)];
  const lines = [...(why === '' ? [] : [paragraph(`${capital(why)}.`)]), ...(what === '' ? [] : [paragraph(goal === '' ? `Measure: ${what}` : `Measure: ${what} → ${goal}`)])];
  return lines.length === 0 ? [] : [heading('Outcome'), ...lines];
}

function criteriaList(text: string): object | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/^(?:[-*•]|\d{1,2}[.)])(?:\s+|$)/, '').trim());
  const written = lines.filter((line) => line !== '');
  return written.length === 0 ? null : { type: 'bulletList', content: written.map((line) => ({ type: 'listItem', content: [paragraph(line)] })) };
}

const outcomeOf = (outcome: string): string => plain(outcome).replace(/^so\s+(?:that\s+)?/i, '');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[.,;]+$/, '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string) => ({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] });
const documentOf = (content: readonly object[]): object | null => (content.length === 0 ? null : { version: 1, type: 'doc', content });
