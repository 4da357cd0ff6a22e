// What the web-worker extension host runs as `extensionTestsPath`: mocha's browser build with every file of web/.
import 'mocha/mocha';

declare const Mocha: { reporters: { Base: { consoleLog(text?: string, ...values: unknown[]): void } } };
declare const mocha: {
  setup(options: { ui: 'bdd'; reporter: 'spec'; color: boolean; timeout: number }): void;
  run(done: (failures: number) => void): { stats: { passes: number; failures: number } };
};

/** Fails when a test failed. Prints the counts as one line of JSON, as a worker cannot write them to a file. */
export async function run(): Promise<void> {
  // mocha's browser build reads location.search, and the worker has no location
  if (!('location' in globalThis)) Object.defineProperty(globalThis, 'location', { value: { search: '' } });
  // marks the lines of the report, which arrive among those that the workbench logs
  Mocha.reporters.Base.consoleLog = (text = '', ...values) => console.log(`report: ${text}`, ...values);
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000 });
  await import('virtual:test-files');
  const stats = await new Promise<{ passes: number; failures: number }>(resolve => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  console.log(`counts: ${JSON.stringify({ passed: stats.passes, failed: stats.failures })}`);
  if (stats.failures > 0) throw new Error(`${stats.failures} failed`);
}
