import { join } from 'node:path';
import { buildBridge } from './build-bridge';
import { buildFunctions } from './build-functions';
import { ifChanged, type Step } from './if-changed';
import { runNode } from './run-node';
import { screenEntries } from './screen-entries';

const vite = 'node_modules/vite/bin/vite.js';
const shared = ['package-lock.json', 'vite.config.ts', 'tools/no-feature-gates.ts', 'tools/screen-chunks.ts'];

/**
 * Builds everything that runs (functions, the app's screens, Jira's screens, the bridge) and checks the manifest; what did not change is left alone.
 * @throws Error with the failing step's own words
 */
export async function buildAll(root: string): Promise<void> {
  const steps: readonly Step[] = [
    { name: 'manifest', inputs: ['manifest.yml', 'package-lock.json'], outputs: [], run: () => runNode(root, ['--import', 'tsx', 'tools/check-manifest.ts']) },
    { name: 'functions', inputs: ['src', 'package-lock.json'], outputs: ['dist/functions/index.js'], run: () => buildFunctions(root) },
    { name: 'bridge', inputs: ['sandbox/screen/bridge'], outputs: ['dist/bridge/frame.js'], run: () => buildBridge(root) },
    {
      name: 'screens',
      inputs: ['static', 'src/contract', 'src/core', ...shared],
      outputs: Object.keys(screenEntries(root)).map((name) => `dist/screens/${name}.html`),
      run: () => runNode(root, [vite, 'build', '--mode', 'app']),
    },
    { name: 'jira', inputs: ['sandbox/screen', ...shared], outputs: ['dist/jira/index.html'], run: () => runNode(root, [vite, 'build', '--mode', 'jira']) },
  ];
  // the manifest names the screens' files, so its judge must find them
  const [manifest, ...rest] = steps;
  await Promise.all(rest.map((step) => ifChanged(root, step)));
  if (manifest !== undefined) await ifChanged(root, manifest);
}

if (require.main === module) {
  buildAll(join(__dirname, '..')).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
