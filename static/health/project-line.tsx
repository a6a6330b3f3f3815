import { useState } from 'react';
import { ask } from '../shared/door-client';
import { useProject } from '../settings/use-project';
import { ScanLine } from './scan-line';

/** Tells administrators that the project is switched off, or how far its scan has come. Others may not ask, and need not know. */
export function ProjectLine() {
  const [first] = useState(() => ask('project'));
  const [reply, { change }] = useProject(first);
  const [seen, setSeen] = useState(false);
  if (reply?.ok !== true) return null;
  const { started, scan } = reply.value;
  if (!started) return <p className="subtle" role="status">Ready &amp; Done is not switched on in this project: these scores are worked out as you look, and nothing is stored.</p>;
  if (scan === null) return null;
  // the end of a scan that somebody saw running is told, so that nothing vanishes
  if (scan.state !== 'done' && !seen) setSeen(true);
  return scan.state === 'done' && !seen ? null : <ScanLine scan={scan} change={change} />;
}
