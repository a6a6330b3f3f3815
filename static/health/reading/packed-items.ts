import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { Finding } from '../../../src/core/readiness/readiness';
import type { Breathe } from './breathe';
import type { KnownItem } from './known-item';

type PackedReadiness = Omit<BacklogItem['readiness'], 'findings'> & { readonly findings: readonly number[] };
type PackedItem = Omit<BacklogItem, 'readiness'> & { readonly readiness: PackedReadiness };

/** Some items as they are kept. The same findings stand on most items, so each is written once. */
export interface PackedItems {
  readonly findings: readonly Finding[];
  readonly known: readonly (Omit<KnownItem, 'item'> & { readonly item: PackedItem })[];
}

export async function packed(items: readonly KnownItem[], breathe: Breathe): Promise<PackedItems> {
  const places = new Map<string, number>();
  const findings: Finding[] = [];
  const placeOf = (finding: Finding): number => {
    const text = JSON.stringify(finding);
    const place = places.get(text) ?? findings.push(finding) - 1;
    places.set(text, place);
    return place;
  };
  const known: PackedItems['known'][number][] = [];
  for (const { item, ...rest } of items) {
    await breathe();
    known.push({ ...rest, item: { ...item, readiness: { ...item.readiness, findings: item.readiness.findings.map(placeOf) } } });
  }
  return { findings, known };
}

/** Items that share a finding share it in memory too. */
export const unpacked = ({ findings, known }: PackedItems): readonly KnownItem[] =>
  known.map(({ item, mutes, holdsUntil }) => ({ item: { ...item, readiness: { ...item.readiness, findings: item.readiness.findings.flatMap((place) => findings[place] ?? []) } }, mutes, holdsUntil }));
