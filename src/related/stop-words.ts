import {wordsOf} from './fold.js';

/**
 * Words that say nothing about a story. Besides the particles of each language, the Arabic list has what stands in every
 * second headline: verbs of reporting, days, spans of time, numbers. The small words also tell the languages apart.
 */
const WORDS = {
  ar: `من في على إلى عن مع أو ثم أن أنه أنها أنهم بأن لأن إلا كان كانت يكون تكون ليس ليست لم لن لا ما ماذا لماذا كيف هل أي كم متى أين
هذا هذه ذلك تلك هؤلاء هو هي هم هن نحن أنا أنت الذي التي الذين اللذين اللاتي حيث حين حتى إذا لو لكن بل قد لقد سوف كل بعض غير عند عندما
لدى منذ خلال بين بعد قبل حول ضد دون نحو عبر أمام وسط ضمن عقب رغم وفق حسب ذات نفسه نفسها بسبب بشأن فيما مما كما بما عدم أيضا فقط أكثر
أقل جدا أول أولى آخر أخرى ثاني ثانية جديد جديدة أحد إحدى واحد واحدة ثلاثة أربعة خمسة عشرة مئة مئات آلاف مليون عام أعوام سنة سنوات شهر
أشهر أسبوع يوم أيام ساعة ساعات دقيقة أمس اليوم غدا صباح مساء الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت المقبل الماضي
قال قالت يقول تقول أعلن أعلنت أكد أكدت أضاف أضافت أوضح أوضحت ذكر ذكرت أشار أشارت كشف كشفت يتم تم
به بها لها لهم فيه فيها منه منها عنه عليه عليها إليه إليها بعدما بينما هناك هنا`,
  fa: `و در به از که این آن را با است برای تا یا بر هر شد شده می بود کرد خود دو یک نیز اما اگر چه باید ها وی گفت شود کند دارد`,
  en: `the a an and or of in on at to for from by with as is are was were be has have had not it its this that he she they we his her their
who what how will would can could says said new after before over up about more but all one first`,
  fr: `le la les un une des du de et ou en dans sur au aux pour par avec est sont a ont il elle ils on nous ce cette son sa ses leur qui que
ne pas plus se sans sous après avant mais comme tout`,
};

export const stopWords = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(wordsOf(words))]),
);

/** Of a folded word; Arabic writes its "and" onto the next one. */
export function isStopWord(word: string): boolean {
  const bare = word.replace(/^و(?=..)/, '');
  return [...stopWords.values()].some(words => words.has(word) || words.has(bare));
}
