import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';
import { COMPARED, picturesCompared } from './pictures-compared.ts';

interface SummaryOptions {
  /** Where the pictures of this browser are kept. */
  readonly pictures: string;
  /** Where the sentence about pictures is written for `npm test`, relative to the configuration. */
  readonly outputFile: string;
}

/**
 * Ends the browser tests with how many pictures were compared, and then with 'N passed, N failed' alone on its line,
 * for people and scripts alike.
 */
class SummaryReporter implements Reporter {
  private readonly options: SummaryOptions;
  private readonly results = new Map<TestCase, TestResult>();
  private root = '.';
  private broken = 0;

  constructor(options: SummaryOptions) {
    this.options = options;
  }

  onBegin({ configFile }: FullConfig, _suite: Suite): void {
    this.root = configFile === undefined ? '.' : dirname(configFile);
    this.results.clear();
  }

  onError(): void {
    this.broken += 1;
  }

  /** The last attempt counts. */
  onTestEnd(test: TestCase, result: TestResult): void {
    this.results.set(test, result);
  }

  onEnd(_result: FullResult): void {
    const { pictures, outputFile } = this.options;
    const results = [...this.results.values()];
    const compared = results.flatMap(({ annotations }) =>
      annotations.filter(({ type }) => type === COMPARED),
    );
    const sentence = picturesCompared(compared.length, pictures, existsSync(join(this.root, pictures)));
    const file = join(this.root, outputFile);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${sentence}\n`);

    const run = [...this.results].filter(([, { status }]) => status !== 'skipped');
    const passed = run.filter(([test]) => test.ok()).length;
    process.stdout.write(`${sentence}\n${passed} passed, ${run.length - passed + this.broken} failed\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

// Playwright loads a reporter by its module's default export.
// biome-ignore lint/style/noDefaultExport: see above
export default SummaryReporter;
