import type { SentenceLists } from './sentence-words.ts';

/**
 * The most usual abbreviations of further languages. Drawn up by hand after CLDR's sentence-break suppressions for de, es, it, pt, and the style guides of each
 * language's agencies.
 */
export const MORE_LANGUAGES: Readonly<Record<string, SentenceLists>> = {
  de: {
    never:
      'hr fr dr prof dipl ing dipl.-ing z.b d.h u.a i.d.r i.v i.a z.t o.ä s.o s.u u.u v.a bzw ca vgl v z.hd d.i a.d i.e a.m sog st frhr gen lt inkl exkl evtl ggf bspw gem geb gest jr verh hl hll rd geh mag med jur phil rer.nat h.c dr.h.c bzgl abt oberst hptm maj',
    number:
      'nr art abs S bd kap jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so tel ziff anm aufl hrsg abb tab bl',
    unit: 'st min std sek',
    ends: 'usw etc u.s.w u.v.m jh n.chr v.chr u.z m.e e.v',
    name: 'co str mio mrd tsd',
    endings: 'str',
    starters:
      'der die das ein eine einer er sie es wir ich ihr sein seine seiner ihre ihren in im am an auf aus bei mit nach von vom vor zu zum zur und aber doch dann da dies diese dieser dieses so auch als wenn weil während für über unter seit bis durch ohne gegen nun noch nur jetzt heute gestern morgen damit danach dabei dazu dort hier wer was wie wo warum wann man alle viele einige kein keine niemand später zudem allerdings trotzdem deshalb daher',
    behindOrdinals:
      'jahrhundert jahrhunderts jahrhunderten jahrestag geburtstag todestag hochzeitstag mal platz bezirk minute spielminute runde spieltag etappe auflage klasse stock stockwerk lebensjahr sitzung staffel folge ausgabe weltkrieg armee division republik symphonie sinfonie kapitel woche tag kongress parteitag bundestag festival internationale internationalen deutsche deutschen',
  },
  es: {
    never:
      'sr sra srta sres dr dra D dª dña lic ing prof profa gral cnel cmdte cap tte sgto ud uds vd vds p.ej ej av avda pza gob pdte sto sta fr mons ee excmo excma ilmo ilma rvdo hno hnos c.f cf vs arq abg',
    number: 'núm núms n art arts pág págs p pp vol cap fig tel ap ene feb mar abr may jun jul ago sept oct nov dic',
    ends: 'etc ee.uu uu s.a s.l cía a.c d.c a.m p.m km kg',
    starters:
      'el la los las un una unos unas en de por para con sin sobre tras desde hasta según pero y o si cuando mientras aunque como que qué quién cómo dónde cuándo este esta esto estos estas ese esa eso aquel aquella él ella ellos ellas yo tú usted nosotros su sus mi tu no sí ya hoy ayer mañana también además entonces luego después antes ahora allí aquí hay al del se le les lo nada nadie todo todos cada otro otra muchos algunos',
  },
  it: {
    never:
      'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing on sen gen col cap ten serg magg mons cav comm geom arch rag s ss S SS cfr p.es es ecc.mo egr gent spett v vs',
    number: 'n nn art artt pag pagg p pp vol voll cap fig tel gen feb mar apr mag giu lug ago sett set ott nov dic',
    ends: 'ecc etc s.p.a spa s.r.l s.n.c a.c d.c a.m p.m',
  },
  pt: {
    never:
      'sr sra srta srs dr dra drs prof profa eng gen cel maj cap ten sgt D p.ex ex av exmo exma arq adv sto sta pe fr mons',
    number: 'n nº art arts pág págs p pp vol cap fig tel jan fev mar abr mai jun jul ago set out nov dez',
    ends: 'etc ltda s.a cia a.c d.c',
  },
  tr: {
    never:
      'dr prof doç yrd av sn bkz örn hz st alb gen org kor tüm tuğ yb bnb yzb ütğm tğm müh mim ecz öğr uzm arş gör op mah cad sok sk blv apt no tel t.c vd çev haz yay bk krş',
    number: 's S no cilt c say m md fık',
    ends: 'vb vs a.ş ltd şti m.ö m.s',
    behindOrdinals:
      'yüzyıl yüzyılda yüzyılın kez kat gün yıl yılı yıldönümü dünya madde maddesi bölüm hafta sezon dakika dakikada sınıf cumhurbaşkanı sırada sıra tur ağır asliye sulh kolordu ordu',
  },
  uk: {
    never:
      'вул буд просп пров бул пл наб ім акад проф доц канд докт ген полк підполк кап лейт серж гр п-н т.зв т.к т.е тобто див напр св обл р-н м-ко смт дер зав зам пом нач дир ред вид пор т.ч в.т.ч у.т.ч',
    number: 'стор ст п пп рис табл гл розд т тт вип ч № січ лют бер квіт трав черв лип серп вер жовт лист груд',
    unit: 'р рр м с ч кв о д год',
    ends: 'ін т.д т.п грн коп тис млн млрд трлн долл дол н.е до.н.е км кг хв сек чол шт екз',
    times:
      'у в з із до по на близько після восени навесні влітку взимку початку кінці середині січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    starters:
      'він вона воно вони це цей ця ці у в на але і й та а з із за по до від для про при через після перед між під над без що хто як де коли якщо хоча також тут там тепер потім зараз сьогодні вчора завтра ми ви я ти його її їх наш все всі кожен не ні так',
  },
};
