import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Timeline } from '../../../static/health/roadmap/timeline/timeline';
import { completeThemes } from '../../../static/shared/complete-themes';
import { addThemeStyles } from '../../../static/shared/theme-styles';
import { manyEpicRows } from '../../support/epic-rows';
import { TODAY } from '../../support/roadmap';
import '../../../static/shared/base.css';

/** The time line alone, with as many epics as the address says; "remove" takes one of them away, as a reread of the backlog may, "choose" chooses one, as the rest of a page may. */
function Page() {
  const [rows, setRows] = useState(() => manyEpicRows(Number(new URLSearchParams(location.search).get('epics'))));
  const [selected, setSelected] = useState<string | null>(null);
  useEffect(() => {
    const remove = (event: Event) => setRows((before) => before.filter(({ work }) => !(event instanceof CustomEvent) || work.epic.key !== event.detail));
    const choose = (event: Event) => setSelected(event instanceof CustomEvent ? String(event.detail) : null);
    document.addEventListener('remove', remove);
    document.addEventListener('choose', choose);
    return () => {
      document.removeEventListener('remove', remove);
      document.removeEventListener('choose', choose);
    };
  }, []);
  return (
    <main style={{ padding: 16 }}>
      <h1>Roadmap</h1>
      <Timeline rows={rows} today={TODAY} locale="en-US" selected={selected} onSelect={setSelected} />
      <p id="selected">{selected}</p>
    </main>
  );
}

addThemeStyles();
document.documentElement.dataset['theme'] = completeThemes(null);
document.documentElement.dataset['colorMode'] = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
createRoot(document.body.appendChild(document.createElement('div'))).render(<Page />);
