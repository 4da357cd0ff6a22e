/** The value below which the share `q` (0 to 1) of `values` lies. */
const quantile = (values, q) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))];

export const median = values => quantile(values, 0.5);

/** What the tables show of a series of measurements, in their own unit. */
export const summary = values => ({ median: median(values), p95: quantile(values, 0.95), samples: values.length });
