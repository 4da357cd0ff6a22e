import assert from 'node:assert/strict';
import fc from 'fast-check';
import { room } from '../../src/render/layout/cells';
import { laneIds } from '../../src/render/layout/lanes';
import { createLayouter, type LayoutOptions } from '../../src/render/layout/layout-map';
import type { Cell, MapLayout } from '../../src/render/layout/map-layout';
import { textStyles } from '../../src/render/layout/text-style';
import { pictureTexts } from '../../src/render/picture-texts';
import { advance } from '../../src/render/text/advance';
import type { MapView } from '../../src/shared/map-view';
import { mapViews } from './map-views';

const someLanes = fc.uniqueArray(fc.constantFrom(...laneIds), { maxLength: 5 });
const choices = fc.record({ order: someLanes, hidden: someLanes, folded: someLanes });
const rooms = fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined });
const optionsOf = (view: MapView, lanes: LayoutOptions['lanes'], width?: number): LayoutOptions => ({
  texts: pictureTexts(view.language),
  lanes,
  ...(width === undefined ? {} : { room: width }),
});

const isOneCharacter = (line: string): boolean => [...new Intl.Segmenter().segment(line)].length <= 1;

function checkCell(cell: Cell, width: number): void {
  let y = 0;
  for (const item of cell.items) {
    assert.ok(item.y >= y, 'items stand below each other');
    y = item.y + item.height;
    for (const block of item.texts) {
      const style = textStyles[block.style];
      assert.ok(block.y + block.lines.length * style.line <= item.height, 'texts end in their item');
      for (const line of block.lines) {
        const end = block.x + advance(line, style);
        assert.ok(isOneCharacter(line) || end <= width - 2 * room.side + 0.01, `${line}: ${end} of ${width}`);
      }
    }
  }
  assert.equal(cell.height, y);
}

function check(layout: MapLayout): void {
  let x = layout.laneWidth;
  for (const { x: from, width } of [...layout.columns, ...layout.ghosts].sort((a, b) => a.x - b.x)) {
    assert.equal(from, x, 'columns stand side by side');
    x += width;
  }
  assert.equal(x, layout.width);
  let y = layout.headHeight;
  for (const row of layout.rows) {
    assert.ok(row.line ? row.y > y : row.y === y, 'rows stand below each other');
    y = row.y + row.height;
    assert.deepEqual([row.cells.length, row.stageCells.length], [layout.columns.length, layout.stages.length]);
    row.cells.forEach((cell, i) => checkCell(cell, layout.columns[i]!.width));
    row.stageCells.forEach((cell, i) => checkCell(cell, layout.stages[i]!.width));
    layout.stages.forEach((stage, i) => {
      const above = row.stageCells[i]!;
      if (above.items.length > 0) assert.ok(room.lane + above.height < row.height, 'a row holds what is in it');
      for (const cell of row.cells.slice(stage.first, stage.end)) {
        if (cell.items.length === 0) continue;
        assert.ok(row.cellTops[i]! >= room.lane + above.height, 'steps stand below their stage');
        assert.ok(row.cellTops[i]! + cell.height + room.lane <= row.height, 'a row holds what is in it');
      }
    });
  }
  assert.equal(y, layout.height);
  for (const { runs } of layout.curves?.curves ?? [])
    for (const run of runs) {
      assert.ok(run.length > 0);
      for (const [i, point] of run.entries()) assert.ok(i === 0 || point.x > run[i - 1]!.x, 'a curve goes on');
    }
}

describe('the layout of any map', () => {
  it('lets nothing overlap or stick out of its place', () => {
    fc.assert(
      fc.property(mapViews, choices, rooms, (view, lanes, width) =>
        check(createLayouter(advance)(view, optionsOf(view, lanes, width))),
      ),
    );
  });

  it('is the same whatever was laid out before', () => {
    // Of the same stages and steps, others each time: as edits leave them
    const versions = mapViews.chain(view =>
      fc
        .array(
          fc.record({
            stages: fc.shuffledSubarray([...view.stages]),
            // Some of them with the words of another, and numbers of their own
            language: fc.constantFrom('en', 'de', 'fr', 'pl'),
            lanes: choices,
            width: rooms,
          }),
          { minLength: 1, maxLength: 4 },
        )
        .map(all =>
          all.map(({ stages, language, lanes, width }) => ({ view: { ...view, stages, language }, lanes, width })),
        ),
    );
    fc.assert(
      fc.property(versions, all => {
        const kept = createLayouter(advance);
        for (const { view, lanes, width } of all) {
          const options = optionsOf(view, lanes, width);
          assert.deepEqual(kept(view, options), createLayouter(advance)(view, options));
        }
      }),
    );
  });
});
