import { useEffect, useState } from 'react';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import type { Said } from '../../../shared/batch/account';
import { countText } from '../../../../src/core/count-text';
import { ask } from '../../../shared/door-client';
import { useHealthData } from '../../health-data';
import { SaidList } from '../said-list';
import { kindName } from './close-steps';
import { foreseeRefusals, type Foreseen } from './foresee-refusals';
import { gateOnWay } from './gate-on-way';
import type { Way } from './ways';

interface CloseRefusalsProps {
  readonly items: readonly BacklogItem[];
  /** By kind of item. */
  readonly ways: ReadonlyMap<string, Way>;
  readonly onLooked: () => void;
}

/** What the gates on these ways would refuse, item by item, before anybody says yes. */
export function CloseRefusals({ items, ways, onLooked }: CloseRefusalsProps) {
  const { jira, context, judging, backlog } = useHealthData();
  const { fields } = backlog;
  const { accountId } = context;
  const { done } = judging.definition;
  const [seen, setSeen] = useState<Foreseen | null>(null);
  useEffect(() => {
    if (fields === null) return;
    let wanted = true;
    const look = async () => {
      const coverage = await ask('coverage');
      const workflows = coverage.ok ? coverage.value.workflows : null;
      const standing = (item: BacklogItem) => {
        const way = ways.get(kindName(item));
        return way === undefined ? 'nothing' : gateOnWay(workflows, item.facts.type.name, way);
      };
      const foreseen = await foreseeRefusals(items, standing, { jira, done, fields, actor: accountId, now: Date.now() });
      if (wanted) setSeen(foreseen);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [jira, items, ways, fields, done, accountId]);

  const isKnown = fields === null || seen !== null;
  useEffect(() => {
    if (isKnown) onLooked();
  }, [isKnown, onLooked]);

  if (fields === null) return null;
  if (seen === null) return <p className="subtle" role="status">Looking what the Definition of Done gates would say…</p>;
  const { sure, perhaps, unread } = seen;
  return (
    <div role="status" className="bulk-refusals">
      {sure.length > 0 && (
        <>
          <SaidList title={`The Definition of Done gate will refuse ${countText(countOf(sure), 'item')}`} said={sure} siteUrl={context.siteUrl} />
          <p className="subtle small">A gate asks for finished work. To close what nobody will finish, the workflow needs a transition without it, such as “Won’t do”.</p>
        </>
      )}
      {perhaps.length > 0 && <SaidList title={`If a Definition of Done gate stands in the way, it will refuse ${countText(countOf(perhaps), 'item')}`} said={perhaps} siteUrl={context.siteUrl} />}
      {unread > 0 && <p className="subtle small">For {countText(unread, 'item')} it is not known what a gate would say.</p>}
    </div>
  );
}

const countOf = (said: readonly Said[]): number => said.reduce((sum, { keys }) => sum + keys.length, 0);
