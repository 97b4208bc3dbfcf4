/** Runs the Python programs beside this file that need scikit-learn. */
import { spawnSync } from 'node:child_process';
import { UsageProblem } from './load.ts';

/**
 * @returns the command of a Python that has scikit-learn
 * @throws UsageProblem if there is none
 */
export function findPython(): string {
  for (const command of ['python3', '/usr/bin/python3', 'python']) {
    if (spawnSync(command, ['-c', 'import sklearn']).status === 0) return command;
  }
  throw new UsageProblem(
    'There is NO COMPARISON: no python3 with scikit-learn was found. Install it (Debian: apt-get install python3-sklearn) and run again.',
  );
}

/** @returns the last line that the program prints, which is JSON */
export function runPython<Answer>(command: string, args: readonly string[]): Answer {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new UsageProblem(`${command} ${args.join(' ')} failed:\n${done.stderr.trim()}`);
  return JSON.parse(done.stdout.trim().split('\n').at(-1)!) as Answer;
}
