import { readAppFields } from '../api/app-fields';
import type { Issue } from '../api/issue';
import { useLoad } from '../app/use-load';
import { Field } from './field';

/** The app's own fields; nobody edits them here. */
export function AppFields({ issue }: { readonly issue: Issue }) {
  const [fields] = useLoad(`${issue.key} ${JSON.stringify(issue.fields)}`, () => readAppFields(issue));
  if (fields.state !== 'ready') return null;
  return fields.value.map(({ name, text }) => (
    <Field key={name} name={name}>
      {text === '' ? <span className="none">None</span> : text}
    </Field>
  ));
}
