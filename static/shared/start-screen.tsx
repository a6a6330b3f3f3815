import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Message } from './message';
import { startTheme } from './theme';
import './base.css';

/** Renders a screen once its colours are right. `content` is null when the host did not say where the screen stands. */
export async function startScreen(content: Promise<ReactNode>): Promise<void> {
  const themed = startTheme();
  const shown = (await content) ?? noContext;
  await themed;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(shown);
}

const noContext = (
  <Message tone="warning" action={{ name: 'Try again', run: () => window.location.reload() }}>
    Jira did not say which page this is.
  </Message>
);
