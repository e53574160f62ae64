// A load of HTTP requests that costs little itself: plain sockets, each with one request under way.
import {connect} from 'node:net';

/** As many requests as there are answers. @returns Requests a second, milliseconds, and the bytes of an answer with its head. */
export async function saturate({port, path, headers, connections, seconds}) {
  const times = [];
  let bytes = 0;
  const endAt = performance.now() + seconds * 1000;
  const work = async () => {
    const client = open(port, path, headers);
    while (performance.now() < endAt) {
      const startedAt = performance.now();
      ({bytes} = await client.ask());
      times.push(performance.now() - startedAt);
    }
    client.close();
  };
  await Promise.all(Array.from({length: connections}, work));
  times.sort((a, b) => a - b);
  const at = part => times[Math.floor(times.length * part)];
  return {perSecond: times.length / seconds, median: at(0.5), late: at(0.99), bytes};
}

/** Clients that each ask once a second, spread over it. */
export async function poll({port, path, clients, seconds}) {
  let answers = 0;
  let failures = 0;
  const startedAt = performance.now();
  const endAt = startedAt + seconds * 1000;
  const work = async index => {
    const client = open(port, path, {'accept-encoding': 'gzip'});
    for (let at = startedAt + (index / clients) * 1000; at < endAt; at += 1000) {
      await new Promise(resolve => setTimeout(resolve, at - performance.now()));
      const {status} = await client.ask();
      if (status === 200) answers++;
      else failures++;
    }
    client.close();
  };
  await Promise.all(Array.from({length: clients}, (_, index) => work(index)));
  return {answers, failures, seconds: (performance.now() - startedAt) / 1000};
}

function open(port, path, headers) {
  const socket = connect(port, '127.0.0.1').setNoDelay(true);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${lines.join('')}\r\n`;
  let chunks = [];
  let size = 0;
  /** Of the whole answer, as soon as its head is there. */
  let total;
  let status;
  let answered;
  let failed;
  socket.on('data', chunk => {
    chunks.push(chunk);
    size += chunk.length;
    if (total === undefined) {
      const head = Buffer.concat(chunks).toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      status = Number(head.slice(9, 12));
      total = end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1] ?? 0);
    }
    if (size < total) return;
    answered({status, bytes: size});
    chunks = [];
    size = 0;
    total = undefined;
  });
  socket.on('error', error => failed?.(error));
  return {
    ask: () =>
      new Promise((resolve, reject) => {
        answered = resolve;
        failed = reject;
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}
