/** Words of three letters and more, and pairs of Han characters, that say nothing of what a text is about, by language. */
export const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: `aber alle allem allen aller alles als also andere anderen auch auf aus bei beim bereits bin bis bist dabei dafür damit dann das dass
      dein dem den denn der des dessen deren dich die dies diese diesem diesen dieser dieses doch dort durch eben ein eine einem einen einer
      eines einige einmal etwa etwas euch euer fast für gab gegen gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr
      ihre ihrem ihren ihrer immer ins ist jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen können könnte man manche mehr
      mein meine mich mir mit muss müssen nach nicht nichts noch nun nur oder ohne schon sehr sein seine seinem seinen seiner seit sich sie
      sind sogar soll sollen sollte sondern sowie über uns unser unsere unter viel viele vom von vor wann war waren warum was weil weiter
      welche welcher wenn wer werde werden wie wieder will wir wird wirklich wollen worden wurde wurden würde würden zum zur zwar zwischen`,
    en: `about above after again against all almost also although always and another any anything are aren around because been before
      being below between both but came can cannot come could did didn does doesn doing don done down during each either else even ever
      every few first for from further get gets getting give given goes going got had has have haven having her here hers herself him
      himself his how however into isn its itself just keep know last least less let like look lot lots made make makes making many may
      maybe might more most much must myself need needs never new next not nothing now off often once one only onto other others our ours
      out over own per perhaps probably put quite rather really right said same say says see seem seems several shall she should since
      some something still such sure take than that the their theirs them themselves then there these they thing things think this those
      though through thus too took two under until upon use used uses using very via want wants was wasn way ways well went were what
      when where whether which while who whole whom whose why will with within without won would yes yet you your yours yourself`,
    es: `además ahora algo algunas algunos ante antes aquel aquella aquí así aún aunque bajo bien cada casi como con contra cosa cual cuales
      cuando cuanto dar debe del desde después donde dos durante ella ellas ello ellos entonces entre era eran eres esa esas ese eso esos
      esta está estaba estado están estar estas este esto estos fue fueron gran haber había habían hace hacer hacia han has hasta hay incluso
      las les lo los luego más mayor menos mi mientras mis misma mismo mucha muchas mucho muchos muy nada nadie ningún nos nosotros nuestra
      nuestro nunca otra otras otro otros para parte pero poco podría por porque pues puede pueden qué que quien quienes sea según ser será
      sido siempre sin sino sobre solo son soy sus tal también tampoco tan tanto tener tenía tiene tienen toda todas todavía todo todos tras
      tres tus una unas uno unos usted vez veces`,
    fr: `ainsi alors après assez aucun aucune aujourd aussi autre autres aux avait avant avec avoir bien car cas ceci cela celle celles celui
      cependant ces cet cette ceux chaque chez comme comment contre dans déjà depuis des dès deux devant doit donc dont elle elles encore
      enfin entre est été étaient était être eux fait faire fois font furent grâce hors ici ils jamais jusqu les leur leurs lors lorsque lui
      mais mal même mêmes mes moi moins mon non nos notre nous ont par parce parmi pas pendant peu peut peuvent plus plusieurs plutôt pour
      pourquoi pourtant presque puis quand que quel quelle quelles quelque quelques quels qui quoi sans sauf selon sera seront ses seulement
      sien soit son sont sous souvent sur tandis tant tel telle tels tes toi ton toujours tous tout toute toutes très trop une vers voici
      voilà vos votre vous`,
    it: `abbiamo alcune alcuni alla alle allo allora altra altre altri altro anche ancora avere aveva avevano ben che chi ciò come con contro
      cosa così cui dagli dai dal dalla dalle dallo degli dei del della delle dello dentro deve dopo dove due era erano essa essere essi
      fare fatto fino fra già gli ha hanno infatti invece loro lui mai meno mentre mia mio molta molte molti molto nei nel nella nelle nello
      noi non nostra nostro ogni oltre ora per perché perciò però più poco poi possono prima può quale quali quando quanto quasi quella
      quelle quelli quello questa queste questi questo qui quindi sarà sempre senza sia siamo sono sopra sotto sta stata stati stato stesso
      sua sue sui sul sulla sulle suo suoi tale tanto tra tre troppo tutta tutte tutti tutto una uno verso voi vostro`,
    nl: `aan achter alle alleen alles als altijd ander andere bij binnen daar daarom dan dat deze die dit doch doen door dus echter een eens
      enkele erg eigen gaan geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun iets ieder ik in is ja jaar je jij jullie
      kan komen kon kunnen maar maken meer men met mijn moet moeten naar nadat niet niets nog nooit nu of om omdat onder ons ook op over
      reeds samen sinds steeds te tegen tijdens toch toe toen tot uit uw van veel vele verder volgens voor waar waarom want waren was wat
      weer wel welke werd werden wie wij wil worden wordt zal zeer zelf zelfs zich zij zijn zoals zonder zou zouden`,
    pl: `albo ale bardzo bez będzie będą był była było były być chce choć czy czyli dla dlaczego dlatego dość gdy gdyby gdzie ich ile innych
      jak jako jednak jednego jego jej jemu jest jestem jeszcze jeśli jeżeli już kiedy kilka kto która które którego której który których
      którym którzy lub mają mamy może można mnie moja musi nad nam nas nasz naszych nawet nic nich nie niego niej nim niż oraz pod podczas
      poza ponieważ przed przede przez przy się sobie swoje swojego swój tak taka takie takich także tam tego tej ten też teraz tutaj tych
      tyle tylko tym tymi wam was wiele wielu więc wszystkich wszystkie wszystko właśnie zawsze żeby`,
    pt: `agora ainda além algo alguma algumas alguns antes ao aos apenas após aquela aquele aquilo assim até bem cada como com contra cuja
      cujo da das de dela dele deles depois desde dessa desse desta deste deve dos duas durante ela elas ele eles em enquanto entre era eram
      essa essas esse esses esta está estão estar estas estava este estes eu faz fazer foi foram for grande há isso isto já lhe mais mas me
      mesma mesmo muita muitas muito muitos na nada não nas nem nenhum no nos nossa nosso num numa nunca outra outras outro outros para
      parte pela pelas pelo pelos pode podem por porém porque pouco pois qual quais qualquer quando quanto quase que quem são se seja sem
      sempre ser será seu seus sido sob sobre sua suas tal também tanto tão tem têm tempo ter tinha toda todas todo todos tudo uma umas uns
      vez vezes você`,
    ru: `без более больше был была были было быть вам вас ваш ведь весь вместо вот все всего всей всем всех всё всегда вся где даже два для
      его ему если есть ещё еще ею же затем здесь или именно имеет иметь ими иногда как какая какие какой когда конечно которая которого
      которое которой котором которые который которых кто лишь либо лучше между меня мне много может можно мой мои мочь над надо нам нас
      наш наша наши него нее неё ней некоторые нет нибудь никогда ним них ничего нужно один одна однако одно около она они оно очень перед
      под пока после потом потому почему почти при про просто раз разве сам сама сами самый свое своего своей свои своих свой себе себя
      сейчас сколько слишком снова совсем так такая также такие такой там тем теперь тех того тоже той только том тот точно три тут тысяч
      уже хотя хоть чего чей чем через что чтоб чтобы чуть эта эти этих это этого этой этом этот`,
    sv: `alla allt andra att bara bli blir blev både den denna deras dess det detta dig din dina ditt där därför efter eller ett exempel finns
      flera från för före första genom har hade han hans hon hur här icke ingen inget inom inte kan kommer kunde kunna man med mellan men mer
      mest min mina mitt mot mycket måste ned ner nej nog nu när några något nästan och också olika om oss på redan samma sedan ser sig sin
      sina sitt ska skall skulle som stor så sådan till tills tre två under upp ut utan vad var vara varit varje vart vem vid vilka vilken
      vill vore våra vårt även över`,
    tr: `acaba ama ancak artık aslında ayrıca bana bazı belki ben beni benim bile bir biraz birçok biri birkaç biz bize bizim böyle bunu bunun
      burada bütün çok çünkü daha dahi değil diğer diye dolayı eğer elbette fakat gibi göre hala hangi hatta hem henüz hep hepsi her herkes
      hiç için ile ilgili ise işte kadar kendi kez kim ki mı mi mu mü nasıl neden nerede niye olan olarak oldu olduğu olduğunu olmak olması
      olur ona onlar onların onu onun oysa öyle pek rağmen sadece sanki sen siz sonra şey şimdi şöyle şu tarafından tüm var ve veya ya yani
      yapılan yaptığı yeni yerine yine yok yoksa zaten`,
    uk: `або адже але багато без більш більше був була були було бути вам вас ваш ваші весь вже від він вона вони воно все всі всього втім де
      для до його йому коли який яка яке які якого якої якщо кожен крім куди лише має мають між мене мені може можна мої мій над нам нас
      наш наша наші навіть неї нею них ним ніж ніколи один одна однак особливо ось перед під після поки потім при про проте саме свого своє
      своєї свої своїх свій себе собі так також такий там тепер тим тих того тоді той тому треба тут хоча хто цей цього цьому через час чого
      чому щоб ще що ці цих ця`,
    zh: `可以 可能 可是 如果 如何 如此 如下 使用 使得 需要 想要 提供 提到 进行 進行 因为 因為 因此 所以 所有 为了 為了 由于 通过 通過 已经 已經
      现在 現在 时候 時候 时间 時間 一样 一樣 一些 一下 一种 一種 一次 一般 一直 一定 一旦 一点 以下 以上 以前 以后 以後 以外 有些 有关 有關 有时
      任何 其中 开始 開始 用于 用来 来说 來說 说明 这里 就是 来自 來自 对于 對於 关于 關於 成为 成為 作为 作為 认为 認為 十分 非常 许多 許多 多数
      不同 之间 之後 之后 以来 表示 看到 得到 出现 出現 包括 相关 相關 方面 情况 情況 问题 問題 目前 今天 今年 去年 大家 自己 自动 其实 其實
      当然 當然 同时 同時 然后 然後 然而 虽然 雖然 无法 無法 必须 必須 应该 應該 能够 能夠 每个 各种 各種 几乎 幾乎 完全 直接 首先 最后 最後 最近`
  }).map(([lang, words]) => [lang, new Set(words.split(/\s+/))])
)
