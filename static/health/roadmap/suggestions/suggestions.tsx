import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { isOpen, type Epic } from '../../../../src/core/roadmap/epic';
import { countText } from '../../../../src/core/count-text';
import { Message } from '../../../shared/message';
import { accuracyWords } from '../../../shared/suggestion-words';
import { shownItems } from '../../backlog-state';
import { useHealthData } from '../../health-data';
import { AcceptAll } from './accept-all';
import { knownNoes } from './declined-keys';
import { DeclinedList } from './declined-list';
import { OrphanRow } from './orphan-row';
import { saidSuggestions } from './said-suggestions';
import type { Worked } from './use-worked-out';
import './orphans.css';

/** Items without an epic, and which epics they may belong to. @param epics all epics of the project, done ones too */
export function Suggestions({ epics, worked, onAnew: anew }: { readonly epics: readonly Epic[]; readonly worked: Worked; readonly onAnew: () => void }) {
  return (
    <section className="suggestions" aria-labelledby="suggestions">
      <h2 id="suggestions">Items without an epic</h2>
      {worked.kind === 'working' && <p className="subtle suggestions-line" role="status">Looking which epics fit, from how this project’s items are linked…</p>}
      {worked.kind === 'failed' && <Message tone="warning" action={{ name: 'Try again', run: anew }}>What was declined before could not be read, so nothing is suggested. {worked.why}</Message>}
      {worked.kind === 'done' && <Found worked={worked} epics={epics} onAnew={anew} />}
    </section>
  );
}

const PAGE = 20;

function Found({ worked: { found, declined, names, mayEdit, accuracy }, epics, onAnew }: { readonly worked: Extract<Worked, { kind: 'done' }>; readonly epics: readonly Epic[]; readonly onAnew: () => void }) {
  const { backlog } = useHealthData();
  const items = shownItems(backlog);
  const [linked, setLinked] = useState<ReadonlyMap<string, string>>(new Map());
  const [most, setMost] = useState(PAGE);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const words = useMemo(() => ({ epics: new Map(epics.map((epic) => [epic.key, epic])), summaries: new Map(items.map(({ facts }) => [facts.key, facts.summary])), names }), [epics, items, names]);
  const orphans = useMemo(() => {
    const free = new Set(items.flatMap(({ facts }) => (facts.parent === null ? [facts.key] : [])));
    return found.orphans.filter(({ item: { facts } }) => linked.has(facts.key) || free.has(facts.key));
  }, [found, items, linked]);
  const toAccept = useMemo(
    () => orphans.filter(({ item }) => !linked.has(item.facts.key)).map((orphan) => ({ ...orphan, suggestions: orphan.suggestions.filter(({ epic }) => !refused.has(pairOf(orphan.item.facts.key, epic))) })),
    [orphans, linked, refused],
  );
  const noes = useMemo(() => knownNoes(declined, items, epics), [declined, items, epics]);

  if (found.all === 0) return <p className="subtle">Every open item belongs to an epic.</p>;
  if (!epics.some(isOpen)) return <p className="subtle">{countText(found.all, 'open item')} {found.all === 1 ? 'belongs' : 'belong'} to no epic, and there is no open epic to suggest.</p>;
  return (
    <>
      <p>{sumWords(found.orphans.length, found.all)}</p>
      <p className="subtle small suggestions-line" role="status">{accuracy === null ? 'Checking the suggestions against the items that have an epic…' : accuracyWords(accuracy)}</p>
      {!mayEdit && orphans.length > 0 && <p className="subtle small">To link them you need Jira’s permission “Edit issues” in this project.</p>}
      {mayEdit && <AcceptAll orphans={toAccept} items={items} />}
      {orphans.length > 0 && (
        <ul className="orphans" aria-label="Items without an epic, from the top of the backlog">
          {orphans.slice(0, most).map((orphan) => (
            <OrphanRow
              key={orphan.item.facts.key}
              item={orphan.item}
              suggestions={saidSuggestions(orphan, words)}
              mayEdit={mayEdit}
              onDeclined={(epic, no) => setRefused((before) => withPair(before, pairOf(orphan.item.facts.key, epic), no))}
              linked={linked.get(orphan.item.facts.key) ?? null}
              onLinked={(epic) => setLinked((before) => withLink(before, orphan.item.facts.key, epic))}
            />
          ))}
        </ul>
      )}
      <div className="suggestions-foot">
        {orphans.length > most && <Button onClick={() => setMost(most + PAGE)}>{`Show ${Math.min(PAGE, orphans.length - most)} more`}</Button>}
        <Button spacing="compact" onClick={onAnew}>Look again</Button>
      </div>
      {noes.length > 0 && <DeclinedList noes={noes} mayEdit={mayEdit} />}
    </>
  );
}

const sumWords = (said: number, all: number): string =>
  said === 0
    ? `${countText(all, 'open item')} ${all === 1 ? 'belongs' : 'belong'} to no epic, and no open epic stands out as the right one for ${all === 1 ? 'it' : 'any of them'}.`
    : `${countText(all, 'open item')} ${all === 1 ? 'belongs' : 'belong'} to no epic. For ${said === all ? (all === 1 ? 'it' : 'each') : said} an epic stands out${said === all ? '' : '; about the rest nothing is said'}.`;

function withLink(before: ReadonlyMap<string, string>, key: string, epic: string | null): ReadonlyMap<string, string> {
  const next = new Map(before);
  if (epic === null) next.delete(key);
  else next.set(key, epic);
  return next;
}

const pairOf = (item: string, epic: string): string => `${item} ${epic}`;

const withPair = (before: ReadonlySet<string>, pair: string, is: boolean): ReadonlySet<string> => new Set(is ? [...before, pair] : [...before].filter((one) => one !== pair));
