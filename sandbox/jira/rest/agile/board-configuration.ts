// Called by: the app (in which field the board estimates, which column comes last before Done), REST clients.
import { estimateFieldOf, rankId } from '../../fields/catalogue';
import { statusesOf } from '../../fields/statuses';
import { type Call, ok, type Reply } from '../call';
import { boardType, seenBoard } from './boards';

/** A column for each status. */
export function getBoardConfiguration(call: Call): Reply {
  const { site, fields } = call.state;
  const { board, project } = seenBoard(call);
  const fieldId = estimateFieldOf(project);
  return ok({
    id: Number(board.id),
    name: board.name,
    type: boardType(project),
    self: `${site.url}/rest/agile/1.0/board/${board.id}/configuration`,
    location: { type: 'project', projectKeyOrId: project.key },
    filter: { id: board.id, self: `${site.url}/rest/api/2/filter/${board.id}` },
    columnConfig: {
      columns: statusesOf(project).map(({ id, name }) => ({ name, statuses: [{ id, self: `${site.url}/rest/api/2/status/${id}` }] })),
      constraintType: 'none',
    },
    estimation: { type: 'field', field: { fieldId, displayName: fields.find(({ id }) => id === fieldId)?.name ?? fieldId } },
    ranking: { rankCustomFieldId: Number(rankId.slice('customfield_'.length)) },
  });
}
