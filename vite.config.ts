import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { screenChunks } from './tools/screen-chunks';
import { screenEntries } from './tools/screen-entries';

const resolve = { alias: { '@atlaskit/feature-gate-js-client/feature-gates': join(import.meta.dirname, 'tools/no-feature-gates.ts') } };

/**
 * Two builds: `--mode app` makes the app's own screens (an entry page per surface, relative addresses as Forge wants them),
 * `--mode jira` the screens of the local Jira.
 */
export default defineConfig(({ mode }) =>
  mode === 'jira'
    ? { plugins: [react()], resolve, root: 'sandbox/screen', base: '/', build: { outDir: '../../dist/jira', emptyOutDir: true, chunkSizeWarningLimit: 2000 } }
    : {
        plugins: [react()],
        resolve,
        root: 'static',
        base: './',
        build: {
          outDir: '../dist/screens',
          emptyOutDir: true,
          modulePreload: { polyfill: false },
          rollupOptions: { input: { ...screenEntries(import.meta.dirname) }, output: { codeSplitting: { groups: screenChunks } } },
        },
      },
);
