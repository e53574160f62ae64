// A microphone before an old voice recorder; what is said stands behind it as a wave of light.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(251);
  s.add(s.all(s.along(0, 0, 1200, 675, [0, '#10233a'], [0.5, '#1d4a5c'], [1, '#3b2a4a'])));
  s.add(s.glow(820, 300, 640, '#3fb8b4', 0.6), s.glow(240, 520, 520, '#e0894a', 0.5));
  // Panels of foam on the wall.
  for (let y = 0; y < 470; y += 58)
    for (let x = (y / 58) % 2 ? -58 : 0; x < 1200; x += 116)
      s.add(
        s.path(
          [
            [x, y],
            [x + 58, y + 29],
            [x, y + 58],
            [x - 58, y + 29],
          ],
          '#000',
          {opacity: 0.1},
        ),
        s.path(
          [
            [x, y],
            [x + 58, y + 29],
            [x, y + 29],
          ],
          '#fff',
          {opacity: 0.03},
        ),
      );
  // The voice.
  const bars = 78;
  s.add(
    s.times(bars, i => {
      const t = i / (bars - 1);
      const h =
        14 +
        150 * Math.abs(Math.sin(t * 9.4) * Math.sin(t * 31 + 0.6)) * Math.sin(t * Math.PI) ** 0.6 +
        s.between(0, 20);
      const colour = mix('#ffb45a', '#5ff0dc', t);
      return s.rect(40 + i * 14.4, 262 - h, 7, h * 2, colour, {rx: 3.5, opacity: 0.85});
    }),
  );
  s.add(
    s.group(
      s.times(bars, i =>
        s.rect(40 + i * 14.4, 232, 7, 60, mix('#ffb45a', '#5ff0dc', i / bars), {opacity: 0.4}),
      ),
      {filter: s.blur(16)},
    ),
  );
  // Desk.
  s.add(s.rect(-10, 500, 1220, 190, s.down([0, '#8a5a3a'], [0.1, '#5c3a26'], [1, '#22140d'])));
  s.add(
    s.group(
      s.rect(-10, 500, 1220, 190, '#7a4f34', {
        filter: s.surface(0.004, 0.08, 4, {azimuth: 250, light: '#ffdcb4'}),
      }),
      {opacity: 0.6},
    ),
  );
  // Recorder with two reels.
  s.add(
    s.path(
      [
        [690, 566],
        [1150, 566],
        [1176, 640],
        [664, 640],
      ],
      '#0d0805',
      {opacity: 0.6, filter: s.blur(12)},
    ),
  );
  s.add(
    s.rect(690, 360, 460, 232, s.down([0, '#dcd0b8'], [0.06, '#b8a888'], [1, '#6d5d45']), {rx: 16}),
    s.rect(708, 378, 424, 150, s.down([0, '#3a3530'], [1, '#221e1a']), {rx: 10}),
  );
  for (const x of [806, 1034]) {
    s.add(
      s.oval(
        x,
        452,
        66,
        66,
        s.along(x - 66, 390, x + 66, 520, [0, '#8a6a4a'], [0.5, '#3d2a1c'], [1, '#6d4f36']),
      ),
      s.oval(x, 452, 56, 56, 'none', {stroke: '#1d120b', 'stroke-width': 1.4, opacity: 0.7}),
      s.oval(x, 452, 46, 46, 'none', {stroke: '#1d120b', 'stroke-width': 1.4, opacity: 0.7}),
    );
    s.add(s.oval(x, 452, 30, 30, s.ball(0.3, 0.3, [0, '#fff'], [0.6, '#c9c4ba'], [1, '#7d776c'])));
    for (let i = 0; i < 3; i++)
      s.add(
        s.oval(
          x + Math.cos(i * 2.09 + 0.5) * 16,
          452 + Math.sin(i * 2.09 + 0.5) * 16,
          6,
          6,
          '#2a241e',
        ),
      );
    s.add(s.oval(x, 452, 5, 5, '#55504a'));
  }
  s.add(
    s.stroke('M842 508Q920 540 998 508', '#5c3a22', 4),
    s.rect(886, 500, 68, 22, '#8d867a', {rx: 4}),
  );
  for (let i = 0; i < 5; i++)
    s.add(
      s.rect(722 + i * 48, 542, 38, 30, i === 4 ? '#c9302c' : '#f2ead8', {rx: 5}),
      s.rect(722 + i * 48, 566, 38, 6, '#000', {opacity: 0.25, rx: 3}),
    );
  s.add(
    s.rect(984, 540, 146, 36, '#f7e7b4', {rx: 4}),
    s.stroke(
      [
        [1056, 572],
        [1090, 546],
      ],
      '#a8141f',
      3,
    ),
    s.glow(1056, 556, 110, '#ffe08a', 0.6),
  );
  // The microphone.
  s.add(s.oval(380, 632, 160, 22, '#0a0604', {opacity: 0.6, filter: s.blur(9)}));
  s.add(
    s.oval(
      370,
      612,
      130,
      27,
      s.across([0, '#2b3036'], [0.35, '#a9b4bc'], [0.6, '#4a535b'], [1, '#14181c']),
    ),
    s.rect(359, 420, 22, 190, s.across([0, '#2b3036'], [0.4, '#e6edf2'], [1, '#30373d'])),
  );
  s.add(
    s.stroke(
      'M262 250Q256 424 370 430Q484 424 478 250',
      s.across([0, '#8b969e'], [0.5, '#e6edf2'], [1, '#4a535b']),
      15,
    ),
  );
  const head = 'M284 160Q284 74 370 74Q456 74 456 160V302Q456 388 370 388Q284 388 284 302Z';
  s.add(
    s.path(
      head,
      s.along(
        284,
        0,
        456,
        0,
        [0, '#3b444c'],
        [0.28, '#f4f8fa'],
        [0.5, '#aab6bd'],
        [0.8, '#59646c'],
        [1, '#22282d'],
      ),
    ),
  );
  s.add(
    s.group(
      [
        s.times(26, i => s.stroke(`M280 ${80 + i * 12}H460`, '#1a1f24', 3, {opacity: 0.55})),
        s.times(15, i => s.stroke(`M${284 + i * 12.4} 70V392`, '#1a1f24', 2.4, {opacity: 0.45})),
      ],
      {'clip-path': s.clip(`<path d="${head}"/>`)},
    ),
  );
  s.add(
    s.rect(
      276,
      222,
      188,
      26,
      s.across([0, '#59420f'], [0.3, '#ffe69a'], [0.6, '#b88a2c'], [1, '#4a360c']),
      {rx: 6},
    ),
  );
  s.add(
    s.path(head, 'none', {stroke: '#dfe8ee', 'stroke-width': 5, opacity: 0.7}),
    s.oval(330, 130, 18, 40, '#fff', {opacity: 0.4, filter: s.blur(7)}),
  );
  s.add(s.stroke('M470 606Q600 640 690 590', '#0f1215', 8));
  return s.svg({vignette: 0.5});
}
