/**
 * Written by bench/quality/fit-words.ts: what tells a name from a word, by logistic regression on the marked sentences of test/glossary; how well it
 * carries to sentences that were left out: docs/names.md. What the tables and keys are: `weigh-roles.ts`; how they are read: `learned-weights.ts`.
 */
export const LEARNED_TABLES = {
  bias: 0.24,
  ofPoints: -0.6,
  ofPrior: -0.6,
  ofCommonest: -1.2,
  tables: {
    evidence: `
act-of=49 adjective-before=26 adjective-behind=-84 adjective-construct=31 agreement=105 agrees=-198 agrees-with-theirs=-113 agrees-with-title=-84
and-adjective=-18 at=31 bare-object=11 befalls=35 body-acts=52 body-does=112 by-whom=45 club-plays=85 construct=-10 coordination=243
deed-of-its-subject=-96 demonstrative=-48 done-to-somebody=157 family-name=139 first=49 full-name=37 game-talk=153 given-behind=57 given-name=233
goes-to=66 head=66 inside=51 is-title=-46 its-adjective=-86 its-complement=-49 known-behind=32 known-name=98 leads-to=205 lone-adjective=64
manner=-139 may-be-phrase=15 member-of=135 name-behind=36 no-conjunction=38 no-particle=35 no-predicate=75 none-of=-112 noun-and=24 noun-before=-176
noun-behind-preposition=-15 number=-70 object=-88 object-behind=-37 object-behind-title=51 object-of-title=35 object-without-alef=94 of-body=132
of-its-subject=-100 of-its-topic=-367 of-noun=134 of-person=8 of-phrase=-103 of-place=89 of-something=11 of-subject=-99 of-thing=-29 office=141
office-of=38 opens=-50 own-head=149 paper-is-feminine=-88 paper-says=109 partitive=37 person-verb=81 phrase=-293 plays-against=82 portfolio=-55
possessor=-40 praise=-59 predicate=34 predicate-of-thing=51 preposition=79 quantifier=-90 quotes=80 rank-before=-84 saying-before=123 says-that=25
second-name=40 she-does=-17 small-word=-54 somebody-acts=121 something-of=-13 speaker=46 stranger=41 subject-of-an=74 subject-of-kan=27
thing-happens=-31 title=27 told-paper=160 told-press=54 told-to=29 verb-after=-24 verb-before=27 verb-object=-38 verb-particle=-47 verbal-noun=-31
verbal-noun-afar=39 who=92 who-speaks=53 whose=-17 with-whom=95`,
    prior: `
-1.6=40 0.5=72 1.4=123 1.5=165 definite--1.0=26 definite--1.3=33 definite--1.6=10 definite--1.9=-121 definite-1.1=28 definite-1.2=46 definite-1.4=-11
definite-1.5=81`,
    kind: `
adjective=-18 definite-adjective=49 definite-adjective-or-noun=17 definite-human=-30 definite-masdar=-16 definite-noun=-13 definite-particle=37
human=-104 masdar=-39 noun=-21 particle=156 verb=-59`,
    bearer: `
body=-18 definite-body=-12 definite-person=10 definite-place=36 person=-40 place=5 work=-6`,
    known: `
body=-16 definite-body=-10 definite-none=29 definite-person=7 definite-place=-15 definite-table=5 definite-work=19 none=-11 person=-15 table=-12
work=-23`,
    kinds: `
adjective=21 adjective+human=44 adjective+human+verb=-6 adjective+masdar=8 adjective+verb=-40 definite-adjective=49 definite-adjective+human=60
definite-adjective+human+masdar+noun=8 definite-adjective+noun=17 definite-human=-85 definite-human+noun=-5 definite-masdar=-67
definite-masdar+noun=43 definite-noun=-14 definite-particle=36 human=-78 human+noun=50 human+particle=18 human+verb=-115 masdar=-30 masdar+noun=-5
masdar+noun+verb=-9 masdar+verb=-8 noun=-21 noun+verb=13 particle=138 particle+verb=7 verb=-59`,
    ending: `
definite-other=14 definite-plural=-40 definite-ta=34 definite-ya=28 plural=12 ta=-12 ya=-41`,
    knownBearer: `
body-body=-17 definite-body-body=-10 definite-body-none=-7 definite-body-person=12 definite-body-table=-8 definite-person-none=-31
definite-person-person=16 definite-person-table=19 definite-place-none=32 definite-place-place=-15 definite-place-table=18 definite-work-none=32
definite-work-person=-21 definite-work-table=-31 definite-work-work=19 person-none=-16 person-person=-21 person-table=-38 work-table=16 work-work=-23`,
    size: `
2=-10 3=10 5=-26 6=-7 7=8 definite-4=12 definite-5=28 definite-6=28 definite-7=29 definite-8=-64`,
    glued: `
definite-ب=-74 definite-ل=-7 definite-و=132 none=-13 ب=-9 ل=24 و=11`,
    thirdBefore: `
about=43 adjective=39 adjective-def=-38 deed=-59 does=16 does-f=39 does-or-noun=30 done=5 done-f=49 given=71 governor=-43 group-head=79 had=-56
happens-f=-21 he=-62 head=35 in=5 masdar=41 masdar-shape=-25 none=-46 noun=63 noun-shape=14 number=42 of-bodies=12 of-people=40 of-places=-8 on=14
other=-18 particle=-35 people=50 people-def=-86 place=58 plays=-17 preposition=45 press-head=5 says=46 says-f=25 site-head=7 some=-27 start=30
stranger=-26 stranger-def=-15 that=-195 theirs=-72 this=-34 time=21 title=77 title-def=23 to=-12 verb=-30 verb-f=-42 verb-or-noun=-8 verb-particle=-45
was=-90 who=-13 with=56`,
    beforeThat: `
about=23 accusative=43 adjective=-54 adjective-def=57 deed=28 does=15 does-f=91 does-or-noun=-6 done-f=28 from=-48 given=71 governor=72 group-head=56
had=34 happens=-33 happens-f=-7 he=-152 head=71 masdar=-18 masdar-shape=22 may-be-name=-35 none=-43 noun=-9 noun-def=-74 noun-shape=27 number=-33
of-bodies=93 of-places=23 on=-4 other=49 particle=-36 people=-6 people-def=-66 place=7 plays=6 plural-shape=18 press-head=41 says=11 says-f=31
site-head=26 some=-53 start=-7 stranger=22 stranger-def=-7 that=-104 theirs=-52 this=-57 time=52 title=56 title-def=5 to=-67 verb=-15 verb-f=51
verb-or-noun=11 was=-120 who=-5`,
    before: `
about=-61 accusative=17 adjective=-13 adjective-def=-31 and-adjective=-6 and-adjective-def=51 and-given=23 and-known-name=12 and-masdar=8
and-may-be-name=-11 and-noun=29 and-noun-def=87 and-place=46 and-start=-135 and-stranger=28 and-verb=13 and-verb-or-noun=-45 behind-ب=-9 behind-ل=24
deed=48 definite-behind-ب=-74 definite-behind-ل=-7 does=35 does-f=73 does-or-noun=61 done=27 done-f=38 from=-59 given=69 governor=-17 group-head=71
had=44 happens-f=-107 he=-149 head=63 known-name=57 masdar=21 masdar-shape=-68 may-be-name=64 none=-86 noun=17 noun-def=-187 noun-shape=22 number=-68
of-bodies=115 of-people=122 of-places=54 on=-40 other=85 particle=-16 people=-72 people-def=-130 plays=38 plural-shape=41 preposition=28 press-head=86
says=22 says-f=9 site-head=67 some=-90 stranger=69 stranger-def=-32 that=-54 their-people=58 theirs=-76 this=-48 time=-47 title=-36 title-def=-130
to=-33 verb=-23 verb-f=26 verb-or-noun=8 verb-particle=-47 was=37 with=55`,
    behind: `
about=50 accusative=32 adjective=-61 adjective-def=-23 adjective-def-f=68 adjective-f=-48 and-adjective=-51 and-def=93 and-name=52 and-noun=41
and-particle=-59 and-stranger=54 and-theirs=86 by=-10 by-def=24 does-them=-131 family=56 for=-20 for-def=6 from=-27 given=12 in=-46 mark=62 masdar=17
masdar-def=14 may-be-name=9 noun=14 noun-def=-77 noun-shape=-19 number=-42 on=-44 other=78 particle=-82 people-def=-99 place=-104 plural-shape=-45
preposition=-55 relation=74 stranger=49 stranger-def=-48 that=103 their-people=5 theirs=25 verb-f=22 verb-or-noun=6 verb-particle=7 who=-8 with=-6`,
    behindThat: `
about=-15 accusative=17 adjective=-8 adjective-def-f=45 adjective-f=-16 and-adjective=-34 and-def=15 and-name=18 and-noun=23 and-particle=-42
and-stranger=-22 and-theirs=-8 and-verb=18 by=105 by-def=-30 does-them=-121 end=-80 family=-32 for=-71 from=-34 given=51 in=9 masdar=33 masdar-def=42
masdar-shape=-54 may-be-name=5 noun=35 noun-def=-42 noun-shape=-12 number=8 on=-6 other=39 particle=-99 people=43 people-def=-55 place=117
plural-shape=12 preposition=-82 relation=26 stranger=-23 stranger-def=-5 that=-14 their-people=16 theirs=81 to=40 verb=-20 verb-f=27 verb-particle=23
who=8 with=42`,
    wordBeforeThat: `
ابعد=9 ابلغ=8 ابوابها=-18 اتحاد=-16 اتهم=27 اثار=6 اثارت=5 اجري=-6 احتشد=5 احيا=-15 احياء=4 اختطف=6 اخر=-13 ارتفع=22 ارتفعت=14 اركان=8 اسبق=23
استدعت=-9 استضاف=5 استعادت=32 استقبل=-12 اصدر=12 اصيب=-9 اطلقت=-6 اعترض=9 اعرب=12 اعلن=-9 اعمال=16 افتتح=5 اقتصادي=18 الاف=14 القي=-8 الي=-34 اما=5
امطار=-10 امم=6 امن=10 امه=-8 ان=-57 انتخب=18 انتزع=-9 انسحب=14 انقاذ=-7 انه=-11 اهالي=-6 اوقفت=11 اول=-13 باسم=14 بان=-13 بانه=-32 بحر=15 برات=22
برصاصه=-24 بعد=10 بعدما=-7 بغداد=-9 بلاد=-8 بلديه=24 بن=-5 بنك=8 بين=10 بينما=10 تجمع=18 تحالف=-13 تراجع=-11 تراس=22 تسلمت=7 تصدر=10 تظاهر=8 تقي=31
تلقي=19 توقفت=-5 تونسي=16 جانبان=-6 جثه=-9 جديده=-15 جلال=22 جمعت=6 جمهوريه=14 جهاز=-6 جيش=-7 حاكم=18 حتي=-5 حديث=12 حزب=23 حماس=8 حمله=-18 حوار=26
حين=10 خزان=4 خصصت=-6 خلف=17 داخليه=-10 دافع=-14 دعاء=-5 دكتور=17 دولار=-23 دون=-15 راحل=-9 رشحت=12 رفض=-20 رفع=-14 رفعت=9 رييس=-8 سابق=43 سابقه=-8
ساحه=-12 سباق=-10 سفينه=-6 سكان=-20 سلطات=24 سلطان=-21 سوري=5 سوق=-9 شرطه=-18 شركه=9 شيخ=29 شيعي=4 صاروخ=7 صحفي=20 صحيفه=12 صندوق=-7 صنعاء=-11 صوت=-41
ضربت=-5 ضيوف=-10 طالب=6 طالبت=-8 طايرات=-11 طايره=-17 طرفان=-12 طلبت=-7 عادت=-6 عام=40 عبد=48 عداء=-22 عرض=47 عسكري=-11 عشر=-9 عضو=-20 عمال=-5 عمل=-10
عن=11 عند=10 غادر=-7 فتح=-6 فرنسي=-11 فريق=-19 فنان=-25 فيما=7 قاده=-27 قاضي=-4 قاطع=16 قالت=-6 قانون=-20 قبض=18 قبل=-7 قديمه=-28 قرار=12 قررت=-8
قريه=-19 قلب=-9 قوات=39 قيادي=14 كان=-28 كانت=18 كل=-8 كلمه=-11 لا=11 لاعب=-27 لجنه=12 لدي=-9 لم=-7 لواء=4 ما=10 ماليه=-6 متحده=-5 متحف=-9
متظاهرون=-20 متظاهرين=17 مثلت=-5 مجلس=36 مجهولون=-6 محافظ=-7 محتجون=18 محكمه=26 مدينه=-7 مراقبون=33 مستشفي=-6 مصلون=-5 مطران=10 معارضه=7 مقاتلون=-18
مقهي=-20 منتخب=7 منحت=6 منعت=6 ميات=-8 مياه=-6 ناري=-12 نايب=42 نايبه=29 نقاد=10 نقض=10 نقلت=-5 نواب=28 نيابه=7 هذه=-13 هييه=-31 واقر=-5 وبعد=-13
وبلغ=-11 وبين=5 وتلا=-12 وجهت=-6 وحصل=-5 وحقق=8 وخرج=13 وخسر=-26 ودخل=-9 ودعا=5 ودعت=-15 ورشح=6 ورفع=-13 وزار=9 وزراء=11 وزير=-24 وسجل=24 وصعد=5
وعاد=12 وعبر=-8 وعثر=-10 وعزل=8 وعقد=20 وعلق=-21 وغطي=-20 وفاز=-14 وفد=-7 وقال=38 وقتل=-25 وقد=-18 وقدم=-19 وقفز=17 وكان=-15 وكتب=-11 ولا=-11 ولم=13
وما=-25 ومن=-24 ونال=-26 ونفي=-14 ونقل=10 وهو=-16 ووصف=-14 ووصل=-4 ووقع=5 يعد=-6 يعيش=-18`,
    wordBefore: `
ابلغ=26 ابلغت=5 ابن=-44 ابنه=-9 اتحاد=-8 اتفاق=-15 اتهم=19 اجتمع=-5 اجرت=6 اجهزه=-14 احمد=25 احيا=43 اداره=8 ارجا=-12 اساس=-11 استعاد=12 استقال=15
استقبل=-15 اسره=10 اسعار=-31 اسقط=21 اسلاك=-9 اسندت=17 اشاد=-8 اصبح=8 اصيب=13 اضاء=-8 اضاف=-6 اضرب=-26 اطراف=29 اطلق=-7 اظهرت=-7 اعاد=14 اعتبر=-14
اعتذر=11 اعترض=12 اعترف=-6 اعلن=-38 اعلنت=-25 اعمال=84 اغلق=-30 افاد=-21 افتتح=25 افتي=-5 اقترب=11 اقسم=12 اقيل=-8 اكد=9 الام=-20 الده=-13 الف=9
الله=23 الي=-14 اما=26 امام=31 امضي=10 امير=19 اميركي=6 ان=-24 انتخاب=-5 انتخب=-20 انتزع=26 انتشر=-10 انتشرت=-21 انتقد=37 انتقل=9 انتهاء=-7 اندلعت=-7
انسحب=23 انسحبت=-7 انصار=18 انقطع=-17 انه=-8 انهار=-10 انهي=23 اهالي=9 اوردت=6 اوضح=-39 اوقف=-4 اول=5 اي=-10 ايام=-18 بابا=-14 باسم=10 باعت=9 بان=-12
بانه=-11 بحر=-4 بحسب=24 بحكم=-7 برلمان=5 بطاقه=-11 بطرس=21 بعد=-27 بعيد=-16 بل=-6 بلديه=-17 بنك=31 بيت=-14 بين=22 تابع=-22 تاجر=-7 تاهل=9 تبادل=10
تجمع=-23 تحالف=27 تحت=-13 تحدث=-6 تحرير=22 تخطي=27 تراجع=-14 تسلم=8 تصدر=23 تضاربت=-20 تعادل=27 تعثر=8 تعرض=-25 تعهد=-6 تقدم=8 تقدمت=-44 تلقي=27
تمام=29 تنحي=-14 توفي=-6 توقف=-5 توقفت=10 تولي=18 تونسي=6 تيار=12 ثم=28 جامعه=5 جثه=-17 جمعت=6 جمعيه=6 جمهور=-14 جندي=-24 جورج=6 جيران=9 جيش=-21
حارس=14 حتي=-27 حرب=-17 حركه=50 حزب=17 حصه=11 حكم=-27 حكومه=-9 حل=10 حوثيون=6 حي=6 خارج=-15 خارجيه=-26 خاطب=16 خسرت=8 خير=-16 داخل=10 دافع=7 دخان=-5
دفاع=10 دكتور=42 دكتوره=14 دول=-30 دوله=-22 دين=22 ذكرت=9 رجل=-35 رحيل=13 رسايل=-10 رفض=-15 روايه=-18 رياسه=13 رييس=-20 زراء=10 زعيم=10 سابق=26
سالت=12 سامي=-5 سبيل=31 سجلت=22 سد=18 سعر=-13 سفير=13 سكان=-12 سلام=9 سلطات=20 سماء=-11 سهم=75 سوق=10 سياح=-12 سياره=-18 سياسي=-25 سيول=-6 شاب=-14
شارع=12 شارك=46 شاعر=-25 شرطه=9 شركه=23 شعب=-15 شعور=-17 شيخ=26 صادق=10 صباح=14 صحيفه=31 صوت=20 ضد=28 ضم=20 طايرات=11 طريق=-8 طفل=-39 طفله=6 طقس=-11
طلب=-14 طوال=-9 ظروف=-14 ظهور=12 عادل=17 عاصفه=-5 عبر=-24 عرض=-20 عزيز=7 عقد=16 علي=-15 عمل=-5 عن=-29 عند=-21 عين=-6 غادر=11 غرب=-9 غضب=31 غنت=5
غير=-12 فاز=8 فازت=4 فان=18 فر=6 فريق=-42 فقد=-49 فنان=-12 فنانه=9 في=-9 فيلم=-15 قابلت=6 قاضي=31 قاضيه=22 قاطع=11 قال=-18 قانون=-6 قايد=-22 قايمه=34
قباله=9 قبل=-15 قرب=28 قريه=-21 قصر=-14 قناه=7 قوات=8 قيس=6 كاتب=-21 كاتبه=-19 كان=9 كانت=13 كتاب=8 كتبت=24 كل=-24 كلام=27 ل=23 لا=-18 لاعب=-38
لايه=27 لجنه=9 لحزب=6 لصوص=-18 لقاء=-21 ماء=-14 مالك=50 متحده=6 متهم=-8 مجلس=-22 مجموعه=9 محافظه=-9 محاكمه=-12 محامي=19 محكمه=53 محمد=13 محيط=-8
مدرب=-57 مدينه=-9 مراسل=-10 مرشح=-18 مركزي=-4 مستثمرون=-23 مستشفي=13 مسلحون=19 مشروع=-9 مصادر=6 مصدر=-16 مصور=-6 مطار=14 مطبخ=-15 مع=27 مكتب=17 ملك=-6
مليون=-5 ممثل=12 ممثله=22 منتخب=-20 منزل=9 منطقه=-9 منظمه=-8 منيب=6 مهرجان=5 مهندس=15 مواطن=-11 موتمر=20 موقع=5 موقف=-11 مياه=9 ميشال=11 نادي=27
ناشد=7 ناشطه=17 ناطق=-10 ناقد=7 نايب=37 نشرت=-19 نص=-6 نظام=19 نقابه=-17 نقلت=15 نمر=14 نواب=10 نيابه=14 هاجم=-13 هجوم=-31 هدف=7 هشام=4 هو=-13
وادي=-31 واقر=-11 واكد=10 وايد=13 وبثت=7 وبحث=13 وتم=-41 وتوج=6 وحذر=13 وحصل=30 وحل=36 وحمل=10 وخسر=18 وخلف=24 ودخل=-20 ودعت=-18 وذكر=19 ورات=8
ورحب=14 ورد=42 ورفض=21 ورفع=22 وزار=-10 وزاره=-15 وزراء=-14 وزير=-46 وزيره=9 وسجل=20 وسري=-8 وسط=-9 وسقط=-19 وسلم=-5 وشبه=18 وشدد=7 وشكر=22 وشهد=-17
وصعد=16 وصلت=-27 وضم=7 وظهر=7 وعاد=23 وعثر=-25 وعلق=32 وعلي=-5 وعمل=-15 وعين=-10 وفاز=-8 وفحص=-14 وفد=6 وفر=-8 وفي=8 وقال=-67 وقتل=-45 وقد=-20 وقدم=8
وقضي=21 وقعت=5 وقف=-6 وكشف=-12 ولا=-14 ومثل=27 ومن=-33 ونال=7 ونجا=-11 ونجح=19 ونفت=-13 ونفي=24 ونقل=-6 وهرب=-13 وهو=-13 ووجه=7 ووصف=13 ووصل=-21
ووقع=32 وينص=-16 ياس=5 يدعي=10 يري=-14 يزال=-6 يزيد=-20 يعمل=-12 يوم=-22`,
    wordBehind: `
ابنه=24 اتفاق=26 اتفاقا=6 اتهامات=7 اثر=33 اجتماع=-27 اجتماعا=20 احد=-14 احمد=-7 احمر=-24 اخر=33 اخير=-8 اخيره=-17 اداء=13 اذا=-6 اردنيه=16 ازمه=-20
استقالته=14 استقبال=9 استمر=-20 اسلامي=-13 اسواق=-18 اصدقاء=-5 اصلاح=-15 اضراب=-7 اطراف=-21 افراج=-8 افريقي=-8 اقتراح=9 الاف=-21 التي=23 الحظ=-10
الذي=-17 الله=-29 اماراتي=24 اماراتيه=14 امام=39 امس=22 ان=7 انتخابات=-6 انسحاب=18 انصاره=10 انها=18 اهالي=-57 اهل=-38 اهليه=-5 اوراق=-22 اوروبي=-18
اوسط=32 اول=49 اولي=-5 باب=-9 بارده=-18 باغلبيه=-5 بان=9 بانه=25 بتهمه=-11 بجايزه=6 بحري=-6 برصاص=9 برلمان=22 برياسه=11 بزعامه=35 بطاقه=5 بعد=24
بعدما=8 بلا=12 بلاد=-23 بلاده=-22 بن=18 بهدف=11 بيان=5 بيانا=11 بيضاء=-9 بين=-32 تابعه=-6 تامين=11 تحت=-9 تحقيق=-9 تحقيقا=-5 ترتيب=-4 تشكيل=7 تعليق=19
تفاصيل=-7 تهم=8 توقيع=7 ثانيا=24 ثلاث=11 ثلاثاء=-21 ثلاثه=-11 ثلاثين=-22 جابر=28 جايزه=11 جديد=-36 جديده=-10 جلسه=34 جميل=5 جنبلاط=6 جنوب=19 جنوبي=18
جنوبيه=8 جوله=6 جويه=-15 جيش=5 حاله=-10 حتي=11 حديث=-5 حرب=-6 حربي=24 حركه=-8 حريري=14 حسن=9 حكم=8 حكومه=28 حكوميه=-9 حماس=7 حول=-12 حين=6 خارجيه=-11
خبر=16 خصمه=22 خصومه=6 خطيب=17 خلال=-16 خليل=-13 خمس=-6 خمسه=7 خوض=10 دعوي=30 دفاع=-12 دولي=-9 دون=-10 دين=14 ذين=-10 راحل=-6 راشد=6 رساله=6 رفضه=27
ركله=13 روايه=-9 رياسه=-6 رييس=-26 رييسا=30 زملاءه=13 زياره=8 سابق=20 سته=6 سجن=16 سعر=11 سعودي=23 سعوديه=12 سعيد=22 سفير=-13 سكان=-48 سلفه=19
سنوات=-10 شارع=-5 شاعر=-5 شباب=-13 شرق=8 شعب=-15 شقيقه=15 شمال=24 شمالي=16 شهر=-9 صادق=-28 صحافي=-17 صحافيين=30 صحه=11 صديق=-59 صفحتها=17 صناعيه=-6
صنعاء=19 ضحايا=-10 ضد=-17 ضمن=7 ضيفه=14 طريق=-5 عاصمه=19 عام=-23 عامري=5 عايله=-7 عبر=-15 عدد=-5 عربي=10 عرضا=13 عزيز=-4 عسكري=-5 عشرات=14 عشرين=-5
عقد=8 عقدا=14 علي=-22 عمال=-9 عمان=-14 عمانيه=5 عملات=-14 عن=25 عند=12 غادر=14 غرب=20 غزير=-21 غير=-37 فان=20 فجر=12 فضاء=-13 فهمي=13 فوز=-19 فوزه=8
فوق=-7 في=-23 قابضه=5 قانون=6 قبل=28 قد=48 قديم=-5 قرار=11 قرب=-15 قريب=-16 قريه=-12 قصف=15 قطر=-15 قطريه=25 قطيع=-14 قمه=6 قوله=16 كاس=11 كامله=22
كان=-9 كبير=-13 كتايب=10 كرديه=5 كلمه=6 كويتيه=10 كي=24 كيلاني=14 لا=-70 لبنانيه=29 لجنه=15 لدي=-12 لقب=7 لم=-62 لمصلحه=-6 لن=17 لندنيه=10 لهم=-7
ليلا=-17 ليلته=6 ما=15 مال=-18 مبادره=10 مباراه=17 مجلس=9 محادثات=13 محكمه=9 مدينه=-17 مرشح=27 مره=19 مسووليه=19 مشاركه=12 مشروع=10 مصاب=-15 مصريه=10
مصلين=-17 مصنع=35 معرض=6 مفاوضات=-10 مقابله=19 مقاعد=-16 مقتل=-11 مكان=-27 مكانه=-13 ملف=-5 من=-14 منتخب=-32 منذ=-16 مودي=-21 موسم=-8 نادره=-20 نايب=5
نتيجه=16 نجم=7 نحو=-17 نشر=27 نص=9 نظام=-10 نظيره=-17 نفسه=-29 نواب=32 نيجر=6 هجوم=6 هدفا=5 هدوء=-4 هذه=-8 هزيمه=11 واحد=-29 وان=-25 وثيقه=15 وزير=11
وسط=7 وضع=20 وفد=17 وقوف=15 ولد=8 ونقل=-26 وهو=15 يمين=22 يوسف=11 يوم=30`,
    wordBehindThat: `
ابو=7 اتصالات=20 اتفاق=17 اتهامات=17 اثناء=15 اثنين=13 اجازه=-4 اجراء=6 اجهزه=-8 احتجاجا=10 احد=11 احياء=-5 اخر=9 اخري=-16 اربعه=-7 اربعين=23 ارض=-8
ازمه=38 اسابيع=-9 اسبوعا=11 استقالته=7 استقاله=-10 استماع=29 اسري=-22 اسعار=-4 اسعه=-9 اسير=14 اشتباك=-12 اشتباكات=24 اشهر=16 اطفال=-11 اعضاء=-24
اعلن=12 اغتيال=14 اغلبيه=7 افتتاح=-6 افراج=-8 افضل=11 اقتراع=-12 اكبر=5 اكثر=20 الحي=-13 الذي=8 الي=20 امام=19 امن=15 اميركي=-8 ان=77 انتاج=-5
انتخابات=-9 انساني=-13 انفجار=-14 انقلاب=8 انه=-52 انها=11 انهيار=-9 اهداف=6 اهميه=5 اوراق=-13 اول=56 اولي=16 ايام=-22 ايتلاف=6 باب=-15 باريس=12
بان=-51 بتهمه=9 بحر=-7 بحضور=22 بحل=-12 بدعم=9 برلمان=-13 بطوله=12 بعد=-14 بل=13 بلاده=-5 بلده=6 بناء=16 بنك=14 بيان=36 بيت=-10 بيروت=24 بين=5
تبرعات=10 تجاره=13 تحالف=23 تحقيق=-17 ترشح=9 تركيا=7 تسويه=12 تشكيل=31 تصريح=6 تصويت=-5 تعاون=10 تعليم=7 تقدم=5 تنظيم=29 تنفيذ=-13 تهمه=32 توزيع=11
ثلاث=-13 ثلاثه=12 ثلاثين=-7 ثمينه=20 جايزه=6 جبل=6 جديد=-21 جديدا=8 جديده=-13 جزاء=-5 جزيره=-14 جلسه=48 جماهير=-14 جمهوريه=11 جميع=-7 جنوب=-12
جنود=-28 جوله=16 جيش=8 حادث=-5 حتي=-29 حديقه=-34 حرب=15 حركه=18 حزب=21 حصار=-5 حصه=11 حضور=10 حكومه=-6 حل=9 حوار=9 حول=5 خبر=24 خرطوم=12 خط=6 خلاف=7
خلال=16 خمسه=9 خمسين=-5 درجه=16 دستور=14 دستوريه=11 دفاع=5 دمشق=-4 دوحه=6 دور=30 دوري=50 دون=-11 دين=13 راي=5 رساله=7 رشوه=23 رغم=-7 رفاقه=15 ركله=14
رييس=30 سابق=-13 سابقه=-8 ساحه=-8 سته=-10 ستين=8 سفير=19 سلام=-39 سلطه=12 سماء=-31 سنوات=-31 سوق=-24 شاب=-9 شارع=20 شباب=20 شرق=14 شركه=-10 شروق=20
شمال=-13 شهاده=-22 شوارع=-14 صدور=9 ضد=-10 ضمن=33 ضيفه=7 طاريا=13 طرح=19 طرفين=5 طرق=-20 طريق=-15 طواري=-10 عاصمه=-18 عالم=-8 عام=-5 عدد=11 عرض=-12
عشر=-5 عشره=-24 عقد=19 عقوبات=-9 علاج=12 عمال=8 عمل=-9 عمليه=5 عن=-7 عند=-11 عنه=5 عوده=-23 غاره=14 غرفه=-17 فان=17 فايده=7 فجر=-6 فريق=-7 فساد=-17
فوز=-13 فوق=-36 في=4 فيلم=8 فيه=-14 فيها=-7 قاضي=32 قاعه=6 قانون=21 قاهره=8 قبل=23 قتلي=-19 قرار=43 قري=13 قريبا=7 قريه=-11 قصف=6 قضاء=10 قضيه=11
قمه=-13 قوافل=-27 كاس=19 كان=17 كتاب=17 كتله=10 كل=-14 كلمه=-5 كما=-7 لا=-30 لاعبين=-5 لبنان=10 لجنه=7 لحم=-8 لقاء=18 لقاح=8 لقب=20 لن=10 لندن=5
له=-15 ليلا=-23 ليله=-31 ما=37 مباراه=16 متاخرا=-9 متحف=19 متفجرات=-6 متهم=-10 مجلس=13 محادثات=-7 محكمه=18 مدارس=-15 مدير=-21 مدينه=12 مرات=7 مرشح=-8
مركز=19 مره=49 مزاد=16 مزارعين=-16 مساء=11 مساعدات=-7 مستشفي=-11 مسجد=-18 مسرح=16 مسيره=-5 مشاركه=25 مشروع=23 مصدر=4 مصنع=-22 مصير=-9 مطار=18 مع=21
معرض=-29 مقر=-10 مقعد=16 مكتب=5 ملعب=8 ملف=-7 من=-17 منتخب=5 منتقديه=8 منذ=20 منصبه=35 منصه=28 منطقه=-11 مهاجم=14 مهرجان=4 موتمر=19 موقع=-24 مون=24
ميات=-10 ميناء=-6 نادي=14 نار=-13 نايب=25 نتايج=12 نحو=-39 نصف=9 نظام=13 نهايه=-15 نهايي=9 نيابه=7 هادي=-6 هجوم=24 هدف=29 هدنه=14 هذه=-36 هزيمه=16
هييه=8 وجه=-15 وحده=-13 وزراء=-10 وزير=14 وسط=-6 وصول=-13 وفد=-8 يعرف=-24 يوم=17`,
    'before-prior': `
about~1.4=-23 about~1.5=14 about~2.4=-10 about~definite--1.3=-13 about~definite--1.6=21 about~definite-1.5=-9 adjective-def~-1.6=9
adjective-def~-2.6=5 adjective-def~1.4=26 adjective-def~definite--1.3=-22 adjective-def~definite--1.6=-37 adjective-def~definite-1.5=-12
adjective-def~definite-2.4=13 adjective~2.4=-7 and-adjective-def~definite--1.6=15 and-adjective-def~definite--2.6=13 and-given~2.4=4
and-noun-def~1.5=7 and-noun-def~definite--1.6=17 and-noun~definite--1.3=6 and-place~1.4=12 and-start~-1.6=-17 and-start~1.4=-16 and-start~1.5=-23
and-verb-or-noun~1.5=-6 behind-ب~1.5=-14 behind-ب~2.4=17 behind-ل~1.4=-12 behind-ل~1.5=12 behind-ل~2.4=-5 deed~1.4=7 deed~1.5=35 deed~2.4=-32
deed~definite--1.3=-16 deed~definite-1.5=21 definite-behind-ب~definite--1.3=-15 definite-behind-ب~definite--1.6=-25 definite-behind-ب~definite-1.1=6
definite-behind-ب~definite-1.5=7 definite-behind-ل~definite--1.6=10 definite-behind-ل~definite-1.5=12 does-f~-1.6=-13 does-f~1.4=43 does-f~1.5=6
does-f~2.4=-10 does-f~definite--1.3=-15 does-f~definite--1.6=12 does-f~definite--1.9=-16 does-f~definite-1.5=6 does-f~definite-2.4=6
does-or-noun~-1.6=6 does-or-noun~-2.6=10 does-or-noun~1.4=12 does-or-noun~1.5=-11 does-or-noun~2.2=8 does-or-noun~2.4=-21
does-or-noun~definite--1.3=12 does-or-noun~definite--1.6=-13 does-or-noun~definite--1.9=-6 does-or-noun~definite-1.2=5 does-or-noun~definite-1.5=21
does~-1.6=-14 does~-2.6=9 does~0.5=7 does~1.4=-5 does~1.5=12 does~2.2=-7 does~2.4=17 does~3.2=5 does~definite--1.0=9 does~definite--1.3=-7
does~definite--1.6=32 does~definite--1.9=-19 does~definite-1.1=11 does~definite-2.4=-26 done-f~1.4=7 from~-2.6=-12 from~1.4=6 from~definite--1.3=-23
from~definite--1.6=31 from~definite--1.9=-17 from~definite-1.5=-10 given~-1.6=20 given~-2.6=-24 given~0.5=-9 given~1.4=22 given~1.5=-8 given~2.2=-7
given~2.4=-17 given~definite--1.3=24 given~definite--1.6=11 governor~1.4=16 governor~definite--1.6=-9 group-head~1.4=9 group-head~2.2=17
group-head~2.4=-5 group-head~definite--1.3=21 group-head~definite--1.6=-38 group-head~definite--1.9=19 group-head~definite-1.5=7 had~1.5=6
happens-f~1.4=-13 happens-f~definite--1.3=-31 happens~1.4=-16 happens~1.5=-15 happens~definite--1.3=-12 head~-1.6=5 head~1.4=14 head~1.5=5
head~2.4=-16 head~definite--1.3=29 head~definite-1.1=-8 he~1.4=-5 he~1.5=-12 he~2.4=-25 in~-1.6=-24 in~-2.6=24 in~1.4=-25 in~definite--1.0=-14
in~definite--1.3=35 in~definite--1.6=24 in~definite--1.9=25 in~definite-1.4=-19 in~definite-1.5=-40 known-name~-2.6=6 known-name~definite--1.3=7
masdar~1.4=-17 masdar~1.5=8 masdar~2.2=4 masdar~definite--1.3=-5 masdar~definite--1.6=4 masdar~definite-1.5=8 none~1.4=-9 none~1.5=-7 none~3.2=-15
noun-def~-1.6=-24 noun-def~0.5=19 noun-def~1.4=-16 noun-def~1.5=13 noun-def~2.2=-8 noun-def~2.4=12 noun-def~3.2=-10 noun-def~definite--1.3=-31
noun-def~definite--1.6=-46 noun-def~definite--1.9=7 noun-def~definite--2.6=28 noun-def~definite-1.2=-6 noun-def~definite-1.4=9
noun-def~definite-1.5=-12 noun-shape~definite--1.3=6 noun~-1.6=32 noun~-2.6=-12 noun~1.5=24 noun~2.2=-7 noun~2.4=-44 noun~2.6=13 noun~definite--1.0=8
noun~definite--1.6=-9 noun~definite--1.9=30 noun~definite-1.1=14 noun~definite-1.4=-17 noun~definite-1.5=12 noun~definite-2.4=-48 number~1.4=-5
number~1.5=-13 of-bodies~definite--1.3=5 of-bodies~definite--1.6=22 of-people~-1.6=24 of-people~1.4=12 of-people~1.5=-7 of-people~2.4=15
of-people~definite--1.3=9 of-people~definite-1.5=5 of-places~definite--1.6=17 of-places~definite--1.9=-6 of-places~definite-1.1=6 on~-1.6=23 on~1.4=-8
on~1.5=-12 on~2.4=-14 on~definite--1.3=-13 on~definite--1.6=-8 on~definite-1.5=5 other~-1.6=22 other~1.4=16 other~1.5=5 other~2.2=6
other~definite--1.3=11 other~definite--1.6=-22 particle~-1.6=8 particle~1.4=-15 particle~2.4=-20 particle~definite--1.6=26 people-def~-1.6=23
people-def~-2.6=10 people-def~0.5=5 people-def~1.4=-6 people-def~1.5=8 people-def~2.2=-7 people-def~2.4=7 people-def~3.2=-7
people-def~definite--1.3=-35 people-def~definite--1.6=-35 people-def~definite-1.1=-7 people-def~definite-2.4=-10 people~2.2=-29 people~2.4=-17
people~3.2=-7 people~definite--1.3=16 people~definite-1.5=11 plays~definite--1.3=7 plural-shape~definite--1.6=8 preposition~1.4=-10
preposition~1.5=-16 preposition~2.4=24 preposition~definite--1.6=-24 preposition~definite--1.9=14 preposition~definite-1.1=6
preposition~definite-1.5=13 preposition~definite-2.4=-18 press-head~definite--1.3=16 press-head~definite--1.6=17 press-head~definite--1.9=9
says-f~-1.6=-14 says-f~1.4=23 says-f~1.5=6 says-f~2.4=8 says-f~definite--1.3=-5 says-f~definite--1.9=-4 says-f~definite-1.1=-15 says~-1.6=-64
says~-2.6=8 says~1.4=14 says~1.5=23 says~3.2=4 says~definite--1.0=6 says~definite--1.3=12 says~definite--1.6=-14 says~definite--1.9=-8
says~definite-1.5=9 site-head~2.4=-10 site-head~definite--1.3=38 site-head~definite--1.6=-6 some~1.4=-8 some~1.5=-21 some~2.2=-6 some~2.4=-6
some~3.2=-7 some~definite--1.6=13 some~definite-2.4=-11 start~-1.6=-11 start~-2.6=-44 start~1.4=-9 start~1.5=-5 start~2.2=15 start~2.4=11
start~definite--1.3=23 start~definite--1.6=22 stranger-def~1.4=5 stranger-def~1.5=-12 stranger-def~3.2=-6 stranger~1.4=9 stranger~2.2=7
stranger~2.4=-18 stranger~definite--1.3=-11 stranger~definite--1.6=15 that~-1.6=-5 that~1.4=12 that~2.4=12 that~3.2=5 that~definite--1.3=-30
that~definite--1.6=-5 their-people~1.4=6 theirs~1.4=9 theirs~definite-1.1=9 theirs~definite-1.5=-13 title-def~-1.6=43 title-def~-2.6=19
title-def~0.5=-31 title-def~1.4=8 title-def~1.5=7 title-def~2.2=-15 title-def~2.4=11 title-def~3.2=10 title-def~definite--1.3=-31
title-def~definite--1.6=-24 title-def~definite--1.9=-10 title-def~definite--2.6=13 title-def~definite-1.1=-15 title-def~definite-1.5=-33
title-def~definite-2.4=-16 title~-1.6=-6 title~1.5=12 title~2.4=-13 title~definite--1.6=-20 title~definite--1.9=-8 to~1.4=-12 to~2.2=6
to~definite-1.5=9 verb-f~-1.6=-6 verb-f~1.4=-7 verb-f~1.5=11 verb-f~2.4=21 verb-f~definite--1.3=-8 verb-f~definite--1.6=13 verb-f~definite--1.9=-26
verb-f~definite-1.5=-10 verb-f~definite-2.4=8 verb-or-noun~-2.6=19 verb-or-noun~0.5=-6 verb-or-noun~1.5=-6 verb-or-noun~2.4=-18
verb-or-noun~definite--1.3=31 verb-or-noun~definite--1.6=-19 verb-or-noun~definite-1.1=-13 verb-or-noun~definite-1.5=5 verb-or-noun~definite-2.4=-14
verb-particle~1.4=-7 verb-particle~1.5=-6 verb~-1.6=34 verb~0.5=11 verb~1.4=-39 verb~1.5=10 verb~2.4=-33 verb~definite--1.0=-20 verb~definite--1.6=21
verb~definite-1.5=-7 was~-1.6=-28 was~1.4=27 was~1.5=6 was~2.4=10 was~definite--1.6=-5 with~definite--1.3=17 with~definite--1.6=-7 with~definite-2.4=8`,
    'before-kind': `
about~definite-adjective-or-noun=9 about~definite-human=11 about~definite-masdar=-10 about~definite-noun=-14 about~noun=-27 adjective-def~adjective=16
adjective-def~definite-adjective=-22 adjective-def~definite-adjective-or-noun=-20 adjective-def~definite-human=-15 adjective-def~definite-masdar=12
adjective-def~definite-noun=-10 adjective-def~human=-7 adjective-def~noun=20 adjective-def~particle=14 adjective-def~verb=-4 adjective~adjective=-15
adjective~definite-adjective=12 adjective~definite-human=7 adjective~definite-noun=-6 adjective~noun=-6 and-adjective-def~definite-adjective=15
and-adjective-def~definite-noun=10 and-given~adjective=5 and-known-name~noun=5 and-noun-def~adjective-or-noun=6 and-noun-def~definite-noun=20
and-noun~definite-noun=6 and-place~noun=13 and-start~adjective=-9 and-start~noun=-8 and-start~verb=-25 and-stranger-def~definite-adjective=-12
and-verb-or-noun~noun=-17 behind-ب~adjective=4 behind-ب~masdar=-17 behind-ب~noun=-6 behind-ل~adjective=11 deed~adjective=33 deed~adjective-or-noun=-6
deed~definite-noun=5 deed~noun=-18 definite-behind-ب~definite-adjective=5 definite-behind-ب~definite-masdar=-17 definite-behind-ب~definite-noun=-28
definite-behind-ل~definite-masdar=-9 definite-behind-ل~definite-noun=12 does-f~adjective=7 does-f~definite-adjective=5 does-f~definite-human=18
does-f~definite-masdar=-17 does-f~definite-noun=-11 does-f~human=9 does-f~masdar=14 does-or-noun~adjective=-21
does-or-noun~definite-adjective-or-noun=9 does-or-noun~definite-human=-10 does-or-noun~definite-masdar=12 does-or-noun~definite-noun=9
does-or-noun~masdar=-4 does-or-noun~noun=16 does-or-noun~particle=9 does-or-noun~verb=8 does~definite-adjective=13 does~definite-adjective-or-noun=7
does~definite-human=-47 does~definite-masdar=26 does~human=-34 does~masdar=-9 does~noun=41 does~particle=10 does~verb=5 done-f~noun=6
done~definite-noun=6 from~adjective=-7 from~definite-adjective=9 from~definite-adjective-or-noun=9 from~definite-human=-10 from~definite-masdar=5
from~definite-noun=-12 from~human=-9 from~masdar=10 from~noun=-12 from~particle=-12 given~adjective=-38 given~definite-human=23 given~definite-noun=15
given~human=5 given~masdar=6 given~noun=29 given~particle=-24 governor~definite-noun=-21 governor~masdar=-7 governor~noun=22 group-head~adjective=15
group-head~adjective-or-noun=8 group-head~definite-adjective-or-noun=-5 group-head~definite-human=-11 group-head~definite-masdar=14
group-head~definite-noun=23 group-head~masdar=8 group-head~noun=-8 had~noun=10 happens-f~definite-noun=-26 happens-f~noun=-18 happens~adjective=11
happens~definite-noun=17 happens~noun=-23 head~adjective=-10 head~definite-masdar=-17 head~definite-noun=15 head~masdar=8 head~noun=11
he~adjective=-30 he~definite-noun=-8 he~human=-8 he~noun=-4 in~definite-adjective=20 in~definite-masdar=11 in~definite-noun=-18 in~masdar=13
in~noun=-46 in~particle=24 in~verb=5 known-name~particle=6 masdar-shape~adjective=-14 masdar-shape~definite-noun=5 masdar~definite-noun=8
masdar~human=5 masdar~masdar=5 masdar~noun=-21 may-be-name~definite-human=5 may-be-name~noun=15 none~adjective=-15 none~noun=-9 noun-def~adjective=34
noun-def~definite-adjective=-27 noun-def~definite-human=27 noun-def~definite-masdar=-9 noun-def~definite-noun=-43 noun-def~human=-27 noun-def~noun=-25
noun-shape~definite-noun=7 noun~adjective=13 noun~adjective-or-noun=-11 noun~definite-adjective=21 noun~definite-adjective-or-noun=9
noun~definite-human=-13 noun~definite-masdar=-26 noun~human=28 noun~masdar=5 noun~particle=-11 noun~verb=-17 number~noun=-23 of-bodies~adjective=5
of-bodies~definite-human=8 of-bodies~definite-masdar=14 of-bodies~definite-noun=16 of-people~definite-human=5 of-people~human=-6 of-people~masdar=7
of-people~noun=43 of-places~definite-adjective=5 on~adjective=19 on~definite-adjective=6 on~definite-adjective-or-noun=6 on~definite-human=12
on~definite-masdar=-11 on~definite-noun=-22 on~human=-11 on~masdar=-13 on~noun=-8 other~adjective=16 other~definite-adjective=-13
other~definite-noun=-10 other~noun=33 particle~adjective=-7 particle~definite-noun=22 particle~masdar=-7 particle~noun=-33 particle~verb=9
people-def~definite-adjective=-37 people-def~definite-human=-5 people-def~definite-noun=-46 people-def~human=18 people-def~masdar=-27
people-def~noun=23 people-def~particle=8 people-def~verb=10 people~adjective=-12 people~definite-human=8 people~definite-noun=8 people~human=-17
people~noun=-20 plays~definite-noun=12 preposition~adjective=7 preposition~definite-human=-9 preposition~definite-masdar=28
preposition~definite-noun=-11 preposition~human=-8 preposition~noun=12 preposition~verb=-5 press-head~definite-human=6 press-head~definite-noun=35
press-head~noun=-15 says-f~definite-adjective=5 says-f~definite-noun=-19 says-f~human=13 says-f~masdar=4 says-f~noun=7 says~adjective=-22
says~adjective-or-noun=-7 says~definite-adjective=21 says~definite-adjective-or-noun=11 says~definite-human=-34 says~definite-noun=6 says~human=-7
says~noun=17 says~particle=11 site-head~adjective-or-noun=-6 site-head~definite-masdar=5 site-head~definite-noun=30 site-head~human=-12
some~adjective=-19 some~definite-noun=6 some~human=-5 some~masdar=-13 start~adjective=12 start~definite-noun=33 start~noun=-6 start~particle=-35
start~verb=-11 stranger-def~adjective=-9 stranger-def~definite-noun=10 stranger-def~masdar=-10 stranger~definite-adjective=12
stranger~definite-human=-9 stranger~definite-noun=7 stranger~human=-10 stranger~masdar=5 stranger~noun=22 that~adjective=28 that~adjective-or-noun=9
that~definite-human=-25 that~definite-noun=-31 that~masdar=-18 that~noun=13 that~verb=-11 theirs~adjective=-15 theirs~definite-adjective=-16
theirs~definite-noun=5 theirs~masdar=5 theirs~noun=-5 this~definite-noun=-5 title-def~adjective=24 title-def~adjective-or-noun=11
title-def~definite-adjective=-44 title-def~definite-adjective-or-noun=-17 title-def~definite-human=-10 title-def~definite-masdar=-9
title-def~definite-noun=-22 title-def~human=16 title-def~masdar=-54 title-def~noun=34 title-def~particle=12 title-def~verb=9
title~definite-adjective-or-noun=10 title~definite-human=-8 title~definite-noun=-15 title~noun=-5 to~definite-human=15 to~definite-masdar=-14
to~masdar=-14 to~noun=-10 verb-f~definite-adjective=15 verb-f~definite-human=21 verb-f~definite-noun=-56 verb-f~masdar=19 verb-f~noun=-13
verb-or-noun~adjective=-26 verb-or-noun~adjective-or-noun=20 verb-or-noun~definite-adjective=-31 verb-or-noun~definite-masdar=-10
verb-or-noun~definite-noun=27 verb-or-noun~human=-7 verb-or-noun~masdar=11 verb-or-noun~noun=-27 verb-or-noun~particle=19 verb-or-noun~verb=11
verb-particle~noun=-6 verb-particle~verb=-5 verb~adjective=-34 verb~adjective-or-noun=-7 verb~definite-adjective=21 verb~definite-human=11
verb~definite-masdar=-19 verb~definite-noun=-18 verb~human=17 verb~masdar=28 verb~noun=-16 was~adjective=14 was~definite-human=-14 was~definite-noun=7
was~noun=10 with~adjective=4 with~definite-noun=12`,
    'before-bearer': `
about~definite-body=10 about~definite-work=-18 about~person=-24 adjective-def~definite-body=-15 adjective-def~definite-place=-8
adjective-def~definite-work=-29 adjective-def~person=37 adjective-def~place=9 adjective~definite-person=28 adjective~person=-21
and-adjective-def~definite-person=-6 and-adjective-def~definite-place=11 and-given~person=8 and-known-name~person=5 and-noun-def~definite-place=5
and-noun-def~definite-work=15 and-noun-def~place=12 and-place~person=9 and-place~place=7 and-start~definite-person=-6 and-start~person=-52
and-stranger-def~definite-place=-29 and-stranger-def~definite-work=14 and-stranger-def~person=10 and-stranger~person=8 and-verb-or-noun~body=5
and-verb~person=4 behind-ب~body=9 behind-ب~person=-25 behind-ل~person=9 deed~definite-person=6 deed~person=29 deed~place=-17
definite-behind-ب~definite-body=-26 definite-behind-ب~definite-place=-5 definite-behind-ل~definite-body=-27 definite-behind-ل~definite-work=17
does-f~body=11 does-f~definite-body=-17 does-f~definite-person=-31 does-f~definite-place=22 does-f~definite-work=25 does-f~person=11 does-f~place=7
does-or-noun~body=-5 does-or-noun~definite-person=12 does-or-noun~definite-place=5 does-or-noun~person=12 does~body=14 does~definite-body=14
does~definite-person=-28 does~definite-place=27 does~definite-work=-16 does~place=-7 done-f~person=7 done~person=7 from~body=18 from~definite-body=4
from~definite-place=-34 from~definite-work=35 from~person=-68 from~place=27 given~definite-person=34 given~definite-work=6 given~person=-20
governor~body=-10 governor~definite-body=-13 governor~person=20 group-head~body=19 group-head~definite-body=7 group-head~definite-place=4
group-head~definite-work=5 group-head~person=-12 had~body=14 had~definite-person=5 happens-f~body=-12 happens-f~definite-body=-14
happens-f~definite-work=-10 happens-f~person=-4 happens-f~place=7 happens~body=-5 happens~definite-body=11 happens~person=-23 head~body=5
head~definite-body=11 head~definite-person=-23 head~definite-place=12 head~definite-work=5 head~person=10 he~person=-47 in~body=13
in~definite-person=12 in~definite-place=-48 in~definite-work=41 in~person=-37 in~place=15 known-name~definite-person=9 known-name~person=13
masdar-shape~person=-15 masdar~body=-10 masdar~definite-body=29 masdar~definite-person=6 masdar~definite-place=-16 masdar~person=7 masdar~place=-11
may-be-name~definite-person=11 may-be-name~person=7 none~person=-24 none~place=-7 noun-def~body=-8 noun-def~definite-body=-9
noun-def~definite-place=-26 noun-def~definite-work=-24 noun-def~person=30 noun-def~place=-33 noun-shape~person=-9 noun~body=-18 noun~definite-body=-26
noun~definite-person=-24 noun~definite-place=34 noun~definite-work=11 noun~person=13 noun~place=13 number~place=-17 of-bodies~body=9
of-bodies~definite-body=26 of-bodies~definite-work=17 of-bodies~person=-5 of-people~definite-body=-11 of-people~definite-person=21 of-people~person=34
of-places~definite-body=10 of-places~definite-person=-13 of-places~definite-place=22 of-places~person=-14 of-places~place=14 on~body=-18
on~definite-person=-7 on~definite-place=19 on~definite-work=-19 on~person=8 other~definite-body=-13 other~definite-place=-26 other~definite-work=16
other~person=52 particle~body=-10 particle~person=-33 people-def~body=-28 people-def~definite-body=-6 people-def~definite-person=-47
people-def~definite-place=-14 people-def~definite-work=-14 people-def~person=59 people-def~place=8 people~definite-person=13 people~definite-place=14
people~person=-39 plays~definite-body=9 plural-shape~person=10 preposition~body=15 preposition~definite-body=35 preposition~definite-person=5
preposition~definite-place=-9 preposition~definite-work=-23 preposition~person=-15 press-head~definite-body=8 press-head~definite-work=34
press-head~person=-16 says-f~body=11 says-f~definite-body=-28 says-f~definite-person=5 says-f~definite-work=-5 says-f~person=9 says-f~place=10
says~definite-body=-7 says~definite-person=13 says~definite-place=43 says~definite-work=-42 site-head~definite-person=27 site-head~definite-place=22
site-head~definite-work=-8 site-head~person=-23 site-head~place=5 some~body=-4 some~definite-place=7 some~person=-25 start~body=6
start~definite-work=31 start~person=-22 start~place=-24 stranger-def~definite-body=9 stranger-def~definite-person=-11 stranger~definite-body=6
stranger~definite-person=12 stranger~definite-place=-5 stranger~place=14 that~body=-15 that~definite-body=-23 that~definite-work=-26 that~person=53
their-people~person=19 theirs~definite-body=9 theirs~definite-person=-20 this~person=-13 time~person=-15 title-def~body=-13 title-def~definite-body=-6
title-def~definite-person=-34 title-def~definite-place=-27 title-def~definite-work=-36 title-def~person=68 title~definite-body=-8
title~definite-person=5 title~definite-work=-12 title~person=7 to~definite-body=-9 to~definite-work=15 to~person=-30 to~place=15 verb-f~body=17
verb-f~definite-body=-28 verb-f~definite-person=-7 verb-f~definite-place=-6 verb-f~definite-work=28 verb-f~person=16 verb-f~place=-5 verb-f~work=-5
verb-or-noun~definite-body=33 verb-or-noun~definite-person=-15 verb-or-noun~definite-place=-25 verb-or-noun~definite-work=6 verb-or-noun~person=18
verb-or-noun~place=-13 verb-particle~person=-17 verb~body=-4 verb~definite-body=36 verb~definite-person=6 verb~definite-place=-6
verb~definite-work=-38 verb~person=12 verb~place=-9 was~definite-body=-15 was~definite-person=17 was~definite-work=-6 was~person=30
with~definite-body=11 with~definite-place=8`,
    'before-known': `
about~definite-none=-10 about~definite-table=10 about~none=-5 about~table=-13 adjective-def~definite-none=-16 adjective-def~definite-person=7
adjective-def~definite-place=-7 adjective-def~definite-table=-33 adjective-def~none=-4 adjective-def~person=-7 adjective-def~table=38
adjective~definite-person=13 adjective~definite-table=13 adjective~person=-11 adjective~table=-14 and-adjective-def~definite-table=10
and-given~table=8 and-noun-def~definite-none=-5 and-noun-def~definite-place=5 and-noun-def~definite-table=18 and-place~table=7 and-start~none=-15
and-start~table=-39 and-stranger-def~table=10 and-stranger~person=8 and-verb-or-noun~table=-6 behind-ب~none=-18 behind-ل~table=16
deed~definite-person=-6 deed~definite-table=22 deed~person=-15 deed~table=20 definite-behind-ب~definite-person=-10 definite-behind-ب~definite-place=6
definite-behind-ب~definite-table=-18 definite-behind-ل~definite-table=14 does-f~body=8 does-f~definite-body=-9 does-f~definite-none=-6
does-f~definite-table=10 does-f~definite-work=-10 does-f~none=8 does-f~person=6 does-f~table=7 does-or-noun~definite-body=12
does-or-noun~definite-none=4 does-or-noun~definite-work=-7 does-or-noun~none=12 does-or-noun~person=5 does-or-noun~table=-13 does~definite-person=-22
does~definite-place=7 does~definite-table=-5 does~definite-work=15 does~person=-15 does~table=26 done~table=7 from~body=-9 from~definite-none=20
from~definite-person=-7 from~definite-place=-29 from~definite-table=9 from~definite-work=7 from~none=-12 from~person=-11 from~table=8
given~definite-none=7 given~definite-person=17 given~definite-table=17 given~none=8 given~person=-6 given~table=-22 governor~body=-7
governor~definite-table=-7 governor~table=9 group-head~definite-none=18 group-head~table=-12 had~table=15 happens-f~definite-body=-13
happens-f~definite-none=-18 happens-f~person=-8 happens~definite-table=22 happens~person=-9 happens~table=-18 head~definite-body=16
head~definite-none=9 head~definite-table=-16 head~definite-work=10 head~none=10 he~person=-5 he~table=-40 in~definite-body=5 in~definite-none=23
in~definite-table=-27 in~definite-work=5 in~none=4 in~person=-9 in~place=-17 in~table=10 masdar-shape~table=-18 masdar~body=-9 masdar~definite-none=18
masdar~definite-place=-16 masdar~definite-table=18 masdar~person=-8 masdar~table=7 none~table=-31 noun-def~body=-10 noun-def~definite-body=9
noun-def~definite-none=-35 noun-def~definite-person=12 noun-def~definite-place=-19 noun-def~definite-table=-19 noun-def~definite-work=-6
noun-def~person=-29 noun-def~table=28 noun-shape~table=-10 noun~definite-none=9 noun~definite-person=-13 noun~definite-place=17
noun~definite-table=-20 noun~none=5 noun~person=-13 noun~table=16 number~table=-12 of-bodies~definite-none=5 of-bodies~definite-table=32
of-bodies~table=6 of-people~definite-person=16 of-people~person=10 of-people~table=34 of-places~definite-place=10 of-places~definite-table=9
of-places~table=-6 on~body=-9 on~definite-place=-7 on~definite-table=10 on~none=-10 on~table=12 other~definite-table=-33 other~none=8 other~person=9
other~table=36 particle~definite-none=6 particle~definite-table=28 particle~none=-6 particle~person=-14 particle~table=-8 people-def~definite-none=-8
people-def~definite-person=-15 people-def~definite-place=-14 people-def~definite-table=-39 people-def~none=-9 people-def~person=14 people-def~table=30
people~definite-place=13 people~definite-table=7 people~person=-11 people~table=-30 place~definite-table=-8 place~table=6 plays~definite-none=7
plural-shape~definite-table=5 plural-shape~table=10 preposition~none=9 preposition~table=-7 press-head~definite-none=7 press-head~definite-table=31
press-head~definite-work=4 press-head~table=-16 says-f~body=6 says-f~definite-none=-6 says-f~definite-table=-8 says-f~person=16 says-f~table=6
says~definite-none=-36 says~definite-person=26 says~definite-place=-8 says~definite-table=13 says~definite-work=13 says~none=6 says~person=-9
site-head~definite-none=34 site-head~definite-place=10 site-head~table=-19 some~none=12 some~person=-5 some~table=-38 start~definite-none=7
start~definite-table=22 start~person=14 start~table=-51 stranger-def~person=10 stranger-def~table=-18 stranger~definite-table=20
stranger~definite-work=-8 that~definite-none=-38 that~definite-table=-20 that~table=31 their-people~table=22 theirs~definite-table=-25
theirs~person=10 theirs~table=-20 title-def~definite-none=-41 title-def~definite-place=-13 title-def~definite-table=-43 title-def~none=10
title-def~person=23 title-def~table=25 title~definite-none=10 title~definite-table=-20 to~definite-none=-8 to~definite-place=8 to~none=-6 to~table=-11
verb-f~body=16 verb-f~definite-none=-5 verb-f~definite-table=-11 verb-f~none=5 verb-f~person=-15 verb-f~table=20 verb-f~work=-5
verb-or-noun~definite-body=-7 verb-or-noun~definite-none=46 verb-or-noun~definite-person=-15 verb-or-noun~definite-place=7
verb-or-noun~definite-table=-31 verb-or-noun~none=11 verb-or-noun~person=20 verb-or-noun~table=-28 verb-particle~none=-6 verb-particle~table=-8
verb~body=7 verb~definite-none=14 verb~definite-person=-13 verb~definite-table=6 verb~none=-23 verb~person=9 verb~table=5 was~definite-table=-5
was~person=19 was~table=-5 with~definite-none=16 with~table=15`,
    'behind-prior': `
about~-1.6=5 about~1.4=10 about~1.5=-9 about~2.4=7 about~definite--1.3=-12 about~definite--1.6=-15 about~definite-1.1=8 accusative~-1.6=-17
accusative~-2.6=-6 accusative~1.4=-16 accusative~1.5=19 accusative~2.4=21 accusative~definite--1.3=10 accusative~definite--1.6=-22
accusative~definite--1.9=-19 accusative~definite-1.4=26 adjective-def-f~-1.6=15 adjective-def-f~1.4=15 adjective-def-f~1.5=-11
adjective-def-f~definite--1.0=-20 adjective-def-f~definite--1.6=48 adjective-def-f~definite--1.9=20 adjective-def-f~definite-1.1=-9
adjective-def-f~definite-1.4=-18 adjective-def-f~definite-1.5=-12 adjective-def-f~definite-2.4=-7 adjective-def~-2.6=-5 adjective-def~1.4=10
adjective-def~1.5=19 adjective-def~2.4=-26 adjective-def~3.2=6 adjective-def~definite--1.3=10 adjective-def~definite--1.6=-15
adjective-def~definite--1.9=10 adjective-def~definite-1.1=-24 adjective-def~definite-1.5=13 adjective-f~1.4=-30 adjective-f~definite--1.6=8
adjective~-1.6=-9 adjective~1.5=-13 adjective~definite--1.3=-7 adjective~definite--1.6=8 and-adjective~1.4=16 and-adjective~2.2=-19 and-def~1.4=20
and-def~2.4=6 and-def~definite--1.3=10 and-def~definite--1.6=-6 and-def~definite-1.1=12 and-def~definite-1.5=-22 and-name~1.5=12 and-name~3.2=-9
and-name~definite--1.3=5 and-noun~1.4=5 and-noun~2.4=-14 and-noun~definite--1.3=16 and-particle~1.5=-11 and-particle~2.2=-20 and-particle~2.4=4
and-stranger~1.5=8 and-stranger~2.4=-11 and-stranger~definite--1.9=26 and-theirs~1.4=13 and-theirs~1.5=8 and-theirs~2.2=6 and-theirs~2.4=9
and-verb~1.4=-10 and-verb~definite--1.3=10 and-verb~definite--1.6=-5 and-verb~definite-1.5=-5 by-def~1.4=-5 by-def~1.5=9 by-def~2.4=-12
by-def~definite--1.3=-5 by~1.5=8 by~2.2=-11 by~2.4=-6 by~definite--1.0=9 by~definite--1.6=-11 by~definite--1.9=-11 by~definite-1.2=5 by~definite-1.5=9
does-them~1.4=-8 does-them~1.5=-25 does-them~2.4=-13 end~-1.6=7 end~-2.6=-15 end~1.4=35 end~1.5=10 end~2.2=5 end~2.4=-35 end~definite--1.0=5
end~definite--1.6=-53 end~definite--1.9=13 end~definite-1.1=17 end~definite-1.2=11 end~definite-1.5=-8 family~-1.6=6 family~0.5=7 family~1.4=-19
family~definite--1.3=14 for-def~0.5=-5 for-def~1.4=-9 for-def~2.4=12 for-def~3.2=-30 for-def~definite--1.3=16 for-def~definite--1.6=-5
for-def~definite--1.9=8 for-def~definite--2.6=8 for~1.4=-15 for~1.5=4 for~2.4=9 for~definite--1.3=-12 from~-2.6=15 from~0.5=10 from~1.4=-37 from~2.2=7
from~2.4=-28 from~definite--1.6=27 from~definite--2.6=10 from~definite-1.5=-5 given~-2.6=-21 given~1.5=28 given~2.4=6 given~definite--1.3=11
given~definite--1.6=-20 in~-1.6=36 in~-2.6=21 in~0.5=-28 in~1.4=-16 in~2.2=9 in~2.4=-18 in~3.2=9 in~definite--1.0=-13 in~definite--1.3=24
in~definite--1.6=-14 in~definite--1.9=-20 in~definite--2.6=6 in~definite-1.2=-11 in~definite-1.5=17 in~definite-2.4=-25 mark~1.4=-13 mark~1.5=7
mark~2.4=-8 mark~definite--1.3=5 mark~definite--1.6=15 masdar-def~-1.6=-45 masdar-def~-2.6=-5 masdar-def~1.4=-23 masdar-def~1.5=25 masdar-def~2.2=11
masdar-def~2.4=17 masdar-def~2.6=12 masdar-def~definite--1.3=-6 masdar-def~definite--1.6=17 masdar-def~definite-1.5=6 masdar-def~definite-2.4=5
masdar-shape~definite--1.3=4 masdar~1.4=-16 masdar~2.4=6 masdar~definite--1.6=6 masdar~definite--1.9=-10 masdar~definite-1.1=5 masdar~definite-1.5=-5
noun-def~-1.6=-6 noun-def~2.4=-17 noun-def~3.2=10 noun-def~definite--1.9=9 noun-def~definite-1.5=-15 noun-shape~1.4=-11 noun-shape~1.5=20
noun-shape~2.4=5 noun~-2.6=-11 noun~0.5=17 noun~1.4=40 noun~1.5=-29 noun~2.2=-13 noun~2.4=-12 noun~definite--1.3=32 noun~definite--1.6=-30
noun~definite--2.6=20 noun~definite-1.1=-9 noun~definite-1.4=-4 noun~definite-1.5=-9 noun~definite-2.4=10 number~1.4=-20 number~definite--1.0=-9
number~definite--1.3=9 number~definite--1.6=10 number~definite-1.1=-5 on~-1.6=8 on~-2.6=20 on~1.4=18 on~1.5=-44 on~2.2=-7 on~2.4=10
on~definite--1.0=-19 on~definite--1.3=20 on~definite--1.9=-6 on~definite-1.1=-13 on~definite-1.5=33 on~definite-2.4=-15 other~-1.6=23 other~-2.6=7
other~1.4=8 other~1.5=-10 other~2.2=7 other~3.2=-6 other~definite--1.3=-25 other~definite--1.6=21 particle~-1.6=30 particle~-2.6=23 particle~0.5=5
particle~1.5=-11 particle~2.2=-6 particle~2.4=-47 particle~3.2=-5 particle~definite--1.3=-17 particle~definite--1.6=20 particle~definite-1.5=-6
people-def~-2.6=-8 people-def~0.5=19 people-def~1.4=-26 people-def~1.5=-28 people-def~2.4=-5 people-def~definite--1.3=-10 people-def~definite--1.6=27
people-def~definite--2.6=8 people-def~definite-1.5=-9 people~-2.6=-9 people~1.4=-5 people~2.4=-8 people~definite--1.3=8 people~definite-1.1=14
place~-1.6=-17 place~1.5=-11 place~2.2=-19 preposition~-2.6=7 preposition~0.5=-8 preposition~1.4=7 preposition~1.5=10 preposition~2.2=-34
preposition~2.4=9 preposition~definite--1.3=-16 preposition~definite--1.6=-6 preposition~definite-1.5=-5 relation~-1.6=5 relation~1.4=21
relation~2.2=6 relation~2.4=-7 stranger-def~1.5=30 stranger-def~2.4=-24 stranger-def~3.2=6 stranger-def~definite--1.3=-29
stranger-def~definite--1.6=-13 stranger~-1.6=8 stranger~-2.6=12 stranger~1.4=-19 stranger~2.4=9 stranger~definite--1.3=12 stranger~definite--1.6=-13
that~-1.6=-29 that~-2.6=9 that~1.4=33 that~1.5=11 that~2.4=-5 that~definite--1.0=7 that~definite--1.9=-7 that~definite--2.6=5 that~definite-1.5=9
their-people~-1.6=11 their-people~1.4=-9 their-people~1.5=-13 their-people~definite--1.3=9 their-people~definite--1.6=20 their-people~definite-1.5=-7
theirs~0.5=-21 theirs~1.4=38 theirs~1.5=16 theirs~2.4=-13 theirs~definite--1.3=-14 theirs~definite-1.5=-10 time~1.4=-17 time~1.5=24
time~definite--1.6=-8 to~1.4=17 to~1.5=22 to~2.2=-11 to~2.4=6 to~definite--1.3=-20 to~definite--1.6=-26 to~definite-1.1=-7 to~definite-1.5=13
verb-f~-2.6=6 verb-f~1.5=-13 verb-f~2.4=-13 verb-f~definite--1.6=46 verb-or-noun~-1.6=-13 verb-or-noun~1.4=14 verb-or-noun~1.5=-27 verb-or-noun~2.2=10
verb-or-noun~2.4=13 verb-or-noun~3.2=6 verb-or-noun~definite--1.6=11 verb-or-noun~definite-1.1=-6 verb-or-noun~definite-1.5=14 verb-particle~1.4=27
verb-particle~1.5=-5 verb-particle~2.4=-10 verb-particle~definite--1.6=11 verb-particle~definite-1.5=-20 verb~-1.6=11 verb~-2.6=-13 verb~1.5=8
verb~3.2=-14 verb~definite--1.3=-6 verb~definite--1.9=-19 verb~definite-1.1=10 verb~definite-1.5=23 who~1.4=13 who~1.5=19 who~definite--1.3=-5
who~definite--1.6=-8 who~definite-1.1=-7 who~definite-1.2=-7 who~definite-1.5=-6 with~1.4=8 with~1.5=16 with~2.2=-10 with~definite--1.3=-13
with~definite--1.6=-9`,
    'behind-kind': `
about~adjective=-9 about~definite-adjective=-7 about~definite-human=-15 about~definite-noun=15 about~noun=10 accusative~adjective=35
accusative~definite-adjective=-8 accusative~definite-human=-8 accusative~definite-masdar=-9 accusative~definite-noun=34 accusative~masdar=-6
accusative~noun=-26 accusative~particle=-6 adjective-def-f~adjective=9 adjective-def-f~definite-human=15 adjective-def-f~definite-masdar=-10
adjective-def-f~definite-noun=-6 adjective-def-f~human=-17 adjective-def-f~masdar=8 adjective-def-f~noun=18 adjective-def~adjective=5
adjective-def~definite-adjective=10 adjective-def~definite-adjective-or-noun=16 adjective-def~definite-human=-32 adjective-def~definite-masdar=10
adjective-def~definite-noun=-15 adjective-def~human=24 adjective-def~masdar=-50 adjective-def~noun=19 adjective-def~particle=-6 adjective-f~masdar=9
adjective-f~noun=-37 adjective~adjective=-20 adjective~definite-adjective-or-noun=9 adjective~definite-noun=15 adjective~human=-15
adjective~masdar=-12 adjective~noun=9 and-adjective~adjective=-22 and-adjective~noun=15 and-def~adjective=5 and-def~noun=8 and-name~adjective=-10
and-name~definite-noun=11 and-name~masdar=8 and-name~noun=9 and-noun~adjective=-9 and-noun~definite-human=19 and-noun~definite-noun=5
and-particle~adjective=-16 and-particle~definite-noun=7 and-stranger~adjective=30 and-stranger~definite-noun=11 and-stranger~noun=-20
and-theirs~adjective=7 and-theirs~definite-human=-7 and-theirs~masdar=-10 and-theirs~noun=41 and-verb~definite-noun=-17 and-verb~noun=-7
by-def~adjective=-22 by-def~definite-adjective=-5 by-def~definite-human=12 by-def~definite-noun=27 by-def~human=7 by-def~noun=9 by~adjective=-20
by~definite-adjective=28 by~definite-human=-52 by~definite-masdar=-10 by~definite-noun=24 by~human=13 by~particle=13 does-them~masdar=-27
does-them~noun=-23 end~adjective=-24 end~definite-adjective=13 end~definite-adjective-or-noun=-26 end~definite-human=-21 end~definite-masdar=8
end~definite-noun=14 end~human=-15 end~masdar=6 end~noun=41 family~adjective=29 family~definite-human=30 family~definite-masdar=-20 family~human=6
family~masdar=-6 family~noun=-34 for-def~adjective=-49 for-def~definite-adjective=12 for-def~definite-noun=13 for-def~human=7 for-def~masdar=13
for~adjective=-8 for~definite-masdar=-8 for~definite-noun=8 for~human=-6 for~noun=10 from~adjective-or-noun=-13 from~definite-adjective=9
from~definite-human=55 from~definite-masdar=16 from~definite-noun=-45 from~masdar=20 from~noun=-36 from~particle=15 from~verb=-27
given~definite-adjective-or-noun=7 given~definite-human=-8 given~definite-noun=-12 given~masdar=16 given~noun=17 given~particle=-21 in~adjective=14
in~adjective-or-noun=14 in~definite-adjective=-38 in~definite-adjective-or-noun=7 in~definite-human=26 in~definite-masdar=8 in~definite-noun=-36
in~human=-41 in~masdar=-6 in~noun=14 in~particle=23 mark~adjective=-6 mark~definite-human=11 mark~definite-noun=5 mark~noun=6
masdar-def~definite-adjective-or-noun=7 masdar-def~definite-human=17 masdar-def~definite-noun=-14 masdar-def~human=12 masdar-def~masdar=9
masdar-def~noun=-16 masdar-def~particle=-17 masdar-def~verb=-5 masdar-shape~definite-noun=16 masdar~adjective=15 masdar~definite-adjective=11
masdar~definite-noun=-10 masdar~masdar=-17 masdar~verb=-8 noun-def~adjective=20 noun-def~definite-adjective=4 noun-def~definite-human=-6
noun-def~definite-masdar=-7 noun-def~definite-noun=8 noun-def~human=7 noun-def~masdar=-12 noun-def~noun=-18 noun-def~particle=-12 noun-def~verb=-16
noun-shape~adjective=17 noun-shape~definite-noun=-5 noun-shape~noun=-25 noun~adjective=40 noun~adjective-or-noun=13 noun~definite-adjective=9
noun~definite-human=-16 noun~definite-masdar=17 noun~human=-37 noun~masdar=-51 noun~noun=24 number~adjective=4 number~adjective-or-noun=-11
number~definite-human=-9 number~definite-noun=10 number~noun=-23 on~adjective=-33 on~definite-adjective=-19 on~definite-adjective-or-noun=6
on~definite-human=21 on~definite-masdar=-17 on~definite-noun=-16 on~masdar=26 on~noun=-8 on~particle=20 other~adjective=-6
other~definite-adjective-or-noun=-4 other~definite-noun=-18 other~particle=24 particle~adjective=-32 particle~adjective-or-noun=-37
particle~definite-adjective-or-noun=-6 particle~definite-human=-6 particle~human=19 particle~masdar=13 particle~particle=23 particle~verb=-10
people-def~definite-adjective=12 people-def~definite-human=-9 people-def~definite-noun=10 people-def~human=4 people-def~masdar=-35 people-def~noun=14
people-def~particle=-12 people-def~verb=-7 people~definite-adjective=7 people~definite-noun=9 people~human=5 people~noun=-21 people~particle=-9
people~verb=5 place~human=-17 place~noun=-18 plural-shape~definite-noun=-10 preposition~adjective=-18 preposition~definite-adjective-or-noun=7
preposition~definite-human=9 preposition~definite-masdar=-11 preposition~definite-noun=-37 preposition~human=-5 preposition~masdar=7
preposition~noun=10 preposition~particle=7 relation~adjective=6 relation~noun=14 stranger-def~definite-human=-13 stranger-def~definite-noun=-26
stranger-def~human=16 stranger-def~masdar=6 stranger~adjective=17 stranger~definite-human=-7 stranger~definite-noun=17 stranger~human=-9
stranger~masdar=-12 stranger~noun=4 stranger~particle=12 that~adjective=-9 that~definite-adjective=-27 that~definite-adjective-or-noun=-12
that~definite-human=12 that~definite-masdar=16 that~definite-noun=29 that~human=-5 that~noun=23 that~particle=10 that~verb=-6
their-people~adjective=-11 their-people~definite-human=-16 their-people~definite-noun=25 their-people~masdar=-11 their-people~noun=10
theirs~adjective=-12 theirs~definite-adjective=-11 theirs~definite-adjective-or-noun=5 theirs~definite-human=7 theirs~definite-masdar=23
theirs~definite-noun=-36 theirs~human=-20 theirs~masdar=18 theirs~noun=31 time~definite-human=-8 time~definite-noun=-8 time~noun=-18 to~adjective=6
to~definite-adjective=-21 to~definite-adjective-or-noun=7 to~definite-masdar=-15 to~definite-noun=-11 to~human=13 to~masdar=27 to~noun=-6
verb-f~definite-noun=13 verb-f~human=-11 verb-f~noun=-11 verb-f~particle=6 verb-or-noun~adjective=33 verb-or-noun~definite-adjective-or-noun=4
verb-or-noun~definite-human=-17 verb-or-noun~human=-12 verb-or-noun~masdar=18 verb-or-noun~noun=-21 verb-particle~adjective=5
verb-particle~definite-human=-7 verb-particle~masdar=-7 verb-particle~noun=14 verb~adjective=-15 verb~adjective-or-noun=5 verb~definite-adjective=8
verb~definite-human=-22 verb~definite-noun=20 verb~human=11 verb~particle=-11 who~adjective=26 who~definite-adjective=-6 who~definite-human=16
who~definite-noun=-42 who~noun=9 with~definite-human=-7 with~definite-masdar=-31 with~definite-noun=18 with~noun=-5`,
    'behind-bearer': `
about~definite-person=10 about~definite-work=-15 about~person=31 accusative~body=18 accusative~definite-body=23 accusative~definite-person=11
accusative~definite-place=6 accusative~definite-work=-32 accusative~person=-21 adjective-def-f~definite-body=-46 adjective-def-f~definite-person=12
adjective-def-f~definite-place=-27 adjective-def-f~definite-work=66 adjective-def-f~person=11 adjective-def-f~place=12 adjective-def~body=-13
adjective-def~definite-body=12 adjective-def~definite-person=18 adjective-def~definite-place=-45 adjective-def~person=6 adjective-def~place=10
adjective-f~body=-8 adjective-f~definite-place=15 adjective-f~person=9 adjective-f~place=-15 adjective-f~work=-14 adjective~body=-11
adjective~definite-body=5 adjective~definite-place=15 adjective~definite-work=-9 adjective~person=-19 adjective~place=-9 and-adjective~person=-8
and-def~body=12 and-def~definite-body=-31 and-def~definite-person=-11 and-def~definite-place=9 and-def~definite-work=37 and-def~place=15
and-name~body=6 and-name~definite-place=11 and-name~place=5 and-noun~definite-person=12 and-noun~person=-23 and-noun~place=12 and-particle~person=-27
and-stranger~definite-place=9 and-stranger~person=-5 and-stranger~place=15 and-theirs~person=41 and-verb~definite-body=18 and-verb~definite-place=-32
and-verb~definite-work=18 and-verb~person=-9 by-def~definite-body=31 by-def~person=-16 by~body=-5 by~definite-body=21 by~definite-place=-13
by~definite-work=-21 by~place=8 does-them~person=-33 end~body=20 end~definite-body=-42 end~definite-person=-13 end~definite-place=72
end~definite-work=-28 end~person=-11 family~definite-person=7 family~definite-place=5 family~person=9 for-def~definite-person=10
for-def~definite-place=10 for-def~definite-work=6 for-def~person=-17 for-def~place=-14 for~definite-body=-9 for~definite-person=9 for~place=-11
from~body=5 from~definite-body=43 from~definite-place=18 from~definite-work=-35 from~person=-33 from~place=-10 given~body=7 given~person=6
given~place=7 in~body=-8 in~definite-body=6 in~definite-person=-38 in~person=34 in~place=-13 mark~definite-body=22 mark~definite-person=-31
mark~definite-work=16 mark~person=12 mark~place=-10 masdar-def~body=6 masdar-def~definite-person=12 masdar-def~definite-place=12 masdar-def~place=-14
masdar-shape~person=-5 masdar~body=-8 masdar~definite-body=-18 masdar~definite-person=22 masdar~definite-place=13 masdar~definite-work=-12
masdar~person=8 noun-def~body=-21 noun-def~definite-body=-23 noun-def~definite-place=19 noun-def~definite-work=8 noun-def~person=-28 noun-def~place=9
noun-def~work=9 noun~body=-46 noun~definite-person=-8 noun~definite-place=38 noun~definite-work=-18 noun~person=30 number~body=15
number~definite-body=12 number~definite-person=-20 number~definite-work=9 number~person=-30 on~definite-body=-7 on~definite-place=-7
on~definite-work=-12 on~person=-8 on~place=8 on~work=8 other~definite-body=21 other~definite-person=-14 other~definite-place=-16 other~definite-work=5
other~person=34 particle~definite-body=5 particle~definite-place=-8 particle~person=-38 particle~place=15 people-def~body=-19
people-def~definite-body=-12 people-def~definite-person=-22 people-def~definite-place=19 people-def~definite-work=24 people-def~person=-14
people-def~place=-9 people~definite-person=10 people~definite-place=17 people~definite-work=-9 people~person=-15 place~body=6 place~person=-42
plural-shape~person=-9 preposition~definite-body=-27 preposition~definite-person=26 preposition~definite-place=-10 preposition~definite-work=-10
preposition~person=-8 preposition~place=11 relation~person=28 stranger-def~body=11 stranger-def~definite-body=-23 stranger-def~definite-place=-6
stranger-def~definite-work=-11 stranger-def~person=26 stranger-def~place=-15 stranger~definite-person=-14 stranger~definite-place=11
stranger~person=27 that~body=24 that~definite-body=-10 that~definite-person=24 that~definite-work=7 that~person=15 that~place=-14
their-people~definite-person=-7 their-people~definite-place=11 their-people~person=-8 theirs~body=-5 theirs~definite-body=17 theirs~definite-place=-24
theirs~definite-work=-7 theirs~person=25 time~body=21 time~definite-person=-14 time~definite-work=-11 time~person=-19 time~place=23 to~definite-body=5
to~definite-person=-18 to~definite-place=-39 to~definite-work=16 to~person=18 to~place=17 verb-f~definite-body=19 verb-f~definite-place=-15
verb-f~definite-work=17 verb-f~person=-16 verb-f~place=-7 verb-or-noun~body=9 verb-or-noun~definite-body=15 verb-or-noun~definite-person=-11
verb-or-noun~definite-place=-13 verb-particle~person=7 verb~body=-12 verb~definite-body=5 verb~definite-place=16 verb~definite-work=-11 verb~person=20
verb~place=-17 who~definite-body=-11 who~definite-person=19 who~definite-place=-16 who~definite-work=-18 who~person=15 with~body=-8
with~definite-body=-31 with~definite-person=16 with~definite-place=-8 with~person=21`,
    'behind-known': `
about~definite-none=-23 about~definite-person=12 about~definite-work=11 about~none=4 about~person=-9 about~table=36 accusative~body=6
accusative~definite-person=-9 accusative~definite-place=10 accusative~none=-10 accusative~table=5 adjective-def-f~body=12
adjective-def-f~definite-none=-7 adjective-def-f~definite-person=5 adjective-def-f~definite-table=13 adjective-def-f~definite-work=-7
adjective-def-f~none=14 adjective-def-f~table=-4 adjective-def~definite-body=8 adjective-def~definite-none=16 adjective-def~definite-person=-11
adjective-def~definite-place=-28 adjective-def~definite-table=8 adjective-f~body=-13 adjective-f~definite-table=8 adjective-f~none=-10
adjective-f~table=13 adjective-f~work=-14 adjective~definite-none=-14 adjective~definite-place=10 adjective~definite-table=19 adjective~none=-6
adjective~table=-27 and-adjective~person=-19 and-adjective~table=7 and-def~body=12 and-def~definite-none=18 and-def~definite-person=-5
and-def~definite-place=17 and-def~definite-table=-20 and-def~definite-work=-10 and-def~table=18 and-name~definite-place=5 and-name~table=7
and-noun~definite-person=12 and-noun~definite-table=5 and-noun~person=7 and-noun~table=-16 and-particle~person=-21 and-particle~table=-7
and-stranger~definite-table=14 and-stranger~table=13 and-theirs~person=18 and-theirs~table=23 and-verb~definite-place=6 and-verb~definite-table=-6
and-verb~none=-10 by-def~definite-person=-7 by-def~definite-table=27 by~definite-none=12 by~definite-place=8 by~definite-table=-21 by~none=13
by~person=-34 by~table=33 does-them~table=-42 end~definite-body=-15 end~definite-none=6 end~definite-person=17 end~definite-place=22
end~definite-table=-41 end~none=13 end~person=9 end~place=-7 family~definite-none=7 family~definite-place=6 family~definite-table=6 family~person=15
family~table=-14 for-def~definite-none=19 for-def~definite-table=10 for-def~none=11 for-def~table=-43 for~definite-place=-13 for~definite-table=9
for~none=-6 for~person=-9 for~table=10 from~definite-person=4 from~definite-place=-7 from~definite-table=38 from~definite-work=-8 from~none=-25
from~person=-31 from~table=13 given~definite-none=10 given~definite-table=-29 given~none=7 given~person=12 in~body=-16 in~definite-none=-38
in~definite-place=7 in~definite-table=-26 in~definite-work=23 in~none=12 in~person=26 in~place=-5 in~table=-5 mark~definite-body=20
mark~definite-none=-13 mark~definite-place=-11 mark~definite-work=13 mark~table=11 masdar-def~definite-none=18 masdar-def~definite-table=25
masdar-def~none=8 masdar-def~person=-8 masdar-def~table=-12 masdar-shape~table=-5 masdar~body=-5 masdar~definite-person=8 masdar~none=-10
masdar~table=14 noun-def~body=-17 noun-def~none=-28 noun-def~person=23 noun-def~table=-10 noun-shape~person=7 noun-shape~table=-8
noun~definite-body=-15 noun~definite-none=13 noun~definite-place=19 noun~definite-table=-9 noun~definite-work=8 noun~none=8 noun~person=-34
noun~table=4 number~body=15 number~definite-none=16 number~definite-person=-9 number~person=-9 number~table=-17 on~body=-6 on~definite-none=11
on~definite-person=-13 on~definite-place=-9 on~definite-table=-25 on~definite-work=5 on~none=7 on~person=19 on~table=-20 on~work=8
other~definite-person=-7 other~definite-place=-25 other~definite-table=21 other~definite-work=8 other~none=16 other~table=20 particle~body=5
particle~definite-none=-9 particle~definite-table=9 particle~none=-18 particle~person=-22 particle~place=17 people-def~body=-5
people-def~definite-person=-5 people-def~definite-table=16 people-def~table=-40 people~definite-none=-6 people~definite-place=15 people~person=22
people~table=-36 place~person=-28 place~table=-19 plural-shape~table=-9 preposition~definite-person=-10 preposition~definite-table=-16
preposition~person=-9 preposition~table=7 relation~none=8 relation~person=17 stranger-def~definite-none=-27 stranger-def~definite-table=-15
stranger-def~person=-8 stranger-def~table=18 stranger~definite-table=-18 stranger~none=-14 stranger~table=30 that~definite-person=31
that~definite-table=13 that~definite-work=-13 that~none=6 that~person=14 their-people~table=-18 theirs~definite-person=13 theirs~definite-place=-13
theirs~definite-work=-12 theirs~person=18 time~definite-table=-12 time~table=23 to~definite-none=20 to~definite-person=-17 to~definite-place=-23
to~definite-table=-10 to~definite-work=-7 to~table=24 verb-f~definite-table=26 verb-f~none=8 verb-f~person=-9 verb-f~table=-10 verb-or-noun~body=8
verb-or-noun~definite-person=-11 verb-or-noun~definite-table=5 verb-or-noun~none=-18 verb-or-noun~person=24 verb-or-noun~table=-12
verb-particle~definite-table=-7 verb-particle~none=5 verb-particle~person=16 verb-particle~table=-20 verb~body=-9 verb~definite-none=-5
verb~definite-place=10 verb~none=-9 verb~person=-9 verb~place=-17 verb~table=36 who~definite-none=-6 who~definite-person=10 who~definite-place=-12
who~definite-table=-8 who~definite-work=-9 who~none=5 who~table=12 with~body=-9 with~definite-none=-16 with~definite-table=8 with~table=20`,
    'beforeThat-kind': `
about~adjective=18 about~definite-human=-14 about~definite-noun=7 accusative~adjective=-8 accusative~definite-human=18 accusative~definite-noun=11
adjective-def~adjective=22 adjective-def~definite-human=24 adjective-def~definite-masdar=23 adjective-def~definite-noun=10 adjective-def~human=-10
adjective-def~noun=-57 adjective-def~particle=17 adjective-def~verb=-5 adjective~definite-noun=-11 adjective~noun=-16 deed~definite-noun=11
does-f~adjective-or-noun=-8 does-f~definite-adjective=18 does-f~definite-human=6 does-f~definite-masdar=-7 does-f~human=8 does-f~masdar=14
does-f~noun=6 does-or-noun~adjective=6 does-or-noun~definite-adjective=9 does-or-noun~definite-human=-20 does-or-noun~human=5 does-or-noun~masdar=-6
does-or-noun~noun=-7 does~adjective=31 does~adjective-or-noun=7 does~definite-adjective-or-noun=-5 does~definite-human=18 does~definite-masdar=-15
does~definite-noun=-18 does~masdar=-33 does~noun=5 does~particle=14 done-f~adjective=7 done-f~noun=-18 from~definite-human=8 from~definite-masdar=-17
from~human=-7 given~definite-adjective=20 given~definite-human=-10 given~definite-noun=13 given~noun=13 governor~noun=10 group-head~adjective=-5
group-head~definite-noun=-13 group-head~noun=25 happens-f~noun=6 happens~adjective=-14 happens~human=8 happens~noun=-14 he~adjective=-31
he~definite-noun=-7 he~human=-6 he~noun=-13 in~adjective=-10 in~adjective-or-noun=5 in~definite-human=-8 in~definite-masdar=-8 in~definite-noun=22
in~human=-8 in~noun=13 masdar-shape~noun=18 masdar~adjective=-15 masdar~definite-adjective=-6 masdar~definite-noun=-5 masdar~noun=20
noun-def~adjective=10 noun-def~definite-adjective=-6 noun-def~definite-adjective-or-noun=12 noun-def~definite-masdar=-13 noun-def~definite-noun=-31
noun-def~human=-11 noun-def~masdar=-23 noun-def~particle=19 noun-def~verb=10 noun~adjective=-8 noun~definite-adjective=-10
noun~definite-adjective-or-noun=-8 noun~definite-masdar=-9 noun~definite-noun=19 noun~masdar=16 number~human=10 number~noun=-25
of-bodies~definite-adjective-or-noun=7 of-bodies~definite-noun=9 of-people~adjective=8 of-people~noun=-4 of-places~definite-noun=6 on~adjective=6
on~definite-adjective=-6 on~definite-adjective-or-noun=-8 on~definite-noun=10 on~masdar=-16 on~noun=12 other~definite-masdar=7 other~definite-noun=5
other~noun=-8 particle~adjective=6 particle~definite-noun=12 particle~human=-7 particle~noun=-15 particle~particle=-5 people-def~definite-adjective=19
people-def~definite-adjective-or-noun=-5 people-def~definite-noun=-27 people-def~noun=-19 people~adjective=27 people~definite-noun=19 people~noun=-26
place~noun=15 plural-shape~definite-noun=7 preposition~adjective=18 preposition~definite-adjective=-12 preposition~definite-noun=9 preposition~human=7
preposition~particle=-7 says-f~definite-human=-14 says-f~noun=24 says~adjective=11 says~definite-adjective=-11 says~definite-adjective-or-noun=13
says~definite-human=-6 says~definite-masdar=12 says~definite-noun=9 says~masdar=-58 says~noun=32 site-head~noun=15 some~adjective=-19
some~definite-noun=-7 some~noun=9 start~adjective=25 start~definite-adjective=51 start~definite-adjective-or-noun=28 start~definite-human=-92
start~definite-masdar=6 start~definite-noun=-47 start~definite-particle=7 start~human=-33 start~masdar=8 start~noun=21 start~particle=26
start~verb=-19 stranger-def~definite-masdar=10 stranger-def~noun=-24 stranger-def~particle=14 stranger~definite-adjective=-6
stranger~definite-masdar=6 stranger~definite-noun=-7 stranger~noun=-22 that~adjective=-30 that~definite-adjective=-14 that~definite-noun=24
that~masdar=7 that~noun=5 that~particle=-13 that~verb=-15 theirs~adjective=5 theirs~definite-adjective-or-noun=-17 theirs~definite-noun=8
theirs~noun=-17 this~adjective=-12 title-def~adjective=-8 title-def~adjective-or-noun=-17 title-def~definite-adjective-or-noun=-17
title-def~definite-human=27 title-def~definite-noun=-15 title-def~noun=32 title-def~particle=8 title~definite-adjective=-40
title~definite-adjective-or-noun=-7 title~definite-human=14 title~definite-masdar=4 title~definite-noun=12 title~masdar=18 title~noun=8
to~definite-noun=-28 to~masdar=-5 to~noun=7 verb-f~adjective=30 verb-f~definite-adjective-or-noun=-8 verb-f~definite-masdar=-7 verb-f~definite-noun=4
verb-f~noun=8 verb-or-noun~adjective=-26 verb-or-noun~definite-human=12 verb-or-noun~definite-noun=11 verb-or-noun~noun=18 verb-particle~adjective=10
verb-particle~definite-noun=-15 verb-particle~masdar=23 verb-particle~noun=8 verb-particle~particle=-28 verb~adjective=-35 verb~definite-adjective=-15
verb~definite-adjective-or-noun=7 verb~definite-masdar=10 verb~definite-noun=-5 verb~human=19 verb~masdar=32 verb~noun=-40 verb~particle=7
was~adjective=-21 was~definite-adjective=-14 was~definite-noun=-10 was~human=-7 was~masdar=5`,
    'beforeThat-bearer': `
about~definite-person=-28 about~definite-place=6 about~person=21 accusative~definite-body=6 accusative~definite-person=12 accusative~definite-place=-5
accusative~definite-work=16 accusative~person=-29 accusative~place=10 adjective-def~body=-19 adjective-def~definite-body=28
adjective-def~definite-person=27 adjective-def~definite-place=-13 adjective-def~definite-work=10 adjective~definite-body=5 adjective~definite-work=-7
adjective~person=-7 deed~definite-work=15 does-f~definite-person=15 does-f~definite-place=-13 does-f~definite-work=14 does-f~person=23
does-or-noun~definite-work=-12 does-or-noun~person=5 does-or-noun~place=5 does~body=-9 does~definite-body=9 does~definite-person=-16
does~definite-place=5 does~definite-work=-15 does~person=12 does~place=12 does~work=8 done-f~person=-6 from~definite-body=-14 from~definite-person=9
from~definite-place=10 from~definite-work=-7 from~person=-8 from~place=-10 given~definite-person=12 given~definite-work=10 given~person=17
governor~person=9 group-head~definite-body=-15 group-head~person=15 had~definite-body=-10 had~person=7 happens-f~definite-work=-15 happens-f~person=8
happens~body=-8 happens~definite-body=10 happens~person=-8 happens~place=-7 head~definite-place=6 he~person=-50 in~definite-body=-9
in~definite-person=-5 in~definite-place=26 in~person=-8 in~place=6 masdar-shape~person=6 masdar~definite-person=-13 none~person=-11 noun-def~body=10
noun-def~definite-body=-19 noun-def~definite-place=-8 noun-def~definite-work=-13 noun-def~person=17 noun-def~place=-17 noun~body=-16
noun~definite-person=8 noun~definite-place=-21 noun~definite-work=7 noun~place=21 number~definite-body=5 number~person=-11 number~place=6
of-bodies~body=17 of-bodies~definite-body=16 of-people~person=7 of-places~definite-place=6 of-places~place=5 on~definite-person=-9 on~definite-place=7
on~definite-work=-6 on~person=-16 on~place=16 other~body=6 other~definite-place=-5 other~definite-work=16 particle~definite-person=6
particle~definite-place=10 particle~person=-18 people-def~body=-9 people-def~definite-body=-6 people-def~person=12 people-def~place=-17
people~definite-body=7 people~definite-place=15 people~person=-15 people~place=11 place~definite-person=10 place~person=-19 place~place=11
preposition~body=-7 preposition~definite-person=-8 preposition~place=17 says-f~body=7 says-f~definite-person=-7 says-f~person=11 says~body=-18
says~definite-body=-15 says~definite-person=18 says~definite-place=19 says~definite-work=-5 site-head~person=5 some~definite-place=-6
some~definite-work=-6 start~body=12 start~definite-body=-7 start~definite-person=-61 start~definite-place=41 start~definite-work=-19 start~person=61
start~place=-38 stranger-def~body=-20 stranger-def~definite-person=-6 stranger-def~definite-work=10 stranger-def~person=16 stranger-def~place=-5
stranger~definite-body=12 stranger~definite-person=-10 stranger~definite-place=-13 stranger~person=10 that~definite-body=16 that~definite-work=-7
that~person=-44 theirs~definite-body=8 theirs~definite-work=-11 theirs~person=-10 this~definite-person=-5 this~person=-15 title-def~body=5
title-def~definite-body=-19 title-def~definite-person=31 title-def~definite-place=-24 title-def~definite-work=5 title~body=21 title~definite-body=-25
title~definite-person=-5 title~definite-work=11 title~person=7 to~body=-5 to~definite-body=-16 to~definite-person=-11 to~definite-place=7 to~person=8
to~place=-5 verb-f~body=7 verb-f~definite-person=-8 verb-f~person=29 verb-or-noun~body=8 verb-or-noun~definite-body=22 verb-or-noun~person=-24
verb-particle~definite-body=-16 verb-particle~definite-work=-14 verb-particle~person=25 verb~body=5 verb~definite-body=16 verb~definite-person=-14
verb~definite-place=-6 verb~person=-7 was~definite-body=8 was~definite-person=-13 was~definite-place=-26 was~definite-work=11 was~person=-29`,
    'before-behind': `
about~in=6 about~theirs=8 adjective-def~accusative=-14 adjective-def~adjective-def=22 adjective-def~adjective-def-f=-10 adjective-def~by-def=6
adjective-def~end=-6 adjective-def~given=-8 adjective-def~in=8 adjective-def~noun=14 adjective-def~noun-def=-13 adjective-def~on=-18
adjective-def~other=5 adjective-def~particle=8 adjective-def~people-def=12 adjective-def~preposition=-16 adjective-def~relation=7
adjective-def~stranger=6 adjective-def~stranger-def=12 adjective-def~that=-10 adjective-def~verb=-5 adjective~that=7 and-adjective-def~end=-8
and-adjective-def~on=6 and-noun-def~by=7 and-start~in=-8 and-start~masdar-def=-11 and-start~noun=-6 and-start~noun-def=-5 and-start~particle=-6
and-start~people-def=-8 behind-ب~and-theirs=11 behind-ب~end=-7 behind-ب~noun=-6 behind-ب~noun-def=-5 behind-ب~theirs=-12 behind-ل~in=4
behind-ل~preposition=12 behind-ل~that=8 deed~accusative=11 deed~end=20 deed~from=-8 deed~in=39 deed~on=-11 deed~preposition=13 deed~to=-17
definite-behind-ب~adjective-def=-6 definite-behind-ب~and-def=-22 definite-behind-ب~end=9 definite-behind-ب~verb=14 definite-behind-ل~and-def=-9
definite-behind-ل~end=-11 definite-behind-ل~that=14 does-f~about=10 does-f~adjective-def=-21 does-f~adjective-def-f=34 does-f~by=-20 does-f~for-def=8
does-f~from=-13 does-f~in=-13 does-f~masdar=12 does-f~masdar-def=-7 does-f~noun=10 does-f~noun-def=-25 does-f~on=5 does-f~people-def=11
does-f~relation=5 does-f~that=11 does-f~to=-10 does-f~verb-or-noun=5 does-or-noun~accusative=5 does-or-noun~adjective=-32 does-or-noun~adjective-def=7
does-or-noun~family=15 does-or-noun~from=-8 does-or-noun~in=-43 does-or-noun~masdar-def=11 does-or-noun~noun=16 does-or-noun~on=17
does-or-noun~other=18 does-or-noun~particle=7 does-or-noun~people-def=-7 does-or-noun~preposition=9 does-or-noun~to=-22 does-or-noun~verb=22
does~about=15 does~accusative=-25 does~adjective-def=15 does~and-def=14 does~and-stranger=5 does~by=12 does~does-them=-18 does~family=7 does~for-def=8
does~from=13 does~given=-7 does~in=-27 does~masdar=29 does~masdar-def=19 does~noun-def=45 does~number=-10 does~on=34 does~place=-15
does~preposition=-7 does~stranger=8 does~stranger-def=5 does~their-people=-9 does~theirs=-43 does~time=7 does~verb-or-noun=-16 does~who=-6
does~with=-14 from~adjective-def=-12 from~adjective-def-f=-13 from~and-def=13 from~and-theirs=8 from~and-verb=-7 from~end=-13 from~in=-16 from~noun=11
from~noun-def=24 from~particle=-11 from~preposition=11 from~stranger=-16 from~stranger-def=-13 from~that=-17 from~to=24 from~verb=-13 from~verb-f=-11
given~end=-9 given~given=-35 given~in=-8 given~noun=8 given~noun-def=-10 given~on=8 given~particle=16 given~people=7 given~that=6 given~theirs=5
given~verb=9 given~verb-or-noun=7 given~verb-particle=-8 given~who=6 governor~end=6 governor~on=-11 group-head~adjective-def=25 group-head~by=-24
group-head~end=11 group-head~in=-13 group-head~masdar=5 group-head~masdar-def=6 group-head~noun=-18 group-head~on=31 group-head~that=-13
group-head~theirs=5 group-head~verb=-10 had~end=-7 happens-f~adjective-def=-9 happens-f~adjective-def-f=-11 happens-f~adjective-f=-5 happens-f~in=13
happens-f~noun-def=-10 happens-f~on=-9 happens~about=-4 happens~adjective=-9 happens~in=-14 happens~noun-def=-7 happens~stranger-def=-6 happens~to=31
head~accusative=-12 head~adjective-def-f=15 head~by-def=-11 head~noun=-13 head~on=-8 head~theirs=9 he~by=-13 he~preposition=-8 in~accusative=13
in~adjective-def=-45 in~adjective-def-f=-11 in~and-def=17 in~and-name=7 in~by=17 in~end=36 in~mark=12 in~noun=11 in~noun-def=-5 in~number=5 in~on=-26
in~other=-23 in~particle=-5 in~people-def=-5 in~preposition=16 in~stranger-def=-13 in~that=22 in~time=-13 in~verb=-6 in~verb-f=-9 in~verb-or-noun=4
known-name~in=5 masdar-shape~end=-14 masdar~adjective-def-f=-5 masdar~for-def=-6 masdar~in=-9 masdar~noun=18 masdar~particle=-5 masdar~preposition=8
none~for=-9 none~on=-5 noun-def~about=7 noun-def~adjective=20 noun-def~adjective-def=31 noun-def~adjective-def-f=-16 noun-def~adjective-f=-11
noun-def~and-theirs=23 noun-def~by=15 noun-def~by-def=12 noun-def~end=-12 noun-def~family=8 noun-def~for-def=-18 noun-def~from=16 noun-def~given=15
noun-def~in=9 noun-def~masdar=-12 noun-def~masdar-def=-20 noun-def~noun-def=-15 noun-def~number=-24 noun-def~on=-21 noun-def~people-def=-6
noun-def~preposition=-28 noun-def~stranger=7 noun-def~stranger-def=15 noun-def~that=-16 noun-def~theirs=-12 noun-def~verb-f=-9 noun-def~who=-10
noun-shape~end=14 noun-shape~preposition=-7 noun~accusative=10 noun~adjective-def=9 noun~adjective-def-f=-15 noun~adjective-f=19
noun~and-adjective=-15 noun~and-def=13 noun~and-noun=-9 noun~and-stranger=-9 noun~by-def=6 noun~end=-15 noun~for=-9 noun~for-def=16 noun~from=-5
noun~in=-24 noun~masdar-def=-5 noun~noun=37 noun~noun-def=23 noun~on=-28 noun~particle=11 noun~people-def=-8 noun~preposition=-8 noun~stranger=6
noun~stranger-def=16 noun~theirs=21 noun~to=6 noun~verb=-32 noun~verb-or-noun=-10 noun~who=20 number~end=-15 number~preposition=-8 of-bodies~by=10
of-bodies~for-def=-8 of-bodies~in=9 of-bodies~to=5 of-people~accusative=6 of-people~by=7 of-people~end=7 of-people~masdar=13 of-people~noun=-12
of-places~adjective-def-f=12 of-places~on=14 on~accusative=-29 on~adjective=-7 on~adjective-def=-6 on~adjective-f=-7 on~and-def=15 on~by=5 on~by-def=5
on~end=12 on~in=29 on~mark=15 on~masdar-def=-6 on~noun-def=-12 on~people=12 on~verb=-6 other~from=9 other~in=12 other~noun-def=25
other~stranger-def=-9 other~that=7 other~to=-12 particle~noun-def=-6 particle~particle=-14 particle~people-def=-5 particle~preposition=-17
particle~that=16 people-def~about=-15 people-def~accusative=-10 people-def~adjective=-8 people-def~adjective-def=24 people-def~adjective-def-f=-6
people-def~by-def=-17 people-def~end=-5 people-def~for=7 people-def~for-def=-5 people-def~from=-10 people-def~noun=14 people-def~on=-17
people-def~particle=-7 people-def~people-def=20 people-def~preposition=13 people-def~stranger-def=-9 people-def~theirs=-19 people-def~who=-6
people~by=-13 people~by-def=-5 people~particle=-5 people~verb-f=-11 place~other=9 preposition~adjective-def=-25 preposition~and-def=11
preposition~and-name=8 preposition~and-noun=13 preposition~by=-11 preposition~end=29 preposition~family=-24 preposition~in=15 preposition~noun=-18
preposition~particle=22 preposition~preposition=8 preposition~time=-10 press-head~adjective-def=11 press-head~adjective-def-f=12 press-head~that=6
says-f~adjective-def-f=11 says-f~masdar=-10 says-f~noun=-28 says-f~noun-def=5 says-f~people-def=9 says-f~theirs=14 says~adjective-def=-5 says~by-def=9
says~for-def=19 says~from=17 says~given=-7 says~in=42 says~masdar=-6 says~masdar-def=27 says~noun=7 says~noun-def=-18 says~noun-shape=-20 says~other=6
says~particle=-7 says~people=-32 says~people-def=-15 says~place=-7 says~preposition=-11 says~relation=12 says~stranger=-5 says~stranger-def=9
says~that=-37 says~their-people=11 says~theirs=10 says~verb=11 says~verb-or-noun=-13 site-head~adjective-def=17 site-head~end=20 site-head~verb=-13
some~on=7 some~preposition=-19 some~verb=-11 some~verb-f=-5 start~family=-21 start~mark=17 start~noun=-7 start~noun-def=-5 start~stranger=12
start~verb=12 start~verb-f=10 start~who=-14 stranger-def~end=-8 stranger-def~in=14 stranger-def~noun-def=10 stranger-def~stranger=-7 stranger~about=-6
stranger~from=-18 stranger~noun=7 stranger~noun-def=-8 stranger~on=-15 stranger~stranger=-5 stranger~theirs=6 stranger~to=-16 that~adjective-def=-6
that~adjective-def-f=-17 that~masdar-def=-23 that~noun-def=-24 that~people-def=-16 that~verb=33 that~verb-f=30 that~verb-particle=11
their-people~in=11 theirs~end=-11 theirs~in=-18 theirs~masdar-def=-5 theirs~noun-def=-7 title-def~about=19 title-def~accusative=-11
title-def~adjective=19 title-def~adjective-def=-7 title-def~by=-9 title-def~by-def=7 title-def~end=8 title-def~family=15 title-def~for=9
title-def~from=-16 title-def~given=9 title-def~in=-38 title-def~masdar-def=-19 title-def~noun=6 title-def~noun-def=11 title-def~on=-51
title-def~other=-7 title-def~people-def=24 title-def~preposition=13 title-def~stranger=9 title-def~stranger-def=31 title-def~that=-8
title-def~theirs=-31 title-def~to=-26 title-def~verb=4 title-def~verb-or-noun=-6 title~adjective-def=-11 title~end=-11 title~from=15 title~given=-7
title~noun-def=9 title~that=4 title~verb=-7 to~adjective-def=-8 to~adjective-def-f=-13 to~from=-17 to~in=-10 to~masdar-def=14 to~noun=9 to~particle=-8
to~preposition=-9 to~theirs=-8 verb-f~about=6 verb-f~accusative=10 verb-f~adjective=11 verb-f~adjective-def-f=28 verb-f~adjective-f=-17 verb-f~by=-37
verb-f~family=-6 verb-f~for-def=-7 verb-f~from=8 verb-f~in=-11 verb-f~masdar=-26 verb-f~masdar-def=-17 verb-f~may-be-name=5 verb-f~noun=13
verb-f~noun-def=19 verb-f~on=10 verb-f~people=-8 verb-f~people-def=18 verb-f~preposition=-5 verb-f~stranger-def=-11 verb-f~that=6 verb-f~theirs=-5
verb-f~to=7 verb-f~verb=6 verb-f~verb-or-noun=11 verb-or-noun~accusative=-19 verb-or-noun~adjective=-24 verb-or-noun~adjective-def=-20
verb-or-noun~and-def=-10 verb-or-noun~for=-16 verb-or-noun~from=24 verb-or-noun~in=-11 verb-or-noun~noun=10 verb-or-noun~noun-def=7 verb-or-noun~on=15
verb-or-noun~particle=-22 verb-or-noun~people=-6 verb-or-noun~people-def=-27 verb-or-noun~stranger-def=-6 verb-or-noun~theirs=18 verb-or-noun~time=-7
verb-or-noun~verb-or-noun=19 verb-or-noun~who=7 verb-or-noun~with=38 verb-particle~people-def=-8 verb~adjective=8 verb~adjective-def=-8 verb~by=17
verb~by-def=-18 verb~end=-10 verb~family=11 verb~given=-4 verb~in=10 verb~masdar=-14 verb~masdar-def=18 verb~noun=-17 verb~noun-def=5 verb~on=24
verb~people-def=-26 verb~stranger-def=-40 verb~that=-5 verb~their-people=7 verb~theirs=26 verb~to=10 verb~verb-or-noun=11 verb~with=16
was~accusative=32 was~adjective=18 was~adjective-def=-7 was~noun-def=-15 was~particle=9 was~people-def=9 was~verb=-12 was~verb-particle=6 with~end=-5
with~on=9 with~preposition=5`,
    'beforeThat-before': `
about~people-def=18 about~title-def=-14 accusative~from=-7 accusative~in=13 accusative~some=-5 adjective-def~about=-6 adjective-def~adjective-def=21
adjective-def~does=-30 adjective-def~does-or-noun=4 adjective-def~given=16 adjective-def~group-head=27 adjective-def~he=-8 adjective-def~in=-21
adjective-def~noun=-16 adjective-def~noun-def=-6 adjective-def~other=21 adjective-def~people=8 adjective-def~preposition=-5
adjective-def~press-head=-12 adjective-def~stranger=26 adjective-def~that=-7 adjective-def~verb-or-noun=-22 adjective-def~with=7 adjective~noun=-14
adjective~preposition=-4 adjective~that=-11 deed~title-def=-5 deed~to=12 does-f~adjective-def=-14 does-f~group-head=7 does-f~head=9 does-f~noun=-7
does-f~noun-def=-7 does-f~people-def=30 does-f~press-head=5 does-f~stranger-def=-18 does-f~title-def=12 does-or-noun~adjective-def=-11
does-or-noun~behind-ب=9 does-or-noun~given=-11 does-or-noun~group-head=19 does-or-noun~noun=7 does-or-noun~people-def=-7 does-or-noun~title=-7
does-or-noun~title-def=-4 does-or-noun~verb-or-noun=-7 does~about=-11 does~adjective=23 does~and-noun-def=5 does~behind-ب=9 does~does-or-noun=9
does~from=6 does~given=8 does~group-head=-15 does~in=-16 does~noun=11 does~of-bodies=15 does~people=-6 does~people-def=-9 does~title=26
does~title-def=-56 done-f~head=-6 done-f~noun-def=8 from~and-place=9 from~deed=-15 from~group-head=10 from~noun=-15 from~noun-def=-8 from~of-places=5
from~site-head=10 from~verb=-11 given~noun-def=16 group-head~noun-def=20 had~with=15 happens~noun=24 happens~noun-def=-10 head~in=7 he~title=-5
he~verb-or-noun=-4 in~and-noun-def=14 in~definite-behind-ل=10 in~does-or-noun=6 in~had=-18 in~noun=-17 in~noun-def=-8 in~of-places=-10 in~site-head=28
in~stranger=-5 in~verb-or-noun=8 masdar~governor=19 masdar~noun-def=-5 masdar~title-def=-6 none~does=9 none~verb=-5 noun-def~about=20
noun-def~adjective-def=9 noun-def~behind-ل=27 noun-def~deed=17 noun-def~definite-behind-ل=-10 noun-def~does-or-noun=-12 noun-def~from=-11
noun-def~given=13 noun-def~he=-6 noun-def~in=-31 noun-def~masdar=-10 noun-def~noun=-11 noun-def~noun-def=-20 noun-def~of-bodies=-4
noun-def~of-people=-11 noun-def~of-places=-7 noun-def~on=19 noun-def~other=10 noun-def~particle=6 noun-def~people=7 noun-def~people-def=-5
noun-def~preposition=-28 noun-def~site-head=-11 noun-def~some=-7 noun-def~stranger=-9 noun-def~stranger-def=6 noun-def~that=18 noun-def~title-def=34
noun-def~to=-9 noun-def~verb-or-noun=-23 noun-def~with=10 noun~and-adjective-def=7 noun~deed=-16 noun~from=-16 noun~group-head=6 noun~in=-19
noun~noun=32 noun~of-people=20 noun~on=8 noun~some=7 number~from=11 of-bodies~from=21 of-people~title-def=7 of-places~in=9 on~deed=9 on~masdar=-14
on~noun=23 on~noun-def=-7 on~theirs=-13 other~in=15 other~masdar=5 other~that=-11 particle~does=-4 particle~in=5 particle~stranger=-15
particle~verb-or-noun=6 people-def~adjective-def=21 people-def~does=9 people-def~given=6 people-def~had=5 people-def~masdar=8 people-def~noun=-26
people-def~noun-def=-6 people-def~preposition=10 people-def~site-head=-6 people-def~that=-15 people-def~title-def=6 people-def~to=-8 people~from=21
people~in=18 people~noun=-8 people~noun-def=25 people~site-head=-12 preposition~adjective-def=-10 preposition~and-noun-def=10 preposition~and-place=6
preposition~deed=12 preposition~noun=-7 preposition~theirs=9 says-f~group-head=14 says-f~noun=-5 says-f~noun-def=-15 says-f~press-head=7
says-f~title-def=15 says~adjective-def=9 says~definite-behind-ب=-17 says~given=-6 says~group-head=-10 says~noun-def=-12 says~people-def=-23
says~that=17 says~title-def=-8 says~verb-or-noun=-13 some~from=-7 some~noun=-15 start~and-start=-51 start~behind-ل=7 start~deed=-8
start~definite-behind-ل=16 start~does=36 start~does-f=38 start~does-or-noun=9 start~done=10 start~done-f=14 start~from=-31 start~happens=-17
start~happens-f=-33 start~he=-22 start~in=6 start~masdar=7 start~masdar-shape=-8 start~none=-28 start~noun=31 start~noun-def=-22 start~of-people=7
start~other=-36 start~particle=-8 start~people=-15 start~plays=10 start~preposition=26 start~says=33 start~stranger=-34 start~that=6
start~title-def=-36 start~verb=37 start~verb-f=37 start~verb-or-noun=37 start~verb-particle=-15 start~was=13 stranger-def~given=10 stranger-def~in=5
stranger-def~masdar=-8 stranger-def~noun=-4 stranger-def~preposition=7 stranger-def~to=-5 stranger~in=12 stranger~noun=-11 stranger~some=-12
stranger~that=18 stranger~title-def=17 that~adjective-def=-4 that~deed=14 that~does=5 that~noun-def=-6 that~people-def=-17 that~some=-5 that~theirs=-8
that~verb=23 theirs~from=-10 theirs~in=6 theirs~preposition=-12 theirs~that=8 theirs~verb-or-noun=-8 this~noun-def=-13 title-def~about=-9
title-def~from=7 title-def~given=40 title-def~he=-5 title-def~in=-18 title-def~masdar=11 title-def~may-be-name=17 title-def~noun=12 title-def~on=-22
title-def~other=15 title-def~site-head=-8 title-def~stranger=20 title-def~that=-51 title-def~theirs=-8 title-def~title-def=-8 title-def~to=11
title-def~verb=-11 title-def~with=-10 title~about=14 title~adjective-def=-44 title~from=8 title~group-head=-17 title~in=25 title~noun=-5
title~noun-def=16 title~of-places=16 title~people-def=-10 to~does-or-noun=-9 to~head=8 to~masdar=-13 to~noun=-20 to~site-head=5 to~title-def=28
to~verb-or-noun=-12 verb-f~adjective-def=-17 verb-f~behind-ب=-5 verb-f~head=9 verb-f~masdar=19 verb-f~noun=-17 verb-f~noun-def=6 verb-f~people-def=10
verb-f~press-head=7 verb-f~some=6 verb-f~stranger-def=16 verb-f~title-def=4 verb-or-noun~adjective-def=21 verb-or-noun~definite-behind-ب=9
verb-or-noun~from=-5 verb-or-noun~group-head=5 verb-or-noun~in=4 verb-or-noun~noun=27 verb-or-noun~people-def=-21 verb-or-noun~preposition=11
verb-or-noun~verb-or-noun=-12 verb-particle~does=18 verb-particle~does-or-noun=10 verb-particle~verb=-25 verb-particle~verb-f=7 verb~about=-19
verb~adjective-def=12 verb~behind-ب=-13 verb~definite-behind-ب=-10 verb~in=-6 verb~masdar=16 verb~noun=29 verb~of-places=7 verb~on=-17
verb~people-def=-14 verb~theirs=-7 verb~title=-15 verb~title-def=-9 verb~to=7 verb~verb-or-noun=10 was~group-head=6 was~in=-13 was~noun-def=-7
was~people-def=-6 was~title-def=-11 with~noun=7`,
  },
};
