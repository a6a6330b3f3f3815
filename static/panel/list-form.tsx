import { useState } from 'react';
import { proseAsList, type ProseAsList } from '../../src/core/fixes/prose-to-list';
import { nameOf, type CriteriaTarget } from './criteria-target';
import type { Made } from './make-edit';
import { useTools } from './panel-tools';
import { PreviewForm } from './preview-form';
import { writeTexts } from './write-texts';

interface ListFormProps {
  readonly issueKey: string;
  readonly target: CriteriaTarget & { readonly list: ProseAsList };
  readonly rule: string;
  readonly onClose: () => void;
}

/** The list as it will stand in the issue. */
export function ListForm({ issueKey, target, rule, onClose }: ListFormProps) {
  const { jira, actions } = useTools();
  // what was shown is what is asked for, also when the panel reads the issue again meanwhile
  const [{ field, where, document, language, list }] = useState(target);

  const write = async (): Promise<Made> => {
    const written = await writeTexts(jira, issueKey, { [field]: document }, (now) => {
      const listed = proseAsList(now[field], where, language);
      return listed === null ? null : { [field]: listed.document };
    });
    if (!written.ok) return written;
    const undo = async () => {
      const undone = await written.undo();
      return undone.ok ? { ok: true as const, said: 'The criteria are running text again.' } : undone;
    };
    return { ok: true, said: `The acceptance criteria are a list of ${list.items.length} now.`, undo };
  };

  return (
    <PreviewForm
      title={`The ${nameOf(where)} of ${issueKey} will have this list instead of the running text:`}
      yes="Write the list"
      id={`list-form-${rule}`}
      help="Formatting, links and mentions are kept. Everything else stays as it is."
      write={() => actions.make(write)}
      onClose={onClose}
    >
      <ul className="preview-list">
        {list.items.map((item, index) => <li key={index}>{item}</li>)}
      </ul>
    </PreviewForm>
  );
}
