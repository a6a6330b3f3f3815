import { NOBODY, type Exemptions, type GateConfig } from './gate-config';
import type { Guard } from './verdict';

/** A gate of ours on a transition; `config` is null where it cannot be read. */
export interface StandingGate {
  readonly config: GateConfig | null;
  readonly disabled: boolean;
}

/** One way from a status to another: a transition with the gates that stand on it. */
export interface Way {
  /** Ids of the statuses that it leaves; null: any status. The way in which an issue is created leaves none. */
  readonly from: readonly string[] | null;
  readonly to: string;
  readonly gates: readonly StandingGate[];
}

/** The ways that an issue may have taken. @param from null: it was created there */
export const waysBetween = (ways: readonly Way[], from: string | null, to: string): readonly Way[] =>
  ways.filter((way) => way.to === to && (from === null ? way.from?.length === 0 : way.from === null || way.from.includes(from)));

export function guardOf({ gates }: Way): Guard {
  const standing = gates.filter(({ disabled, config }) => !disabled && config !== null);
  if (standing.some(enforces)) return 'enforces';
  return standing.length === 0 ? 'open' : 'observes';
}

/** Whom the enforcing gates of these ways let through, together. */
export function exemptOn(ways: readonly Way[]): Exemptions {
  const all = ways.flatMap(({ gates }) => gates.filter(enforces).map(({ config }) => config?.exempt ?? NOBODY));
  return { roles: distinct(all.flatMap(({ roles }) => roles)), groups: distinct(all.flatMap(({ groups }) => groups)) };
}

const enforces = ({ disabled, config }: StandingGate): boolean => !disabled && config?.mode === 'enforce' && config.expression !== 'true';

const distinct = <T extends { readonly id: string | number }>(things: readonly T[]): readonly T[] => [...new Map(things.map((one) => [one.id, one])).values()];
