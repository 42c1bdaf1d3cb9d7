import type { FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the browser tests with 'N passed, N failed' alone on its line, for people and scripts alike. */
class SummaryReporter implements Reporter {
  private readonly outcomes = new Map<TestCase, TestResult['status']>();
  private broken = 0;

  onBegin(_config: unknown, _suite: Suite): void {
    this.outcomes.clear();
  }

  onError(): void {
    this.broken += 1;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.outcomes.set(test, result.status);
  }

  onEnd(_result: FullResult): void {
    const statuses = [...this.outcomes].filter(([, status]) => status !== 'skipped');
    const passed = statuses.filter(([test]) => test.ok()).length;
    process.stdout.write(`${passed} passed, ${statuses.length - passed + this.broken} failed\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

// Playwright loads a reporter by its module's default export.
// biome-ignore lint/style/noDefaultExport: see above
export default SummaryReporter;
