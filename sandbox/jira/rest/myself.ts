// Called by: REST clients; the app's screens read the person from the bridge instead.
import { userBean } from '../beans/user';
import { type Call, ok, type Reply } from './call';

export const getMyself = ({ state, caller }: Call): Reply => ok({ ...userBean(state, caller.accountId), locale: 'en_GB' });
