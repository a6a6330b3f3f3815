import { useMemo, useState } from 'react';
import type { DefinitionDraft } from '../../src/contract/door';
import type { Definition } from '../../src/core/definition/definition';
import { doneChanges } from '../../src/core/definition/done-changes';
import { ask, doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { Changes } from './changes';
import { Conflict } from './conflict';
import { DefinitionFields } from './definition-fields';
import { DoneSection } from './done-section';
import type { Form } from './form';
import type { Page } from './page';
import { readForm } from './read-form';
import { SaveBar } from './save-bar';
import { useDraft } from './use-draft';
import type { SiteAndTop } from './use-site';

interface DefinitionSectionProps {
  readonly page: Page;
  /** The newest version that is known. */
  readonly definition: Definition;
  readonly read: SiteAndTop;
}

/** The project's definition as a form. Nothing counts until it is saved, and then it is a version of its own. */
export function DefinitionSection({ page, definition, read }: DefinitionSectionProps) {
  const { form, dirty, base, overtaken, edit, adopt, keepMine } = useDraft(definition);
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const input = useMemo(() => readForm(form, base.version + 1), [form, base.version]);
  const problems = input.ok ? {} : input.problems;

  const save = async () => {
    if (saving || !dirty || !input.ok) return;
    setSaving(true);
    setProblem(null);
    const reply = await page.actions.change(ask('saveDefinition', { ...input.draft, base: base.version }));
    if (reply.ok) {
      adopt(reply.value.definition);
      setSaid(`Saved as version ${reply.value.definition.version}. The open issues are being scored by it.${gatesText(base, input.draft)}`);
    } else {
      // a refusal may mean that somebody else saved: the newest state tells, and the form says so
      const now = await page.actions.change(ask('project'));
      setProblem(now.ok && now.value.definition.version !== base.version ? null : `It was not saved. ${doorFailureText(reply.failure)}`);
    }
    setSaving(false);
  };

  const change = (next: Form) => {
    edit(next);
    setSaid('');
  };

  return (
    <form
      className="form"
      aria-label="Definition"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className="plain definition-parts" disabled={saving}>
        <legend className="only-read-aloud">Definition</legend>
        <section aria-labelledby="definition">
          <h2 id="definition">Definition of Ready</h2>
          <DefinitionFields form={form} problems={problems} dismissals={read.dismissals} site={read.site} onChange={change} />
        </section>
        <DoneSection page={page} site={read.site} base={base} form={form} problems={problems} onChange={change} />
      </fieldset>
      {dirty && input.ok && <Changes base={base} draft={input.draft} read={read} siteUrl={page.context.siteUrl} />}
      {overtaken && !saving && <Conflict page={page} version={definition.version} onTakeTheirs={() => adopt(definition)} onKeepMine={keepMine} />}
      {problem && <Message tone="warning">{problem}</Message>}
      <SaveBar dirty={dirty} saving={saving} blocked={overtaken} problems={Object.keys(problems).length} said={said} onDiscard={() => adopt(definition)} />
    </form>
  );
}

/** A gate keeps the version that it was made from: what it asks changes only when somebody says so. */
const gatesText = (base: Definition, draft: DefinitionDraft): string =>
  doneChanges(base.done, draft.done).length === 0 && JSON.stringify(base.fields) === JSON.stringify(draft.fields)
    ? ''
    : ' Gates in workflows ask what they asked until they are recompiled in the section “Gates”.';
