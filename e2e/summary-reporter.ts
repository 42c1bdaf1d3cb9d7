import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';
import { PICTURE, picturesCompared } from './pictures/pictures-compared.ts';
import type { Comparison, References } from './pictures/references.ts';

interface SummaryOptions {
  /** What this browser's pictures are compared with. */
  readonly references: References;
  /** Where the sentence about pictures is written for `npm test`, relative to the configuration. */
  readonly outputFile: string;
}

/**
 * Ends the browser tests with how many pictures were compared, and then with 'N passed, N failed' alone on its line,
 * for people and scripts alike. Where CI is set, pictures that were looked at and not compared are a failure.
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

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    const { references, outputFile } = this.options;
    const results = [...this.results.values()];
    const comparisons = results.flatMap(({ annotations }) =>
      annotations.filter(({ type }) => type === PICTURE).map(({ description }) => description as Comparison),
    );
    const { sentence, proveNothing } = picturesCompared(comparisons, references);
    const file = join(this.root, outputFile);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${sentence}\n`);

    const isFault = proveNothing && Boolean(process.env.CI);
    const run = [...this.results].filter(([, { status }]) => status !== 'skipped');
    const passed = run.filter(([test]) => test.ok()).length;
    const failed = run.length - passed + this.broken + (isFault ? 1 : 0);
    process.stdout.write(`${sentence}\n${passed} passed, ${failed} failed\n`);
    return { status: isFault ? 'failed' : status };
  }

  printsToStdio(): boolean {
    return false;
  }
}

// Playwright loads a reporter by its module's default export.
// biome-ignore lint/style/noDefaultExport: see above
export default SummaryReporter;
