import fc from 'fast-check';

/**
 * Every run of the tests draws the same examples, so that a change is never refused for an old fault that chance found.
 * `PROPERTY_SEED=… npm test` draws others; a new fault found so becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_121) });
