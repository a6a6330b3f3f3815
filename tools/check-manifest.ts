import { validate } from '@forge/manifest';

/** Forge's own judgement of ./manifest.yml: prints every error and ends with 1 if there is one. */
async function main(): Promise<void> {
  const { errors = [] } = await validate(false);
  const grave = errors.filter(({ level }) => level === 'error');
  for (const { line, column, message } of grave) console.error(`manifest.yml:${line ?? 0}:${column ?? 0} ${message}`);
  process.exitCode = grave.length === 0 ? 0 : 1;
}

void main();
