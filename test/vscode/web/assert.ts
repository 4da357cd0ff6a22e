// Stands in for node:assert/strict in the bundle of the web suite; only what the tests there use.

function fail(message: string | undefined, detail: string): never {
  throw new Error(message ? `${message}: ${detail}` : detail);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${String(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
}

/** Compares as JSON: enough for lists and plain objects of known key order. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(message, `${JSON.stringify(actual)} does not match ${String(expected)}`);
}

export default { ok, equal, deepEqual, match };
