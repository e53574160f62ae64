// The ball lies in the net that it bulged, seen from behind the goal: gloves reach for it too late, the lights are on.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(263);
  s.add(s.all(s.down([0, '#0b1a30'], [0.42, '#23486a'], [0.52, '#3f7a5c'], [1, '#173f26'])));
  s.add(
    s.times(420, () =>
      s.oval(
        s.between(0, 1200),
        s.between(120, 330),
        s.between(3, 7),
        s.between(3, 8),
        mix(
          s.pick(['#c9432f', '#f2c14e', '#dfe8ee', '#31557a', '#7a8fa0']),
          '#0b1a30',
          s.between(0.3, 0.75),
        ),
        {opacity: 0.8},
      ),
    ),
  );
  s.add(
    s.rect(0, 322, 1200, 26, '#12263c'),
    s.times(14, i =>
      s.rect(i * 88, 326, 80, 18, s.pick(['#1f4f7a', '#a8141f', '#274f3a', '#7a5a1c']), {
        opacity: 0.9,
      }),
    ),
  );
  for (const x of [180, 1030]) {
    for (let i = 0; i < 8; i++)
      s.add(s.oval(x + (i % 4) * 26 - 39, 52 + Math.floor(i / 4) * 28, 12, 11, '#f8fdff'));
    s.add(s.glow(x, 66, 460, '#cfe8ff', 0.85));
  }
  s.add(s.rect(0, 348, 1200, 340, s.down([0, '#4f9a58'], [0.35, '#3a8048'], [1, '#17402a'])));
  for (let i = 0; i < 7; i += 2)
    s.add(
      s.path(
        [
          [i * 190 - 120, 348],
          [i * 190 + 60, 348],
          [i * 330 - 380, 690],
          [i * 330 - 760, 690],
        ],
        '#8fd08a',
        {opacity: 0.16},
      ),
    );
  s.add(
    s.group(
      s.rect(0, 348, 1200, 340, '#4f9a58', {
        filter: s.surface(0.03, 0.12, 2.5, {azimuth: 270, light: '#e0ffd8'}),
      }),
      {opacity: 0.16},
    ),
  );
  s.add(s.stroke('M0 392H1200M360 392L300 470H900L840 392', '#eef8ee', 5, {opacity: 0.6}));
  // The one who shot runs off with his arms out.
  s.add(
    s.group(
      [
        s.oval(600, 300, 13, 15, '#5b3a28'),
        s.path('M580 318h40l8 58h-56z', '#c9302c'),
        s.stroke('M584 326L530 300M616 326L672 304', '#c9302c', 13),
        s.stroke('M530 300l-16 -8M672 304l16 -10', '#7a4e36', 9),
        s.stroke('M588 374L572 428M612 374L640 420', '#f4f4f0', 15),
        s.stroke('M572 428l-4 22M640 420l18 16', '#7a4e36', 9),
      ],
      {filter: s.blur(1.2)},
    ),
  );
  s.add(s.oval(604, 456, 60, 8, '#0a1f12', {opacity: 0.5, filter: s.blur(4)}));
  // The goalkeeper, stretched out.
  s.add(s.oval(300, 560, 190, 18, '#0a1f12', {opacity: 0.55, filter: s.blur(7)}));
  s.add(
    s.stroke('M128 520L210 500M134 556L212 528', '#1d2a3a', 25),
    s.path(
      'M198 470Q300 452 352 470L356 524Q270 552 200 540Z',
      s.down([0, '#ffd84f'], [1, '#d9901f']),
    ),
    s.stroke('M340 478L430 428M346 508L452 474', '#f2b52c', 23),
    s.oval(446, 418, 21, 18, '#f4f8fa'),
    s.oval(470, 466, 21, 18, '#e6edf2'),
    s.oval(376, 462, 25, 26, '#8a5c40'),
    s.path('M352 454q6 -26 34 -22q18 4 16 20q-24 -8 -50 2z', '#1d1410'),
  );
  // Ball and the net around it.
  const [bx, by, r] = [812, 430, 62];
  const bulge = (x, y) => {
    const [dx, dy] = [x - bx, y - by];
    const push = 70 * Math.exp(-(dx * dx + dy * dy) / 26000);
    const d = Math.hypot(dx, dy) || 1;
    return [x + (dx / d) * push, y + (dy / d) * push + Math.sin(x / 150) * 5];
  };
  s.add(s.oval(bx + 14, by + 150, 110, 14, '#0a1f12', {opacity: 0.4, filter: s.blur(8)}));
  s.add(s.oval(bx, by, r, r, s.ball(0.34, 0.26, [0, '#fff'], [0.6, '#e3e8ec'], [1, '#77828c'])));
  const disc = s.clip(`<circle cx="${bx}" cy="${by}" r="${r}"/>`);
  const five = (x, y, k, turn) =>
    s.path(
      s.times(5, i => [x + Math.cos(turn + i * 1.2566) * k, y + Math.sin(turn + i * 1.2566) * k]),
      '#1d242b',
    );
  s.add(
    s.group(
      [
        five(bx - 6, by - 4, 23, 0.3),
        ...s.times(5, i =>
          [
            five(
              bx - 6 + Math.cos(0.3 + i * 1.2566) * 57,
              by - 4 + Math.sin(0.3 + i * 1.2566) * 57,
              20,
              3.4 + i * 1.2566,
            ),
            s.stroke(
              [
                [
                  bx - 6 + Math.cos(0.3 + i * 1.2566) * 22,
                  by - 4 + Math.sin(0.3 + i * 1.2566) * 22,
                ],
                [
                  bx - 6 + Math.cos(0.3 + i * 1.2566) * 40,
                  by - 4 + Math.sin(0.3 + i * 1.2566) * 40,
                ],
              ],
              '#59646c',
              2,
            ),
          ].flat(),
        ),
      ],
      {'clip-path': disc},
    ),
  );
  const step = 62;
  const net = [];
  for (let k = -20; k < 48; k++) {
    const one = [];
    const two = [];
    for (let t = -2; t < 56; t++) {
      one.push(bulge(k * step + t * 15, t * 15));
      two.push(bulge(k * step - t * 15 + 300, t * 15));
    }
    net.push(s.stroke(one, '#f8fbfd', 2.2), s.stroke(two, '#f8fbfd', 2.2));
  }
  s.add(s.group(net, {opacity: 0.62}));
  s.add(
    s.rect(-10, 14, 1220, 22, s.down([0, '#fff'], [0.5, '#dfe6ea'], [1, '#8b979f'])),
    s.rect(36, 14, 22, 680, s.across([0, '#fff'], [0.5, '#e3eaee'], [1, '#8b979f'])),
  );
  return s.svg({vignette: 0.45});
}
