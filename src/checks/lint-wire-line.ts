import { isSureAgency } from '../text/ar/agencies.ts';
import type { SourceCheck } from './check.ts';

/** The end mark of a desk, with slugs and initials: انتهى، /انتهى/، (انتهى) م.ع, تمت, ###, -0-. */
const END_MARK =
  /^[\s/([*.-]*(?:إ?انتهى|إنتهى|انتهي|تمت|يتبع|تتمة|النهاية|END|ENDS|MORE)[\s/)\]*.-]*(?:[\p{L}]{1,3}[.\s/-]*){0,6}$/u;
/** A line of initials only: م.ع / أ.ك, (س ف/ ر م). */
const INITIALS = /^[\s(/[-]*(?:[\u0621-\u064a]{1,2}\s*[./-]\s*){1,6}[\u0621-\u064a]{0,2}[\s)/\]-]*$/;
/** Words that only a line about the article begins with. */
const ABOUT =
  /^[\s([*-]*(?:بقلم|كتب|كتبت|كتبه|إعداد|اعداد|تحرير|ترجمة|تصوير|تقرير|مراسلنا|من مراسلنا|المصدر|مصدر الصورة|صورة أرشيفية|صورة من الأرشيف|أرشيفية|تابعونا|تابعنا|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|للمزيد|جميع الحقوق|حقوق النشر|المصدر)(?=[\s:/–-])/;
const SIGNED = /[\s(/[]*\(?((?:وكالة\s)?[\p{L}. ]{2,24})\)?[\s)/\].]*$/u;
/** Words of a line that may be a caption, a signature or a byline; a sentence is longer. */
const MOST_WORDS = 14;

export const lintWireLine: SourceCheck = {
  id: 'lint-wire-line',
  severity: 'warning',
  about:
    'No line of the wire itself stands in the article: the agency under it (رويترز), an end mark (انتهى), initials, a byline, a caption or a pointer to other articles (اقرأ أيضا). They are not to be translated. Credits at the head of the article, and those that the layout knows, pass.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    const firstBody = blocks.findIndex(({ role }) => role === 'body');
    for (const [index, block] of blocks.entries()) {
      const part = text.slice(block.start, block.end);
      const trimmed = part.trim();
      const start = block.start + part.indexOf(trimmed);
      const whole = { start, end: start + trimmed.length };
      const count = trimmed.split(/\s+/).length;
      const alone = blocks.length > 1 && index > 0;
      const byline = block.role === 'byline' || block.role === 'caption';
      if (alone && index > firstBody && firstBody >= 0 && count <= MOST_WORDS) {
        const agency = SIGNED.exec(trimmed);
        const isAgencyLine = agency?.index === 0 && isSureAgency(agency[1]!.trim());
        if (isAgencyLine || END_MARK.test(trimmed) || INITIALS.test(trimmed) || byline || ABOUT.test(trimmed)) {
          yield {
            message: 'a line of the wire, not of the article: leave it out or move it',
            source: whole,
            actual: trimmed,
            expected: [''],
          };
          continue;
        }
      }
      // At the end of a paragraph, behind its last stop.
      const tail =
        /[.!؟"»)]\s*(?=([(/[]\s*[\p{L}. ]{2,24}\s*[)/\]]|(?:إ?انتهى|إنتهى)(?:[\s/.].{0,12})?|[(/[]?انتهى[)/\]]?.{0,12})\s*\.?\s*$)/u.exec(
          trimmed,
        );
      if (tail) {
        const found = trimmed.slice(tail.index + tail[0].length);
        const name = found.replace(/[()/[\].]/g, ' ').trim();
        if (/انتهى/.test(found) || isSureAgency(name) || isSureAgency(found.replace(/[()/[\]]/g, '').trim()))
          yield {
            message: 'a signature of the wire at the end of the paragraph: leave it out',
            source: { start: whole.start + tail.index + tail[0].length, end: whole.end },
            actual: found,
            expected: [''],
          };
      }
    }
  },
};
