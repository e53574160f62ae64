// Runs in the host of a frame.html, where it may have a script: gives each frame the height that its content asks for.

/** In CSS pixels: no message may make a frame vanish, or fill the page. */
const LEAST = 40;
const MOST = 4000;

/** Only frames from where this script lies are listened to. */
const {origin: ours} = new URL((document.currentScript as HTMLScriptElement).src);

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.origin !== ours) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({contentWindow}) => contentWindow === event.source,
  );
  const height = heightIn(event.data);
  if (frame && height) frame.style.height = `${Math.min(MOST, Math.max(LEAST, height))}px`;
});

function heightIn(message: unknown): number {
  if (typeof message !== 'object' || message === null) return 0;
  const {type, height} = message as {type?: unknown; height?: unknown};
  return type === 'newsalist-height' && typeof height === 'number' && height > 0 ? height : 0;
}
