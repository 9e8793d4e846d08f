/**
 * Written by bench/quality/fit-words.ts: what tells a name from a word, by logistic regression on the marked sentences of test/glossary; how well it
 * carries to sentences that were left out: docs/names.md. What the tables and keys are: `weigh-roles.ts`; how they are read: `learned-weights.ts`.
 */
export const LEARNED_TABLES = {
  bias: 0.44,
  ofPoints: -0.6,
  ofPrior: -0.6,
  ofCommonest: -1.2,
  tables: {
    evidence: `
act-of=58 adjective-before=22 adjective-behind=-111 adjective-construct=56 agreement=99 agrees=-228 agrees-with-theirs=-124 agrees-with-title=-69
and-adjective=-24 and-noun=16 at=36 bare-object=36 befalls=49 body-acts=39 body-does=101 by-whom=50 club-plays=132 construct=-5 coordination=265
deed-of-its-subject=-111 demonstrative=-57 done-to-somebody=178 family-name=149 first=105 full-name=39 game-talk=111 given-behind=60 given-name=238
goes-to=60 head=113 inside=70 is-title=-59 its-adjective=-101 its-complement=-30 known-behind=36 known-name=81 leads-to=227 lies=-23 lone-adjective=82
manner=-154 may-be-phrase=-18 member-of=131 name-before=-8 name-behind=-21 no-conjunction=10 no-particle=25 no-predicate=93 none-of=-125 noun-and=11
noun-before=-149 number=-80 object=-102 object-behind=-22 object-behind-title=53 object-of-title=51 object-without-alef=115 of-body=158
of-its-subject=-108 of-its-topic=-384 of-noun=76 of-person=-21 of-phrase=-109 of-place=103 of-something=21 of-subject=-108 office=120 office-of=76
opens=-65 own-head=137 paper-is-feminine=-76 paper-says=121 partitive=50 person-verb=59 phrase=-321 plays-against=125 portfolio=-70 possessor=-65
praise=-68 predicate=62 predicate-of-thing=60 preposition=107 quantifier=-92 quotes=94 rank-before=-66 saying-before=136 says-that=34 second-name=30
she-does=-24 somebody-acts=111 something-of=-30 speaker=63 subject-of-an=60 subject-of-kan=17 thing-happens=-65 title=29 told-paper=146 told-press=57
told-to=36 verb-after=-7 verb-before=32 verb-object=-42 verb-particle=-49 verbal-noun=-29 verbal-noun-afar=72 who=117 who-speaks=52 whose=26
with-whom=97`,
    prior: `
-1.6=70 0.5=67 1.4=125 1.5=175 definite--1.0=15 definite--1.3=8 definite--1.6=12 definite--1.9=-127 definite-1.1=30 definite-1.2=65 definite-1.5=81`,
    kind: `
adjective=-26 adjective-or-noun=5 definite-adjective=48 definite-adjective-or-noun=18 definite-human=-16 definite-masdar=-35 definite-noun=-21
definite-particle=48 human=-116 masdar=-52 noun=-22 particle=152 verb=-51`,
    bearer: `
body=-19 definite-body=-11 definite-person=10 definite-place=32 person=-34 work=-25`,
    known: `
body=-21 definite-none=23 definite-person=16 definite-place=-13 definite-table=-12 definite-work=20 none=-12 person=-22 table=-21 work=-49`,
    kinds: `
adjective=11 adjective+human=45 adjective+human+verb=-6 adjective+masdar=-9 adjective+noun=5 adjective+verb=-36 definite-adjective=47
definite-adjective+human=65 definite-adjective+human+masdar+noun=-21 definite-adjective+human+noun=11 definite-adjective+noun=17
definite-adjective+particle=12 definite-human=-86 definite-human+noun=-10 definite-masdar=-36 definite-masdar+noun=21 definite-noun=-17
definite-particle=35 human=-89 human+noun=58 human+particle=23 human+verb=-124 masdar=-22 masdar+noun=-16 masdar+noun+verb=-8 masdar+verb=-4 noun=-16
noun+verb=9 particle=140 verb=-51`,
    ending: `
definite-other=20 definite-plural=-40 definite-ta=33 definite-ya=20 plural=17 ta=-21 ya=-46`,
    knownBearer: `
body-body=-22 definite-body-person=9 definite-body-table=-14 definite-person-none=-28 definite-person-table=27 definite-place-none=28
definite-place-place=-14 definite-place-table=16 definite-work-none=22 definite-work-table=-50 definite-work-work=20 person-none=-15 person-person=-28
person-table=-42 work-table=24 work-work=-49`,
    size: `
2=-10 3=15 5=-39 6=-9 definite-5=25 definite-6=30 definite-7=25 definite-8=-46`,
    glued: `
definite-none=9 definite-ب=-77 definite-ل=-16 definite-و=140 none=-21 ب=-5 ف=-17 ل=25 و=22`,
    thirdBefore: `
about=39 accusative=28 adjective=15 adjective-def=-34 deed=-44 does=6 does-f=80 does-or-noun=23 done=11 done-f=37 from=-21 given=79 governor=-37
group-head=59 had=-55 happens=-19 happens-f=-27 he=-92 head=55 in=-11 masdar=46 masdar-shape=-36 may-be-name=8 none=-55 noun=61 noun-def=-14
noun-shape=8 number=50 of-bodies=33 of-people=86 of-places=10 on=-25 other=-9 particle=-54 people=52 people-def=-89 place=64 plays=-10 preposition=75
press-head=28 says=61 says-f=29 some=-37 start=45 stranger=-26 stranger-def=-19 that=-192 their-people=-24 theirs=-60 this=-49 time=22 title=73
verb=-26 verb-f=-24 verb-or-noun=-8 verb-particle=-50 was=-101 who=-8 with=63`,
    beforeThat: `
about=-17 accusative=45 adjective=-38 adjective-def=44 deed=35 does=38 does-f=92 done=-13 done-f=34 from=-51 given=75 governor=72 group-head=42 had=25
happens=-45 happens-f=-24 he=-166 head=75 in=14 known-name=-11 masdar=-9 masdar-shape=22 may-be-name=-51 none=-112 noun=-13 noun-def=-64 noun-shape=13
number=-59 of-bodies=118 of-people=11 of-places=25 on=12 other=38 particle=-56 people=17 people-def=-72 place=10 plays=27 plural-shape=22
preposition=-4 press-head=61 says=22 says-f=30 site-head=41 some=-102 stranger=25 that=-99 their-people=36 theirs=-76 this=-68 time=42 title=66
title-def=8 to=-65 verb=-12 verb-f=68 verb-or-noun=19 was=-134 who=-7 with=17`,
    before: `
about=-61 accusative=5 adjective=-35 adjective-def=-65 and-adjective-def=53 and-given=27 and-known-name=14 and-masdar=10 and-may-be-name=10
and-noun=17 and-noun-def=80 and-other=8 and-people-def=6 and-place=45 and-start=-153 and-stranger=27 and-verb=12 and-verb-or-noun=-47 behind-ب=-5
behind-ل=25 deed=47 definite-behind-ب=-77 definite-behind-ل=-16 does=54 does-f=87 does-or-noun=47 done=10 done-f=47 from=-49 given=59 group-head=83
had=73 happens=-6 happens-f=-96 he=-175 head=81 in=7 known-name=56 masdar=31 masdar-shape=-44 may-be-name=73 none=-96 noun=16 noun-def=-199
noun-shape=25 number=-79 of-bodies=113 of-people=132 of-places=69 on=-38 other=67 particle=-43 people=-42 people-def=-126 place=14 plays=61
plural-shape=54 preposition=36 press-head=108 says=20 says-f=29 site-head=98 some=-95 start=-22 stranger=69 stranger-def=-72 that=-80 their-people=46
theirs=-66 this=-57 time=-45 title=-44 title-def=-149 to=-41 verb=-40 verb-f=21 verb-or-noun=14 verb-particle=-49 who=-32 with=70`,
    behind: `
about=62 accusative=33 adjective=-53 adjective-def=-22 adjective-def-f=56 adjective-f=-33 and-adjective=-56 and-def=48 and-name=81 and-noun=30
and-particle=-97 and-stranger=59 and-theirs=98 and-verb=5 by=-6 by-def=25 does-them=-126 family=70 for=-43 for-def=-4 from=-30 given=18 in=-53 mark=88
masdar=33 masdar-def=-14 masdar-shape=25 may-be-name=21 noun=19 noun-def=-96 noun-shape=-18 number=-17 on=-53 other=65 particle=-78 people=-8
people-def=-119 place=-109 plural-shape=-40 preposition=-34 relation=82 stranger=40 stranger-def=-90 that=112 their-people=22 theirs=43 time=-5 to=7
verb=6 verb-f=31 verb-or-noun=18 who=-33 with=-10`,
    behindThat: `
about=14 accusative=11 adjective-def=-12 adjective-def-f=25 adjective-f=-38 and-adjective=-40 and-def=-19 and-name=31 and-noun=58 and-particle=-45
and-stranger=-51 and-theirs=8 and-verb=46 by=78 by-def=-23 does-them=-105 end=-79 family=-24 for=-55 for-def=-21 from=-27 given=36 in=-11 mark=-14
masdar=68 masdar-def=42 masdar-shape=-101 noun=42 noun-def=-35 noun-shape=12 number=44 on=-10 other=22 particle=-115 people=49 people-def=-75
place=120 plural-shape=10 preposition=-83 relation=8 stranger=-10 stranger-def=4 that=-10 their-people=40 theirs=76 time=37 to=34 verb=-19 verb-f=25
verb-or-noun=5 verb-particle=24 who=-20 with=15`,
    wordBeforeThat: `
ابعد=13 ابلغ=7 ابوابها=-17 اتحاد=-15 اتفاق=10 اتفق=6 اتهم=28 اجري=-5 احد=7 احيا=-14 اختار=24 اختارت=5 اخر=-10 اداره=-11 ارتفع=23 ارتفعت=11 ارقام=10
اركان=8 اسبق=28 استدعت=-19 استضاف=14 استعادت=45 استقال=9 استقبال=12 استقبل=-15 اسره=27 اصدر=12 اضاف=-6 اعادت=8 اعتبر=6 اعترض=8 اعرب=18 اعلن=-24
اعلنت=12 اعمال=18 اعيدت=5 افتتح=5 اقتصادي=17 الاف=15 الله=15 الي=-33 اما=4 امام=11 امطار=-13 امم=6 امن=16 امه=-7 امين=8 ان=-71 انتخب=18 انتزع=-6
انسحب=14 انقاذ=-8 انه=-22 انهي=-6 اول=-7 باحث=-6 باسم=18 بان=-22 بانه=-25 بحر=16 برات=22 برصاصه=-30 بعد=17 بعدما=-6 بغداد=-4 بقي=-22 بلاد=-8 بلدان=12
بلديه=30 بنك=12 بيروت=-21 بينما=17 تاجر=-18 تجمع=23 تحالف=-14 تحدث=-13 تحقيق=15 تراجع=-6 تراجعت=7 تراس=24 تسلمت=9 تصدر=9 تظاهر=5 تقط=8 تقي=28 تلقي=8
توقفت=-5 تونسي=18 ثاني=18 جاء=-16 جانبان=-5 جثه=-9 جديده=-14 جلال=24 جمعت=5 جمهور=-9 جمهوريه=17 جميل=-6 جناييه=6 جنود=-7 جهاز=-4 جيش=-7 حاكم=24 حاول=7
حتي=-5 حديث=13 حرب=-10 حزب=26 حماس=7 حمله=-16 حوار=26 حين=10 خبراء=-8 خبير=7 خرج=-24 خزان=8 خصصت=-6 خلف=22 دافع=-17 دخلت=-9 دكتور=20 دوريه=7 دولار=-22
دون=-28 راحل=-8 راس=18 رشحت=11 رفض=-20 رفع=-24 رفعت=8 روايه=-8 رييس=-6 زاره=-6 زوجان=-18 سابق=43 سابقه=-7 ساحه=-13 سايق=5 سباق=-11 سجلت=7 سفينه=-6
سكان=-19 سلطات=21 سلطان=-22 سوري=9 سوق=5 سياح=8 سياره=5 سياسي=11 شاب=-6 شارك=-11 شاركت=7 شرطه=-21 شركه=8 شهدت=10 شيخ=28 شيعي=7 صاروخ=7 صباح=27
صحافيين=16 صحفي=21 صحيفه=11 صغيره=-8 صندوق=-5 صنعاء=-11 صواريخ=-6 صوت=-40 ضربت=-6 ضيوف=-8 طالب=21 طالبت=-7 طايرات=-16 طايره=-16 طبيب=-6 طرفان=-15
طريق=10 عادت=-5 عام=34 عايله=-6 عبد=57 عداء=-15 عراقي=8 عرض=54 عسكري=-13 عشر=-9 عضو=-21 علي=5 عمل=-14 عن=-8 عند=8 غادر=-7 غير=-10 فازت=17 فايز=39
فتح=-6 فرنسي=-8 فريق=-12 فنان=-19 فني=11 فوز=15 في=8 فيما=8 فيه=-16 فيها=-10 قاده=-28 قاطع=20 قاعده=10 قاعه=-11 قال=25 قالت=-26 قانون=-22 قايلا=-19
قبض=22 قتال=13 قدم=-5 قدمت=-17 قديمه=-27 قرار=12 قررت=5 قريه=-26 قفزت=-8 قلب=-12 قوات=40 قيادي=14 كاتب=-6 كان=-15 كانت=16 كتب=14 كل=-14 كلمه=-12
لا=-21 لاعب=-24 لجنه=25 لدي=-9 لكل=-13 لكن=12 لم=8 له=-4 لواء=5 مباراه=-5 متحف=-8 متظاهرون=-36 متظاهرين=23 مجلس=30 مجهولون=-7 محافظ=-8 محتجون=20
محكمه=33 محيط=8 مخرج=-6 مدرب=7 مدرسه=10 مدير=7 مدينه=-12 مراقبون=51 مستشفي=-5 مسوول=-4 مصلون=-15 مطران=14 مع=11 معارضه=10 معلق=5 مفاوضات=-17
مقاتلون=-17 مقهي=-20 ملعب=-36 منتخب=10 منحت=6 منزل=18 ميات=-7 مياه=-10 نادي=-14 ناري=-14 نازحين=6 نايب=43 نايبه=30 نساء=-10 نقاد=9 نقض=10 نقلت=-6
نواب=28 نيابه=23 هبط=15 هذا=-5 هذه=-11 هييه=-18 واحد=11 واقر=-5 وان=25 وبعد=-11 وبلغ=-8 وبين=-17 وتلا=-12 وجه=-11 وجهت=-6 وحصل=-5 وحقق=8 وحل=9 وخرج=10
وخسر=-32 ودخل=6 ودعت=-12 ورشح=7 ورفع=-8 وزار=8 وزراء=13 وزير=-11 وسجل=31 وسرق=-4 وصعد=5 وعبر=-10 وعثر=-11 وعزل=7 وعقد=19 وعلق=-22 وغطي=-11 وفاز=-14
وفد=5 وقال=25 وقتل=-26 وقد=-22 وقدم=-17 وقع=27 وقفز=12 وقود=11 وكان=-16 وكتب=-11 وما=-15 ومن=-25 ونال=-27 ونفي=-14 ونقل=6 وهو=-20 ووصف=-16 ووصل=-5
يخطر=-27 يعيش=-22 يكن=-8`,
    wordBefore: `
ابلغ=24 ابن=-39 ابناء=-11 ابنه=-8 اتحاد=-6 اتفاق=-14 اتهم=43 اتهمت=8 اجتمع=-6 اجرت=8 اجري=-19 اجهزه=-11 اجواء=-16 احمد=29 احيا=43 احيت=6 اختار=10
اختفي=-14 ارباح=23 ارجا=-12 ارسلت=6 اساس=-12 استحوذت=8 استعاد=14 استقال=17 استقبال=-17 استقبلت=-6 استيناف=36 اسره=12 اسعار=-36 اسقط=23 اسلاك=-10
اسندت=16 اشاد=-9 اشارت=5 اشتكي=11 اصبح=11 اصدر=-6 اصدرت=-13 اصيب=16 اضاء=-8 اضاف=-9 اضرب=-30 اطاح=20 اطراف=39 اطلق=-10 اظهرت=-7 اعاد=15 اعتبر=-15
اعتذر=10 اعترض=14 اعلن=-43 اعلنت=-34 اعمال=98 اغلق=-17 افاد=-22 افتتح=26 اقترب=16 اقر=14 اقسم=12 اقصي=-10 اقيل=-10 اكتمل=-27 اكد=10 ال=18 الام=-27
الده=-17 الذي=-15 الف=8 القت=-22 القي=8 الله=23 الي=-16 اما=26 امام=46 امر=-24 امضي=9 امير=20 اميركي=10 امين=5 ان=-28 انتخب=-29 انتزع=31 انتشر=-9
انتشرت=-21 انتقد=37 انتقل=7 انتهاء=-5 اندلعت=-8 انسحب=23 انسحبت=-12 انصار=17 انقطع=-21 انه=-10 انهار=-10 انهي=15 اوردت=7 اوضح=-53 اوقفت=-18 اول=5
اي=-11 ايام=-19 ايتلاف=35 بابا=-11 باسم=19 باع=-8 باعت=7 بان=-19 بانه=-11 بثت=5 بحسب=28 بحكم=-9 بروح=-14 بطاقه=-11 بطرس=20 بطريرك=32 بعد=-26 بعيد=-12
بقيت=9 بلديه=-13 بموقف=-29 بنك=33 بين=10 تابع=-27 تاجر=-6 تاهل=14 تبرع=-5 تجار=19 تجاوز=-6 تجمع=-20 تحالف=37 تحت=-20 تحدث=-9 تحرير=22 تخطي=22
تدخلت=-12 تراجع=-24 ترجم=5 تسلم=12 تصدر=20 تضاربت=-24 تضع=-10 تعادل=25 تعالج=39 تعثر=5 تعرض=-32 تعرف=-18 تعهد=-8 تغلب=17 تفاوض=14 تقدم=11 تقدمت=-47
تكن=10 تلقي=32 تمام=30 تمثال=-10 تمسك=29 تنافس=-6 تنحي=-14 توفي=-12 توقف=-27 توقفت=14 تولي=20 تونسي=-11 تيار=15 ثم=14 جامعه=7 جثمان=12 جثه=-14 جفاف=-5
جفت=-9 جمع=7 جمعت=6 جمهور=-19 جندي=-27 جنود=-7 جورج=5 جيران=18 جيش=-16 حارس=15 حبس=9 حتي=-27 حذر=36 حرب=-16 حركه=55 حزب=28 حصل=26 حصلت=24 حصه=16 حقق=5
حكم=-49 حكومه=-13 حل=28 حمل=32 حملت=7 حوار=-6 حوثيون=6 حي=18 خارج=-10 خارجيه=-27 خاض=6 خاطب=16 خبز=-6 خرجت=13 خسرت=14 خفضت=-10 خير=-24 داخل=11 دار=-6
دافع=7 دخان=-7 دخلت=-19 درس=8 دعا=30 دفاع=18 دكتور=54 دكتوره=13 دول=-39 دوله=-22 دين=24 ذكرت=8 ذكري=-5 ذهب=-21 راي=-21 رايه=-15 رجل=-47 رسايل=-10
رفض=-8 رفضت=5 روايه=-19 رياح=-5 رياسه=14 رييس=-14 زال=-12 زراء=10 زعيم=9 سابق=36 ساعات=-7 سافرت=-12 سالت=11 سامي=-5 سبيل=36 سجل=25 سجلت=40 سد=19
سعر=-14 سفير=19 سقط=24 سقطت=25 سكان=-11 سلام=10 سلطات=15 سلوك=-10 سماء=-12 سهم=87 سوق=22 سياح=-14 سياره=-17 سياسي=-28 سيول=-8 شاب=-13 شارع=7 شارك=52
شاعر=-29 شرطه=10 شركه=21 شعب=-19 شعور=-20 شمال=-8 شوهد=20 شيخ=29 صادق=9 صافح=11 صباح=18 صحف=-10 صحفي=5 صحيفه=34 صدرت=13 صعد=11 صندوق=11 صوت=43 صيد=-23
ضد=27 ضم=22 ضيف=-22 طالب=-9 طايرات=6 طبيب=-18 طريق=35 طعام=-5 طفل=-55 طفله=5 طقس=-16 طلب=-7 طلبت=5 طوال=-9 ظروف=-15 ظهر=-17 ظهرت=9 ظهور=25 عادل=18
عارض=6 عارضت=32 عاصفه=-6 عايله=-29 عبر=-20 عبرت=17 عدد=27 عرض=-21 عرضت=14 عزيز=7 عصر=-6 عقد=15 علي=-27 عمل=-7 عن=-29 عند=-24 عهد=13 غادر=8 غرب=-10
غضب=33 غنت=6 غياب=15 غير=-13 فاز=10 فاض=32 فان=19 فر=6 فريق=-56 فقد=-28 فقير=-7 فنان=-33 فنانه=11 فوق=-10 فيلم=-15 فيه=-16 قابلت=6 قاد=15 قاضي=35
قاضيه=22 قاطع=9 قافله=-7 قال=-37 قانون=-7 قايد=-24 قايمه=64 قباله=15 قبايل=16 قبل=-23 قرار=5 قرب=24 قررت=10 قريه=-39 قصر=-18 قضيه=8 قوات=-13 قيس=7
كاتب=-32 كاتبه=-15 كاس=-4 كاميرات=7 كان=-5 كانت=12 كتاب=10 كتب=-15 كتبت=22 كشفت=8 كل=-36 كلام=28 كلمه=-15 ل=32 لا=-23 لاعب=-48 لاعبو=5 لان=-6 لايه=49
لجنه=-9 لحزب=8 لدي=15 لصوص=-18 لقاء=-16 لكن=-8 ليس=-12 ما=-18 ماء=-13 مال=-12 مالك=50 ماهر=-12 مباراه=-17 متحده=6 مجلس=-19 مجله=5 مجموعه=6 محافظ=-13
محاكمه=-12 محامي=17 محكمه=56 محل=-8 محمد=11 محيط=4 مخطوط=-8 مدرب=-62 مدينه=-15 مذيع=-5 مراسل=-5 مراه=-13 مرشح=-13 مستثمرون=-25 مستشار=25 مستشاره=7
مستشفي=19 مستقبل=-13 مسلح=-6 مسلحون=23 مصادر=4 مصدر=-17 مطار=12 مطبخ=-18 مع=35 مقاول=5 مقر=8 مكتب=20 ملك=-8 ممثله=22 من=9 منتخب=-17 منزل=10 منطقه=-8
منظمه=-7 منيب=8 مهرجان=12 مهندس=36 مهندسون=-19 مواطن=-9 موتمر=21 موسم=-23 موقف=-5 مياه=7 ميشال=12 نادي=39 ناس=-13 ناشد=11 ناشطه=19 ناطق=-11 ناقش=9
نال=-5 نالت=-11 نايب=47 نايبه=5 نجم=12 نشرت=-15 نص=-5 نظام=22 نفت=6 نفي=10 نقابه=-15 نقلت=11 نمر=17 نواب=10 نور=13 نيابه=16 هاجم=-8 هجوم=-34 هدف=9
هزم=4 هشام=5 هنا=-15 هو=-18 وادي=-32 واقر=-14 واكد=7 وايد=10 وبثت=7 وبحث=11 وتقع=-6 وتم=-49 وتوج=6 وجدي=17 وجه=-8 وحذر=14 وحصل=28 وحل=40 وحمل=8 وخسر=6
وخلف=23 ودخل=-21 ودعت=-18 وذكر=14 ورات=9 ورحب=12 ورد=40 ورفض=24 ورفع=21 وزار=-11 وزاره=-15 وزراء=-15 وزير=-42 وزيره=9 وسجل=15 وسري=-8 وسط=-12 وسقط=-17
وسلم=-5 وشبه=20 وشدد=5 وشكر=22 وشهد=-18 وصعد=14 وصف=11 وصل=-41 وصلت=-46 وضعت=10 وظهر=6 وعاد=23 وعثر=-20 وعد=-22 وعلق=31 وعلي=8 وعمل=-21 وعين=-12
وفاز=-15 وفحص=-17 وفر=-8 وفي=5 وقال=-72 وقتل=-48 وقد=-20 وقدم=6 وقضي=21 وقع=7 وقعت=7 وقف=-7 وقفت=6 وكان=18 وكشف=-14 ولا=-13 ولي=-24 ومثل=25 ومن=-33
ومنح=5 ونال=5 ونجا=-13 ونجح=19 ونفت=-17 ونفي=16 ونقل=-6 وهرب=-13 وهو=-17 ووجه=8 ووصف=16 ووصل=-24 ووقع=32 وينص=-20 ياس=8 يدعي=11 يري=-19 يزيد=-20
يستطع=13 يعمل=-13 يعود=-27 يكن=-7 يملك=12 يوسف=4 يوم=-24`,
    wordBehind: `
ابنه=26 اتفاق=26 اتفاقا=19 اتهامات=6 اثر=32 اثناء=6 اجتماع=-21 اجتماعا=24 احد=-26 احمر=-24 اخر=55 اخضر=-12 اخير=-27 اخيره=-16 اداء=13 اذا=-5 ارباحا=5
اربعه=14 اردنيه=37 ازمه=-24 استثمار=5 استقالته=14 استقبال=9 استمر=-21 اسلامي=-14 اسواق=-14 اصدقاء=-4 اصل=-20 اصلاح=-21 اصيب=6 اضراب=-8 افراج=-6
افريقي=-9 افضل=11 اقتراح=12 اكثر=28 الا=-22 الاف=-21 التي=5 الحظ=-8 الذي=-11 الله=-27 اليد=-21 اماراتي=31 اماراتيه=14 امام=59 امراه=8 امس=25 امه=-17
انتخابات=-7 انسحاب=24 انصاره=8 انها=18 اهالي=-56 اهل=-37 اهليه=-6 اوراق=-24 اوروبي=-25 اوسط=33 اول=62 اولي=-11 باب=-9 باداء=5 بارده=-15 باغلبيه=-6
بان=7 بانه=39 بتهمه=-11 بجايزه=7 بحثا=-5 بحري=-5 بحرينيه=13 برصاص=8 برلمان=29 برياسه=11 بزعامه=33 بسبب=11 بطاقه=7 بطوله=7 بعد=32 بعدما=5 بعيد=9 بلا=13
بلاد=-24 بلاده=-20 بلديه=-7 بن=24 بنسبه=-8 بهدف=12 بيان=5 بيانا=8 بيت=-8 بيضاء=-9 بيع=7 بين=-52 تابعه=-5 تامين=15 تحت=5 تحقيق=-13 تحقيقا=-6 ترشيح=5
تشكيل=9 تعليق=26 تفاصيل=-5 تقريرا=8 تهم=8 توقيع=6 ثاني=-14 ثانيا=34 ثلاث=22 ثلاثاء=-21 ثلاثه=-5 ثلاثين=-5 ثلث=-13 ثوره=-15 جابر=32 جايزه=17 جديد=-38
جديده=-9 جريح=-19 جزايريه=6 جلسه=30 جمهور=12 جميع=-9 جنبلاط=7 جنوب=15 جنوبي=20 جنوبيه=16 جويه=-20 جيش=5 حاله=-12 حتي=8 حديث=14 حرب=-5 حربي=22 حركه=-9
حريري=18 حسن=10 حصته=4 حقيبه=9 حقيقي=-5 حكم=12 حكومه=46 حكوميه=-11 حماس=10 حمله=6 حوارا=5 حول=-41 حين=38 خارجيه=-12 خبر=15 خصمه=15 خصومه=11 خطه=-20
خطيب=8 خلال=-26 خلفيه=-22 خليل=-14 خمسه=16 خوض=9 خير=-5 داخل=-19 دعوه=18 دعوي=27 دفاع=-6 دوره=-11 دوله=-25 دولي=-9 دون=-12 دين=15 ذين=-11 راحل=-10
رجل=-18 رسمي=-6 رغم=-10 رفضه=27 رفع=9 ركله=16 رمضان=-11 روايه=-8 رياسه=-8 رييس=-15 رييسا=31 زعيم=6 زملاءه=14 زوجته=5 زياره=5 سابق=21 سته=9 سجن=18
سعر=10 سعودي=24 سعوديه=12 سعيد=23 سفير=-13 سكان=-48 سلفه=18 سماء=-7 سنوات=-12 سوداني=8 سوريه=14 شارع=-5 شباب=-15 شرق=7 شرقيه=14 شعب=-15 شعبي=30
شعبيه=16 شقيقه=15 شمال=23 شمالي=28 شهر=-22 شوط=28 صاحب=-27 صادق=-28 صحافي=-19 صحافيين=32 صحه=14 صداره=10 صديق=-68 صفحتها=16 صناعيه=-13 صنعاء=19 صوت=8
صور=5 ضحايا=-9 ضمن=-6 ضيفه=16 ضيق=-7 طبع=-5 طبيعيه=-9 طرح=-17 طريق=-7 طفل=-10 طلب=-8 عاجل=-9 عاصمه=27 عام=-34 عامري=5 عايلته=8 عايله=-7 عبر=-7
عجوز=-35 عدد=6 عرضا=12 عريضه=10 عزيز=-5 عسكري=-9 عشرات=15 عشرين=-10 عقاريه=15 عقد=9 عقدا=12 علي=-21 عمان=-14 عمانيه=9 عملات=-14 عن=31 عند=14 غادر=17
غاز=-10 غرب=16 غريمه=4 غزير=-20 غير=-50 فان=25 فجر=24 فضاء=-13 فهمي=16 فوز=-20 فوزه=8 فوق=-7 في=-27 قادمه=-6 قانون=7 قاهره=5 قبل=21 قد=57 قديم=5
قرار=15 قرب=-10 قري=16 قريب=-16 قريه=-22 قصف=16 قطر=-14 قطري=13 قطريه=23 قطيع=-17 قلب=-10 قمه=8 قوله=13 كابيتال=6 كاس=9 كامله=21 كان=-28 كبير=4
كتابا=10 كتايب=11 كرديه=17 كره=-8 كل=-20 كلمه=6 كما=26 كويتيه=18 كي=26 كيلاني=13 لا=-81 لاعبيه=-5 لبنانيه=28 لجنه=16 لدي=-15 لقاء=14 لقب=10 لكل=-7
لم=-79 لن=19 لندنيه=13 لهم=-7 ليبيه=13 ليلا=-19 ليلته=6 ليله=-15 ما=25 مال=-18 ماليه=29 مبادره=10 مباراه=14 مبعوث=18 مبكر=-6 متطوعين=-5 متوازن=-11
مجلس=8 محادثات=15 محتجين=-21 محكمه=9 مدينه=-24 مرشح=26 مره=21 مستثمرين=-20 مسوول=-17 مسووليه=19 مشاركه=18 مشروع=8 مصاب=-13 مصريه=9 مصلين=-16 مصنع=35
مع=-5 معا=5 معرض=6 معه=10 مغربي=9 مغربيه=6 مفاتيح=5 مفاوضات=-9 مقابل=6 مقابله=19 مقاعد=-18 مقتل=-14 مقر=19 مكان=-25 مكانه=-12 من=-15 منافسه=19
منتخب=-44 منذ=-18 مهاجرين=-6 مهاجم=5 مهنيين=7 مودي=-22 موسم=-7 موقع=-33 نادر=-28 نادره=-24 نايب=6 نايبا=33 نتيجه=19 نجار=5 نحو=-5 نشر=24 نص=7 نظام=-10
نظيره=-13 نفسه=-32 نهايي=10 نواب=36 نيجر=9 هادي=13 هجوم=7 هذا=-16 هذه=-10 هزيمه=11 هو=-8 واحد=-33 وان=-26 وثيقه=15 وحده=10 وحيد=-5 وزير=9 وسط=5 وضع=20
وفد=14 وقوف=16 ولا=-9 ولد=10 ونقل=-30 وهو=23 وهي=5 يمين=29 يوسف=9 يوم=27`,
    wordBehindThat: `
ابنه=-8 ابو=7 اتحاد=-12 اتصالات=22 اتفاق=21 اتهامات=30 اثناء=14 اثنين=8 اجازه=-6 اجهزه=-7 احتجاجا=10 احد=19 احياء=-7 اخر=9 اخري=-19 اخيره=19 ادني=15
اراضي=-5 اربعه=-11 اربعين=32 اردن=-15 ارض=-9 ارضه=12 ازمه=39 اسابيع=-9 اسبوع=23 اسبوعا=12 استقالته=7 استقاله=-10 استماع=31 اسد=-6 اسري=-21 اسعه=-10
اسير=14 اشتباك=-14 اشتباكات=33 اشهر=11 اصلاح=16 اطفال=-29 اطلاق=-23 اعضاء=-22 اعلان=7 اعلن=10 اغتيال=13 اغلبيه=10 افتتاح=-5 افتتاحيتها=8 افراج=-10
افضل=6 اقتراع=-13 اقدم=7 اكبر=8 اكثر=33 الا=10 الام=-16 التي=-5 الحي=-11 الذي=-5 الي=17 امام=19 امر=8 امس=6 اميركي=-10 ان=73 انتخابات=-12 انساني=-14
انفجار=-15 انقطاع=16 انقلاب=10 انه=-46 انها=9 انهيار=-9 اهداف=11 اهل=-24 اوراق=-25 اول=73 اولي=17 اي=14 ايام=-20 ايتلاف=5 باب=-17 باريس=11 بال=-6
بان=-51 بانه=26 بانها=20 بتهمه=13 بحر=-6 بحضور=26 بحل=-12 بدايه=7 بدعم=10 براءه=14 برلمان=-5 بعد=7 بفارق=7 بل=14 بلاد=15 بلاده=-7 بلده=6 بناء=18
بنك=15 بيان=48 بيت=-7 بيروت=29 بين=-4 تاجيل=-6 تبرعات=9 تجاره=14 تحالف=23 تحقيق=-6 تدريب=-9 ترشح=9 تركيا=7 تسويه=12 تشكيل=32 تصريح=5 تعاون=10 تعليم=6
تمثيل=-7 تنظيم=20 تنفيذ=-15 تهمه=36 توزيع=14 توقيت=-29 تولي=9 ثالث=18 ثانيه=5 ثلاثه=20 ثلاثين=-8 ثماني=-19 ثمينه=23 جايزه=-14 جثه=-14 جديد=-31 جديدا=7
جديده=-13 جزيره=-14 جلسه=49 جماهير=-24 جمهور=-9 جمهوريه=10 جميع=-8 جنازه=12 جنوب=-13 جنود=-38 جنيف=-17 جهه=18 جوله=14 جيش=15 حادث=-8 حتي=-31 حدود=7
حديقه=-37 حرب=12 حركه=17 حزب=25 حصه=9 حضور=10 حفل=18 حق=-6 حكم=14 حل=11 حمله=5 حوار=25 حين=-14 خارج=11 خبر=24 خرطوم=15 خط=23 خفض=11 خلاف=17 خلال=25
خليج=9 خمسه=9 خمسين=-6 داخليه=-13 درجه=12 دستور=11 دستوريه=17 دعم=9 دفاع=5 دوحه=4 دور=35 دوره=22 دوري=58 دول=6 دوله=13 دولي=7 دون=-12 ديربي=6 دين=14
ذاكره=-16 راحل=5 راس=27 راي=6 ربع=12 رساله=5 رشوه=22 رفاقه=14 رفع=-7 ركله=12 رياسه=-5 رييس=37 رييسا=5 زاره=12 سابق=-14 سابقه=-8 ساحه=-8 ساعه=5 سباق=8
سبع=9 سته=-26 سفير=20 سلام=-39 سلطه=12 سماء=-37 سنه=-9 سنوات=-33 سوق=-15 سياسه=-6 شاب=-15 شارع=29 شباب=13 شبكه=5 شراء=4 شرطه=6 شرق=15 شركه=-14 شروق=20
شمال=-14 شهاده=-21 شوارع=-16 شوط=8 صحفيين=18 صدور=11 صفقه=-7 صفوف=-9 صناديق=-11 صنعاء=12 ضحايا=5 ضربه=8 ضمن=33 ضيفه=20 طاريا=17 طرح=16 طرفين=5 طرق=-21
طريق=-10 طعام=-19 طواري=-9 طوال=-4 عاصمه=-30 عالم=-11 عام=-14 عاما=-6 عبر=-15 عداله=-9 عدد=10 عدم=-5 عراق=7 عرض=-9 عروض=16 عسكري=-9 عشر=8 عشره=-26
عقد=17 عقوبات=-16 علاج=6 علم=-23 علي=-5 عليه=-11 عمال=7 عمر=-15 عمل=-16 عمليه=5 عن=7 عند=-22 عوده=-27 غاره=20 غرفه=-17 فان=17 فايده=6 فريق=-22
فساد=-24 فقد=-9 فلسطينيه=-5 فوز=-19 فوق=-52 في=-6 فيلم=12 فيه=-16 قاسيه=12 قاضي=30 قانون=18 قاهره=9 قايمه=10 قبل=7 قتلي=-18 قديمه=-9 قرار=35 قرب=-21
قري=11 قريبا=8 قريته=18 قريه=-15 قصر=5 قصف=8 قضاء=10 قضيه=12 قطيعه=-19 قمه=-15 قوافل=-26 كاس=18 كان=21 كانت=-20 كتاب=11 كتابه=27 كتله=9 كره=-13 كل=-21
كلمته=-5 كلمه=20 كما=-6 لا=-26 لاعب=-7 لاعبين=-5 لبنان=12 لجنه=-6 لحم=-10 لرياسه=8 لرييس=-7 لقاء=16 لقاح=14 لقب=31 لن=10 لندن=5 له=-14 ليلا=-22
ليله=-35 ما=36 مالي=-11 مبادره=-7 مباراه=34 متاخرا=-8 متحف=19 متمردين=-5 متهم=-9 متهمين=5 مجلس=17 محادثات=-15 محكمه=26 مخيم=13 مدارس=-15 مدرسه=-14
مدن=7 مدير=-21 مدينه=-15 مرات=5 مرشح=-6 مرض=-12 مركز=36 مره=55 مزاد=14 مزارعين=-13 مزرعه=-10 مساء=7 مساعدات=-7 مستشفي=-14 مسجد=-14 مسرح=15 مسووليه=10
مشاركه=26 مشجعين=-19 مشروع=15 مصدر=11 مصنع=-23 مصير=-15 مطار=20 مع=8 معرض=-23 معركه=-5 مقاله=27 مقبل=-8 مقر=-14 مقعد=15 مكتب=6 ملعب=-14 ملف=-20 من=-14
منافسه=8 منتخب=4 منتقديه=9 منذ=37 منصبه=54 منصه=27 منطقه=-14 مهاجم=15 مهرجان=7 مواجهه=-5 موافقه=6 موتمر=26 موتمره=18 موقع=-23 مون=26 ميات=-11 ميتي=4
ميناء=-9 نادي=12 نار=-13 ناصر=5 نافذه=-11 نايب=32 نتايج=10 نحو=-39 نسبه=-11 نصف=10 نظام=18 نظيره=5 نفسه=9 نقابات=-6 نقاط=-6 نقديه=4 نقطه=12 نهايه=-7
نهايي=14 نواب=-9 نيابه=8 هادي=-5 هجوم=21 هدف=29 هدنه=17 هذا=-11 هذه=-36 هزيمه=15 هلال=-6 هو=-20 هييه=8 وجه=-24 وحده=-6 وزراء=-15 وزير=-6 وسط=-5 وصفه=9
وصول=-14 وقت=7 ولا=-9 ولاده=-33 يتجاوز=4 يعرف=-23 يعرفه=-32 يكون=7 ينسي=-9 يوم=16 يومين=-5`,
    'before-prior': `
about~1.4=-27 about~1.5=12 about~2.4=-7 about~definite--1.3=-24 about~definite--1.6=28 adjective-def~-1.6=11 adjective-def~-2.6=8 adjective-def~1.4=24
adjective-def~1.5=19 adjective-def~2.2=-6 adjective-def~2.4=-26 adjective-def~definite--1.3=-26 adjective-def~definite--1.6=-34
adjective-def~definite-1.5=-10 adjective-def~definite-2.4=15 adjective~2.4=-9 adjective~definite-1.5=-9 and-adjective-def~definite--1.6=13
and-adjective-def~definite--2.6=12 and-noun-def~1.5=7 and-noun-def~definite--1.3=11 and-noun-def~definite--1.6=19 and-noun-def~definite-1.1=-8
and-noun-def~definite-1.5=-10 and-noun~1.4=4 and-noun~definite--1.3=7 and-place~1.4=10 and-start~-1.6=-20 and-start~1.4=-20 and-start~1.5=-29
and-stranger-def~definite-1.1=-15 and-verb-or-noun~1.5=-7 behind-ب~1.4=-14 behind-ب~1.5=-18 behind-ب~2.2=-5 behind-ب~2.4=20 behind-ل~1.4=-15
behind-ل~1.5=10 behind-ل~2.2=10 behind-ل~2.4=-4 deed~1.4=6 deed~1.5=46 deed~2.4=-51 deed~definite--1.3=-15 deed~definite-1.5=24
definite-behind-ب~definite--1.3=-18 definite-behind-ب~definite--1.6=-25 definite-behind-ب~definite-1.1=8 definite-behind-ب~definite-1.5=11
definite-behind-ل~definite--1.3=-14 definite-behind-ل~definite--1.6=15 definite-behind-ل~definite--1.9=-9 definite-behind-ل~definite-1.5=16
does-f~-1.6=-17 does-f~1.4=48 does-f~1.5=7 does-f~2.2=5 does-f~2.4=-7 does-f~definite--1.6=18 does-f~definite--1.9=-30 does-f~definite-1.2=-11
does-f~definite-1.5=9 does-f~definite-2.4=6 does-or-noun~-2.6=32 does-or-noun~1.4=12 does-or-noun~1.5=-7 does-or-noun~2.2=10 does-or-noun~2.4=-16
does-or-noun~3.2=-18 does-or-noun~definite--1.6=-16 does-or-noun~definite-1.1=-17 does-or-noun~definite-1.2=10 does-or-noun~definite-1.5=27
does~-1.6=-31 does~-2.6=13 does~0.5=9 does~1.4=-5 does~1.5=9 does~2.2=9 does~2.4=28 does~3.2=7 does~definite--1.0=19 does~definite--1.3=-17
does~definite--1.6=31 does~definite--1.9=-17 does~definite-1.1=20 does~definite-1.2=-11 does~definite-2.4=-28 done-f~1.4=13 done-f~1.5=8 done~1.5=8
from~-2.6=-12 from~3.2=-14 from~definite--1.3=-26 from~definite--1.6=24 from~definite--1.9=-20 from~definite-1.1=16 from~definite-1.2=15
from~definite-1.5=-7 given~-1.6=20 given~-2.6=-27 given~0.5=-7 given~1.4=23 given~1.5=-5 given~2.2=-6 given~2.4=-13 given~definite--1.3=20
given~definite--1.6=14 given~definite-1.5=9 governor~1.4=11 governor~2.4=5 governor~definite--1.3=-8 governor~definite--1.6=-5 group-head~1.4=8
group-head~2.2=17 group-head~definite--1.3=27 group-head~definite--1.6=-26 group-head~definite--1.9=5 group-head~definite-1.5=7 had~1.4=13 had~2.4=15
had~3.2=-9 had~definite--1.3=9 had~definite--1.6=-7 had~definite-1.5=8 happens-f~1.4=-5 happens-f~definite--1.3=-37 happens~-1.6=-4 happens~1.4=-15
happens~1.5=-17 happens~definite--1.6=-10 happens~definite-1.4=15 happens~definite-1.5=-7 head~1.4=14 head~1.5=5 head~2.2=5 head~2.4=-18
head~definite--1.3=25 head~definite--1.6=6 head~definite-1.1=-9 head~definite-1.5=-10 he~1.4=-8 he~1.5=-11 he~2.4=-29 in~-1.6=-18 in~-2.6=38
in~1.4=-25 in~2.2=-9 in~2.4=-6 in~2.6=14 in~definite--1.0=-13 in~definite--1.3=38 in~definite--1.6=20 in~definite--1.9=21 in~definite--2.6=7
in~definite-1.1=-6 in~definite-1.4=-23 in~definite-1.5=-36 known-name~-2.6=8 known-name~definite--1.3=10 masdar~1.4=-16 masdar~1.5=10 masdar~2.4=-6
masdar~definite--1.6=9 masdar~definite--1.9=-6 masdar~definite-1.5=15 none~1.4=-12 none~1.5=-6 none~3.2=-17 noun-def~-1.6=-17 noun-def~0.5=23
noun-def~1.4=-10 noun-def~1.5=-7 noun-def~2.2=-6 noun-def~2.4=22 noun-def~3.2=-19 noun-def~definite--1.0=-8 noun-def~definite--1.3=-26
noun-def~definite--1.6=-39 noun-def~definite--1.9=17 noun-def~definite--2.6=28 noun-def~definite-1.1=-12 noun-def~definite-1.2=-9
noun-def~definite-1.4=9 noun-def~definite-1.5=-21 noun-shape~1.4=-7 noun-shape~2.4=-5 noun-shape~definite--1.3=18 noun~-1.6=28 noun~-2.6=-12
noun~1.4=-10 noun~1.5=28 noun~2.4=-34 noun~2.6=19 noun~3.2=-15 noun~definite--1.0=9 noun~definite--1.3=-12 noun~definite--1.6=-5 noun~definite--1.9=37
noun~definite-1.1=14 noun~definite-1.2=7 noun~definite-1.4=-21 noun~definite-1.5=14 noun~definite-2.4=-49 number~1.4=-7 number~1.5=-16
number~definite--1.6=-5 of-bodies~1.4=-7 of-bodies~1.5=-6 of-bodies~definite--1.3=7 of-bodies~definite--1.6=30 of-people~-1.6=16 of-people~1.4=13
of-people~2.4=21 of-people~definite--1.3=9 of-places~definite--1.3=14 of-places~definite--1.6=7 of-places~definite--1.9=-12 of-places~definite-1.1=11
of-places~definite-1.4=-7 on~-1.6=20 on~1.5=-12 on~2.4=-27 on~definite--1.3=-16 on~definite--1.6=-16 on~definite-1.5=16 other~-1.6=32 other~1.4=13
other~2.2=8 other~definite--1.3=5 other~definite--1.6=-30 particle~-1.6=-5 particle~-2.6=-8 particle~1.4=-10 particle~1.5=10 particle~2.4=-18
particle~definite--1.6=29 people-def~-1.6=28 people-def~-2.6=23 people-def~0.5=5 people-def~1.4=-27 people-def~2.4=13 people-def~3.2=-4
people-def~definite--1.3=-48 people-def~definite--1.6=-31 people-def~definite-2.4=-9 people~2.2=-30 people~2.4=-25 people~3.2=-9
people~definite--1.3=34 people~definite--1.6=5 people~definite-1.5=7 plays~definite--1.3=5 plural-shape~definite--1.6=8 preposition~1.4=-8
preposition~1.5=-13 preposition~2.4=23 preposition~definite--1.0=15 preposition~definite--1.3=-6 preposition~definite--1.6=-35
preposition~definite--1.9=25 preposition~definite-1.1=10 preposition~definite-1.5=15 preposition~definite-2.4=-17 press-head~1.5=-16
press-head~definite--1.3=17 press-head~definite--1.6=18 press-head~definite--1.9=11 says-f~-1.6=-12 says-f~1.4=25 says-f~1.5=7 says-f~2.4=9
says-f~definite--1.6=-12 says-f~definite--1.9=-7 says-f~definite-1.1=-16 says~-1.6=-69 says~1.4=21 says~1.5=26 says~3.2=5 says~definite--1.0=6
says~definite--1.3=33 says~definite--1.6=-25 says~definite--1.9=-13 says~definite-1.5=10 site-head~2.4=-14 site-head~definite--1.3=40 some~1.4=-12
some~1.5=-17 some~2.4=-7 some~3.2=-10 some~definite--1.6=16 some~definite-2.4=-11 start~-1.6=-15 start~-2.6=-56 start~1.4=-13 start~1.5=-29
start~2.4=17 start~3.2=7 start~definite--1.3=28 start~definite--1.6=44 start~definite-1.5=-9 stranger-def~1.4=6 stranger-def~1.5=-5
stranger-def~3.2=-6 stranger-def~definite--1.3=-6 stranger-def~definite-1.5=-5 stranger~-1.6=21 stranger~-2.6=-5 stranger~1.4=25 stranger~1.5=12
stranger~2.2=8 stranger~2.4=-39 stranger~definite--1.0=-9 stranger~definite--1.3=-8 stranger~definite--1.6=17 stranger~definite-1.1=-5 that~2.2=-13
that~2.4=23 that~3.2=7 that~definite--1.3=-37 that~definite--1.6=-8 that~definite--1.9=-15 that~definite-1.1=9 that~definite-1.5=6 their-people~1.4=7
their-people~1.5=15 their-people~2.2=-13 theirs~1.4=12 theirs~3.2=-9 theirs~definite-1.1=5 theirs~definite-1.5=-21 title-def~-1.6=44 title-def~-2.6=24
title-def~0.5=-28 title-def~1.4=9 title-def~1.5=11 title-def~2.2=-17 title-def~2.4=7 title-def~3.2=-12 title-def~definite--1.0=6
title-def~definite--1.3=-23 title-def~definite--1.6=-22 title-def~definite--1.9=-8 title-def~definite--2.6=11 title-def~definite-1.1=-20
title-def~definite-1.5=-18 title-def~definite-2.4=-17 title~-1.6=-5 title~1.4=5 title~1.5=10 title~2.4=-12 title~3.2=6 title~definite--1.3=12
title~definite--1.6=-26 title~definite--1.9=-7 title~definite-1.5=5 to~-1.6=-5 to~1.4=-16 to~1.5=6 to~2.2=7 to~definite--1.3=-11 to~definite--1.9=-7
to~definite-1.1=6 to~definite-1.5=7 verb-f~-1.6=-5 verb-f~1.4=-7 verb-f~1.5=13 verb-f~2.4=30 verb-f~definite--1.3=-24 verb-f~definite--1.6=19
verb-f~definite--1.9=-35 verb-f~definite-1.1=5 verb-f~definite-1.2=8 verb-f~definite-1.5=-11 verb-f~definite-2.4=11 verb-or-noun~-2.6=5
verb-or-noun~0.5=-15 verb-or-noun~2.2=6 verb-or-noun~2.6=-5 verb-or-noun~3.2=5 verb-or-noun~definite--1.3=29 verb-or-noun~definite--1.6=-12
verb-or-noun~definite-1.1=-10 verb-or-noun~definite-1.5=7 verb-or-noun~definite-2.4=-13 verb-particle~1.4=-8 verb-particle~1.5=-6 verb~-1.6=42
verb~0.5=5 verb~1.4=-43 verb~1.5=12 verb~2.4=-32 verb~3.2=-5 verb~definite--1.0=-25 verb~definite--1.9=10 verb~definite-1.5=-5 was~-1.6=-30
was~-2.6=-11 was~1.4=26 was~2.4=17 was~definite--1.6=-13 was~definite-1.5=-10 who~-2.6=-7 with~definite--1.3=16 with~definite--1.6=-13
with~definite-1.5=13 with~definite-2.4=7`,
    'before-kind': `
about~adjective=6 about~definite-adjective-or-noun=8 about~definite-human=11 about~definite-masdar=-10 about~definite-noun=-13 about~noun=-33
adjective-def~adjective=13 adjective-def~definite-adjective=-25 adjective-def~definite-adjective-or-noun=-19 adjective-def~definite-human=-15
adjective-def~definite-masdar=15 adjective-def~definite-noun=-17 adjective-def~human=-9 adjective-def~masdar=11 adjective-def~particle=17
adjective~adjective=-16 adjective~definite-adjective=15 adjective~definite-human=7 adjective~definite-noun=-18 and-adjective-def~definite-adjective=14
and-adjective-def~definite-noun=8 and-adjective-def~noun=5 and-given~adjective=6 and-known-name~noun=5 and-may-be-name~noun=8
and-noun-def~adjective-or-noun=7 and-noun-def~definite-masdar=-13 and-noun-def~definite-noun=23 and-noun~definite-noun=7 and-noun~masdar=-7
and-noun~noun=5 and-place~noun=12 and-start~human=-5 and-start~noun=-13 and-start~particle=-5 and-start~verb=-30
and-stranger-def~definite-adjective=-11 and-verb-or-noun~noun=-19 behind-ب~adjective=7 behind-ب~masdar=-18 behind-ب~noun=-5 behind-ل~adjective=13
deed~adjective=37 deed~adjective-or-noun=-9 deed~definite-human=-7 deed~definite-noun=9 deed~human=-17 deed~masdar=-5
definite-behind-ب~definite-human=5 definite-behind-ب~definite-masdar=-18 definite-behind-ب~definite-noun=-32 definite-behind-ل~definite-masdar=-5
does-f~adjective=9 does-f~definite-adjective=6 does-f~definite-human=17 does-f~definite-masdar=-12 does-f~definite-noun=-20 does-f~human=8
does-f~masdar=18 does-or-noun~adjective=-27 does-or-noun~definite-adjective=-14 does-or-noun~definite-adjective-or-noun=7
does-or-noun~definite-human=-15 does-or-noun~definite-masdar=16 does-or-noun~definite-noun=7 does-or-noun~masdar=-6 does-or-noun~noun=13
does-or-noun~particle=31 does-or-noun~verb=7 does~adjective=5 does~definite-adjective-or-noun=9 does~definite-human=-54 does~definite-masdar=32
does~definite-noun=5 does~human=-34 does~masdar=-8 does~noun=49 does~particle=15 does~verb=7 done-f~noun=18 from~definite-adjective=13
from~definite-adjective-or-noun=9 from~definite-human=-9 from~definite-masdar=7 from~definite-noun=-18 from~human=-10 from~masdar=23 from~noun=-29
from~particle=-12 given~adjective=-29 given~definite-adjective=6 given~definite-human=32 given~definite-noun=-8 given~masdar=5 given~noun=33
given~particle=-27 governor~adjective=9 governor~definite-noun=-23 governor~masdar=-9 governor~noun=20 group-head~adjective=17
group-head~adjective-or-noun=6 group-head~definite-human=-15 group-head~definite-masdar=15 group-head~definite-noun=25 group-head~masdar=10
group-head~noun=-9 had~adjective=-5 had~definite-noun=7 had~noun=20 happens-f~definite-noun=-36 happens-f~noun=-13 happens~adjective=18
happens~adjective-or-noun=-10 happens~definite-masdar=-13 happens~definite-noun=33 happens~noun=-27 head~adjective=-11 head~definite-human=11
head~definite-masdar=-18 head~definite-noun=16 head~masdar=8 head~noun=5 he~adjective=-35 he~definite-noun=-6 he~human=-6 he~noun=-7 in~adjective=-13
in~definite-adjective=27 in~definite-adjective-or-noun=-13 in~definite-masdar=5 in~definite-noun=-17 in~definite-particle=7 in~human=9 in~noun=-37
in~particle=39 in~verb=10 known-name~particle=8 masdar~adjective=6 masdar~definite-masdar=9 masdar~definite-noun=6 masdar~masdar=11 masdar~noun=-27
may-be-name~definite-human=6 may-be-name~noun=17 none~adjective=-17 none~noun=-12 noun-def~adjective=18 noun-def~definite-adjective=-31
noun-def~definite-human=19 noun-def~definite-masdar=-13 noun-def~definite-noun=-33 noun-def~human=-29 noun-def~masdar=8 noun-def~noun=-14
noun-shape~definite-noun=20 noun~adjective=12 noun~adjective-or-noun=-12 noun~definite-adjective=9 noun~definite-adjective-or-noun=11
noun~definite-human=-15 noun~definite-masdar=-28 noun~definite-noun=23 noun~human=32 noun~masdar=-17 noun~noun=20 noun~particle=-11 noun~verb=-19
number~definite-noun=-5 number~noun=-24 of-bodies~definite-human=8 of-bodies~definite-masdar=16 of-bodies~definite-noun=25 of-bodies~masdar=5
of-people~masdar=12 of-people~noun=49 of-places~adjective=5 of-places~definite-adjective=5 of-places~definite-adjective-or-noun=5 on~adjective=21
on~definite-adjective=8 on~definite-adjective-or-noun=6 on~definite-human=10 on~definite-masdar=-11 on~definite-noun=-22 on~human=-10 on~masdar=-17
on~noun=-15 other~adjective=27 other~definite-adjective=-8 other~definite-noun=-30 other~noun=33 particle~definite-noun=23 particle~masdar=-6
particle~noun=-25 particle~particle=-23 particle~verb=12 people-def~definite-adjective=-41 people-def~definite-human=9 people-def~definite-noun=-57
people-def~human=21 people-def~masdar=-24 people-def~noun=11 people-def~particle=19 people-def~verb=8 people~adjective=-15
people~definite-adjective=12 people~definite-human=6 people~definite-noun=32 people~human=-18 people~noun=-31 plays~definite-noun=9
plural-shape~definite-noun=6 preposition~adjective=12 preposition~definite-adjective=6 preposition~definite-masdar=40 preposition~definite-noun=-37
preposition~human=-9 preposition~masdar=-5 preposition~noun=13 press-head~definite-human=5 press-head~definite-noun=39 press-head~noun=-13
says-f~adjective=5 says-f~definite-adjective=13 says-f~definite-noun=-21 says-f~human=12 says-f~masdar=6 says-f~noun=6 says~adjective=-26
says~adjective-or-noun=-9 says~definite-adjective=20 says~definite-adjective-or-noun=8 says~definite-human=-34 says~definite-masdar=14 says~human=-10
says~noun=17 says~particle=14 site-head~adjective=5 site-head~adjective-or-noun=-8 site-head~definite-noun=38 site-head~human=-12 some~adjective=-20
some~definite-adjective=5 some~human=-6 some~masdar=-9 some~noun=-5 start~adjective=-15 start~definite-human=15 start~definite-noun=51 start~human=15
start~masdar=-7 start~noun=-13 start~particle=-53 start~verb=-12 stranger-def~adjective=-6 stranger-def~definite-adjective=-6 stranger-def~human=7
stranger-def~noun=-10 stranger~definite-adjective=17 stranger~definite-human=-10 stranger~human=-9 stranger~masdar=8 stranger~noun=22
stranger~particle=-5 that~adjective=29 that~adjective-or-noun=11 that~definite-human=-36 that~definite-noun=-19 that~masdar=-29 that~noun=18
that~verb=-10 their-people~adjective=10 theirs~adjective=-12 theirs~definite-adjective=-27 theirs~definite-noun=16 theirs~masdar=6 theirs~noun=-4
this~definite-noun=-4 this~noun=-15 title-def~adjective-or-noun=17 title-def~definite-adjective=-47 title-def~definite-adjective-or-noun=-17
title-def~definite-masdar=-13 title-def~definite-noun=-19 title-def~human=22 title-def~masdar=-58 title-def~noun=29 title-def~particle=17
title-def~verb=9 title~definite-adjective-or-noun=10 title~definite-human=-9 title~definite-noun=-9 title~noun=-14 to~adjective=10
to~definite-human=15 to~definite-masdar=-14 to~masdar=-16 to~noun=-13 verb-f~definite-adjective=14 verb-f~definite-human=17 verb-f~definite-noun=-65
verb-f~masdar=33 verb-f~noun=-22 verb-f~verb=10 verb-or-noun~adjective=-27 verb-or-noun~adjective-or-noun=18 verb-or-noun~definite-adjective=-30
verb-or-noun~definite-masdar=-10 verb-or-noun~definite-noun=34 verb-or-noun~human=-9 verb-or-noun~masdar=16 verb-or-noun~noun=-13
verb-or-noun~particle=5 verb-or-noun~verb=7 verb-particle~noun=-6 verb-particle~verb=-6 verb~adjective=-42 verb~adjective-or-noun=-9
verb~definite-adjective=21 verb~definite-masdar=-27 verb~human=20 verb~masdar=24 verb~noun=-19 verb~verb=10 was~adjective=20 was~definite-human=-9
was~particle=-11 who~particle=-7 with~definite-noun=16`,
    'before-bearer': `
about~definite-body=8 about~definite-work=-16 about~person=-26 adjective-def~body=-10 adjective-def~definite-body=-12 adjective-def~definite-person=-5
adjective-def~definite-place=-15 adjective-def~definite-work=-29 adjective-def~person=30 adjective-def~place=16 adjective~definite-person=35
adjective~definite-place=-13 adjective~definite-work=-13 adjective~person=-19 and-adjective-def~definite-person=-7 and-adjective-def~definite-place=12
and-given~person=10 and-known-name~person=5 and-noun-def~definite-body=-24 and-noun-def~definite-place=14 and-noun-def~definite-work=23
and-noun-def~place=13 and-place~person=8 and-place~place=7 and-start~definite-person=-6 and-start~person=-50 and-stranger-def~definite-place=-30
and-stranger-def~definite-work=15 and-stranger-def~person=7 and-stranger~person=7 behind-ب~person=-17 behind-ل~person=14 deed~definite-body=7
deed~definite-person=7 deed~person=19 deed~place=-14 definite-behind-ب~definite-body=-31 definite-behind-ل~definite-body=-27
definite-behind-ل~definite-person=7 definite-behind-ل~definite-work=15 does-f~body=12 does-f~definite-body=-25 does-f~definite-person=-43
does-f~definite-place=23 does-f~definite-work=42 does-f~person=12 does-f~place=12 does-or-noun~definite-body=-7 does-or-noun~definite-person=8
does-or-noun~person=22 does~body=18 does~definite-body=30 does~definite-person=-39 does~definite-place=22 does~definite-work=-25 done-f~person=11
done~definite-body=-7 done~person=7 from~body=22 from~definite-body=-9 from~definite-person=14 from~definite-place=-24 from~definite-work=21
from~person=-71 from~place=29 given~definite-person=44 given~definite-work=-16 given~person=-12 governor~body=-11 governor~definite-body=-17
governor~person=22 group-head~body=21 group-head~definite-body=6 group-head~definite-place=7 group-head~definite-work=8 group-head~person=-13
had~body=12 had~definite-person=5 had~definite-place=10 had~person=7 happens-f~body=-16 happens-f~definite-body=-16 happens-f~definite-work=-15
happens-f~person=9 happens-f~place=5 happens~body=-5 happens~definite-body=17 happens~definite-person=-5 happens~definite-work=-5 happens~person=-29
head~body=8 head~definite-body=16 head~definite-person=-16 head~definite-place=14 he~person=-53 in~definite-person=32 in~definite-place=-52
in~definite-work=31 in~person=-22 in~place=16 known-name~definite-person=11 known-name~person=10 masdar-shape~definite-person=-8
masdar-shape~person=-12 masdar~body=-11 masdar~definite-body=37 masdar~definite-place=-10 masdar~definite-work=-5 masdar~person=17 masdar~place=-16
may-be-name~definite-person=11 may-be-name~person=9 none~person=-27 none~place=-8 noun-def~definite-body=-24 noun-def~definite-person=-7
noun-def~definite-place=-18 noun-def~definite-work=-14 noun-def~person=17 noun-def~place=-30 noun-shape~definite-body=19 noun-shape~person=-24
noun~body=-12 noun~definite-body=-19 noun~definite-person=-33 noun~definite-place=36 noun~definite-work=15 noun~person=6 noun~place=6
number~definite-body=-6 number~place=-19 of-bodies~body=12 of-bodies~definite-body=27 of-bodies~definite-place=10 of-bodies~definite-work=16
of-bodies~person=-14 of-people~definite-body=-14 of-people~definite-person=19 of-people~person=44 of-places~definite-person=-9
of-places~definite-place=30 of-places~place=12 on~body=-20 on~definite-body=10 on~definite-person=-8 on~definite-place=12 on~definite-work=-22
on~person=6 on~place=7 other~definite-body=-32 other~definite-person=-5 other~definite-place=-34 other~definite-work=28 other~person=73
particle~body=-10 particle~definite-work=11 particle~person=-48 particle~place=11 people-def~body=-25 people-def~definite-body=-8
people-def~definite-person=-43 people-def~definite-place=-15 people-def~definite-work=-14 people-def~person=53 people-def~place=11 people~body=-10
people~definite-person=18 people~definite-place=21 people~person=-45 plays~definite-body=19 plural-shape~person=12 preposition~body=18
preposition~definite-body=35 preposition~definite-place=-9 preposition~definite-work=-15 preposition~person=-15 press-head~definite-body=8
press-head~definite-work=38 press-head~person=-13 says-f~body=10 says-f~definite-body=-29 says-f~definite-person=14 says-f~definite-work=-10
says-f~person=14 says-f~place=9 says~definite-body=-6 says~definite-person=7 says~definite-place=50 says~definite-work=-39 says~person=-6
site-head~definite-body=6 site-head~definite-person=30 site-head~definite-place=21 site-head~definite-work=-6 site-head~person=-18 some~body=6
some~person=-40 start~definite-body=11 start~definite-place=8 start~definite-work=53 start~person=-36 start~place=-36 stranger-def~body=-9
stranger-def~definite-body=7 stranger-def~definite-person=-19 stranger-def~definite-place=-7 stranger-def~person=9 stranger~body=-15 stranger~person=8
stranger~place=21 that~body=-27 that~definite-body=-20 that~definite-place=5 that~definite-work=-39 that~person=57 that~place=-6
their-people~definite-body=16 their-people~definite-person=-15 their-people~person=26 theirs~body=-10 theirs~definite-body=10
theirs~definite-person=-22 theirs~definite-place=-12 theirs~person=12 this~person=-17 time~person=-14 title-def~body=-13 title-def~definite-body=-15
title-def~definite-person=-20 title-def~definite-place=-22 title-def~definite-work=-39 title-def~person=60 title~definite-body=-8
title~definite-person=13 title~definite-work=-12 to~definite-person=-9 to~definite-work=10 to~person=-30 to~place=13 verb-f~body=18
verb-f~definite-body=-25 verb-f~definite-person=-11 verb-f~definite-place=-11 verb-f~definite-work=21 verb-f~person=19 verb-or-noun~definite-body=45
verb-or-noun~definite-person=-20 verb-or-noun~definite-place=-33 verb-or-noun~definite-work=14 verb-or-noun~person=12 verb-or-noun~place=-10
verb-particle~person=-17 verb~body=-4 verb~definite-body=42 verb~definite-person=11 verb~definite-place=-27 verb~definite-work=-28 verb~person=7
verb~place=-7 verb~work=-8 was~definite-body=-24 was~definite-person=19 was~person=27 who~person=-12 with~definite-body=22 with~definite-place=12
with~definite-work=-12`,
    'before-known': `
about~definite-none=-18 about~definite-table=22 about~table=-19 adjective-def~body=5 adjective-def~definite-none=-17 adjective-def~definite-place=-11
adjective-def~definite-table=-28 adjective-def~table=26 adjective~definite-none=-19 adjective~definite-person=18 adjective~definite-table=7
adjective~person=-9 adjective~table=-15 and-adjective-def~definite-table=11 and-given~table=9 and-noun-def~definite-place=14 and-place~table=8
and-start~definite-none=-6 and-start~none=-17 and-start~table=-40 and-stranger-def~table=7 and-stranger~person=7 and-verb-or-noun~table=-7
behind-ب~none=-22 behind-ب~table=9 behind-ل~body=-9 behind-ل~none=-6 behind-ل~table=15 deed~definite-person=-6 deed~definite-table=24 deed~person=-10
deed~table=9 definite-behind-ب~definite-person=-9 definite-behind-ب~definite-place=7 definite-behind-ب~definite-table=-19
definite-behind-ل~definite-none=-14 definite-behind-ل~definite-table=6 does-f~body=9 does-f~definite-body=-5 does-f~definite-none=-16
does-f~definite-place=11 does-f~definite-table=6 does-f~none=8 does-f~person=8 does-f~table=11 does-or-noun~body=7 does-or-noun~definite-body=16
does-or-noun~definite-work=-9 does-or-noun~none=24 does-or-noun~person=-12 does~body=6 does~definite-body=6 does~definite-none=-19
does~definite-person=-13 does~definite-work=18 does~place=-6 does~table=23 done-f~table=16 done~definite-table=6 done~table=7 from~body=-9
from~definite-none=19 from~definite-place=-16 from~definite-work=6 from~none=-12 from~person=-14 from~table=15 given~definite-none=9
given~definite-person=21 given~definite-table=10 given~definite-work=-8 given~none=7 given~person=-5 given~table=-14 governor~body=-8
governor~definite-none=-5 governor~table=11 group-head~definite-none=16 group-head~table=-11 had~none=8 had~table=12 happens-f~definite-body=-14
happens-f~definite-none=-21 happens-f~table=-7 happens~definite-none=9 happens~definite-table=11 happens~person=-7 happens~table=-24 head~body=6
head~definite-body=14 head~definite-none=7 head~definite-person=-15 head~definite-work=9 head~none=11 head~table=-8 he~definite-table=-11 he~none=-6
he~table=-43 in~body=-5 in~definite-none=39 in~definite-place=-6 in~definite-table=-35 in~definite-work=6 in~none=21 in~person=-24 in~place=-18
in~table=22 masdar~body=-9 masdar~definite-none=17 masdar~definite-place=-13 masdar~definite-table=23 masdar~person=-11 masdar~table=15 none~table=-35
noun-def~definite-none=-44 noun-def~definite-person=14 noun-def~definite-place=-18 noun-def~definite-table=-12 noun-def~definite-work=-5
noun-def~none=-9 noun-def~person=-21 noun-def~table=19 noun-shape~definite-table=18 noun-shape~table=-18 noun~body=4 noun~definite-none=13
noun~definite-person=-24 noun~definite-place=20 noun~definite-table=-8 noun~none=25 noun~person=-17 noun~place=-11 number~definite-table=-5
number~none=-7 number~table=-14 of-bodies~definite-none=6 of-bodies~definite-table=39 of-bodies~table=-6 of-people~definite-person=15
of-people~definite-table=-6 of-people~person=11 of-people~table=44 of-places~definite-none=5 of-places~definite-place=16 of-places~definite-table=-7
on~body=-11 on~definite-none=14 on~definite-place=-15 on~definite-table=10 on~none=-6 on~table=5 other~definite-none=6 other~definite-table=-49
other~none=5 other~person=19 other~table=44 particle~definite-none=6 particle~definite-table=31 particle~none=-6 particle~person=-12
particle~table=-21 people-def~definite-none=-16 people-def~definite-person=-13 people-def~definite-place=-12 people-def~definite-table=-35
people-def~definite-work=-6 people-def~none=-9 people-def~person=9 people-def~table=32 people~definite-none=21 people~definite-place=22
people~definite-table=12 people~person=-11 people~table=-44 place~definite-table=-5 place~person=-11 place~table=20 plays~definite-none=5
plays~definite-table=14 plural-shape~definite-table=5 plural-shape~table=12 preposition~body=7 preposition~definite-body=8
preposition~definite-none=-7 preposition~definite-place=-8 preposition~definite-table=8 preposition~none=8 preposition~person=-5 preposition~table=-5
press-head~definite-none=8 press-head~definite-table=34 press-head~definite-work=4 press-head~table=-15 says-f~body=5 says-f~definite-body=-16
says-f~definite-none=5 says-f~definite-table=-14 says-f~person=17 says-f~table=10 says~definite-none=-37 says~definite-person=40
says~definite-place=-8 says~definite-work=17 says~none=10 says~person=-8 says~table=-9 site-head~definite-none=35 site-head~definite-place=11
site-head~definite-table=5 site-head~none=9 site-head~table=-22 some~none=13 some~person=-5 some~table=-40 start~body=-8 start~definite-none=13
start~definite-table=47 start~none=-14 start~person=20 start~table=-67 stranger-def~definite-none=-8 stranger-def~definite-person=5
stranger-def~definite-table=-10 stranger-def~person=13 stranger-def~table=-12 stranger~definite-none=13 stranger~definite-person=-20
stranger~definite-place=9 stranger~definite-table=16 stranger~definite-work=-11 stranger~none=-6 stranger~person=13 that~definite-body=10
that~definite-none=-41 that~definite-person=9 that~definite-table=-25 that~definite-work=-12 that~none=-9 that~person=-9 that~table=41
their-people~table=29 theirs~definite-none=12 theirs~definite-person=-4 theirs~definite-table=-34 theirs~person=15 theirs~table=-9 this~table=-16
title-def~definite-none=-34 title-def~definite-place=-15 title-def~definite-table=-36 title-def~definite-work=-6 title-def~none=14 title-def~person=10
title-def~table=24 title~definite-none=22 title~definite-table=-23 title~person=-10 to~definite-none=-14 to~definite-place=6 to~none=-13 to~person=5
to~place=5 to~table=-8 verb-f~body=18 verb-f~definite-body=19 verb-f~definite-none=-24 verb-f~definite-table=-15 verb-f~definite-work=-5
verb-f~person=-21 verb-f~table=33 verb-or-noun~definite-body=-9 verb-or-noun~definite-none=46 verb-or-noun~definite-person=-18
verb-or-noun~definite-table=-17 verb-or-noun~person=24 verb-or-noun~table=-30 verb-particle~none=-6 verb-particle~table=-8 verb~body=5
verb~definite-body=-7 verb~definite-person=-9 verb~definite-place=5 verb~definite-table=5 verb~none=-22 verb~table=10 was~definite-none=6
was~definite-table=-18 was~definite-work=6 was~person=21 was~table=-17 who~table=-10 with~definite-none=15 with~definite-table=7 with~table=15`,
    'behind-prior': `
about~-1.6=6 about~0.5=4 about~1.4=10 about~1.5=-12 about~2.2=-7 about~2.4=6 about~definite--1.3=-19 about~definite--1.6=-12 about~definite-1.1=11
accusative~-1.6=-11 accusative~0.5=4 accusative~1.4=-32 accusative~1.5=31 accusative~2.4=20 accusative~definite--1.0=12 accusative~definite--1.6=-34
accusative~definite--1.9=-18 accusative~definite-1.1=-8 accusative~definite-1.4=31 accusative~definite-1.5=7 adjective-def-f~-1.6=12
adjective-def-f~1.5=-8 adjective-def-f~2.2=-7 adjective-def-f~definite--1.0=-17 adjective-def-f~definite--1.6=46 adjective-def-f~definite--1.9=23
adjective-def-f~definite-1.1=-17 adjective-def-f~definite-1.4=-11 adjective-def-f~definite-1.5=-6 adjective-def-f~definite-2.4=-8 adjective-def~1.4=16
adjective-def~1.5=19 adjective-def~2.4=-29 adjective-def~definite--1.3=14 adjective-def~definite--1.6=-7 adjective-def~definite--1.9=23
adjective-def~definite-1.1=-26 adjective-def~definite-1.4=-20 adjective-def~definite-1.5=18 adjective-f~1.4=-34 adjective-f~2.4=6
adjective-f~definite--1.3=14 adjective-f~definite--1.6=7 adjective~1.4=-16 adjective~1.5=-8 adjective~2.4=-7 adjective~definite--1.3=4
adjective~definite--1.6=13 and-adjective~1.4=17 and-adjective~1.5=-5 and-adjective~2.2=-19 and-def~1.4=21 and-def~2.4=7 and-def~definite--1.3=13
and-def~definite-1.5=-44 and-name~1.4=14 and-name~1.5=13 and-name~2.4=5 and-name~3.2=-11 and-name~definite--1.3=5 and-noun~1.4=4 and-noun~2.4=-14
and-noun~definite--1.3=10 and-noun~definite--1.6=-6 and-particle~1.4=-4 and-particle~1.5=-8 and-particle~2.2=-18 and-particle~definite-1.5=9
and-stranger~1.4=-11 and-stranger~1.5=24 and-stranger~2.4=-10 and-stranger~definite--1.9=23 and-theirs~1.4=14 and-theirs~1.5=6 and-theirs~2.2=8
and-theirs~2.4=15 and-verb~1.4=-11 and-verb~definite--1.3=20 and-verb~definite--1.6=-17 and-verb~definite-1.1=10 and-verb~definite-1.5=-9
by-def~1.4=-11 by-def~1.5=10 by-def~2.4=-16 by-def~definite--1.3=-16 by~-2.6=22 by~1.4=-6 by~1.5=7 by~2.2=-17 by~2.4=-5 by~definite--1.0=7
by~definite--1.9=-14 by~definite-1.2=6 by~definite-1.5=10 does-them~1.4=-15 does-them~1.5=-20 does-them~2.4=-14 does-them~definite--1.6=-7 end~-1.6=5
end~-2.6=-16 end~1.4=37 end~1.5=11 end~2.4=-23 end~definite--1.6=-48 end~definite--1.9=11 end~definite-1.1=14 end~definite-1.2=5 end~definite-2.4=4
family~0.5=6 family~1.4=-21 family~2.4=6 family~definite--1.3=17 for-def~1.4=-5 for-def~2.4=-9 for-def~3.2=-25 for-def~definite--1.3=20
for-def~definite--1.6=-13 for-def~definite--1.9=13 for-def~definite--2.6=9 for~-1.6=11 for~1.4=-7 for~1.5=-7 for~2.4=12 for~definite--1.3=-18
for~definite--1.6=6 for~definite-1.1=9 for~definite-1.5=-6 from~-1.6=-12 from~-2.6=24 from~0.5=10 from~1.4=-25 from~2.2=6 from~2.4=-36
from~definite--1.3=-6 from~definite--1.6=30 from~definite--2.6=10 from~definite-1.5=-12 given~-2.6=-19 given~1.4=6 given~1.5=28 given~definite--1.3=12
given~definite--1.6=-23 in~-1.6=25 in~-2.6=14 in~0.5=-35 in~1.4=8 in~1.5=-9 in~2.2=6 in~2.4=-25 in~2.6=8 in~3.2=15 in~definite--1.0=-10
in~definite--1.3=34 in~definite--1.6=-12 in~definite--1.9=-18 in~definite-1.2=-11 in~definite-1.5=8 in~definite-2.4=-28 mark~-1.6=24 mark~1.5=12
mark~2.4=-11 mark~definite--1.3=-13 mark~definite-1.5=7 masdar-def~-1.6=-49 masdar-def~1.4=-32 masdar-def~1.5=27 masdar-def~2.2=14 masdar-def~2.4=21
masdar-def~2.6=14 masdar-def~definite--1.6=24 masdar-def~definite-1.5=6 masdar-def~definite-2.4=7 masdar~-2.6=5 masdar~1.4=-22 masdar~2.4=12
masdar~definite--1.3=-5 masdar~definite--1.6=17 masdar~definite--1.9=-12 masdar~definite-1.1=7 masdar~definite-1.5=-6 noun-def~-1.6=7 noun-def~-2.6=-7
noun-def~0.5=6 noun-def~1.4=-5 noun-def~1.5=-16 noun-def~2.4=-18 noun-def~definite--1.3=8 noun-def~definite--1.9=12 noun-def~definite-1.5=-24
noun-shape~1.5=19 noun-shape~2.2=5 noun-shape~2.4=6 noun-shape~definite--1.3=-13 noun~-1.6=-9 noun~-2.6=-5 noun~0.5=17 noun~1.4=33 noun~1.5=-42
noun~2.2=-9 noun~definite--1.3=25 noun~definite--1.6=-38 noun~definite--2.6=19 noun~definite-1.2=10 noun~definite-2.4=10 number~-1.6=-13
number~-2.6=-5 number~1.4=-27 number~2.2=24 number~2.4=-14 number~definite--1.0=-8 number~definite--1.3=10 number~definite--1.6=15
number~definite--1.9=-8 number~definite-1.5=8 on~-2.6=22 on~0.5=7 on~1.4=14 on~1.5=-49 on~2.4=13 on~3.2=7 on~definite--1.0=-19 on~definite--1.6=-16
on~definite--1.9=17 on~definite-1.1=-20 on~definite-1.2=-9 on~definite-1.4=-9 on~definite-1.5=29 on~definite-2.4=-15 other~-1.6=22 other~-2.6=9
other~1.4=8 other~1.5=-6 other~2.2=8 other~2.4=-8 other~3.2=-4 other~definite--1.3=-21 other~definite--1.6=17 particle~-1.6=33 particle~-2.6=12
particle~0.5=6 particle~1.4=24 particle~1.5=-7 particle~2.4=-32 particle~3.2=-28 particle~definite--1.0=-7 particle~definite--1.3=-9
particle~definite--1.6=28 particle~definite-1.1=-10 particle~definite-1.4=-15 particle~definite-1.5=-8 people-def~-1.6=-5 people-def~-2.6=-11
people-def~0.5=23 people-def~1.4=-18 people-def~1.5=-30 people-def~2.4=-11 people-def~definite--1.6=16 people-def~definite--2.6=9
people-def~definite-1.2=-13 people~-2.6=-13 people~1.5=-12 people~2.2=-10 people~2.4=-10 people~3.2=5 people~definite--1.3=26 people~definite--1.6=-10
people~definite-1.1=11 people~definite-1.5=5 place~-1.6=-20 place~1.5=-12 place~2.2=-18 place~definite--1.3=5 preposition~-1.6=17 preposition~-2.6=6
preposition~0.5=-12 preposition~1.5=12 preposition~2.2=-36 preposition~3.2=8 preposition~definite--1.0=11 preposition~definite--1.3=-52
preposition~definite--1.6=-29 preposition~definite--1.9=19 preposition~definite--2.6=10 preposition~definite-1.1=6 preposition~definite-1.2=10
preposition~definite-1.4=11 preposition~definite-2.4=-6 relation~1.4=17 relation~1.5=5 relation~2.2=7 stranger-def~0.5=5 stranger-def~1.4=-6
stranger-def~1.5=37 stranger-def~2.2=8 stranger-def~2.4=-23 stranger-def~definite--1.3=-38 stranger-def~definite--1.6=-23 stranger~-1.6=9
stranger~-2.6=14 stranger~1.4=-29 stranger~2.4=9 stranger~3.2=5 stranger~definite--1.3=13 that~-1.6=-31 that~-2.6=11 that~1.4=34
that~definite--1.3=-10 that~definite--1.6=9 that~definite--1.9=-10 that~definite-1.1=4 that~definite-1.5=16 their-people~1.5=-14
their-people~definite--1.3=13 their-people~definite--1.6=27 their-people~definite-1.5=-8 theirs~0.5=-24 theirs~1.4=44 theirs~2.4=-5
theirs~definite--1.0=7 theirs~definite--1.3=-18 theirs~definite--1.6=11 theirs~definite-1.2=6 theirs~definite-1.5=-21 time~1.4=-17 time~1.5=18
time~2.4=18 time~definite--1.6=-8 to~-1.6=-5 to~1.4=24 to~1.5=24 to~2.2=-12 to~2.4=12 to~definite--1.3=-25 to~definite--1.6=-18 to~definite--1.9=-5
to~definite-1.2=-5 verb-f~-1.6=-11 verb-f~-2.6=7 verb-f~2.4=-15 verb-f~definite--1.6=49 verb-or-noun~-1.6=-9 verb-or-noun~1.5=-27 verb-or-noun~2.2=10
verb-or-noun~3.2=12 verb-or-noun~definite--1.3=11 verb-or-noun~definite--1.9=6 verb-or-noun~definite-1.1=-10 verb-or-noun~definite-1.5=13
verb-particle~-1.6=-7 verb-particle~1.4=8 verb-particle~1.5=-7 verb-particle~2.4=-10 verb-particle~definite--1.6=12 verb-particle~definite-1.5=-17
verb~-1.6=25 verb~-2.6=-31 verb~1.4=14 verb~1.5=9 verb~2.2=-14 verb~2.4=11 verb~3.2=-28 verb~definite--1.6=10 verb~definite--1.9=-19
verb~definite-1.1=14 verb~definite-1.2=8 verb~definite-1.5=22 who~1.4=16 who~1.5=23 who~definite--1.3=-8 who~definite--1.6=-17 who~definite-1.1=-5
who~definite-1.2=-15 who~definite-1.5=-7 with~1.4=10 with~1.5=25 with~2.2=-10 with~definite--1.3=-12 with~definite--1.6=-7 with~definite-1.5=-11`,
    'behind-kind': `
about~adjective=-11 about~definite-human=-20 about~definite-noun=11 about~noun=17 accusative~adjective=39 accusative~definite-adjective=-15
accusative~definite-human=-7 accusative~definite-masdar=-26 accusative~definite-noun=43 accusative~human=8 accusative~noun=-35
adjective-def-f~adjective=-5 adjective-def-f~definite-adjective=13 adjective-def-f~definite-adjective-or-noun=-12 adjective-def-f~definite-human=17
adjective-def-f~definite-noun=-6 adjective-def-f~human=-18 adjective-def-f~masdar=6 adjective-def-f~noun=7 adjective-def~adjective=6
adjective-def~definite-adjective=21 adjective-def~definite-adjective-or-noun=18 adjective-def~definite-human=-37 adjective-def~definite-noun=-14
adjective-def~human=29 adjective-def~masdar=-48 adjective-def~noun=18 adjective-def~particle=-7 adjective-f~definite-noun=13 adjective-f~masdar=12
adjective-f~noun=-43 adjective~adjective=-27 adjective~definite-adjective-or-noun=9 adjective~definite-human=6 adjective~definite-noun=9
adjective~human=-22 adjective~masdar=-10 adjective~noun=15 and-adjective~adjective=-23 and-adjective~noun=14 and-def~adjective=7
and-def~definite-adjective=-4 and-def~definite-human=7 and-def~definite-masdar=-6 and-def~definite-noun=-6 and-def~masdar=13 and-name~adjective=-10
and-name~definite-noun=8 and-name~masdar=10 and-name~noun=14 and-noun~adjective=-10 and-noun~definite-human=21 and-noun~definite-noun=-7
and-noun~masdar=9 and-noun~noun=-5 and-particle~adjective=-20 and-particle~masdar=-13 and-stranger~adjective=42 and-stranger~definite-noun=7
and-stranger~noun=-28 and-theirs~adjective=8 and-theirs~masdar=-12 and-theirs~noun=47 and-verb~definite-adjective=6 and-verb~definite-noun=-31
and-verb~human=5 by-def~adjective=-14 by-def~definite-human=13 by-def~definite-masdar=-8 by-def~definite-noun=15 by-def~human=7 by-def~noun=14
by-def~verb=-6 by~adjective=-16 by~definite-adjective=26 by~definite-adjective-or-noun=8 by~definite-human=-63 by~definite-masdar=-9
by~definite-noun=29 by~human=13 by~noun=-16 by~particle=24 does-them~definite-human=19 does-them~definite-noun=-8 does-them~masdar=-26
does-them~noun=-26 end~adjective=-9 end~adjective-or-noun=-11 end~definite-adjective=17 end~definite-adjective-or-noun=-32 end~definite-human=-21
end~definite-masdar=13 end~definite-noun=12 end~human=-11 end~masdar=7 end~noun=33 end~particle=-12 end~verb=12 family~adjective=31
family~definite-human=29 family~definite-masdar=-17 family~definite-noun=5 family~human=6 family~masdar=-7 family~noun=-33 for-def~adjective=-52
for-def~definite-noun=24 for-def~human=11 for-def~masdar=14 for-def~noun=-12 for~adjective=-8 for~definite-adjective=8 for~definite-masdar=-12
for~human=-5 for~noun=13 from~adjective=6 from~adjective-or-noun=-12 from~definite-human=49 from~definite-masdar=13 from~definite-noun=-38
from~definite-particle=-5 from~human=-6 from~masdar=23 from~noun=-36 from~particle=17 from~verb=-27 given~definite-adjective=-5
given~definite-adjective-or-noun=6 given~definite-human=-11 given~definite-noun=-8 given~masdar=22 given~noun=11 given~particle=-19 in~adjective=9
in~adjective-or-noun=14 in~definite-adjective=-29 in~definite-adjective-or-noun=9 in~definite-human=23 in~definite-noun=-32 in~human=-46 in~noun=21
in~particle=16 mark~adjective=5 mark~definite-adjective=-17 mark~definite-adjective-or-noun=-18 mark~definite-human=14 mark~definite-masdar=6
mark~noun=22 masdar-def~adjective=-10 masdar-def~adjective-or-noun=4 masdar-def~definite-adjective=6 masdar-def~definite-adjective-or-noun=10
masdar-def~definite-human=21 masdar-def~definite-masdar=5 masdar-def~definite-noun=-22 masdar-def~human=12 masdar-def~masdar=9 masdar-def~noun=-23
masdar-def~particle=-14 masdar-shape~definite-human=-16 masdar-shape~definite-noun=25 masdar~adjective=20 masdar~definite-adjective=11
masdar~definite-human=-8 masdar~definite-noun=6 masdar~masdar=-27 masdar~noun=10 masdar~particle=5 masdar~verb=-9 may-be-name~noun=-6
noun-def~adjective=-5 noun-def~adjective-or-noun=13 noun-def~definite-human=-11 noun-def~definite-masdar=-12 noun-def~definite-noun=24
noun-def~human=8 noun-def~masdar=-10 noun-def~noun=-22 noun-def~particle=-6 noun-def~verb=-20 noun-shape~adjective=18 noun-shape~noun=-21
noun~adjective=48 noun~adjective-or-noun=10 noun~definite-adjective=13 noun~definite-human=-7 noun~definite-masdar=18 noun~human=-35 noun~masdar=-69
noun~noun=18 noun~particle=5 number~adjective=8 number~adjective-or-noun=-13 number~definite-human=-5 number~definite-noun=25 number~masdar=-6
number~noun=-21 on~adjective=-26 on~definite-adjective=-16 on~definite-adjective-or-noun=7 on~definite-human=16 on~definite-masdar=-22
on~definite-noun=-22 on~masdar=25 on~particle=9 on~verb=7 other~adjective=-13 other~definite-adjective=16 other~definite-adjective-or-noun=-5
other~definite-noun=-17 other~masdar=-10 other~noun=11 other~particle=29 other~verb=5 particle~adjective=-28 particle~adjective-or-noun=-40
particle~definite-adjective=-17 particle~definite-human=-15 particle~definite-noun=6 particle~human=31 particle~masdar=24 particle~particle=12
particle~verb=-7 people-def~definite-human=-5 people-def~definite-noun=16 people-def~human=5 people-def~masdar=-29 people-def~noun=11
people-def~particle=-16 people-def~verb=-7 people~adjective=6 people~definite-adjective=7 people~definite-human=8 people~definite-noun=16
people~masdar=-5 people~noun=-36 people~particle=-13 people~verb=5 place~human=-17 place~noun=-20 plural-shape~definite-noun=-8
preposition~adjective=-18 preposition~definite-adjective=8 preposition~definite-adjective-or-noun=7 preposition~definite-human=20
preposition~definite-masdar=-21 preposition~definite-noun=-40 preposition~definite-particle=10 preposition~human=-10 preposition~masdar=9
preposition~noun=10 preposition~verb=6 relation~adjective=8 relation~noun=16 stranger-def~adjective=-12 stranger-def~definite-human=-14
stranger-def~definite-masdar=-8 stranger-def~definite-noun=-34 stranger-def~human=30 stranger-def~noun=5 stranger-def~particle=-9
stranger~adjective=21 stranger~definite-noun=11 stranger~human=-5 stranger~masdar=-19 stranger~particle=14 that~definite-adjective=-24
that~definite-adjective-or-noun=-12 that~definite-human=12 that~definite-masdar=25 that~definite-noun=19 that~human=-5 that~noun=15 that~particle=12
that~verb=-5 their-people~adjective=-12 their-people~definite-human=-9 their-people~definite-noun=31 their-people~masdar=-13 their-people~noun=17
theirs~adjective=-21 theirs~adjective-or-noun=6 theirs~definite-adjective=-17 theirs~definite-adjective-or-noun=5 theirs~definite-human=10
theirs~definite-masdar=23 theirs~definite-noun=-33 theirs~human=-23 theirs~masdar=24 theirs~noun=27 theirs~particle=13 time~definite-human=-8
time~definite-noun=-9 time~noun=-15 to~adjective=7 to~definite-adjective=-8 to~definite-adjective-or-noun=8 to~definite-human=-12 to~definite-noun=-38
to~human=10 to~masdar=35 to~verb=-9 verb-f~adjective=-17 verb-f~definite-human=15 verb-f~definite-masdar=11 verb-f~human=-12 verb-f~noun=-7
verb-f~particle=7 verb-or-noun~adjective=33 verb-or-noun~definite-human=-13 verb-or-noun~definite-noun=16 verb-or-noun~human=-25
verb-or-noun~masdar=12 verb-or-noun~noun=-17 verb-particle~adjective=10 verb-particle~adjective-or-noun=-6 verb-particle~definite-human=-8
verb-particle~definite-noun=5 verb-particle~masdar=-9 verb~adjective=-26 verb~adjective-or-noun=10 verb~definite-adjective-or-noun=-5
verb~definite-human=-13 verb~definite-noun=37 verb~human=-5 verb~masdar=7 verb~noun=22 verb~particle=-30 who~adjective=32 who~definite-adjective=-11
who~definite-human=16 who~definite-masdar=9 who~definite-noun=-60 who~noun=11 with~definite-human=-7 with~definite-masdar=-26`,
    'behind-bearer': `
about~definite-person=15 about~definite-work=-21 about~person=36 accusative~body=20 accusative~definite-body=8 accusative~definite-person=26
accusative~definite-work=-38 accusative~person=-9 adjective-def-f~definite-body=-42 adjective-def-f~definite-person=8
adjective-def-f~definite-place=-23 adjective-def-f~definite-work=72 adjective-def-f~place=15 adjective-def-f~work=-12 adjective-def~body=-13
adjective-def~definite-body=28 adjective-def~definite-person=24 adjective-def~definite-place=-56 adjective-def~definite-work=-10
adjective-def~person=8 adjective-def~place=11 adjective-f~body=-12 adjective-f~definite-place=14 adjective-f~person=7 adjective-f~place=-15
adjective-f~work=-12 adjective~body=-11 adjective~definite-body=7 adjective~definite-place=23 adjective~definite-work=-5 adjective~person=-20
adjective~place=-9 and-adjective~person=-9 and-def~body=14 and-def~definite-body=-50 and-def~definite-person=5 and-def~definite-place=-6
and-def~definite-work=42 and-def~person=-8 and-def~place=20 and-name~body=8 and-name~definite-place=9 and-name~person=9 and-noun~definite-body=13
and-noun~definite-work=-5 and-noun~person=-19 and-noun~place=10 and-particle~person=-35 and-stranger~definite-place=7 and-stranger~place=15
and-theirs~person=45 and-verb~definite-body=15 and-verb~definite-person=-5 and-verb~definite-place=-21 and-verb~definite-work=9 and-verb~place=5
by-def~body=-5 by-def~definite-body=30 by-def~definite-place=-13 by~definite-body=19 by~definite-place=-12 by~definite-work=-20 by~person=11
by~place=7 does-them~definite-body=-5 does-them~definite-person=-8 does-them~definite-place=10 does-them~definite-work=11 does-them~person=-41
does-them~place=-13 end~body=18 end~definite-body=-35 end~definite-person=-16 end~definite-place=66 end~definite-work=-25 family~definite-person=5
family~definite-place=12 family~person=8 for-def~body=8 for-def~definite-body=10 for-def~definite-person=11 for-def~definite-place=5
for-def~definite-work=6 for-def~person=-26 for-def~place=-14 for~definite-body=-13 for~definite-person=-9 for~definite-place=7 for~place=-7
from~definite-body=51 from~definite-person=-11 from~definite-place=22 from~definite-work=-40 from~person=-29 from~place=-9 given~body=7
given~definite-body=5 given~definite-person=-8 given~person=10 given~place=6 in~definite-body=-8 in~definite-person=-26 in~definite-place=5
in~person=25 in~place=-19 mark~body=23 mark~definite-body=9 mark~definite-person=-40 mark~definite-place=7 mark~definite-work=15 mark~person=24
mark~place=-9 masdar-def~definite-body=-12 masdar-def~definite-person=20 masdar-def~definite-place=13 masdar-def~person=-16 masdar-def~place=-9
masdar-shape~definite-body=8 masdar-shape~definite-person=-10 masdar~body=-6 masdar~definite-body=-19 masdar~definite-person=21
masdar~definite-place=18 masdar~definite-work=-9 noun-def~body=-27 noun-def~definite-body=-26 noun-def~definite-place=19 noun-def~definite-work=9
noun-def~person=-36 noun-def~place=9 noun-def~work=14 noun-shape~definite-person=-8 noun-shape~person=8 noun~body=-53 noun~definite-body=7
noun~definite-place=37 noun~definite-work=-16 noun~person=34 noun~place=-8 noun~work=6 number~body=16 number~definite-body=23
number~definite-person=-16 number~definite-place=10 number~person=-38 on~definite-person=-14 on~definite-place=-19 on~definite-work=-7 on~place=11
on~work=11 other~definite-body=30 other~definite-person=-5 other~definite-place=-23 other~person=16 other~place=9 particle~body=19
particle~definite-body=-13 particle~definite-person=-11 particle~definite-work=7 particle~person=-43 particle~place=15 people-def~body=-24
people-def~definite-body=-27 people-def~definite-person=-17 people-def~definite-place=18 people-def~definite-work=29 people-def~person=-21
people~body=-12 people~definite-body=8 people~definite-person=7 people~definite-place=14 people~definite-work=5 people~person=-9 people~place=-18
place~body=6 place~definite-person=5 place~person=-46 plural-shape~person=-8 preposition~body=-13 preposition~definite-body=-32
preposition~definite-person=22 preposition~definite-place=7 preposition~definite-work=-13 preposition~place=14 relation~person=24 relation~place=6
stranger-def~definite-body=-31 stranger-def~definite-place=-10 stranger-def~definite-work=-13 stranger-def~person=31 stranger-def~place=-14
stranger~definite-body=8 stranger~definite-person=-7 stranger~definite-place=11 stranger~person=24 that~body=26 that~definite-body=-16
that~definite-person=31 that~definite-work=4 that~person=14 that~place=-15 their-people~definite-body=6 their-people~definite-place=16
their-people~definite-work=5 their-people~person=-14 theirs~body=6 theirs~definite-body=23 theirs~definite-place=-26 theirs~definite-work=-11
theirs~person=31 theirs~place=-11 time~body=25 time~definite-person=-14 time~definite-work=-10 time~person=-28 time~place=27 to~definite-body=6
to~definite-person=-29 to~definite-place=-34 to~definite-work=9 to~person=30 to~place=16 verb-f~definite-body=24 verb-f~definite-person=20
verb-f~definite-place=-21 verb-f~definite-work=12 verb-f~person=-18 verb-f~place=-8 verb-or-noun~body=8 verb-or-noun~definite-body=23
verb-or-noun~definite-person=-11 verb-or-noun~definite-place=-16 verb-or-noun~definite-work=14 verb-or-noun~person=-10 verb-particle~definite-body=5
verb-particle~definite-place=-7 verb-particle~definite-work=7 verb~body=-13 verb~definite-body=9 verb~person=18 verb~place=-23 who~definite-body=-19
who~definite-person=14 who~definite-place=-18 who~definite-work=-22 who~person=25 who~place=8 with~body=-9 with~definite-body=-31
with~definite-person=17 with~definite-place=-11 with~person=28`,
    'behind-known': `
about~definite-none=-29 about~definite-person=15 about~definite-work=9 about~person=-11 about~table=46 accusative~body=6 accusative~definite-body=-6
accusative~definite-none=11 accusative~definite-person=-8 accusative~definite-work=7 accusative~none=-8 accusative~person=8 accusative~table=15
adjective-def-f~body=14 adjective-def-f~definite-body=6 adjective-def-f~definite-none=-19 adjective-def-f~definite-place=6
adjective-def-f~definite-table=27 adjective-def-f~definite-work=-7 adjective-def-f~none=5 adjective-def-f~person=-5 adjective-def-f~work=-12
adjective-def~definite-none=17 adjective-def~definite-person=-9 adjective-def~definite-place=-28 adjective-def~definite-table=8 adjective-def~none=11
adjective-def~table=-9 adjective-f~body=-20 adjective-f~definite-none=6 adjective-f~definite-table=7 adjective-f~none=-14 adjective-f~person=-5
adjective-f~table=18 adjective-f~work=-12 adjective~definite-none=-14 adjective~definite-place=18 adjective~definite-table=11 adjective~none=-7
adjective~person=-8 adjective~table=-24 and-adjective~person=-19 and-adjective~table=5 and-def~body=13 and-def~definite-body=7
and-def~definite-none=14 and-def~definite-place=7 and-def~definite-table=-27 and-def~definite-work=-8 and-def~person=-13 and-def~table=25
and-name~table=15 and-noun~person=5 and-noun~table=-13 and-particle~person=-18 and-particle~table=-17 and-stranger~definite-table=15
and-stranger~table=14 and-theirs~definite-table=-9 and-theirs~person=19 and-theirs~table=26 and-verb~definite-none=11 and-verb~definite-place=17
and-verb~definite-table=-32 and-verb~definite-work=13 and-verb~none=-9 by-def~definite-person=-6 by-def~definite-place=-8 by-def~definite-table=28
by~body=5 by~definite-none=10 by~definite-place=8 by~definite-table=-18 by~none=17 by~person=-33 by~table=33 does-them~table=-48 end~definite-body=-17
end~definite-person=18 end~definite-place=17 end~definite-table=-31 end~person=13 end~place=-9 end~table=9 family~definite-none=8
family~definite-place=12 family~definite-table=10 family~person=15 family~table=-16 for-def~body=7 for-def~definite-none=21 for-def~definite-table=9
for-def~none=12 for-def~table=-53 for~definite-none=-16 for~definite-place=-7 for~definite-table=-6 for~none=-9 for~person=-7 for~table=13
from~definite-none=-12 from~definite-person=6 from~definite-place=4 from~definite-table=36 from~definite-work=-15 from~none=-30 from~person=-21
from~table=14 given~definite-body=6 given~definite-none=12 given~definite-table=-36 given~none=8 given~person=12 in~body=-20 in~definite-none=-29
in~definite-place=12 in~definite-table=-29 in~definite-work=19 in~none=7 in~person=30 in~place=-6 mark~definite-body=10 mark~definite-none=-25
mark~definite-table=-4 mark~definite-work=12 mark~none=12 mark~table=23 masdar-def~body=-6 masdar-def~definite-none=24 masdar-def~definite-table=20
masdar-def~person=-17 masdar-shape~definite-table=10 masdar~definite-body=-6 masdar~definite-person=7 masdar~definite-place=17 masdar~definite-table=8
masdar~none=-12 masdar~table=14 noun-def~body=-24 noun-def~definite-none=13 noun-def~definite-table=-9 noun-def~none=-30 noun-def~person=21
noun-def~table=-14 noun-shape~definite-none=-7 noun-shape~person=7 noun~definite-none=28 noun~definite-person=-18 noun~definite-place=19
noun~definite-table=-9 noun~definite-work=9 noun~none=9 noun~person=-41 noun~work=6 number~body=16 number~definite-none=18 number~definite-person=-12
number~definite-table=18 number~none=-8 number~table=-28 on~body=-6 on~definite-body=13 on~definite-none=-10 on~definite-person=-15
on~definite-place=-15 on~definite-table=-13 on~none=5 on~person=19 on~table=-15 on~work=11 other~definite-none=11 other~definite-person=-7
other~definite-place=-31 other~definite-table=21 other~definite-work=7 other~none=9 other~table=7 particle~body=15 particle~definite-body=-8
particle~definite-none=12 particle~definite-person=-16 particle~definite-table=-5 particle~person=-18 particle~place=6 particle~table=-9
people-def~definite-none=-9 people-def~definite-person=5 people-def~definite-table=12 people-def~table=-41 people~definite-person=20
people~definite-place=12 people~none=-15 people~person=17 people~table=-38 place~person=-28 place~table=-21 plural-shape~table=-8
preposition~definite-none=-5 preposition~definite-person=-17 preposition~definite-table=7 preposition~definite-work=-5 preposition~none=5
preposition~person=-13 preposition~table=9 relation~definite-table=4 relation~none=8 relation~person=17 relation~table=5 stranger-def~body=8
stranger-def~definite-none=-38 stranger-def~definite-table=-20 stranger-def~definite-work=10 stranger-def~none=8 stranger-def~person=5
stranger~definite-table=-21 stranger~none=-13 stranger~table=25 that~definite-none=-5 that~definite-person=32 that~definite-table=23
that~definite-work=-17 that~none=6 that~person=15 their-people~definite-none=7 their-people~definite-place=7 their-people~definite-table=5
their-people~person=18 their-people~table=-30 theirs~definite-person=23 theirs~definite-place=-14 theirs~definite-work=-18 theirs~none=6
theirs~person=16 time~definite-table=-10 time~table=21 to~definite-none=23 to~definite-person=-14 to~definite-place=-20 to~definite-table=-29
to~definite-work=-8 to~table=41 verb-f~definite-none=18 verb-f~definite-place=-14 verb-f~definite-table=30 verb-f~none=10 verb-f~person=-10
verb-f~table=-12 verb-or-noun~body=8 verb-or-noun~definite-none=13 verb-or-noun~definite-person=-10 verb-or-noun~definite-table=9
verb-or-noun~none=-18 verb-or-noun~person=12 verb-or-noun~table=-10 verb-particle~none=5 verb-particle~person=20 verb-particle~table=-34 verb~body=-14
verb~definite-person=19 verb~definite-place=-7 verb~definite-table=11 verb~none=-5 verb~person=-16 verb~place=-15 verb~table=31 who~definite-none=-21
who~definite-person=15 who~definite-place=-11 who~definite-table=-18 who~definite-work=-9 who~none=5 who~table=21 with~body=-10 with~definite-none=-16
with~table=24`,
    'beforeThat-kind': `
about~adjective=23 about~definite-human=-14 about~definite-noun=-9 about~noun=5 accusative~adjective=-5 accusative~definite-human=22
accusative~definite-noun=9 accusative~noun=6 adjective-def~adjective-or-noun=9 adjective-def~definite-adjective=7
adjective-def~definite-adjective-or-noun=-11 adjective-def~definite-human=20 adjective-def~definite-masdar=17 adjective-def~human=-10
adjective-def~masdar=11 adjective-def~noun=-52 adjective-def~particle=22 adjective~adjective=9 adjective~definite-adjective=13
adjective~definite-noun=-18 adjective~noun=-28 deed~definite-noun=9 does-f~adjective-or-noun=-7 does-f~definite-adjective=19 does-f~human=8
does-f~masdar=8 does-f~noun=13 does-or-noun~adjective-or-noun=-8 does-or-noun~definite-adjective=10 does-or-noun~definite-human=-14
does-or-noun~definite-noun=-6 does-or-noun~human=6 does-or-noun~noun=-5 does~adjective=26 does~adjective-or-noun=5 does~definite-adjective=11
does~definite-human=24 does~definite-masdar=-17 does~definite-noun=-13 does~masdar=-36 does~noun=-7 does~particle=24 done-f~adjective=9
done-f~noun=-18 from~adjective=-8 from~definite-adjective=5 from~definite-adjective-or-noun=4 from~definite-human=7 from~definite-masdar=-16
from~definite-noun=-9 from~human=-7 from~noun=15 given~definite-adjective=22 given~definite-human=-10 given~definite-noun=13 given~masdar=-6
given~noun=13 governor~definite-human=6 governor~noun=10 group-head~adjective=-7 group-head~definite-noun=-17 group-head~noun=30 had~noun=-8
happens-f~definite-noun=-15 happens~adjective=-14 happens~human=4 happens~noun=-10 he~adjective=-36 he~definite-noun=-7 he~human=-8 he~noun=-12
in~adjective=10 in~adjective-or-noun=-11 in~definite-human=-12 in~definite-masdar=-11 in~definite-noun=33 in~human=-14 in~masdar=-7 in~noun=16
in~particle=-5 masdar-shape~adjective=4 masdar-shape~noun=17 masdar~adjective=-20 masdar~definite-adjective=-5 masdar~noun=23 none~adjective=-6
none~definite-noun=-13 none~masdar=-9 noun-def~adjective=-5 noun-def~adjective-or-noun=-9 noun-def~definite-adjective=-8
noun-def~definite-adjective-or-noun=11 noun-def~definite-human=11 noun-def~definite-masdar=-18 noun-def~definite-noun=-26 noun-def~human=-7
noun-def~masdar=-16 noun-def~noun=5 noun-def~particle=27 noun-def~verb=9 noun-shape~adjective=-6 noun-shape~noun=-4 noun~adjective=-17
noun~definite-adjective=-18 noun~definite-adjective-or-noun=-6 noun~definite-masdar=-5 noun~definite-noun=25 noun~masdar=22 number~definite-noun=-7
number~human=10 number~noun=-24 of-bodies~definite-noun=7 of-bodies~particle=10 of-people~definite-noun=-5 of-places~definite-noun=8 on~adjective=10
on~definite-adjective=-19 on~definite-adjective-or-noun=-8 on~definite-human=5 on~definite-noun=30 on~masdar=-18 on~noun=5 other~definite-adjective=13
other~definite-masdar=8 other~definite-noun=-5 particle~definite-masdar=-10 particle~definite-noun=16 particle~human=-6 particle~masdar=-7
particle~noun=-14 people-def~adjective=5 people-def~adjective-or-noun=8 people-def~definite-adjective=14 people-def~definite-adjective-or-noun=-16
people-def~definite-noun=-24 people-def~masdar=-6 people-def~noun=-14 people~adjective=9 people~definite-human=9 people~definite-noun=18
people~noun=-17 place~definite-noun=5 place~noun=17 plural-shape~definite-noun=8 preposition~adjective=19 preposition~definite-adjective=-10
preposition~definite-adjective-or-noun=4 preposition~definite-human=-14 preposition~definite-noun=10 preposition~human=6 preposition~masdar=9
preposition~particle=-22 press-head~definite-noun=10 says-f~definite-human=-19 says-f~definite-noun=6 says-f~masdar=-9 says-f~noun=29
says~adjective=21 says~definite-adjective=-9 says~definite-adjective-or-noun=16 says~definite-human=-16 says~definite-masdar=13 says~definite-noun=22
says~masdar=-68 says~noun=20 site-head~definite-noun=8 site-head~noun=12 some~adjective=-20 some~noun=5 start~adjective=32 start~adjective-or-noun=14
start~definite-adjective=59 start~definite-adjective-or-noun=33 start~definite-human=-101 start~definite-masdar=10 start~definite-noun=-41
start~definite-particle=9 start~human=-44 start~masdar=13 start~noun=20 start~verb=-24 stranger-def~adjective=13 stranger-def~definite-noun=7
stranger-def~noun=-31 stranger-def~particle=9 stranger~adjective=-5 stranger~definite-adjective=-6 stranger~definite-masdar=9
stranger~definite-noun=-7 stranger~masdar=12 stranger~noun=-29 stranger~particle=12 that~adjective=-33 that~definite-adjective=-19
that~definite-human=6 that~definite-masdar=-9 that~definite-noun=17 that~masdar=15 that~verb=-15 their-people~definite-noun=5 their-people~masdar=-5
theirs~definite-adjective-or-noun=-22 theirs~definite-masdar=9 theirs~definite-noun=8 theirs~noun=-19 this~adjective=-12 this~noun=-5
time~adjective=-8 time~particle=5 title-def~adjective=-15 title-def~adjective-or-noun=-22 title-def~definite-adjective=-5
title-def~definite-adjective-or-noun=-16 title-def~definite-human=20 title-def~definite-masdar=11 title-def~definite-noun=-8 title-def~noun=33
title-def~particle=9 title~adjective=8 title~definite-adjective=-43 title~definite-adjective-or-noun=-6 title~definite-human=13 title~definite-noun=21
title~masdar=18 to~definite-adjective=-7 to~definite-noun=-26 to~masdar=-6 to~noun=11 verb-f~adjective=34 verb-f~definite-adjective-or-noun=-8
verb-f~definite-masdar=-8 verb-f~definite-noun=7 verb-f~masdar=5 verb-f~particle=-11 verb-or-noun~adjective=-16 verb-or-noun~definite-adjective=-6
verb-or-noun~definite-human=10 verb-or-noun~definite-masdar=9 verb-or-noun~human=5 verb-or-noun~noun=17 verb-particle~adjective=9
verb-particle~definite-human=-20 verb-particle~definite-noun=-26 verb-particle~human=12 verb-particle~masdar=29 verb-particle~noun=6
verb-particle~particle=-23 verb~adjective=-27 verb~definite-adjective=-20 verb~definite-adjective-or-noun=9 verb~definite-masdar=16
verb~definite-noun=-7 verb~human=18 verb~masdar=27 verb~noun=-48 verb~particle=17 verb~verb=8 was~adjective=-25 was~adjective-or-noun=10
was~definite-adjective=-12 was~definite-noun=-20 was~human=-9 was~masdar=7 was~noun=6`,
    'beforeThat-bearer': `
about~definite-body=-19 about~definite-person=-35 about~definite-place=8 about~person=31 accusative~definite-body=9 accusative~definite-person=13
accusative~definite-place=-7 accusative~definite-work=13 accusative~person=-26 accusative~place=9 adjective-def~body=-14
adjective-def~definite-body=15 adjective-def~definite-person=31 adjective-def~definite-place=-18 adjective-def~place=8 adjective~definite-place=14
adjective~definite-work=-18 adjective~person=-6 adjective~place=-5 deed~definite-work=14 does-f~body=-8 does-f~definite-body=8
does-f~definite-person=9 does-f~definite-place=-7 does-f~person=31 does-or-noun~definite-person=-5 does-or-noun~definite-place=10
does-or-noun~definite-work=-13 does-or-noun~person=5 does-or-noun~place=7 does~body=-8 does~definite-person=6 does~definite-place=16
does~definite-work=-22 does~person=6 does~place=6 does~work=7 from~body=5 from~definite-body=-12 from~definite-person=8 from~definite-work=-10
from~place=-16 given~definite-body=-15 given~definite-person=16 given~definite-place=6 given~definite-work=9 given~person=12 governor~definite-work=13
governor~person=9 group-head~definite-body=-23 group-head~person=17 had~definite-body=-9 had~definite-work=4 happens-f~definite-body=-9
happens-f~definite-work=-15 happens-f~person=11 happens~body=-7 happens~definite-body=10 happens~definite-work=-6 happens~person=-9 happens~place=-6
head~definite-person=7 head~definite-place=5 head~person=5 he~person=-55 in~definite-place=25 in~definite-work=-8 in~person=-9 in~place=7
masdar-shape~person=8 masdar~definite-body=-5 masdar~definite-person=-14 masdar~definite-place=6 masdar~definite-work=6 none~definite-body=-7
none~person=-21 noun-def~body=6 noun-def~definite-body=-5 noun-def~definite-person=24 noun-def~definite-place=-18 noun-def~definite-work=-30
noun-def~person=19 noun-def~place=-20 noun~body=-10 noun~definite-person=-8 noun~definite-place=-19 noun~definite-work=20 noun~person=-10
noun~place=24 number~definite-body=8 number~definite-place=-13 number~person=-10 number~place=6 of-bodies~body=18 of-bodies~definite-body=16
of-bodies~person=10 of-people~definite-person=-5 of-people~definite-place=7 of-places~definite-place=5 on~definite-body=15 on~definite-person=-21
on~definite-place=21 on~definite-work=-5 on~person=-23 on~place=15 other~definite-body=10 other~definite-work=12 other~person=8 other~place=-15
particle~definite-place=9 particle~person=-31 people-def~body=-8 people-def~definite-person=-11 people-def~definite-place=-17 people-def~person=17
people-def~place=-14 people~definite-body=14 people~definite-person=9 people~definite-place=15 people~person=-27 people~place=14
place~definite-person=12 place~person=-18 place~place=13 preposition~body=-6 preposition~definite-person=-20 preposition~person=-8
preposition~place=20 press-head~definite-work=10 says-f~definite-person=-12 says-f~definite-place=6 says-f~person=15 says~body=-19
says~definite-body=-24 says~definite-person=27 says~definite-place=19 some~body=-13 some~definite-body=-8 some~definite-person=9 some~definite-work=-4
some~person=-20 some~place=-6 start~body=12 start~definite-body=7 start~definite-person=-76 start~definite-place=33 start~definite-work=5
start~person=70 start~place=-55 start~work=-4 stranger-def~body=-20 stranger-def~definite-body=-6 stranger-def~definite-work=12 stranger-def~person=15
stranger~definite-body=21 stranger~definite-person=-10 stranger~definite-place=-15 stranger~definite-work=7 that~body=11 that~definite-body=10
that~definite-place=-4 that~definite-work=-8 that~person=-47 that~place=6 their-people~definite-place=8 theirs~definite-body=20
theirs~definite-person=-12 theirs~definite-place=-6 theirs~definite-work=-7 theirs~person=-18 this~definite-person=-4 this~person=-20 time~person=-4
title-def~body=7 title-def~definite-body=-12 title-def~definite-person=30 title-def~definite-place=-27 title-def~definite-work=10 title-def~person=-19
title~body=21 title~definite-body=-22 title~definite-person=-5 title~definite-work=11 title~person=6 to~body=-5 to~definite-body=-16
to~definite-person=-7 to~definite-work=-5 to~person=19 to~place=-7 verb-f~body=14 verb-f~definite-person=-9 verb-f~definite-place=9
verb-f~definite-work=-6 verb-f~person=33 verb-f~place=-8 verb-or-noun~body=12 verb-or-noun~definite-body=20 verb-or-noun~definite-person=-8
verb-or-noun~person=-10 verb-or-noun~place=-11 verb-particle~body=-11 verb-particle~definite-body=-26 verb-particle~definite-person=16
verb-particle~definite-place=-12 verb-particle~definite-work=-11 verb-particle~person=43 verb~definite-person=-10 verb~definite-work=9 was~body=5
was~definite-body=7 was~definite-person=-11 was~definite-place=-38 was~definite-work=11 was~person=-23 with~definite-body=5 with~person=5`,
    'before-behind': `
about~end=11 about~in=6 about~noun-def=-4 about~theirs=5 adjective-def~accusative=-17 adjective-def~adjective-def=27 adjective-def~adjective-def-f=-8
adjective-def~by-def=8 adjective-def~family=6 adjective-def~from=4 adjective-def~given=-7 adjective-def~in=-5 adjective-def~masdar=5
adjective-def~noun=20 adjective-def~noun-def=-19 adjective-def~noun-shape=5 adjective-def~on=-21 adjective-def~other=8 adjective-def~particle=6
adjective-def~people=4 adjective-def~people-def=17 adjective-def~preposition=-14 adjective-def~relation=9 adjective-def~stranger=11
adjective-def~that=-10 adjective-def~verb=-16 adjective~noun-def=-6 adjective~on=-5 adjective~that=7 and-adjective-def~adjective-def=5
and-adjective-def~end=-8 and-adjective-def~mark=-16 and-adjective-def~on=7 and-noun-def~by=6 and-noun-def~masdar-def=5 and-noun-def~noun=8
and-noun-def~number=-5 and-noun-def~preposition=13 and-start~in=-9 and-start~masdar-def=-10 and-start~noun=-6 and-start~noun-def=-5
and-start~particle=-8 and-start~people-def=-8 behind-ب~and-theirs=12 behind-ب~end=-8 behind-ب~noun=-6 behind-ب~noun-def=-5 behind-ب~theirs=-17
behind-ب~verb=5 behind-ل~in=6 behind-ل~preposition=9 behind-ل~that=7 deed~accusative=12 deed~adjective=-6 deed~adjective-def=-6 deed~end=29 deed~in=53
deed~on=-15 deed~particle=12 deed~preposition=17 deed~to=-19 definite-behind-ب~adjective-def=-12 definite-behind-ب~and-def=-16 definite-behind-ب~end=9
definite-behind-ب~verb=10 definite-behind-ل~and-def=-7 definite-behind-ل~end=-7 definite-behind-ل~that=10 does-f~about=10 does-f~accusative=19
does-f~adjective-def=-23 does-f~adjective-def-f=33 does-f~by=-10 does-f~for-def=7 does-f~from=-16 does-f~in=-13 does-f~masdar=9 does-f~masdar-def=-7
does-f~noun=12 does-f~noun-def=-23 does-f~on=7 does-f~people=6 does-f~relation=4 does-f~stranger-def=5 does-f~that=9 does-f~their-people=5
does-f~to=-21 does-f~verb-or-noun=8 does-or-noun~adjective=-50 does-or-noun~family=14 does-or-noun~for=-7 does-or-noun~in=-47 does-or-noun~mark=-15
does-or-noun~masdar=6 does-or-noun~noun=17 does-or-noun~on=19 does-or-noun~other=17 does-or-noun~particle=11 does-or-noun~people=15
does-or-noun~preposition=10 does-or-noun~stranger-def=5 does-or-noun~that=9 does-or-noun~time=-6 does-or-noun~to=-24 does-or-noun~verb=19
does-or-noun~verb-or-noun=8 does~about=12 does~accusative=-26 does~adjective=-7 does~adjective-def=13 does~adjective-def-f=-12 does~and-def=17
does~by=14 does~by-def=-9 does~does-them=-18 does~family=7 does~for-def=10 does~from=18 does~given=-8 does~in=-33 does~masdar=25 does~masdar-def=29
does~noun=22 does~noun-def=48 does~number=-9 does~on=39 does~particle=5 does~people-def=-8 does~place=-16 does~stranger=7 does~stranger-def=9
does~theirs=-40 does~time=8 does~verb=-5 does~verb-f=5 does~verb-or-noun=-9 does~who=-17 does~with=-13 done-f~about=8 done-f~people-def=13
from~adjective-def=-15 from~adjective-def-f=-17 from~and-def=5 from~and-theirs=6 from~end=-14 from~in=-9 from~masdar=-7 from~masdar-shape=14
from~noun=13 from~noun-def=28 from~number=9 from~preposition=25 from~stranger=-14 from~stranger-def=-11 from~that=-21 from~to=24 from~verb=-17
from~verb-f=-21 given~adjective-def=-8 given~and-particle=-7 given~end=-8 given~for-def=4 given~given=-38 given~in=-5 given~noun=8 given~noun-def=-7
given~on=11 given~particle=16 given~people=7 given~stranger=-12 given~that=7 given~verb=11 given~verb-or-noun=7 given~verb-particle=-5 given~who=8
governor~end=5 governor~noun=6 governor~on=-9 governor~to=9 group-head~accusative=-17 group-head~adjective-def=31 group-head~by=-26
group-head~by-def=-6 group-head~end=11 group-head~from=5 group-head~in=-8 group-head~masdar=5 group-head~masdar-def=11 group-head~noun=-20
group-head~number=-6 group-head~on=38 group-head~preposition=-11 group-head~that=-14 group-head~theirs=8 group-head~verb=-11 had~about=5
had~adjective-def=11 had~end=-7 had~preposition=-15 happens-f~about=-5 happens-f~adjective-def=-16 happens-f~adjective-def-f=-16
happens-f~adjective-f=-5 happens-f~in=9 happens-f~on=-10 happens~about=-7 happens~accusative=-26 happens~in=-17 happens~noun-def=-6
happens~particle=-17 happens~preposition=9 happens~to=31 head~accusative=-11 head~adjective-def-f=11 head~by-def=-15 head~end=4 head~noun=-11
head~on=-11 head~particle=10 head~theirs=7 head~who=10 he~by=-16 he~preposition=-6 he~who=-6 in~accusative=22 in~adjective-def=-62
in~adjective-def-f=-15 in~and-def=11 in~and-name=12 in~by=15 in~end=26 in~for=6 in~for-def=7 in~from=-13 in~mark=30 in~noun=10 in~number=5 in~on=-29
in~other=-23 in~people-def=-5 in~preposition=38 in~stranger-def=-14 in~that=21 in~time=-12 in~to=-7 in~verb=14 in~verb-f=-10 in~verb-particle=-17
known-name~in=6 masdar-shape~end=-14 masdar-shape~in=21 masdar~adjective-def-f=-5 masdar~and-def=-8 masdar~by=-5 masdar~for-def=-7 masdar~in=-10
masdar~noun=22 masdar~on=4 masdar~particle=-6 masdar~preposition=5 masdar~to=6 none~for=-10 none~for-def=-11 none~in=-8 none~on=-5
noun-def~adjective=25 noun-def~adjective-def=30 noun-def~adjective-def-f=-16 noun-def~adjective-f=-11 noun-def~and-theirs=32 noun-def~and-verb=29
noun-def~by=14 noun-def~by-def=24 noun-def~end=-14 noun-def~family=9 noun-def~for=-9 noun-def~for-def=-15 noun-def~from=24 noun-def~given=19
noun-def~in=-16 noun-def~mark=-11 noun-def~masdar=-12 noun-def~masdar-def=-19 noun-def~noun=-7 noun-def~noun-def=-14 noun-def~number=-23
noun-def~on=-20 noun-def~particle=-20 noun-def~preposition=-22 noun-def~stranger=11 noun-def~stranger-def=18 noun-def~that=-16 noun-def~theirs=-13
noun-def~verb-f=-19 noun-def~who=-8 noun-shape~end=13 noun-shape~preposition=-5 noun~about=-5 noun~accusative=12 noun~adjective-def=28
noun~adjective-def-f=9 noun~adjective-f=29 noun~and-adjective=-15 noun~and-def=9 noun~and-noun=-13 noun~and-stranger=-13 noun~by=-7 noun~by-def=5
noun~does-them=5 noun~end=-12 noun~family=-16 noun~for=-24 noun~for-def=19 noun~given=5 noun~in=-6 noun~mark=-24 noun~masdar-def=-16 noun~noun=33
noun~noun-def=13 noun~number=-12 noun~on=-34 noun~particle=-6 noun~people-def=-9 noun~place=-8 noun~preposition=6 noun~stranger=9 noun~stranger-def=25
noun~theirs=24 noun~to=6 noun~verb=-48 noun~verb-or-noun=-11 noun~who=18 number~end=-17 number~from=-5 number~preposition=-9 of-bodies~by=12
of-bodies~for-def=-7 of-bodies~in=17 of-bodies~to=6 of-bodies~verb=-18 of-people~accusative=5 of-people~by=8 of-people~from=-11 of-people~in=7
of-people~masdar=14 of-people~noun=-13 of-people~number=6 of-places~adjective-def-f=15 of-places~noun=6 of-places~on=14 of-places~that=8
of-places~verb=-13 on~accusative=-32 on~adjective=-7 on~adjective-def=-5 on~adjective-f=-7 on~and-def=23 on~end=9 on~from=-12 on~given=-5 on~in=31
on~mark=13 on~masdar=-9 on~masdar-def=-6 on~noun=-9 on~noun-def=-13 on~people=11 other~adjective-def-f=9 other~from=8 other~in=16 other~masdar-def=-13
other~noun=-5 other~noun-def=25 other~on=-8 other~particle=-10 other~stranger-def=-5 other~that=13 particle~end=17 particle~noun-def=-9
particle~particle=-13 particle~preposition=-19 particle~that=21 people-def~about=-9 people-def~accusative=-7 people-def~adjective=-9
people-def~adjective-def=27 people-def~adjective-def-f=-10 people-def~by=-5 people-def~by-def=-24 people-def~end=-6 people-def~for-def=-6
people-def~from=-8 people-def~in=14 people-def~mark=11 people-def~noun=14 people-def~noun-def=-10 people-def~on=-20 people-def~particle=-9
people-def~people-def=21 people-def~preposition=13 people-def~stranger=-10 people-def~stranger-def=-7 people-def~theirs=-12 people-def~to=-6
people-def~who=-6 people~by=-13 people~by-def=-7 people~from=16 people~verb=-5 people~verb-f=-8 place~other=8 preposition~adjective-def=-29
preposition~adjective-def-f=6 preposition~and-name=10 preposition~and-noun=15 preposition~by=-8 preposition~end=34 preposition~family=-23
preposition~in=13 preposition~mark=-5 preposition~noun=-16 preposition~noun-def=-6 preposition~number=-9 preposition~particle=23 preposition~people=6
preposition~stranger-def=-15 preposition~that=8 preposition~time=-9 preposition~verb-or-noun=-5 press-head~adjective-def=10
press-head~adjective-def-f=13 press-head~on=-15 press-head~that=7 says-f~adjective-def-f=15 says-f~in=-7 says-f~masdar=-13 says-f~masdar-def=-16
says-f~noun=-25 says-f~people=13 says-f~people-def=11 says-f~theirs=10 says~by-def=15 says~for-def=22 says~from=22 says~given=-7 says~in=39
says~masdar-def=19 says~noun-def=-8 says~noun-shape=-25 says~on=16 says~other=8 says~people=-27 says~people-def=-15 says~place=-8 says~preposition=-12
says~relation=12 says~stranger=-5 says~stranger-def=12 says~that=-49 says~their-people=5 says~theirs=6 says~verb=10 says~verb-or-noun=-15
site-head~adjective-def=16 site-head~end=17 site-head~in=10 site-head~mark=13 site-head~verb=-15 some~in=-8 some~on=8 some~particle=12
some~preposition=-25 some~verb=-18 start~adjective=5 start~adjective-def-f=9 start~family=-18 start~in=-19 start~mark=28 start~masdar-def=-17
start~noun=-15 start~noun-def=-15 start~on=-18 start~other=19 start~people=-25 start~people-def=-5 start~relation=7 start~stranger=16
start~stranger-def=5 start~verb=56 start~verb-f=19 start~who=-17 stranger-def~accusative=6 stranger-def~adjective-def=-7 stranger-def~by=-15
stranger-def~end=-7 stranger-def~in=10 stranger-def~noun=-7 stranger-def~noun-def=9 stranger-def~stranger=-10 stranger-def~verb=-13 stranger~about=-11
stranger~accusative=10 stranger~adjective=11 stranger~adjective-def-f=6 stranger~by=9 stranger~end=-9 stranger~for-def=-4 stranger~from=-18
stranger~noun=9 stranger~noun-def=9 stranger~on=-12 stranger~particle=9 stranger~people=-5 stranger~their-people=11 stranger~theirs=5 stranger~to=-14
stranger~verb=-10 that~adjective-def=-10 that~adjective-def-f=-24 that~masdar-def=-31 that~noun=-7 that~noun-def=-27 that~particle=-8
that~people-def=-11 that~verb=49 that~verb-f=35 that~verb-or-noun=7 that~verb-particle=26 their-people~end=5 their-people~in=12 theirs~end=-11
theirs~in=-23 theirs~mark=5 theirs~noun-def=-8 theirs~particle=9 title-def~about=25 title-def~accusative=-10 title-def~adjective=24
title-def~adjective-def=-5 title-def~by=-8 title-def~by-def=9 title-def~end=9 title-def~family=16 title-def~for=11 title-def~from=-16
title-def~given=11 title-def~in=-23 title-def~masdar-def=-13 title-def~noun-def=-9 title-def~on=-45 title-def~other=-17 title-def~particle=-12
title-def~people=9 title-def~people-def=32 title-def~preposition=7 title-def~stranger=12 title-def~stranger-def=22 title-def~that=6
title-def~theirs=-49 title-def~to=-28 title-def~verb=14 title~about=-11 title~adjective-def=-11 title~end=-12 title~from=12 title~given=-9 title~in=6
title~noun-def=7 title~that=8 title~verb=-7 to~accusative=11 to~adjective=-6 to~adjective-def-f=-19 to~and-def=-5 to~end=7 to~from=-15 to~in=-20
to~masdar-def=15 to~noun=8 to~particle=-9 to~preposition=-14 to~theirs=-7 verb-f~about=8 verb-f~accusative=7 verb-f~adjective=22
verb-f~adjective-def=-8 verb-f~adjective-def-f=28 verb-f~adjective-f=-18 verb-f~by=-38 verb-f~family=-6 verb-f~for=5 verb-f~from=7 verb-f~in=-5
verb-f~masdar=-36 verb-f~masdar-def=-14 verb-f~may-be-name=11 verb-f~noun=18 verb-f~noun-def=26 verb-f~number=7 verb-f~on=25 verb-f~other=-9
verb-f~people=-10 verb-f~people-def=19 verb-f~that=-13 verb-f~their-people=12 verb-f~to=5 verb-f~verb=7 verb-f~who=-5 verb-or-noun~accusative=-15
verb-or-noun~adjective=-13 verb-or-noun~adjective-def=-19 verb-or-noun~adjective-def-f=15 verb-or-noun~and-def=-11 verb-or-noun~for=-12
verb-or-noun~for-def=-5 verb-or-noun~from=19 verb-or-noun~in=-20 verb-or-noun~mark=11 verb-or-noun~masdar-def=9 verb-or-noun~noun=18
verb-or-noun~noun-def=8 verb-or-noun~number=13 verb-or-noun~on=11 verb-or-noun~other=-6 verb-or-noun~particle=-18 verb-or-noun~people=-9
verb-or-noun~people-def=-30 verb-or-noun~preposition=-7 verb-or-noun~stranger-def=-13 verb-or-noun~theirs=31 verb-or-noun~time=-6 verb-or-noun~to=10
verb-or-noun~verb=-32 verb-or-noun~verb-or-noun=16 verb-or-noun~who=11 verb-or-noun~with=37 verb-particle~people-def=-7 verb~accusative=10
verb~adjective=8 verb~adjective-def=-19 verb~and-def=16 verb~by=18 verb~by-def=-14 verb~end=-13 verb~family=10 verb~from=-9 verb~given=-6
verb~masdar=-16 verb~masdar-def=13 verb~noun=-19 verb~noun-def=-5 verb~noun-shape=13 verb~on=36 verb~particle=7 verb~people=-6 verb~people-def=-26
verb~preposition=-15 verb~stranger-def=-32 verb~their-people=13 verb~theirs=28 verb~to=9 verb~verb=-6 verb~verb-or-noun=10 verb~with=17
was~accusative=36 was~adjective=31 was~adjective-def=-18 was~in=-5 was~noun-def=-14 was~particle=11 was~people-def=10 was~verb=-21 was~verb-particle=8
with~in=5 with~on=5 with~particle=-14 with~preposition=7`,
    'beforeThat-before': `
about~group-head=6 about~noun=7 about~people-def=23 about~title-def=-12 accusative~from=-13 accusative~noun=5 adjective-def~adjective-def=26
adjective-def~deed=-12 adjective-def~definite-behind-ل=-16 adjective-def~does=-32 adjective-def~does-or-noun=6 adjective-def~given=20
adjective-def~group-head=35 adjective-def~he=-12 adjective-def~in=-12 adjective-def~masdar=7 adjective-def~noun=-19 adjective-def~noun-def=-5
adjective-def~of-people=10 adjective-def~on=5 adjective-def~other=21 adjective-def~particle=-11 adjective-def~people=10 adjective-def~people-def=-11
adjective-def~preposition=-16 adjective-def~press-head=-11 adjective-def~stranger=18 adjective-def~that=7 adjective-def~theirs=14 adjective-def~to=10
adjective-def~verb=-9 adjective-def~verb-or-noun=-27 adjective~in=15 adjective~noun=-15 adjective~on=10 adjective~that=-9 deed~people-def=6
deed~title-def=-5 deed~to=13 does-f~adjective-def=-11 does-f~behind-ب=-7 does-f~given=-16 does-f~group-head=6 does-f~head=8 does-f~people-def=29
does-f~press-head=5 does-f~stranger-def=-17 does-f~title-def=13 does-or-noun~adjective-def=-9 does-or-noun~behind-ب=10 does-or-noun~given=-9
does-or-noun~group-head=19 does-or-noun~noun-def=-11 does-or-noun~of-people=7 does-or-noun~people-def=-9 does-or-noun~title=-9
does-or-noun~verb-or-noun=-6 does~about=-14 does~adjective=21 does~adjective-def=-6 does~and-noun-def=6 does~behind-ب=9 does~does-or-noun=11
does~given=9 does~group-head=-15 does~had=-5 does~in=-23 does~masdar=11 does~noun=31 does~of-bodies=22 does~other=7 does~people-def=-5 does~some=-5
does~stranger-def=-13 does~title=25 does~title-def=-60 does~to=-18 does~verb=8 done-f~head=-6 done-f~noun-def=8 from~and-noun-def=-12 from~and-place=7
from~deed=-12 from~group-head=14 from~noun=12 from~noun-def=-10 from~of-places=6 from~site-head=8 from~verb=-8 from~verb-or-noun=-10 given~in=-10
given~noun-def=18 group-head~noun-def=21 had~with=16 happens-f~noun=7 happens~from=-13 happens~noun=24 happens~title-def=-14 head~in=5 he~says=-4
he~title=-5 he~verb-or-noun=-6 in~adjective-def=-7 in~and-noun-def=14 in~deed=-8 in~definite-behind-ل=15 in~does-or-noun=9 in~had=-17 in~masdar=7
in~noun=-13 in~noun-def=-11 in~of-places=-15 in~site-head=33 in~some=5 in~stranger=-13 in~verb-or-noun=22 masdar~governor=16 masdar~noun-def=-5
masdar~on=11 masdar~title-def=-7 none~does=15 none~noun=-23 none~other=-9 none~verb-f=-10 noun-def~about=19 noun-def~adjective-def=13
noun-def~behind-ل=32 noun-def~deed=30 noun-def~definite-behind-ل=-6 noun-def~does=-8 noun-def~does-or-noun=-25 noun-def~from=-18 noun-def~given=12
noun-def~governor=5 noun-def~he=-6 noun-def~in=-14 noun-def~masdar=-13 noun-def~noun=-18 noun-def~noun-def=-19 noun-def~of-bodies=-5
noun-def~of-people=-9 noun-def~of-places=-11 noun-def~on=28 noun-def~other=5 noun-def~particle=6 noun-def~preposition=-18 noun-def~site-head=-12
noun-def~some=-6 noun-def~stranger=-7 noun-def~stranger-def=5 noun-def~that=23 noun-def~theirs=-9 noun-def~title-def=41 noun-def~to=-23
noun-def~verb=-18 noun-def~verb-or-noun=-34 noun-def~with=10 noun~adjective-def=-9 noun~and-adjective-def=6 noun~deed=-13 noun~from=-18 noun~given=-27
noun~group-head=5 noun~in=-13 noun~noun=33 noun~noun-def=21 noun~of-people=24 noun~on=12 noun~preposition=7 noun~some=5 noun~stranger=22
noun~stranger-def=16 noun~that=-5 noun~to=-11 noun~with=6 number~behind-ل=7 number~from=14 number~noun=-5 of-bodies~from=22 of-bodies~noun=-9
of-people~title-def=9 of-places~in=6 of-places~site-head=5 on~deed=10 on~head=7 on~masdar=-17 on~noun=35 on~noun-def=-11 on~some=-6 on~theirs=-17
other~in=32 other~noun-def=-5 other~on=-9 other~that=-13 particle~does-or-noun=-9 particle~from=-15 particle~happens=-11 particle~noun=4
particle~stranger=-13 particle~verb=10 particle~verb-or-noun=13 people-def~adjective-def=26 people-def~deed=-6 people-def~does=8 people-def~from=6
people-def~given=11 people-def~had=5 people-def~masdar=8 people-def~noun=-19 people-def~noun-def=-5 people-def~on=-7 people-def~site-head=-6
people-def~stranger=4 people-def~that=-18 people-def~theirs=-6 people-def~title-def=-6 people-def~verb=12 people~adjective=-6 people~from=29
people~in=18 people~noun=-30 people~noun-def=45 people~of-bodies=8 people~site-head=-11 place~preposition=-17 place~that=12
preposition~adjective-def=-13 preposition~and-noun-def=13 preposition~and-place=7 preposition~deed=24 preposition~masdar=-4 preposition~noun-def=5
preposition~theirs=5 says-f~group-head=16 says-f~noun-def=-21 says-f~press-head=8 says-f~title-def=20 says~adjective-def=10 says~definite-behind-ب=-18
says~given=-18 says~group-head=-7 says~he=-5 says~noun=16 says~noun-def=-11 says~of-places=16 says~people-def=-29 says~that=15 says~title=11
says~title-def=-19 says~verb-or-noun=-13 some~noun=-17 some~people=6 some~people-def=20 some~stranger-def=-7 some~title-def=-5 start~adjective=-32
start~and-start=-58 start~behind-ل=5 start~deed=-25 start~definite-behind-ل=19 start~does=30 start~does-f=42 start~does-or-noun=13 start~done=13
start~done-f=18 start~from=-40 start~happens=-25 start~happens-f=-27 start~he=-27 start~none=-33 start~noun=9 start~noun-def=-24 start~of-people=9
start~other=-6 start~particle=-19 start~people=-19 start~plays=19 start~preposition=24 start~says=47 start~says-f=10 start~start=-8 start~stranger=-35
start~that=-5 start~title-def=-31 start~verb=48 start~verb-f=52 start~verb-or-noun=45 start~verb-particle=-15 start~was=14 stranger-def~about=-7
stranger-def~adjective-def=10 stranger-def~from=8 stranger-def~given=12 stranger-def~masdar=-5 stranger-def~noun=-8 stranger-def~noun-def=-12
stranger-def~preposition=8 stranger-def~that=-9 stranger-def~to=-8 stranger-def~verb-or-noun=17 stranger~in=5 stranger~noun=-20 stranger~particle=-12
stranger~some=-10 stranger~that=22 stranger~title-def=18 that~deed=11 that~does=5 that~noun-def=-11 that~people-def=-20 that~some=7 that~theirs=-14
that~verb=19 that~verb-f=-13 that~verb-or-noun=-5 their-people~in=5 their-people~verb=7 theirs~from=-10 theirs~preposition=-12 theirs~verb=-14
theirs~verb-or-noun=-7 this~noun=-7 this~noun-def=-11 title-def~about=-8 title-def~from=5 title-def~given=40 title-def~he=-5 title-def~in=-18
title-def~masdar=9 title-def~may-be-name=19 title-def~noun=10 title-def~noun-def=-5 title-def~on=-26 title-def~other=15 title-def~site-head=-8
title-def~stranger=25 title-def~that=-43 title-def~theirs=-10 title-def~title-def=-9 title-def~to=8 title-def~verb=-10 title-def~with=-9
title~about=15 title~adjective-def=-51 title~does=9 title~from=10 title~group-head=-20 title~in=25 title~noun=-5 title~noun-def=9 title~of-places=17
title~people-def=-10 to~does-or-noun=-24 to~head=5 to~masdar=-16 to~noun=-5 to~people-def=4 to~site-head=7 to~title-def=34 to~verb-or-noun=-12
verb-f~adjective-def=-15 verb-f~behind-ب=-6 verb-f~head=6 verb-f~masdar=18 verb-f~noun=-10 verb-f~noun-def=-5 verb-f~people-def=15
verb-f~preposition=7 verb-f~press-head=9 verb-f~some=6 verb-f~stranger-def=16 verb-or-noun~adjective-def=25 verb-or-noun~definite-behind-ب=7
verb-or-noun~group-head=9 verb-or-noun~head=8 verb-or-noun~noun=31 verb-or-noun~people-def=-22 verb-or-noun~preposition=17 verb-or-noun~that=-7
verb-or-noun~verb-or-noun=-6 verb-particle~does=31 verb-particle~does-or-noun=11 verb-particle~other=-30 verb-particle~verb=-20
verb-particle~verb-f=15 verb~about=-29 verb~adjective-def=15 verb~behind-ب=-18 verb~definite-behind-ب=-9 verb~masdar=23 verb~noun=28 verb~of-places=13
verb~on=-20 verb~people=8 verb~people-def=-16 verb~stranger=-5 verb~stranger-def=-5 verb~that=11 verb~title=-20 verb~title-def=-22 verb~to=7
verb~verb-or-noun=8 was~adjective-def=-10 was~given=4 was~group-head=9 was~in=-13 was~noun=-17 was~noun-def=-15 was~people-def=-7 was~title-def=-7
with~noun=8`,
  },
};
