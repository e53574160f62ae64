// Evening rain: a street between lit shops, umbrellas, and every lamp again in the wet road.
import {camera, mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(31);
  const see = camera({at: [0.6, 2.2, -6], zoom: 760, cy: 330});
  const horizon = 330;
  // The street twice: once as it stands, once upside down under the wet road.
  const street = (look, seed) => {
    const t = sheet(seed);
    return [
      ...t
        .times(10, i => 9 - i)
        .map(i => [
          house(s, look, -1, i, t),
          house(s, look, 1, i, t),
          i % 2 ? [] : [lantern(s, look, -4.2, i * 5 + 3), lantern(s, look, 4.6, i * 5 + 5.5)],
        ]),
      tram(s, look),
    ];
  };
  s.add(
    s.all(
      s.down(
        [0, '#1a2a44'],
        [0.35, '#41587a'],
        [0.5, '#8c8b93'],
        [0.62, '#5d6473'],
        [1, '#141a28'],
      ),
    ),
  );
  s.add(s.glow(585, 330, 420, '#ffd7a0', 0.5));
  const under = ([x, y, z]) => see([x, -y, z]);
  under.scale = see.scale;
  const ground = [
    [-20, 700],
    [-20, horizon + 60],
    see([-7.2, 0, 60]),
    see([7.6, 0, 60]),
    [1220, horizon + 60],
    [1220, 700],
  ];
  s.add(s.path(ground, s.down([0, '#5d6473'], [0.15, '#3b4250'], [1, '#171b26'])));
  s.add(s.group(street(under, 8), {filter: s.ragged(13, 0.02, 0.008), opacity: 0.72}));
  s.add(s.path(ground, s.down([0, '#39404e', 0.1], [0.4, '#1c2230', 0.45], [1, '#0e121c', 0.8])));
  const road = [see([-5, 0, -4]), see([-5, 0, 60]), see([5.4, 0, 60]), see([5.4, 0, -4])];
  s.add(
    s.path(
      road,
      s.round(590, 380, 560, [0, '#ffdca8', 0.42], [0.5, '#7d8294', 0.12], [1, '#0b0e17', 0.3]),
    ),
  );
  s.add(street(see, 8));
  for (const side of [-1, 1]) {
    const e = side < 0 ? -5 : 5.4;
    s.add(
      s.path([see([e, 0, -4]), see([e, 0, 60]), see([e, 0.16, 60]), see([e, 0.16, -4])], '#20242f'),
    );
    s.add(s.stroke([see([e, 0.16, -4]), see([e, 0.16, 60])], '#d8c9b0', 1.2, {opacity: 0.55}));
  }
  // Tram rails shine.
  for (const x of [-1.6, -0.3, 1.4, 2.7]) {
    s.add(
      s.path(
        [
          see([x - 0.05, 0.01, -4]),
          see([x - 0.03, 0.01, 60]),
          see([x + 0.03, 0.01, 60]),
          see([x + 0.05, 0.01, -4]),
        ],
        s.along(0, 350, 0, 675, [0, '#ffe6bd', 0.95], [1, '#7f8da6', 0.35]),
      ),
    );
  }
  s.add(
    walker(s, see, -3.4, 9, '#1d2434', '#7c2f2f'),
    walker(s, see, -3.9, 14, '#20283a', '#2c4a5c'),
    walker(s, see, 4.3, 8.2, '#191f2e', '#c08a3a'),
    walker(s, see, 3.6, 17, '#252c3e', '#3a3f55'),
    walker(s, see, 0.7, 4.6, '#10141f', '#933b34', true),
  );
  // Rings of drops, and the rain itself.
  s.add(
    s.times(90, () => {
      const z = s.between(-2.6, 22);
      const [x, y] = see([s.between(-5, 5.4), 0, z]);
      const k = see.scale([0, 0, z]) * s.between(0.05, 0.13);
      return `<ellipse cx="${x}" cy="${y}" rx="${k}" ry="${k * 0.3}" fill="none" stroke="#dfe7f2" stroke-width="1" opacity="${s.between(0.15, 0.5)}"/>`;
    }),
  );
  const rain = s.times(330, () => {
    const [x, y, l] = [s.between(-40, 1240), s.between(-60, 660), s.between(18, 70)];
    return s.stroke(`M${x} ${y}l${-l * 0.13} ${l}`, '#e3ecf7', s.between(0.5, 1.5), {
      opacity: s.between(0.08, 0.36),
    });
  });
  s.add(rain);
  s.add(s.group(s.mist(0.004, 0.003, '#a7b6cc', 0.45, 2), {opacity: 0.16}));
  return s.svg({vignette: 0.55});
}

function house(s, see, side, i, chance) {
  const [z0, z1] = [i * 5 - 1, i * 5 + 4];
  const x = side < 0 ? -7.2 : 7.6;
  const h = 7 + chance.between(0, 3.4);
  const far = Math.min(1, i / 10);
  const wall = mix(
    chance.pick(['#3b3844', '#43403f', '#34404c', '#4a3f3c']),
    '#7d8494',
    far * 0.75,
  );
  const parts = [
    s.path(
      [see([x, 0, z0]), see([x, h, z0]), see([x, h, z1]), see([x, 0, z1])],
      s.along(0, 20, 0, 420, [0, mix(wall, '#1c2638', 0.5)], [1, mix(wall, '#c79a66', 0.22)]),
    ),
  ];
  const pane = (y0, y1, a, b, fill, more) =>
    s.path(
      [
        see([x - side * 0.02, y0, z0 + a]),
        see([x - side * 0.02, y1, z0 + a]),
        see([x - side * 0.02, y1, z0 + b]),
        see([x - side * 0.02, y0, z0 + b]),
      ],
      fill,
      more,
    );
  const glow = chance.pick(['#ffcf86', '#ffdf9f', '#ffb765', '#f7e3bd', '#bfe0dc']);
  parts.push(
    pane(0.5, 2.5, 0.4, 2.3, mix(glow, '#8d93a3', far * 0.5)),
    pane(0.5, 2.5, 2.7, 4.6, mix(glow, '#8d93a3', far * 0.5)),
  );
  parts.push(
    pane(0.5, 1.1, 0.5, 2.2, '#5a3a22', {opacity: 0.55}),
    pane(0.5, 1.3, 2.9, 4.3, '#5a3a22', {opacity: 0.45}),
  );
  for (let f = 0; f < 3; f++) {
    for (let k = 0; k < 3; k++) {
      const lit = chance.random() < 0.42;
      parts.push(
        pane(
          3.7 + f * 2.1,
          5.1 + f * 2.1,
          0.5 + k * 1.5,
          1.5 + k * 1.5,
          lit ? mix('#ffcf86', '#8d93a3', far * 0.55) : mix('#1d2536', '#6d7789', far * 0.7),
        ),
      );
    }
  }
  // An awning over the shop.
  const cloth = chance.pick(['#8c2f2b', '#245a58', '#9a7a34', '#2f3f68']);
  const out = x - side * 1.5;
  parts.push(
    s.path(
      [
        see([x, 3.3, z0 + 0.2]),
        see([out, 2.65, z0 + 0.2]),
        see([out, 2.65, z1 - 0.2]),
        see([x, 3.3, z1 - 0.2]),
      ],
      mix(cloth, '#858b9b', far * 0.6),
    ),
  );
  parts.push(
    s.path(
      [
        see([out, 2.65, z0 + 0.2]),
        see([out, 2.42, z0 + 0.2]),
        see([out, 2.42, z1 - 0.2]),
        see([out, 2.65, z1 - 0.2]),
      ],
      mix(cloth, '#1a1a22', 0.3),
    ),
  );
  const [gx, gy] = see([out, 1.6, (z0 + z1) / 2]);
  if (i > 0)
    parts.push(s.glow(gx, gy, Math.min(260, see.scale([out, 1, z0 + 2]) * 2.4), glow, 0.28));
  return parts;
}

function lantern(s, see, x, z) {
  const k = see.scale([x, 0, z]);
  const [fx, fy] = see([x, 0, z]);
  const [hx, hy] = see([x, 4.4, z]);
  return [
    s.stroke(
      [
        [fx, fy],
        [hx, hy],
      ],
      '#12161f',
      Math.max(1, k * 0.07),
    ),
    s.stroke(
      `M${hx} ${hy}q${-Math.sign(x) * k * 0.1} ${-k * 0.3} ${-Math.sign(x) * k * 0.55} ${-k * 0.22}`,
      '#12161f',
      Math.max(1, k * 0.05),
    ),
    s.oval(hx - Math.sign(x) * k * 0.55, hy - k * 0.12, k * 0.14, k * 0.17, '#fff3d0'),
    s.glow(hx - Math.sign(x) * k * 0.55, hy - k * 0.12, k * 2.1, '#ffc979', 0.75),
  ];
}

function tram(s, see) {
  const [z, x0, x1] = [30, 1.0, 3.4];
  const q = (x, y) => see([x, y, z]);
  return [
    s.path(
      [q(x0, 0.2), q(x0, 3.2), q(x1, 3.2), q(x1, 0.2)],
      s.along(0, 260, 0, 345, [0, '#d7cdb8'], [0.45, '#d7cdb8'], [0.5, '#8b3c33'], [1, '#5d2a29']),
    ),
    s.path([q(x0 + 0.25, 1.6), q(x0 + 0.25, 2.7), q(x1 - 0.25, 2.7), q(x1 - 0.25, 1.6)], '#fff0c4'),
    s.glow(...q(x0 + 0.5, 0.8), 46, '#fff2cf', 0.95),
    s.glow(...q(x1 - 0.5, 0.8), 46, '#fff2cf', 0.95),
  ];
}

function walker(s, see, x, z, coat, cloth, back = false) {
  const k = see.scale([x, 0, z]);
  const [px, py] = see([x, 0, z]);
  const at = (dx, dy) => [px + dx * k, py - dy * k];
  const body = smooth([
    at(-0.2, 0.62),
    at(-0.27, 1.2),
    at(-0.16, 1.46),
    at(0.16, 1.46),
    at(0.27, 1.2),
    at(0.22, 0.62),
  ]);
  const rib = (a, b) =>
    s.stroke(
      `M${at(0, 2.22).join(' ')}Q${at(a * 0.6, 2.16).join(' ')} ${at(b, 1.72).join(' ')}`,
      '#000',
      Math.max(0.7, k * 0.01),
      {opacity: 0.35},
    );
  const dome = `M${at(-0.78, 1.7).join(' ')}Q${at(-0.66, 2.24).join(' ')} ${at(0, 2.26).join(' ')}Q${at(0.66, 2.24).join(' ')} ${at(0.78, 1.7).join(' ')}Q${at(0.6, 1.8).join(' ')} ${at(0.4, 1.7).join(' ')}Q${at(0.2, 1.8).join(' ')} ${at(0, 1.7).join(' ')}Q${at(-0.2, 1.8).join(' ')} ${at(-0.4, 1.7).join(' ')}Q${at(-0.6, 1.8).join(' ')} ${at(-0.78, 1.7).join(' ')}Z`;
  return s.group([
    s.oval(px, py + k * 0.5, k * 0.3, k * 0.62, coat, {
      opacity: 0.4,
      filter: s.blur(k * 0.04, k * 0.1),
    }),
    s.stroke([at(-0.1, 0.7), at(-0.16, 0.04)], '#0c0f17', k * 0.13),
    s.stroke([at(0.1, 0.7), at(back ? 0.22 : 0.14, 0.04)], '#0c0f17', k * 0.13),
    s.path(
      body,
      s.along(
        px - 0.3 * k,
        0,
        px + 0.3 * k,
        0,
        [0, mix(coat, '#ffc67f', 0.3)],
        [0.4, coat],
        [1, mix(coat, '#000', 0.35)],
      ),
    ),
    s.oval(...at(0, 1.6), k * 0.12, k * 0.14, '#2b2020'),
    s.stroke([at(0.14, 1.2), at(0.1, 1.75), at(0, 2.3)], '#0c0f17', k * 0.022),
    s.path(
      dome,
      s.along(
        px - 0.8 * k,
        py - 2.2 * k,
        px + 0.8 * k,
        py - 1.7 * k,
        [0, mix(cloth, '#ffdca6', 0.45)],
        [0.45, cloth],
        [1, mix(cloth, '#05070d', 0.5)],
      ),
    ),
    rib(-0.4, -0.4),
    rib(0, 0),
    rib(0.4, 0.4),
  ]);
}
