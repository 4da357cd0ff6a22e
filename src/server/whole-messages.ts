import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message to a stream in one piece. The library's own writer writes its head and its body apart, and waits between them: an editor
 * wakes twice, the first time for nothing.
 * @param stream of the base protocol ("Content-Length: …"), such as the standard output
 */
export function wholeMessages(stream: Writable): MessageWriter {
  return new WholeMessageWriter(stream);
}

class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    return new Promise((resolve, reject) => {
      this.stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}
