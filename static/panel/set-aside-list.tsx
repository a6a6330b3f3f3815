import { mutesInForce } from '../../src/core/readiness/mutes-in-force';
import { useJudged } from './panel-tools';
import { SetAsideRow } from './set-aside-row';

/** The rules that somebody set aside for this issue, with who, when and why. */
export function SetAsideList() {
  const { definition, setAside } = useJudged().served;
  const { rules } = definition.ready;
  const inForce = mutesInForce(setAside.entries, definition.ready);
  if (setAside.entries.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">Set aside</h2>
      <ul className="set-aside">
        {setAside.entries.map((entry) => (
          <SetAsideRow
            key={entry.rule}
            entry={entry}
            inForce={inForce.includes(entry)}
            mayBringBack={setAside.may === 'every-rule' || (setAside.may === 'rules-not-required' && rules[entry.rule]?.level !== 'required')}
          />
        ))}
      </ul>
    </section>
  );
}
