import { useEffect, useState } from 'react';
import { heldPermissions } from '../../shared/held-permissions';
import { useHealthData } from '../health-data';

/** Whether the reader may edit issues of the project: until Jira says no, a change is offered, and Jira has the last word on each. */
export function useMayEdit(): boolean {
  const { jira, context } = useHealthData();
  const projectKey = context.project.key;
  const [may, setMay] = useState(true);
  useEffect(() => {
    let wanted = true;
    void heldPermissions(jira, projectKey, ['EDIT_ISSUES']).then((held) => wanted && setMay(!held.ok || held.value.has('EDIT_ISSUES')));
    return () => {
      wanted = false;
    };
  }, [jira, projectKey]);
  return may;
}
