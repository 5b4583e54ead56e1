/** `npm run build [-- --env url=https://counting.example.org/]`: webpack into dist/, then the functions' metadata in both languages. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = (tool: string): string => join('node_modules', '.bin', tool);

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['webpack', ['--mode', 'production', ...process.argv.slice(2)]],
  ['tsx', ['scripts/functions-metadata.ts', 'dist']],
];
for (const [tool, options] of steps) {
  const { status } = spawnSync(bin(tool), options, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
