import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyTheme } from './app/theme';
import './screen.css';
import './issue.css';
import './workflow.css';

const root = document.getElementById('root');
if (root !== null) void applyTheme().finally(() => createRoot(root).render(<App />));
