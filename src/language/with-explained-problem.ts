import type { MapContext } from '../journey/scope';
import { textNeedsQuotes } from '../rules/text-needs-quotes';
import { textReports } from '../rules/text-reports';
import type { MapView } from '../shared/map-view';

/** The view of a map, with its problem in the words of the finding that claims it: those that the editor shows beside the text. */
export function withExplainedProblem(view: MapView, { scope: { journey } }: MapContext): MapView {
  const at = journey.problems[0]?.span.start;
  if (!view.problem || at === undefined) return view;
  for (const { claims, message } of textReports(textNeedsQuotes, journey))
    if (claims && claims.start <= at && at <= claims.end) return { ...view, problem: { ...view.problem, message } };
  return view;
}
