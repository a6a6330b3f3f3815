// Called by: the app (which id has Story Points, which has the app's own field) and REST clients.
import { type Call, ok, type Reply } from './call';

export const getFields = ({ state }: Call): Reply =>
  ok(state.fields.map(({ id, key, name, custom, clauseNames, schema }) => ({
    id, key, name, custom, orderable: true, navigable: id !== 'comment', searchable: true, clauseNames, schema,
  })));
