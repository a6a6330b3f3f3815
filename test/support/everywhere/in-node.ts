import { readFileSync } from 'node:fs';
import { judgeCorpus } from './judge-corpus';

/** In a process of its own: prints where it believes to be, then the judgement of the issues on its standard input. */
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
const issues = JSON.parse(readFileSync(0, 'utf8')) as readonly unknown[];
process.stdout.write(`${timeZone} ${locale}\n${judgeCorpus(issues)}`);
