import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import { ask } from '../shared/door-client';
import { dateText } from '../shared/date-text';
import type { Page } from './page';

interface ConflictProps {
  readonly page: Page;
  /** The version that somebody else saved. */
  readonly version: number;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Two people changed the definition: nothing is overwritten until this one has chosen. */
export function Conflict({ page, version, onTakeTheirs, onKeepMine }: ConflictProps) {
  const { locale, timezone } = page.context;
  const [who, setWho] = useState('');
  useEffect(() => {
    let wanted = true;
    void ask('versions').then((reply) => {
      const saved = reply.ok ? reply.value.find((one) => one.version === version) : undefined;
      if (wanted && saved) setWho(` It is “${saved.name}”, saved by ${saved.by} on ${dateText(saved.at, locale, timezone)}.`);
    });
    return () => {
      wanted = false;
    };
  }, [version, locale, timezone]);

  return (
    <div className="confirm" role="alert">
      <p>
        <strong>Somebody saved version {version} meanwhile.</strong>
        {who} What you typed is still here.
      </p>
      <div className="buttons">
        <Button onClick={onKeepMine}>Keep mine, to save it after version {version}</Button>
        <Button appearance="subtle" onClick={onTakeTheirs}>Drop mine and show version {version}</Button>
      </div>
    </div>
  );
}
