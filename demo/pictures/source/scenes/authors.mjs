// The six authors: quiet portraits in three or four tones, each with a sign of what they write about behind them.
import {mix, sheet, smooth} from '../brushes.mjs';

const people = {
  jude: {
    seed: 3,
    ground: ['#e8c9a0', '#b5754a'],
    skin: '#b57e58',
    hair: '#2a1c16',
    coat: '#3b4a5c',
    style: 'short',
    sign: hills,
  },
  iyas: {
    seed: 5,
    ground: ['#b9d3d8', '#4d7f92'],
    skin: '#a8714c',
    hair: '#3a332f',
    coat: '#5d3f33',
    style: 'beard',
    sign: waves,
  },
  tala: {
    seed: 7,
    ground: ['#ecd2c4', '#a8564d'],
    skin: '#c48d68',
    hair: '#3b2018',
    coat: '#2f4a48',
    style: 'bob',
    sign: books,
  },
  mayar: {
    seed: 11,
    ground: ['#c9dcc4', '#4a7d6a'],
    skin: '#b07a55',
    hair: '#1f1a20',
    coat: '#c99a4a',
    style: 'scarf',
    sign: stars,
  },
  kinan: {
    seed: 13,
    ground: ['#d9dcc0', '#7d8a46'],
    skin: '#9a6644',
    hair: '#1c1512',
    coat: '#b5533c',
    style: 'curly',
    sign: lines,
  },
  layan: {
    seed: 17,
    ground: ['#d3cfe3', '#6a6498'],
    skin: '#c9946e',
    hair: '#4a2c1c',
    coat: '#e3ddd0',
    style: 'bun',
    sign: circles,
  },
};

/** SVG of each author, by key. */
export function draw() {
  return Object.fromEntries(Object.entries(people).map(([key, person]) => [key, portrait(person)]));
}

function portrait({seed, ground, skin, hair, coat, style, sign}) {
  const s = sheet(seed, {width: 480, height: 480});
  const shade = mix(skin, '#3a1c18', 0.38);
  const light = mix(skin, '#ffe6c4', 0.42);
  const hairLight = mix(hair, ground[0], 0.28);
  s.add(s.all(s.round(170, 140, 460, [0, ground[0]], [1, ground[1]])));
  s.add(s.group(sign(s, ground), {opacity: 0.5}));
  s.add(s.glow(120, 120, 330, '#fff3d6', 0.5));

  if (style === 'bob')
    s.add(
      s.path(
        smooth([
          [152, 330],
          [134, 230],
          [150, 140],
          [240, 96],
          [330, 140],
          [348, 230],
          [332, 330],
          [240, 344],
        ]),
        hair,
      ),
    );
  if (style === 'bun')
    s.add(s.oval(252, 84, 46, 42, s.ball(0.35, 0.35, [0, hairLight], [1, hair])));
  // Shoulders, collar, neck.
  s.add(
    s.path(
      'M42 500Q48 388 152 362Q200 350 240 350Q282 350 330 362Q434 388 440 500Z',
      s.along(
        60,
        360,
        430,
        480,
        [0, mix(coat, '#fff0d6', 0.28)],
        [0.45, coat],
        [1, mix(coat, '#160f18', 0.5)],
      ),
    ),
  );
  s.add(
    s.path(
      'M196 300H284V366Q262 400 240 402Q218 400 196 366Z',
      s.along(196, 0, 284, 0, [0, skin], [1, shade]),
    ),
    s.path('M196 322Q240 372 284 320V340Q244 388 196 344Z', mix(shade, '#2a1214', 0.3), {
      opacity: 0.55,
    }),
  );
  s.add(
    s.path('M186 356L240 424L214 462L158 372Z', mix(coat, '#fff6e6', 0.4)),
    s.path('M294 356L240 424L266 462L322 372Z', mix(coat, '#fff6e6', 0.12)),
  );

  // The head: one lit side, one in shade, no more face than light needs.
  const head = smooth([
    [240, 112],
    [302, 132],
    [322, 200],
    [314, 262],
    [282, 318],
    [240, 338],
    [198, 318],
    [166, 262],
    [158, 200],
    [178, 132],
  ]);
  const clip = s.clip(`<path d="${head}"/>`);
  s.add(s.oval(160, 226, 13, 24, skin), s.oval(321, 226, 13, 24, shade));
  s.add(s.path(head, s.along(160, 150, 326, 290, [0, light], [0.42, skin], [1, shade])));
  s.add(
    s.group(
      [
        s.path('M252 110Q246 190 252 228Q262 252 246 262Q250 300 244 345H340V100Z', shade, {
          opacity: 0.42,
          filter: s.blur(5),
        }),
        s.oval(206, 256, 24, 16, '#e08a6a', {opacity: 0.22, filter: s.blur(8)}),
        s.stroke('M190 201Q206 192 222 199M262 199Q278 192 294 201', mix(hair, shade, 0.2), 5.2, {
          opacity: 0.85,
        }),
        [206, 278].map(x => eye(s, x, 221, shade)),
        s.stroke('M246 214Q251 240 255 252Q250 260 238 258', mix(shade, '#2a1214', 0.3), 3, {
          opacity: 0.7,
        }),
        s.stroke('M218 288Q240 300 266 287', mix(shade, '#5a1f1c', 0.55), 4.4),
        s.path('M224 296Q242 306 260 295Q242 302 224 296Z', mix(skin, '#c45f4f', 0.4)),
        style === 'beard'
          ? s.path(
              smooth([
                [156, 238],
                [172, 266],
                [202, 274],
                [222, 274],
                [242, 272],
                [262, 274],
                [284, 274],
                [310, 264],
                [326, 236],
                [330, 300],
                [284, 348],
                [240, 358],
                [196, 348],
                [152, 300],
              ]),
              s.along(160, 240, 320, 340, [0, mix(hair, '#8a7a6d', 0.35)], [1, hair]),
              {opacity: 0.94},
            ) + s.path('M218 291Q240 283 266 290Q242 303 218 291Z', mix(shade, '#a8564a', 0.45))
          : '',
      ],
      {'clip-path': clip},
    ),
  );
  s.add(hairOf(s, style, hair, hairLight));
  if (style === 'short' || style === 'bun') s.add(glasses(s));
  s.add(s.stroke('M172 150Q156 190 164 250', '#fff3d6', 4, {opacity: 0.5, filter: s.blur(2)}));
  return s.svg({vignette: 0.3, grain: 0.06});
}

function eye(s, x, y, shade) {
  const lids = `M${x - 14} ${y + 1}Q${x} ${y - 12} ${x + 14} ${y + 1}Q${x} ${y + 10} ${x - 14} ${y + 1}Z`;
  return [
    s.path(lids, '#f3e6d6'),
    s.oval(x, y - 0.6, 6.2, 6.4, '#2a1a14', {'clip-path': s.clip(`<path d="${lids}"/>`)}),
    s.oval(x - 2, y - 3, 1.7, 1.7, '#fff'),
    s.stroke(`M${x - 15} ${y + 2}Q${x} ${y - 13} ${x + 15} ${y + 1}`, '#1c1012', 3.2),
    s.stroke(`M${x - 12} ${y - 9}Q${x} ${y - 17} ${x + 13} ${y - 9}`, shade, 2, {opacity: 0.5}),
  ];
}

function hairOf(s, style, hair, hairLight) {
  const paint = s.along(
    160,
    110,
    320,
    180,
    [0, hairLight],
    [0.5, hair],
    [1, mix(hair, '#000', 0.3)],
  );
  if (style === 'scarf') {
    const cloth = s.along(130, 100, 350, 360, [0, '#f0dcc0'], [0.45, '#d3a98c'], [1, '#7d5560']);
    return [
      s.path(
        'M240 84Q338 88 346 200Q350 300 322 352Q392 372 404 430Q330 396 262 398L240 372Q214 396 150 400Q112 396 86 428Q98 372 160 350Q130 300 134 200Q142 88 240 84ZM240 128Q176 128 172 204Q172 286 240 338Q308 286 308 204Q304 128 240 128Z',
        cloth,
        {'fill-rule': 'evenodd'},
      ),
      s.stroke(
        'M172 160Q192 118 240 116Q290 118 308 160M150 220Q146 290 172 340M330 220Q334 290 310 340M160 356Q240 420 322 356M120 392Q180 372 214 388',
        '#6d4650',
        2.2,
        {opacity: 0.4},
      ),
    ];
  }
  if (style === 'curly') {
    const cap = s.path(
      smooth([
        [160, 200],
        [150, 150],
        [184, 100],
        [242, 84],
        [300, 100],
        [332, 150],
        [322, 200],
        [304, 154],
        [240, 138],
        [178, 154],
      ]),
      paint,
    );
    return (
      cap +
      s
        .times(64, () => {
          const a = s.between(-3.3, 0.15);
          const q = s.between(0.9, 1.1);
          return s.oval(
            240 + Math.cos(a) * 88 * q,
            176 + Math.sin(a) * 82 * q,
            s.between(14, 22),
            s.between(13, 20),
            mix(hair, hairLight, Math.cos(a) < 0 ? s.random() * 0.6 : s.random() * 0.2),
          );
        })
        .join('')
    );
  }
  if (style === 'bob')
    return [
      s.path(
        smooth([
          [152, 262],
          [144, 190],
          [164, 122],
          [240, 92],
          [318, 122],
          [338, 190],
          [330, 262],
          [312, 210],
          [296, 160],
          [258, 146],
          [214, 156],
          [180, 188],
          [168, 220],
        ]),
        paint,
      ),
      s.stroke('M176 140Q210 108 256 110M166 168Q176 150 190 142', hairLight, 4, {opacity: 0.55}),
    ];
  if (style === 'bun')
    return [
      s.path(
        smooth([
          [160, 206],
          [154, 156],
          [180, 112],
          [240, 94],
          [302, 112],
          [328, 156],
          [322, 206],
          [306, 158],
          [262, 140],
          [214, 146],
          [176, 164],
        ]),
        paint,
      ),
      s.stroke('M184 128Q214 106 250 108', hairLight, 4, {opacity: 0.6}),
    ];
  return [
    s.path(
      smooth([
        [158, 206],
        [152, 148],
        [184, 104],
        [246, 88],
        [306, 104],
        [330, 150],
        [322, 206],
        [310, 166],
        [276, 146],
        [226, 150],
        [178, 156],
        [168, 180],
      ]),
      paint,
    ),
    s.stroke('M180 124Q210 98 254 102', hairLight, 5, {opacity: 0.5}),
  ];
}

function glasses(s) {
  return [
    '<g fill="#fff" fill-opacity=".14" stroke="#2a1d1a" stroke-width="4.4"><rect x="180" y="200" width="52" height="40" rx="17"/><rect x="254" y="200" width="52" height="40" rx="17"/></g>',
    s.stroke('M232 214Q243 208 254 214M180 214L164 208M306 214L320 208', '#2a1d1a', 4),
    s.stroke('M190 228L206 208M264 228L280 208', '#fff', 3, {opacity: 0.5}),
  ];
}

function hills(s, [, dark]) {
  return [
    s.path('M-10 330Q90 250 200 310T420 270T500 300V490H-10Z', dark),
    s.stroke('M-10 372Q120 330 240 366T500 340', '#fff3d6', 5),
    s.stroke('M-10 384Q120 342 240 378T500 352', '#fff3d6', 2.4),
  ];
}

function waves(s) {
  return s.times(7, i =>
    s.stroke(
      `M-10 ${250 + i * 32}q30 -22 60 0t60 0t60 0t60 0t60 0t60 0t60 0t60 0t60 0`,
      '#f4fdfb',
      3.4,
      {opacity: 0.75 - i * 0.07},
    ),
  );
}

function books(s) {
  return s.times(13, i =>
    s.rect(
      i * 38 - 8,
      60 + s.between(0, 46) + (i > 3 && i < 9 ? 30 : 0),
      30,
      420,
      s.pick(['#7d2f30', '#c9825c', '#f0d2a8', '#5a2a3a', '#d9a05c']),
      {rx: 3},
    ),
  );
}

function stars(s) {
  return [
    s.times(60, () =>
      s.oval(s.between(0, 480), s.between(0, 360), s.between(1, 3.4), s.between(1, 3.4), '#fffbe6'),
    ),
    s.stroke('M40 300A230 230 0 0 1 440 300M84 320A186 186 0 0 1 396 320', '#fffbe6', 1.8),
  ];
}

function lines(s) {
  return [
    s.stroke('M-10 110H490M240 -10V490M-10 400H490', '#fffdf0', 5),
    '<circle cx="240" cy="240" r="186" fill="none" stroke="#fffdf0" stroke-width="5"/>',
    s.times(6, i => s.rect(i * 80, 0, 40, 480, '#fff', {opacity: 0.12})),
  ];
}

function circles(s) {
  return [
    s.times(
      9,
      i =>
        `<circle cx="${60 + (i % 3) * 180}" cy="${60 + Math.floor(i / 3) * 150}" r="${18 + (i % 2) * 12}" fill="none" stroke="#fff" stroke-width="3.4"/>`,
    ),
    s.stroke('M60 60L240 210L420 60M60 210L240 60M240 210L420 360M60 360L240 210', '#fff', 2.6),
  ];
}
