import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { StreamMessageReader, StreamMessageWriter, type Message } from 'vscode-languageserver/node';
import { withOneAddress } from '../../src/server/with-one-address';

/** What a message is when it is read. */
async function read(params: unknown): Promise<unknown> {
  const stream = new PassThrough();
  const got = new Promise<Message>(resolve => withOneAddress(new StreamMessageReader(stream)).listen(resolve));
  await new StreamMessageWriter(stream).write({ jsonrpc: '2.0', params } as Message);
  return ((await got) as Message & { params: unknown }).params;
}

describe('addresses in messages from an editor', () => {
  for (const [written, one] of [
    ['file:///C:/maps/a.yaml', 'file:///c%3A/maps/a.yaml'],
    ['file:///c%3a/maps/a.yaml', 'file:///c%3A/maps/a.yaml'],
    ['file:///w/maps%20(1)/ä+@.yaml', 'file:///w/maps%20%281%29/%C3%A4%2B%40.yaml'],
    ['file:////server/share/a.yaml', 'file://server/share/a.yaml'],
    ['file:///w/50%25%20%23.yaml', 'file:///w/50%25%20%23.yaml'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['http:////x', 'file:///http%3A////x'],
    ['no address:', 'file:///no%20address%3A'],
  ] as const)
    it(`are written in one way: ${written}`, async () => {
      assert.deepEqual(await read({ textDocument: { uri: written } }), { textDocument: { uri: one } });
      assert.deepEqual(await read({ files: [{ oldUri: written, newUri: written }] }), {
        files: [{ oldUri: one, newUri: one }],
      });
      assert.deepEqual(await read([written]), [written]);
    });

  it('are all that is rewritten', async () => {
    const params = {
      text: 'file:///C:/a',
      version: 3,
      empty: null,
      list: [1, 'file:///C:/a', { name: 'C:' }],
      yes: true,
    };
    assert.deepEqual(await read(params), params);
  });
});
