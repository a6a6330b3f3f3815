import { useEffect, useState } from 'react';
import type { ProjectState, Reply } from '../../src/contract/door';
import { ask } from '../shared/door-client';

const POLL_MS = 1000;

export interface ProjectActions {
  /** Asks for the state again after a failure. */
  readonly retry: () => void;
  /** Makes a change; the page shows the state that comes back. A failure leaves it as it was. */
  readonly change: (reply: Promise<Reply<ProjectState>>) => Promise<Reply<ProjectState>>;
}

/** The project's state; null while it is being read. While a scan runs it is asked for every second. */
export function useProject(first: Promise<Reply<ProjectState>>): [Reply<ProjectState> | null, ProjectActions] {
  const [reply, setReply] = useState<Reply<ProjectState> | null>(null);
  const [asked, setAsked] = useState(first);
  const [changing, setChanging] = useState(0);
  useEffect(() => {
    let wanted = true;
    void asked.then((next) => wanted && setReply(next));
    return () => {
      wanted = false;
    };
  }, [asked]);

  const running = reply?.ok === true && reply.value.scan?.state === 'running' && changing === 0;
  useEffect(() => {
    if (!running) return;
    let wanted = true;
    const timer = setTimeout(() => void poll(), POLL_MS);
    const poll = async () => {
      const next = await ask('project');
      // a poll that failed changes nothing on screen; a new object asks again
      if (wanted) setReply((before) => (next.ok ? next : before && { ...before }));
    };
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [running, reply]);

  const change = async (made: Promise<Reply<ProjectState>>) => {
    setChanging((count) => count + 1);
    const next = await made;
    if (next.ok) setReply(next);
    setChanging((count) => count - 1);
    return next;
  };
  const retry = () => {
    setReply(null);
    setAsked(ask('project'));
  };
  return [reply, { retry, change }];
}
