/** Not a file: bundle-tests.mjs puts a module here that loads every test file of the suite. */
declare module 'virtual:test-files';
