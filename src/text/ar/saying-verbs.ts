import { withPersons } from './verb-forms.ts';

/** Verbs by which what was said is given, with and without its words. Written by hand from how Arab agencies and story-tellers quote. */

/** Verbs by which a report goes on to what was said next. */
export const REPORTING = 'قال أضاف أوضح أكد أشار تابع ذكر أعلن أفاد كشف صرح شدد اعتبر لفت استطرد أردف';

export const SAYING =
  'قال صرح كتب هتف صاح صرخ سأل تساءل أجاب رد علق همس نادى أضاف غرد تمتم أوضح شدد روى حكى استدرك أردف استطرد عقب قاطع اعترف كرر ردد تعجب أقسم شكا تذكر ختم لخص خاطب توعد ناشد';

/** Their imperfects but for the first letter, which is the person's. */
export const SAYING_NOW = withPersons(
  'قول صرح كتب هتف صيح صرخ سأل تساءل جيب رد علق همس نادي ضيف غرد تمتم ؤكد وضح شرح روي حكي ستدرك ستطرد قاطع عترف كرر ردد تعجب قسم شكو تذكر ختم لخص خاطب',
);

/** The two who said it, and the one who tells, where the form is no noun: قالتا، قلت. */
export const SAYING_BESIDES =
  'قالتا سألتا أجابتا صاحتا صرختا هتفتا همستا ردتا أضافتا كتبتا علقتا قالا أجابا صاحا هتفا همسا قلت قلنا أجبت أجبنا صحت رددت';

/**
 * Verbs that name a speaker behind his words, though they say how he spoke, or what he did by it, rather than that he did: of calling, asking, warning,
 * praising and of making a noise. Drawn up for this project from general knowledge of Arabic prose.
 */
export const VOICING =
  'نفى حذر دعا طالب أعرب ندد رحب أدان هدد وعد تعهد أمر رفض احتج استنكر انتقد سخر مازح تهكم نصح أبلغ أخبر استفسر استغرب توسل رجا تمنى دافع برر زعم ادعى فسر وصف شهد أقر كذب صحح اقترح ' +
  'زمجر زأر صفر غنى أنشد هلل كبر ولول ناح بكى ضحك ابتسم انفجر دوى تعالى علا تردد جاء ورد افتتح استهل اختتم خاطب بادر حيا ودع شكر هنأ تفاخر اشتكى فاجأ قاطع واصل أصر ألح اعترض تنهد جزم لخص حسم عبر';
export const VOICING_NOW = withPersons(
  'نفي حذر دعو طالب هدد سخر مزح نصح خبر ستفسر تمنى صف شهد قر قترح غني واصل ضحك بتسم',
);

/** The same with the quotation as their object: «نحن أقوياء.» قالها وهو يبكي. */
export const SAYING_IT = 'قالها قالوها قالتها قاله كتبها يقولها تقولها رددها يرددها كررها يكررها صرخها أطلقها';
