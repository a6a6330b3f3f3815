import type { DoneProps } from './done-props';
import { KeptEvidence } from './kept-evidence';
import { OpenDone } from './open-done';
import './done.css';

/** The Definition of Done of an open issue with all that is done about it; of a finished one only what was kept. */
export const Done = (props: DoneProps) => (props.issue.facts.status.category === 'done' ? <KeptEvidence served={props.served} /> : <OpenDone {...props} />);
