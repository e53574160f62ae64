// An empty stage between red curtains, one beam of light on a single chair.
import {camera, mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(103);
  const see = camera({at: [0, 3.4, -15], pitch: 0.03, zoom: 800, cy: 360});
  s.add(s.all('#07050a'));
  // The back of the stage: an old sail, and boards that run toward us.
  s.add(
    s.rect(
      180,
      60,
      840,
      430,
      s.round(600, 380, 470, [0, '#5a4658'], [0.45, '#2a2034'], [1, '#0b0812']),
    ),
  );
  const sail = `M430 120Q600 96 765 128Q742 280 770 430Q600 400 425 428Q452 270 430 120Z`;
  s.add(
    s.group(
      s.path(sail, s.round(600, 330, 260, [0, '#e7cfa6'], [0.5, '#9c7d62'], [1, '#3b2d3c'])),
      {filter: s.surface(0.012, 0.02, 4, {azimuth: 200, elevation: 52, share: 0.75})},
    ),
  );
  s.add(
    s.times(6, i =>
      s.stroke(`M${455 + i * 58} 118Q${462 + i * 54} 270 ${448 + i * 60} 424`, '#4a382f', 1, {
        opacity: 0.4,
      }),
    ),
  );
  s.add(s.stroke('M420 112H776M598 84V60', '#2a1d18', 5));
  const p = (x, z, y = 0) => see([x, y, z]);
  for (let i = -16; i < 16; i++) {
    const [a, b] = [i * 0.62, (i + 1) * 0.62];
    const tone = mix('#4d3020', '#6b4730', s.random());
    s.add(
      s.path(
        [p(a, 0), p(b, 0), p(b, 9), p(a, 9)],
        s.along(0, 420, 0, 580, [0, mix(tone, '#120a0c', 0.5)], [1, tone]),
      ),
    );
    s.add(s.stroke([p(a, 0), p(a, 9)], '#1a0e0c', 1.2, {opacity: 0.8}));
  }
  const [cx, cy] = p(0, 4.2);
  s.add(
    s.group(
      s.oval(
        cx,
        cy + 6,
        220,
        46,
        s.round(cx, cy + 6, 220, [0, '#fff0c9', 0.95], [0.55, '#ffd88f', 0.5], [1, '#ffb75c', 0]),
      ),
      {style: 'mix-blend-mode:screen'},
    ),
  );
  s.add(s.oval(cx + 10, cy + 8, 46, 9, '#1a0d0a', {opacity: 0.6, filter: s.blur(3)}));
  s.add(chair(s, cx, cy));
  // The beam.
  s.add(
    s.path(
      [
        [592, -20],
        [608, -20],
        [cx + 205, cy + 14],
        [cx - 205, cy + 14],
      ],
      s.along(0, 0, 0, cy, [0, '#fff3d6', 0.75], [0.5, '#ffe2a8', 0.26], [1, '#ffd48a', 0.2]),
      {filter: s.blur(7), style: 'mix-blend-mode:screen'},
    ),
  );
  s.add(
    s.group(s.mist(0.006, 0.014, '#ffe9c0', 0.5, 2.4), {
      'clip-path': s.clip(`<path d="M560 0H640L${cx + 180} ${cy}H${cx - 180}Z"/>`),
      opacity: 0.22,
      style: 'mix-blend-mode:screen',
    }),
  );
  s.add(
    s.times(90, () => {
      const t = s.random();
      return s.oval(
        600 + (s.random() - 0.5) * (30 + 330 * t),
        t * cy,
        s.between(0.6, 1.6),
        s.between(0.6, 1.6),
        '#fff4d8',
        {opacity: s.between(0.2, 0.8)},
      );
    }),
  );
  // Curtains gathered to both sides, and the pelmet.
  for (const side of [-1, 1]) {
    const folds = [];
    for (let i = 0; i < 15; i++) {
      const x = i * 22;
      const lit = Math.max(0, i / 15);
      folds.push(curtainFold(s, x, 22, lit, i));
    }
    s.add(
      s.group(
        s.group(folds, {
          filter: s.surface(0.09, 0.008, 0.7, {azimuth: 0, elevation: 60, share: 0.35}),
        }),
        side < 0 ? {transform: 'translate(-30 0)'} : {transform: 'translate(1230 0) scale(-1 1)'},
      ),
    );
  }
  const swags = s.times(6, i => {
    const x = -20 + i * 208;
    return (
      s
        .times(7, k => {
          const d = 20 + k * 15;
          return s.path(
            `M${x} -10Q${x + 104} ${d * 2 + 12} ${x + 208} -10L${x + 208} -40H${x}Z`,
            mix('#7d1420', '#2a050c', k / 7 + (k % 2) * 0.14),
            {style: 'mix-blend-mode:normal'},
          );
        })
        .toReversed() +
      s.stroke(`M${x} -6Q${x + 104} ${2 * 112 + 8} ${x + 208} -6`, '#d9a441', 3, {
        'stroke-dasharray': '2 3',
        opacity: 0.85,
      })
    );
  });
  s.add(s.group(swags));
  // Edge of the stage with its lamps, and the backs of the seats.
  s.add(
    s.path(
      [p(-12, -0.1), p(12, -0.1), p(12, -0.1, -1.4), p(-12, -0.1, -1.4)],
      s.along(0, 570, 0, 650, [0, '#3a2318'], [0.1, '#1d110e'], [1, '#070406']),
    ),
  );
  s.add(s.stroke([p(-12, -0.1), p(12, -0.1)], '#c58a4e', 2, {opacity: 0.7}));
  s.add(s.times(13, i => s.glow(60 + i * 90, 545, 54, '#ffca7a', 0.32)));
  for (const [row, y, w] of [
    [0, 606, 74],
    [1, 640, 92],
  ]) {
    s.add(
      s.times(20, i => {
        const x = -40 + i * w * 1.02 + row * 30;
        return (
          s.path(
            `M${x} 700V${y + 16}Q${x + 2} ${y} ${x + w * 0.5} ${y - 4}Q${x + w - 4} ${y} ${x + w - 3} ${y + 16}V700Z`,
            s.along(
              0,
              y - 4,
              0,
              y + 44,
              [0, row ? '#4a1019' : '#5d1620'],
              [0.35, '#2a0810'],
              [1, '#0d0307'],
            ),
          ) +
          s.stroke(
            `M${x + 3} ${y + 12}Q${x + 5} ${y} ${x + w * 0.5} ${y - 4}Q${x + w - 7} ${y} ${x + w - 6} ${y + 12}`,
            '#d98f5a',
            1.3,
            {opacity: 0.45},
          )
        );
      }),
    );
  }
  return s.svg({vignette: 0.6, dark: '#020104'});
}

function curtainFold(s, x, w, lit, i) {
  const top = mix('#4d0a14', '#a51f2b', lit);
  const dark = mix('#17030a', '#420a14', lit);
  const sway = Math.sin(i * 1.7) * 9;
  const foot = 566 + (i % 2) * 5;
  return s.path(
    `M${x} -20Q${x + sway} 300 ${x - 3} ${foot}Q${x + w / 2} ${foot + 9} ${x + w + 3} ${foot}Q${x + w + sway} 300 ${x + w} -20Z`,
    s.along(
      x - 4,
      0,
      x + w + 4,
      0,
      [0, dark],
      [0.45, top],
      [0.62, mix(top, '#ff7a5a', 0.22 * lit)],
      [1, dark],
    ),
  );
}

function chair(s, x, y) {
  const wood = '#6a3f22';
  return [
    s.stroke(
      `M${x - 24} ${y + 8}L${x - 22} ${y - 44}M${x + 26} ${y + 8}L${x + 24} ${y - 44}`,
      '#8c5a32',
      5,
    ),
    s.stroke(
      `M${x - 15} ${y - 2}L${x - 14} ${y - 44}M${x + 17} ${y - 2}L${x + 16} ${y - 44}`,
      '#472713',
      4,
    ),
    s.path(
      [
        [x - 28, y - 42],
        [x + 30, y - 42],
        [x + 22, y - 54],
        [x - 20, y - 54],
      ],
      s.across([0, '#e6b273'], [1, '#a56a3a']),
    ),
    s.stroke(
      `M${x - 20} ${y - 54}L${x - 23} ${y - 122}M${x + 22} ${y - 54}L${x + 25} ${y - 122}`,
      wood,
      5,
    ),
    s.path(
      `M${x - 25} ${y - 124}Q${x} ${y - 136} ${x + 27} ${y - 124}L${x + 25} ${y - 108}Q${x} ${y - 118} ${x - 23} ${y - 108}Z`,
      '#d59a5b',
    ),
    s.stroke(`M${x - 8} ${y - 113}V${y - 55}M${x + 9} ${y - 113}V${y - 55}`, wood, 3.4),
    s.path(
      `M${x + 22} ${y - 122}q22 6 18 40q-2 40 8 62q-16 4 -22 -8q-10 -50 -4 -94z`,
      s.along(x + 20, 0, x + 48, 0, [0, '#4a6f8c'], [1, '#1d2f44']),
    ),
  ];
}
