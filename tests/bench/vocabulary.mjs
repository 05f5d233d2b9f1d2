/**
 * What is needed to write something that looks like a language.
 *
 * @typedef {object} Vocabulary
 * @property {readonly string[]} common Words of every text, the commonest first.
 * @property {(random: import('./random.mjs').Random) => string} invent Makes a word that no other text has.
 * @property {string} space What stands between two words.
 * @property {string} comma
 * @property {string} stop
 * @property {string} separator What stands between two sentences.
 * @property {readonly [string, string]} quotes
 * @property {readonly string[]} notes Words before a remark, with their colon.
 * @property {string} ruby A word with its reading, as HTML.
 * @property {number} wordsPerSentence
 */

const words = (text) => text.trim().split(/\s+/)

const zhCommon = words(`
  的 是 在 我们 可以 一个 使用 这个 和 了 也 如果 需要 就 你 它 这些 会 系统 文件 因为 所以 但是 已经 没有 问题 时间 工作
  人们 开始 知道 现在 其中 以及 或者 通过 进行 不同 方法 其他 为了 什么 怎样 许多 其实 只是 还有 之后 之前 然后 最后 首先 例如
  城市 历史 世界 生活 故事 朋友 老师 学生 孩子 语言 文字 声音 图书 报纸 作者 读者 翻译 编辑 出版 消息 记者 社会 经济 市场 公司
  产品 价格 服务 用户 数据 网络 软件 程序 代码 命令 目录 终端 窗口 屏幕 键盘 服务器 数据库 操作系统 配置 版本 更新 安装 运行 启动
  停止 删除 复制 打开 关闭 保存 检查 测试 选择 设置 显示 输入 输出 连接 下载 发布 支持 提供 包括 说明 介绍 学习 研究 发现 解决
  设计 建立 改变 增加 减少 提高 帮助 希望 认为 觉得 喜欢 记得 忘记 相信 决定 准备 完成 继续 等待 出现 存在 发生 成为 得到 失去
  大家 自己 别人 每个 一些 所有 部分 整个 主要 重要 简单 复杂 容易 困难 可能 必须 应该 能够 愿意 当然 也许 大概 几乎 总是 常常
  有时 从来 永远 今天 明天 昨天 去年 今年 早上 晚上 春天 夏天 秋天 冬天 天气 雨水 阳光 月亮 星星 海洋 河流 山谷 森林 田野 村庄
  道路 桥梁 车站 港口 船只 火车 飞机 卫星 轨道 地球 宇宙 科学 技术 工程 机器 材料 能源 电力 温度 压力 速度 距离 重量 颜色 形状
  数字 结果 原因 目的 条件 过程 阶段 方向 位置 关系 影响 作用 意义 价值 标准 规则 经验 知识 能力 机会 任务 计划 项目 团队 会议
  讨论 意见 建议 回答 解释 描述 比较 分析 记录 观察 实验 理论 模型 算法 结构 功能 性能 安全 权限 密码 密钥 证书 协议 地址 端口
  线程 进程 内存 缓存 磁盘 分区 内核 驱动 模块 接口 参数 变量 函数 对象 列表 字符 编码 格式 模板 样式 页面 链接 图片 视频 音频
  对 从 把 被 让 给 到 向 比 而 并 且 却 又 再 都 很 更 最 太 非常 十分 真正 完全 特别 尤其 甚至 不过 虽然 即使 无论 只要
`)

const zhCharacters = [
  ...('山水火风云雨雪雷电光石土木林花草鸟鱼马牛羊虎龙凤天地日月星辰江河湖海岛岸桥路城门墙窗灯书笔纸墨琴棋画歌舞诗文字音色形声' +
    '金银铜铁铅玉珠丝棉布衣帽鞋针线刀剑弓箭车船帆桨轮轴齿弦簧钟表尺秤斗盘杯壶锅炉灶米麦豆茶酒盐糖油醋果桃李梅杏橙春夏秋冬' +
    '东西南北中上下左右前后内外远近高低长短深浅宽窄轻重快慢新旧冷热明暗红黄蓝绿青紫黑白灰清浊静动开合升降进退转移传递译读写校' +
    '印刷排版铸刻雕塑织染缝补修造建筑设计算测量绘图记录观察研究发现创制改良航行飞驰奔走停留望听说问答思想信念学教练习师徒友邻')
]

const enCommon = words(`
  the of and to a in that it is was for on with as this at by be from or but which they we you not are have had their
  one can all if there when who will more what so some would about out up into them only other then time than could
  may after first also its over such even new how most where through much before between because each while during both
  system file people work year place world story reader writer paper letter printer river harbour city bridge winter
  morning evening engine signal record language sentence meaning answer question reason method result example number
  small large early late simple difficult useful common ordinary quiet careful recent public local open free
  find give keep make take use read write build change begin follow carry remember translate publish measure compare
  command folder window network server process memory kernel device package version setting option account password
  according already although another around became began behind below beside perhaps rather several since still
  therefore though together toward under until usually within without whole course matter moment point order kind
`)

const enSyllables = words(
  'ba bel bor cal cor dan del dor el fan fer gal gor hal har is jor kal kel lan lor mar mel mor nal nor or pel por ral ren ' +
    'sal sel sor tal ter tor ul van vel vor wan wel yar zan zor ket lin ming tash rick stone ford den ley mont quil'
)

const ruCommon = words(`
  и в не на что он с как это по но они мы из у за так же от вы бы к ещё уже для или когда до если только был была было были
  при его её их этот эта эти который которая которые чтобы может можно надо есть нет там здесь тут где потом теперь тогда
  время люди год день жизнь дело слово мир город дом рука вопрос работа место лицо друг сторона конец начало система файл
  программа команда сеть сервер язык текст книга газета автор читатель перевод редактор письмо буква строка страница река мост
  берег корабль поезд дорога зима весна лето осень утро вечер звезда орбита двигатель сигнал запись пример способ причина итог
  сказать говорить знать думать видеть работать писать читать найти начать сделать открыть закрыть собрать понять помнить
  новый большой малый старый первый последний простой сложный важный общий русский местный точный тихий долгий короткий
  очень почти всегда никогда иногда часто редко вместе около после перед между через вокруг снова также однако поэтому хотя
`)

const ruSyllables = words(
  'ба бе бор ва вел во гра го да де до жа за ка кол ко ла ле ло ма ме мо на не но па пе по ра ре ро са се со та те то ха хо ча ша'
)

const arCommon = words(`
  في من على إلى أن هذا هذه التي الذي مع عن كان كانت قد لا ما لم ثم بعد قبل كل بين حين عند حتى لكن أو إذا أي غير منذ تحت فوق
  الوقت الناس العالم المدينة البيت الكتاب الصحيفة الكاتب القارئ الترجمة اللغة الكلمة النص الحرف الصفحة النهر الجسر البحر السفينة
  الطريق القطار الشتاء الربيع الصيف الخريف الصباح المساء النجم المدار المحرك الإشارة السجل المثال الطريقة السبب النتيجة العدد
  النظام الملف البرنامج الأمر الشبكة الخادم الذاكرة النسخة الإعداد الخيار الحساب كتب قرأ وجد بدأ صنع فتح جمع فهم تذكر ترجم نشر
  جديد كبير صغير قديم أول أخير بسيط صعب مهم عام محلي دقيق هادئ طويل قصير دائما أحيانا غالبا معا حول خلال أيضا لذلك
`)

const arLetters = [...'بتثجحخدرزسشصطعغفقكلمنهو']

const syllables = (list, low, high) => (random) =>
  Array.from({length: random.integer(low, high)}, () => random.pick(list)).join('')

/**
 * Words of the languages that articles can be in.
 *
 * @type {Readonly<Record<'zh' | 'en' | 'ru' | 'ar', Vocabulary>>}
 */
export const vocabulary = {
  zh: {
    common: zhCommon,
    invent: syllables(zhCharacters, 2, 3),
    space: '',
    comma: '，',
    stop: '。',
    separator: '',
    quotes: ['“', '”'],
    notes: ['注意：', '说明：', '提示：'],
    ruby: '<ruby>渡<rt>dù</rt></ruby>',
    wordsPerSentence: 12
  },
  en: {
    common: enCommon,
    invent: syllables(enSyllables, 2, 3),
    space: ' ',
    comma: ', ',
    stop: '.',
    separator: ' ',
    quotes: ['“', '”'],
    notes: ['Note:', 'Remember:'],
    ruby: '<abbr title="as far as is known">AFAIK</abbr>',
    wordsPerSentence: 14
  },
  ru: {
    common: ruCommon,
    invent: syllables(ruSyllables, 2, 4),
    space: ' ',
    comma: ', ',
    stop: '.',
    separator: ' ',
    quotes: ['«', '»'],
    notes: ['Внимание:', 'Важно:'],
    ruby: '<abbr title="то есть">т. е.</abbr>',
    wordsPerSentence: 11
  },
  ar: {
    common: arCommon,
    invent: (random) => (random.chance(0.4) ? 'ال' : '') + syllables(arLetters, 3, 5)(random),
    space: ' ',
    comma: '، ',
    stop: '.',
    separator: ' ',
    quotes: ['«', '»'],
    notes: ['ملاحظة:', 'تنبيه:'],
    ruby: '<bdi>ABC</bdi>',
    wordsPerSentence: 12
  }
}
