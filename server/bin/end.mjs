/** Writes what a command found: the result on standard output, a refusal on standard error with exit code 2. */
export function end(outcome) {
  if (outcome.output !== undefined) process.stdout.write(`${outcome.output}\n`)
  for (const note of outcome.notes ?? []) process.stderr.write(`${note}\n`)
  if (!outcome.ok) process.stderr.write(`${outcome.says}\n`)
  process.exitCode = outcome.ok ? 0 : 2
}
