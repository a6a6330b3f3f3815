import type { Level } from '../../src/core/readiness/readiness';
import type { Rule } from '../../src/core/rules/rule';
import type { Form } from './form';
import { Problem } from './problem';
import { counts } from './shares';

type Setting = Form['rules'][string];

const LEVELS: readonly { readonly level: Level; readonly name: string }[] = [
  { level: 'required', name: 'Required' },
  { level: 'counted', name: 'Counts' },
  { level: 'advice', name: 'Advice' },
  { level: 'off', name: 'Off' },
];

interface RuleRowProps {
  readonly rule: Rule;
  readonly setting: Setting;
  readonly points: number;
  readonly problem: string | undefined;
  /** How often it was set aside. */
  readonly dismissed: string;
  readonly onChange: (setting: Setting) => void;
}

export function RuleRow({ rule, setting, points, problem, dismissed, onChange }: RuleRowProps) {
  const problemId = `problem-${rule.id}`;
  const choose = (chosen: string) => {
    const level = LEVELS.find((known) => known.level === chosen)?.level;
    if (level) onChange({ ...setting, level });
  };
  return (
    <tr>
      <th scope="row" className="cell-rule">
        {rule.asks} <span className="subtle small rule-why">{rule.why}</span>
        {dismissed !== '' && <span className="subtle small rule-dismissed">{dismissed}</span>}
      </th>
      <td data-name="Level">
        <select className="input" aria-label={`Level: ${rule.asks}`} value={setting.level} onChange={(event) => choose(event.currentTarget.value)}>
          {LEVELS.map(({ level, name }) => (
            <option key={level} value={level}>{name}</option>
          ))}
        </select>
      </td>
      <td data-name="Weight">
        <input
          className="input input-number"
          inputMode="decimal"
          autoComplete="off"
          aria-label={`Weight: ${rule.asks}`}
          aria-invalid={problem !== undefined}
          aria-describedby={problemId}
          value={setting.weight}
          onChange={(event) => onChange({ ...setting, weight: event.currentTarget.value })}
        />
        <Problem id={problemId} text={problem} />
      </td>
      <td className="cell-number" data-name="Of 100 points">{counts(setting.level) ? points : '–'}</td>
    </tr>
  );
}
