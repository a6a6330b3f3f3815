import * as v from 'valibot';
import { HEAD } from '../../../../src/core/done/refusal';
import type { Answer, JiraFailure } from '../../../shared/answer';
import type { Act, Look } from '../../../shared/batch/act';
import { editFailureText } from '../../../shared/failure-text';
import type { JiraClient } from '../../../shared/jira-client';
import { findComment, lookAtComment, writeComment } from '../comment';
import { issueAddress, readFields } from '../read-fields';
import { CLOSING_NAMES, type Closing } from './closings';
import { closingWay } from './closing-way';
import { readWays } from './ways';

export const closeSeen = v.string();
/** `words`: where the comment stands: not written yet, sent, written, or refused with the reason in `why`. */
export const closeUndo = v.object({ from: v.string(), to: v.string(), words: v.picklist(['none', 'sent', 'there', 'refused']), comment: v.nullable(v.string()), why: v.string() });

type Undo = v.InferOutput<typeof closeUndo>;

const named = v.looseObject({ name: v.string() });
const now = v.object({ status: v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) }), resolution: v.nullish(named) });

interface ClosePlan {
  readonly as: Closing;
  readonly reason: string;
}

/** The comment: the kind in bold, then the reason, a paragraph for each of its lines. */
export function closingComment({ as, reason }: ClosePlan): object {
  const [first = '', ...rest] = reason.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
  const text = (words: string) => ({ type: 'text', text: words });
  const head = { ...text(`Closed: ${CLOSING_NAMES[as]}.`), marks: [{ type: 'strong' }] };
  return { version: 1, type: 'doc', content: [{ type: 'paragraph', content: first === '' ? [head] : [head, text(` ${first}`)] }, ...rest.map((line) => ({ type: 'paragraph', content: [text(line)] }))] };
}

/**
 * Moves each item into a done status and says why in a comment: on the transition's own screen where it takes one, else afterwards, so that
 * an item that a gate keeps open is not said to be closed. Gates are asked as for anybody. Back: the first transition that leads to the
 * status before, then the comment is deleted.
 */
export function closeAct(jira: JiraClient, plan: ClosePlan, accountId: string | null): Act<string, Undo> {
  const body = closingComment(plan);
  const read = (key: string) => readFields(jira, key, ['status', 'resolution'], (fields) => v.parse(now, fields));
  const move = async (key: string, given: object, undo: Undo): Promise<Answer<Undo>> => {
    const answer = await jira.post(`${issueAddress(key)}/transitions`, given);
    return answer.ok ? { ok: true, value: undo } : { ok: false, failure: refusedByGate(answer.failure) };
  };

  const close = async (key: string, from: string): Promise<Look<Undo>> => {
    const ways = await readWays(jira, key);
    if (!ways.ok) return { kind: 'unread', failure: ways.failure };
    const chosen = closingWay(ways.value, plan.as);
    if (chosen.kind === 'none') return { kind: 'leave', why: chosen.why };
    const { way, resolution } = chosen;
    const undo: Undo = { from, to: way.to.name, words: way.takesComment ? 'there' : 'none', comment: null, why: '' };
    const given = {
      transition: { id: way.id },
      ...(resolution === null ? {} : { fields: { resolution: { id: resolution.id } } }),
      ...(way.takesComment ? { update: { comment: [{ add: { body } }] } } : {}),
    };
    return { kind: 'write', undo, more: !way.takesComment, send: () => move(key, given, undo) };
  };

  const say = async (key: string, moved: Undo): Promise<Look<Undo>> => {
    if (moved.words === 'there') return { kind: 'there', undo: moved };
    if (moved.words === 'refused') return { kind: 'there', undo: moved, note: `It was closed, but the comment could not be written. ${moved.why}` };
    if (moved.words === 'sent') {
      const found = await findComment(jira, key, body, accountId);
      if (!found.ok) return { kind: 'unread', failure: found.failure };
      if (found.value !== null) return { kind: 'there', undo: { ...moved, words: 'there', comment: found.value } };
    }
    return {
      kind: 'write',
      undo: { ...moved, words: 'sent' },
      more: true,
      send: async () => {
        const written = await writeComment(jira, key, body);
        if (written.ok) return { ok: true, value: { ...moved, words: 'there', comment: written.value } };
        const { failure } = written;
        const refused = failure.kind === 'forbidden' || failure.kind === 'unseen' || (failure.kind === 'invalid' && failure.status !== 409);
        return refused ? { ok: true, value: { ...moved, words: 'refused', why: editFailureText(failure) } } : written;
      },
    };
  };

  return {
    look: async ({ key, seen }, tried) => {
      const present = await read(key);
      if (!present.ok) return { kind: 'unread', failure: present.failure };
      const { name, statusCategory } = present.value.status;
      if (tried !== null && name === tried.to) return say(key, tried);
      if (name === seen) return close(key, seen);
      return { kind: 'leave', why: statusCategory.key === 'done' ? 'It was closed meanwhile.' : `It was moved meanwhile: it is in “${name}” now.` };
    },
    lookBack: async ({ key }, undo) => {
      const present = await read(key);
      if (!present.ok) return { kind: 'unread', failure: present.failure };
      const { status, resolution } = present.value;
      if (status.name === undo.from) return unsay(jira, key, body, undo, resolution?.name ?? null);
      if (status.name !== undo.to) return { kind: 'leave', why: `It was moved since: it is in “${status.name}” now.` };
      const ways = await readWays(jira, key);
      if (!ways.ok) return { kind: 'unread', failure: ways.failure };
      const back = ways.value.find(({ to }) => to.name === undo.from);
      if (back === undefined) return { kind: 'leave', why: `No transition leads back from “${undo.to}” to “${undo.from}” for you.` };
      return { kind: 'write', undo, more: true, send: () => move(key, { transition: { id: back.id } }, undo) };
    },
  };
}

/** After the way back: the comment, where it can go, and a resolution that the workflow left. */
async function unsay(jira: JiraClient, key: string, body: object, undo: Undo, resolution: string | null): Promise<Look<Undo>> {
  const left = resolution === null ? [] : [`It is open again and keeps the resolution “${resolution}”, because its workflow does not clear it.`];
  const said = undo.words === 'there' || undo.words === 'sent';
  const look: Look<Undo> = said ? await lookAtComment(jira, key, body, undo.comment, undo, true) : { kind: 'there', undo };
  if (look.kind === 'leave') return { kind: 'there', undo, note: [...left, look.why].join(' ') };
  return look.kind === 'there' && left.length > 0 ? { ...look, note: left.join(' ') } : look;
}

const GATE_SAYS = HEAD.slice(0, HEAD.indexOf(':')).trim();

/** A gate's words say themselves what is missing; of any other rule they might not even say that it is one. */
function refusedByGate(failure: JiraFailure): JiraFailure {
  const words = failure.details.join(' ');
  if (failure.kind !== 'invalid' || failure.status === 409 || words === '') return failure;
  const who = words.includes(GATE_SAYS) ? 'The Definition of Done gate' : 'The workflow';
  return { ...failure, details: [`${who} refused: ${words}`] };
}
