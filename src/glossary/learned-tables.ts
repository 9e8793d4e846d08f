/**
 * Written by bench/quality/fit-words.ts: what tells a name from a word, by logistic regression on the marked sentences of test/glossary; how well it
 * carries to sentences that were left out: docs/names.md. What the tables and keys are: `weigh-roles.ts`; how they are read: `learned-weights.ts`.
 */
export const LEARNED_TABLES = {
  bias: 0.47,
  ofPoints: -0.6,
  ofPrior: -0.6,
  ofCommonest: -1.2,
  tables: {
    evidence: `
act-of=66 adjective-and=-8 adjective-before=17 adjective-behind=-86 adjective-construct=62 agreement=103 agrees=-225 agrees-with-theirs=-125
agrees-with-title=-68 and-adjective=-24 and-noun=6 at=39 bare-object=39 befalls=54 body-acts=41 body-does=97 by-whom=56 club-plays=136
coordination=267 deed-of-its-subject=-114 demonstrative=-56 done-to-somebody=186 family-name=157 first=110 full-name=39 game-talk=105 given-behind=75
given-name=242 goes-to=54 head=130 inside=82 is-title=-59 its-adjective=-105 its-complement=-34 known-behind=54 known-name=87 leads-to=231 lies=-20
lone-adjective=82 manner=-151 may-be-phrase=-24 member-of=131 name-before=-12 name-behind=-28 no-particle=26 no-predicate=93 none-of=-127 noun-and=12
noun-before=-155 noun-behind-preposition=-8 number=-85 object=-97 object-behind=-11 object-behind-title=64 object-of-title=53 object-without-alef=111
of-body=156 of-its-subject=-112 of-its-topic=-352 of-noun=66 of-person=-23 of-phrase=-123 of-place=124 of-subject=-105 office=122 office-of=78
opens=-69 own-head=150 paper-is-feminine=-79 paper-says=126 particle-after=-8 partitive=44 person-verb=68 phrase=-330 plays-against=129 portfolio=-56
possessor=-68 praise=-55 predicate=43 predicate-of-thing=62 preposition=103 quantifier=-94 quotes=90 rank-before=-63 saying-before=121 says-that=47
second-name=30 she-does=-31 small-word=-14 somebody-acts=111 something-of=-35 speaker=66 subject-of-an=59 subject-of-kan=8 thing-happens=-69 title=36
told-paper=145 told-press=63 told-to=36 verb-before=26 verb-object=-34 verb-particle=-50 verbal-noun=-31 verbal-noun-afar=76 who=120 who-speaks=54
whose=16 with-whom=88`,
    prior: `
-1.6=72 0.5=89 1.4=120 1.5=173 definite--1.0=10 definite--1.3=9 definite--1.6=18 definite--1.9=-117 definite-1.1=24 definite-1.2=76 definite-1.5=82`,
    kind: `
adjective=-25 definite-adjective=47 definite-adjective-or-noun=15 definite-human=-16 definite-masdar=-37 definite-noun=-21 definite-particle=50
human=-115 masdar=-53 noun=-28 particle=154 verb=-51`,
    bearer: `
body=-15 definite-body=-15 definite-person=15 definite-place=31 definite-work=-5 person=-33 work=-25`,
    known: `
body=-22 definite-none=18 definite-person=10 definite-place=-15 definite-table=-12 definite-work=24 none=-19 person=-23 table=-19 work=-48`,
    kinds: `
adjective=12 adjective+human=34 adjective+human+verb=21 adjective+masdar=-8 adjective+verb=-36 definite-adjective=47 definite-adjective+human=67
definite-adjective+human+masdar+noun=-22 definite-adjective+human+noun=11 definite-adjective+noun=15 definite-adjective+particle=11 definite-human=-85
definite-human+noun=-12 definite-masdar=-35 definite-masdar+noun=20 definite-noun=-17 definite-particle=39 human=-90 human+noun=46 human+particle=21
human+verb=-127 masdar=-23 masdar+noun=-10 masdar+noun+verb=-7 masdar+verb=-13 noun=-14 noun+verb=5 particle=147 particle+verb=-6 verb=-51`,
    ending: `
definite-other=16 definite-plural=-31 definite-ta=33 definite-ya=14 plural=24 ta=-23 ya=-44`,
    knownBearer: `
body-body=-23 body-table=8 definite-body-person=-5 definite-body-table=-14 definite-person-none=-31 definite-person-person=11 definite-person-table=28
definite-place-none=30 definite-place-place=-15 definite-place-table=14 definite-work-none=13 definite-work-table=-47 definite-work-work=23
person-none=-23 person-person=-29 person-table=-42 work-table=23 work-work=-48`,
    size: `
2=5 3=12 5=-40 6=-17 definite-4=-18 definite-5=25 definite-6=36 definite-7=29 definite-8=-43`,
    glued: `
definite-ب=-76 definite-ل=-17 definite-و=143 none=-17 ب=-8 ف=-17 ك=-23 ل=26 و=44`,
    thirdBefore: `
about=44 accusative=52 adjective=31 adjective-def=-45 deed=-40 does-f=104 does-or-noun=22 done=19 done-f=39 from=-26 given=85 governor=-33
group-head=56 had=-76 happens=-42 happens-f=-8 he=-98 head=45 in=-24 masdar=25 masdar-shape=-41 may-be-name=8 none=-52 noun=56 noun-def=-10
noun-shape=6 number=65 of-bodies=38 of-people=82 on=-36 other=-9 particle=-38 people=55 people-def=-92 place=62 plays=-11 preposition=73 press-head=28
says=67 says-f=26 site-head=29 some=-30 start=50 stranger=-35 that=-178 their-people=-18 theirs=-67 this=-70 time=21 title=63 to=-20 verb=-41
verb-f=-17 verb-or-noun=-5 verb-particle=-52 was=-84 who=-28 with=54`,
    beforeThat: `
about=-12 accusative=37 adjective=-25 adjective-def=36 deed=31 does=33 does-f=116 done=-10 done-f=34 from=-54 given=90 governor=70 group-head=31
had=14 happens=-48 happens-f=-11 he=-168 head=73 known-name=-14 masdar=-14 masdar-shape=14 may-be-name=-32 none=-112 noun=-33 noun-def=-67
noun-shape=6 number=-65 of-bodies=119 of-people=13 of-places=30 other=46 particle=-64 people=18 people-def=-70 place=8 plays=29 plural-shape=20
preposition=-8 press-head=61 says=20 says-f=39 site-head=44 some=-105 stranger=41 stranger-def=9 that=-92 their-people=29 theirs=-79 this=-72 time=47
title=67 title-def=6 to=-54 verb=-21 verb-f=58 verb-or-noun=16 was=-137 who=19 with=11`,
    before: `
about=-59 accusative=4 adjective=-33 adjective-def=-63 and-adjective-def=48 and-given=30 and-known-name=13 and-masdar=10 and-may-be-name=6 and-noun=18
and-noun-def=89 and-other=36 and-people-def=6 and-place=50 and-start=-160 and-stranger=24 and-theirs=30 and-verb=15 and-verb-or-noun=-47 behind-ب=-8
behind-ك=-23 behind-ل=27 deed=52 definite-behind-ب=-76 definite-behind-ل=-17 does=55 does-f=88 does-or-noun=38 done=15 done-f=46 from=-44 given=60
group-head=88 had=81 happens-f=-96 he=-186 head=77 in=16 known-name=53 masdar=28 masdar-shape=-46 may-be-name=76 none=-98 noun=22 noun-def=-207
number=-85 of-bodies=104 of-people=138 of-places=74 on=-36 other=66 particle=-41 people=-44 people-def=-125 place=16 plays=65 plural-shape=64
preposition=38 press-head=97 says-f=38 site-head=108 some=-98 start=-27 stranger=71 stranger-def=-88 that=-70 their-people=52 theirs=-48 this=-56
time=-47 title=-50 title-def=-148 to=-46 verb=-45 verb-f=24 verb-or-noun=7 verb-particle=-50 who=-40 with=77`,
    behind: `
about=58 accusative=34 adjective=-56 adjective-def=-24 adjective-def-f=49 adjective-f=-33 and-adjective=-55 and-def=63 and-name=88 and-noun=36
and-particle=-63 and-stranger=50 and-theirs=96 and-verb=23 by-def=16 does-them=-139 end=5 family=62 for=-43 for-def=9 from=-29 in=-54 mark=67
masdar=21 masdar-def=-18 masdar-shape=23 may-be-name=17 noun=20 noun-def=-101 noun-shape=-11 number=-26 on=-50 other=61 particle=-77 people=-10
people-def=-127 place=-105 plural-shape=-27 preposition=-38 relation=77 stranger=35 stranger-def=-78 that=106 their-people=17 theirs=46 to=12 verb=7
verb-f=23 verb-or-noun=19 who=-24 with=-9`,
    behindThat: `
about=11 accusative=11 adjective=9 adjective-def=-17 adjective-def-f=17 adjective-f=-17 and-adjective=-41 and-def=-37 and-name=51 and-noun=61
and-particle=-50 and-stranger=-57 and-theirs=-12 by=72 by-def=-43 does-them=-95 end=-82 family=-21 for=-22 for-def=-24 from=-21 given=28 in=-16
masdar=70 masdar-def=37 masdar-shape=-96 noun=45 noun-def=-38 noun-shape=21 number=56 on=-13 other=27 particle=-118 people=39 people-def=-82 place=127
plural-shape=11 preposition=-75 relation=5 stranger-def=5 that=-10 their-people=44 theirs=74 time=20 to=33 verb=-23 verb-f=16 verb-or-noun=37
verb-particle=22 who=-22 with=23`,
    wordBeforeThat: `
ابعد=13 ابلغ=9 ابوابها=-19 اتحاد=-14 اتفاق=10 اتفق=5 اتهم=28 اتهمت=17 اثار=-6 اثارت=4 احد=6 احرز=5 احيا=-16 اختار=24 اختارت=4 اخر=-8 اداره=-19
ارتفع=29 ارتفعت=17 ارقام=10 اركان=9 اسبق=29 استدعت=-16 استضاف=14 استعادت=46 استقال=11 استقبال=16 استقبل=-13 اسره=30 اشترت=-5 اصدر=13 اضاف=-7 اطفال=-18
اطلق=10 اظهر=-14 اعادت=8 اعتبر=6 اعترض=7 اعرب=17 اعلن=-18 اعلنت=14 اعلي=-9 اعمال=18 اعيدت=6 اغلق=5 افاد=-4 اقتصادي=17 الاف=14 الذي=11 الله=15 الي=-27
اما=11 امطار=-16 امل=-7 امم=6 اممي=8 امن=15 امه=-7 امين=9 ان=-73 انتخب=18 انتزع=-6 انسحب=12 انقاذ=-9 انه=-20 انهي=-5 اهالي=-5 اول=-8 باحث=-5
باحثون=-19 باسم=18 بان=-23 بانه=-26 بحر=17 برات=22 برصاصه=-37 بعد=17 بعدما=-10 بقي=-24 بلاد=-8 بلدان=10 بلديه=33 بنك=13 بيروت=-22 بينما=17 تاجر=-19
تبنت=6 تجمع=22 تحالف=-14 تحدث=-12 تحقيق=14 تراجع=-22 تراجعت=7 تراس=24 تسلمت=7 تصدر=10 تطالب=4 تظاهر=5 تعليم=-11 تقط=9 تقي=28 تلقت=9 تلقي=7 توقفت=-4
تونسي=19 ثاني=17 ثقافه=4 ثلاثه=-18 ثم=-8 جاء=-18 جثه=-10 جديده=-12 جلال=23 جماهير=-14 جمهور=-9 جمهوريه=17 جميل=-6 جناييه=6 جنود=-7 جيش=-7 حاكم=24
حاول=8 حتي=-6 حديث=14 حراره=-5 حرب=8 حزب=24 حكومه=11 حماس=8 حمراء=28 حمله=-16 حوار=28 حين=9 خبراء=-8 خبير=6 خرج=-26 خزان=8 خصصت=-6 خلف=21 داخليه=-21
دافع=-15 دايره=6 دخلت=-11 دفاع=-5 دكتور=21 دوريه=7 دول=-34 دولار=-22 دوليه=-9 دون=-27 راحل=-6 راس=20 رشحت=10 رفض=-20 رفع=-23 رفعت=10 روايه=-8 رييس=-7
زار=14 زاره=-5 زوجان=-17 سابق=39 سابقه=-8 ساحه=-16 سباق=-10 ستين=-9 سجلت=8 سفينه=-5 سكان=-7 سلطات=21 سلطان=-20 سوري=8 سوق=6 سياح=8 سياسي=11 شارك=-12
شاركت=6 شاعر=10 شرطه=-21 شركه=10 شهدت=12 شيخ=25 شيعي=7 صاروخ=8 صباح=36 صحافيين=16 صحفي=21 صحيفه=11 صغيره=-8 صنعاء=-12 صواريخ=-5 صوت=-40 صيادون=-8
ضربت=-6 ضيوف=-7 طالب=20 طالبت=-9 طايرات=-15 طايره=-9 طبيب=-8 طرفان=-17 طريق=10 طعن=8 عاد=5 عادت=-8 عاصمه=7 عام=33 عامل=-15 عايله=-6 عبد=59 عداء=-16
عراقي=6 عرض=57 عسكري=-14 عشر=-9 عضو=-21 عمل=-14 عن=-6 عند=9 عهد=22 عون=-25 غادر=-7 غير=-9 فازت=16 فايز=38 فرنسي=-9 فريق=-11 فريقان=-15 فني=11 فوز=16
فيما=11 فيه=-14 فيها=-11 قاده=-27 قاطع=20 قاعده=12 قاعه=-11 قال=17 قالت=-28 قانون=-19 قايد=-17 قايلا=-23 قبض=22 قتال=14 قدم=-5 قدمت=-18 قديمه=-27
قرار=13 قريه=-29 قفزت=-8 قلب=-15 قمه=10 قوات=40 قيادي=14 كاتب=-5 كان=-16 كانت=19 كتب=14 كريم=7 كل=-14 كلمه=-14 لا=-22 لاعب=-22 لجنه=23 لدي=-10 لقاء=-5
لكل=-12 لكن=22 لم=12 له=-22 مباراه=-4 متحف=-11 متظاهرون=-37 متظاهرين=20 مجلس=37 مجهولون=-7 محافظ=-8 محتجون=19 محكمه=29 محيط=7 مخرج=-16 مدرب=9 مدرسه=9
مدني=7 مدير=9 مدينه=-11 مراسل=23 مراقبون=51 مستشفي=-5 مسوول=-5 مصلون=-15 مطران=13 مع=8 معارضه=10 معلق=6 مفاوضات=-18 مقاتلون=-18 مقهي=-19 ملعب=-36
منتخب=10 منحت=5 منزل=16 مهاجم=-14 ميات=-7 مياه=-6 نادي=-20 نار=-4 ناري=-12 نازحين=6 نايب=41 نايبه=31 نساء=-12 نقاد=9 نقض=9 نقل=12 نقلت=-8 نواب=29
نيابه=23 هبط=16 هذا=-19 هذه=-17 هييه=-18 واحد=12 وادي=-7 واقر=-5 واكد=10 وان=24 وبعد=-11 وبلغ=-7 وبين=-18 وتلا=-13 وجه=-12 وجهت=-6 وحصل=-5 وحقق=7
وحل=10 وخرج=11 وخسر=-34 ودخل=7 ودعت=-13 ورشح=7 ورفع=-9 وزار=8 وزراء=21 وزير=-15 وسجل=26 وطلب=-5 وعبر=-11 وعثر=-12 وعد=-5 وعزل=6 وعقد=19 وعلق=-24
وغطي=-12 وفاز=-12 وقال=22 وقتل=-25 وقد=-22 وقدم=-20 وقع=26 وقفز=12 وقود=11 وكان=-15 وكتب=-12 وما=-15 ومن=-23 ونال=-27 ونفي=-14 ونقل=6 وهو=-20 ووصف=-18
ووصل=-6 يخطر=-27 يعيش=-23 يكن=-8`,
    wordBefore: `
ابلغ=25 ابن=-38 ابناء=-12 ابنه=-11 اتحاد=-6 اتفاق=-12 اتهم=53 اتهمت=8 اجتماع=5 اجتمع=-7 اجرت=7 اجري=-21 اجهزه=-9 اجواء=-21 احتج=-6 احمد=29 احيا=42
احيت=6 اختار=10 اختفي=-14 اختير=5 اداره=7 ارباح=30 ارجا=-12 ارسلت=6 اساس=-12 استحوذت=8 استعاد=13 استقال=17 استقبال=-22 استقبلت=-6 استيناف=34 اسره=12
اسس=6 اسعار=-34 اسقط=24 اسلاك=-10 اسندت=15 اشاد=-8 اشتكي=10 اشتهرت=6 اصبح=11 اصدر=-10 اصدرت=-14 اصيب=17 اضاء=-8 اضاف=-8 اضرب=-30 اطاح=20 اطراف=39
اطلق=-9 اظهرت=-5 اعاد=14 اعاده=-6 اعتبر=-16 اعتذر=10 اعترض=14 اعضاء=-21 اعلن=-31 اعلنت=-36 اعمال=101 اغلق=-15 افاد=-23 افتتح=23 افترس=-5 اقترب=16
اقترح=5 اقر=14 اقسم=11 اقصي=-10 اقيل=-10 اكتمل=-28 اكد=11 ال=17 الام=-28 الده=-17 الذي=-19 الف=5 القت=-22 القي=8 الله=20 الي=-19 اما=24 امام=48
امر=-24 امضي=9 امير=22 اميركي=9 امين=5 ان=-20 انتخب=-27 انتزع=30 انتشر=-9 انتشرت=-22 انتقد=38 انتقل=5 انتهاء=-5 اندلعت=-13 انسحب=20 انسحبت=-13
انصار=16 انقطع=-21 انه=-13 انهار=-11 انهي=16 اهدر=22 اوردت=9 اوضح=-53 اوقفت=-17 اول=5 اي=-18 ايام=-19 ايتلاف=36 بابا=-13 باسم=19 باع=-9 باعت=11
بان=-20 بانه=-11 بثت=6 بحسب=31 بحكم=-10 بحي=8 بروح=-14 بسجن=10 بطاقه=-12 بطرس=17 بطريرك=33 بعد=-34 بعيد=-10 بقي=-18 بقيت=9 بل=-6 بلديه=-17 بموقف=-28
بنك=36 بيت=5 بين=14 تابع=-26 تاجر=-7 تاهل=14 تبرع=-6 تجار=20 تجاوز=-7 تجمع=-20 تحالف=37 تحت=-32 تحتاج=-16 تحدث=-25 تحرير=20 تخطط=23 تخطي=23 تدخلت=-10
تدير=14 تراجع=-26 ترجم=4 تسلم=12 تصدر=23 تضاربت=-23 تضع=-11 تعادل=34 تعاقد=4 تعالج=41 تعتزم=4 تعثر=4 تعرض=-30 تعرف=-18 تعهد=-8 تغلب=17 تفاوض=14
تقدم=10 تقدمت=-52 تكن=10 تلقي=33 تمام=29 تمثال=-8 تمسك=30 تنافس=-6 تنحي=-12 توجه=-11 توفي=-10 توقف=-25 توقفت=15 تولي=21 تونسي=-9 تيار=15 ثم=16 جامعه=7
جثمان=12 جثه=-11 جده=7 جزايريه=12 جفاف=-5 جفت=-12 جمع=7 جمعت=6 جمعيه=6 جمهور=-20 جندي=-25 جنود=-6 جورج=5 جيران=30 جيش=-16 حارس=9 حبس=9 حتي=-27 حدث=-4
حذر=33 حرب=-15 حركه=53 حزب=29 حسم=6 حصل=38 حصلت=25 حصه=15 حقق=5 حكم=-50 حكومه=-16 حل=31 حمل=33 حملت=7 حوار=-7 حوثيون=6 حي=18 خارج=-10 خارجيه=-35 خاض=7
خاطب=17 خبز=-5 خرجت=12 خسرت=14 خطط=-5 خطف=9 خفضت=-10 خير=-22 داخل=12 دار=-7 دافع=7 دخان=-7 دخل=-5 دخلت=-18 درس=7 دعا=31 دفاع=18 دكتور=52 دكتوره=9
دول=-44 دوله=-22 دين=23 ذكر=-9 ذكرت=8 ذهب=-20 راي=-20 رايه=-15 رجل=-48 رحيل=-5 رسايل=-11 رفض=-7 رفضت=8 رفع=18 روايه=-19 رياح=-5 رياسه=13 رياض=5
رييس=-23 زار=-18 زاره=-5 زال=-12 زراء=10 زعيم=10 سابق=33 ساعات=-9 سافرت=-12 سالت=11 سامي=-5 سباحه=-6 سبيل=41 سجل=26 سجلت=39 سد=36 سدد=9 سعر=-17
سفير=18 سقط=26 سقطت=26 سكان=-12 سلام=9 سلطات=17 سلوك=-10 سماء=-12 سهم=92 سوق=22 سياح=-14 سياره=-20 سياسي=-27 سيول=-7 شاب=-14 شارع=6 شارك=56 شاعر=-30
شرطه=23 شركه=25 شعب=-20 شعور=-21 شمال=-9 شهاده=13 شهد=11 شوهد=22 شيخ=27 صادق=9 صافح=12 صباح=18 صحفي=5 صحيفه=32 صدرت=12 صعد=17 صندوق=11 صوت=46 صيد=-26
ضد=26 ضم=23 ضيف=-22 طالب=-5 طايرات=7 طبيب=-18 طرحت=10 طريق=47 طعام=-5 طعن=13 طفل=-57 طقس=-16 طلب=-5 طوال=-8 ظروف=-15 ظهر=-17 ظهرت=8 ظهور=27 عادت=-6
عادل=18 عارض=5 عارضت=34 عاصفه=-6 عايله=-34 عبر=-17 عبرت=17 عثر=-6 عدد=26 عرض=-29 عرضت=14 عزيز=7 عصر=-5 عقد=27 علي=-27 عمل=-15 عن=-28 عند=-28 عهد=14
غرب=-10 غضب=33 غنت=6 غياب=13 غير=-13 فاز=10 فازت=4 فاض=30 فان=18 فر=6 فريق=-62 فقد=-21 فقير=-8 فنان=-35 فنانه=10 في=5 فيلم=-15 فيه=-17 فيها=14 قابلت=6
قاد=15 قاضي=43 قاضيه=21 قاطع=10 قافله=-7 قال=-32 قانون=-7 قايد=-24 قايمه=63 قباله=14 قبايل=17 قبل=-24 قتل=-11 قرار=5 قرب=30 قررت=9 قريه=-43 قصر=-16
قضيه=8 قلب=-9 قناه=5 قوات=-13 قيس=7 كاتب=-33 كاتبه=-7 كاميرات=8 كانت=17 كتاب=5 كتب=-15 كتبت=21 كشفت=10 كل=-36 كلام=30 كلمه=-17 ل=32 لا=-24 لاعب=-47
لاعبو=4 لان=-6 لايه=57 لجنه=-8 لحزب=8 لحن=10 لدي=16 لصوص=-17 لقاء=-16 لكن=-10 له=-5 ليس=-13 ليله=-28 ما=-20 ماء=-11 مال=-12 مالك=51 ماهر=-12
مباراه=-16 متحده=6 متهم=9 مجلس=-21 مجله=7 مجموعه=8 محافظ=-15 محافظه=-6 محاكمه=-13 محامي=27 محكمه=55 محل=-8 محمد=10 مخطوط=-10 مدرب=-58 مدينه=-8 مذيع=-6
مذيعه=7 مراه=-15 مرشح=-16 مركزي=-5 مستثمرون=-26 مستشار=27 مستشفي=9 مستقبل=-13 مسلح=-6 مسلحون=22 مسوول=-16 مشهد=-11 مصادر=5 مصدر=-18 مطار=13 مطبخ=-17
مع=38 معبر=-4 معلمه=13 مقر=10 مكتب=21 ملك=-10 ممثل=7 ممثله=21 من=10 منتج=-8 منتخب=-20 منزل=11 منطقه=-9 منظمه=-7 منيب=9 مهرجان=13 مهندس=36 مهندسون=-19
مواطن=-8 موتمر=21 موسم=-28 موقع=-13 موقف=-9 مياه=10 ميشال=10 نادي=40 ناس=-14 ناشد=13 ناشر=9 ناشطه=19 ناطق=-12 نافس=8 ناقش=9 نال=-5 نالت=-12 نايب=47
نايبه=5 نجم=13 نجيب=6 نحو=5 نشرت=-14 نص=-8 نظام=19 نفت=13 نفي=12 نقابه=-16 نقلت=13 نمر=18 نواب=12 نور=12 نيابه=23 هجوم=-34 هدف=11 هزم=5 هشام=5 هنا=-14
هو=-16 وادي=-31 واصل=6 واقر=-15 واكد=7 وايد=11 وبثت=6 وبحث=12 وترك=-34 وتقع=-7 وتم=-47 وتوج=6 وجدي=17 وجه=-8 وحذر=12 وحصل=28 وحل=41 وحمل=10 وخسر=6
وخلف=23 ودخل=-23 ودعت=-18 وذكر=13 ورات=10 ورحب=13 ورد=41 ورفض=25 ورفع=22 وزار=-12 وزاره=-17 وزراء=-16 وزير=-37 وزيره=7 وسجل=16 وسري=-8 وسط=-13
وسقط=-16 وسلم=-4 وشبه=21 وشدد=5 وشكر=24 وشهد=-17 وصعد=13 وصف=13 وصفت=17 وصل=-38 وصلت=-47 وضعت=10 وعاد=23 وعثر=-20 وعد=-22 وعلق=33 وعلي=9 وعمل=-21
وعين=-12 وفاز=-17 وفحص=-18 وفر=-9 وقال=-71 وقتل=-51 وقد=-21 وقدم=6 وقضي=9 وقع=5 وقعت=8 وقف=-6 وقفت=9 وكان=17 وكشف=-14 وكيل=8 ولا=-12 ولي=-25 ومثل=24
ومن=-32 ونال=5 ونجا=-13 ونجح=19 ونفت=-17 ونفي=16 ونقل=-7 وهرب=-13 وهو=-16 ووجه=8 ووصف=14 ووصل=-24 ووقع=34 وينص=-21 ياس=9 يخاف=-22 يدعي=9 يري=-17
يزيد=-20 يستطع=13 يعد=-17 يعمل=-12 يعود=-48 يعيش=-35 يلتقي=4 يملك=11 يوسف=5 يوم=-24`,
    wordBehind: `
ابنه=28 اتفاق=26 اتفاقا=17 اتهامات=5 اثر=32 اجتماع=-20 اجتماعا=23 اجتماعي=-10 احد=-27 احمر=-24 اخر=47 اخضر=-12 اخير=-6 اخيره=-17 اداء=15 اذا=-5
اربعه=15 اردنيه=39 ازمه=-26 استثمار=6 استقالته=13 استقبال=9 استمر=-21 اسلامي=-11 اسواق=-14 اصل=-20 اصلاح=-20 اصيب=7 اضراب=-8 اطراف=-5 اعلي=16 اعمال=-5
افراج=-6 افريقي=-9 افضل=25 اقتراح=11 اكبر=-29 اكثر=44 الا=-20 الاف=-17 الحظ=-7 الله=-26 الي=6 اليد=-21 اماراتي=39 اماراتيه=16 امام=63 امراه=7 امس=26
امه=-17 انتخابات=-7 انسحاب=25 انصاره=9 انها=19 اهالي=-67 اهل=-39 اهليه=-6 اوراق=-23 اوروبي=-25 اوسط=32 اول=59 اولي=-10 باب=-13 باداء=5 بارده=-15
باغلبيه=-7 باكر=-5 بان=8 بانه=43 بتهمه=-11 بثلاثه=5 بجايزه=6 بحثا=-5 بحرينيه=14 برصاص=7 برلمان=33 برياسه=11 بزعامه=32 بسبب=21 بطاقه=8 بطوله=8 بعد=31
بعدما=9 بعيد=11 بكفاله=20 بلا=10 بلاد=-24 بلاده=-21 بلديه=-7 بن=24 بنسبه=-10 بهدف=16 بيان=5 بيانا=8 بيت=-11 بيضاء=-24 بيع=6 بين=-55 تامين=14 تحت=17
تحقيق=-11 تحقيقا=-7 ترجمه=-16 ترشيح=7 تشكيل=9 تعليق=27 تفاصيل=-5 تقريرا=8 تقي=25 تلك=-16 تهم=8 ثاني=-14 ثانيا=34 ثلاث=22 ثلاثاء=-19 ثلاثه=-12
ثلاثين=-5 ثلث=-13 ثمن=-6 ثوره=-17 جابر=31 جايزه=16 جديد=-42 جديده=-9 جريح=-18 جزايريه=11 جلسه=31 جمهور=7 جميع=-9 جنبلاط=8 جنوب=14 جنوبي=19 جنوبيه=17
جويه=-18 جيران=-10 جيش=15 حاله=-13 حتي=10 حديث=11 حرب=-5 حربي=21 حركه=-9 حريري=18 حسن=8 حسني=11 حصته=5 حفل=-7 حفلا=13 حقيقي=-8 حكم=11 حكومه=47
حكوميه=-12 حماس=9 حمراء=-17 حمله=6 حول=-42 حين=41 خارجيه=-12 خبر=14 خصمه=15 خصومه=13 خطه=-22 خطيب=7 خلال=-30 خلفيه=-28 خليفه=25 خليل=-14 خمسه=17
خميس=-4 خوض=12 خير=-5 داخل=-21 دار=20 دايما=-21 دعوه=20 دعوي=27 دفاع=-6 دوره=-19 دول=8 دوله=-24 دولي=-9 دون=-13 دين=16 ذين=-12 راحل=-10 راشد=4 رجل=-16
رسمي=-9 رغم=-10 رفضه=27 رفع=9 ركله=16 رمضان=-11 روايه=-28 رياسه=-7 رييس=-15 رييسا=33 زملاءه=16 زوجته=8 زياره=8 سابق=31 ساحلي=5 ساعتين=16 سامي=6 سته=10
سجن=19 سعر=12 سعودي=24 سعوديه=13 سعيد=21 سكان=-48 سلام=-6 سلفه=18 سماء=-6 سنوات=-12 سوداني=8 سوريه=15 سوي=-6 سينمايي=10 شارع=-5 شايعات=5 شباب=-15
شرطه=-10 شرق=7 شرقيه=14 شركه=9 شريف=24 شعب=-15 شعبي=31 شعبيه=16 شقيقه=15 شمال=22 شمالي=28 شهاده=-9 شهر=-22 شوط=26 صاحب=-28 صادق=-28 صافي=10 صحافي=-19
صحافيين=30 صحفيين=12 صحه=13 صداره=11 صديق=-71 صغيره=10 صفحتها=16 صناعه=-5 صناعيه=-19 صنعاء=18 صوت=8 صور=5 ضحايا=-9 ضمن=-6 ضيفه=16 ضيق=-7 طبع=-5
طبيعيه=-8 طرح=-17 طريق=-8 طفل=-12 طلب=-11 عاجل=-11 عاصمه=27 عام=-38 عامري=5 عايلته=6 عايله=-7 عجوز=-50 عدد=6 عربيه=-10 عرضا=14 عريضه=9 عزيز=-5
عسكري=-10 عشرات=16 عشرين=-9 عقاريه=19 عقب=10 عقد=9 عقدا=11 علي=-20 عمان=-14 عمانيه=9 عمرانيه=-4 عملات=-14 عن=29 عود=-4 غادر=18 غاز=-11 غرب=14 غريمه=5
غزير=-20 غير=-54 فان=26 فجاه=-18 فجر=26 فضاء=-13 فهمي=14 فوز=-21 فوزه=8 فوق=-7 في=-27 قادمه=-4 قاضي=-55 قاهره=12 قاهريه=8 قايد=-15 قايلا=-37 قايمه=4
قبل=21 قد=57 قرار=16 قران=11 قرب=-6 قري=16 قريب=-20 قريه=-19 قصف=16 قطر=-15 قطري=14 قطريه=26 قطيع=-17 قلب=-9 قمه=11 قوله=13 قيمه=-5 كابيتال=6 كاس=9
كامله=23 كان=-27 كتابا=11 كتايب=9 كردي=-6 كرديه=16 كره=-9 كل=-22 كلفه=-6 كلمه=5 كما=15 كويتيه=21 كي=27 كيلاني=13 لا=-84 لبنانيه=31 لتقديم=13 لجنه=17
لدي=-16 لقاء=14 لقب=11 لكل=-8 لم=-76 لن=18 لندنيه=16 لهم=-7 ليبيه=13 ليلا=-18 ليلته=6 ليله=-17 ما=22 مال=-16 ماليه=29 مبادره=11 مباراه=14 مبعوث=18
مبكر=-7 متداوله=-4 متطوعين=-5 متوازن=-11 مجلس=8 محادثات=13 محتجين=-22 محكمه=19 مدرب=-17 مدينه=-25 مرشح=27 مره=19 مستثمرين=-21 مسن=-19 مسوول=-33
مسووليه=21 مشاركه=20 مشروع=8 مصاب=-11 مصريه=9 مصلين=-28 مصنع=35 مطر=-4 مع=-4 معا=5 معامله=-8 معرض=5 معه=11 مغربي=12 مغربيه=7 مفاتيح=5 مفاوضات=-9
مقابل=5 مقابله=19 مقاعد=-24 مقتل=-13 مقر=18 مكان=-24 مكانه=-13 مكتمل=-16 من=-14 منافسه=25 منتخب=-45 منذ=-13 مهاجرين=-6 مهاجم=5 مهنيين=8 مودي=-24
موسم=-8 موقع=-32 نادر=-31 نادره=-28 نايب=6 نايبا=34 نتيجه=18 نجار=6 نحو=-7 نشر=25 نص=7 نظام=-11 نظر=-8 نظيره=-13 نفسه=-32 نقديه=-19 نواب=39 نيجر=8
هادي=12 هارب=-22 هجوم=7 هدف=5 هدفا=4 هدفين=11 هدوء=-7 هذا=-36 هذه=-7 هزيمه=12 هو=-8 واحد=-34 وان=-30 وثيقه=16 وحده=8 وحيد=-5 ورقه=6 وزير=14 وسط=5
وضع=20 وفد=13 وقوع=-28 وقوف=17 ولا=-11 ولد=10 ونقل=-36 وهو=27 وهي=16 يستحق=-6 يمين=32 يوسف=9 يوم=28`,
    wordBehindThat: `
ابنه=-8 ابو=6 اتحاد=-11 اتصالات=24 اتفاق=19 اتهامات=31 اثناء=15 اثنين=9 اجازه=-6 اجهزه=-6 احتجاجا=11 احد=22 احياء=-7 اخر=8 اخري=-20 اخيره=20 ادني=12
اراضي=-5 ارباح=10 اربع=-9 اربعه=-12 اربعين=28 اردن=-15 ارضه=20 ازمه=41 اسابيع=-9 اسبوع=32 اسبوعا=13 استقالته=7 استقاله=-10 استماع=31 اسد=-6 اسري=-19
اسعه=-11 اسير=15 اشتباك=-14 اشتباكات=33 اشهر=13 اصلاح=18 اطفال=-26 اطلاق=-24 اعضاء=-26 اعلان=10 اعلن=10 اغتيال=13 اغلبيه=11 افتتاح=-5 افتتاحيتها=8
افراج=-10 افضل=7 اقتراع=-12 اقدم=7 اقل=-13 اكبر=7 اكثر=32 الا=12 الام=-16 التي=-4 الحي=-12 الذي=-6 الي=17 امام=20 امر=8 امس=7 ان=65 انتخابات=-10
انساني=-14 انفجار=-15 انقاذ=-8 انقطاع=16 انقلاب=10 انه=-42 انها=8 انهيار=-10 اهداف=12 اهل=-21 اهميه=4 اوراق=-27 اول=73 اولي=17 اي=17 ايام=-28 ايقاف=10
باب=-15 باريس=11 بال=-6 بان=-47 بانه=25 بانها=19 بتهمه=13 بحر=-7 بحضور=25 بحل=-13 بدايه=7 بدعم=9 براءه=17 بسبب=13 بعد=26 بفارق=7 بل=13 بلاد=17
بلاده=-7 بلده=6 بناء=18 بنك=13 بهدف=9 بيان=48 بيت=-7 بيروت=28 بين=-26 تاجيل=-6 تاريخ=-34 تبرعات=9 تجاره=14 تحالف=21 تحت=10 تحقيق=-5 تدريب=-9 ترشح=10
تركيا=7 تسويه=12 تشكيل=31 تصريح=6 تعادل=5 تعاون=8 تعليم=6 تعود=6 تمثيل=-8 تنظيم=21 تنفيذ=-16 تهمه=35 توزيع=13 توقيت=-29 تولي=9 ثالث=16 ثانيه=5 ثلاث=-6
ثلاثه=15 ثلاثين=-8 ثم=13 ثماني=-18 ثمانين=-13 ثمينه=20 جايزه=-14 جبال=-12 جثه=-15 جديد=-31 جديدا=6 جديده=-7 جري=34 جزيره=-13 جلسه=47 جماهير=-24
جمهور=-9 جمهوريه=10 جميع=-7 جنازه=11 جنوب=-12 جنود=-38 جنيف=-23 جهه=17 جوله=13 جيش=17 حادث=-8 حتي=-32 حدود=9 حديثه=-22 حديقه=-38 حرب=13 حركه=16 حزب=26
حصه=8 حضور=9 حفل=18 حق=-8 حكم=13 حل=10 حوار=25 حول=5 حين=-12 خارج=18 خبر=25 خرطوم=14 خط=22 خفض=9 خلاف=28 خلال=30 خليج=9 خمسه=7 خمسين=-6 داخل=-9
داخليه=-12 درجه=12 دستور=11 دستوريه=21 دعم=8 دوحه=5 دور=45 دوره=22 دوري=59 دول=6 دوله=15 دولي=8 دون=-12 ديربي=6 دين=14 ذاكره=-19 راس=24 راي=5 ربع=12
رشوه=22 رفاقه=14 رفع=-9 ركله=11 رياسه=-5 رياض=6 ريف=9 رييس=37 رييسا=16 زاره=12 زجاج=-14 زعيم=7 سابق=-16 سابقه=-8 ساحه=-8 ساعه=4 سباق=9 سبع=10 سته=-26
سجن=7 سطح=5 سفير=19 سلام=-40 سلطه=12 سماء=-38 سنه=-9 سنوات=-31 سوق=-12 سوي=-18 سياسه=-7 سير=-11 شاب=-16 شارع=29 شباب=14 شبان=-12 شبكه=4 شراء=4 شرطه=6
شرق=14 شركات=-13 شركه=-14 شروق=22 شمال=-15 شمالي=-17 شهاده=-21 شوارع=-15 شوط=8 صحفيين=20 صدور=8 صفقه=-5 صفوف=-10 صناديق=-10 صندوق=-8 صنعاء=11 ضحايا=6
ضربه=9 ضمن=33 ضيفه=20 طاريا=18 طاقه=10 طرح=14 طرفين=5 طرق=-21 طريق=-8 طعام=-18 طن=10 طواري=-10 طوال=-5 عاصمه=-29 عالم=-17 عام=-39 عاما=-7 عبر=-16
عثر=5 عداله=-7 عدد=11 عدم=-7 عراق=9 عرض=-9 عروض=17 عسكري=-11 عشر=7 عشرات=9 عشره=-30 عصابه=5 عظه=21 عقد=17 عقدا=9 عقوبات=-20 عقوبه=-6 علاج=6 علم=-25
علي=-6 عليه=-11 عمال=7 عمر=-15 عمله=-12 عمليه=6 عن=5 عند=-19 عوده=-27 غاره=20 غرفه=-16 فان=18 فايده=5 فتح=7 فرنسيه=15 فريق=-32 فساد=-23 فقد=-11
فلسطينيه=-6 فوز=-19 فوق=-51 في=-8 فيلم=12 فيه=-16 فيها=-6 قاسيه=12 قاضي=30 قانون=18 قاهره=9 قايد=9 قايمه=10 قبل=7 قتلي=-18 قد=7 قديمه=-9 قرار=44
قرب=-21 قري=11 قريبا=8 قريته=18 قريه=-23 قصر=7 قصف=7 قضاء=8 قضيه=13 قطيعه=-17 قمه=-14 قوافل=-27 كاس=23 كان=12 كانت=-11 كتاب=11 كتابه=10 كتله=8 كره=-14
كل=-20 كلمه=20 كما=-6 لا=-22 لاعب=-7 لاعبين=-5 لبنان=11 لجنه=-6 لحم=-10 لرياسه=6 لرييس=-8 لقاء=16 لقاح=13 لقب=29 لن=8 لندن=14 له=-22 ليلا=-21 ليله=-33
ما=34 مالي=-11 ماليه=8 مبادره=-7 مباراه=44 مباريات=-4 متاخرا=-8 متحف=19 متمردين=-5 متهم=-10 متهمين=11 مجلس=18 محادثات=-12 محكمه=25 محليه=-5 محيط=-26
مخيم=10 مدارس=-18 مدرب=7 مدرسه=-16 مدن=5 مدير=-21 مدينه=-21 مذكره=4 مرات=6 مرشح=-5 مرض=-12 مركز=36 مره=54 مزاد=15 مزارعين=-15 مزرعه=-11 مساء=13
مساعدات=-6 مستشفي=-19 مسجد=-13 مسرح=17 مسووليه=15 مشاركه=29 مشجعين=-17 مشروع=13 مصدر=10 مصنع=-22 مصير=-14 مطار=22 مطلع=-6 مع=12 معارك=10 معرض=-24
معركه=-4 مقابله=13 مقاله=26 مقبل=-8 مقر=-16 مقعد=16 مكتب=6 ملعب=-13 ملف=-21 من=-11 منافسه=8 منتخب=5 منتدي=15 منتقديه=9 منذ=35 منزله=-5 منصبه=57
منصه=28 منطقه=-15 مهاجم=14 مهرجان=6 موافقه=5 موتمر=26 موتمره=17 موعد=8 موقع=-23 مون=27 ميات=-11 ميناء=-13 نادر=14 نادي=10 نار=-17 ناصر=5 نافذه=-12
نايب=33 نحو=-28 نسبه=-10 نشر=5 نظام=18 نظيره=11 نفسه=9 نقابات=-6 نقاط=-5 نقطه=12 نقل=16 نهايه=-5 نهايي=15 نواب=-9 نيابه=7 هجوم=21 هدف=32 هدنه=18
هذا=-16 هذه=-39 هزيمه=15 هلال=-5 هو=-21 هييه=21 وجه=-33 وحده=-5 وزراء=-15 وسط=-5 وصفه=9 وصول=-14 وعلي=-5 وقت=7 ولا=-12 ولاده=-35 يتجاوز=4 يعرف=-23
يعرفه=-32 يكون=8 يمين=7 ينسي=-12 ينقطع=-10 يوم=24 يومين=-5`,
    'before-prior': `
about~1.4=-31 about~1.5=12 about~2.4=-6 about~definite--1.3=-28 about~definite--1.6=26 about~definite--1.9=6 adjective-def~-1.6=29
adjective-def~-2.6=5 adjective-def~1.4=25 adjective-def~1.5=14 adjective-def~2.2=-6 adjective-def~2.4=-30 adjective-def~definite--1.0=8
adjective-def~definite--1.3=-32 adjective-def~definite--1.6=-40 adjective-def~definite-1.5=-9 adjective-def~definite-2.4=15 adjective~1.5=-8
adjective~2.4=-8 adjective~definite-1.5=-9 and-adjective-def~definite--1.6=8 and-adjective-def~definite--2.6=12 and-adjective-def~definite-1.1=5
and-noun-def~1.5=13 and-noun-def~definite--1.3=9 and-noun-def~definite--1.6=19 and-noun-def~definite-1.1=-6 and-noun-def~definite-1.5=-12
and-noun~1.4=5 and-noun~definite--1.3=6 and-place~1.4=12 and-start~-1.6=-22 and-start~1.4=-19 and-start~1.5=-28 and-stranger-def~definite-1.1=-14
and-theirs~1.4=11 and-verb-or-noun~1.5=-8 behind-ب~1.4=-11 behind-ب~1.5=-24 behind-ب~2.2=-5 behind-ب~2.4=22 behind-ك~1.4=-9 behind-ل~1.4=-12
behind-ل~1.5=10 behind-ل~2.2=10 deed~1.4=13 deed~1.5=46 deed~2.4=-56 deed~definite--1.3=-14 deed~definite-1.5=24 definite-behind-ب~definite--1.3=-18
definite-behind-ب~definite--1.6=-26 definite-behind-ب~definite-1.1=8 definite-behind-ب~definite-1.5=12 definite-behind-ل~definite--1.3=-16
definite-behind-ل~definite--1.6=17 definite-behind-ل~definite--1.9=-11 definite-behind-ل~definite-1.5=15 does-f~-1.6=-17 does-f~1.4=50 does-f~1.5=7
does-f~2.2=5 does-f~2.4=-8 does-f~definite--1.6=17 does-f~definite--1.9=-31 does-f~definite-1.2=-11 does-f~definite-1.5=9 does-f~definite-2.4=6
does-or-noun~-1.6=5 does-or-noun~-2.6=30 does-or-noun~1.4=6 does-or-noun~2.2=10 does-or-noun~2.4=-20 does-or-noun~3.2=-18 does-or-noun~definite--1.0=6
does-or-noun~definite--1.3=6 does-or-noun~definite--1.6=-18 does-or-noun~definite-1.1=-17 does-or-noun~definite-1.2=9 does-or-noun~definite-1.5=15
does~-1.6=-29 does~-2.6=15 does~0.5=7 does~1.4=-13 does~1.5=8 does~2.2=13 does~2.4=26 does~3.2=7 does~definite--1.0=19 does~definite--1.3=-13
does~definite--1.6=33 does~definite--1.9=-18 does~definite-1.1=10 does~definite-1.2=-8 does~definite-2.4=-25 done-f~1.4=13 done-f~1.5=8 done~1.5=8
from~-2.6=-13 from~1.5=-5 from~3.2=-13 from~definite--1.3=-30 from~definite--1.6=30 from~definite--1.9=-15 from~definite-1.1=16 from~definite-1.2=14
given~-1.6=19 given~-2.6=-28 given~0.5=-8 given~1.4=27 given~2.2=-7 given~2.4=-12 given~definite--1.3=20 given~definite--1.6=14 given~definite-1.5=9
governor~1.4=11 governor~2.4=8 governor~definite--1.3=-11 governor~definite--1.6=-5 group-head~1.4=8 group-head~1.5=-6 group-head~2.2=16
group-head~definite--1.3=26 group-head~definite--1.6=-23 group-head~definite-1.4=9 group-head~definite-1.5=7 had~1.4=13 had~2.4=14 had~3.2=-10
had~definite--1.3=10 had~definite-1.5=9 happens-f~definite--1.3=-39 happens~-1.6=-5 happens~1.4=-15 happens~1.5=-18 happens~definite-1.1=9
happens~definite-1.4=15 happens~definite-1.5=-9 head~-1.6=-6 head~-2.6=8 head~1.4=18 head~1.5=6 head~2.2=4 head~2.4=-17 head~definite--1.3=24
head~definite-1.1=-8 head~definite-1.5=-11 he~1.4=-8 he~1.5=-10 he~2.4=-30 in~-1.6=-23 in~-2.6=50 in~1.4=-29 in~1.5=5 in~2.2=-9 in~2.4=-9 in~2.6=13
in~definite--1.0=-16 in~definite--1.3=46 in~definite--1.6=15 in~definite--1.9=17 in~definite--2.6=7 in~definite-1.4=-22 in~definite-1.5=-38
known-name~-2.6=8 known-name~definite--1.3=10 masdar~-1.6=-8 masdar~1.4=-17 masdar~1.5=9 masdar~2.4=6 masdar~definite--1.6=5 masdar~definite--1.9=-6
masdar~definite-1.5=16 none~1.4=-11 none~1.5=-7 none~3.2=-18 noun-def~-1.6=-13 noun-def~0.5=21 noun-def~1.4=-12 noun-def~1.5=-7 noun-def~2.2=-8
noun-def~2.4=20 noun-def~3.2=-16 noun-def~definite--1.0=-7 noun-def~definite--1.3=-27 noun-def~definite--1.6=-30 noun-def~definite--1.9=18
noun-def~definite--2.6=28 noun-def~definite-1.1=-10 noun-def~definite-1.2=-10 noun-def~definite-1.4=9 noun-def~definite-1.5=-24
noun-def~definite-2.4=-8 noun-shape~1.4=-8 noun-shape~definite--1.3=23 noun~-1.6=30 noun~-2.6=-13 noun~0.5=6 noun~1.4=-18 noun~1.5=26 noun~2.2=5
noun~2.4=-32 noun~2.6=18 noun~3.2=-16 noun~definite--1.0=10 noun~definite--1.3=-19 noun~definite--1.9=34 noun~definite-1.1=14 noun~definite-1.2=9
noun~definite-1.4=-16 noun~definite-1.5=11 noun~definite-2.4=-49 number~1.4=-9 number~1.5=-15 number~definite--1.6=-5 of-bodies~1.4=-7
of-bodies~1.5=-6 of-bodies~definite--1.3=9 of-bodies~definite--1.6=22 of-people~-1.6=16 of-people~1.4=13 of-people~1.5=-6 of-people~2.4=22
of-people~definite--1.0=-7 of-people~definite--1.3=9 of-places~definite--1.3=12 of-places~definite--1.6=17 of-places~definite--1.9=-13
of-places~definite-1.1=5 of-places~definite-1.4=-7 on~-1.6=20 on~1.5=-12 on~2.4=-30 on~definite--1.3=-17 on~definite--1.6=-17 on~definite-1.5=16
other~-1.6=31 other~-2.6=-5 other~1.4=21 other~2.2=9 other~definite--1.6=-32 other~definite-1.4=8 particle~-1.6=-8 particle~-2.6=-11
particle~definite--1.3=6 particle~definite--1.6=34 people-def~-1.6=27 people-def~-2.6=19 people-def~0.5=4 people-def~1.4=-8 people-def~2.2=-5
people-def~2.4=10 people-def~3.2=-6 people-def~definite--1.3=-52 people-def~definite--1.6=-33 people-def~definite-2.4=-8 people~2.2=-29 people~2.4=-28
people~3.2=-8 people~definite--1.3=33 people~definite-1.5=8 plural-shape~definite--1.6=7 preposition~1.4=-7 preposition~1.5=-13 preposition~2.4=22
preposition~definite--1.0=11 preposition~definite--1.6=-35 preposition~definite--1.9=26 preposition~definite-1.1=11 preposition~definite-1.5=16
preposition~definite-2.4=-18 press-head~1.4=-11 press-head~1.5=-15 press-head~definite--1.3=18 press-head~definite--1.6=25 press-head~definite--1.9=10
says-f~-1.6=-11 says-f~1.4=26 says-f~1.5=6 says-f~2.4=9 says-f~definite--1.6=-7 says-f~definite--1.9=-10 says-f~definite-1.1=-16 says~-1.6=-65
says~1.4=26 says~1.5=27 says~2.4=-10 says~3.2=6 says~definite--1.0=5 says~definite--1.3=31 says~definite--1.6=-29 says~definite--1.9=-12
says~definite-1.5=10 site-head~1.4=7 site-head~2.4=-15 site-head~definite--1.3=38 site-head~definite--1.9=5 some~1.4=-15 some~1.5=-19 some~2.4=-6
some~3.2=-10 some~definite--1.6=15 some~definite-2.4=-12 start~-1.6=-17 start~-2.6=-60 start~1.4=-10 start~1.5=-30 start~2.4=18 start~3.2=8
start~definite--1.3=28 start~definite--1.6=44 start~definite-1.5=-8 stranger-def~1.4=6 stranger-def~1.5=-8 stranger-def~3.2=-5
stranger-def~definite--1.3=-5 stranger-def~definite-1.5=-4 stranger~-1.6=20 stranger~-2.6=7 stranger~1.4=25 stranger~1.5=16 stranger~2.2=5
stranger~2.4=-42 stranger~definite--1.0=-9 stranger~definite--1.3=-6 stranger~definite--1.6=13 stranger~definite-1.1=-12 that~2.2=-13 that~2.4=25
that~3.2=6 that~definite--1.3=-34 that~definite--1.6=-17 that~definite--1.9=-14 that~definite-1.1=7 that~definite-1.5=11 their-people~1.4=12
their-people~1.5=14 their-people~2.2=-14 theirs~1.5=17 theirs~2.2=-4 theirs~2.4=-13 theirs~3.2=-10 theirs~definite-1.1=5 theirs~definite-1.5=-22
title-def~-1.6=48 title-def~-2.6=22 title-def~0.5=-32 title-def~1.4=20 title-def~1.5=8 title-def~2.2=-19 title-def~2.4=7 title-def~3.2=-16
title-def~definite--1.0=6 title-def~definite--1.3=-27 title-def~definite--1.6=-19 title-def~definite--1.9=-10 title-def~definite--2.6=11
title-def~definite-1.1=-19 title-def~definite-1.5=-19 title-def~definite-2.4=-16 title~-1.6=-6 title~1.4=-9 title~1.5=16 title~2.4=-12 title~3.2=7
title~definite--1.3=19 title~definite--1.6=-27 title~definite--1.9=-7 title~definite-1.5=5 to~1.4=-17 to~1.5=7 to~2.2=8 to~definite--1.3=-11
to~definite--1.9=-7 to~definite-1.1=7 verb-f~-1.6=-5 verb-f~1.5=12 verb-f~2.4=27 verb-f~definite--1.3=-18 verb-f~definite--1.6=20
verb-f~definite--1.9=-43 verb-f~definite-1.1=6 verb-f~definite-1.2=8 verb-f~definite-1.4=-13 verb-f~definite-2.4=14 verb-or-noun~-1.6=5
verb-or-noun~-2.6=16 verb-or-noun~0.5=-19 verb-or-noun~1.4=-6 verb-or-noun~2.2=9 verb-or-noun~3.2=4 verb-or-noun~definite--1.3=32
verb-or-noun~definite--1.6=-10 verb-or-noun~definite-1.1=-11 verb-or-noun~definite-1.5=5 verb-or-noun~definite-2.4=-14 verb-particle~1.4=-8
verb-particle~1.5=-6 verb~-1.6=41 verb~-2.6=5 verb~0.5=6 verb~1.4=-56 verb~1.5=16 verb~2.2=5 verb~2.4=-31 verb~3.2=-4 verb~definite--1.0=-23
verb~definite--1.9=13 was~-1.6=-30 was~-2.6=-12 was~1.4=27 was~2.4=17 was~definite--1.0=-4 was~definite--1.3=-5 was~definite--1.6=-13
was~definite-1.5=-11 who~-2.6=-10 with~definite--1.3=6 with~definite-1.5=14 with~definite-2.4=8`,
    'before-kind': `
about~adjective=7 about~definite-adjective-or-noun=8 about~definite-human=9 about~definite-masdar=-11 about~noun=-37 adjective-def~adjective=13
adjective-def~definite-adjective=-23 adjective-def~definite-adjective-or-noun=-25 adjective-def~definite-human=-15 adjective-def~definite-masdar=13
adjective-def~definite-noun=-15 adjective-def~human=-13 adjective-def~masdar=11 adjective-def~noun=12 adjective-def~particle=18
adjective~adjective=-16 adjective~definite-adjective=14 adjective~definite-human=7 adjective~definite-noun=-14 and-adjective-def~definite-adjective=16
and-adjective-def~definite-human=6 and-adjective-def~definite-noun=8 and-adjective-def~noun=5 and-given~adjective=5 and-known-name~noun=5
and-may-be-name~noun=8 and-noun-def~adjective-or-noun=7 and-noun-def~definite-masdar=-14 and-noun-def~definite-noun=24 and-noun~definite-noun=7
and-noun~masdar=-5 and-place~noun=14 and-start~human=-5 and-start~noun=-12 and-start~particle=-5 and-start~verb=-31
and-stranger-def~definite-adjective=-11 and-theirs~noun=11 and-verb-or-noun~noun=-19 behind-ب~adjective=8 behind-ب~masdar=-23 behind-ك~noun=-9
behind-ل~adjective=14 deed~adjective=36 deed~adjective-or-noun=-10 deed~definite-human=-6 deed~definite-noun=8 deed~human=-18
definite-behind-ب~definite-human=6 definite-behind-ب~definite-masdar=-17 definite-behind-ب~definite-noun=-32 definite-behind-ل~definite-masdar=-6
definite-behind-ل~definite-noun=5 does-f~adjective=9 does-f~definite-adjective=6 does-f~definite-human=17 does-f~definite-masdar=-12
does-f~definite-noun=-21 does-f~human=8 does-f~masdar=16 does-or-noun~adjective=-31 does-or-noun~definite-adjective=-14
does-or-noun~definite-adjective-or-noun=9 does-or-noun~definite-human=-15 does-or-noun~definite-masdar=16 does-or-noun~noun=10
does-or-noun~particle=29 does-or-noun~verb=8 does~definite-adjective-or-noun=11 does~definite-human=-53 does~definite-masdar=30 does~human=-32
does~masdar=-6 does~noun=39 does~particle=16 does~verb=8 done-f~noun=18 from~adjective=5 from~definite-adjective=8 from~definite-adjective-or-noun=8
from~definite-masdar=11 from~definite-noun=-12 from~human=-13 from~masdar=25 from~noun=-39 from~particle=-13 given~adjective=-28
given~definite-adjective=6 given~definite-human=31 given~definite-noun=-8 given~human=10 given~masdar=5 given~noun=29 given~particle=-28
governor~adjective=14 governor~definite-noun=-25 governor~masdar=-9 governor~noun=19 group-head~adjective=20 group-head~adjective-or-noun=5
group-head~definite-human=-11 group-head~definite-masdar=16 group-head~definite-noun=21 group-head~masdar=10 group-head~noun=-9 had~adjective=-7
had~definite-human=9 had~definite-noun=5 had~noun=19 happens-f~adjective=8 happens-f~definite-noun=-38 happens-f~noun=-15 happens~adjective=19
happens~adjective-or-noun=-10 happens~definite-masdar=-14 happens~definite-noun=37 happens~noun=-27 head~adjective=-15 head~definite-human=11
head~definite-masdar=-19 head~definite-noun=17 head~masdar=9 head~noun=6 head~particle=8 he~adjective=-37 he~definite-noun=-8 he~human=-6 he~noun=-6
in~adjective=-16 in~adjective-or-noun=-9 in~definite-adjective=26 in~definite-adjective-or-noun=-14 in~definite-noun=-13 in~definite-particle=7
in~human=8 in~noun=-44 in~particle=51 in~verb=8 known-name~particle=8 masdar-shape~adjective=-6 masdar~adjective=16 masdar~definite-human=5
masdar~definite-masdar=5 masdar~masdar=12 masdar~noun=-34 may-be-name~definite-human=7 may-be-name~noun=18 none~adjective=-19 none~noun=-11
noun-def~adjective=14 noun-def~definite-adjective=-34 noun-def~definite-human=24 noun-def~definite-masdar=-14 noun-def~definite-noun=-35
noun-def~human=-26 noun-def~noun=-10 noun-shape~definite-noun=7 noun~adjective=14 noun~adjective-or-noun=-11 noun~definite-adjective-or-noun=10
noun~definite-human=-15 noun~definite-masdar=-31 noun~definite-noun=36 noun~human=26 noun~masdar=-9 noun~noun=18 noun~particle=-12 noun~verb=-18
number~definite-noun=-5 number~noun=-25 of-bodies~definite-human=-6 of-bodies~definite-masdar=22 of-bodies~definite-noun=28 of-bodies~masdar=5
of-people~definite-human=6 of-people~masdar=12 of-people~noun=49 of-places~adjective=7 of-places~definite-adjective=6
of-places~definite-adjective-or-noun=5 on~adjective=19 on~definite-adjective=8 on~definite-adjective-or-noun=6 on~definite-human=9
on~definite-masdar=-11 on~definite-noun=-18 on~human=-10 on~masdar=-20 on~noun=-12 other~adjective=17 other~definite-adjective=-7
other~definite-noun=-27 other~noun=41 other~particle=-5 particle~definite-human=5 particle~masdar=-6 particle~particle=-27 particle~verb=10
people-def~definite-adjective=-40 people-def~definite-human=6 people-def~definite-noun=-59 people-def~human=22 people-def~masdar=-28
people-def~noun=23 people-def~particle=15 people-def~verb=7 people~adjective=-18 people~definite-adjective=12 people~definite-human=6
people~definite-noun=29 people~human=-18 people~noun=-28 plays~definite-noun=11 plural-shape~definite-noun=5 preposition~adjective=9
preposition~definite-adjective=6 preposition~definite-masdar=42 preposition~definite-noun=-39 preposition~human=-8 preposition~masdar=-5
preposition~noun=15 press-head~definite-human=6 press-head~definite-noun=47 press-head~noun=-25 says-f~adjective=7 says-f~definite-adjective=12
says-f~definite-noun=-18 says-f~human=13 says-f~masdar=6 says-f~noun=6 says~adjective=-34 says~adjective-or-noun=-8 says~definite-adjective=21
says~definite-adjective-or-noun=10 says~definite-human=-34 says~definite-noun=7 says~human=-11 says~masdar=5 says~noun=22 says~particle=16
site-head~adjective=5 site-head~adjective-or-noun=-8 site-head~definite-noun=39 site-head~human=-12 some~adjective=-19 some~definite-adjective=5
some~human=-6 some~masdar=-9 some~noun=-10 start~adjective=-17 start~definite-human=13 start~definite-noun=55 start~human=16 start~masdar=-8
start~noun=-7 start~particle=-62 start~verb=-11 stranger-def~adjective=-5 stranger-def~definite-adjective=-16 stranger-def~human=8
stranger-def~masdar=-4 stranger-def~noun=-13 stranger~adjective-or-noun=4 stranger~definite-adjective=17 stranger~definite-adjective-or-noun=-8
stranger~definite-human=-15 stranger~human=-4 stranger~masdar=7 stranger~noun=16 stranger~particle=7 that~adjective=35 that~adjective-or-noun=11
that~definite-adjective-or-noun=-5 that~definite-human=-36 that~definite-noun=-19 that~human=11 that~masdar=-31 that~noun=8 that~verb=-10
their-people~adjective=10 their-people~noun=4 theirs~adjective=-7 theirs~definite-adjective=-29 theirs~definite-noun=19 theirs~masdar=7 theirs~noun=4
this~noun=-15 title-def~adjective-or-noun=17 title-def~definite-adjective=-49 title-def~definite-adjective-or-noun=-17 title-def~definite-masdar=-13
title-def~definite-noun=-21 title-def~human=22 title-def~masdar=-57 title-def~noun=32 title-def~particle=15 title-def~verb=9
title~definite-adjective-or-noun=12 title~definite-human=-14 title~noun=-21 to~adjective=9 to~definite-human=26 to~definite-masdar=-16
to~definite-noun=-11 to~masdar=-17 to~noun=-12 verb-f~definite-adjective=13 verb-f~definite-human=27 verb-f~definite-masdar=10
verb-f~definite-noun=-78 verb-f~masdar=31 verb-f~noun=-18 verb-f~verb=10 verb-or-noun~adjective=-33 verb-or-noun~adjective-or-noun=19
verb-or-noun~definite-adjective=-29 verb-or-noun~definite-human=-6 verb-or-noun~definite-masdar=-10 verb-or-noun~definite-noun=36
verb-or-noun~human=-7 verb-or-noun~masdar=13 verb-or-noun~noun=-18 verb-or-noun~particle=16 verb-or-noun~verb=7 verb-particle~noun=-6
verb-particle~verb=-6 verb~adjective=-37 verb~adjective-or-noun=-8 verb~definite-adjective=20 verb~definite-adjective-or-noun=5
verb~definite-masdar=-18 verb~definite-noun=-7 verb~human=14 verb~masdar=20 verb~noun=-20 verb~particle=5 verb~verb=10 was~adjective=18
was~definite-human=-9 was~definite-masdar=-15 was~masdar=5 was~particle=-12 who~particle=-10 with~adjective=4 with~definite-masdar=11
with~definite-noun=6`,
    'before-bearer': `
about~definite-body=17 about~definite-work=-20 about~person=-27 adjective-def~definite-body=-15 adjective-def~definite-place=-14
adjective-def~definite-work=-33 adjective-def~person=30 adjective-def~place=12 adjective~definite-person=34 adjective~definite-place=-12
adjective~definite-work=-10 adjective~person=-22 and-adjective-def~definite-person=-5 and-adjective-def~definite-place=13
and-adjective-def~definite-work=14 and-given~person=9 and-known-name~person=5 and-noun-def~definite-body=-22 and-noun-def~definite-place=13
and-noun-def~definite-work=23 and-noun-def~person=9 and-noun-def~place=11 and-place~person=7 and-place~place=10 and-start~definite-person=-6
and-start~person=-53 and-stranger-def~definite-body=5 and-stranger-def~definite-place=-29 and-stranger-def~definite-work=14 and-stranger-def~person=8
and-stranger~person=6 and-theirs~body=11 behind-ب~body=-4 behind-ب~person=-13 behind-ك~body=-6 behind-ل~person=15 deed~definite-body=8
deed~definite-person=6 deed~person=22 deed~place=-14 definite-behind-ب~definite-body=-29 definite-behind-ل~definite-body=-26
definite-behind-ل~definite-person=6 definite-behind-ل~definite-work=13 does-f~body=11 does-f~definite-body=-26 does-f~definite-person=-44
does-f~definite-place=23 does-f~definite-work=43 does-f~person=13 does-f~place=12 does-or-noun~person=26 does-or-noun~place=-7 does~body=18
does~definite-body=32 does~definite-person=-33 does~definite-place=18 does~definite-work=-21 done-f~person=11 done~definite-body=-7 done~person=9
from~body=25 from~definite-person=23 from~definite-place=-21 from~definite-work=12 from~person=-79 from~place=25 given~definite-person=43
given~definite-work=-17 given~person=-10 governor~body=-11 governor~definite-body=-15 governor~person=25 group-head~body=20 group-head~definite-body=7
group-head~definite-place=7 group-head~definite-work=10 group-head~person=-12 had~body=11 had~definite-person=10 had~definite-place=9 had~person=6
happens-f~body=-15 happens-f~definite-body=-19 happens-f~definite-work=-14 happens-f~person=10 happens-f~place=6 happens~body=-6
happens~definite-body=21 happens~definite-person=-6 happens~person=-28 head~body=7 head~definite-body=16 head~definite-person=-18
head~definite-place=13 head~definite-work=6 he~person=-54 in~body=6 in~definite-body=-10 in~definite-person=39 in~definite-place=-62
in~definite-work=40 in~person=-24 in~place=19 known-name~definite-person=11 known-name~person=8 masdar-shape~definite-person=-8
masdar-shape~person=-12 masdar~body=-11 masdar~definite-body=37 masdar~definite-place=-10 masdar~definite-work=-9 masdar~person=21 masdar~place=-17
may-be-name~definite-person=12 may-be-name~person=9 none~person=-28 none~place=-7 noun-def~definite-body=-23 noun-def~definite-place=-21
noun-def~definite-work=-17 noun-def~person=16 noun-def~place=-31 noun-shape~definite-body=10 noun-shape~person=-25 noun~body=-10
noun~definite-body=-23 noun~definite-person=-40 noun~definite-place=46 noun~definite-work=17 noun~person=5 noun~place=7 number~definite-body=-5
number~person=-5 number~place=-19 of-bodies~body=12 of-bodies~definite-body=21 of-bodies~definite-place=11 of-bodies~definite-work=17
of-bodies~person=-13 of-people~definite-body=-13 of-people~definite-person=21 of-people~person=43 of-places~definite-person=-9
of-places~definite-place=34 of-places~person=-6 of-places~place=15 on~body=-20 on~definite-body=8 on~definite-person=-9 on~definite-place=17
on~definite-work=-22 on~place=7 other~definite-body=-33 other~definite-person=-5 other~definite-place=-29 other~definite-work=27 other~person=69
particle~body=-14 particle~definite-place=-20 particle~definite-work=22 particle~person=-31 particle~place=7 people-def~body=-15
people-def~definite-body=-10 people-def~definite-person=-46 people-def~definite-place=-12 people-def~definite-work=-17 people-def~person=49
people-def~place=10 people~body=-10 people~definite-person=19 people~definite-place=22 people~person=-45 plays~definite-body=18 plural-shape~person=12
preposition~body=17 preposition~definite-body=37 preposition~definite-place=-8 preposition~definite-work=-18 preposition~person=-15
preposition~place=4 press-head~definite-body=10 press-head~definite-work=44 press-head~person=-26 says-f~body=9 says-f~definite-body=-25
says-f~definite-person=13 says-f~definite-work=-11 says-f~person=17 says-f~place=9 says~definite-body=-17 says~definite-person=8
says~definite-place=56 says~definite-work=-40 says~person=-7 site-head~definite-body=7 site-head~definite-person=29 site-head~definite-place=23
site-head~definite-work=-9 site-head~person=-19 site-head~place=10 some~body=6 some~definite-body=-5 some~definite-place=5 some~person=-37
some~place=-6 start~definite-body=11 start~definite-place=8 start~definite-work=55 start~person=-40 start~place=-34 stranger-def~body=-9
stranger-def~definite-body=9 stranger-def~definite-person=-18 stranger-def~definite-place=-17 stranger-def~person=9 stranger~body=-14
stranger~definite-body=9 stranger~definite-person=-7 stranger~person=17 stranger~place=21 that~body=-28 that~definite-body=-27 that~definite-person=4
that~definite-place=11 that~definite-work=-36 that~person=57 that~place=-5 their-people~definite-body=15 their-people~definite-person=-14
their-people~person=29 theirs~body=-12 theirs~definite-body=9 theirs~definite-person=-25 theirs~definite-place=-13 theirs~person=15 this~person=-17
time~person=-15 title-def~body=-14 title-def~definite-body=-16 title-def~definite-person=-18 title-def~definite-place=-23 title-def~definite-work=-40
title-def~person=63 title~definite-person=13 title~definite-work=-12 title~person=-14 to~definite-person=-14 to~definite-work=16 to~person=-30
to~place=13 verb-f~body=20 verb-f~definite-body=-39 verb-f~definite-person=-12 verb-f~definite-work=26 verb-f~person=18 verb-or-noun~body=-5
verb-or-noun~definite-body=47 verb-or-noun~definite-person=-28 verb-or-noun~definite-place=-30 verb-or-noun~definite-work=14 verb-or-noun~person=15
verb-or-noun~place=-10 verb-particle~person=-18 verb~definite-body=49 verb~definite-person=14 verb~definite-place=-31 verb~definite-work=-32
verb~place=-8 verb~work=-8 was~definite-body=-27 was~definite-person=20 was~person=27 who~person=-15 with~definite-body=33 with~definite-place=13
with~definite-work=-23`,
    'before-known': `
about~definite-none=-17 about~definite-table=30 about~table=-20 adjective-def~definite-none=-25 adjective-def~definite-place=-10
adjective-def~definite-table=-27 adjective-def~person=-4 adjective-def~table=38 adjective~definite-none=-15 adjective~definite-person=17
adjective~definite-table=7 adjective~person=-9 adjective~table=-17 and-adjective-def~definite-table=8 and-given~table=9 and-noun-def~definite-place=12
and-noun-def~table=9 and-place~table=8 and-start~definite-none=-6 and-start~none=-16 and-start~table=-43 and-stranger-def~table=8
and-stranger~person=6 and-theirs~table=11 and-verb-or-noun~table=-8 behind-ب~none=-21 behind-ب~table=6 behind-ك~table=-6 behind-ل~body=-8
behind-ل~table=13 deed~definite-person=-5 deed~definite-table=23 deed~person=-7 deed~table=8 definite-behind-ب~definite-person=-9
definite-behind-ب~definite-place=7 definite-behind-ب~definite-table=-18 definite-behind-ل~definite-none=-16 definite-behind-ل~definite-table=8
does-f~body=8 does-f~definite-body=-5 does-f~definite-none=-16 does-f~definite-place=11 does-f~definite-table=4 does-f~none=10 does-f~person=9
does-f~table=10 does-or-noun~body=8 does-or-noun~definite-body=14 does-or-noun~definite-none=9 does-or-noun~definite-person=5
does-or-noun~definite-table=-10 does-or-noun~definite-work=-9 does-or-noun~none=25 does-or-noun~person=-11 does~body=7 does~definite-body=5
does~definite-none=-12 does~definite-person=-14 does~definite-place=-13 does~definite-table=9 does~definite-work=19 does~none=-22 does~person=-9
does~place=-5 does~table=42 done-f~table=16 done~definite-table=6 done~table=9 from~body=-9 from~definite-none=20 from~definite-person=-6
from~definite-place=-16 from~definite-table=12 from~none=-17 from~person=-12 from~table=9 given~definite-none=9 given~definite-person=20
given~definite-table=9 given~definite-work=-8 given~none=8 given~table=-16 governor~body=-9 governor~definite-none=-8 governor~table=14
group-head~definite-none=17 group-head~table=-10 had~definite-none=5 had~definite-table=7 had~none=8 had~table=9 happens-f~definite-body=-17
happens-f~definite-none=-20 happens~definite-none=8 happens~definite-person=4 happens~definite-table=13 happens~person=-8 happens~table=-24
head~body=5 head~definite-body=14 head~definite-none=6 head~definite-person=-16 head~definite-work=9 head~none=13 head~table=-11 he~definite-table=-11
he~none=-6 he~table=-47 in~body=-7 in~definite-none=36 in~definite-table=-46 in~none=19 in~person=-24 in~place=-17 in~table=29
known-name~definite-person=4 masdar-shape~definite-table=-5 masdar~body=-9 masdar~definite-none=15 masdar~definite-place=-13 masdar~definite-table=21
masdar~person=-9 masdar~table=16 may-be-name~definite-table=5 none~table=-36 noun-def~definite-none=-42 noun-def~definite-person=13
noun-def~definite-place=-16 noun-def~definite-table=-11 noun-def~definite-work=-7 noun-def~none=-11 noun-def~person=-20 noun-def~table=14
noun-shape~table=-20 noun~body=7 noun~definite-none=5 noun~definite-person=-23 noun~definite-place=20 noun~none=28 noun~person=-21 noun~place=-12
number~definite-table=-5 number~none=-7 number~table=-16 of-bodies~definite-none=8 of-bodies~definite-table=31 of-bodies~table=-5
of-people~definite-person=15 of-people~person=11 of-people~table=44 of-places~definite-place=8 on~body=-12 on~definite-none=14 on~definite-place=-10
on~definite-table=9 on~none=-6 on~person=16 on~table=-7 other~definite-none=6 other~definite-table=-46 other~none=6 other~person=20 other~table=40
particle~definite-none=6 particle~definite-table=15 particle~none=-6 particle~person=-13 particle~table=-9 people-def~definite-none=-20
people-def~definite-person=-13 people-def~definite-place=-11 people-def~definite-table=-37 people-def~definite-work=-5 people-def~none=-10
people-def~person=6 people-def~table=42 people~definite-none=22 people~definite-place=23 people~definite-table=12 people~person=-11 people~table=-45
place~definite-table=-5 place~person=-11 place~table=20 plays~definite-table=16 plural-shape~table=12 preposition~body=8 preposition~definite-body=9
preposition~definite-none=-7 preposition~definite-place=-6 preposition~definite-table=6 preposition~none=10 preposition~person=-6 preposition~table=-8
press-head~definite-none=9 press-head~definite-table=41 press-head~none=-12 press-head~table=-14 says-f~body=4 says-f~definite-body=-16
says-f~definite-table=-11 says-f~person=18 says-f~table=11 says~definite-none=-34 says~definite-person=32 says~definite-place=-7 says~definite-work=15
says~none=11 says~person=-8 says~table=-11 site-head~definite-none=33 site-head~definite-place=10 site-head~definite-table=7 site-head~none=10
site-head~table=-18 some~definite-table=5 some~none=15 some~person=-5 some~table=-42 start~body=-7 start~definite-none=13 start~definite-table=48
start~none=-13 start~person=20 start~table=-73 stranger-def~definite-none=-8 stranger-def~definite-person=6 stranger-def~definite-table=-17
stranger-def~person=15 stranger-def~table=-15 stranger~definite-none=14 stranger~definite-person=-19 stranger~definite-table=12
stranger~definite-work=-12 stranger~person=18 that~definite-body=8 that~definite-none=-45 that~definite-person=8 that~definite-table=-22
that~definite-work=-6 that~none=-7 that~person=-10 that~table=39 their-people~table=33 theirs~definite-none=12 theirs~definite-person=-4
theirs~definite-table=-35 theirs~person=15 this~table=-16 title-def~definite-none=-34 title-def~definite-person=-4 title-def~definite-place=-18
title-def~definite-table=-34 title-def~definite-work=-5 title-def~none=23 title-def~person=14 title-def~table=12 title~definite-none=22
title~definite-table=-25 title~person=-10 to~definite-none=-10 to~definite-place=9 to~none=-13 to~person=5 to~place=5 to~table=-8 verb-f~body=21
verb-f~definite-body=20 verb-f~definite-none=-19 verb-f~definite-table=-21 verb-f~definite-work=-5 verb-f~none=4 verb-f~person=-21 verb-f~table=29
verb-or-noun~definite-body=-11 verb-or-noun~definite-none=48 verb-or-noun~definite-person=-16 verb-or-noun~definite-table=-24 verb-or-noun~person=23
verb-or-noun~table=-26 verb-particle~none=-6 verb-particle~table=-8 verb~body=6 verb~definite-body=-12 verb~definite-none=7 verb~definite-person=-13
verb~definite-place=6 verb~definite-table=8 verb~none=-26 verb~person=-5 verb~table=16 was~definite-table=-17 was~definite-work=6 was~none=7
was~person=13 was~table=-12 who~table=-14 with~definite-none=5 with~definite-table=17 with~table=18`,
    'behind-prior': `
about~1.4=10 about~1.5=-11 about~2.2=-7 about~2.4=6 about~definite--1.3=-19 about~definite--1.6=-13 about~definite-1.1=11 accusative~-1.6=-10
accusative~-2.6=-5 accusative~0.5=-6 accusative~1.4=-28 accusative~1.5=31 accusative~2.4=24 accusative~definite--1.0=17 accusative~definite--1.6=-27
accusative~definite--1.9=-20 accusative~definite-1.1=-7 accusative~definite-1.4=31 adjective-def-f~-1.6=10 adjective-def-f~-2.6=11
adjective-def-f~1.5=-5 adjective-def-f~2.2=-8 adjective-def-f~definite--1.0=-18 adjective-def-f~definite--1.3=10 adjective-def-f~definite--1.6=32
adjective-def-f~definite--1.9=26 adjective-def-f~definite-1.1=-14 adjective-def-f~definite-1.4=-14 adjective-def-f~definite-2.4=-6
adjective-def~-1.6=-8 adjective-def~1.4=19 adjective-def~1.5=18 adjective-def~2.4=-28 adjective-def~definite--1.0=-10 adjective-def~definite--1.3=19
adjective-def~definite--1.6=6 adjective-def~definite--1.9=22 adjective-def~definite-1.1=-31 adjective-def~definite-1.4=-21
adjective-def~definite-1.5=9 adjective-def~definite-2.4=-10 adjective-f~1.4=-38 adjective-f~2.4=7 adjective-f~definite--1.3=15
adjective-f~definite--1.6=7 adjective~-1.6=15 adjective~1.4=-9 adjective~2.4=-18 adjective~definite--1.3=6 adjective~definite--1.6=12
adjective~definite-1.1=-14 and-adjective~1.4=17 and-adjective~1.5=-5 and-adjective~2.2=-19 and-def~1.4=25 and-def~2.4=6 and-def~definite--1.3=11
and-def~definite--1.9=27 and-def~definite-1.5=-46 and-name~1.4=15 and-name~1.5=12 and-name~2.4=6 and-name~3.2=-10 and-name~definite--1.3=5
and-noun~1.4=12 and-noun~2.4=-16 and-noun~definite--1.3=10 and-noun~definite--1.6=-7 and-particle~1.4=-6 and-particle~1.5=-10 and-particle~2.2=-20
and-particle~definite--1.6=17 and-particle~definite-1.5=7 and-stranger~1.4=-10 and-stranger~1.5=27 and-stranger~2.4=-12 and-stranger~definite--1.6=-10
and-stranger~definite--1.9=32 and-theirs~1.4=9 and-theirs~1.5=6 and-theirs~2.2=8 and-theirs~2.4=18 and-theirs~definite--1.3=-9 and-verb~1.4=-6
and-verb~2.2=11 and-verb~definite--1.0=12 and-verb~definite--1.3=11 and-verb~definite--1.6=-10 and-verb~definite-1.1=13 and-verb~definite-1.5=-12
by-def~-1.6=18 by-def~1.4=-12 by-def~1.5=7 by-def~2.4=-14 by-def~definite--1.3=-13 by-def~definite-1.4=5 by-def~definite-1.5=4 by~-2.6=22 by~1.4=-13
by~1.5=9 by~2.2=-16 by~definite--1.0=6 by~definite--1.9=-16 by~definite-1.2=5 by~definite-1.5=9 by~definite-2.4=-13 does-them~1.4=-14
does-them~1.5=-23 does-them~2.4=-14 does-them~definite--1.6=-10 end~-2.6=-17 end~0.5=9 end~1.4=41 end~1.5=8 end~2.4=-29 end~definite--1.6=-49
end~definite--1.9=10 end~definite-1.1=13 end~definite-1.2=4 end~definite-2.4=4 family~-1.6=-9 family~0.5=6 family~1.4=-22 family~1.5=5 family~2.4=13
family~definite--1.3=17 for-def~-1.6=11 for-def~1.4=-10 for-def~2.2=7 for-def~3.2=-29 for-def~definite--1.3=19 for-def~definite--1.6=-15
for-def~definite--1.9=13 for-def~definite--2.6=9 for~-1.6=12 for~1.5=-8 for~2.4=12 for~3.2=-4 for~definite--1.3=-21 for~definite-1.1=13
for~definite-1.5=-7 from~-1.6=-17 from~-2.6=28 from~0.5=8 from~1.4=-26 from~2.2=6 from~2.4=-39 from~definite--1.3=-7 from~definite--1.6=33
from~definite--2.6=9 from~definite-1.5=-13 given~-2.6=-22 given~1.4=8 given~1.5=26 given~2.4=10 given~definite--1.3=12 given~definite--1.6=-22
given~definite-2.4=-25 in~-1.6=25 in~-2.6=14 in~0.5=-29 in~1.4=12 in~1.5=-7 in~2.2=5 in~2.4=-33 in~2.6=8 in~3.2=16 in~definite--1.0=-9
in~definite--1.3=38 in~definite--1.6=-12 in~definite--1.9=-10 in~definite-1.2=-11 in~definite-2.4=-37 mark~-1.6=25 mark~0.5=-8 mark~1.5=13
mark~2.4=-12 mark~definite--1.3=-18 mark~definite--1.6=7 mark~definite-1.4=-26 mark~definite-1.5=9 masdar-def~-1.6=-47 masdar-def~1.4=-30
masdar-def~1.5=26 masdar-def~2.2=13 masdar-def~2.4=21 masdar-def~2.6=15 masdar-def~definite--1.6=21 masdar-def~definite-1.5=7
masdar-def~definite-2.4=7 masdar~-2.6=8 masdar~1.4=-24 masdar~2.2=6 masdar~2.4=9 masdar~definite--1.9=-11 masdar~definite-1.1=9 noun-def~-1.6=6
noun-def~1.4=-12 noun-def~1.5=-17 noun-def~2.2=5 noun-def~2.4=-22 noun-def~definite--1.3=14 noun-def~definite--1.6=-6 noun-def~definite--1.9=12
noun-def~definite-1.5=-29 noun-shape~1.4=6 noun-shape~1.5=17 noun-shape~2.2=9 noun-shape~2.4=5 noun-shape~definite--1.3=-19 noun~-1.6=-12 noun~0.5=13
noun~1.4=37 noun~1.5=-50 noun~2.2=-9 noun~definite--1.0=6 noun~definite--1.3=23 noun~definite--1.6=-45 noun~definite--2.6=18 noun~definite-1.2=9
noun~definite-1.5=6 noun~definite-2.4=11 number~-1.6=-15 number~-2.6=-5 number~1.4=-29 number~2.2=25 number~2.4=-12 number~definite--1.0=-7
number~definite--1.3=8 number~definite--1.6=9 number~definite--1.9=-8 number~definite-1.5=8 on~-2.6=20 on~0.5=5 on~1.4=19 on~1.5=-51 on~2.4=14
on~3.2=8 on~definite--1.0=-19 on~definite--1.3=9 on~definite--1.6=-21 on~definite--1.9=16 on~definite-1.1=-19 on~definite-1.2=-11 on~definite-1.4=-8
on~definite-1.5=33 on~definite-2.4=-15 other~-1.6=22 other~-2.6=10 other~1.5=-18 other~2.2=9 other~2.4=-8 other~3.2=-4 other~definite--1.3=-11
other~definite--1.6=18 particle~-1.6=34 particle~-2.6=13 particle~0.5=5 particle~1.4=22 particle~1.5=-7 particle~2.4=-32 particle~3.2=-29
particle~definite--1.0=-6 particle~definite--1.3=-13 particle~definite--1.6=32 particle~definite--2.6=4 particle~definite-1.1=-4
particle~definite-1.4=-15 particle~definite-1.5=-11 people-def~-2.6=-14 people-def~0.5=21 people-def~1.4=-14 people-def~1.5=-31 people-def~2.4=-11
people-def~definite--1.3=6 people-def~definite--1.6=14 people-def~definite--2.6=9 people-def~definite-1.2=-12 people~-2.6=-18 people~1.4=-11
people~1.5=-11 people~2.2=-9 people~2.4=-12 people~3.2=5 people~definite--1.3=33 people~definite--1.6=-10 people~definite-1.1=12
people~definite-1.5=10 place~-1.6=-18 place~1.5=-12 place~2.2=-18 place~definite--1.3=5 plural-shape~1.5=-7 preposition~-1.6=15 preposition~-2.6=5
preposition~0.5=-10 preposition~1.4=6 preposition~1.5=8 preposition~2.2=-34 preposition~2.4=5 preposition~3.2=7 preposition~definite--1.0=-4
preposition~definite--1.3=-55 preposition~definite--1.6=-25 preposition~definite--1.9=19 preposition~definite--2.6=10 preposition~definite-1.1=8
preposition~definite-1.2=12 preposition~definite-1.4=18 preposition~definite-1.5=8 preposition~definite-2.4=-8 relation~1.4=18 relation~2.2=7
stranger-def~0.5=5 stranger-def~1.5=44 stranger-def~2.2=8 stranger-def~2.4=-27 stranger-def~definite--1.3=-39 stranger-def~definite--1.6=-17
stranger~-1.6=12 stranger~-2.6=14 stranger~1.4=-31 stranger~1.5=-7 stranger~2.4=12 stranger~3.2=5 stranger~definite--1.3=12 that~-1.6=-29 that~-2.6=13
that~1.4=23 that~definite--1.3=-8 that~definite--1.6=10 that~definite--1.9=-11 that~definite-1.1=5 that~definite-1.5=17 their-people~-1.6=5
their-people~1.4=-9 their-people~1.5=-7 their-people~definite--1.3=14 their-people~definite--1.6=27 their-people~definite-1.2=4
their-people~definite-1.5=-8 theirs~-2.6=7 theirs~0.5=-26 theirs~1.4=44 theirs~2.4=-8 theirs~definite--1.0=7 theirs~definite--1.3=-18
theirs~definite--1.6=6 theirs~definite-1.2=8 theirs~definite-1.5=-21 time~1.4=-15 time~1.5=17 time~2.4=20 time~definite--1.3=-7 time~definite--1.6=-6
to~1.4=25 to~1.5=30 to~2.2=-12 to~2.4=10 to~definite--1.3=-32 to~definite--1.6=-21 to~definite--1.9=-5 to~definite-1.2=-5 to~definite-1.5=6
verb-f~-1.6=-13 verb-f~-2.6=6 verb-f~1.4=-9 verb-f~2.4=-12 verb-f~definite--1.6=46 verb-or-noun~-1.6=-9 verb-or-noun~1.5=-23 verb-or-noun~2.2=11
verb-or-noun~3.2=11 verb-or-noun~definite--1.3=10 verb-or-noun~definite--1.6=5 verb-or-noun~definite-1.1=-9 verb-or-noun~definite-1.5=12
verb-particle~-1.6=-6 verb-particle~1.4=8 verb-particle~1.5=-8 verb-particle~2.4=-8 verb-particle~definite--1.6=12 verb-particle~definite-1.5=-18
verb~-1.6=20 verb~-2.6=-35 verb~1.4=18 verb~1.5=11 verb~2.2=-15 verb~2.4=9 verb~3.2=-27 verb~definite--1.6=15 verb~definite--1.9=-28
verb~definite-1.1=15 verb~definite-1.2=8 verb~definite-1.5=20 who~1.4=16 who~1.5=23 who~definite--1.3=-9 who~definite--1.6=-5 who~definite-1.1=-6
who~definite-1.2=-16 who~definite-1.5=-10 with~1.4=11 with~1.5=26 with~2.2=-11 with~definite--1.3=-14 with~definite--1.6=-7 with~definite-1.5=-11`,
    'behind-kind': `
about~adjective=-15 about~definite-human=-21 about~definite-noun=10 about~noun=17 accusative~adjective=32 accusative~definite-adjective=-17
accusative~definite-masdar=-28 accusative~definite-noun=46 accusative~human=10 accusative~noun=-32 accusative~particle=-5 adjective-def-f~adjective=-5
adjective-def-f~definite-adjective=14 adjective-def-f~definite-adjective-or-noun=-10 adjective-def-f~definite-human=19
adjective-def-f~definite-noun=-11 adjective-def-f~human=-16 adjective-def-f~masdar=15 adjective-def-f~particle=11 adjective-def~adjective=12
adjective-def~definite-adjective=17 adjective-def~definite-adjective-or-noun=16 adjective-def~definite-human=-40 adjective-def~definite-masdar=-10
adjective-def~definite-noun=-5 adjective-def~human=26 adjective-def~masdar=-46 adjective-def~noun=20 adjective-def~particle=-6
adjective-f~definite-noun=13 adjective-f~masdar=11 adjective-f~noun=-44 adjective~adjective=-26 adjective~definite-adjective-or-noun=-5
adjective~definite-human=5 adjective~definite-noun=13 adjective~human=-25 adjective~masdar=-13 adjective~noun=28 and-adjective~adjective=-23
and-adjective~definite-noun=-10 and-adjective~noun=14 and-def~adjective=6 and-def~definite-adjective=-7 and-def~definite-human=6
and-def~definite-masdar=-8 and-def~definite-noun=-8 and-def~masdar=14 and-name~adjective=-9 and-name~definite-noun=8 and-name~human=5
and-name~masdar=9 and-name~noun=13 and-noun~adjective=-12 and-noun~definite-human=20 and-noun~definite-noun=-8 and-noun~masdar=18 and-noun~noun=-7
and-particle~adjective=-27 and-particle~definite-human=21 and-particle~definite-noun=-9 and-particle~masdar=-15 and-particle~noun=8
and-stranger~adjective=45 and-stranger~definite-adjective=-7 and-stranger~definite-noun=16 and-stranger~noun=-29 and-theirs~adjective=7
and-theirs~definite-noun=-7 and-theirs~masdar=-10 and-theirs~noun=48 and-verb~definite-adjective=5 and-verb~definite-adjective-or-noun=6
and-verb~definite-masdar=19 and-verb~definite-noun=-27 by-def~adjective=-14 by-def~definite-adjective-or-noun=-10 by-def~definite-human=10
by-def~definite-masdar=-8 by-def~definite-noun=15 by-def~human=7 by-def~masdar=-4 by-def~noun=19 by-def~verb=-6 by~adjective=-9
by~definite-adjective=21 by~definite-adjective-or-noun=7 by~definite-human=-66 by~definite-masdar=-6 by~definite-noun=35 by~human=8 by~masdar=8
by~noun=-27 by~particle=24 does-them~definite-human=19 does-them~definite-noun=-12 does-them~masdar=-28 does-them~noun=-26 end~adjective=-6
end~adjective-or-noun=-11 end~definite-adjective=16 end~definite-adjective-or-noun=-29 end~definite-human=-22 end~definite-masdar=14
end~definite-noun=9 end~human=-12 end~masdar=6 end~noun=36 end~particle=-13 end~verb=12 family~adjective=32 family~definite-human=30
family~definite-masdar=-15 family~human=7 family~masdar=-6 family~noun=-42 for-def~adjective=-55 for-def~definite-noun=24 for-def~human=9
for-def~masdar=12 for-def~noun=-5 for~adjective=-8 for~definite-adjective=7 for~definite-masdar=-12 for~human=-7 for~noun=19
from~adjective-or-noun=-11 from~definite-human=55 from~definite-masdar=12 from~definite-noun=-38 from~definite-particle=-5 from~human=-5
from~masdar=21 from~noun=-34 from~particle=16 from~verb=-27 given~definite-adjective=-4 given~definite-adjective-or-noun=8 given~definite-human=-11
given~definite-noun=-20 given~masdar=21 given~noun=20 given~particle=-22 in~adjective-or-noun=14 in~definite-adjective=-31
in~definite-adjective-or-noun=9 in~definite-human=31 in~definite-masdar=-9 in~definite-noun=-31 in~human=-41 in~noun=19 in~particle=15
mark~definite-adjective=-15 mark~definite-adjective-or-noun=-17 mark~definite-human=15 mark~definite-masdar=7 mark~definite-noun=-10 mark~noun=24
masdar-def~adjective=-10 masdar-def~adjective-or-noun=5 masdar-def~definite-adjective=6 masdar-def~definite-adjective-or-noun=10
masdar-def~definite-human=18 masdar-def~definite-masdar=6 masdar-def~definite-noun=-21 masdar-def~human=14 masdar-def~masdar=8 masdar-def~noun=-23
masdar-def~particle=-16 masdar-shape~definite-human=-16 masdar-shape~definite-noun=25 masdar~adjective=21 masdar~definite-adjective=13
masdar~definite-human=-18 masdar~definite-masdar=-10 masdar~definite-noun=16 masdar~masdar=-30 masdar~noun=9 masdar~particle=8 masdar~verb=-8
may-be-name~noun=-7 noun-def~adjective=-6 noun-def~adjective-or-noun=13 noun-def~definite-human=-20 noun-def~definite-masdar=-6
noun-def~definite-noun=26 noun-def~masdar=-12 noun-def~noun=-24 noun-def~verb=-20 noun-shape~adjective=22 noun-shape~definite-noun=-5
noun-shape~noun=-14 noun~adjective=47 noun~adjective-or-noun=9 noun~definite-adjective=11 noun~definite-masdar=18 noun~human=-34 noun~masdar=-73
noun~noun=13 noun~particle=12 number~adjective=9 number~adjective-or-noun=-14 number~definite-human=-9 number~definite-noun=25 number~masdar=-5
number~noun=-25 on~adjective=-28 on~definite-adjective=-19 on~definite-adjective-or-noun=6 on~definite-human=14 on~definite-masdar=-12
on~definite-noun=-24 on~masdar=23 on~noun=5 on~particle=6 on~verb=7 other~adjective=-12 other~definite-adjective=25 other~definite-noun=-15
other~masdar=-10 other~noun=-10 other~particle=30 other~verb=6 particle~adjective=-29 particle~adjective-or-noun=-39 particle~definite-adjective=-16
particle~definite-human=-5 particle~human=30 particle~masdar=26 particle~noun=-6 particle~particle=13 particle~verb=-8 people-def~definite-human=-7
people-def~definite-noun=14 people-def~human=6 people-def~masdar=-30 people-def~noun=17 people-def~particle=-19 people-def~verb=-7 people~adjective=5
people~definite-adjective=8 people~definite-human=9 people~definite-noun=25 people~masdar=-5 people~noun=-40 people~particle=-18 people~verb=5
place~human=-17 place~noun=-18 plural-shape~definite-noun=-8 plural-shape~noun=-5 preposition~adjective=-14 preposition~definite-adjective=9
preposition~definite-adjective-or-noun=11 preposition~definite-human=15 preposition~definite-masdar=-25 preposition~definite-noun=-39
preposition~definite-particle=10 preposition~human=-9 preposition~masdar=14 preposition~noun=4 preposition~verb=5 relation~adjective=10
relation~noun=14 stranger-def~adjective=-15 stranger-def~definite-human=-15 stranger-def~definite-masdar=-8 stranger-def~definite-noun=-28
stranger-def~human=28 stranger-def~noun=10 stranger-def~particle=-9 stranger~adjective=22 stranger~adjective-or-noun=-5 stranger~definite-noun=9
stranger~masdar=-18 stranger~particle=15 that~adjective-or-noun=4 that~definite-adjective=-23 that~definite-adjective-or-noun=-12
that~definite-human=11 that~definite-masdar=28 that~definite-noun=19 that~human=-4 that~masdar=-10 that~noun=14 that~particle=14 that~verb=-4
their-people~adjective=-8 their-people~definite-human=-8 their-people~definite-noun=31 their-people~masdar=-11 their-people~noun=5
theirs~adjective=-24 theirs~adjective-or-noun=9 theirs~definite-adjective=-17 theirs~definite-adjective-or-noun=6 theirs~definite-human=5
theirs~definite-masdar=23 theirs~definite-noun=-28 theirs~human=-23 theirs~masdar=21 theirs~noun=26 theirs~particle=17 time~definite-human=-5
time~definite-noun=-8 time~noun=-16 to~adjective=15 to~definite-adjective=-7 to~definite-adjective-or-noun=8 to~definite-human=-17
to~definite-noun=-40 to~human=9 to~masdar=35 to~noun=8 to~verb=-10 verb-f~adjective=-14 verb-f~definite-human=15 verb-f~definite-masdar=11
verb-f~human=-12 verb-f~noun=-9 verb-f~particle=6 verb-or-noun~adjective=31 verb-or-noun~definite-human=-12 verb-or-noun~definite-noun=14
verb-or-noun~human=-26 verb-or-noun~masdar=15 verb-or-noun~noun=-16 verb-particle~adjective=11 verb-particle~adjective-or-noun=-5
verb-particle~definite-human=-9 verb-particle~definite-noun=6 verb-particle~masdar=-10 verb~adjective=-26 verb~adjective-or-noun=11
verb~definite-adjective=6 verb~definite-adjective-or-noun=-8 verb~definite-human=-15 verb~definite-noun=37 verb~noun=23 verb~particle=-34
who~adjective=33 who~definite-adjective=-11 who~definite-human=12 who~definite-masdar=18 who~definite-noun=-58 who~noun=12 with~definite-human=-8
with~definite-masdar=-28 with~definite-noun=6 with~noun=5`,
    'behind-bearer': `
about~definite-person=18 about~definite-work=-21 about~person=33 accusative~body=18 accusative~definite-body=9 accusative~definite-person=25
accusative~definite-place=-4 accusative~definite-work=-27 accusative~person=-12 adjective-def-f~definite-body=-54 adjective-def-f~definite-person=12
adjective-def-f~definite-place=-19 adjective-def-f~definite-work=77 adjective-def-f~person=-5 adjective-def-f~place=16 adjective-def-f~work=-12
adjective-def~body=-14 adjective-def~definite-body=28 adjective-def~definite-person=23 adjective-def~definite-place=-56
adjective-def~definite-work=-16 adjective-def~person=16 adjective-def~place=10 adjective-f~body=-13 adjective-f~definite-place=16 adjective-f~person=5
adjective-f~place=-15 adjective-f~work=-12 adjective~body=-5 adjective~definite-body=6 adjective~definite-place=12 adjective~person=-22
adjective~place=-7 and-adjective~person=-10 and-def~body=14 and-def~definite-body=-56 and-def~definite-place=-6 and-def~definite-work=43
and-def~person=6 and-def~place=19 and-name~body=8 and-name~definite-place=9 and-name~person=12 and-noun~definite-body=13 and-noun~definite-work=-6
and-noun~person=-14 and-noun~place=10 and-particle~definite-person=21 and-particle~person=-37 and-stranger~definite-place=15 and-stranger~person=4
and-stranger~place=17 and-theirs~person=46 and-verb~definite-body=14 and-verb~definite-person=-5 and-verb~definite-place=-18 and-verb~definite-work=12
and-verb~place=9 by-def~body=-5 by-def~definite-body=40 by-def~definite-place=-18 by-def~definite-work=-11 by~body=7 by~definite-body=27
by~definite-place=-11 by~definite-work=-26 by~place=9 does-them~definite-body=-7 does-them~definite-person=-9 does-them~definite-place=10
does-them~definite-work=11 does-them~person=-40 does-them~place=-14 end~body=17 end~definite-body=-33 end~definite-person=-19 end~definite-place=67
end~definite-work=-27 family~body=-6 family~definite-person=5 family~definite-place=10 for-def~body=7 for-def~definite-body=9
for-def~definite-person=10 for-def~definite-place=5 for-def~person=-16 for-def~place=-16 for~definite-body=-11 for~definite-person=-11
for~definite-place=9 for~person=-6 for~place=-6 from~definite-body=49 from~definite-person=-7 from~definite-place=26 from~definite-work=-42
from~person=-34 from~place=-8 given~body=6 given~definite-body=6 given~definite-person=-7 given~definite-place=-31 given~person=14 given~place=6
in~definite-body=-6 in~definite-person=-24 in~person=25 in~place=-17 mark~body=23 mark~definite-body=15 mark~definite-person=-36 mark~definite-work=5
mark~person=24 mark~place=-8 masdar-def~definite-body=-11 masdar-def~definite-person=17 masdar-def~definite-place=14 masdar-def~person=-13
masdar-def~place=-11 masdar-shape~definite-body=8 masdar-shape~definite-person=-11 masdar~definite-body=-30 masdar~definite-person=22
masdar~definite-place=19 masdar~definite-work=-5 noun-def~body=-31 noun-def~definite-body=-23 noun-def~definite-place=16 noun-def~definite-work=14
noun-def~person=-32 noun-def~place=6 noun-def~work=14 noun-shape~definite-person=-15 noun-shape~person=18 noun~body=-55 noun~definite-place=43
noun~definite-work=-17 noun~person=33 noun~place=-8 noun~work=6 number~body=17 number~definite-body=25 number~definite-person=-19
number~definite-place=8 number~person=-40 on~definite-body=11 on~definite-person=-15 on~definite-place=-18 on~definite-work=-14 on~place=12 on~work=11
other~definite-body=31 other~definite-person=-4 other~definite-place=-21 other~definite-work=8 other~person=12 particle~body=15
particle~definite-body=-16 particle~definite-person=-12 particle~definite-work=14 particle~person=-45 particle~place=17 people-def~body=-26
people-def~definite-body=-28 people-def~definite-person=-17 people-def~definite-place=9 people-def~definite-work=36 people-def~person=-16
people~body=-12 people~definite-body=10 people~definite-person=7 people~definite-place=20 people~definite-work=11 people~person=-23 people~place=-18
place~body=6 place~definite-person=5 place~person=-44 plural-shape~person=-6 preposition~body=-17 preposition~definite-body=-35
preposition~definite-person=20 preposition~definite-place=9 preposition~definite-work=-13 preposition~person=6 preposition~place=15 relation~person=25
stranger-def~body=11 stranger-def~definite-body=-31 stranger-def~definite-work=-15 stranger-def~person=25 stranger-def~place=-16
stranger~definite-body=9 stranger~definite-person=-8 stranger~definite-place=11 stranger~person=27 that~body=27 that~definite-body=-13
that~definite-person=31 that~definite-work=5 that~person=7 that~place=-15 their-people~definite-body=8 their-people~definite-place=16
their-people~definite-work=5 their-people~person=-21 theirs~definite-body=28 theirs~definite-place=-26 theirs~definite-work=-11 theirs~person=34
theirs~place=-11 time~body=23 time~definite-person=-12 time~definite-work=-10 time~person=-30 time~place=29 to~definite-person=-28
to~definite-place=-33 to~person=34 to~place=23 verb-f~definite-body=23 verb-f~definite-person=19 verb-f~definite-place=-20 verb-f~definite-work=11
verb-f~person=-18 verb-f~place=-9 verb-or-noun~body=8 verb-or-noun~definite-body=23 verb-or-noun~definite-person=-9 verb-or-noun~definite-place=-16
verb-or-noun~definite-work=12 verb-or-noun~person=-9 verb-particle~definite-body=8 verb-particle~definite-place=-8 verb-particle~definite-work=7
verb~body=-14 verb~definite-person=5 verb~definite-place=16 verb~person=13 verb~place=-19 who~definite-body=-13 who~definite-person=10
who~definite-place=-20 who~definite-work=-18 who~person=23 who~place=8 with~body=-10 with~definite-body=-31 with~definite-person=16
with~definite-place=-10 with~person=30`,
    'behind-known': `
about~definite-none=-28 about~definite-person=15 about~definite-work=9 about~person=-11 about~table=42 accusative~body=5 accusative~definite-body=-5
accusative~definite-none=14 accusative~definite-person=-9 accusative~definite-place=-7 accusative~definite-work=7 accusative~person=8
accusative~table=5 adjective-def-f~body=16 adjective-def-f~definite-body=7 adjective-def-f~definite-none=-16 adjective-def-f~definite-person=5
adjective-def-f~definite-place=10 adjective-def-f~definite-table=17 adjective-def-f~definite-work=-8 adjective-def-f~person=-5 adjective-def-f~table=5
adjective-def-f~work=-12 adjective-def~definite-body=5 adjective-def~definite-none=13 adjective-def~definite-place=-31 adjective-def~definite-work=-5
adjective-def~none=15 adjective-f~body=-21 adjective-f~definite-none=7 adjective-f~definite-table=7 adjective-f~none=-14 adjective-f~person=-5
adjective-f~table=18 adjective-f~work=-12 adjective~definite-none=-13 adjective~definite-place=7 adjective~definite-table=12 adjective~none=-7
adjective~table=-20 and-adjective~definite-table=-10 and-adjective~person=-19 and-adjective~table=5 and-def~body=14 and-def~definite-body=7
and-def~definite-none=13 and-def~definite-place=5 and-def~definite-table=-31 and-def~definite-work=-8 and-def~person=-10 and-def~table=33
and-name~table=15 and-noun~person=6 and-noun~table=-10 and-particle~definite-table=23 and-particle~person=-20 and-particle~table=-19
and-stranger~definite-table=10 and-stranger~table=14 and-theirs~definite-table=-6 and-theirs~person=21 and-theirs~table=31 and-verb~definite-none=5
and-verb~definite-place=18 and-verb~definite-table=-22 and-verb~definite-work=11 and-verb~none=-9 and-verb~person=11 by-def~definite-person=-6
by-def~definite-place=-7 by-def~definite-table=18 by-def~table=5 by~body=5 by~definite-body=-5 by~definite-none=14 by~definite-place=7
by~definite-table=-13 by~definite-work=-9 by~none=19 by~person=-29 by~table=28 does-them~table=-51 end~definite-body=-15 end~definite-person=17
end~definite-place=19 end~definite-table=-32 end~person=14 end~place=-9 end~table=11 family~definite-none=7 family~definite-place=13
family~definite-table=11 family~person=15 family~table=-21 for-def~body=7 for-def~definite-none=21 for-def~definite-table=7 for-def~none=11
for-def~table=-46 for~definite-none=-19 for~definite-table=-8 for~none=-7 for~person=-6 for~table=8 from~body=-4 from~definite-none=-10
from~definite-person=4 from~definite-place=5 from~definite-table=40 from~definite-work=-16 from~none=-30 from~person=-20 from~table=9
given~definite-body=6 given~definite-none=12 given~definite-table=-48 given~none=9 given~person=11 in~body=-21 in~definite-body=-6
in~definite-none=-36 in~definite-place=13 in~definite-table=-31 in~definite-work=28 in~none=6 in~person=28 in~place=-5 mark~definite-body=12
mark~definite-none=-33 mark~definite-table=-9 mark~definite-work=11 mark~none=14 mark~table=22 masdar-def~body=-6 masdar-def~definite-none=24
masdar-def~definite-table=19 masdar-def~person=-16 masdar-def~table=-5 masdar-shape~definite-table=10 masdar~definite-person=6
masdar~definite-place=17 masdar~none=-17 masdar~table=18 may-be-name~table=-5 noun-def~body=-23 noun-def~definite-none=18 noun-def~definite-table=-14
noun-def~none=-30 noun-def~person=18 noun-def~table=-15 noun-shape~definite-none=-14 noun-shape~person=21 noun-shape~table=-9 noun~definite-body=-5
noun~definite-none=30 noun~definite-person=-19 noun~definite-place=18 noun~definite-work=9 noun~none=10 noun~person=-40 noun~table=-5 noun~work=6
number~body=17 number~definite-none=20 number~definite-person=-16 number~definite-table=15 number~person=-7 number~table=-27 on~body=-7
on~definite-body=12 on~definite-none=-5 on~definite-person=-12 on~definite-place=-16 on~definite-table=-14 on~none=6 on~person=16 on~table=-14
on~work=11 other~definite-none=10 other~definite-person=-7 other~definite-place=-30 other~definite-table=22 other~definite-work=18 other~none=13
other~table=-14 particle~body=15 particle~definite-body=-12 particle~definite-none=14 particle~definite-person=-15 particle~person=-16
particle~place=6 particle~table=-15 people-def~body=-5 people-def~definite-none=-9 people-def~definite-person=6 people-def~definite-table=19
people-def~table=-41 people~definite-person=20 people~definite-place=13 people~none=-18 people~table=-31 place~person=-28 place~table=-19
plural-shape~table=-6 preposition~definite-none=-6 preposition~definite-person=-15 preposition~definite-table=5 preposition~definite-work=-7
preposition~none=6 preposition~person=-12 preposition~table=7 relation~none=9 relation~person=16 stranger-def~body=6 stranger-def~definite-none=-38
stranger-def~definite-table=-15 stranger-def~definite-work=9 stranger-def~none=6 stranger-def~table=6 stranger~definite-table=-21 stranger~none=-10
stranger~table=24 that~body=5 that~definite-person=33 that~definite-table=24 that~definite-work=-17 that~none=7 that~person=15 that~table=-8
their-people~definite-none=7 their-people~definite-place=7 their-people~definite-table=7 their-people~person=20 their-people~table=-20
theirs~definite-person=24 theirs~definite-place=-14 theirs~definite-work=-19 theirs~none=7 theirs~person=16 time~definite-none=-5
time~definite-table=-8 time~table=19 to~definite-none=22 to~definite-person=-15 to~definite-place=-20 to~definite-table=-29 to~definite-work=-13
to~table=50 verb-f~definite-none=19 verb-f~definite-place=-14 verb-f~definite-table=26 verb-f~none=11 verb-f~person=-16 verb-f~table=-6
verb-or-noun~body=8 verb-or-noun~definite-none=17 verb-or-noun~definite-person=-11 verb-or-noun~definite-table=4 verb-or-noun~none=-20
verb-or-noun~person=13 verb-or-noun~table=-8 verb-particle~none=6 verb-particle~person=21 verb-particle~table=-38 verb~body=-12
verb~definite-person=18 verb~definite-place=-7 verb~definite-table=13 verb~person=-15 verb~place=-14 verb~table=24 who~definite-none=-23
who~definite-person=14 who~definite-place=-11 who~definite-table=-9 who~definite-work=-10 who~none=5 who~table=19 with~body=-11 with~definite-none=-16
with~none=5 with~table=24`,
    'beforeThat-kind': `
about~adjective=22 about~definite-adjective=5 about~definite-human=-14 about~definite-noun=-8 accusative~adjective=-6 accusative~definite-human=26
accusative~noun=7 adjective-def~adjective-or-noun=9 adjective-def~definite-adjective=9 adjective-def~definite-adjective-or-noun=-10
adjective-def~definite-human=21 adjective-def~definite-masdar=15 adjective-def~human=-10 adjective-def~noun=-55 adjective-def~particle=22
adjective~adjective=6 adjective~definite-adjective=8 adjective~definite-adjective-or-noun=-5 adjective~definite-noun=-15 adjective~noun=-14
deed~definite-noun=7 does-f~adjective=5 does-f~adjective-or-noun=-9 does-f~definite-adjective=18 does-f~definite-adjective-or-noun=-9
does-f~definite-human=11 does-f~human=7 does-f~noun=26 does-or-noun~adjective-or-noun=-7 does-or-noun~definite-adjective=10
does-or-noun~definite-human=-13 does-or-noun~definite-noun=-8 does-or-noun~human=7 does-or-noun~noun=-5 does~adjective=29 does~adjective-or-noun=5
does~definite-adjective=11 does~definite-human=26 does~definite-masdar=-19 does~definite-noun=-13 does~masdar=-34 does~noun=-12 does~particle=23
done-f~adjective=11 done-f~noun=-19 from~adjective=-13 from~definite-adjective=5 from~definite-human=10 from~definite-masdar=-15
from~definite-noun=-11 from~human=-6 from~noun=15 given~adjective=5 given~definite-adjective=21 given~definite-human=-10 given~definite-noun=20
given~masdar=-5 governor~definite-human=6 governor~definite-noun=4 governor~noun=11 group-head~adjective=-7 group-head~definite-noun=-18
group-head~noun=28 had~definite-human=4 had~definite-noun=-5 had~noun=-8 happens-f~definite-noun=-17 happens-f~noun=13 happens~adjective=-16
happens~human=5 happens~noun=-11 head~definite-adjective=16 head~definite-noun=5 he~adjective=-37 he~definite-noun=-6 he~human=-7 he~noun=-11
in~adjective=5 in~adjective-or-noun=-9 in~definite-adjective=7 in~definite-human=-11 in~definite-masdar=-9 in~definite-noun=30 in~human=-21
in~masdar=-6 in~noun=16 masdar-shape~definite-noun=-5 masdar-shape~noun=17 masdar~adjective=-19 masdar~definite-noun=-9 masdar~noun=25
may-be-name~adjective=8 none~adjective=-6 none~definite-noun=-12 none~masdar=-9 noun-def~adjective=-8 noun-def~adjective-or-noun=-15
noun-def~definite-adjective=-7 noun-def~definite-adjective-or-noun=14 noun-def~definite-human=15 noun-def~definite-masdar=-21
noun-def~definite-noun=-30 noun-def~human=-7 noun-def~masdar=-17 noun-def~noun=7 noun-def~particle=34 noun-def~verb=10 noun-shape~adjective=-6
noun-shape~noun=-7 noun~adjective=-11 noun~definite-adjective=-25 noun~definite-adjective-or-noun=-5 noun~definite-masdar=-17 noun~definite-noun=34
noun~masdar=17 noun~noun=-5 number~definite-masdar=-5 number~definite-noun=-7 number~human=9 number~noun=-22 of-bodies~definite-human=5
of-bodies~definite-noun=6 of-bodies~particle=10 of-people~definite-noun=-5 of-people~noun=5 of-places~definite-noun=9 on~definite-adjective=-19
on~definite-adjective-or-noun=-6 on~definite-human=-8 on~definite-noun=41 on~masdar=-16 on~noun=6 other~definite-adjective=12 other~definite-masdar=16
other~noun=-6 particle~adjective=-11 particle~definite-masdar=-9 particle~definite-noun=15 particle~human=-5 particle~masdar=-9 particle~particle=-5
people-def~adjective=6 people-def~adjective-or-noun=9 people-def~definite-adjective=13 people-def~definite-adjective-or-noun=-15
people-def~definite-noun=-18 people-def~masdar=-7 people-def~noun=-20 people-def~particle=-5 people~adjective=9 people~definite-human=8
people~definite-noun=16 people~noun=-20 place~definite-noun=4 place~noun=16 plural-shape~definite-noun=8 preposition~adjective=10
preposition~definite-adjective=-10 preposition~definite-human=-14 preposition~definite-noun=18 preposition~human=7 preposition~masdar=9
preposition~particle=-23 press-head~definite-noun=9 says-f~definite-human=-18 says-f~definite-masdar=5 says-f~definite-noun=9 says-f~masdar=-9
says-f~noun=28 says~adjective=23 says~adjective-or-noun=6 says~definite-adjective=-8 says~definite-adjective-or-noun=17 says~definite-human=-20
says~definite-masdar=15 says~definite-noun=25 says~masdar=-68 says~noun=11 site-head~definite-noun=8 site-head~noun=12 some~adjective=-20
some~human=-18 some~noun=5 start~adjective=32 start~adjective-or-noun=14 start~definite-adjective=62 start~definite-adjective-or-noun=23
start~definite-human=-100 start~definite-masdar=20 start~definite-noun=-45 start~definite-particle=9 start~human=-44 start~masdar=15 start~noun=11
start~particle=10 start~verb=-25 stranger-def~adjective=17 stranger-def~noun=-26 stranger-def~particle=13 stranger~adjective=-7
stranger~definite-masdar=8 stranger~masdar=10 stranger~noun=-30 stranger~particle=10 that~adjective=-26 that~definite-adjective=-18
that~definite-masdar=-9 that~definite-noun=20 that~masdar=21 that~verb=-16 their-people~definite-noun=9 their-people~masdar=-6
theirs~definite-adjective-or-noun=-22 theirs~definite-masdar=13 theirs~definite-noun=6 theirs~noun=-21 this~noun=-4 time~adjective=-9
time~definite-noun=10 time~particle=5 title-def~adjective=-24 title-def~adjective-or-noun=-22 title-def~definite-adjective=-5
title-def~definite-adjective-or-noun=-18 title-def~definite-human=20 title-def~definite-masdar=11 title-def~definite-noun=-10 title-def~human=6
title-def~masdar=-5 title-def~noun=33 title-def~particle=18 title~adjective=10 title~definite-adjective=-41 title~definite-adjective-or-noun=-6
title~definite-human=11 title~definite-noun=23 title~masdar=18 to~adjective=-5 to~definite-adjective=-7 to~definite-adjective-or-noun=8
to~definite-noun=-32 to~masdar=9 to~noun=8 verb-f~adjective=36 verb-f~definite-adjective-or-noun=-7 verb-f~definite-masdar=-13 verb-f~definite-noun=5
verb-f~masdar=5 verb-f~particle=-12 verb-or-noun~adjective=-9 verb-or-noun~definite-adjective=-7 verb-or-noun~definite-human=10
verb-or-noun~definite-masdar=8 verb-or-noun~human=7 verb-or-noun~noun=13 verb-or-noun~particle=-15 verb-particle~adjective=12
verb-particle~definite-human=-20 verb-particle~definite-noun=-26 verb-particle~human=13 verb-particle~masdar=28 verb-particle~noun=6
verb-particle~particle=-29 verb~adjective=-27 verb~definite-adjective=-20 verb~definite-adjective-or-noun=10 verb~definite-masdar=16
verb~definite-noun=-15 verb~human=17 verb~masdar=25 verb~noun=-39 verb~particle=13 verb~verb=8 was~adjective=-24 was~adjective-or-noun=11
was~definite-adjective=-12 was~definite-noun=-20 was~human=-9 was~masdar=7 was~particle=-8`,
    'beforeThat-bearer': `
about~definite-body=-20 about~definite-person=-37 about~definite-place=7 about~definite-work=9 about~person=27 accusative~definite-body=9
accusative~definite-person=19 accusative~definite-place=-6 accusative~definite-work=4 accusative~person=-28 accusative~place=10 adjective-def~body=-7
adjective-def~definite-body=18 adjective-def~definite-person=35 adjective-def~definite-place=-15 adjective-def~person=-8 adjective~definite-place=12
adjective~definite-work=-13 deed~definite-work=15 does-f~definite-body=13 does-f~definite-person=19 does-f~definite-place=-17 does-f~person=32
does-or-noun~definite-person=-4 does-or-noun~definite-place=9 does-or-noun~definite-work=-12 does-or-noun~person=5 does-or-noun~place=7 does~body=-8
does~definite-body=10 does~definite-person=6 does~definite-place=9 does~definite-work=-21 does~work=7 done~person=-14 from~body=5
from~definite-body=-11 from~definite-person=11 from~definite-work=-10 from~place=-16 given~definite-body=-11 given~definite-person=14
given~definite-place=6 given~definite-work=13 given~person=13 governor~definite-work=13 governor~person=10 group-head~body=11
group-head~definite-body=-25 group-head~person=15 had~definite-body=-9 happens-f~definite-body=-11 happens-f~definite-work=-16 happens-f~person=20
happens~definite-body=10 happens~definite-work=-7 happens~person=-12 happens~place=-6 head~definite-person=6 head~definite-place=5 he~person=-55
in~body=-7 in~definite-place=24 in~definite-work=-6 in~person=-17 in~place=5 masdar-shape~person=9 masdar~definite-body=-6 masdar~definite-person=-14
masdar~definite-place=8 masdar~person=4 may-be-name~person=9 none~definite-body=-7 none~person=-22 noun-def~body=11 noun-def~definite-person=19
noun-def~definite-place=-21 noun-def~definite-work=-21 noun-def~person=13 noun-def~place=-22 noun~body=-13 noun~definite-body=-16
noun~definite-person=-5 noun~definite-place=-18 noun~definite-work=25 noun~person=-10 noun~place=24 number~definite-body=6 number~definite-place=-13
number~person=-10 number~place=6 of-bodies~body=18 of-bodies~definite-body=16 of-bodies~person=10 of-people~definite-person=-5 of-people~person=9
of-places~definite-place=6 on~definite-person=-19 on~definite-place=31 on~person=-31 on~place=17 other~definite-body=19 other~definite-work=12
other~place=-15 particle~definite-person=4 particle~definite-place=9 particle~definite-work=-5 particle~person=-34 people-def~body=-7
people-def~definite-person=-15 people-def~person=12 people-def~place=-14 people~definite-body=15 people~definite-person=8 people~definite-place=18
people~person=-25 people~place=15 place~definite-person=12 place~person=-17 place~place=11 preposition~body=-10 preposition~definite-body=16
preposition~definite-person=-22 preposition~definite-place=4 preposition~person=-14 preposition~place=22 press-head~definite-work=9
says-f~definite-person=-11 says-f~definite-place=5 says-f~definite-work=7 says-f~person=14 says~body=-20 says~definite-body=-24
says~definite-person=27 says~definite-place=23 says~person=-7 some~body=-13 some~definite-body=-7 some~definite-person=9 some~definite-work=-6
some~person=-22 some~place=-5 start~body=12 start~definite-body=13 start~definite-person=-80 start~definite-place=30 start~definite-work=6
start~person=68 start~place=-54 start~work=-5 stranger-def~body=-20 stranger-def~definite-place=-9 stranger-def~definite-work=10
stranger-def~person=20 stranger-def~place=7 stranger~definite-body=32 stranger~definite-person=-6 stranger~definite-place=-17 stranger~definite-work=6
that~body=10 that~definite-body=9 that~definite-person=-10 that~definite-work=-11 that~person=-40 that~place=7 their-people~definite-place=8
theirs~definite-body=21 theirs~definite-person=-13 theirs~definite-work=-7 theirs~person=-25 theirs~place=5 this~person=-11 time~person=-5
title-def~body=5 title-def~definite-body=-22 title-def~definite-person=30 title-def~definite-place=-26 title-def~definite-work=16 title-def~person=-7
title-def~place=-9 title~body=20 title~definite-body=-20 title~definite-person=-7 title~definite-work=12 title~person=6 to~body=-5
to~definite-body=-16 to~definite-person=-8 to~definite-work=-9 to~person=24 to~place=-8 verb-f~body=13 verb-f~definite-body=-6
verb-f~definite-person=-7 verb-f~definite-place=12 verb-f~definite-work=-12 verb-f~person=34 verb-f~place=-9 verb-or-noun~body=12
verb-or-noun~definite-body=10 verb-or-noun~definite-work=-6 verb-or-noun~person=-8 verb-or-noun~place=-11 verb-particle~body=-11
verb-particle~definite-body=-25 verb-particle~definite-person=15 verb-particle~definite-place=-12 verb-particle~definite-work=-10
verb-particle~person=44 verb~definite-person=-15 verb~definite-place=-9 verb~definite-work=15 verb~person=6 was~body=6 was~definite-body=8
was~definite-person=-11 was~definite-place=-37 was~definite-work=10 was~person=-26 who~person=11 with~definite-body=5 with~definite-work=-5`,
    'before-behind': `
about~adjective=-5 about~end=12 about~in=14 about~theirs=5 adjective-def~accusative=-17 adjective-def~adjective=25 adjective-def~adjective-def=19
adjective-def~adjective-def-f=-6 adjective-def~and-verb=-5 adjective-def~end=-5 adjective-def~family=6 adjective-def~from=5 adjective-def~given=-8
adjective-def~in=-5 adjective-def~masdar=5 adjective-def~noun=17 adjective-def~noun-def=-24 adjective-def~number=-27 adjective-def~on=-21
adjective-def~other=9 adjective-def~people=5 adjective-def~people-def=15 adjective-def~preposition=-14 adjective-def~relation=9
adjective-def~stranger=12 adjective-def~that=-7 adjective-def~to=11 adjective-def~verb=-17 adjective-def~verb-or-noun=-19 adjective~noun-def=-6
adjective~on=-4 adjective~that=8 and-adjective-def~adjective-def=5 and-adjective-def~end=-8 and-adjective-def~mark=-15 and-adjective-def~on=7
and-noun-def~and-def=-6 and-noun-def~by=7 and-noun-def~masdar-def=5 and-noun-def~noun=8 and-noun-def~number=-5 and-noun-def~preposition=12
and-noun~mark=-7 and-start~in=-9 and-start~masdar-def=-10 and-start~noun=-6 and-start~noun-def=-6 and-start~particle=-8 and-start~people-def=-8
and-stranger-def~noun=4 behind-ب~and-theirs=13 behind-ب~end=-8 behind-ب~noun=-10 behind-ب~noun-def=-4 behind-ب~theirs=-17 behind-ب~verb=6
behind-ل~in=6 behind-ل~preposition=10 behind-ل~that=8 deed~accusative=13 deed~adjective=-7 deed~adjective-def=-6 deed~end=28 deed~in=56 deed~mark=-10
deed~on=-14 deed~particle=16 deed~preposition=24 deed~to=-20 definite-behind-ب~adjective-def=-10 definite-behind-ب~and-def=-18 definite-behind-ب~end=9
definite-behind-ب~verb=10 definite-behind-ل~and-def=-6 definite-behind-ل~end=-6 definite-behind-ل~that=11 definite-behind-ل~with=-15 does-f~about=10
does-f~accusative=16 does-f~adjective-def=-24 does-f~adjective-def-f=36 does-f~by=-12 does-f~for-def=6 does-f~from=-16 does-f~in=-14 does-f~masdar=10
does-f~masdar-def=-7 does-f~noun=14 does-f~noun-def=-22 does-f~on=7 does-f~other=5 does-f~particle=5 does-f~people=5 does-f~relation=4 does-f~that=8
does-f~their-people=5 does-f~to=-22 does-f~verb-or-noun=8 does-or-noun~adjective=-59 does-or-noun~adjective-def=-6 does-or-noun~and-def=-15
does-or-noun~family=15 does-or-noun~for=-6 does-or-noun~given=4 does-or-noun~in=-45 does-or-noun~mark=-14 does-or-noun~masdar=7 does-or-noun~noun=28
does-or-noun~noun-def=-5 does-or-noun~on=19 does-or-noun~other=16 does-or-noun~people=17 does-or-noun~preposition=11 does-or-noun~stranger-def=4
does-or-noun~that=10 does-or-noun~their-people=6 does-or-noun~time=-5 does-or-noun~to=-23 does-or-noun~verb=21 does-or-noun~verb-or-noun=8
does~about=14 does~accusative=-28 does~adjective=-7 does~adjective-def=11 does~adjective-def-f=-24 does~and-def=18 does~by=14 does~by-def=-8
does~does-them=-17 does~family=9 does~for-def=10 does~from=33 does~given=-6 does~in=-21 does~masdar=29 does~masdar-def=33 does~noun=19
does~noun-def=52 does~number=-6 does~on=36 does~people=-18 does~people-def=-17 does~place=-15 does~stranger=8 does~stranger-def=13
does~their-people=-13 does~theirs=-37 does~time=10 does~to=-7 does~verb=-5 does~verb-or-noun=-8 does~who=-18 does~with=-14 done-f~about=8
done-f~people-def=14 from~adjective-def=-19 from~adjective-def-f=-16 from~and-def=4 from~and-verb=-4 from~by=7 from~end=-17 from~for=-5 from~in=-8
from~masdar=-7 from~masdar-shape=14 from~noun=15 from~noun-def=32 from~number=10 from~preposition=20 from~stranger=-14 from~stranger-def=-12
from~that=-21 from~to=29 from~verb=-16 from~verb-f=-22 given~adjective-def=-8 given~and-particle=-9 given~end=-9 given~given=-38 given~in=-6
given~masdar-def=5 given~noun=8 given~noun-def=-6 given~on=9 given~particle=14 given~people=7 given~preposition=4 given~stranger=-12 given~that=7
given~theirs=4 given~verb=10 given~verb-or-noun=8 given~verb-particle=-5 given~who=8 governor~by=12 governor~end=5 governor~noun=6
governor~noun-def=-4 governor~on=-7 governor~to=9 group-head~accusative=-17 group-head~adjective-def=34 group-head~by=-28 group-head~by-def=-6
group-head~end=11 group-head~in=-9 group-head~masdar=5 group-head~masdar-def=10 group-head~noun=-22 group-head~number=-7 group-head~on=36
group-head~preposition=-5 group-head~that=-14 group-head~theirs=7 group-head~verb=-12 group-head~verb-particle=7 had~about=6 had~adjective-def=11
had~end=-7 had~masdar=7 had~preposition=-15 happens-f~about=-4 happens-f~adjective-def=-16 happens-f~adjective-def-f=-16 happens-f~adjective-f=-5
happens-f~in=6 happens-f~noun=-7 happens-f~on=-11 happens~about=-7 happens~accusative=-27 happens~adjective=-6 happens~in=-18 happens~noun-def=-6
happens~on=15 happens~particle=-17 happens~people=4 happens~preposition=8 happens~stranger-def=-4 happens~to=28 head~accusative=-11
head~adjective-def-f=12 head~by-def=-14 head~end=4 head~noun=-10 head~on=-11 head~particle=9 head~preposition=4 head~theirs=6 head~who=10 he~by=-17
he~preposition=-8 he~verb=-5 he~who=-6 in~accusative=29 in~adjective-def=-53 in~adjective-def-f=-18 in~and-def=19 in~and-name=12 in~and-verb=5
in~by=23 in~end=22 in~for-def=6 in~from=-17 in~given=6 in~mark=34 in~noun=9 in~number=5 in~on=-31 in~other=-24 in~particle=7 in~people-def=-5
in~preposition=37 in~stranger-def=-16 in~that=18 in~time=-13 in~to=-7 in~verb=12 in~verb-f=-11 in~verb-particle=-17 in~who=-9 known-name~in=6
masdar-shape~end=-13 masdar-shape~in=21 masdar~adjective-def-f=-7 masdar~and-def=-8 masdar~for-def=-8 masdar~in=-13 masdar~noun=35 masdar~on=6
masdar~particle=-7 masdar~to=8 masdar~verb=-10 none~for=-9 none~for-def=-13 none~in=-8 none~on=-6 noun-def~about=4 noun-def~adjective=24
noun-def~adjective-def=27 noun-def~adjective-def-f=-14 noun-def~adjective-f=-10 noun-def~and-particle=10 noun-def~and-stranger=6
noun-def~and-theirs=35 noun-def~and-verb=28 noun-def~by=12 noun-def~by-def=29 noun-def~end=-15 noun-def~family=10 noun-def~for=-11
noun-def~for-def=-16 noun-def~from=25 noun-def~given=20 noun-def~in=-20 noun-def~mark=-10 noun-def~masdar=-12 noun-def~masdar-def=-21
noun-def~noun=-13 noun-def~noun-def=-14 noun-def~number=-20 noun-def~on=-21 noun-def~particle=-17 noun-def~people-def=-6 noun-def~preposition=-27
noun-def~stranger=12 noun-def~stranger-def=19 noun-def~that=-15 noun-def~theirs=-13 noun-def~verb-f=-18 noun-def~verb-or-noun=-7 noun-def~who=-9
noun-shape~end=17 noun-shape~preposition=-10 noun~about=-4 noun~accusative=13 noun~adjective=-4 noun~adjective-def=39 noun~adjective-def-f=11
noun~adjective-f=28 noun~and-adjective=-15 noun~and-def=5 noun~and-noun=-13 noun~and-stranger=-25 noun~and-theirs=5 noun~by=-6 noun~by-def=5
noun~does-them=5 noun~end=-7 noun~family=-15 noun~for=-24 noun~for-def=22 noun~from=-5 noun~given=5 noun~in=-17 noun~mark=-23 noun~masdar-def=-17
noun~noun=29 noun~noun-def=16 noun~number=-10 noun~on=-39 noun~other=16 noun~place=-7 noun~preposition=5 noun~stranger=10 noun~stranger-def=30
noun~that=4 noun~theirs=25 noun~verb=-35 noun~verb-f=-12 noun~verb-or-noun=-10 noun~who=15 number~end=-17 number~from=-5 number~preposition=-8
of-bodies~by=15 of-bodies~for-def=-7 of-bodies~in=19 of-bodies~to=7 of-bodies~verb=-17 of-people~accusative=9 of-people~by=8 of-people~from=-11
of-people~in=7 of-people~masdar=13 of-people~noun=-13 of-people~number=6 of-places~adjective-def=-6 of-places~adjective-def-f=16 of-places~end=-6
of-places~noun=6 of-places~on=13 of-places~that=8 of-places~to=9 of-places~verb=-12 on~accusative=-31 on~adjective=-7 on~adjective-def=-5
on~adjective-f=-8 on~and-def=22 on~end=9 on~from=-11 on~given=-5 on~in=30 on~mark=15 on~masdar=-12 on~masdar-def=-7 on~noun=-8 on~noun-def=-13
on~people=13 other~accusative=-4 other~adjective-def-f=10 other~from=12 other~in=17 other~masdar-def=-13 other~noun=-6 other~noun-def=27 other~on=-10
other~particle=-10 other~stranger-def=-6 other~that=13 particle~end=27 particle~mark=-11 particle~noun-def=-11 particle~particle=-15
particle~people-def=-6 particle~preposition=-20 particle~that=21 people-def~about=-9 people-def~accusative=-10 people-def~adjective=-9
people-def~adjective-def=25 people-def~adjective-def-f=-9 people-def~by-def=-23 people-def~end=-6 people-def~for-def=-7 people-def~from=-9
people-def~in=18 people-def~mark=11 people-def~noun=12 people-def~noun-def=-12 people-def~on=-11 people-def~particle=-12 people-def~people-def=19
people-def~preposition=10 people-def~stranger=-10 people-def~their-people=-5 people-def~theirs=-16 people-def~to=-6 people-def~who=-8 people~by=-12
people~by-def=-6 people~from=16 people~mark=-7 people~verb-f=-9 place~other=9 preposition~adjective-def=-34 preposition~adjective-def-f=9
preposition~and-name=10 preposition~and-noun=15 preposition~and-verb=4 preposition~by=-8 preposition~end=34 preposition~family=-25 preposition~in=12
preposition~noun=-17 preposition~noun-def=-5 preposition~number=-7 preposition~particle=25 preposition~people=8 preposition~stranger-def=-15
preposition~that=9 preposition~time=-8 preposition~verb-or-noun=-6 press-head~adjective-def=10 press-head~adjective-def-f=14 press-head~on=-14
press-head~that=7 says-f~adjective-def-f=16 says-f~in=-5 says-f~masdar=-13 says-f~masdar-def=-15 says-f~noun=-26 says-f~people=15 says-f~people-def=10
says-f~that=-5 says-f~theirs=9 says~adjective-def=-12 says~by-def=16 says~family=-12 says~for-def=29 says~from=18 says~given=-7 says~in=36
says~masdar=-7 says~masdar-def=22 says~noun-shape=-26 says~on=16 says~other=8 says~people=-27 says~people-def=-17 says~place=-7 says~preposition=-11
says~relation=12 says~stranger=-5 says~stranger-def=11 says~that=-43 says~theirs=8 says~verb=10 says~verb-or-noun=-16 site-head~adjective-def=15
site-head~adjective-def-f=5 site-head~end=15 site-head~in=13 site-head~mark=14 site-head~verb=-15 some~in=-10 some~on=8 some~particle=11
some~preposition=-20 some~verb=-18 start~adjective=5 start~adjective-def-f=9 start~family=-16 start~from=-14 start~in=-18 start~mark=30
start~masdar-def=-17 start~noun=-16 start~noun-def=-18 start~on=-18 start~other=23 start~people=-25 start~people-def=-6 start~relation=8
start~stranger=17 start~stranger-def=5 start~verb=56 start~verb-f=20 start~who=-21 stranger-def~accusative=6 stranger-def~adjective-def=-5
stranger-def~by=-15 stranger-def~end=-7 stranger-def~noun=-8 stranger-def~noun-def=10 stranger-def~stranger=-7 stranger-def~verb=-11
stranger~about=-10 stranger~accusative=9 stranger~adjective-def-f=6 stranger~by=9 stranger~end=-10 stranger~for-def=-6 stranger~from=-18 stranger~in=7
stranger~noun=17 stranger~noun-def=9 stranger~on=-12 stranger~particle=8 stranger~that=4 stranger~their-people=14 stranger~theirs=7 stranger~to=-15
stranger~verb=-11 that~adjective-def=-12 that~adjective-def-f=-24 that~masdar-def=-30 that~noun=-11 that~noun-def=-32 that~particle=-9
that~people-def=-11 that~verb=49 that~verb-f=41 that~verb-or-noun=6 that~verb-particle=29 their-people~end=5 their-people~in=12 theirs~end=-11
theirs~in=-16 theirs~mark=5 theirs~masdar-def=-4 theirs~noun-def=-14 theirs~particle=8 title-def~about=23 title-def~accusative=-12
title-def~adjective=31 title-def~by=-9 title-def~by-def=8 title-def~end=8 title-def~family=18 title-def~for=10 title-def~from=-10 title-def~given=11
title-def~in=-22 title-def~masdar-def=-14 title-def~noun=-5 title-def~noun-def=-11 title-def~on=-48 title-def~other=-17 title-def~particle=-14
title-def~people=16 title-def~people-def=38 title-def~preposition=7 title-def~stranger=11 title-def~stranger-def=14 title-def~that=6
title-def~theirs=-50 title-def~to=-31 title-def~verb=12 title-def~verb-or-noun=-5 title~about=-10 title~adjective-def=-9 title~end=-12 title~from=12
title~given=-8 title~in=9 title~mark=13 title~noun-def=8 title~that=10 title~verb=-11 to~accusative=11 to~adjective=-7 to~adjective-def-f=-18 to~end=8
to~from=-14 to~given=-9 to~in=-30 to~masdar-def=14 to~noun=10 to~noun-def=-5 to~on=11 to~preposition=-9 to~theirs=-7 verb-f~about=7
verb-f~accusative=15 verb-f~adjective=20 verb-f~adjective-def=-9 verb-f~adjective-def-f=17 verb-f~adjective-f=-18 verb-f~by=-34 verb-f~family=-5
verb-f~for=9 verb-f~for-def=-6 verb-f~from=7 verb-f~masdar=-33 verb-f~masdar-def=-14 verb-f~may-be-name=11 verb-f~noun=23 verb-f~noun-def=31
verb-f~number=8 verb-f~on=26 verb-f~other=-7 verb-f~people=-10 verb-f~people-def=19 verb-f~that=-12 verb-f~their-people=13 verb-f~to=5
verb-f~verb-or-noun=-7 verb-f~who=-5 verb-or-noun~accusative=-17 verb-or-noun~adjective=-16 verb-or-noun~adjective-def=-13
verb-or-noun~adjective-def-f=18 verb-or-noun~and-def=-14 verb-or-noun~by-def=11 verb-or-noun~for=-9 verb-or-noun~for-def=-5 verb-or-noun~from=14
verb-or-noun~in=-31 verb-or-noun~mark=6 verb-or-noun~masdar=6 verb-or-noun~masdar-def=5 verb-or-noun~noun=18 verb-or-noun~noun-def=24
verb-or-noun~number=17 verb-or-noun~on=9 verb-or-noun~particle=-18 verb-or-noun~people=-9 verb-or-noun~people-def=-30 verb-or-noun~preposition=-12
verb-or-noun~stranger-def=-14 verb-or-noun~theirs=31 verb-or-noun~time=-6 verb-or-noun~to=11 verb-or-noun~verb=-32 verb-or-noun~verb-or-noun=19
verb-or-noun~who=10 verb-or-noun~with=36 verb-particle~people-def=-8 verb~accusative=10 verb~adjective=7 verb~adjective-def=-23 verb~and-def=16
verb~by=19 verb~by-def=-13 verb~end=-13 verb~family=10 verb~from=-10 verb~masdar=-18 verb~masdar-def=13 verb~noun=-19 verb~noun-shape=13
verb~number=-9 verb~on=43 verb~people=-9 verb~people-def=-27 verb~preposition=-13 verb~stranger-def=-32 verb~their-people=15 verb~theirs=31 verb~to=8
verb~verb-or-noun=10 verb~with=18 was~accusative=37 was~adjective=30 was~adjective-def=-19 was~adjective-def-f=-11 was~in=-6 was~noun-def=-21
was~particle=10 was~people-def=10 was~preposition=-13 was~verb=-17 was~verb-particle=11 with~adjective-def=9 with~in=5 with~mark=-10 with~particle=-14
with~preposition=7`,
    'beforeThat-before': `
about~group-head=5 about~noun=6 about~people-def=23 about~title-def=-15 accusative~from=-7 accusative~noun=5 adjective-def~about=-5
adjective-def~adjective-def=26 adjective-def~deed=-14 adjective-def~definite-behind-ل=-20 adjective-def~does=-28 adjective-def~does-or-noun=7
adjective-def~from=-19 adjective-def~given=23 adjective-def~group-head=33 adjective-def~he=-14 adjective-def~in=-8 adjective-def~masdar=7
adjective-def~noun=-17 adjective-def~of-people=10 adjective-def~on=12 adjective-def~other=22 adjective-def~particle=-11 adjective-def~people=9
adjective-def~people-def=-11 adjective-def~preposition=-14 adjective-def~press-head=-11 adjective-def~site-head=8 adjective-def~stranger=19
adjective-def~that=6 adjective-def~to=11 adjective-def~verb=-8 adjective-def~verb-or-noun=-27 adjective~in=23 adjective~noun=-16 adjective~on=7
adjective~that=-10 deed~people-def=7 deed~title-def=-6 deed~to=10 does-f~adjective-def=-6 does-f~behind-ب=-9 does-f~given=-15 does-f~group-head=5
does-f~head=6 does-f~in=-5 does-f~noun=6 does-f~noun-def=-8 does-f~of-people=4 does-f~particle=5 does-f~people-def=37 does-f~press-head=5
does-f~stranger-def=-19 does-f~title-def=9 does-or-noun~adjective-def=-8 does-or-noun~behind-ب=10 does-or-noun~given=-9 does-or-noun~group-head=19
does-or-noun~noun-def=-11 does-or-noun~of-people=6 does-or-noun~people-def=-13 does-or-noun~title=-11 does-or-noun~title-def=5
does-or-noun~verb-or-noun=-12 does~about=-6 does~adjective=21 does~adjective-def=-17 does~and-noun=6 does~and-noun-def=7 does~behind-ب=11
does~does-or-noun=12 does~given=9 does~group-head=-18 does~had=-5 does~in=-23 does~masdar=22 does~noun=22 does~of-bodies=23 does~other=7
does~people=-6 does~some=-4 does~stranger-def=-9 does~that=-6 does~theirs=12 does~title=34 does~title-def=-63 does~to=-18 does~verb=8 done-f~head=-7
done-f~noun-def=9 from~and-noun-def=-13 from~and-place=6 from~deed=-15 from~group-head=14 from~had=16 from~noun=10 from~noun-def=-9 from~of-places=6
from~site-head=6 from~verb=-8 from~verb-or-noun=-9 given~in=-11 given~noun-def=18 given~on=-18 given~to=9 governor~does=7 group-head~and-theirs=11
group-head~noun-def=21 had~with=17 happens-f~noun=9 happens~from=-13 happens~noun=27 happens~title-def=-14 head~in=5 he~title=-5 he~verb-or-noun=-5
in~adjective-def=-6 in~and-noun-def=13 in~deed=-10 in~definite-behind-ل=16 in~had=-14 in~masdar=7 in~noun=-15 in~noun-def=-10 in~of-places=-21
in~site-head=36 in~stranger=-22 in~verb-or-noun=23 masdar~governor=14 masdar~noun-def=-5 masdar~on=12 masdar~people-def=-4 masdar~title-def=-5
masdar~verb-or-noun=8 none~does=14 none~noun=-22 none~other=-10 none~verb-f=-10 noun-def~about=13 noun-def~adjective-def=17 noun-def~behind-ل=29
noun-def~deed=30 noun-def~does=-8 noun-def~does-or-noun=-23 noun-def~from=-25 noun-def~given=14 noun-def~governor=5 noun-def~he=-7 noun-def~in=-14
noun-def~masdar=-11 noun-def~noun=-33 noun-def~noun-def=-18 noun-def~of-bodies=-4 noun-def~of-people=-10 noun-def~of-places=-11 noun-def~on=30
noun-def~other=16 noun-def~preposition=-15 noun-def~site-head=-12 noun-def~some=-7 noun-def~stranger=-7 noun-def~stranger-def=5 noun-def~that=25
noun-def~theirs=-11 noun-def~title-def=43 noun-def~to=-7 noun-def~verb=-16 noun-def~verb-or-noun=-37 noun-def~with=11 noun-shape~noun=-8
noun~adjective-def=-8 noun~and-adjective-def=7 noun~deed=-14 noun~from=-18 noun~given=-26 noun~group-head=6 noun~in=-17 noun~masdar=-8 noun~noun=25
noun~noun-def=29 noun~of-people=26 noun~on=14 noun~particle=7 noun~preposition=6 noun~stranger=24 noun~stranger-def=14 noun~to=-9 noun~with=6
number~behind-ل=7 number~from=12 number~noun=-7 of-bodies~from=22 of-bodies~noun=-9 of-people~title-def=5 of-places~in=6 of-places~site-head=5
on~deed=13 on~head=9 on~masdar=-19 on~noun=49 on~noun-def=-10 on~some=-6 on~theirs=-16 other~in=28 other~noun-def=-5 other~on=-4 other~that=-16
particle~does-or-noun=-8 particle~from=-13 particle~happens=-11 particle~happens-f=-8 particle~noun=5 particle~press-head=6 particle~says=-9
particle~stranger=-14 particle~verb=9 particle~verb-or-noun=15 people-def~about=-5 people-def~adjective-def=33 people-def~deed=-6 people-def~does=7
people-def~from=14 people-def~given=10 people-def~had=5 people-def~masdar=7 people-def~noun=-23 people-def~noun-def=-8 people-def~on=-5
people-def~other=7 people-def~site-head=-7 people-def~stranger=5 people-def~that=-19 people-def~theirs=-7 people-def~verb=12 people~adjective=-5
people~from=31 people~in=18 people~noun=-32 people~noun-def=47 people~of-bodies=10 people~site-head=-12 place~preposition=-16 place~that=13
preposition~adjective-def=-14 preposition~and-noun-def=11 preposition~and-place=9 preposition~deed=26 preposition~noun=8 preposition~title-def=10
preposition~verb-or-noun=-33 says-f~group-head=14 says-f~had=10 says-f~noun=6 says-f~noun-def=-21 says-f~press-head=8 says-f~title-def=18
says~adjective-def=13 says~definite-behind-ب=-18 says~given=-18 says~he=-4 says~noun=16 says~noun-def=-10 says~of-places=15 says~people-def=-29
says~that=15 says~title-def=-19 says~verb-or-noun=-13 some~noun=-15 some~people=6 some~people-def=18 some~stranger-def=-7 some~title-def=-5
start~adjective=-32 start~and-start=-60 start~behind-ب=13 start~behind-ل=7 start~deed=-25 start~definite-behind-ل=18 start~does=14 start~does-f=43
start~does-or-noun=15 start~done=15 start~done-f=17 start~from=-39 start~happens=-23 start~happens-f=-24 start~he=-27 start~none=-35 start~noun=11
start~noun-def=-23 start~of-people=7 start~particle=-27 start~people=-19 start~plays=21 start~preposition=23 start~says=63 start~says-f=13
start~start=-10 start~stranger=-46 start~that=-6 start~title-def=-32 start~verb=49 start~verb-f=48 start~verb-or-noun=59 start~verb-particle=-15
start~was=14 stranger-def~about=-7 stranger-def~adjective-def=8 stranger-def~from=8 stranger-def~given=9 stranger-def~masdar=-5 stranger-def~noun=-8
stranger-def~noun-def=-11 stranger-def~particle=-16 stranger-def~preposition=8 stranger-def~that=-9 stranger-def~to=-6 stranger-def~verb-or-noun=18
stranger~particle=-13 stranger~some=-11 stranger~that=27 stranger~title-def=18 that~deed=14 that~does=12 that~noun-def=-13 that~people-def=-22
that~some=6 that~stranger-def=-9 that~their-people=-5 that~theirs=-9 that~title-def=10 that~verb=18 that~verb-f=-6 that~verb-or-noun=-5
their-people~in=4 their-people~verb=7 theirs~from=-5 theirs~in=9 theirs~preposition=-15 theirs~verb=-15 theirs~verb-or-noun=-15 this~noun=6
this~noun-def=-16 title-def~about=-7 title-def~from=5 title-def~given=41 title-def~he=-5 title-def~in=-22 title-def~masdar=8 title-def~may-be-name=19
title-def~noun=9 title-def~noun-def=-6 title-def~noun-shape=-7 title-def~on=-23 title-def~other=14 title-def~site-head=-9 title-def~stranger=36
title-def~that=-45 title-def~theirs=-11 title-def~title=5 title-def~to=11 title-def~verb=-10 title-def~with=-11 title~about=14 title~adjective-def=-52
title~does=9 title~from=9 title~group-head=-19 title~in=24 title~noun=-5 title~noun-def=10 title~of-places=15 title~people-def=-14
title~verb-or-noun=10 to~deed=11 to~does-or-noun=-26 to~head=5 to~masdar=-18 to~noun=-8 to~site-head=9 to~theirs=8 to~title-def=32 to~verb-or-noun=-13
verb-f~adjective-def=-14 verb-f~and-adjective-def=-14 verb-f~behind-ب=-5 verb-f~head=6 verb-f~in=-5 verb-f~masdar=20 verb-f~noun=-16
verb-f~people-def=14 verb-f~preposition=4 verb-f~press-head=9 verb-f~some=7 verb-f~stranger-def=17 verb-or-noun~adjective-def=23
verb-or-noun~definite-behind-ب=7 verb-or-noun~group-head=10 verb-or-noun~head=7 verb-or-noun~in=12 verb-or-noun~noun=24 verb-or-noun~people-def=-25
verb-or-noun~preposition=18 verb-or-noun~stranger=-5 verb-or-noun~title-def=-4 verb-or-noun~verb-or-noun=-7 verb-particle~does=31
verb-particle~does-or-noun=11 verb-particle~other=-31 verb-particle~verb=-16 verb-particle~verb-f=14 verb~about=-29 verb~adjective-def=13
verb~behind-ب=-18 verb~definite-behind-ب=-9 verb~from=-8 verb~head=7 verb~masdar=23 verb~noun=22 verb~of-places=10 verb~on=-19 verb~people=9
verb~people-def=-6 verb~stranger=-5 verb~that=11 verb~title=-18 verb~title-def=-26 verb~verb-or-noun=10 was~adjective-def=-10 was~group-head=9
was~in=-12 was~noun=-17 was~noun-def=-16 was~people-def=-8 was~title-def=-7 with~noun=7`,
  },
};
