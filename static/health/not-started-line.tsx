import { useEffect, useState } from 'react';
import { ask } from '../shared/door-client';

/** Tells administrators that the project is switched off. Others may not ask, and need not know. */
export function NotStartedLine() {
  const [off, setOff] = useState(false);
  useEffect(() => {
    let wanted = true;
    void ask('project').then((reply) => wanted && setOff(reply.ok && !reply.value.started));
    return () => {
      wanted = false;
    };
  }, []);
  return off ? <p className="subtle" role="status">Ready &amp; Done is not switched on in this project: these scores are worked out as you look, and nothing is stored.</p> : null;
}
