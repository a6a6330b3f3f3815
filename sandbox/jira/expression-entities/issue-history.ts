import type { Arguments } from '../../expressions/arguments';
import { EvaluationError } from '../../expressions/failure';
import { method, run } from '../../expressions/method';
import { type Entity, isMap, lambda, type Value, type ValueMap } from '../../expressions/values';
import { seenHistory } from '../permissions/seen-history';
import type { ChangelogItem, ChangelogRecord, IssueRecord } from '../state/records';
import { costlyEach, dateValue, entity, free, type Members } from './entity';
import { userEntity } from './user-entity';
import type { World } from './world';

/** An issue's history as expressions see it. */
export function historyMembers(world: World, issue: IssueRecord): Members {
  const changelog = seenHistory(world.state, issue, world.actingId);
  return {
    changelogs: costlyEach(() => [...changelog].reverse().map((one) => changelogEntity(world, one))),
    getNewestChangelog: free(() => lambda((values, meter) => run(newestChangelog, 'getNewestChangelog', { world, changelog }, values, meter))),
  };
}

interface History {
  readonly world: World;
  /** Oldest first. */
  readonly changelog: readonly ChangelogRecord[];
}

const newestChangelog = method<History>(1, 2, ({ world, changelog }, args) => {
  const wanted = matcher(args);
  args.meter.expensive();
  const found = [...changelog].reverse().find(({ items }) => items.some(wanted));
  return found === undefined ? null : changelogEntity(world, found);
});

const sides = ['from', 'fromString', 'to', 'toString'] as const;

/** The field by id or name, and what its change must have been. A member of the second argument that no change has is refused. */
function matcher(args: Arguments): (item: ChangelogItem) => boolean {
  const field = args.text(0);
  const change = args.count > 1 ? changeOf(args) : new Map<string, Value>();
  const strange = [...change.keys()].find((key) => !sides.some((side) => side === key));
  if (strange !== undefined) throw new EvaluationError(`A change has no "${strange}".`);
  return (item) => (item.field === field || item.fieldId === field) && sides.every((side) => !change.has(side) || change.get(side) === item[side]);
}

function changeOf(args: Arguments): ValueMap {
  const change = args.value(1);
  if (!isMap(change)) throw args.wrong(1, 'Map');
  return change;
}

const changelogEntity = (world: World, { id, authorId, created, items }: ChangelogRecord): Entity =>
  entity('Changelog', id, {
    id: free(() => id),
    author: free(() => userEntity(world, authorId)),
    created: free(() => dateValue(created)),
    items: free(() => items.map((item, at) => itemEntity(`${id}/${at}`, item))),
  });

const itemEntity = (identity: string, item: ChangelogItem): Entity =>
  entity('ChangelogItem', identity, {
    field: free(() => item.field), fieldId: free(() => item.fieldId),
    from: free(() => item.from), fromString: free(() => item.fromString), to: free(() => item.to), toString: free(() => item.toString),
  });
