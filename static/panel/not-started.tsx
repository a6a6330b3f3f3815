import { useState } from 'react';
import { Message } from '../shared/message';
import { openSettings } from '../shared/open-settings';

/** The panel can stand on an issue whose project is switched off: it says so, and leads its administrators to the switch. */
export function NotStarted({ projectKey }: { readonly projectKey: string }) {
  const [lost, setLost] = useState(false);
  return (
    <Message tone="neutral" action={{ name: 'Open project settings', run: () => void openSettings(projectKey).then((opened) => setLost(!opened)) }}>
      Ready &amp; Done is not switched on in this project. Its administrators can start it in the project settings
      {lost ? ', under Apps, Ready & Done. This page could not be opened from here.' : '.'}
    </Message>
  );
}
