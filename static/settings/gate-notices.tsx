import { useEffect, useState } from 'react';
import type { GateNotice } from '../../src/contract/gate-notice';
import type { ScreenContext } from '../shared/context';
import { dateText } from '../shared/date-text';
import { ask, doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { noticeText } from './gate-notice-text';
import './gate-activity.css';

/** What happened to the project's gates while nobody looked; nothing at all where nothing happened. */
export function GateNotices({ context: { locale, timezone } }: { readonly context: ScreenContext }) {
  const [notices, setNotices] = useState<readonly GateNotice[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    // who may not read them has nothing to do about them, and the page around says what else failed
    void ask('gateNotices').then((reply) => wanted && reply.ok && setNotices(reply.value));
    return () => {
      wanted = false;
    };
  }, []);

  const dismiss = async (id: string) => {
    const reply = await ask('dismissNotice', { id });
    if (reply.ok) setNotices(reply.value);
    setProblem(reply.ok ? null : `It was not dismissed. ${doorFailureText(reply.failure)}`);
  };

  if (notices.length === 0) return null;
  return (
    <div className="gate-notices">
      {notices.map((notice) => (
        <Message key={notice.id} tone="warning" action={{ name: 'Dismiss', run: () => void dismiss(notice.id) }}>
          {noticeText(notice, dateText(notice.at, locale, timezone))}
        </Message>
      ))}
      {problem !== null && <Message tone="warning">{problem}</Message>}
    </div>
  );
}
