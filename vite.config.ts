import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadStart } from './tools/preload-start';
import { screenEntries } from './tools/screen-entries';

/**
 * Two builds: `--mode app` makes the app's own screens (an entry page per surface, relative addresses as Forge wants them),
 * `--mode jira` the screens of the local Jira.
 */
export default defineConfig(({ mode }) =>
  mode === 'jira'
    ? { plugins: [react()], root: 'sandbox/screen', base: '/', build: { outDir: '../../dist/jira', emptyOutDir: true, chunkSizeWarningLimit: 2000 } }
    : {
        plugins: [react(), preloadStart()],
        root: 'static',
        base: './',
        build: {
          outDir: '../dist/screens',
          emptyOutDir: true,
          rollupOptions: { input: { ...screenEntries(import.meta.dirname) } },
        },
      },
);
