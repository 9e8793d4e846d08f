import type { SentenceLists } from '../sentence-words.ts';

/** Urdu words that decide about a stop. Source: abbreviations and spelled letters as the Urdu press writes them; by hand. */
export const URDU: SentenceLists = {
  never: 'ڈاکٹر پروفیسر مسٹر مسز لیفٹیننٹ ص صص ج ش جلد نمبر مثلا دیکھیے',
  unit: 'ق.م ب.م',
  // Letters of the English alphabet by their Urdu names.
  letters:
    'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ڈبلیُو ایکس وائی زیڈ زی ایڈ ایس‌سی کام فل',
  lettersThatAreWords: 'اے سی ای جی آئی جے کے او پی ایڈ کام فل یو بی وی',
  starters: 'انہوں انھوں وہ اس یہ ان تاہم لیکن مگر جبکہ چنانچہ البتہ لہٰذا لہذا',
  speech:
    'کہہ پوچھ کہا کہی کہتے کہتی کہتا کہنا کہنے پوچھا پوچھتے پوچھتی پوچھتا پوچھنے بتایا بتائے بتاتے بتاتی بتاتا بتانا لکھا لکھتے لکھتی لکھتا بولا بولی بولے بولیں فرمایا فرماتے چلایا چلائی چلائے چیخا چیخی چیخے پکارا پکاری پکارے ٹوکا دہرایا بڑبڑایا بڑبڑائے سوال جواب دریافت استفسار شکایت تبصرہ اعلان انکشاف دعویٰ دعوی اعتراف مطالبہ وضاحت سرگوشی تنبیہ خبردار اصرار تسلیم اضافہ نعرہ آواز صدا',
  verbLast: true,
  agents: 'نے',
  complements: 'کہ',
  possessives: 'کا کی',
  denials: 'نہیں نہ بغیر',
  joiners:
    'اور کہ کی کے کا کو نے سے میں پر تک جیسے جیسی جیسا والا والی والے نامی یا بھی ہی تو ہے ہیں تھا تھی تھے بلکہ سمیت',
};
