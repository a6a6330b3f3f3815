// Called by: the app's gate page (which groups may be exempt), REST clients.
import { groups } from '../permissions/groups';
import { mayInProject } from '../permissions/may';
import { type Call, numberIn, ok, type Reply } from './call';

const mostAtOnce = 20;

/** Groups whose name contains the text, by name; none for who may browse no project. */
export function getGroupsPicker(call: Call): Reply {
  const { state, caller } = call;
  const browses = [...state.projects.values()].some((project) => mayInProject(project, caller.accountId, 'BROWSE_PROJECTS'));
  const text = call.query('query') ?? '';
  const fold = (name: string): string => (call.query('caseInsensitive') === 'true' ? name.toLowerCase() : name);
  const found = browses ? groups.filter(({ name }) => fold(name).includes(fold(text))) : [];
  const shown = found.slice(0, numberIn(call.query('maxResults'), mostAtOnce));
  return ok({
    header: `Showing ${shown.length} of ${found.length} matching groups`,
    total: found.length,
    groups: shown.map(({ id, name }) => ({ name, html: marked(name, fold(name).indexOf(fold(text)), text.length), labels: [], groupId: id })),
  });
}

const marked = (name: string, from: number, length: number): string =>
  length === 0 ? name : `${name.slice(0, from)}<b>${name.slice(from, from + length)}</b>${name.slice(from + length)}`;
