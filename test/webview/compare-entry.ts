/** The comparison's view alone on a page, for tests and pictures of it. */
import { createCompareView, type CompareView } from '../../webview/compare/compare-view';
import type { Compared } from '../../src/shared/compare-request';
import type { CompareStrings } from '../../src/shared/compare-strings';

const page = window as unknown as {
  view: CompareView;
  chosen: unknown[];
  begin(strings: CompareStrings): void;
  show(compared: Compared | undefined): void;
};
page.chosen = [];
page.begin = strings => {
  page.view = createCompareView({
    strings,
    select: (...chosen) => page.chosen.push(chosen),
    choose: what => page.chosen.push(what),
  });
  document.body.replaceChildren(page.view.element);
};
page.show = compared => page.view.draw(compared);
