import {expect} from '@open-wc/testing';
import {embedOf} from '../../src/elements/article-embeds.js';

describe('what another site shows in an article', () => {
  const known: [address: string, frame: string, page: string][] = [
    [
      'https://www.youtube.com/watch?t=3&v=abcdefghijk',
      'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    [
      'https://youtu.be/abcdefghijk?si=x',
      'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    [
      'https://www.youtube-nocookie.com/embed/abcdefghijk?feature=oembed',
      'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    [
      'https://player.vimeo.com/video/123456?h=0123456789',
      'https://player.vimeo.com/video/123456?dnt=1&autoplay=1&h=0123456789',
      'https://vimeo.com/123456/0123456789',
    ],
    [
      'https://twitter.com/newsalist/status/1234567890?s=20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
      'https://x.com/newsalist/status/1234567890',
    ],
    [
      'https://t.me/s/newsalist/77',
      'https://t.me/newsalist/77?embed=1',
      'https://t.me/newsalist/77',
    ],
    [
      'https://www.instagram.com/reel/AbCdEf-12/?igsh=x',
      'https://www.instagram.com/reel/AbCdEf-12/embed/captioned/',
      'https://www.instagram.com/reel/AbCdEf-12/',
    ],
    [
      'https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fn%2Fvideos%2F7%2F&width=560',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fn%2Fvideos%2F7%2F',
      'https://www.facebook.com/n/videos/7/',
    ],
    [
      'https://www.facebook.com/newsalist/posts/123',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fnewsalist%2Fposts%2F123',
      'https://www.facebook.com/newsalist/posts/123',
    ],
    [
      'https://www.tiktok.com/@newsalist/video/7123456789012345678',
      'https://www.tiktok.com/player/v1/7123456789012345678',
      'https://www.tiktok.com/@newsalist/video/7123456789012345678',
    ],
    [
      'https://www.dailymotion.com/embed/video/x8abcde',
      'https://geo.dailymotion.com/player.html?video=x8abcde',
      'https://www.dailymotion.com/video/x8abcde',
    ],
    [
      'https://open.spotify.com/episode/0123456789abcdefABCDEF',
      'https://open.spotify.com/embed/episode/0123456789abcdefABCDEF',
      'https://open.spotify.com/episode/0123456789abcdefABCDEF',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F1',
      'https://api.soundcloud.com/tracks/1',
    ],
  ];
  for (const [address, frame, page] of known) {
    it(`is known of ${address}`, () => {
      expect(embedOf(address)).to.include({frame, page});
    });
  }

  const unknown = [
    'https://youtube.com.evil.example/watch?v=abcdefghijk',
    'https://evil.example/?https://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com/@newsalist',
    'https://www.youtube.com/embed/"onload=alert(1)',
    'https://x.com/newsalist',
    'https://t.me/newsalist',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fevil.example%2F',
    'https://example.com/',
  ];
  for (const address of unknown) {
    it(`is nothing of ${address}`, () => {
      expect(embedOf(address)).to.equal(undefined);
    });
  }
});
