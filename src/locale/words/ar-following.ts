import type {FollowingWords} from '../words.js';

export const following: FollowingWords = {
  followHeading: 'تابعونا',
  followOn: 'تابعونا على {network}',
  followBy: 'تابعونا عبر {network}',
  instagram: 'إنستغرام',
  youtube: 'يوتيوب',
  tiktok: 'تيك توك',
  snapchat: 'سناب شات',
  google: 'أخبار Google',
  nabd: 'نبض',
  rss: 'خلاصة RSS',
};
