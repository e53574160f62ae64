/** A text as it is kept and sent. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absent where the platform compresses what it sends. */
  readonly encoding?: 'gzip' | undefined;
}

export async function pack(text: string, compress: boolean): Promise<Packed> {
  const bytes = new TextEncoder().encode(text);
  if (!compress) return {bytes};
  return {bytes: await through(new CompressionStream('gzip'), bytes), encoding: 'gzip'};
}

export async function unpack({bytes, encoding}: Packed): Promise<Uint8Array<ArrayBuffer>> {
  return encoding ? through(new DecompressionStream('gzip'), bytes) : bytes;
}

/** Names equal texts equally. */
export async function versionOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const start = new Uint8Array(hash, 0, 12);
  return [...start].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer(),
  );
}
