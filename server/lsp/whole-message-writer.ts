import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver';

/**
 * Writes each message in one piece, and at once. The library's own writer waits for a turn of the loop, and writes header
 * and content apart: whoever reads is woken twice.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  #errors = 0;

  constructor(private readonly output: NodeJS.WritableStream) {
    super();
    output.on('error', (error: Error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const content = JSON.stringify(message);
      const header = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n`;
      this.output.write(header + content, 'utf8', (error) => {
        if (!error) {
          this.#errors = 0;
          resolve();
          return;
        }
        this.#errors += 1;
        this.fireError(error, message, this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.output.end();
  }
}
