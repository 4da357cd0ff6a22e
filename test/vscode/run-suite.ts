// What VS Code's extension host runs as `extensionTestsPath`: mocha with every file of suite/.
import path from 'node:path';

/** Fails when a test failed; the extension host makes that its exit code. */
export async function run(): Promise<void> {
  // mocha is an ES module, which a bundle in CommonJS form can only import at run time
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 60_000,
    reporter: path.join(__dirname, '../test/reporter.cjs'),
    ...(process.env.JOURNEY_MAP_TEST_GREP ? { grep: process.env.JOURNEY_MAP_TEST_GREP } : {}),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('virtual:test-files');
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
