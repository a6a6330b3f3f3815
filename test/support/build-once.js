const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** Builds what changed before the first test, so that browser tests in parallel find it done. */
module.exports = () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], { cwd: join(__dirname, '../..'), stdio: 'inherit' });
};
