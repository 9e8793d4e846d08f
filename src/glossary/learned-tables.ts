/**
 * Written by bench/quality/fit-words.ts: what tells a name from a word, by logistic regression on the marked sentences of test/glossary; how well it
 * carries to sentences that were left out: docs/names.md. What the tables and keys are: `weigh-roles.ts`; how they are read: `learned-weights.ts`.
 */
export const LEARNED_TABLES = {
  bias: 0.11,
  ofPoints: -0.6,
  ofPrior: -0.6,
  ofCommonest: -1.2,
  tables: {
    evidence: `
act-of=47 adjective-before=27 adjective-behind=-79 adjective-construct=37 agreement=106 agrees=-196 agrees-with-theirs=-112 agrees-with-title=-82
and-adjective=-18 and-noun=6 at=26 bare-object=10 befalls=35 body-acts=54 body-does=105 by-whom=47 club-plays=92 construct=-11 coordination=243
deed-of-its-subject=-96 demonstrative=-46 done-to-somebody=152 family-name=142 first=52 full-name=37 game-talk=138 given-behind=58 given-name=223
goes-to=71 head=67 inside=48 is-title=-47 its-adjective=-93 its-complement=-47 known-behind=34 known-name=97 leads-to=211 lone-adjective=49
manner=-137 may-be-phrase=16 member-of=141 name-behind=35 no-conjunction=38 no-particle=37 no-predicate=74 none-of=-111 noun-and=23 noun-before=-171
noun-behind-preposition=-15 number=-68 object=-90 object-behind=-33 object-behind-title=58 object-of-title=35 object-without-alef=95 of-body=107
of-its-subject=-100 of-its-topic=-373 of-noun=119 of-person=9 of-phrase=-95 of-place=92 of-something=13 of-subject=-96 of-thing=-29 office=134
office-of=39 opens=-50 own-head=155 paper-is-feminine=-84 paper-says=111 partitive=36 person-verb=86 phrase=-258 plays-against=85 portfolio=-84
possessor=-52 praise=-60 predicate=38 predicate-of-thing=48 preposition=82 quantifier=-88 quotes=83 rank-before=-83 saying-before=124 says-that=29
second-name=42 she-does=-17 small-word=-56 somebody-acts=124 something-of=-11 speaker=46 stranger=44 subject-of-an=76 subject-of-kan=28
thing-happens=-31 title=26 told-paper=162 told-press=54 told-to=29 verb-after=-23 verb-before=29 verb-object=-38 verb-particle=-46 verbal-noun=-33
verbal-noun-afar=37 who=91 who-speaks=51 whose=-16 with-whom=97`,
    prior: `
-1.6=46 0.5=77 1.4=126 1.5=171 definite--1.0=30 definite--1.3=39 definite--1.6=10 definite--1.9=-136 definite-1.1=25 definite-1.2=48 definite-1.4=-8
definite-1.5=82`,
    kind: `
adjective=-18 adjective-or-noun=-12 definite-adjective=50 definite-adjective-or-noun=17 definite-human=-29 definite-masdar=-15 definite-noun=-15
definite-particle=39 human=-104 masdar=-38 noun=-22 particle=160 verb=-57`,
    bearer: `
body=-20 definite-body=-13 definite-person=11 definite-place=36 person=-41`,
    known: `
body=-19 definite-body=-9 definite-none=28 definite-person=9 definite-place=-17 definite-table=7 definite-work=20 none=-12 person=-15 table=-12
work=-22`,
    kinds: `
adjective=22 adjective+human=45 adjective+human+verb=-6 adjective+masdar=8 adjective+noun=-12 adjective+verb=-40 definite-adjective=49
definite-adjective+human=60 definite-adjective+human+masdar+noun=-11 definite-adjective+noun=17 definite-human=-86 definite-masdar=-60
definite-masdar+noun=55 definite-noun=-15 definite-particle=37 human=-83 human+noun=54 human+particle=18 human+verb=-114 masdar=-31
masdar+noun+verb=-9 masdar+verb=-8 noun=-22 noun+verb=13 particle=142 particle+verb=7 verb=-57`,
    ending: `
definite-other=12 definite-plural=-35 definite-ta=37 definite-ya=23 plural=9 ta=-13 ya=-42`,
    knownBearer: `
body-body=-20 definite-body-body=-9 definite-body-none=-9 definite-body-person=14 definite-body-table=-9 definite-person-none=-31
definite-person-person=16 definite-person-table=19 definite-place-none=33 definite-place-place=-18 definite-place-table=20 definite-work-none=32
definite-work-person=-22 definite-work-table=-30 definite-work-work=20 person-none=-16 person-person=-21 person-table=-39 work-table=17 work-work=-22`,
    size: `
2=-13 3=10 5=-27 7=9 definite-4=16 definite-5=23 definite-6=29 definite-7=28 definite-8=-61`,
    glued: `
definite-ب=-74 definite-ل=-5 definite-و=134 none=-14 ب=-11 ل=24 و=14`,
    thirdBefore: `
about=47 adjective=41 adjective-def=-39 deed=-58 does=17 does-f=37 does-or-noun=33 done=6 done-f=50 from=5 given=68 governor=-43 group-head=82 had=-56
happens=6 happens-f=-21 he=-61 head=36 in=8 masdar=43 masdar-shape=-26 none=-45 noun=67 number=43 of-bodies=12 of-people=39 of-places=-21 on=19
other=-18 particle=-31 people=45 people-def=-83 place=60 plays=-17 preposition=47 press-head=6 says=45 says-f=11 site-head=7 some=-34 start=33
stranger=-24 stranger-def=-30 that=-188 their-people=5 theirs=-70 this=-35 time=22 title=74 title-def=26 to=-10 verb=-29 verb-f=-41 verb-particle=-39
was=-99 who=-13 with=57`,
    beforeThat: `
about=22 accusative=41 adjective=-52 adjective-def=57 deed=30 does=18 does-f=96 does-or-noun=-10 done-f=29 from=-45 given=56 governor=72 group-head=59
had=34 happens=-35 he=-164 head=71 in=7 masdar=-16 masdar-shape=23 may-be-name=-34 none=-41 noun=-10 noun-def=-70 noun-shape=26 number=-31
of-bodies=94 of-places=26 on=-6 other=47 particle=-35 people-def=-67 place=11 plays=8 plural-shape=19 preposition=-6 press-head=44 says=10 says-f=35
site-head=27 some=-50 start=-6 stranger=23 stranger-def=-8 that=-101 their-people=-5 theirs=-53 this=-57 time=52 title=55 to=-63 verb=-11 verb-f=45
verb-or-noun=7 was=-117 who=-21 with=5`,
    before: `
about=-62 accusative=17 adjective=-9 adjective-def=-26 and-adjective=-6 and-adjective-def=50 and-given=23 and-known-name=12 and-masdar=8
and-may-be-name=-12 and-noun=29 and-noun-def=90 and-place=46 and-start=-135 and-stranger=28 and-verb=13 and-verb-or-noun=-44 behind-ب=-11 behind-ل=24
deed=49 definite-behind-ب=-74 definite-behind-ل=-5 does=28 does-f=69 does-or-noun=62 done=28 done-f=39 from=-57 given=77 governor=-16 group-head=74
had=46 happens-f=-108 he=-148 head=64 known-name=59 masdar-shape=-65 may-be-name=67 none=-86 noun=13 noun-def=-187 noun-shape=22 number=-67
of-bodies=105 of-people=124 of-places=54 on=-44 other=78 particle=-14 people=-70 people-def=-135 plays=38 plural-shape=41 preposition=26 press-head=87
says=23 says-f=11 site-head=68 some=-88 stranger=72 stranger-def=-30 that=-51 their-people=57 theirs=-74 this=-46 time=-45 title=-40 title-def=-128
to=-40 verb=-21 verb-f=22 verb-or-noun=11 verb-particle=-46 was=39 with=51`,
    behind: `
about=53 accusative=34 adjective=-59 adjective-def=-21 adjective-def-f=70 adjective-f=-49 and-adjective=-51 and-def=95 and-name=54 and-noun=43
and-particle=-57 and-stranger=35 and-theirs=88 by=-6 by-def=27 does-them=-132 end=5 family=58 for=-23 for-def=8 from=-29 given=14 in=-44 mark=64
masdar=19 masdar-def=7 masdar-shape=6 may-be-name=9 noun=15 noun-def=-77 noun-shape=-17 number=-38 on=-42 other=81 particle=-83 people-def=-97
place=-116 plural-shape=-44 preposition=-55 relation=76 stranger=51 stranger-def=-53 that=97 their-people=9 theirs=19 verb-f=18 verb-particle=8 who=-5`,
    behindThat: `
about=-12 accusative=14 adjective=-5 adjective-def=-4 adjective-def-f=47 adjective-f=-14 and-adjective=-35 and-def=17 and-name=14 and-noun=23
and-particle=-64 and-stranger=-26 and-theirs=-7 and-verb=22 by=112 by-def=-26 does-them=-118 end=-76 family=-26 for=-77 from=-32 given=54 in=8
masdar=34 masdar-def=35 masdar-shape=-54 may-be-name=9 noun=34 noun-def=-44 noun-shape=-11 on=-7 other=32 particle=-100 people=40 people-def=-56
place=109 plural-shape=14 preposition=-83 relation=28 stranger=-19 stranger-def=-6 that=-10 their-people=18 theirs=80 time=4 to=43 verb=-18 verb-f=25
verb-particle=24 who=9 with=43`,
    wordBeforeThat: `
ابعد=13 ابلغ=8 ابوابها=-21 اتحاد=-16 اتهم=29 اثار=6 اثارت=6 اجري=-5 احتشد=5 احيا=-15 احياء=4 اختطف=6 اخر=-13 ارتفع=22 ارتفعت=13 اركان=8 اسبق=23
استدعت=-9 استضاف=5 استعادت=32 استقبل=-12 اصدر=12 اصيب=-9 اطلقت=-6 اعترض=9 اعرب=12 اعلن=-8 اعمال=17 افتتح=6 اقتصادي=18 الاف=15 القي=-7 الي=-31 اما=5
امطار=-10 امم=5 امن=11 امه=-9 ان=-56 انتخب=17 انتزع=-8 انسحب=15 انقاذ=-7 انه=-22 اهالي=-6 اوقفت=12 اول=-12 بان=-13 بانه=-29 بحر=15 برات=22 برصاصه=-23
بعد=11 بعدما=-7 بغداد=-8 بلاد=-8 بلديه=26 بن=-20 بنك=8 بين=12 بينما=10 تجمع=19 تحالف=-13 تراجع=-11 تراس=22 تسلمت=8 تصدر=10 تظاهر=8 تقي=30 تلقي=18
توقفت=-16 تونسي=17 جانبان=-6 جثه=-9 جديده=-14 جلال=24 جمعت=6 جمهوريه=14 جهاز=-5 جيش=-6 حاكم=19 حتي=-5 حديث=14 حزب=23 حماس=9 حمله=-19 حوار=26 حين=10
خزان=5 خصصت=-6 خلف=18 داخليه=-10 دافع=-13 دعاء=-5 دكتور=17 دولار=-23 دولي=-14 دون=-14 راحل=-9 رجل=4 رشحت=12 رفض=-20 رفع=-14 رفعت=9 سابق=43 سابقه=-8
ساحه=-13 سباق=-9 سفينه=-6 سكان=-18 سلطات=23 سلطان=-21 سوري=5 سوق=-9 شرطه=-19 شركه=10 شيخ=30 شيعي=5 صاروخ=7 صحفي=20 صحيفه=12 صندوق=-6 صنعاء=-11 صوت=-40
ضربت=-5 ضيوف=-11 طالب=8 طالبت=-8 طايرات=-11 طايره=-17 طرفان=-13 طلبت=-7 عادت=-6 عام=40 عبد=49 عداء=-22 عرض=47 عسكري=-11 عشر=-9 عضو=-20 عمال=-5 عمل=-10
عن=11 عند=13 غادر=-7 فتح=-6 فرنسي=-11 فريق=-17 فنان=-23 في=5 فيما=7 قاده=-26 قاطع=17 قانون=-20 قباله=5 قبض=18 قبل=-5 قديمه=-26 قرار=13 قررت=-8
قريه=-18 قلب=-9 قوات=38 قيادي=14 كان=-27 كانت=20 كل=-8 كلمه=-11 لا=11 لاعب=-26 لجنه=12 لدي=-9 لقب=-8 لم=-6 لواء=5 ما=9 ماليه=-5 متحده=-6 متحف=-9
متظاهرون=-21 متظاهرين=16 مثلت=-4 مجلس=36 مجهولون=-6 محافظ=-7 محتجون=18 محكمه=27 مدرب=5 مدير=-11 مدينه=-7 مراقبون=34 مستشفي=-6 مصلون=-5 مطران=10
معارضه=8 مقاتلون=-17 مقهي=-20 منتخب=7 منحت=7 منعت=7 ميات=-7 مياه=-6 ناري=-11 ناطق=-14 نايب=45 نايبه=30 نقاد=10 نقض=10 نقلت=-4 نواب=28 نيابه=7 هذه=-13
هييه=-29 واقر=-5 وبعد=-13 وبلغ=-11 وبين=5 وتلا=-11 وجهت=-6 وحصل=-5 وحقق=9 وخرج=13 وخسر=-26 ودخل=-9 ودعا=5 ودعت=-15 ورشح=6 ورفع=-11 وزار=9 وزراء=12
وزير=-20 وسجل=25 وصعد=5 وعاد=12 وعبر=-8 وعثر=-11 وعزل=9 وعقد=21 وعلق=-20 وغطي=-19 وفاز=-14 وفد=-21 وقال=29 وقتل=-25 وقد=-18 وقدم=-19 وقفز=19 وكان=-15
وكتب=-10 ولا=-11 ولم=14 وما=-25 ومن=-24 ومنذ=-6 ونال=-27 ونفي=-14 ونقل=9 وهو=-16 ووصف=-28 ووصل=-4 ووقع=5 يعد=-6 يعيش=-19`,
    wordBefore: `
ابلغ=27 ابلغت=6 ابن=-43 ابنه=-9 اتحاد=-8 اتفاق=-16 اتهم=20 اجتمع=-5 اجرت=6 اجهزه=-13 احمد=26 احيا=43 اداره=8 ارجا=-12 اساس=-11 استعاد=11 استقال=15
استقبل=-14 اسره=10 اسعار=-30 اسقط=21 اسلاك=-9 اسندت=17 اشاد=-8 اصبح=8 اصدر=-19 اصيب=13 اضاء=-8 اضاف=-5 اضرب=-26 اطراف=30 اطلق=-7 اظهرت=-8 اعاد=15
اعتبر=-13 اعتذر=11 اعترض=12 اعترف=-6 اعلن=-44 اعلنت=-27 اعمال=75 اغلق=-29 افاد=-21 افتتح=26 افتي=-5 اقترب=12 اقسم=13 اقيل=-8 اكد=6 الام=-21 الده=-13
الف=9 الله=22 الي=-17 اما=25 امام=35 امضي=10 امير=20 اميركي=6 امين=5 ان=-24 انتخاب=-5 انتخب=-19 انتزع=27 انتشر=-10 انتشرت=-21 انتقد=37 انتقل=9
انتهاء=-9 اندلعت=-7 انسحب=24 انسحبت=-7 انصار=18 انقطع=-17 انه=-9 انهار=-10 انهي=23 اهالي=9 اوردت=6 اوضح=-36 اول=5 اي=-10 ايام=-17 بابا=-14 باعت=9
بان=-12 بانه=-11 بحر=-5 بحسب=24 بحكم=-7 برلمان=6 بطاقه=-11 بطرس=21 بعد=-27 بعيد=-15 بل=-7 بلديه=-17 بنك=32 بيان=6 بيت=-32 بين=23 تابع=-22 تاجر=-6
تاهل=9 تبادل=10 تجمع=-22 تحالف=27 تحت=-14 تحدث=-7 تحرير=22 تخطي=27 تراجع=-15 تسلم=9 تسلمت=-16 تصدر=24 تضاربت=-20 تعادل=27 تعثر=8 تعرض=-25 تعهد=-6
تقدم=8 تقدمت=-44 تلقي=29 تمام=31 تنحي=-14 توفي=-5 توقفت=10 تولي=18 تونسي=6 تيار=12 ثم=28 جامعه=5 جثه=-17 جمعت=6 جمعيه=6 جمهور=-14 جندي=-24 جورج=6
جيران=9 جيش=-20 حارس=12 حتي=-26 حرب=-17 حركه=49 حزب=19 حصه=11 حكم=-28 حكومه=-9 حل=12 حلقه=-6 حوثيون=5 حي=6 خارج=-14 خارجيه=-25 خاطب=16 خسرت=8 خير=-16
داخل=10 دافع=7 دخان=-4 دفاع=14 دكتور=36 دكتوره=14 دول=-28 دوله=-22 دين=24 ذكرت=10 رجل=-35 رحيل=13 رسايل=-10 رفض=-14 روايه=-18 رويه=-13 رياسه=14
رييس=-17 زراء=12 زعيم=13 سابق=27 سالت=12 سامي=-5 سبيل=30 سجلت=22 سد=19 سعر=-13 سفير=13 سكان=-13 سلام=9 سلطات=21 سماء=-12 سهم=77 سوق=11 سياح=-11
سياره=-18 سياسي=-25 سيول=-6 شاب=-13 شارع=12 شارك=45 شاعر=-25 شرطه=9 شركه=23 شعب=-16 شعور=-18 شيخ=27 صادق=10 صباح=14 صحيفه=31 صوت=20 ضد=28 ضم=21
طايرات=12 طريق=-6 طفل=-40 طفله=6 طقس=-11 طلب=-13 طوال=-8 ظروف=-15 ظهور=12 عادل=18 عاصفه=-5 عبر=-23 عرض=-19 عزيز=8 عقد=16 علي=-16 عمل=-5 عن=-30 عند=-20
عين=-16 غادر=12 غرب=-9 غضب=31 غنت=5 غير=-12 فاز=8 فان=18 فر=8 فريق=-43 فقد=-49 فنان=-12 فنانه=8 في=-8 فيلم=-15 قابلت=6 قاضي=31 قاضيه=22 قاطع=12
قال=-18 قانون=-6 قايد=-20 قايمه=33 قباله=10 قبل=-14 قرب=28 قريه=-21 قصر=-14 قناه=7 قوات=8 قيس=6 كاتب=-21 كاتبه=-18 كان=10 كانت=13 كتاب=9 كتبت=24
كشفت=4 كل=-24 كلام=27 ل=24 لا=-17 لاعب=-38 لايه=27 لجنه=11 لحزب=7 لصوص=-18 لقاء=-20 ماء=-14 مالك=51 متحده=5 متهم=-8 مجلس=-17 مجموعه=9 محافظه=-9
محاكمه=-12 محامي=19 محكمه=54 محمد=13 محيط=-8 مدرب=-58 مدينه=-9 مراسل=-10 مرشح=-18 مركزي=-4 مستثمرون=-23 مستشفي=12 مسلحون=20 مشروع=-9 مصادر=7 مصدر=-15
مصور=-6 مطار=13 مطبخ=-15 مع=26 مكتب=18 ملك=-7 مليون=-5 ممثل=13 ممثله=22 منتخب=-20 منزل=9 منطقه=-9 منظمه=-7 منيب=7 مهرجان=5 مهندس=15 مواطن=-11 موتمر=21
موقع=5 موقف=-11 مياه=8 ميشال=11 نادي=27 ناشد=7 ناشطه=17 ناطق=-10 ناقد=7 نايب=42 نحو=4 نشرت=-18 نص=-6 نظام=20 نقابه=-17 نقل=-4 نقلت=15 نمر=14 نواب=11
نيابه=14 هاجم=-12 هجوم=-29 هدف=7 هشام=4 هو=-12 وادي=-31 واقر=-14 واكد=10 وايد=14 وبثت=7 وبحث=14 وتم=-42 وتوج=7 وحذر=12 وحصل=30 وحل=38 وحمل=10 وخسر=19
وخلف=24 ودخل=-19 ودعت=-18 وذكر=18 ورات=9 ورحب=14 ورد=42 ورفض=21 ورفع=22 وزار=-9 وزاره=-15 وزراء=-14 وزير=-60 وزيره=9 وسجل=21 وسري=-8 وسط=-9 وسقط=-19
وسلم=-6 وشبه=20 وشدد=7 وشكر=21 وشهد=-15 وصعد=15 وصلت=-26 وضم=8 وظهر=7 وعاد=24 وعثر=-25 وعلق=32 وعلي=-6 وعمل=-14 وعين=-9 وفاز=-7 وفحص=-15 وفد=6 وفر=-7
وفي=9 وقال=-68 وقتل=-45 وقد=-20 وقدم=9 وقضي=21 وقعت=5 وقف=-6 وكشف=-12 ولا=-13 ومثل=27 ومن=-32 ونال=6 ونجا=-11 ونجح=20 ونفت=-13 ونفي=23 ونقل=-7
وهرب=-13 وهو=-14 ووجه=7 ووصف=13 ووصل=-21 ووقع=32 وينص=-15 ياس=5 يدعي=11 يري=-14 يزال=-6 يزيد=-19 يعمل=-11 يوم=-22`,
    wordBehind: `
ابنه=23 اتفاق=28 اتفاقا=6 اتهامات=7 اثر=33 اجتماع=-25 اجتماعا=20 احد=-14 احمد=-7 احمر=-24 اخر=34 اخير=-7 اخيره=-16 اداء=14 اذا=-6 اردنيه=17 ازمه=-18
استقالته=15 استقبال=9 استمر=-21 اسلامي=-13 اسواق=-18 اسيوي=-11 اصدقاء=-5 اصلاح=-14 اضراب=-7 اطراف=-35 افراج=-8 افريقي=-14 اقتراح=9 اكثر=7 الاف=-21
التي=24 الحظ=-11 الذي=-17 السر=-18 الله=-29 اماراتي=28 اماراتيه=14 امام=41 امس=22 انتخابات=-5 انسحاب=19 انصاره=10 انها=17 اهالي=-56 اهل=-37 اهليه=-5
اوراق=-22 اوروبي=-14 اوسط=36 اول=51 اولي=-5 باب=-9 بارده=-22 باغلبيه=-5 بان=9 بانه=26 بتهمه=-10 بجايزه=6 بحري=-6 برصاص=9 برلمان=24 برياسه=11 بزعامه=36
بطاقه=6 بعد=22 بعدما=8 بقرار=4 بلا=12 بلاد=-22 بلاده=-21 بن=17 بهدف=11 بهدفين=5 بيان=6 بيانا=11 بيضاء=-8 بين=-39 تابعه=-6 تامين=10 تحت=-9 تحقيق=-11
تشكيل=7 تعليق=19 تفاصيل=-7 تهم=8 توقيع=7 ثانيا=25 ثلاث=11 ثلاثاء=-21 ثلاثه=-11 ثلاثين=-22 جابر=28 جايزه=10 جديد=-32 جديده=-10 جلسه=35 جميل=6 جنبلاط=7
جنوب=20 جنوبي=18 جنوبيه=8 جوله=8 جويه=-15 جيش=5 حاله=-10 حتي=12 حديث=-4 حرب=-6 حربي=25 حركه=-8 حريري=15 حسن=9 حكم=8 حكومه=29 حكوميه=-9 حماس=7 حول=-11
حين=6 خارجيه=-10 خبر=16 خصمه=22 خصومه=6 خطيب=17 خلال=-16 خليل=-13 خمس=-7 خمسه=7 خوض=11 دعوي=31 دفاع=-11 دولي=-37 دون=-10 دين=15 ذين=-10 راحل=-6 راشد=7
رساله=8 رسميه=4 رفضه=29 ركله=14 روايه=-8 رياسه=-6 رييس=-26 رييسا=30 زملاءه=14 زياره=7 سابق=22 سته=6 سجن=17 سعر=11 سعودي=24 سعوديه=12 سعيد=23 سفر=-5
سفير=-12 سكان=-48 سلفه=19 سلفي=5 سنوات=-11 شارع=-5 شاعر=-5 شباب=-14 شرق=8 شعب=-15 شقيقه=15 شمال=25 شمالي=16 شمس=-8 شهر=-9 صادق=-27 صحافي=-16
صحافيين=30 صحه=12 صديق=-60 صفحتها=18 صناعيه=-6 صنعاء=20 ضحايا=-9 ضد=-17 ضمن=7 ضيفه=14 طرح=5 طريق=-6 عادل=-5 عاصمه=19 عام=-28 عامري=5 عايله=-7 عبر=-15
عدد=-5 عربي=10 عرضا=13 عزيز=-4 عسكري=-5 عشرات=14 عشرين=-5 عقد=9 عقدا=14 علي=-21 عمال=-9 عمان=-13 عمانيه=5 عملات=-13 عن=27 عند=12 غادر=15 غرب=21
غزير=-21 غير=-37 فان=21 فجر=13 فضاء=-13 فهمي=14 فوز=-19 فوزه=8 فوق=-7 في=-22 قابضه=5 قانون=6 قبل=30 قد=48 قرار=13 قرب=-16 قريب=-15 قريه=-12 قصف=15
قطر=-13 قطريه=26 قطيع=-14 قمه=7 قوله=16 كاس=11 كامله=22 كان=-9 كبير=-12 كتايب=9 كلمه=6 كويتيه=10 كي=24 كيلاني=14 لا=-68 لبنانيه=29 لجنه=17 لدي=-12
لقب=8 لم=-62 لمصلحه=-5 لن=17 لندنيه=9 لهم=-7 ليلا=-16 ليلته=7 مال=-19 مبادره=10 مباراه=17 مجلس=9 محادثات=13 محكمه=9 مدينه=-18 مرشح=28 مره=20
مسووليه=21 مشاركه=12 مشروع=10 مصاب=-15 مصريه=10 مصلين=-17 مصنع=36 معرض=6 مفاوضات=-10 مقابله=19 مقاعد=-18 مقتل=-11 مكان=-26 مكانه=-13 من=-15 منتخب=-31
منذ=-15 مودي=-22 موسم=-8 نادره=-19 نايب=5 نتيجه=16 نجم=7 نحو=-18 نشر=27 نص=10 نظام=-10 نظيره=-17 نفسه=-29 نواب=32 نيجر=7 هجوم=6 هدف=5 هدفا=5 هدوء=-5
هذه=-8 هزيمه=11 واحد=-29 وان=-25 وثيقه=15 وزير=11 وسط=7 وضع=22 وفد=18 وقوف=15 ولد=8 ونقل=-25 وهو=15 يمين=24 يوسف=11 يوم=29`,
    wordBehindThat: `
ابو=7 اتصالات=22 اتفاق=17 اتهامات=17 اثناء=15 اثنين=13 اجازه=-5 اجراء=7 اجهزه=-7 احتجاجا=11 احد=12 احياء=-5 اخر=10 اخري=-17 اربعه=-6 اربعين=24 ارض=-8
ازمه=40 اسابيع=-9 اسبوعا=11 استقالته=8 استقاله=-10 استماع=29 اسري=-22 اسعه=-9 اسير=14 اشتباك=-12 اشتباكات=24 اشهر=16 اطفال=-11 اعضاء=-23 اعلان=5
اعلن=12 اغتيال=14 اغلبيه=8 افتتاح=-6 افراج=-7 افضل=10 اقتراع=-11 اكبر=6 اكثر=19 الحي=-13 الذي=8 الي=21 امام=21 امر=5 امن=14 اميركي=-7 ان=79 انتاج=-5
انتخابات=-5 انساني=-13 انفجار=-12 انقلاب=9 انه=-53 انها=11 انهيار=-8 اهداف=6 اهميه=5 اوراق=-13 اول=47 اولي=11 ايام=-22 ايتلاف=7 باب=-14 باريس=13
بان=-51 بتهمه=9 بحر=-7 بحضور=22 بحل=-12 بدعم=9 برلمان=-13 بطوله=12 بعد=-13 بل=14 بلاده=-5 بلده=6 بناء=16 بنك=14 بيان=35 بيت=-10 بيروت=25 بين=6
تاجيل=-5 تبرعات=11 تجاره=13 تحالف=23 تحقيق=-32 ترشح=9 تركيا=7 تسويه=13 تشكيل=31 تصريح=6 تصويت=-5 تعاون=10 تعليم=8 تقدم=5 تنظيم=28 تنفيذ=-13 تهمه=33
توزيع=11 ثانيه=4 ثلاث=-13 ثلاثه=14 ثلاثين=-6 ثمينه=20 جايزه=-5 جبل=6 جديد=-21 جديدا=8 جديده=-13 جزاء=-5 جزيره=-13 جلسه=50 جماهير=-13 جمهوريه=11
جميع=-7 جنوب=-11 جنود=-26 جوله=17 جيش=9 حادث=-5 حتي=-28 حديقه=-33 حرب=15 حركه=19 حزب=22 حصار=-5 حصه=11 حضور=10 حكومه=-6 حل=9 حوار=13 حول=6 خبر=25
خرطوم=12 خط=6 خلاف=7 خلال=18 خمسه=10 خمسين=-5 درجه=15 دستور=14 دستوريه=11 دفاع=-5 دوحه=5 دور=30 دوري=50 دولي=4 دون=-10 دين=14 راي=5 رحله=-11 رساله=7
رشوه=23 رغم=-6 رفاقه=15 ركله=15 رييس=28 سابق=-13 سابقه=-8 ساحه=-7 سته=-20 ستين=8 سفير=20 سلام=-39 سلطه=12 سماء=-31 سنوات=-30 سوق=-23 شاب=-9 شارع=20
شباب=20 شرق=15 شركه=-10 شروق=20 شمال=-13 شهاده=-22 شوارع=-13 صدور=10 ضد=-13 ضمن=33 ضيفه=7 طاريا=12 طرح=18 طرفين=5 طرق=-21 طريق=-16 طواري=-10 عاصمه=-18
عالم=-10 عدد=11 عرض=-11 عشر=-5 عشره=-24 عشرين=4 عقد=19 عقوبات=-8 علاج=12 عمال=8 عمل=-9 عمليه=4 عن=-6 عند=-10 عنه=5 عوده=-23 غاره=14 غرفه=-16 فان=17
فايده=7 فجر=-6 فريق=-6 فساد=-16 فوز=-22 فوق=-46 فيلم=8 فيه=-14 فيها=-7 قاضي=33 قاعه=7 قانون=22 قاهره=8 قبل=24 قتلي=-19 قرار=44 قرن=5 قري=13 قريبا=7
قريه=-11 قصف=6 قضاء=11 قضيه=12 قمه=-11 قوافل=-26 كاس=20 كان=17 كتاب=17 كتله=10 كل=-14 كلمه=-5 كما=-7 لا=-29 لاعبين=-5 لبنان=11 لجنه=8 لحم=-8 لقاء=18
لقاح=9 لقب=21 لن=11 لندن=5 له=-15 ليلا=-21 ليله=-29 ما=37 مباراه=16 متاخرا=-9 متحف=18 متفجرات=-6 متهم=-10 مجلس=14 محادثات=-18 محكمه=18 مدارس=-16
مدير=-21 مدينه=15 مرات=7 مرشح=-19 مركز=19 مره=51 مزاد=16 مزارعين=-16 مساء=9 مساعدات=-6 مستشفي=-11 مسجد=-17 مسرح=16 مشاركه=26 مشروع=19 مصدر=4 مصنع=-22
مصير=-9 مطار=18 مع=22 معرض=-29 مقر=-11 مقعد=16 مكتب=5 ملف=-6 من=-16 منتخب=5 منتقديه=8 منذ=21 منصبه=35 منصه=29 منطقه=-12 مهاجم=14 مهرجان=4 موتمر=19
موقع=-24 مون=24 ميات=-10 ميناء=-5 نادي=14 نار=-14 نايب=25 نتايج=12 نحو=-49 نصف=9 نظام=15 نظيره=-9 نهايه=-15 نهايي=10 نيابه=7 هادي=-6 هجوم=24 هدف=30
هدنه=14 هذه=-36 هزيمه=16 هييه=8 وجه=-15 وحده=-12 وزراء=-9 وزير=15 وسط=-7 وصول=-13 وفد=-8 يعرف=-23 يوم=17`,
    'before-prior': `
about~1.4=-23 about~1.5=14 about~2.4=-10 about~definite--1.3=-13 about~definite--1.6=21 about~definite-1.5=-10 adjective-def~-1.6=9
adjective-def~-2.6=5 adjective-def~1.4=26 adjective-def~definite--1.3=-23 adjective-def~definite--1.6=-36 adjective-def~definite-1.1=4
adjective-def~definite-1.5=-12 adjective-def~definite-2.4=13 adjective~2.4=-7 and-adjective-def~definite--1.6=15 and-adjective-def~definite--2.6=13
and-given~2.4=4 and-noun-def~1.5=7 and-noun-def~definite--1.6=17 and-noun~definite--1.3=6 and-place~1.4=11 and-start~-1.6=-17 and-start~1.4=-17
and-start~1.5=-22 and-verb-or-noun~1.5=-5 behind-ب~1.4=-4 behind-ب~1.5=-15 behind-ب~2.4=18 behind-ل~1.4=-12 behind-ل~1.5=12 behind-ل~2.4=-5 deed~1.4=6
deed~1.5=35 deed~2.4=-31 deed~definite--1.3=-16 deed~definite-1.5=22 definite-behind-ب~definite--1.3=-15 definite-behind-ب~definite--1.6=-25
definite-behind-ب~definite-1.1=6 definite-behind-ب~definite-1.5=6 definite-behind-ل~definite--1.6=10 definite-behind-ل~definite-1.5=12 does-f~-1.6=-12
does-f~1.4=37 does-f~1.5=6 does-f~2.4=-9 does-f~definite--1.3=-14 does-f~definite--1.6=12 does-f~definite--1.9=-13 does-f~definite-1.5=6
does-f~definite-2.4=6 does-or-noun~-1.6=6 does-or-noun~-2.6=10 does-or-noun~1.4=13 does-or-noun~1.5=-16 does-or-noun~2.2=8 does-or-noun~2.4=-18
does-or-noun~definite--1.3=11 does-or-noun~definite--1.6=-12 does-or-noun~definite--1.9=-5 does-or-noun~definite-1.2=5 does-or-noun~definite-1.5=21
does~-1.6=-13 does~-2.6=9 does~0.5=7 does~1.5=10 does~2.2=-5 does~2.4=20 does~3.2=-5 does~definite--1.0=9 does~definite--1.3=-7 does~definite--1.6=26
does~definite--1.9=-13 does~definite-1.1=13 does~definite-2.4=-26 done-f~1.4=7 from~-2.6=-12 from~1.4=7 from~definite--1.3=-23 from~definite--1.6=30
from~definite--1.9=-16 from~definite-1.5=-11 given~-1.6=20 given~-2.6=-25 given~0.5=-9 given~1.4=23 given~1.5=-7 given~2.2=-7 given~2.4=-17
given~definite--1.3=24 given~definite--1.6=12 governor~1.4=16 governor~definite--1.6=-9 group-head~1.4=8 group-head~2.2=17 group-head~2.4=-5
group-head~definite--1.3=21 group-head~definite--1.6=-38 group-head~definite--1.9=20 group-head~definite-1.5=7 had~1.4=4 had~1.5=7 happens-f~1.4=-13
happens-f~definite--1.3=-32 happens~1.4=-16 happens~1.5=-14 happens~definite--1.3=-13 head~-1.6=4 head~1.4=14 head~1.5=5 head~2.4=-16
head~definite--1.3=28 head~definite--1.6=-4 head~definite-1.1=-7 he~1.4=-5 he~1.5=-13 he~2.4=-24 in~-1.6=-23 in~-2.6=24 in~1.4=-23 in~1.5=5
in~definite--1.0=-14 in~definite--1.3=35 in~definite--1.6=23 in~definite--1.9=27 in~definite-1.4=-19 in~definite-1.5=-40 known-name~-2.6=6
known-name~definite--1.3=8 masdar~1.4=-13 masdar~1.5=8 masdar~2.2=5 masdar~definite--1.3=-6 masdar~definite--1.6=-5 none~1.4=-9 none~1.5=-8
none~3.2=-14 noun-def~-1.6=-23 noun-def~0.5=19 noun-def~1.4=-17 noun-def~1.5=14 noun-def~2.2=-7 noun-def~2.4=12 noun-def~3.2=-9
noun-def~definite--1.0=-5 noun-def~definite--1.3=-32 noun-def~definite--1.6=-52 noun-def~definite--1.9=8 noun-def~definite--2.6=30
noun-def~definite-1.2=-6 noun-def~definite-1.4=9 noun-def~definite-1.5=-11 noun-shape~definite--1.3=6 noun~-1.6=33 noun~-2.6=-12 noun~1.5=24
noun~2.2=-6 noun~2.4=-41 noun~2.6=14 noun~definite--1.0=10 noun~definite--1.6=-14 noun~definite--1.9=30 noun~definite-1.4=-16 noun~definite-1.5=14
noun~definite-2.4=-47 number~1.4=-5 number~1.5=-13 of-bodies~1.4=-12 of-bodies~definite--1.3=6 of-bodies~definite--1.6=25 of-people~-1.6=24
of-people~1.4=12 of-people~1.5=-7 of-people~2.4=16 of-people~definite--1.3=9 of-people~definite-1.5=5 of-places~definite--1.6=17
of-places~definite--1.9=-6 of-places~definite-1.1=6 on~-1.6=24 on~1.4=-7 on~1.5=-11 on~2.4=-24 on~definite--1.3=-13 on~definite--1.6=-6
on~definite-1.5=5 other~-1.6=22 other~1.4=18 other~1.5=6 other~2.2=7 other~definite--1.3=12 other~definite--1.6=-20 particle~-1.6=8 particle~1.4=-16
particle~2.4=-19 particle~definite--1.6=26 people-def~-1.6=17 people-def~-2.6=11 people-def~0.5=5 people-def~1.5=9 people-def~2.2=-14
people-def~2.4=10 people-def~3.2=-6 people-def~definite--1.3=-35 people-def~definite--1.6=-35 people-def~definite-1.1=-6 people-def~definite-2.4=-10
people~2.2=-29 people~2.4=-17 people~3.2=-7 people~definite--1.3=16 people~definite-1.5=10 plays~definite--1.3=6 plural-shape~definite--1.6=8
preposition~1.4=-10 preposition~1.5=-14 preposition~2.4=25 preposition~definite--1.3=4 preposition~definite--1.6=-20 preposition~definite-1.1=6
preposition~definite-1.5=14 preposition~definite-2.4=-18 press-head~definite--1.3=15 press-head~definite--1.6=17 press-head~definite--1.9=10
says-f~-1.6=-14 says-f~1.4=23 says-f~1.5=6 says-f~2.4=8 says-f~definite--1.3=-5 says-f~definite--1.6=-6 says-f~definite-1.1=-15 says~-1.6=-65
says~-2.6=8 says~1.4=15 says~1.5=24 says~2.2=5 says~3.2=5 says~definite--1.0=6 says~definite--1.3=10 says~definite--1.6=-16 says~definite--1.9=-7
says~definite-1.5=9 site-head~2.4=-10 site-head~definite--1.3=38 site-head~definite--1.6=-7 some~1.4=-8 some~1.5=-22 some~2.2=-6 some~2.4=-6
some~3.2=-7 some~definite--1.6=13 some~definite-2.4=-11 start~-1.6=-10 start~-2.6=-43 start~1.4=-14 start~1.5=-5 start~2.2=15 start~2.4=12
start~definite--1.3=23 start~definite--1.6=22 stranger-def~1.4=5 stranger-def~1.5=-12 stranger-def~3.2=-6 stranger~1.4=9 stranger~2.2=7
stranger~2.4=-18 stranger~definite--1.3=-12 stranger~definite--1.6=16 that~-1.6=-5 that~1.4=12 that~2.4=13 that~3.2=4 that~definite--1.3=-30
that~definite--1.6=-5 their-people~1.4=6 theirs~1.4=9 theirs~definite-1.1=9 theirs~definite-1.5=-13 title-def~-1.6=44 title-def~-2.6=20
title-def~0.5=-32 title-def~1.4=9 title-def~2.2=-15 title-def~2.4=12 title-def~3.2=11 title-def~definite--1.3=-31 title-def~definite--1.6=-24
title-def~definite--1.9=-9 title-def~definite--2.6=13 title-def~definite-1.1=-14 title-def~definite-1.5=-33 title-def~definite-2.4=-16 title~-1.6=-6
title~1.5=13 title~2.4=-16 title~definite--1.3=7 title~definite--1.6=-8 title~definite--1.9=-25 to~1.4=-12 to~definite-1.5=9 verb-f~-1.6=-5
verb-f~1.4=-7 verb-f~1.5=10 verb-f~2.4=21 verb-f~definite--1.3=-7 verb-f~definite--1.6=15 verb-f~definite--1.9=-29 verb-f~definite-1.5=-10
verb-f~definite-2.4=8 verb-or-noun~-2.6=19 verb-or-noun~0.5=-5 verb-or-noun~1.5=-5 verb-or-noun~2.4=-15 verb-or-noun~definite--1.3=31
verb-or-noun~definite--1.6=-19 verb-or-noun~definite-1.1=-13 verb-or-noun~definite-2.4=-14 verb-particle~1.4=-7 verb-particle~1.5=-6 verb~-1.6=35
verb~0.5=12 verb~1.4=-37 verb~1.5=11 verb~2.4=-40 verb~3.2=5 verb~definite--1.0=-19 verb~definite--1.6=22 verb~definite-1.5=-7 was~-1.6=-29 was~1.4=27
was~1.5=6 was~2.4=12 was~definite--1.3=-4 was~definite--1.6=-6 with~1.4=-6 with~definite--1.3=18 with~definite--1.6=-9 with~definite-2.4=9`,
    'before-kind': `
about~adjective-or-noun=4 about~definite-adjective-or-noun=10 about~definite-human=10 about~definite-masdar=-10 about~definite-noun=-14 about~noun=-27
adjective-def~adjective=17 adjective-def~adjective-or-noun=4 adjective-def~definite-adjective=-22 adjective-def~definite-adjective-or-noun=-20
adjective-def~definite-human=-15 adjective-def~definite-masdar=12 adjective-def~definite-noun=-9 adjective-def~human=-8 adjective-def~noun=20
adjective-def~particle=14 adjective-def~verb=-5 adjective~adjective=-15 adjective~definite-adjective=12 adjective~definite-human=8
adjective~definite-noun=-5 adjective~noun=-5 and-adjective-def~definite-adjective=14 and-adjective-def~definite-noun=10 and-given~adjective=5
and-known-name~noun=4 and-noun-def~adjective-or-noun=7 and-noun-def~definite-human=-4 and-noun-def~definite-noun=20 and-noun~definite-noun=6
and-place~noun=13 and-start~adjective=-9 and-start~noun=-8 and-start~verb=-26 and-stranger-def~definite-adjective=-11 and-verb-or-noun~noun=-17
behind-ب~adjective=4 behind-ب~masdar=-17 behind-ب~noun=-8 behind-ل~adjective=11 deed~adjective=32 deed~adjective-or-noun=-5 deed~definite-noun=5
deed~noun=-18 definite-behind-ب~definite-adjective=5 definite-behind-ب~definite-masdar=-17 definite-behind-ب~definite-noun=-28
definite-behind-ل~definite-masdar=-8 definite-behind-ل~definite-noun=12 does-f~adjective=7 does-f~definite-adjective=5 does-f~definite-human=18
does-f~definite-masdar=-17 does-f~definite-noun=-9 does-f~masdar=15 does-or-noun~adjective=-17 does-or-noun~definite-adjective-or-noun=8
does-or-noun~definite-human=-10 does-or-noun~definite-masdar=12 does-or-noun~definite-noun=10 does-or-noun~human=-7 does-or-noun~masdar=-5
does-or-noun~noun=16 does-or-noun~particle=9 does-or-noun~verb=8 does~definite-adjective=13 does~definite-adjective-or-noun=7 does~definite-human=-44
does~definite-masdar=26 does~definite-noun=-5 does~human=-30 does~masdar=-10 does~noun=37 does~particle=11 does~verb=5 done-f~noun=6
done~definite-noun=6 from~adjective=-5 from~definite-adjective=9 from~definite-adjective-or-noun=9 from~definite-human=-10 from~definite-masdar=4
from~definite-noun=-12 from~human=-9 from~masdar=9 from~noun=-12 from~particle=-12 given~adjective=-37 given~definite-adjective=4
given~definite-human=23 given~definite-noun=16 given~human=5 given~masdar=6 given~noun=30 given~particle=-25 governor~definite-noun=-20
governor~masdar=-7 governor~noun=22 group-head~adjective=16 group-head~adjective-or-noun=8 group-head~definite-adjective-or-noun=-5
group-head~definite-human=-12 group-head~definite-masdar=13 group-head~definite-noun=25 group-head~masdar=8 group-head~noun=-9 had~noun=10
happens-f~definite-noun=-27 happens-f~noun=-18 happens~adjective=11 happens~definite-noun=17 happens~noun=-24 head~adjective=-9
head~definite-masdar=-17 head~definite-noun=15 head~masdar=8 head~noun=11 he~adjective=-31 he~definite-noun=-7 he~human=-7 he~noun=-4 in~adjective=-8
in~definite-adjective=19 in~definite-masdar=12 in~definite-noun=-16 in~human=4 in~masdar=14 in~noun=-44 in~particle=24 in~verb=5 known-name~particle=6
masdar-shape~adjective=-14 masdar-shape~definite-noun=6 masdar~definite-noun=-11 masdar~human=6 masdar~masdar=7 masdar~noun=-19
may-be-name~definite-human=6 may-be-name~noun=16 none~adjective=-15 none~noun=-10 noun-def~adjective=34 noun-def~definite-adjective=-33
noun-def~definite-human=26 noun-def~definite-masdar=-9 noun-def~definite-noun=-40 noun-def~human=-28 noun-def~noun=-24 noun-shape~definite-noun=7
noun~adjective=15 noun~adjective-or-noun=-9 noun~definite-adjective=23 noun~definite-human=-13 noun~definite-masdar=-29 noun~human=29 noun~masdar=6
noun~noun=6 noun~particle=-11 noun~verb=-17 number~noun=-23 of-bodies~adjective=5 of-bodies~definite-human=9 of-bodies~definite-masdar=15
of-bodies~definite-noun=18 of-bodies~masdar=4 of-bodies~noun=-8 of-people~definite-human=5 of-people~human=-6 of-people~masdar=7 of-people~noun=43
of-places~definite-adjective=6 on~adjective=10 on~definite-adjective=6 on~definite-adjective-or-noun=6 on~definite-human=13 on~definite-masdar=-11
on~definite-noun=-21 on~human=-10 on~masdar=-12 on~noun=-5 other~adjective=17 other~definite-adjective=-13 other~definite-noun=-7 other~noun=35
particle~adjective=-7 particle~definite-noun=23 particle~masdar=-7 particle~noun=-32 particle~verb=9 people-def~adjective=6
people-def~definite-adjective=-37 people-def~definite-human=-5 people-def~definite-noun=-45 people-def~human=18 people-def~masdar=-26
people-def~noun=13 people-def~particle=9 people-def~verb=11 people~adjective=-12 people~definite-human=8 people~definite-noun=9 people~human=-17
people~noun=-20 plays~definite-noun=12 preposition~adjective=9 preposition~definite-human=-9 preposition~definite-masdar=29
preposition~definite-noun=-16 preposition~human=-7 preposition~noun=12 preposition~verb=-4 press-head~definite-human=6 press-head~definite-noun=35
press-head~noun=-15 says-f~definite-adjective=5 says-f~definite-noun=-18 says-f~human=13 says-f~noun=6 says~adjective=-21 says~adjective-or-noun=-6
says~definite-adjective=21 says~definite-adjective-or-noun=10 says~definite-human=-33 says~definite-noun=5 says~human=-5 says~noun=16 says~particle=10
site-head~adjective-or-noun=-5 site-head~definite-masdar=5 site-head~definite-noun=30 site-head~human=-12 some~adjective=-19 some~definite-noun=6
some~human=-5 some~masdar=-14 start~adjective=13 start~definite-noun=34 start~noun=-10 start~particle=-34 start~verb=-10 stranger-def~adjective=-9
stranger-def~definite-noun=10 stranger-def~masdar=-10 stranger~definite-adjective=13 stranger~definite-human=-10 stranger~definite-noun=7
stranger~human=-10 stranger~masdar=5 stranger~noun=23 that~adjective=28 that~adjective-or-noun=10 that~definite-human=-26 that~definite-noun=-30
that~masdar=-19 that~noun=13 that~verb=-11 theirs~adjective=-15 theirs~definite-adjective=-16 theirs~definite-noun=5 theirs~masdar=5 theirs~noun=-5
this~definite-noun=-5 title-def~adjective=25 title-def~adjective-or-noun=12 title-def~definite-adjective=-44 title-def~definite-adjective-or-noun=-17
title-def~definite-human=-11 title-def~definite-masdar=-10 title-def~definite-noun=-21 title-def~human=13 title-def~masdar=-54 title-def~noun=36
title-def~particle=12 title-def~verb=9 title~definite-adjective-or-noun=14 title~definite-human=-8 title~definite-noun=-20 title~noun=-5
to~definite-human=15 to~definite-masdar=-14 to~definite-noun=6 to~masdar=-14 to~noun=-7 verb-f~definite-adjective=14 verb-f~definite-human=21
verb-f~definite-noun=-57 verb-f~masdar=18 verb-f~noun=-13 verb-or-noun~adjective=-28 verb-or-noun~adjective-or-noun=21
verb-or-noun~definite-adjective=-31 verb-or-noun~definite-masdar=-10 verb-or-noun~definite-noun=28 verb-or-noun~human=-6 verb-or-noun~masdar=11
verb-or-noun~noun=-26 verb-or-noun~particle=19 verb-or-noun~verb=11 verb-particle~noun=-6 verb-particle~verb=-5 verb~adjective=-39
verb~adjective-or-noun=-6 verb~definite-adjective=22 verb~definite-human=11 verb~definite-masdar=-19 verb~definite-noun=-17 verb~human=18
verb~masdar=28 verb~noun=-14 was~adjective=16 was~definite-human=-15 was~definite-noun=7 was~noun=9 with~adjective=5 with~definite-noun=11
with~noun=-5`,
    'before-bearer': `
about~definite-body=10 about~definite-work=-18 about~person=-24 adjective-def~definite-body=-14 adjective-def~definite-place=-8
adjective-def~definite-work=-29 adjective-def~person=38 adjective-def~place=9 adjective~definite-person=28 adjective~person=-21
and-adjective-def~definite-person=-6 and-adjective-def~definite-place=11 and-given~person=9 and-known-name~person=4 and-may-be-name~person=-4
and-noun-def~definite-place=6 and-noun-def~definite-work=14 and-noun-def~place=12 and-place~person=9 and-place~place=7 and-start~definite-person=-6
and-start~person=-52 and-stranger-def~definite-place=-28 and-stranger-def~definite-work=14 and-stranger-def~person=10 and-stranger~person=8
and-verb-or-noun~body=5 and-verb~person=4 behind-ب~body=10 behind-ب~person=-24 behind-ل~person=9 deed~definite-person=7 deed~person=29 deed~place=-17
definite-behind-ب~definite-body=-26 definite-behind-ب~definite-place=-5 definite-behind-ل~definite-body=-26 definite-behind-ل~definite-work=17
does-f~body=12 does-f~definite-body=-15 does-f~definite-person=-31 does-f~definite-place=21 does-f~definite-work=26 does-f~person=6 does-f~place=7
does-or-noun~body=-5 does-or-noun~definite-person=13 does-or-noun~definite-place=5 does-or-noun~person=11 does~body=14 does~definite-body=11
does~definite-person=-28 does~definite-place=29 does~definite-work=-15 does~place=-13 done-f~person=7 done~person=7 from~body=20
from~definite-place=-33 from~definite-work=34 from~person=-68 from~place=26 given~definite-person=35 given~definite-work=7 given~person=-18
governor~body=-10 governor~definite-body=-12 governor~person=20 group-head~body=19 group-head~definite-body=8 group-head~definite-work=5
group-head~person=-12 had~body=14 had~definite-person=5 happens-f~body=-12 happens-f~definite-body=-14 happens-f~definite-work=-10 happens-f~person=-4
happens-f~place=7 happens~body=-6 happens~definite-body=11 happens~person=-22 head~body=5 head~definite-body=12 head~definite-person=-23
head~definite-place=12 head~definite-work=4 head~person=10 he~person=-47 in~body=13 in~definite-person=13 in~definite-place=-47 in~definite-work=43
in~person=-41 in~place=17 known-name~definite-person=9 known-name~person=13 masdar-shape~person=-14 masdar~body=-9 masdar~definite-body=30
masdar~definite-person=6 masdar~definite-place=-21 masdar~definite-work=-11 masdar~person=13 masdar~place=-10 may-be-name~definite-person=11
may-be-name~person=8 none~person=-24 none~place=-7 noun-def~body=-7 noun-def~definite-body=-5 noun-def~definite-place=-34 noun-def~definite-work=-25
noun-def~person=31 noun-def~place=-32 noun-shape~person=-9 noun~body=-17 noun~definite-body=-39 noun~definite-person=-21 noun~definite-place=31
noun~definite-work=14 noun~person=15 noun~place=17 number~place=-17 of-bodies~definite-body=29 of-bodies~definite-work=18 of-bodies~person=-5
of-people~definite-body=-11 of-people~definite-person=21 of-people~person=34 of-places~definite-body=10 of-places~definite-person=-14
of-places~definite-place=22 of-places~person=-14 of-places~place=14 on~body=-17 on~definite-person=-6 on~definite-place=20 on~definite-work=-19
on~place=5 other~definite-body=-12 other~definite-place=-25 other~definite-work=17 other~person=46 particle~body=-10 particle~definite-work=4
particle~person=-32 people-def~body=-28 people-def~definite-body=-5 people-def~definite-person=-47 people-def~definite-place=-14
people-def~definite-work=-13 people-def~person=54 people-def~place=9 people~definite-person=13 people~definite-place=13 people~person=-39
plays~definite-body=9 plural-shape~person=10 preposition~body=16 preposition~definite-body=27 preposition~definite-person=6
preposition~definite-place=-6 preposition~definite-work=-23 preposition~person=-14 press-head~definite-body=9 press-head~definite-work=34
press-head~person=-16 says-f~body=11 says-f~definite-body=-26 says-f~definite-person=5 says-f~definite-work=-6 says-f~person=9 says-f~place=10
says~definite-body=-11 says~definite-person=14 says~definite-place=44 says~definite-work=-41 site-head~definite-person=27 site-head~definite-place=23
site-head~definite-work=-8 site-head~person=-23 site-head~place=5 some~body=-4 some~definite-place=6 some~person=-25 start~body=6
start~definite-work=32 start~person=-24 start~place=-23 stranger-def~definite-body=9 stranger-def~definite-person=-11 stranger~definite-body=6
stranger~definite-person=12 stranger~definite-place=-5 stranger~place=15 that~body=-16 that~definite-body=-21 that~definite-work=-27 that~person=54
their-people~person=19 theirs~definite-body=9 theirs~definite-person=-20 this~person=-12 time~person=-14 title-def~body=-13 title-def~definite-body=-5
title-def~definite-person=-35 title-def~definite-place=-27 title-def~definite-work=-36 title-def~person=68 title~definite-body=-12
title~definite-person=6 title~definite-work=-12 title~person=4 to~definite-body=-9 to~definite-work=17 to~person=-28 to~place=7 verb-f~body=17
verb-f~definite-body=-26 verb-f~definite-person=-12 verb-f~definite-place=-5 verb-f~definite-work=29 verb-f~person=17 verb-f~place=-6 verb-f~work=-5
verb-or-noun~definite-body=34 verb-or-noun~definite-person=-15 verb-or-noun~definite-place=-26 verb-or-noun~definite-work=6 verb-or-noun~person=19
verb-or-noun~place=-13 verb-particle~person=-16 verb~body=-4 verb~definite-body=38 verb~definite-person=6 verb~definite-place=-6
verb~definite-work=-38 verb~person=12 verb~place=-9 was~definite-body=-15 was~definite-person=16 was~definite-work=-6 was~person=32
with~definite-body=10 with~definite-place=9`,
    'before-known': `
about~definite-none=-10 about~definite-table=10 about~none=-5 about~table=-13 adjective-def~definite-none=-16 adjective-def~definite-person=7
adjective-def~definite-place=-7 adjective-def~definite-table=-32 adjective-def~none=-4 adjective-def~person=-7 adjective-def~table=38
adjective~definite-person=13 adjective~definite-table=14 adjective~person=-11 adjective~table=-14 and-adjective-def~definite-table=10
and-given~table=8 and-may-be-name~table=-4 and-noun-def~definite-none=-5 and-noun-def~definite-place=6 and-noun-def~definite-table=19
and-place~table=7 and-start~none=-15 and-start~table=-40 and-stranger-def~table=10 and-stranger~person=8 and-verb-or-noun~table=-5 behind-ب~none=-17
behind-ب~person=5 behind-ل~table=16 deed~definite-person=-6 deed~definite-table=22 deed~person=-15 deed~table=19 definite-behind-ب~definite-person=-10
definite-behind-ب~definite-place=7 definite-behind-ب~definite-table=-19 definite-behind-ل~definite-table=14 does-f~body=9 does-f~definite-body=-9
does-f~definite-none=-6 does-f~definite-table=13 does-f~definite-work=-10 does-f~none=9 does-f~table=10 does-or-noun~definite-body=12
does-or-noun~definite-none=5 does-or-noun~definite-table=5 does-or-noun~definite-work=-7 does-or-noun~none=11 does-or-noun~person=6
does-or-noun~table=-15 does~definite-person=-23 does~definite-place=7 does~definite-table=-5 does~definite-work=16 does~person=-14 does~table=21
done~table=7 from~body=-8 from~definite-none=19 from~definite-person=-7 from~definite-place=-28 from~definite-table=10 from~definite-work=7
from~none=-12 from~person=-11 from~table=9 given~definite-none=7 given~definite-person=17 given~definite-table=18 given~none=8 given~person=-6
given~table=-21 governor~body=-6 governor~definite-table=-7 governor~table=9 group-head~definite-none=17 group-head~table=-12 had~table=15
happens-f~definite-body=-13 happens-f~definite-none=-18 happens-f~person=-8 happens~definite-table=23 happens~person=-9 happens~table=-17
head~definite-body=16 head~definite-none=9 head~definite-table=-16 head~definite-work=9 head~none=10 he~person=-4 he~table=-40 in~definite-body=5
in~definite-none=23 in~definite-place=6 in~definite-table=-26 in~definite-work=5 in~person=-8 in~place=-16 in~table=8 masdar-shape~table=-18
masdar~body=-8 masdar~definite-none=20 masdar~definite-place=-21 masdar~person=-7 masdar~table=11 none~table=-31 noun-def~body=-10
noun-def~definite-body=8 noun-def~definite-none=-35 noun-def~definite-person=12 noun-def~definite-place=-17 noun-def~definite-table=-22
noun-def~definite-work=-6 noun-def~person=-28 noun-def~table=29 noun-shape~table=-10 noun~definite-none=5 noun~definite-person=-11
noun~definite-place=10 noun~definite-table=-18 noun~none=5 noun~person=-13 noun~table=20 number~table=-12 of-bodies~definite-none=6
of-bodies~definite-table=35 of-bodies~table=10 of-people~definite-person=16 of-people~person=10 of-people~table=34 of-places~definite-place=10
of-places~definite-table=9 of-places~table=-6 on~body=-8 on~definite-place=-7 on~definite-table=11 on~none=-9 on~table=5 other~definite-table=-31
other~person=9 other~table=40 particle~definite-none=5 particle~definite-table=29 particle~none=-6 particle~person=-13 particle~table=-8
people-def~definite-none=-7 people-def~definite-person=-14 people-def~definite-place=-14 people-def~definite-table=-38 people-def~none=-8
people-def~person=8 people-def~table=30 people~definite-place=13 people~definite-table=7 people~person=-11 people~table=-30 place~definite-table=-8
place~table=6 plays~definite-none=6 plural-shape~definite-table=5 plural-shape~table=10 preposition~none=9 preposition~table=-5
press-head~definite-none=7 press-head~definite-table=32 press-head~table=-16 says-f~body=6 says-f~definite-none=-6 says-f~definite-table=-6
says-f~person=16 says-f~table=6 says~definite-none=-36 says~definite-person=26 says~definite-place=-8 says~definite-table=13 says~definite-work=12
says~none=6 says~person=-7 site-head~definite-none=34 site-head~definite-place=10 site-head~table=-19 some~none=14 some~person=-5 some~table=-39
start~definite-none=7 start~definite-table=23 start~person=15 start~table=-53 stranger-def~person=11 stranger-def~table=-18 stranger~definite-table=21
stranger~definite-work=-8 that~definite-none=-39 that~definite-table=-18 that~table=31 their-people~table=22 theirs~definite-table=-25
theirs~person=10 theirs~table=-20 title-def~definite-none=-41 title-def~definite-place=-12 title-def~definite-table=-43 title-def~none=11
title-def~person=23 title-def~table=24 title~definite-none=11 title~definite-table=-23 to~definite-none=-8 to~definite-place=9 to~none=-6 to~place=-6
to~table=-9 verb-f~body=17 verb-f~definite-none=-5 verb-f~definite-table=-13 verb-f~none=6 verb-f~person=-15 verb-f~table=18 verb-f~work=-5
verb-or-noun~definite-body=-8 verb-or-noun~definite-none=46 verb-or-noun~definite-person=-15 verb-or-noun~definite-place=7
verb-or-noun~definite-table=-30 verb-or-noun~none=12 verb-or-noun~person=20 verb-or-noun~table=-29 verb-particle~none=-6 verb-particle~table=-8
verb~body=7 verb~definite-none=14 verb~definite-person=-13 verb~definite-table=7 verb~none=-24 verb~person=11 was~definite-table=-5 was~person=20
with~definite-none=17 with~table=16`,
    'behind-prior': `
about~-1.6=5 about~1.4=9 about~1.5=-9 about~2.4=8 about~definite--1.3=-12 about~definite--1.6=-16 about~definite-1.1=9 accusative~-1.6=-17
accusative~-2.6=-6 accusative~1.4=-15 accusative~1.5=21 accusative~2.4=18 accusative~definite--1.3=11 accusative~definite--1.6=-23
accusative~definite--1.9=-18 accusative~definite-1.4=26 adjective-def-f~-1.6=14 adjective-def-f~1.4=15 adjective-def-f~1.5=-11
adjective-def-f~definite--1.0=-20 adjective-def-f~definite--1.6=50 adjective-def-f~definite--1.9=14 adjective-def-f~definite-1.1=-8
adjective-def-f~definite-1.4=-17 adjective-def-f~definite-1.5=-11 adjective-def-f~definite-2.4=-6 adjective-def~1.4=11 adjective-def~1.5=20
adjective-def~2.4=-25 adjective-def~3.2=6 adjective-def~definite--1.3=15 adjective-def~definite--1.6=-26 adjective-def~definite--1.9=13
adjective-def~definite-1.1=-21 adjective-def~definite-1.5=14 adjective-f~1.4=-32 adjective-f~definite--1.6=8 adjective~-1.6=-9 adjective~1.5=-12
adjective~2.2=6 adjective~definite--1.3=-8 adjective~definite--1.6=10 and-adjective~1.4=16 and-adjective~2.2=-18 and-def~1.4=21 and-def~2.4=6
and-def~definite--1.3=10 and-def~definite--1.6=-6 and-def~definite-1.1=13 and-def~definite-1.5=-23 and-name~1.5=12 and-name~2.4=5 and-name~3.2=-10
and-name~definite--1.3=5 and-noun~1.4=5 and-noun~2.4=-13 and-noun~definite--1.3=16 and-particle~1.5=-11 and-particle~2.2=-20 and-particle~2.4=5
and-stranger~1.4=-10 and-stranger~2.4=-10 and-stranger~definite--1.9=28 and-theirs~1.4=14 and-theirs~1.5=7 and-theirs~2.2=7 and-theirs~2.4=10
and-verb~1.4=-10 and-verb~definite--1.3=9 and-verb~definite--1.6=-5 and-verb~definite-1.5=-5 by-def~1.4=-5 by-def~1.5=10 by-def~2.4=-12
by-def~definite--1.3=-5 by~1.5=8 by~2.2=-10 by~2.4=-4 by~definite--1.0=10 by~definite--1.6=-11 by~definite--1.9=-11 by~definite-1.2=5
by~definite-1.5=8 does-them~1.4=-8 does-them~1.5=-25 does-them~2.4=-13 end~-1.6=7 end~-2.6=-15 end~1.4=35 end~1.5=9 end~2.2=5 end~2.4=-34
end~definite--1.0=5 end~definite--1.6=-54 end~definite--1.9=14 end~definite-1.1=19 end~definite-1.2=11 end~definite-1.5=-8 family~-1.6=6 family~0.5=7
family~1.4=-20 family~definite--1.3=14 for-def~0.5=-5 for-def~1.4=-9 for-def~2.4=13 for-def~3.2=-30 for-def~definite--1.3=16 for-def~definite--1.6=-5
for-def~definite--1.9=8 for-def~definite--2.6=8 for~1.4=-14 for~1.5=5 for~2.4=10 for~definite--1.3=-11 for~definite--1.6=5 from~-2.6=15 from~0.5=10
from~1.4=-44 from~2.2=10 from~2.4=-30 from~definite--1.6=28 from~definite--2.6=10 from~definite-1.5=-6 given~-2.6=-21 given~1.5=28 given~2.4=6
given~definite--1.3=11 given~definite--1.6=-19 in~-1.6=36 in~-2.6=21 in~0.5=-28 in~1.4=-16 in~2.2=9 in~2.4=-17 in~3.2=9 in~definite--1.0=-12
in~definite--1.3=26 in~definite--1.6=-16 in~definite--1.9=-17 in~definite--2.6=6 in~definite-1.1=-6 in~definite-1.2=-11 in~definite-1.5=16
in~definite-2.4=-25 mark~1.4=-12 mark~1.5=7 mark~2.4=-8 mark~definite--1.3=4 mark~definite--1.6=15 masdar-def~-1.6=-44 masdar-def~1.4=-22
masdar-def~1.5=26 masdar-def~2.2=12 masdar-def~2.4=18 masdar-def~definite--1.3=-6 masdar-def~definite--1.6=17 masdar-def~definite-1.5=6
masdar-def~definite-2.4=5 masdar~1.4=-17 masdar~2.4=6 masdar~definite--1.6=6 masdar~definite--1.9=-9 masdar~definite-1.1=5 masdar~definite-1.5=-5
noun-def~-1.6=-5 noun-def~1.5=-10 noun-def~2.4=-11 noun-def~definite--1.9=10 noun-def~definite-1.5=-15 noun-shape~1.4=-11 noun-shape~1.5=20
noun-shape~2.4=6 noun~-2.6=-11 noun~0.5=17 noun~1.4=41 noun~1.5=-30 noun~2.2=-12 noun~2.4=-11 noun~definite--1.3=27 noun~definite--1.6=-31
noun~definite--1.9=6 noun~definite--2.6=21 noun~definite-1.1=-9 noun~definite-1.5=-7 noun~definite-2.4=10 number~1.4=-20 number~definite--1.0=-9
number~definite--1.3=10 number~definite--1.6=9 number~definite-1.1=-5 on~-1.6=8 on~-2.6=20 on~1.4=18 on~1.5=-44 on~2.2=-7 on~2.4=10
on~definite--1.0=-18 on~definite--1.3=19 on~definite--1.9=-6 on~definite-1.1=-13 on~definite-1.5=33 on~definite-2.4=-15 other~-1.6=23 other~-2.6=6
other~1.4=8 other~1.5=-9 other~2.2=7 other~3.2=-6 other~definite--1.3=-26 other~definite--1.6=21 particle~-1.6=30 particle~-2.6=23 particle~0.5=4
particle~1.4=5 particle~1.5=-10 particle~2.2=-15 particle~2.4=-44 particle~3.2=-4 particle~definite--1.3=-17 particle~definite--1.6=21
particle~definite-1.5=-6 people-def~-1.6=-5 people-def~-2.6=-8 people-def~0.5=20 people-def~1.4=-26 people-def~1.5=-28 people-def~2.2=5
people-def~definite--1.3=-11 people-def~definite--1.6=27 people-def~definite--2.6=8 people-def~definite-1.5=-9 people~-2.6=-10 people~1.4=-5
people~2.4=-8 people~definite--1.3=8 people~definite-1.1=14 place~-1.6=-15 place~1.5=-10 place~2.2=-17 preposition~-2.6=7 preposition~0.5=-8
preposition~1.4=7 preposition~1.5=10 preposition~2.2=-33 preposition~2.4=11 preposition~definite--1.3=-20 preposition~definite-1.1=-8 relation~-1.6=5
relation~1.4=21 relation~2.2=6 relation~2.4=-6 stranger-def~1.5=32 stranger-def~2.4=-39 stranger-def~3.2=8 stranger-def~definite--1.3=-28
stranger-def~definite--1.6=-12 stranger~-1.6=8 stranger~-2.6=12 stranger~1.4=-19 stranger~2.4=9 stranger~definite--1.3=13 stranger~definite--1.6=-13
that~-1.6=-28 that~-2.6=10 that~1.4=33 that~1.5=13 that~2.4=-5 that~definite--1.0=7 that~definite--1.6=9 that~definite--1.9=-33 that~definite--2.6=6
that~definite-1.2=5 that~definite-1.5=12 their-people~-1.6=11 their-people~1.4=-8 their-people~1.5=-13 their-people~definite--1.3=9
their-people~definite--1.6=20 their-people~definite-1.5=-8 theirs~0.5=-22 theirs~1.4=41 theirs~1.5=17 theirs~2.2=-10 theirs~2.4=-12
theirs~definite--1.3=-13 theirs~definite--1.6=6 theirs~definite-1.5=-10 time~1.4=-16 time~1.5=25 time~definite--1.6=-12 to~1.4=19 to~1.5=22 to~2.2=-11
to~2.4=7 to~definite--1.3=-17 to~definite--1.6=-24 to~definite-1.1=-14 to~definite-1.5=13 verb-f~-2.6=6 verb-f~1.5=-13 verb-f~2.4=-13
verb-f~definite--1.6=41 verb-or-noun~-1.6=-13 verb-or-noun~1.4=10 verb-or-noun~1.5=-26 verb-or-noun~2.2=10 verb-or-noun~2.4=14 verb-or-noun~3.2=7
verb-or-noun~definite--1.6=6 verb-or-noun~definite-1.1=-6 verb-or-noun~definite-1.5=14 verb-particle~1.4=27 verb-particle~1.5=-5 verb-particle~2.4=-10
verb-particle~definite--1.6=10 verb-particle~definite-1.5=-21 verb~-1.6=10 verb~-2.6=-13 verb~1.5=8 verb~2.4=4 verb~3.2=-14 verb~definite--1.3=-6
verb~definite--1.9=-18 verb~definite-1.1=10 verb~definite-1.5=23 who~1.4=14 who~1.5=19 who~definite--1.3=-5 who~definite--1.6=-7 who~definite-1.1=-6
who~definite-1.2=-7 who~definite-1.5=-6 with~1.4=8 with~1.5=17 with~2.2=-10 with~definite--1.3=-13 with~definite--1.6=-9`,
    'behind-kind': `
about~adjective=-9 about~definite-adjective=-7 about~definite-human=-16 about~definite-noun=15 about~noun=11 accusative~adjective=37
accusative~adjective-or-noun=-5 accusative~definite-adjective=-8 accusative~definite-human=-8 accusative~definite-masdar=-10
accusative~definite-noun=35 accusative~human=4 accusative~masdar=-6 accusative~noun=-25 accusative~particle=-6 adjective-def-f~adjective=9
adjective-def-f~definite-human=16 adjective-def-f~definite-masdar=-10 adjective-def-f~definite-noun=-7 adjective-def-f~human=-17
adjective-def-f~masdar=8 adjective-def-f~noun=18 adjective-def~adjective=6 adjective-def~definite-adjective=11
adjective-def~definite-adjective-or-noun=17 adjective-def~definite-human=-29 adjective-def~definite-masdar=13 adjective-def~definite-noun=-23
adjective-def~human=26 adjective-def~masdar=-49 adjective-def~noun=12 adjective-def~particle=-6 adjective-f~masdar=10 adjective-f~noun=-38
adjective~adjective=-23 adjective~definite-adjective-or-noun=9 adjective~definite-noun=18 adjective~human=-15 adjective~masdar=-13 adjective~noun=9
and-adjective~adjective=-22 and-adjective~noun=15 and-def~adjective=5 and-def~noun=8 and-name~adjective=-10 and-name~definite-noun=11
and-name~masdar=8 and-name~noun=9 and-noun~adjective=-8 and-noun~definite-human=19 and-noun~definite-noun=5 and-particle~adjective=-15
and-particle~definite-noun=7 and-stranger~adjective=33 and-stranger~definite-noun=14 and-stranger~noun=-24 and-theirs~adjective=8
and-theirs~definite-human=-7 and-theirs~masdar=-10 and-theirs~noun=42 and-verb~definite-noun=-17 and-verb~noun=-7 by-def~adjective=-22
by-def~definite-adjective=-5 by-def~definite-human=12 by-def~definite-noun=27 by-def~human=8 by-def~noun=9 by~adjective=-19 by~definite-adjective=28
by~definite-human=-54 by~definite-masdar=-9 by~definite-noun=25 by~human=13 by~particle=12 does-them~masdar=-27 does-them~noun=-23 end~adjective=-22
end~definite-adjective=13 end~definite-adjective-or-noun=-26 end~definite-human=-21 end~definite-masdar=8 end~definite-noun=15 end~human=-15
end~masdar=5 end~noun=41 family~adjective=29 family~definite-human=30 family~definite-masdar=-20 family~human=6 family~masdar=-6 family~noun=-34
for-def~adjective=-49 for-def~definite-adjective=12 for-def~definite-noun=14 for-def~human=7 for-def~masdar=13 for~adjective=-8 for~definite-masdar=-8
for~human=-7 for~noun=11 from~adjective-or-noun=-11 from~definite-adjective=9 from~definite-human=55 from~definite-masdar=16 from~definite-noun=-43
from~masdar=21 from~noun=-41 from~particle=15 from~verb=-27 given~definite-adjective-or-noun=7 given~definite-human=-8 given~definite-noun=-11
given~masdar=16 given~noun=17 given~particle=-21 in~adjective=14 in~adjective-or-noun=15 in~definite-adjective=-37 in~definite-adjective-or-noun=7
in~definite-human=26 in~definite-noun=-34 in~human=-40 in~masdar=-5 in~noun=15 in~particle=23 mark~adjective=-6 mark~definite-human=10
mark~definite-noun=5 mark~noun=8 masdar-def~adjective-or-noun=-7 masdar-def~definite-adjective-or-noun=7 masdar-def~definite-human=17
masdar-def~definite-noun=-13 masdar-def~human=13 masdar-def~masdar=9 masdar-def~noun=-14 masdar-def~particle=-16 masdar-def~verb=-5
masdar-shape~definite-noun=16 masdar~adjective=16 masdar~definite-adjective=11 masdar~definite-noun=-9 masdar~masdar=-19 masdar~verb=-8
noun-def~adjective=18 noun-def~definite-adjective=5 noun-def~definite-human=-6 noun-def~definite-masdar=-7 noun-def~definite-noun=9
noun-def~masdar=-11 noun-def~noun=-15 noun-def~particle=-11 noun-def~verb=-15 noun-shape~adjective=18 noun-shape~definite-noun=-5 noun-shape~noun=-25
noun~adjective=42 noun~adjective-or-noun=15 noun~definite-adjective=9 noun~definite-human=-17 noun~definite-masdar=17 noun~human=-36 noun~masdar=-53
noun~noun=23 number~adjective-or-noun=-11 number~definite-human=-10 number~definite-noun=11 number~noun=-23 on~adjective=-32 on~definite-adjective=-19
on~definite-adjective-or-noun=5 on~definite-human=20 on~definite-masdar=-18 on~definite-noun=-14 on~masdar=26 on~noun=-8 on~particle=20
other~adjective=-6 other~definite-noun=-17 other~noun=4 other~particle=24 particle~adjective=-30 particle~adjective-or-noun=-35
particle~definite-adjective-or-noun=-5 particle~definite-human=-5 particle~human=20 particle~masdar=14 particle~noun=-7 particle~particle=23
particle~verb=-10 people-def~definite-adjective=11 people-def~definite-human=-9 people-def~definite-noun=11 people-def~human=5 people-def~masdar=-35
people-def~noun=13 people-def~particle=-12 people-def~verb=-7 people~definite-adjective=7 people~definite-noun=8 people~human=5 people~noun=-20
people~particle=-10 people~verb=5 place~adjective=-11 place~human=-15 place~noun=-14 plural-shape~definite-noun=-9 preposition~adjective=-17
preposition~definite-human=9 preposition~definite-masdar=-11 preposition~definite-noun=-34 preposition~human=-5 preposition~masdar=7
preposition~noun=12 preposition~particle=7 relation~adjective=6 relation~noun=14 stranger-def~adjective=-9 stranger-def~definite-human=-13
stranger-def~definite-noun=-25 stranger-def~human=17 stranger-def~masdar=8 stranger-def~noun=9 stranger~adjective=16 stranger~definite-human=-7
stranger~definite-noun=17 stranger~human=-9 stranger~masdar=-13 stranger~particle=12 that~adjective=-8 that~definite-adjective=-32
that~definite-adjective-or-noun=-8 that~definite-human=13 that~definite-masdar=19 that~definite-noun=18 that~human=-5 that~masdar=5 that~noun=22
that~particle=11 that~verb=-6 their-people~adjective=-10 their-people~definite-human=-16 their-people~definite-noun=25 their-people~masdar=-11
their-people~noun=10 theirs~adjective=-12 theirs~adjective-or-noun=-8 theirs~definite-adjective=-11 theirs~definite-adjective-or-noun=6
theirs~definite-human=7 theirs~definite-masdar=23 theirs~definite-noun=-34 theirs~human=-20 theirs~masdar=19 theirs~noun=34 time~definite-human=-7
time~definite-noun=-11 time~noun=-17 to~adjective=7 to~definite-adjective=-21 to~definite-adjective-or-noun=7 to~definite-masdar=-15
to~definite-noun=-13 to~human=13 to~masdar=29 to~noun=-7 verb-f~definite-noun=10 verb-f~human=-11 verb-f~noun=-11 verb-f~particle=6
verb-or-noun~adjective=34 verb-or-noun~definite-adjective-or-noun=4 verb-or-noun~definite-human=-16 verb-or-noun~human=-11 verb-or-noun~masdar=19
verb-or-noun~noun=-24 verb-particle~adjective=5 verb-particle~definite-human=-7 verb-particle~masdar=-7 verb-particle~noun=13 verb~adjective=-14
verb~adjective-or-noun=6 verb~definite-adjective=7 verb~definite-human=-23 verb~definite-noun=21 verb~human=12 verb~particle=-12 who~adjective=25
who~definite-adjective=-5 who~definite-human=16 who~definite-noun=-41 who~noun=9 with~definite-human=-8 with~definite-masdar=-30 with~definite-noun=18
with~noun=-5`,
    'behind-bearer': `
about~definite-person=10 about~definite-work=-14 about~person=31 accusative~body=18 accusative~definite-body=24 accusative~definite-person=12
accusative~definite-place=7 accusative~definite-work=-32 accusative~person=-21 adjective-def-f~definite-body=-42 adjective-def-f~definite-place=-25
adjective-def-f~definite-work=68 adjective-def-f~person=11 adjective-def-f~place=12 adjective-def~body=-13 adjective-def~definite-person=20
adjective-def~definite-place=-40 adjective-def~definite-work=8 adjective-def~place=10 adjective-f~body=-6 adjective-f~definite-place=15
adjective-f~person=10 adjective-f~place=-18 adjective-f~work=-14 adjective~body=-11 adjective~definite-body=8 adjective~definite-place=15
adjective~definite-work=-9 adjective~person=-22 adjective~place=-8 and-adjective~person=-7 and-def~body=12 and-def~definite-body=-31
and-def~definite-person=-11 and-def~definite-place=9 and-def~definite-work=37 and-def~place=15 and-name~body=6 and-name~definite-place=11
and-name~place=5 and-noun~definite-person=11 and-noun~person=-23 and-noun~place=12 and-particle~person=-26 and-stranger~definite-place=11
and-stranger~person=-9 and-stranger~place=8 and-theirs~person=41 and-verb~definite-body=18 and-verb~definite-place=-32 and-verb~definite-work=19
and-verb~person=-9 by-def~definite-body=32 by-def~person=-16 by~definite-body=23 by~definite-place=-13 by~definite-work=-21 by~person=4 by~place=8
does-them~person=-33 end~body=19 end~definite-body=-40 end~definite-person=-15 end~definite-place=72 end~definite-work=-29 end~person=-11 end~place=4
family~definite-person=8 family~definite-place=5 family~person=9 for-def~definite-person=10 for-def~definite-place=10 for-def~definite-work=5
for-def~person=-17 for-def~place=-15 for~definite-body=-14 for~definite-person=10 for~place=-10 from~body=-5 from~definite-body=44
from~definite-place=17 from~definite-work=-34 from~person=-28 from~place=-9 given~body=7 given~person=5 given~place=7 in~body=-8 in~definite-body=6
in~definite-person=-38 in~definite-place=-7 in~person=36 in~place=-12 mark~definite-body=22 mark~definite-person=-31 mark~definite-work=16
mark~person=12 mark~place=-10 masdar-def~body=5 masdar-def~definite-person=12 masdar-def~definite-place=13 masdar-def~person=-8 masdar-def~place=-13
masdar-shape~person=-5 masdar~body=-8 masdar~definite-body=-18 masdar~definite-person=22 masdar~definite-place=13 masdar~definite-work=-12
masdar~person=9 noun-def~body=-20 noun-def~definite-body=-22 noun-def~definite-place=19 noun-def~definite-work=9 noun-def~person=-32 noun-def~place=9
noun-def~work=10 noun~body=-46 noun~definite-person=-8 noun~definite-place=33 noun~definite-work=-17 noun~person=31 number~body=15
number~definite-body=13 number~definite-person=-20 number~definite-work=10 number~person=-30 on~definite-body=-5 on~definite-place=-8
on~definite-work=-13 on~person=-8 on~place=9 on~work=7 other~definite-body=21 other~definite-person=-15 other~definite-place=-16 other~definite-work=4
other~person=35 particle~definite-body=6 particle~definite-place=-8 particle~person=-43 particle~place=17 people-def~body=-20
people-def~definite-body=-12 people-def~definite-person=-21 people-def~definite-place=19 people-def~definite-work=24 people-def~person=-14
people-def~place=-9 people~definite-person=10 people~definite-place=17 people~definite-work=-10 people~person=-15 place~body=7 place~person=-47
plural-shape~person=-9 preposition~definite-body=-37 preposition~definite-person=29 preposition~definite-place=-9 preposition~definite-work=-8
preposition~person=-6 preposition~place=12 relation~person=29 stranger-def~body=11 stranger-def~definite-body=-23 stranger-def~definite-place=-6
stranger-def~definite-work=-10 stranger-def~person=22 stranger-def~place=-14 stranger~definite-person=-13 stranger~definite-place=12
stranger~person=27 that~body=25 that~definite-body=-23 that~definite-person=29 that~definite-place=-9 that~definite-work=15 that~person=18
that~place=-14 their-people~definite-person=-7 their-people~definite-place=12 their-people~person=-7 theirs~definite-body=20 theirs~definite-place=-24
theirs~definite-work=-6 theirs~person=29 time~body=21 time~definite-person=-13 time~definite-work=-15 time~person=-19 time~place=24 to~definite-body=5
to~definite-person=-19 to~definite-place=-43 to~definite-work=17 to~person=19 to~place=18 verb-f~definite-body=20 verb-f~definite-place=-14
verb-f~definite-work=12 verb-f~person=-15 verb-f~place=-6 verb-or-noun~body=9 verb-or-noun~definite-body=17 verb-or-noun~definite-person=-9
verb-or-noun~definite-place=-13 verb-particle~person=8 verb~body=-12 verb~definite-body=5 verb~definite-place=16 verb~definite-work=-11 verb~person=21
verb~place=-17 who~definite-body=-10 who~definite-person=19 who~definite-place=-16 who~definite-work=-18 who~person=15 with~body=-7
with~definite-body=-30 with~definite-person=16 with~definite-place=-8 with~person=22`,
    'behind-known': `
about~definite-none=-23 about~definite-person=12 about~definite-work=12 about~none=4 about~person=-9 about~table=36 accusative~body=6
accusative~definite-person=-9 accusative~definite-place=11 accusative~none=-10 adjective-def-f~body=12 adjective-def-f~definite-none=-8
adjective-def-f~definite-person=6 adjective-def-f~definite-table=9 adjective-def-f~definite-work=-7 adjective-def-f~none=14 adjective-def-f~table=-5
adjective-def~definite-body=9 adjective-def~definite-none=19 adjective-def~definite-person=-11 adjective-def~definite-place=-26 adjective-def~person=5
adjective-f~body=-12 adjective-f~definite-table=8 adjective-f~none=-9 adjective-f~table=12 adjective-f~work=-14 adjective~definite-none=-14
adjective~definite-place=10 adjective~definite-table=21 adjective~none=-6 adjective~table=-29 and-adjective~person=-19 and-adjective~table=7
and-def~body=12 and-def~definite-none=17 and-def~definite-place=18 and-def~definite-table=-21 and-def~definite-work=-10 and-def~table=18
and-name~definite-place=5 and-name~table=8 and-noun~definite-person=11 and-noun~definite-table=5 and-noun~person=6 and-noun~table=-16
and-particle~person=-21 and-particle~table=-6 and-stranger~definite-table=17 and-stranger~person=-8 and-stranger~table=11 and-theirs~person=19
and-theirs~table=23 and-verb~definite-place=6 and-verb~definite-table=-6 and-verb~none=-10 by-def~definite-person=-7 by-def~definite-table=27
by~definite-none=11 by~definite-place=8 by~definite-table=-20 by~none=13 by~person=-34 by~table=33 does-them~definite-table=4 does-them~table=-42
end~definite-body=-16 end~definite-none=4 end~definite-person=17 end~definite-place=23 end~definite-table=-41 end~none=13 end~person=9 end~place=-7
family~definite-none=7 family~definite-place=7 family~definite-table=7 family~person=14 family~table=-13 for-def~definite-none=19
for-def~definite-table=11 for-def~none=11 for-def~table=-43 for~definite-place=-12 for~none=-6 for~person=-9 for~table=12 from~body=-11
from~definite-person=4 from~definite-place=-6 from~definite-table=40 from~definite-work=-8 from~none=-24 from~person=-28 from~table=15
given~definite-none=10 given~definite-table=-29 given~none=8 given~person=11 in~body=-15 in~definite-none=-37 in~definite-table=-26
in~definite-work=23 in~none=14 in~person=26 in~place=-5 in~table=-4 mark~definite-body=20 mark~definite-none=-13 mark~definite-place=-10
mark~definite-work=13 mark~table=12 masdar-def~definite-none=18 masdar-def~definite-table=26 masdar-def~person=-6 masdar-def~table=-9 masdar~body=-5
masdar~definite-person=8 masdar~none=-11 masdar~table=14 noun-def~body=-16 noun-def~none=-28 noun-def~person=22 noun-def~table=-14 noun-shape~person=7
noun-shape~table=-8 noun~definite-body=-13 noun~definite-none=14 noun~definite-place=12 noun~definite-table=-7 noun~definite-work=8 noun~none=8
noun~person=-34 noun~table=5 number~body=15 number~definite-none=16 number~definite-person=-9 number~person=-9 number~table=-17 on~body=-5
on~definite-none=10 on~definite-person=-13 on~definite-place=-9 on~definite-table=-24 on~none=7 on~person=18 on~table=-19 on~work=7
other~definite-person=-8 other~definite-place=-25 other~definite-table=21 other~definite-work=7 other~none=16 other~table=21 particle~body=6
particle~definite-none=-9 particle~definite-table=10 particle~none=-17 particle~person=-31 particle~place=18 people-def~body=-4
people-def~definite-person=-6 people-def~definite-table=17 people-def~table=-39 people~definite-none=-6 people~definite-place=15 people~person=23
people~table=-36 place~person=-24 place~table=-27 plural-shape~table=-9 preposition~definite-body=-5 preposition~definite-person=-9
preposition~definite-table=-11 preposition~person=-9 preposition~table=9 relation~none=9 relation~person=17 stranger-def~definite-none=-26
stranger-def~definite-table=-14 stranger-def~person=-6 stranger-def~table=12 stranger~definite-place=4 stranger~definite-table=-18 stranger~none=-14
stranger~table=30 that~definite-person=32 that~definite-work=-13 that~none=6 that~person=15 that~table=5 their-people~table=-18
theirs~definite-person=14 theirs~definite-place=-12 theirs~definite-work=-12 theirs~person=20 time~definite-table=-15 time~table=24
to~definite-none=19 to~definite-person=-18 to~definite-place=-27 to~definite-table=-8 to~definite-work=-7 to~table=25 verb-f~definite-table=22
verb-f~none=8 verb-f~person=-8 verb-f~table=-10 verb-or-noun~body=9 verb-or-noun~definite-person=-11 verb-or-noun~none=-17 verb-or-noun~person=25
verb-or-noun~table=-14 verb-particle~definite-table=-7 verb-particle~none=5 verb-particle~person=16 verb-particle~table=-20 verb~body=-9
verb~definite-place=10 verb~none=-9 verb~person=-10 verb~place=-17 verb~table=37 who~definite-none=-6 who~definite-person=10 who~definite-place=-11
who~definite-table=-7 who~definite-work=-9 who~none=5 who~table=11 with~body=-9 with~definite-none=-16 with~definite-table=8 with~table=20`,
    'beforeThat-kind': `
about~adjective=18 about~definite-human=-14 about~definite-noun=6 accusative~adjective=-7 accusative~definite-human=18 accusative~definite-noun=11
adjective-def~adjective=23 adjective-def~definite-adjective=6 adjective-def~definite-human=24 adjective-def~definite-masdar=22 adjective-def~human=-10
adjective-def~noun=-55 adjective-def~particle=16 adjective~definite-noun=-11 adjective~noun=-16 deed~definite-noun=12 does-f~adjective-or-noun=-7
does-f~definite-adjective=18 does-f~definite-human=6 does-f~definite-masdar=-7 does-f~human=8 does-f~masdar=14 does-f~noun=6 does-or-noun~adjective=9
does-or-noun~adjective-or-noun=-8 does-or-noun~definite-adjective=9 does-or-noun~definite-human=-19 does-or-noun~human=6 does-or-noun~masdar=-5
does-or-noun~noun=-14 does~adjective=31 does~adjective-or-noun=8 does~definite-adjective-or-noun=-5 does~definite-human=17 does~definite-masdar=-16
does~definite-noun=-17 does~masdar=-35 does~noun=7 does~particle=14 done-f~adjective=7 done-f~noun=-17 from~definite-adjective-or-noun=4
from~definite-human=8 from~definite-masdar=-17 from~human=-8 given~adjective=-10 given~definite-adjective=22 given~definite-human=-9
given~definite-noun=11 given~noun=14 governor~noun=10 group-head~adjective=-5 group-head~definite-noun=-12 group-head~noun=25 happens-f~noun=7
happens~adjective=-14 happens~human=4 happens~noun=-13 he~adjective=-39 he~definite-noun=-6 he~human=-6 he~noun=-11 in~adjective=-11
in~adjective-or-noun=5 in~definite-human=-8 in~definite-masdar=-9 in~definite-noun=23 in~human=-7 in~noun=13 masdar-shape~noun=18 masdar~adjective=-15
masdar~definite-adjective=-6 masdar~noun=20 noun-def~adjective=8 noun-def~definite-adjective=-6 noun-def~definite-adjective-or-noun=12
noun-def~definite-masdar=-13 noun-def~definite-noun=-30 noun-def~human=-11 noun-def~masdar=-22 noun-def~particle=19 noun-def~verb=10
noun-shape~noun=-5 noun~adjective=-7 noun~definite-adjective=-9 noun~definite-adjective-or-noun=-7 noun~definite-masdar=-9 noun~definite-noun=13
noun~masdar=16 number~human=11 number~noun=-25 of-bodies~definite-adjective-or-noun=6 of-bodies~definite-noun=10 of-people~adjective=8
of-people~noun=-4 of-places~definite-noun=8 on~adjective=7 on~definite-adjective=-6 on~definite-adjective-or-noun=-16 on~definite-noun=13
on~masdar=-15 on~noun=12 other~definite-masdar=7 other~definite-noun=6 other~noun=-9 particle~adjective=6 particle~definite-noun=12 particle~human=-7
particle~noun=-15 particle~particle=-6 people-def~definite-adjective=20 people-def~definite-adjective-or-noun=-5 people-def~definite-noun=-26
people-def~noun=-23 people~adjective=28 people~definite-noun=19 people~noun=-26 place~noun=15 plural-shape~definite-noun=7 preposition~adjective=19
preposition~definite-adjective=-23 preposition~definite-adjective-or-noun=4 preposition~definite-noun=11 preposition~human=8 preposition~particle=-7
says-f~definite-human=-14 says-f~noun=24 says~adjective=11 says~definite-adjective=-12 says~definite-adjective-or-noun=16 says~definite-human=-6
says~definite-masdar=13 says~masdar=-59 says~noun=33 site-head~noun=15 some~adjective=-18 some~definite-noun=-7 some~noun=10 start~adjective=28
start~definite-adjective=51 start~definite-adjective-or-noun=28 start~definite-human=-93 start~definite-masdar=6 start~definite-noun=-46
start~definite-particle=7 start~human=-36 start~masdar=6 start~noun=23 start~particle=26 start~verb=-19 stranger-def~definite-masdar=10
stranger-def~noun=-23 stranger-def~particle=14 stranger~definite-adjective=-6 stranger~definite-masdar=5 stranger~definite-noun=-7 stranger~noun=-22
that~adjective=-30 that~definite-adjective=-14 that~definite-noun=25 that~masdar=7 that~noun=5 that~particle=-13 that~verb=-15 theirs~adjective=5
theirs~definite-adjective-or-noun=-16 theirs~definite-noun=9 theirs~noun=-20 this~adjective=-12 title-def~adjective=-4 title-def~adjective-or-noun=-25
title-def~definite-adjective-or-noun=-17 title-def~definite-human=27 title-def~definite-noun=-14 title-def~noun=30 title-def~particle=8
title~adjective=4 title~definite-adjective=-37 title~definite-adjective-or-noun=-5 title~definite-human=13 title~definite-masdar=7 title~masdar=19
title~noun=8 to~definite-noun=-27 to~masdar=-5 to~noun=7 verb-f~adjective=30 verb-f~definite-adjective-or-noun=-7 verb-f~definite-masdar=-15
verb-f~definite-noun=6 verb-f~noun=10 verb-or-noun~adjective=-26 verb-or-noun~definite-human=12 verb-or-noun~definite-noun=15 verb-or-noun~noun=12
verb-particle~adjective=11 verb-particle~definite-noun=-14 verb-particle~masdar=23 verb-particle~noun=8 verb-particle~particle=-28 verb~adjective=-35
verb~definite-adjective=-15 verb~definite-adjective-or-noun=7 verb~definite-masdar=11 verb~human=19 verb~masdar=31 verb~noun=-40 verb~particle=7
was~adjective=-22 was~definite-adjective=-14 was~definite-noun=-10 was~human=-7 was~masdar=6`,
    'beforeThat-bearer': `
about~definite-person=-27 about~definite-place=6 about~person=20 accusative~definite-body=8 accusative~definite-person=12 accusative~definite-work=14
accusative~person=-27 accusative~place=7 adjective-def~body=-18 adjective-def~definite-body=20 adjective-def~definite-person=30
adjective-def~definite-place=-18 adjective-def~definite-work=12 adjective-def~person=6 adjective~definite-work=-7 adjective~person=-6
deed~definite-work=15 does-f~definite-person=15 does-f~definite-place=-13 does-f~definite-work=13 does-f~person=23 does-or-noun~definite-work=-12
does-or-noun~place=7 does~body=-8 does~definite-body=8 does~definite-person=-16 does~definite-place=5 does~definite-work=-16 does~person=13
does~place=12 does~work=8 done-f~person=-6 from~definite-body=-13 from~definite-person=9 from~definite-place=10 from~definite-work=-8 from~person=-8
from~place=-10 given~definite-person=15 given~definite-work=11 given~person=9 governor~person=9 group-head~definite-body=-14 group-head~person=15
had~definite-body=-9 had~person=7 happens-f~definite-work=-16 happens-f~person=8 happens~body=-7 happens~definite-body=10 happens~person=-10
happens~place=-7 head~definite-place=6 he~person=-55 in~definite-body=-8 in~definite-person=-5 in~definite-place=26 in~person=-8 in~place=7
masdar-shape~person=6 masdar~definite-person=-13 none~person=-10 noun-def~body=9 noun-def~definite-body=-16 noun-def~definite-place=-8
noun-def~definite-work=-13 noun-def~person=17 noun-def~place=-16 noun~body=-15 noun~definite-person=9 noun~definite-place=-29 noun~definite-work=9
noun~place=23 number~definite-body=5 number~person=-11 number~place=6 of-bodies~body=17 of-bodies~definite-body=16 of-people~person=6
of-places~definite-place=7 of-places~place=5 on~definite-person=-8 on~definite-place=8 on~definite-work=-6 on~person=-14 on~place=16 other~body=6
other~definite-place=-5 other~definite-work=16 particle~definite-person=6 particle~definite-place=10 particle~person=-18 people-def~body=-9
people-def~definite-body=-6 people-def~person=15 people-def~place=-24 people~definite-body=8 people~definite-place=15 people~person=-15
people~place=12 place~definite-person=10 place~person=-19 place~place=12 preposition~body=-6 preposition~definite-person=-10
preposition~definite-place=-8 preposition~place=18 says-f~body=6 says-f~definite-person=-8 says-f~person=11 says~body=-17 says~definite-body=-22
says~definite-person=18 says~definite-place=21 site-head~person=6 some~definite-place=-6 some~definite-work=-6 start~body=12 start~definite-body=-5
start~definite-person=-62 start~definite-place=42 start~definite-work=-20 start~person=58 start~place=-37 stranger-def~body=-20
stranger-def~definite-body=-6 stranger-def~definite-person=-6 stranger-def~definite-place=5 stranger-def~definite-work=11 stranger-def~person=18
stranger~definite-body=12 stranger~definite-person=-10 stranger~definite-place=-13 stranger~person=11 that~definite-body=16 that~definite-work=-7
that~person=-45 theirs~definite-body=9 theirs~definite-work=-11 theirs~person=-12 this~definite-person=-5 this~person=-15 title-def~body=7
title-def~definite-body=-16 title-def~definite-person=31 title-def~definite-place=-23 title-def~definite-work=4 title-def~place=-12 title~body=21
title~definite-body=-27 title~definite-person=-6 title~definite-work=12 title~person=9 to~body=-5 to~definite-body=-14 to~definite-person=-11
to~definite-place=7 to~person=9 to~place=-5 verb-f~body=8 verb-f~definite-body=-9 verb-f~definite-person=-6 verb-f~definite-place=5
verb-f~definite-work=-5 verb-f~person=30 verb-or-noun~definite-body=24 verb-or-noun~person=-19 verb-particle~definite-body=-16
verb-particle~definite-work=-15 verb-particle~person=26 verb~body=5 verb~definite-body=20 verb~definite-person=-15 verb~definite-place=-5
verb~person=-7 was~definite-body=8 was~definite-person=-14 was~definite-place=-25 was~definite-work=11 was~person=-30`,
    'before-behind': `
about~in=5 about~noun-def=-4 about~theirs=8 adjective-def~accusative=-15 adjective-def~adjective-def=23 adjective-def~adjective-def-f=-10
adjective-def~by-def=6 adjective-def~end=-6 adjective-def~given=-9 adjective-def~in=9 adjective-def~noun=14 adjective-def~noun-def=-12
adjective-def~on=-19 adjective-def~other=5 adjective-def~particle=9 adjective-def~people-def=12 adjective-def~preposition=-16 adjective-def~relation=7
adjective-def~stranger=5 adjective-def~stranger-def=12 adjective-def~that=-8 adjective-def~verb=-6 adjective~that=8 and-adjective-def~end=-8
and-adjective-def~on=6 and-noun-def~by=7 and-start~in=-8 and-start~masdar-def=-11 and-start~noun=-6 and-start~noun-def=-5 and-start~particle=-6
and-start~people-def=-8 behind-ب~and-theirs=12 behind-ب~end=-8 behind-ب~noun=-6 behind-ب~noun-def=-6 behind-ب~theirs=-12 behind-ل~in=4
behind-ل~preposition=11 behind-ل~that=8 deed~accusative=11 deed~end=21 deed~from=-8 deed~in=38 deed~on=-11 deed~preposition=13 deed~to=-19
definite-behind-ب~adjective-def=-6 definite-behind-ب~and-def=-22 definite-behind-ب~end=9 definite-behind-ب~verb=13 definite-behind-ل~and-def=-10
definite-behind-ل~end=-11 definite-behind-ل~that=15 does-f~about=10 does-f~adjective-def=-21 does-f~adjective-def-f=35 does-f~by=-20 does-f~for-def=8
does-f~from=-12 does-f~in=-12 does-f~masdar=11 does-f~masdar-def=-7 does-f~noun=10 does-f~noun-def=-24 does-f~on=6 does-f~people-def=11
does-f~relation=5 does-f~that=12 does-f~to=-10 does-f~verb-or-noun=5 does-or-noun~accusative=5 does-or-noun~adjective=-30 does-or-noun~adjective-def=9
does-or-noun~family=15 does-or-noun~from=-8 does-or-noun~given=5 does-or-noun~in=-43 does-or-noun~masdar-def=11 does-or-noun~noun=16
does-or-noun~noun-def=-10 does-or-noun~on=17 does-or-noun~other=18 does-or-noun~particle=7 does-or-noun~people-def=-6 does-or-noun~preposition=9
does-or-noun~time=-5 does-or-noun~to=-22 does-or-noun~verb=22 does~about=15 does~accusative=-23 does~adjective-def=5 does~and-def=15 does~by=12
does~does-them=-18 does~family=7 does~for-def=9 does~from=15 does~given=-7 does~in=-26 does~masdar=30 does~masdar-def=20 does~noun-def=41
does~number=-10 does~on=34 does~place=-14 does~preposition=-5 does~stranger=8 does~stranger-def=6 does~their-people=-8 does~theirs=-43 does~time=5
does~verb-or-noun=-15 does~who=-6 does~with=-14 from~adjective-def=-13 from~adjective-def-f=-13 from~and-def=13 from~and-theirs=8 from~and-verb=-7
from~end=-13 from~in=-17 from~noun=11 from~noun-def=24 from~particle=-10 from~preposition=12 from~stranger=-17 from~stranger-def=-13 from~that=-16
from~to=24 from~verb=-13 from~verb-f=-11 given~end=-9 given~given=-36 given~in=-8 given~noun=8 given~noun-def=-9 given~on=8 given~particle=17
given~people=7 given~that=7 given~theirs=5 given~verb=9 given~verb-or-noun=7 given~verb-particle=-7 given~who=6 governor~end=6 governor~on=-11
group-head~adjective-def=30 group-head~by=-24 group-head~end=11 group-head~in=-13 group-head~masdar=5 group-head~masdar-def=6 group-head~noun=-20
group-head~on=31 group-head~that=-13 group-head~theirs=5 group-head~verb=-10 had~end=-7 happens-f~adjective-def=-9 happens-f~adjective-def-f=-11
happens-f~adjective-f=-5 happens-f~in=13 happens-f~noun-def=-10 happens-f~on=-9 happens~about=-5 happens~adjective=-9 happens~in=-14
happens~noun-def=-7 happens~people-def=-5 happens~stranger-def=-5 happens~to=30 head~accusative=-12 head~adjective-def-f=15 head~by-def=-11
head~noun=-12 head~on=-8 head~theirs=10 he~by=-13 he~preposition=-8 in~accusative=13 in~adjective-def=-43 in~adjective-def-f=-11 in~and-def=16
in~and-name=7 in~by=16 in~end=34 in~from=-8 in~mark=11 in~noun=11 in~noun-def=-5 in~number=6 in~on=-26 in~other=-23 in~particle=-5 in~people-def=-5
in~preposition=16 in~stranger-def=-13 in~that=26 in~time=-13 in~verb=-6 in~verb-f=-8 in~verb-or-noun=5 known-name~in=5 masdar-shape~end=-13
masdar~adjective-def-f=-6 masdar~for-def=-5 masdar~in=-8 masdar~noun=10 masdar~on=7 masdar~particle=-4 masdar~preposition=12 none~for=-9 none~in=-4
none~on=-6 noun-def~about=7 noun-def~adjective=21 noun-def~adjective-def=32 noun-def~adjective-def-f=-16 noun-def~adjective-f=-11
noun-def~and-theirs=23 noun-def~by=15 noun-def~by-def=12 noun-def~end=-13 noun-def~family=8 noun-def~for-def=-18 noun-def~from=18 noun-def~given=16
noun-def~in=10 noun-def~masdar=-13 noun-def~masdar-def=-20 noun-def~noun-def=-14 noun-def~number=-24 noun-def~on=-21 noun-def~people-def=-5
noun-def~preposition=-28 noun-def~stranger=7 noun-def~stranger-def=16 noun-def~that=-24 noun-def~theirs=-12 noun-def~verb-f=-9 noun-def~who=-10
noun-shape~end=13 noun-shape~preposition=-6 noun~accusative=10 noun~adjective-def=7 noun~adjective-def-f=-12 noun~adjective-f=20
noun~and-adjective=-15 noun~and-def=14 noun~and-noun=-9 noun~and-stranger=-6 noun~by-def=6 noun~end=-14 noun~for=-10 noun~for-def=16 noun~in=-33
noun~masdar-def=-4 noun~noun=38 noun~noun-def=25 noun~on=-28 noun~particle=12 noun~people-def=-8 noun~preposition=-21 noun~stranger=7
noun~stranger-def=18 noun~that=6 noun~theirs=21 noun~verb=-32 noun~verb-or-noun=-9 noun~who=20 number~end=-15 number~preposition=-8 of-bodies~by=11
of-bodies~for-def=-7 of-bodies~in=10 of-bodies~to=6 of-people~accusative=6 of-people~by=7 of-people~end=6 of-people~masdar=13 of-people~noun=-12
of-places~adjective-def-f=13 of-places~noun=4 of-places~on=13 on~accusative=-28 on~adjective=-6 on~adjective-def=-6 on~adjective-f=-7 on~and-def=15
on~by=4 on~by-def=6 on~end=13 on~in=30 on~mark=15 on~masdar-def=-6 on~noun-def=-11 on~people=12 on~verb=-6 other~from=10 other~in=13 other~noun-def=27
other~stranger-def=-9 other~that=8 other~to=-11 particle~noun-def=-7 particle~particle=-13 particle~people-def=-5 particle~preposition=-17
particle~that=17 people-def~about=-14 people-def~accusative=-9 people-def~adjective=-7 people-def~adjective-def=19 people-def~adjective-def-f=-6
people-def~by-def=-17 people-def~end=-5 people-def~for=7 people-def~for-def=-5 people-def~from=-8 people-def~noun=15 people-def~on=-16
people-def~particle=-18 people-def~people-def=21 people-def~preposition=15 people-def~stranger-def=-8 people-def~theirs=-18 people-def~who=-6
people~by=-12 people~by-def=-5 people~particle=-4 people~verb-f=-10 place~other=9 preposition~adjective-def=-23 preposition~and-def=11
preposition~and-name=8 preposition~and-noun=14 preposition~by=-11 preposition~end=31 preposition~family=-24 preposition~in=16 preposition~noun=-18
preposition~particle=23 preposition~preposition=8 preposition~that=-10 preposition~time=-11 press-head~adjective-def=12 press-head~adjective-def-f=12
press-head~that=7 says-f~adjective-def-f=11 says-f~in=-5 says-f~masdar=-10 says-f~noun=-28 says-f~noun-def=5 says-f~people-def=8 says-f~theirs=13
says~adjective-def=-11 says~by-def=9 says~for-def=19 says~from=17 says~given=-7 says~in=42 says~masdar=-5 says~masdar-def=28 says~noun=6
says~noun-def=-18 says~noun-shape=-20 says~other=6 says~particle=-7 says~people=-32 says~people-def=-15 says~place=-6 says~preposition=-11
says~relation=12 says~stranger=-5 says~stranger-def=9 says~that=-33 says~their-people=11 says~theirs=12 says~verb=11 says~verb-or-noun=-12
site-head~adjective-def=17 site-head~end=20 site-head~verb=-12 some~on=7 some~preposition=-20 some~verb=-11 some~verb-f=-5 start~family=-20
start~mark=17 start~noun=-7 start~noun-def=-6 start~stranger=13 start~verb=13 start~verb-f=11 start~who=-13 stranger-def~accusative=4
stranger-def~end=-9 stranger-def~in=14 stranger-def~noun-def=10 stranger-def~stranger=-8 stranger~about=-7 stranger~from=-18 stranger~noun=6
stranger~noun-def=-8 stranger~on=-15 stranger~stranger=-5 stranger~theirs=6 stranger~to=-16 that~adjective-def=-6 that~adjective-def-f=-17
that~masdar-def=-23 that~noun-def=-24 that~people-def=-16 that~verb=33 that~verb-f=31 that~verb-particle=10 their-people~in=11 theirs~end=-11
theirs~in=-18 theirs~masdar-def=-5 theirs~noun-def=-7 title-def~about=18 title-def~accusative=-12 title-def~adjective=19 title-def~adjective-def=-6
title-def~by=-9 title-def~by-def=8 title-def~end=7 title-def~family=15 title-def~for=9 title-def~from=-15 title-def~given=8 title-def~in=-39
title-def~masdar-def=-19 title-def~noun=6 title-def~noun-def=9 title-def~on=-51 title-def~other=-7 title-def~people-def=24 title-def~preposition=13
title-def~stranger=9 title-def~stranger-def=33 title-def~that=-7 title-def~theirs=-31 title-def~to=-25 title-def~verb-or-noun=-5 title~accusative=-8
title~adjective-def=-8 title~end=-11 title~from=17 title~given=-5 title~in=6 title~noun-def=10 title~that=-7 title~verb=-6 to~adjective-def=-9
to~adjective-def-f=-13 to~from=-16 to~in=-9 to~masdar-def=14 to~noun=9 to~particle=-7 to~preposition=-8 to~theirs=-18 verb-f~about=6
verb-f~accusative=10 verb-f~adjective=11 verb-f~adjective-def-f=24 verb-f~adjective-f=-17 verb-f~by=-37 verb-f~family=-6 verb-f~for-def=-7
verb-f~from=9 verb-f~in=-11 verb-f~masdar=-28 verb-f~masdar-def=-17 verb-f~may-be-name=5 verb-f~noun=14 verb-f~noun-def=18 verb-f~on=11
verb-f~people=-9 verb-f~people-def=18 verb-f~preposition=-5 verb-f~stranger-def=-10 verb-f~that=7 verb-f~theirs=-5 verb-f~to=7 verb-f~verb=6
verb-f~verb-or-noun=12 verb-or-noun~accusative=-19 verb-or-noun~adjective=-32 verb-or-noun~adjective-def=-19 verb-or-noun~and-def=-10
verb-or-noun~for=-15 verb-or-noun~from=25 verb-or-noun~in=-10 verb-or-noun~noun=10 verb-or-noun~noun-def=9 verb-or-noun~on=15
verb-or-noun~particle=-22 verb-or-noun~people=-6 verb-or-noun~people-def=-27 verb-or-noun~stranger-def=-5 verb-or-noun~theirs=19 verb-or-noun~time=-7
verb-or-noun~verb-or-noun=20 verb-or-noun~who=7 verb-or-noun~with=38 verb-particle~people-def=-8 verb~adjective=8 verb~adjective-def=-5 verb~by=17
verb~by-def=-19 verb~end=-9 verb~family=10 verb~from=5 verb~given=-5 verb~in=10 verb~masdar=-14 verb~masdar-def=18 verb~noun=-17 verb~noun-def=7
verb~on=23 verb~people-def=-25 verb~stranger-def=-55 verb~their-people=8 verb~theirs=27 verb~to=10 verb~verb-or-noun=14 verb~with=16 was~accusative=32
was~adjective=17 was~adjective-def=-7 was~noun-def=-15 was~particle=9 was~people-def=9 was~verb=-13 was~verb-particle=5 with~on=10 with~preposition=6`,
    'beforeThat-before': `
about~people-def=17 about~title-def=-14 accusative~from=-8 accusative~in=13 accusative~some=-5 adjective-def~about=-5 adjective-def~adjective-def=21
adjective-def~does=-30 adjective-def~does-or-noun=4 adjective-def~given=16 adjective-def~group-head=27 adjective-def~he=-7 adjective-def~in=-18
adjective-def~masdar=-14 adjective-def~noun=-16 adjective-def~noun-def=-4 adjective-def~other=22 adjective-def~people=8 adjective-def~press-head=-12
adjective-def~stranger=26 adjective-def~that=-6 adjective-def~verb-or-noun=-21 adjective-def~with=8 adjective~noun=-14 adjective~preposition=-5
adjective~that=-11 deed~title-def=-5 deed~to=12 does-f~adjective-def=-15 does-f~group-head=6 does-f~head=9 does-f~noun=-6 does-f~noun-def=-8
does-f~people-def=31 does-f~press-head=5 does-f~stranger-def=-18 does-f~title-def=12 does-or-noun~adjective-def=-11 does-or-noun~behind-ب=11
does-or-noun~given=-11 does-or-noun~group-head=19 does-or-noun~noun=8 does-or-noun~people-def=-16 does-or-noun~title=-10 does-or-noun~verb-or-noun=-7
does~about=-13 does~adjective=22 does~and-noun-def=4 does~behind-ب=9 does~does-or-noun=10 does~from=6 does~given=8 does~group-head=-16 does~in=-17
does~noun=13 does~noun-def=5 does~of-bodies=18 does~people=-6 does~people-def=-6 does~stranger-def=-4 does~title=28 does~title-def=-58 done-f~head=-6
done-f~noun-def=9 from~and-place=9 from~deed=-15 from~group-head=10 from~noun=-15 from~noun-def=-8 from~of-places=5 from~site-head=9 from~verb=-11
given~noun-def=18 group-head~noun-def=20 had~with=15 happens~noun=25 happens~noun-def=-10 head~in=7 in~and-noun-def=14 in~definite-behind-ل=9
in~does-or-noun=6 in~had=-17 in~noun=-15 in~noun-def=-7 in~of-places=-10 in~site-head=28 in~stranger=-5 in~verb-or-noun=8 masdar~governor=18
masdar~noun-def=-5 masdar~title-def=-7 none~does=9 none~verb=-5 noun-def~about=19 noun-def~adjective-def=8 noun-def~behind-ل=27 noun-def~deed=16
noun-def~definite-behind-ل=-10 noun-def~does-or-noun=-12 noun-def~from=-12 noun-def~given=13 noun-def~he=-6 noun-def~in=-36 noun-def~masdar=-8
noun-def~noun=-12 noun-def~noun-def=-20 noun-def~of-people=-11 noun-def~of-places=-7 noun-def~on=20 noun-def~other=10 noun-def~particle=6
noun-def~people=7 noun-def~preposition=-27 noun-def~site-head=-10 noun-def~some=-7 noun-def~stranger=-9 noun-def~stranger-def=6 noun-def~that=18
noun-def~title-def=34 noun-def~to=-8 noun-def~verb-or-noun=-24 noun-def~with=10 noun~and-adjective-def=7 noun~deed=-17 noun~from=-16 noun~group-head=6
noun~in=-17 noun~noun=20 noun~of-people=21 noun~on=9 noun~some=7 noun~to=-6 number~from=11 of-bodies~from=20 of-people~title-def=7 of-places~in=10
on~deed=8 on~masdar=-14 on~noun=19 on~noun-def=-7 on~theirs=-13 other~in=15 other~masdar=5 other~that=-10 particle~from=-4 particle~in=5
particle~stranger=-15 particle~verb-or-noun=6 people-def~adjective-def=21 people-def~given=6 people-def~had=5 people-def~masdar=8 people-def~noun=-25
people-def~noun-def=-6 people-def~preposition=10 people-def~site-head=-7 people-def~that=-15 people-def~title-def=7 people-def~to=-7 people~from=21
people~in=17 people~noun=-8 people~noun-def=26 people~site-head=-12 place~to=5 preposition~adjective-def=-10 preposition~and-noun-def=11
preposition~and-place=6 preposition~deed=13 preposition~noun-def=-10 preposition~site-head=5 preposition~theirs=9 says-f~group-head=14 says-f~noun=-5
says-f~noun-def=-16 says-f~press-head=7 says-f~title-def=15 says~about=-5 says~adjective-def=10 says~definite-behind-ب=-17 says~given=-5
says~group-head=-10 says~noun-def=-13 says~people-def=-21 says~that=17 says~title=-6 says~title-def=-6 says~verb-or-noun=-13 some~from=-7
some~noun=-15 start~and-start=-50 start~behind-ل=7 start~deed=-10 start~definite-behind-ل=17 start~does=43 start~does-f=36 start~does-or-noun=9
start~done=10 start~done-f=15 start~from=-30 start~happens=-16 start~happens-f=-33 start~he=-22 start~in=7 start~masdar-shape=-8 start~none=-28
start~noun=32 start~noun-def=-22 start~of-people=7 start~other=-46 start~particle=-7 start~people=-15 start~plays=10 start~preposition=28
start~says=32 start~stranger=-35 start~that=7 start~title-def=-36 start~verb=34 start~verb-f=40 start~verb-or-noun=35 start~verb-particle=-15
start~was=14 stranger-def~given=10 stranger-def~in=6 stranger-def~masdar=-5 stranger-def~noun=-12 stranger-def~preposition=7 stranger-def~to=-4
stranger~in=12 stranger~noun=-11 stranger~some=-12 stranger~that=18 stranger~title-def=17 that~adjective-def=-4 that~deed=15 that~does=6
that~noun-def=-6 that~people-def=-18 that~some=-5 that~theirs=-9 that~verb=23 theirs~from=-10 theirs~in=6 theirs~preposition=-12 theirs~that=8
theirs~verb-or-noun=-8 this~noun-def=-13 title-def~about=-9 title-def~adjective-def=5 title-def~from=7 title-def~given=40 title-def~he=-5
title-def~in=-17 title-def~masdar=11 title-def~may-be-name=17 title-def~noun=12 title-def~on=-20 title-def~other=15 title-def~people-def=-8
title-def~site-head=-8 title-def~stranger=20 title-def~that=-50 title-def~theirs=-8 title-def~title-def=-8 title-def~verb=-9 title-def~with=-9
title~about=15 title~adjective-def=-43 title~from=8 title~group-head=-15 title~in=26 title~noun-def=20 title~of-places=17 title~people-def=-10
title~preposition=-12 to~does-or-noun=-9 to~head=8 to~masdar=-12 to~noun=-19 to~site-head=5 to~title-def=28 to~verb-or-noun=-13
verb-f~adjective-def=-17 verb-f~head=9 verb-f~masdar=13 verb-f~noun=-20 verb-f~noun-def=9 verb-f~people-def=11 verb-f~press-head=7 verb-f~some=6
verb-f~stranger-def=16 verb-f~title-def=4 verb-or-noun~adjective-def=20 verb-or-noun~definite-behind-ب=9 verb-or-noun~group-head=5
verb-or-noun~noun=30 verb-or-noun~people-def=-18 verb-or-noun~preposition=12 verb-or-noun~verb-or-noun=-12 verb-particle~does=19
verb-particle~does-or-noun=10 verb-particle~verb=-26 verb-particle~verb-f=8 verb~about=-19 verb~adjective-def=11 verb~behind-ب=-12
verb~definite-behind-ب=-11 verb~in=-7 verb~masdar=21 verb~noun=30 verb~of-places=6 verb~on=-17 verb~people-def=-14 verb~theirs=-7 verb~title=-15
verb~title-def=-9 verb~to=6 verb~verb-or-noun=10 was~group-head=6 was~in=-13 was~noun-def=-8 was~people-def=-6 was~title-def=-11 with~noun=8`,
  },
};
