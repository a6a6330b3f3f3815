import { engineSpeed } from './engine-speed';
import { expressionSpeed } from './expression-speed';
import { firstScore } from './first-score';
import { withSandbox } from '../support/sandbox-process';
import { healthPage } from './health-page';
import { startTime } from './start-time';
import { suggestions } from './suggestions';

/** One line of the report. Bounds are aims; no test depends on them, because shared machines are noisy. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: string;
}

/** Measures what the README promises and prints it as a table and as JSON; `npm run bench -- health` measures the Backlog health page alone. */
async function main(): Promise<void> {
  const only = process.argv[2];
  const measures: Measure[] = [];
  if (only !== 'health') {
    measures.push(await startTime());
    for (const latency of [0, 100]) measures.push(...await withSandbox(['--latency', String(latency)], (url) => firstScore(url, latency)));
    measures.push(...engineSpeed(), ...expressionSpeed(), ...suggestions());
  }
  measures.push(...await healthPage());
  const width = Math.max(...measures.map(({ what }) => what.length));
  for (const { what, value, unit, bound } of measures) console.log(`${what.padEnd(width)}  ${String(value).padStart(8)} ${unit.padEnd(10)} ${bound}`);
  console.log(JSON.stringify(measures));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
