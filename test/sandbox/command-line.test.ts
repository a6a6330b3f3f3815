import { readCommandLine } from '../../sandbox/command-line';

test.each([
  [[], {}, { imports: [], dataFolder: null, latencyMs: 0, port: 8080 }],
  [[], { PORT: '9000' }, { imports: [], dataFolder: null, latencyMs: 0, port: 9000 }],
  [['--port', '9001'], { PORT: '9000' }, { imports: [], dataFolder: null, latencyMs: 0, port: 9001 }],
  [['--import', 'a.csv', '--import=b.txt', '--latency', '40'], { PORT: '' }, { imports: ['a.csv', 'b.txt'], dataFolder: null, latencyMs: 40, port: 8080 }],
  [['--data', 'kept'], {}, { imports: [], dataFolder: 'kept', latencyMs: 0, port: 8080 }],
])('%j %j', (args, env, expected) => {
  expect(readCommandLine(args, env)).toEqual(expected);
});

test.each([
  [['--bogus'], {}, "Unknown option '--bogus'. Usage: npm start"],
  [['file.csv'], {}, "Unexpected argument 'file.csv'. Usage: npm start"],
  [['--import'], {}, "'--import"],
  [['--data='], {}, '--data names a folder.'],
  [['--latency', 'slow'], {}, '--latency is a whole number from 0 to 60000, not "slow".'],
  [['--port', '99999'], {}, '--port is a whole number from 0 to 65535, not "99999".'],
  [[], { PORT: 'http' }, 'PORT is a whole number from 0 to 65535, not "http".'],
])('%j %j is refused in one line', (args, env, words) => {
  let message = '';
  try {
    readCommandLine(args, env);
  } catch (error) {
    message = String(error);
  }
  expect(message).toContain(words);
  expect(message).not.toContain('\n');
});
