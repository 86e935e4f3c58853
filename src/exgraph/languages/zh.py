"""Chinese, in simplified and traditional characters: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "zh",
    columns={
        Column.SOURCE: """
            源|来源|源地址|源ip|源ip地址|来源地址|客户端|发起方|來源|發起端|从|從|使用者|使用方|调用方|访问方|源端
            源设备
        """,
        Column.DESTINATION: """
            目标|目的地|目标地址|目的地址|目标ip|目标ip地址|服务器|接收方|目的ip地址|目標|目的端|到|至|目标端
            目的设备
        """,
        Column.ENDPOINT: "终结点|端点|终端节点|端點",
        Column.HOST: "主机|节点|角色|服务器角色|主機|節點",
        Column.PEER: """
            源/目标|来源/目标|源/目的|目标/源|目的/源|到/从|从/到|到/来自|来自/到|目标/来源|对端|对端地址|对端主机
            對端
        """,
        Column.PAIR: "源 → 目标|通信路径",
        Column.PORT: "端口|端口号|端口范围|默认端口|連接埠",
        Column.TRANSPORT: "协议|协议类型|传输协议|通信协议|協定|通訊協定|传输|傳輸|传输层|傳輸層|協議|通訊協議",
        Column.SERVICE: "服务|应用|应用程序|服务名称|服務|应用协议|應用程式|服务名|應用協定",
        Column.PURPOSE: """
            说明|描述|用途|目的说明|功能|组件|类型|名称|使用说明|說明|作用|流量|流量类型|业务说明|目的|产品|產品
        """,
        Column.NOTES: "备注|注释|注意|注|備註|附注|说明和备注",
        Column.DIRECTION: """
            方向|流量方向|通信方向|入或出|入/出|传入或传出|规则类型|规则方向|出入方向|访问方向|连接方向|数据流向
            數據流向|流向
        """,
        Column.ACTION: """
            操作|动作|允许/拒绝|策略|授权策略|是否允许|動作|状态|狀態|启用|啟用|判定|禁用|停用|禁止|阻止|拒绝|删除
            是否禁用|是否阻止|策略动作|允许|访问控制
        """,
        Column.ENCRYPTION: "加密|是否加密|加密方式",
        Column.OPTIONAL: "可选|可選",
        Column.REQUIRED: "必需|是否必需|必须",
        Column.OWNER: "负责人|負責人|所有者|责任人|联系人|聯絡人|归属人|责任部门",
        Column.REQUESTER: "申请人|申請人|申请部门|申請部門|需求人",
        Column.APPROVER: "审批人|審批人|批准人|核准人",
        Column.TICKET: "工单|工单号|工單|工單號|申请单号|申請單號|变更号|變更單號|单号|单據號|工单编号|申请编号",
        Column.RULE: "规则|规则名称|规则名|规则编号|規則|規則名稱|策略名称|策略名",
        Column.ENVIRONMENT: "环境|環境",
        Column.VALID_UNTIL: "有效期|有效期至|到期日|到期时间|截止日期|截止时间|失效时间|到期日期|有效期限|失效日期",
        Column.JUSTIFICATION: "理由|原因|申请理由|申請理由|业务理由|依据",
    },
    also={
        Column.DESTINATION: "目的",
        Column.HOST: "组件|产品|產品",
        Column.PEER: "产品|產品",
    },
    cells={
        Meaning.PROSE: """
            通常|一般|往往|常常|经常|經常|例如|比如|主要|默认情况下|預設情況下|入站|出站|传入|傳入|传出|傳出|入口|出口
            是|为|為|在|用于|用於|需要|必须|必須|建议|建議|推荐|的|上的|该|此|实例|實例|连接|連接|通訊埠|通信埠|方向
            流量
        """,
        Meaning.IP_PROTOCOL: "ip协议|协议号",
        Meaning.DYNAMIC: "动态|动态端口|动态的|動態|動態連接埠",
        Meaning.ANY: "全允许|全部允许|全部放行|全部端口开放|任意|任何|全部|所有|所有端口|全部端口",
        Meaning.NONE: "不适用|不適用|无|無|没有|無直接連線|无直接连接|该项不适用|无端口|無端口|没有端口",
        Meaning.NEGATIVE: """
            不需要|不要求|阻止|拒绝|不要|禁用|已禁用|停用|已停用|禁止|关闭|已关闭|關閉|不允许|不允許|封锁|不使用
            未使用|不支持|已废弃|废弃|无需|不用|未启用|未开启|不启用|已封闭|已封禁|不再需要|不再使用|已停止使用
            不需要开放
        """,
        Meaning.PERMITTED: "允许|允許|开放|開放",
        Meaning.UNRESOLVED: """
            请参阅注释|见注释|请参阅说明|用户配置|用户定义|自定义|自定义端口|取决于提供商|取决于提供程序|提供商依赖
            其他端口|未知|客户指定端口|指定端口|可配置|可設定|可自定义|可自訂|因提供商而异|因供应商而异
        """,
        Meaning.NEXT_FREE: "下一个可用端口|下一个空闲端口",
        Meaning.AND: "和|及|以及|且|并且|並且",
        Meaning.OR: "或|或者",
        Meaning.TO: "至|到",
        Meaning.ABOVE: "以上|及以上|或更高|或以上|及更高|以上的|起|及以后",
        Meaning.BETWEEN: "介于",
        Meaning.FROM: "從|从",
        Meaning.FILLER: "端口|端口范围|端口号|端口號|连接埠|連接埠|使用|通过",
        Meaning.WHERE: "其中",
    },
    words={
        Word.RANGE_FIRST: "起始|开始|開始|最小",
        Word.RANGE_LAST: "结束|終止|终止|結束|最大",
        Word.ZONE_NOUN: "区域|區域|安全域|网段|網段|网络|網絡|网络区域|分区|网区",
        Word.PERMANENT: "永久|长期|長期|无限期|無限期",
        Word.ADDRESS_NOUN: "地址",
        Word.ICMP_CODE: "代码|代碼",
        Word.ICMP_TYPE: "类型|類型",
        Word.NO_NAME: """
            已弃用|弃用|多个|若干|保留|预留|一个|两个|三个|所有|全部|每个|重定向|默认|可选|必需|推荐|仅|至少|至多|或
            和
        """,
        Word.NUMBERED: "注|附注|註|表|图|版本|步骤|类型|第|见注|共|总|总计|合计|页|章|节|超时|优先级",
        Word.UNIT_SIGN: "个|個|台|位|名|次|条",
        Word.UNIT: "节点|用户|会话|实例|秒|分钟|小时|天|个端口",
        Word.UNCLEAR: "源端口|来源端口|大约|约|來源連接埠",
        Word.REPLACED: "替换为|改为|更改为|变更为|现为|现在|现改为|现|已改为|已替换为|現為|改為",
        Word.GREATER_THAN: "大于|高于|超过|大於|高於|超過",
        Word.AT_LEAST: "不低于|不小于|至少|大于等于|大于或等于|大於等於|大於或等於|不低於|不小於",
        Word.LESS_THAN: "小于|低于|小於|低於",
        Word.AT_MOST: "不超过|不高于|不大于|至多|最多|小于等于|小于或等于|小於等於|小於或等於|不超過|不高於|不大於",
        Word.OR_LESS: "以下|及以下|或以下|或更低",
        Word.UNEQUAL: "不等于|不等於",
        Word.RANGE: "范围|端口范围|範圍",
        Word.EXCEPT: "除了|除|除端口|除外",
        Word.EXCEPT_BEHIND: "以外|之外|除外|外|以外的|之外的|外的",
        Word.NOT: "非|不|不是|不包括|不含|代替|取代|替代|不再|不再使用|而不是|而非|原为|原|以前|以前为|之前|旧|此前",
        Word.NOT_BEHIND: "不可|不开放|未开放|不開放",
        Word.OPTIONAL: "可选|可選|选用",
        Word.DEFAULT: "默认|默认值|預設",
        Word.CONDITIONAL: "视情况|仅|仅限|仅当|如果",
        Word.SECURED: "加密|已加密|加密的",
        Word.UNSECURED: "未加密|不加密|明文|无加密|非加密|没有加密|未经加密",
        Word.ENCRYPTION_NOUN: "加密传输|传输加密",
        Word.WITHOUT: "无|非|未|不|不使用|未使用|未启用|不启用|不支持|没有|不用|不含|不带|不通过",
        Word.OFF: "不支持|已禁用|禁用|关闭|已关闭|未启用|不启用|不使用|未使用|无|没有|不可用|否|停用",
        Word.OFFERED: "可选|可选的|机会性|机会|如果可用|如可用|若支持|尽可能|支持|推荐|建议|可用|选用|非强制",
        Word.NOT_REQUIRED: "不需要|非必需|非必须|不必|无需|不强制|不要求|并非必需",
        Word.ENFORCED: "必须|必需|强制|仅|始终|要求|必选",
        Word.WITH_OR_WITHOUT: "有无|带或不带|启用或不启用",
        Word.COPULA: "是|为",
        Word.YEAR_SIGN: "年",
        Word.MONTH_SIGN: "月",
        Word.DAY_SIGN: "日",
        Word.PORT_NOUN: "端口|連接埠|连接埠|通訊埠|埠號|埠",
        Word.SOURCE_NOUN: "源!泉|来源|來源|客户端",
        Word.DESTINATION_NOUN: "目标|目的|目標",
        Word.PROTOCOL_NOUN: "协议|協定",
        Word.SENDS: "发送",
        Word.SOURCE_BESIDE: "源|来源|來源|从",
        Word.LOCAL: "本地|本端|本機|本机",
        Word.REMOTE: "远程|遠端|远端|對端|对端|遠程",
        Word.REMOVES: "删除|移除|刪除|废止|廢止|撤销|撤銷|下线|下線|已过期|过期|過期|驳回|駁回|拆除|注销",
        Word.SAMPLE: "示例|例如|样例|範例|例|举例",
        Word.BELOW_TABLE: """
            批准|批准人|审批|审批人|审核|审核人|编制|编制人|签字|签名|日期|合计|总计|图例|申请人|备注|備註|核准
            承辦人|意见|部门意见|审批意见|领导意见|审核意见|盖章|單位意見|主管意见
        """,
        Word.REMOVAL: "要删除|待删除|需删除|将删除|拟删除|要移除|待移除|要关闭|待关闭|要刪除|待刪除|要關閉",
        Word.REMOVED_THING: "规则|規則|端口|策略|流量|访问",
        Word.NO_LONGER: "不再|已不",
        Word.NO_CONNECTION: "無直接連線|无直接连接|未使用|不使用",
        Word.EVERY: "所有|任意|任何|全部|一切",
        Word.SINCE: "自|从|從|起|以后|之后|以後|之後|后|後|开始|開始|以上|中|在",
        Word.OUT_OF_DATE: "已弃用|弃用|过时|已过时|已棄用",
        Word.OF_PORTLESS: "回显|请求|請求|应答|响应|类型|類型|代码|协议|協議|流量|全部|所有",
        Word.ROW_NUMBER: "序号|序號|编号|編號|行号",
        Word.MAY_BE_ACTION: "操作|策略|状态|狀態|启用|啟用|访问控制",
        Word.INBOUND: "入站|传入|傳入|入口|入方向|入向",
        Word.OUTBOUND: "出站|传出|傳出|出口|出方向|出向",
        Word.IN: "入|进",
        Word.OUT: "出",
        Word.BOTH_WAYS: "双向|雙向",
        Word.BOTH_ALONE: "双方|双向",
        Word.SCOPE: """
            内部|內部|内网|內網|外部|本地|本机|本機|局域网
            區域網路|管理|运维|東西向|东西向|南北向|内部通信|內部通訊|集群内|横向
        """,
        Word.OTHER_NUMBER: "数量|數量|个数|大小|内存|記憶體|距离|距離|价格",
        Word.KEY_HEADER: "项目|項目|参数|參數|属性|屬性|配置项|字段|键",
        Word.VALUE_HEADER: "值|设置|設定|配置|取值",
        Word.ONE_WAY: "单向|單向|到目标|到目的|源到目标|源到目的|客户端到服务器",
        Word.REVERSED: "反向|逆向|到源|至源|目标到源|目的到源|服务器到客户端",
        Word.FRONT_END: "前端|反向代理",
        Word.BACK_END: "后端",
        Word.ANY_ROLE: """
            任意|任何|全部|所有|任意主机|任何主机|所有主机|任意地址|任何地址|所有地址|任意ip|任何ip|任意源|任意来源
            任何来源
            所有来源|任意目的|任意目标|任何目标|所有目标|任何地方|任意位置|任何位置
        """,
        Word.SELF: "自身|自己|本机|本身",
        Word.AND: "与|和|與|及|以及",
        Word.OR: "或者|或",
        Word.NARROWS: "内部|外部",
        Word.YES: "是",
        Word.NO: "否",
        Word.MODAL: "应该|應該|应当|预期|預期|预期结果|預期結果|结果|結果|期望|判定",
        Word.DENIES: "拒绝|阻止|禁止|拒絕|禁用|停用|封禁|丢弃|阻断|丟棄|拦截|攔截|阻斷|封鎖|关闭|關閉",
        Word.PERMITS: "允许|允許|开放|開放|放行|通过|启用|啟用|接受|许可|新增|添加|保留|放通|可达|可達",
        Word.TURNS: "不|未|非|否|无|没有",
        Word.DENIED_ALL: "全拒绝|全部拒绝|全禁止|全部禁止",
        Word.AS_YOU_LIKE: "选配",
        Word.DITTO: "同上",
        Word.POSSESSIVE: "的",
        Word.POSSESSED: "入站|出站|传入|传出|入方向|出方向|端口|流量|通信|防火墙",
        Word.BETWEEN_BEHIND: "之间|之間",
        Word.THIS_TABLE: "下表|下表格|此表|此表格|本表|本表格|以下表|以下表格|该表|该表格",
        Word.TABLE_SHOWS: "描述|列出|说明|介绍|显示|给出|描述了|列出了|说明了|介绍了|显示了|给出了",
        Word.NUMBERED_PART: "表|表格",
        Word.ROUTE: """
            从{a}到{b}的
            从{a}到{b}
        """,
        Word.VERB: "必须|必須|应该|應該|可以|已经|已經",
        Word.FOLLOWING: "以下|下列|如下",
        Word.ROLE_NOUN: "服务器|伺服器|客户端|节点|主机|负载均衡|负载均衡器|网关|閘道",
        Word.PLACE_NAME: """
            生产|生产环境|测试|测试环境|开发|开发环境|预发|内网|外网|内部|外部|公网|专网|总部|分公司|机房|工厂|主|备|主用|备用|管理网|业务网|办公网|隔离区|非军事区|可选|云
        """,
        Word.BARE_NOUN: """
            服务器|伺服器|客户端|客戶端|节点|節點|主机|主機|网关|閘道|控制器|代理|服务|服務|终端|控制台
        """,
        Word.ACTIVITY: """
            安装|升级|部署|迁移|复制|监控!服务器!节点!主机|备份|恢复|配置|设置|要求|前提|先决条件
            管理!サーバ!ホスト!ノード!コンソール!服务器!節點!节点!主机!伺服器!主機|概述
        """,
        Word.PORTS_SAID: """
            端口|端口号|网络端口|通信端口|防火墙规则|防火墙端口|规则|流量|通信|连接|访问|连接埠|連接埠|請求|请求|通訊
        """,
        Word.PORTS_BESIDE: """
            以下|下列|所需|必需|必需的|需要的|入站|出站|网络|防火墙|所有|全部|所需的|开放|使用|监听|列表|入方向|出方向
            多个|若干|几个|一些|多個|幾個|特定|如下|传入|传出|傳入|傳出|输入|輸出
            所有的
        """,
        Word.FORM_HOST: """
            {own} (的)? (预定义|預先定義的|预定义的)? (安全组|安全群組) (包括|包含|需要|含有) {ports}
            (用于|用於|适用于|適用於) {own} 的 (预定义|預先定義的|预定义的)? (安全组|安全群組) (包括|包含|需要) {ports}
            (用於|適用於|针对|針對|為|为) {own} 的 {ports}
            (在)? {own} (上)? (必须打开|必须开放|需要打开|需要开放|应开放) {ports}
            (在)? {own} (上)? (需要开放的|需要開放的|须开放的|开放的|開放的|使用的|所使用的) {ports}
            (在)? {own} (上)? (需要的|所需的|所需|需要打开的|打开的|需开放的|需开放) {ports}
            {own} (需要|使用|需要开放|开放|需要打开|要求) {ports}
            {own} (上)? 的 {ports}
            (用于|适用于) {own} 的 {ports}
        """,
        Word.FORM_INWARD: """
            (访问|連接到|连接到|訪問|进入|入站到) {own} (的)? ({ports})?
            (发往|到|至|前往|發往) {own} 的 {ports}
            {own} (监听|监听的|監聽的|正在监听的|侦听的) {ports}
        """,
        Word.FORM_OUTWARD: """
            (来自|從|从|来源于|來自) {own} 的 {ports}
            {own} (发起的|发出的|發起的) {ports}
        """,
        Word.VERB: "必须|必須|能够|能夠|以下|需要|可以",
        Word.WAY_FROM: """
            (来自|來自|从|從|源自) {own} (的)? ({way}|{ports}|进|入)
            ({way}|{ports})? (来自|來自|从|從|源自) {own}
        """,
        Word.WAY_TO: """
            (到|至|往|发往|發往|前往|访问|訪問) {own} (的)? ({way}|{ports}|出)
            ({way}|{ports})? (到|至|往|发往|發往|前往) {own}
        """,
        Word.WAY_AT: """
            (在) {own} (上)? ({way})
        """,
        Word.WAY_WITH: """
            (与|和|與) {own} (之间)? ({both})
        """,
        Word.LOOKED_THROUGH: """
            安全组的|安全群組的|外部安全组的
        """,
        Word.LOOKED_THROUGH_BEHIND: """
            运行|正常运行|運行|正常運行|工作|正常工作|运作|運作|的运行|的正常运行|的正常运作|的安全组|的安全群組
        """,
        Word.FORM_BY_PORTS: "(通过|使用|在) {ports} (上)?",
        Word.FORM_PAIR: """
            {a} (必须|必須|需要|可以|能够|能夠|必须能够|需要能够) (访问|连接到|连接|訪問|連接到) {b}
            (从|從|由)? {a} (到|至) {b} (的)? ({ports})?
            {a} (访问|連接到|连接到|连接|訪問) {b} (的)? ({ports})?
        """,
        Word.FORM_BETWEEN: """
            {a} (与|和|與|及) {b} (之间的|之間的|之间|之間|间的) ({ports})?
            {a} (与|和|與) {b} (通信|互相通信|相互通信|互访)
        """,
        Word.FORM_NAMED_HOST: """
            {own} {ports}
            {own} (的)? (要求|需求|必要条件|必要條件|先决条件|先決條件)
            {own} (的)? (安全组|安全群組|网络 ACL|網路 ACL|NACL)
        """,
        Word.LEGEND: "图例|圖例|说明|注",
        Word.TOPIC: """
            端口|要求|网络|网路|入站|出站|入方向|出方向|规则|規則|防火墙|列表|通信|流量|政策|策略|所需|协议|和|及|的
        """,
        Word.ZONE_DMZ: "反向代理|边缘|非军事",
        Word.ZONE_INTERNET: "互联网|因特网|网际网路",
        Word.ZONE_DIRECTORY: "域控制器",
        Word.ZONE_DATABASES: "数据库",
        Word.ZONE_CLIENTS: "客户端计算机",
        Word.CLIENT_ALONE: "客户端",
        Word.AREA: "区域|區域|网段|網段|网络|網路|子网|子網|安全域",
        Word.NAME_NOUN: "名称|名稱|主机|主機|主机名|主機名稱|服务器|伺服器|设备|設備|系统|系統",
        Word.MASK: "掩码|掩碼|遮罩|前缀|前綴",
        Word.TRANSLATED: "转换后|轉換後",
        Word.BESIDE_END: "描述|说明|備註|备注|掩码|編號|类型|類型|负责人|負責人|責任人|编号",
        Word.HOSTS_SAID: "主机|主機|地址|位址|域名|目的地",
        Word.UNSPECIFIC: """
            系统|系統|软件|軟體|硬件|硬體|平台|基本|高级|高級|進階|默认|預設|预定义|推荐|建議|其他|一般
        """,
        Word.OF_STATES: "状态|狀態|转换|轉換|流转",
        Word.OF_TRAFFIC: "流量|网络|網路|防火墙|防火牆|连接|連線|连通|连通性|区域|互通|通信|通讯|通訊",
        Word.UNLESS: "除非|除非使用",
        Word.WHETHER: "是否|可否|能否|与否",
    },
    unstated="未说明",
    solid=True,
)
