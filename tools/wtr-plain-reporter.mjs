// Ends a run with `N passed, N failed, N skipped` alone on a line, all browsers together.
export function plainReporter() {
  return {
    stop({sessions}) {
      const count = {passed: 0, failed: 0, skipped: 0};
      const walk = suite => {
        for (const test of suite?.tests ?? []) {
          count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        }
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const session of sessions) {
        walk(session.testResults);
        if (!session.passed && !session.testResults) count.failed++;
      }
      process.on('exit', () =>
        console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`),
      );
    },
  };
}
