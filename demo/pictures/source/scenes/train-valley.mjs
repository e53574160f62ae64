// Morning: a white train on a stone viaduct of eleven arches, ridges behind it in the mist.
import {camera, mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(11);
  s.add(s.all(s.down([0, '#6f95b8'], [0.3, '#b9cbd0'], [0.52, '#f4dcb8'], [0.7, '#f6c893'])));
  s.add(s.mist(0.0016, 0.009, '#fff3dc', 0.5, 2.6, {more: {opacity: 0.75}}));
  s.add(s.glow(330, 250, 620, '#ffdf9e', 0.95));
  s.add(s.oval(330, 252, 26, 26, '#fffdf2', {filter: s.blur(3)}));

  const layers = [
    [270, 95, 300, '#a9b3bd', '#e9cfae'],
    [325, 90, 240, '#8a9ba5', '#d9c4a4'],
    [385, 85, 210, '#667f86', '#b9b596'],
    [450, 80, 260, '#45655f', '#8c9d7d'],
  ];
  layers.forEach(([y, rise, wave, top, low], i) => {
    s.add(
      s.land(
        s.ridge(y, rise, wave, {slope: i % 2 ? 0.05 : -0.06}),
        s.down([0, top], [0.5, low], [1, low]),
        {
          filter: s.ragged(2 + i * 1.5, 0.06),
        },
      ),
    );
    s.add(
      s.group(s.mist(0.002, 0.012, '#fdebd0', 0.42, 2.4, {shift: i}), {
        mask: s.mask(s.rect(0, y - 20, 1200, 190, s.down([0, '#000'], [0.5, '#fff'], [1, '#000']))),
        opacity: 0.85,
      }),
    );
  });

  s.add(viaduct(s));

  s.add(
    s.group(s.mist(0.0025, 0.014, '#fff0d6', 0.36, 2.2), {
      mask: s.mask(s.rect(0, 470, 1200, 205, s.down([0, '#000'], [0.55, '#fff'], [1, '#bbb']))),
      opacity: 0.9,
    }),
  );
  // Rays from behind the ridge.
  const rays = s.times(7, i => {
    const a = 0.12 + i * 0.17 + s.between(-0.03, 0.03);
    const w = s.between(0.02, 0.06);
    return s.path(
      [
        [330, 250],
        [330 + 1300 * Math.cos(a - w), 250 + 1300 * Math.sin(a - w)],
        [330 + 1300 * Math.cos(a + w), 250 + 1300 * Math.sin(a + w)],
      ],
      s.round(330, 250, 900, [0, '#ffe6b0', 0.34], [1, '#ffe6b0', 0]),
    );
  });
  s.add(s.group(rays, {filter: s.blur(14), style: 'mix-blend-mode:screen'}));

  // Near slope, with pines and grasses against the light.
  const slope = s.ridge(600, 26, 170, {slope: 0.09});
  const near = s.down([0, '#2c3b2a'], [1, '#10180f']);
  s.add(s.land(slope, near, {filter: s.ragged(5, 0.08)}));
  const pines = s.times(26, () => {
    const x = s.random() < 0.6 ? s.between(860, 1220) : s.between(-20, 260);
    const y = 610 + (x - 600) * 0.09 + s.between(0, 40);
    return pine(s, x, y, s.between(70, 190) * (x > 600 ? 1.25 : 0.8));
  });
  s.add(s.group(pines, {filter: s.ragged(4, 0.12)}));
  const blades = s.times(240, () => {
    const [x, y, h] = [s.between(-10, 1210), s.between(640, 690), s.between(18, 52)];
    return s.stroke(
      `M${x} ${y}q${s.between(-6, 6)} ${-h * 0.6} ${s.between(-14, 14)} ${-h}`,
      s.pick(['#3d4a25', '#1a2414', '#5e6a33', '#8a8440']),
      s.between(1, 2.4),
    );
  });
  s.add(blades);
  return s.svg({vignette: 0.4, dark: '#0a1410'});
}

function viaduct(s) {
  const see = camera({at: [4, 9, -64], yaw: -0.02, pitch: 0.02, zoom: 940, cy: 322});
  // Its line in plan: a wide curve from far on the left to near on the right.
  const place = t => {
    const a = -1.02 + t * 1.12;
    return [46 + 150 * Math.sin(a), 0, 128 - 150 * Math.cos(a)];
  };
  const at = (t, y, out = 0) => {
    const [p, q] = [place(t), place(t + 0.001)];
    const l = Math.hypot(q[0] - p[0], q[2] - p[2]);
    return [p[0] + ((q[2] - p[2]) / l) * out, y, p[2] - ((q[0] - p[0]) / l) * out];
  };
  const spans = 11;
  const deck = 9.2;
  const parts = [];
  for (let i = 0; i < spans; i++) {
    const [t0, t1] = [i / spans, (i + 1) / spans];
    // Farther is paler.
    const fade = mix('#94826d', '#cdb99c', 1 - i / spans);
    const lit = mix(fade, '#ffe0b0', 0.25);
    const arch = [];
    const soffit = [];
    for (let k = 0; k <= 16; k++) {
      const u = k / 16;
      const y = 2.2 + 5.1 * Math.sin(Math.PI * u) ** 0.55;
      arch.push(see(at(t0 + (t1 - t0) * (0.16 + 0.84 * u), y, 1.4)));
      soffit.push(see(at(t0 + (t1 - t0) * (0.16 + 0.84 * u), y, -1.4)));
    }
    // Underside of the arch, in shade.
    parts.push(s.path([...soffit, ...arch.toReversed()], mix(fade, '#4a3d3a', 0.6)));
    // Face: from pier to pier, with the arch cut out.
    parts.push(
      s.path(
        [
          see(at(t0, -14, 1.4)),
          see(at(t0, deck, 1.4)),
          see(at(t1, deck, 1.4)),
          see(at(t1, 2.2, 1.4)),
          ...arch.toReversed(),
          see(at(t0 + (t1 - t0) * 0.16, -14, 1.4)),
        ],
        s.along(0, 250, 0, 560, [0, lit], [0.55, fade], [1, mix(fade, '#e9d3b2', 0.75)]),
      ),
    );
    // Side of the pier that turns from the sun.
    parts.push(
      s.path(
        [
          see(at(t0 + (t1 - t0) * 0.16, -14, 1.4)),
          see(at(t0 + (t1 - t0) * 0.16, 2.4, 1.4)),
          see(at(t0 + (t1 - t0) * 0.16, 2.4, -1.4)),
          see(at(t0 + (t1 - t0) * 0.16, -14, -1.4)),
        ],
        s.along(0, 330, 0, 560, [0, mix(fade, '#4a3d3a', 0.5)], [1, mix(fade, '#d9c3a2', 0.7)]),
      ),
    );
    parts.push(s.stroke(arch, mix(fade, '#fff0d0', 0.4), 1.6, {opacity: 0.7}));
  }
  const edge = (y, out) => s.times(90, k => see(at(k / 89, y, out)));
  parts.push(
    s.path(
      [...edge(deck, 1.6), ...edge(deck + 0.55, 1.6).toReversed()],
      s.along(0, 0, 1200, 0, [0, '#e9d4b4'], [1, '#b09675']),
    ),
  );
  parts.push(s.stroke(edge(deck + 0.55, 1.6), '#fff1d6', 1.5, {opacity: 0.8}));

  // The train: three carriages and a nose, from t=.3 on.
  const train = [];
  const cars = [
    [0.24, 0.38],
    [0.385, 0.525],
    [0.53, 0.67],
  ];
  for (const [a, b] of cars) {
    const run = (y, out, n = 14) => s.times(n, k => see(at(a + ((b - a) * k) / (n - 1), y, out)));
    train.push(
      s.path(
        [...run(deck + 0.7, 1.1), ...run(deck + 3.6, 1.1).toReversed()],
        s.along(0, 210, 0, 300, [0, '#fdf8ee'], [0.6, '#e9e0d2'], [1, '#b7ab9b']),
      ),
    );
    train.push(s.path([...run(deck + 3.6, 1.1), ...run(deck + 4.0, 0).toReversed()], '#fffaf0'));
    for (let k = 0; k < 9; k++) {
      const [u, v] = [a + (b - a) * (0.06 + k * 0.1), a + (b - a) * (0.06 + k * 0.1 + 0.075)];
      train.push(
        s.path(
          [
            see(at(u, deck + 2.1, 1.12)),
            see(at(v, deck + 2.1, 1.12)),
            see(at(v, deck + 3.1, 1.12)),
            see(at(u, deck + 3.1, 1.12)),
          ],
          s.pick(['#2f4a5c', '#3d5d70', '#f7cf8d', '#35566a']),
        ),
      );
    }
    train.push(
      s.path([...run(deck + 1.25, 1.13), ...run(deck + 1.6, 1.13).toReversed()], '#1f6f78'),
    );
  }
  const nose = t => [
    see(at(t, deck + 0.7, 1.1)),
    see(at(t + 0.024, deck + 0.7, 1)),
    see(at(t + 0.034, deck + 1.4, 0.8)),
    see(at(t + 0.026, deck + 2.6, 0.8)),
    see(at(t + 0.012, deck + 3.5, 0.7)),
    see(at(t, deck + 3.9, 0.9)),
  ];
  const pane = t => [
    see(at(t + 0.012, deck + 2.5, 1.1)),
    see(at(t + 0.026, deck + 2.4, 0.9)),
    see(at(t + 0.019, deck + 3.05, 0.8)),
    see(at(t + 0.012, deck + 3.25, 0.8)),
  ];
  train.push(s.path(smooth(nose(0.67)), s.along(0, 200, 0, 320, [0, '#fffdf6'], [1, '#c5b9a9'])));
  train.push(s.path(pane(0.67), '#2f4a5c'));
  const [lx, ly] = see(at(0.7, deck + 1.3, 0.9));
  train.push(
    s.oval(
      lx,
      ly,
      60,
      60,
      s.round(lx, ly, 60, [0, '#fff6d8', 0.9], [0.2, '#ffe9b4', 0.4], [1, '#ffe9b4', 0]),
    ),
  );
  return s.group([
    s.group(parts, {
      filter: s.surface(0.035, 0.22, 1.1, {azimuth: 250, elevation: 62, share: 0.7}),
    }),
    train,
  ]);
}

function pine(s, x, y, h) {
  const d = s.times(6, i => {
    const [top, low, w] = [
      y - h + h * 0.14 * i,
      y - h + h * (0.14 * i + 0.3),
      h * (0.06 + 0.035 * i),
    ];
    return `M${x} ${top}L${x + w} ${low}L${x - w} ${low}Z`;
  });
  return s.path(
    d.join(''),
    s.along(x - h * 0.25, 0, x + h * 0.25, 0, [0, '#3a4a2e'], [0.4, '#1c2a1c'], [1, '#0d150e']),
  );
}
