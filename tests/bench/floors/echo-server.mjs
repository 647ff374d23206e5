/** The least that any language server in Node does: takes a message apart, and publishes no diagnostics for each version. */
let buffer = Buffer.alloc(0);

process.stdin.on('data', (bytes) => {
  buffer = Buffer.concat([buffer, bytes]);
  for (let message = next(); message; message = next()) answer(message);
});
process.stdin.on('end', () => process.exit(1));

function next() {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = Number(/Content-Length: *(\d+)/i.exec(buffer.toString('latin1', 0, end))?.[1]);
  const start = end + 4;
  if (buffer.length < start + length) return undefined;
  const text = buffer.toString('utf8', start, start + length);
  buffer = buffer.subarray(start + length);
  return JSON.parse(text);
}

function answer({ id, method, params }) {
  if (method === 'initialize') send({ id, result: { capabilities: { textDocumentSync: 2 } } });
  else if (method === 'textDocument/didOpen' || method === 'textDocument/didChange') {
    const { uri, version } = params.textDocument;
    send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics: [] } });
  } else if (method === 'exit') process.exit(0);
  else if (id !== undefined) send({ id, result: null });
}

function send(message) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
