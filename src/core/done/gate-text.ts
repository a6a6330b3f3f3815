import type { CompiledCriterion, GateFields } from './criterion-kind';
import type { Exemptions } from './gate-config';
import { BULLET, type RefusalForm } from './refusal';

/**
 * Puts the pieces together. The criteria themselves are data (`config.messages`), so that the text stays small however many
 * there are: for each, `k` holds the keys of what stands in the way, one empty key where there is nothing to name.
 * A tick or a live waiver is a time under the criterion's id in `v`, later than now.
 * @param compiled the pieces of all criteria; equal texts are taken once
 */
export function gateText(compiled: readonly CompiledCriterion[], options: { readonly fields: GateFields; readonly exempt: Exemptions; readonly byType: boolean; readonly form: RefusalForm }): string {
  const { fields, exempt, byType, form } = options;
  const evidence = fields.evidence === null ? '' : `let v=issue?.${fields.evidence}?.[''+issue.id];`;
  const passes = [
    ...(fields.evidence === null ? [] : ['new Date().getTime()<(v?.[c.id]??0)']),
    ...(byType ? ['!(c?.types?.includes(issue.issueType.name.toLowerCase())??true)'] : []),
  ].join('||');
  const reasons = form === 'names' ? naming(passes, compiled) : plain(passes, compiled);
  const break_ = BULLET.replace('\n', '\\n');
  return `${evidence}let r=config.messages.flatMap(c=>${reasons});${exemption('user', exempt)}issue.issueType.hierarchyLevel||r==[]?true:r.length+config.head+r.join('${break_}')`;
}

/** Whether somebody is exempt, as a chain of "or"; empty where nobody is. `who` is a variable that holds a User or null. */
export function exemption(who: string, { roles, groups }: Exemptions): string {
  const inRole = roles.length === 0 ? '' : `${who}?.getProjectRoles(project)?.some(r=>${oneOf(roles.map(({ id }) => String(id)), 'r.id')})||`;
  const inGroup = groups.length === 0 ? '' : `${who}?.groupIds?.some(g=>${oneOf(groups.map(({ id }) => `'${id}'`), 'g')})||`;
  return inRole + inGroup;
}

const oneOf = (literals: readonly string[], value: string): string => (literals.length === 1 ? `${value}==${literals.join('')}` : `[${literals.join(',')}].includes(${value})`);

function naming(passes: string, compiled: readonly CompiledCriterion[]): string {
  const lists = listsOf(compiled);
  const named = lists === null ? '' : `${lists}.flatMap(i=>(i?.status?.category?.key??'done')!='done'?[i.key]:[])`;
  const met = metOf(compiled);
  const keys = either(compiled, named, met === null ? '' : `(${met})?[]:['']`);
  return `{let k=${passes === '' ? '' : `${passes}?[]:`}${keys};return k==[]?[]:[c.text+k.join(', ')]}`;
}

function plain(passes: string, compiled: readonly CompiledCriterion[]): string {
  const lists = listsOf(compiled);
  const done = lists === null ? '' : `${lists}.every(i=>(i?.status?.category?.key??'done')=='done')`;
  return `${passes === '' ? '' : `${passes}||`}(${either(compiled, done, metOf(compiled) ?? '')})?[]:[c.text]`;
}

/** Asks whether the criterion is about issues only where there are both sorts. */
function either(compiled: readonly CompiledCriterion[], issues: string, met: string): string {
  if (issues === '') return met === '' ? '[]' : met;
  return compiled.some(({ yields }) => yields === 'met') ? `c?.issues?${issues}:${met}` : issues;
}

const listsOf = (compiled: readonly CompiledCriterion[]): string | null => chain(compiled.filter(({ yields }) => yields === 'issues'), (text, single) => (single ? text : `(${text})`));
const metOf = (compiled: readonly CompiledCriterion[]): string | null => chain(compiled.filter(({ yields }) => yields === 'met'), (text) => text);

/** One text after the other, each behind its flag; the last needs none. Evidence stands last: its flag may hold an empty list. */
function chain(compiled: readonly CompiledCriterion[], whole: (text: string, single: boolean) => string): string | null {
  const texts = [...new Map(compiled.map((one) => [one.text, one])).values()].sort((a, b) => Number(a.flag === 'texts') - Number(b.flag === 'texts'));
  const last = texts.at(-1);
  if (last === undefined) return null;
  return whole(texts.slice(0, -1).map(({ flag, text }) => `c?.${flag}?${text}:`).join('') + last.text, texts.length === 1);
}
