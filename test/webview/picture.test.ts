import assert from 'node:assert/strict';
import { somePictures } from '../unit/render/picture-samples';
import { mapOf, openingPages } from './preview-page';

const map = mapOf('title: T\nstages: [{id: one, steps: [{action: Pays, emotion: 1}]}]\n');

describe('The page that is to make a picture', function () {
  this.timeout(60_000);
  const { open } = openingPages();
  const svgOf = async (withFont: boolean): Promise<string> => (await somePictures()).svg(map, { withFont });

  it('draws it under its policy, in the font that it carries, before it shows a map', async () => {
    const preview = await open();
    const drawn = async (id: number, withFont: boolean): Promise<string> => {
      const seen = preview.messages.length;
      await preview.send({ type: 'drawPicture', id, svg: await svgOf(withFont), scale: 2, copy: false });
      const answer = await preview.next('picture', seen);
      assert.deepEqual([answer.id, answer.error], [id, undefined]);
      return answer.png!;
    };
    const png = Buffer.from(await drawn(1, true), 'base64');
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    const width = Number(/<svg [^>]*width="([\d.]+)"/.exec(await svgOf(true))![1]);
    assert.ok(Math.abs(png.readUInt32BE(16) - 2 * width) <= 2);
    assert.notEqual(png.toString('base64'), await drawn(2, false));
  });

  it('puts it on the clipboard', async () => {
    const preview = await open();
    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.page.bringToFront();
    await preview.send({ type: 'drawPicture', id: 1, svg: await svgOf(true), scale: 1, copy: true });
    assert.deepEqual(await preview.next('picture', 0), { type: 'picture', id: 1 });
    const kinds = await preview.page.evaluate(async () => (await navigator.clipboard.read()).flatMap(i => i.types));
    assert.deepEqual(kinds, ['image/png']);
  });

  it('tells what can not be drawn', async () => {
    const preview = await open();
    await preview.send({ type: 'drawPicture', id: 1, svg: 'no picture', scale: 1, copy: false });
    const { png, error } = await preview.next('picture', 0);
    assert.equal(png, undefined);
    assert.ok(error);
  });
});
