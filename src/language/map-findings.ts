import type { Finding } from '../journey/finding';
import type { Journey } from '../journey/parse';
import { positions } from '../journey/positions';
import type { FindingSeverity, MapFinding } from '../shared/map-findings';
import { findingSeverities } from '../shared/map-findings';
import { pathAt } from './picture-paths';

/** More badges than anybody looks at. */
const most = 200;

/**
 * What is found in a map, at the things of its picture.
 * @param findings those of this text, in its order
 * @returns the most severe first, 200 at most, hints left out
 */
export function mapFindings(journey: Journey, findings: readonly Finding[]): MapFinding[] {
  const at = positions(journey);
  return findingSeverities
    .flatMap(severity => findings.filter(isOf(severity)))
    .slice(0, most)
    .map(({ code, severity, message, span }) => ({
      path: pathAt(journey, span.start) ?? [],
      severity,
      message,
      code,
      range: at.range(span),
    }));
}

const isOf =
  <S extends FindingSeverity>(severity: S) =>
  (finding: Finding): finding is Finding & { readonly severity: S } =>
    finding.severity === severity;
