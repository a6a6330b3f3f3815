import { Choices } from './choices';
import type { DoneForm } from './done-form';
import type { DoneChoices } from './read-done-choices';

interface DonePeopleProps {
  readonly done: DoneForm;
  /** Null: still being read. */
  readonly choices: DoneChoices | null;
  readonly problem: string | undefined;
  readonly onChange: (done: DoneForm) => void;
}

/** Who accepts, and where rejected work goes. */
export function DonePeople({ done, choices, problem, onChange }: DonePeopleProps) {
  const { acceptors } = done;
  const roles = [...acceptors.roles, ...(choices?.roles ?? [])].filter((role, index, all) => all.findIndex(({ id }) => id === role.id) === index).sort((a, b) => (a.name < b.name ? -1 : 1));
  const choose = (ids: readonly string[]) => onChange({ ...done, acceptors: { ...acceptors, roles: roles.filter(({ id }) => ids.includes(String(id))) } });
  return (
    <>
      <h3>Acceptance</h3>
      <div className="columns">
        <div className="field">
          <Choices
            id="acceptors"
            legend="Roles that accept, reject and waive"
            help={rolesHelp(choices, acceptors.roles.length)}
            problem={problem}
            options={roles.map(({ id, name }) => ({ value: String(id), name }))}
            chosen={acceptors.roles.map(({ id }) => String(id))}
            onChange={choose}
          />
          <label className="choice">
            <input type="checkbox" checked={acceptors.assignee} onChange={() => onChange({ ...done, acceptors: { ...acceptors, assignee: !acceptors.assignee } })} /> They may also accept what is assigned to them
          </label>
        </div>
        <RejectTo chosen={done.rejectTo} choices={choices} onChange={(rejectTo) => onChange({ ...done, rejectTo })} />
      </div>
    </>
  );
}

function rolesHelp(choices: DoneChoices | null, chosen: number): string {
  if (choices === null) return 'Reading the project’s roles…';
  const nobody = chosen === 0 ? 'None is chosen, so the administrators of this project do.' : '';
  return choices.roles === null ? `The project’s roles could not be read. ${nobody || 'Those that were chosen stay.'}` : nobody;
}

interface RejectToProps {
  readonly chosen: string | null;
  readonly choices: DoneChoices | null;
  readonly onChange: (status: string | null) => void;
}

function RejectTo({ chosen, choices, onChange }: RejectToProps) {
  const listed = choices?.statuses ?? [];
  const options = chosen !== null && !listed.includes(chosen) ? [chosen, ...listed] : listed;
  const help = choices?.statuses === null ? 'The project’s statuses could not be read.' : 'When somebody rejects an issue in the panel.';
  return (
    <div className="field">
      <label className="label" htmlFor="reject-to">Rejected work goes to</label>
      <select id="reject-to" className="input" value={chosen ?? ''} aria-describedby="reject-to-help" onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">Automatic: the first in progress, else not started</option>
        {options.map((name) => (
          <option key={name} value={name}>{name}</option>
        ))}
      </select>
      <p id="reject-to-help" className="subtle small">{help}</p>
    </div>
  );
}
