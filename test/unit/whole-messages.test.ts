import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { StreamMessageReader, type Message } from 'vscode-languageserver/node';
import { wholeMessages } from '../../src/server/whole-messages';

const telling = (text: string): Message & { params: string } => ({ jsonrpc: '2.0', params: text });

describe('messages over a stream', () => {
  it('go out in one piece each', async () => {
    const pieces: string[] = [];
    const stream = new Writable({
      write(piece, _encoding, done) {
        pieces.push(String(piece));
        done();
      },
    });
    const writer = wholeMessages(stream);
    await Promise.all([writer.write(telling('one')), writer.write(telling('two'))]);
    assert.deepEqual(pieces, [
      'Content-Length: 32\r\n\r\n{"jsonrpc":"2.0","params":"one"}',
      'Content-Length: 32\r\n\r\n{"jsonrpc":"2.0","params":"two"}',
    ]);
  });

  it('are read as they were written, in their order, whatever the language', async () => {
    const texts = ['Zażółć gęślą jaźń', 'Äänekäs yö', '顧客 🙂', 'قائمة', ''];
    const stream = new PassThrough();
    const read: unknown[] = [];
    const all = new Promise<void>(resolve =>
      new StreamMessageReader(stream).listen(message => {
        read.push((message as { params?: unknown }).params);
        if (read.length === texts.length) resolve();
      }),
    );
    const writer = wholeMessages(stream);
    await Promise.all(texts.map(text => writer.write(telling(text))));
    await all;
    assert.deepEqual(read, texts);
  });

  it('say that they did not get through', async () => {
    const stream = new Writable({ write: (_piece, _encoding, done) => done(new Error('the editor is gone')) });
    const writer = wholeMessages(stream);
    const told: number[] = [];
    writer.onError(([, , count]) => count && told.push(count));
    await assert.rejects(writer.write(telling('one')), /the editor is gone/);
    assert.deepEqual(told, [1]);
  });
});
