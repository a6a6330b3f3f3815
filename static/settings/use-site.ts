import { useEffect, useState } from 'react';
import type { Answer } from '../shared/answer';
import { ask } from '../shared/door-client';
import type { JiraClient } from '../shared/jira-client';
import { mutesOf, type MutesOf } from '../shared/mutes-of';
import { dismissalsOf, type Dismissals } from './dismissal-text';
import { readSite, type Site } from './read-site';
import { readTop } from './read-top';

/** `top`: the open items at the top of the backlog, still as Jira sent them. */
export interface SiteAndTop {
  readonly site: Site;
  readonly top: readonly unknown[];
  /** What is set aside; nothing where the app did not answer, as this only previews. */
  readonly mutes: MutesOf;
  readonly dismissals: Dismissals;
}

/** Reads what both faces of the page choose from and score; null while it is being read. The second value reads again. */
export function useSite(jira: JiraClient, projectKey: string): [Answer<SiteAndTop> | null, () => void] {
  const [read, setRead] = useState<Answer<SiteAndTop> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    void readBoth(jira, projectKey).then((answer) => wanted && setRead(answer));
    return () => {
      wanted = false;
    };
  }, [jira, projectKey, turn]);
  const again = () => {
    setRead(null);
    setTurn(turn + 1);
  };
  return [read, again];
}

async function readBoth(jira: JiraClient, projectKey: string): Promise<Answer<SiteAndTop>> {
  const asked = Promise.all([ask('mutes'), ask('dismissals')]);
  const site = await readSite(jira, projectKey);
  if (!site.ok) return site;
  const top = await readTop(jira, projectKey, site.value);
  if (!top.ok) return top;
  const [listed, counted] = await asked;
  return { ok: true, value: { site: site.value, top: top.value, mutes: mutesOf(listed.ok ? listed.value : []), dismissals: dismissalsOf(counted.ok ? counted.value : []) } };
}
