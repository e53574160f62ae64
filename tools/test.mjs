// `npm test`: everything that has to hold, in order, stopping at the first step that fails. The last line counts all tests.
import {spawnSync} from 'node:child_process';

const steps = [
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['icons in step with their package', 'node', ['tools/make-icons.mjs', '--check']],
  ['unit tests', 'npm', ['run', '--silent', 'test:unit']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['manifest and README in step with the class comments', 'node', ['tools/docs.mjs', '--check']],
  ['size', 'npm', ['run', '--silent', 'size']],
  ['end-to-end tests', 'npm', ['run', '--silent', 'test:e2e']],
];

const total = {passed: 0, failed: 0, skipped: 0};

for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  const {status, stdout} = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  process.stdout.write(stdout);
  count(stdout);
  if (status !== 0) {
    total.failed ||= 1;
    console.log(`\n${name}: failed`);
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);

/** Reads the closing lines of the unit tests' reporter and of node's test runner. */
function count(output) {
  const unit = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output);
  if (unit) {
    total.passed += Number(unit[1]);
    total.failed += Number(unit[2]);
    total.skipped += Number(unit[3]);
  }
  const node = name =>
    Number(
      new RegExp(`^# ${name} (\\d+)$|^ℹ ${name} (\\d+)$`, 'm')
        .exec(output)
        ?.slice(1)
        .find(Boolean) ?? 0,
    );
  total.passed += node('pass');
  total.failed += node('fail');
  total.skipped += node('skipped');
}
