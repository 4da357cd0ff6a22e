import fc from 'fast-check';

/**
 * Property tests search the same cases each time, so that what fails is what was changed. Another FUZZ_SEED is a search of
 * others, and tries the case alone that a failure's report names by its seed.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });

// Mocha asks for whole stacks. Each mistake of a text is an error to YAML's parser, which would pay for them, deep in its recursion.
Error.stackTraceLimit = 20;
