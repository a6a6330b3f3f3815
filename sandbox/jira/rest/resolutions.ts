// Called by: the app's gate page (which resolutions there are), REST clients.
import { resolutionBean } from '../beans/parts';
import { resolutions } from '../fields/resolutions';
import { type Call, ok, type Reply } from './call';

export const getResolutions = ({ state }: Call): Reply => ok(resolutions.map(({ id }) => resolutionBean(state, id)));
