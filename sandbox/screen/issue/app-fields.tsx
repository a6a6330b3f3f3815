import Button from '@atlaskit/button/new';
import { addAppFields, readAppFields } from '../api/app-fields';
import { useFlags } from '../app/flags';
import { useLoad } from '../app/use-load';
import { Field } from './field';
import type { IssuePart } from './issue-part';

/** The app's own fields; nobody edits them here. A team-managed project shows them once its administrator added them. */
export function AppFields({ issue, changed }: IssuePart) {
  const [loaded] = useLoad(`${issue.key} ${JSON.stringify(issue.fields)} ${Object.keys(issue.names).length}`, () => readAppFields(issue));
  const flags = useFlags();
  if (loaded.state !== 'ready') return null;
  const { fields, addable } = loaded.value;
  const add = async (): Promise<void> => {
    try {
      await addAppFields(issue.fields.project.key);
      changed();
    } catch (error) {
      flags.show({ id: 'app-fields', title: "We couldn't add the fields", description: String(error), kind: 'error', autoDismiss: false, actions: [] });
    }
  };
  return (
    <>
      {fields.map(({ name, text }) => (
        <Field key={name} name={name}>
          {text === '' ? <span className="none">None</span> : text}
        </Field>
      ))}
      {addable && (
        <Field name="App fields">
          <Button appearance="subtle" spacing="compact" onClick={() => void add()}>
            Add to this project
          </Button>
        </Field>
      )}
    </>
  );
}
