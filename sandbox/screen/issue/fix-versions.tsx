import Select from '@atlaskit/select';
import { useState, type KeyboardEvent } from 'react';
import * as v from 'valibot';
import { screenField } from '../api/transitions';
import type { IssuePart } from './issue-part';
import { useEdit } from './use-edit';

const named = v.object({ id: v.string(), name: v.string() });

/** The versions in which the issue is to be released; who may, picks others where they stand: leaving saves, Escape gives up. */
export function FixVersions({ issue, changed }: IssuePart) {
  const versions = v.parse(v.optional(v.array(named), []), issue.fields.fixVersions);
  const screen = v.safeParse(screenField, issue.editmeta.fields.fixVersions);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const { saving, save } = useEdit(issue.key, changed);
  const names = versions.map(({ name }) => name).join(', ');
  const shown = names === '' ? <span className="none">None</span> : names;
  if (!screen.success) return shown;

  const finish = async (): Promise<void> => {
    if (picked === null) return;
    const same = picked.join() === versions.map(({ id }) => id).join();
    if (same || (await save({ fixVersions: picked.map((id) => ({ id })) }))) setPicked(null);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setPicked(null);
  };
  if (picked === null) {
    return (
      <button type="button" className="inline-read" aria-label={`Fix versions: ${names === '' ? 'none' : names}. Edit`} onClick={() => setPicked(versions.map(({ id }) => id))}>
        {shown}
      </button>
    );
  }
  // an archived version stays, though it is not offered
  const all = [...versions, ...screen.output.allowedValues.filter(({ id }) => !versions.some((one) => one.id === id))].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      aria-label="Fix versions"
      autoFocus
      defaultMenuIsOpen
      isMulti
      isDisabled={saving}
      spacing="compact"
      options={all}
      value={all.filter(({ value }) => picked.includes(value))}
      placeholder="None"
      menuPosition="fixed"
      onChange={(chosen) => setPicked(chosen.map(({ value }) => value))}
      onBlur={() => void finish()}
      onKeyDown={onKey}
    />
  );
}
