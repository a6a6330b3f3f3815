import type { Exemptions, GateMode } from './gate-config';

/** One line for the list of rules in the workflow editor. */
export function gateSummary({ name, version, criteria, mode, exempt }: { readonly name: string; readonly version: number; readonly criteria: number; readonly mode: GateMode; readonly exempt: Exemptions }): string {
  const count = `${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}`;
  const through = [...exempt.roles, ...exempt.groups].map((one) => one.name);
  const verb = mode === 'enforce' ? 'Refuses the transition while any of' : 'Observes only: would ask';
  // version 0 is the default, which nobody made
  const which = version === 0 ? `“${name}”` : `“${name}”, version ${version}`;
  return `${verb} ${count} of ${which}${mode === 'enforce' ? ' is unmet' : ''}${through.length === 0 ? '' : `; lets through ${through.join(', ')}`}`;
}
