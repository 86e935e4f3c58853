"""Japanese: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "ja",
    columns={
        Column.SOURCE: """
            送信元|ソース|接続元|発信元|送信元ipアドレス|始点|クライアント|転送元|使用者|利用者|アクセス元|から
        """,
        Column.DESTINATION: "宛先|送信先|接続先|ターゲット|対象|宛先ipアドレス|転送先|サーバー|アクセス先|まで",
        Column.ENDPOINT: "エンドポイント",
        Column.HOST: "ホスト|ノード|役割|サーバーの役割",
        Column.PEER: """
            送信元/宛先|ソース/宛先|宛先/送信元|接続先/接続元|接続元/接続先|へ/から|から/へ
        """,
        Column.PAIR: "送信元 → 宛先|通信経路",
        Column.PORT: "ポート|ポート番号|ポート範囲|デフォルトポート|使用ポート",
        Column.TRANSPORT: "プロトコル|トランスポート|通信プロトコル",
        Column.SERVICE: "サービス|アプリケーション|サービス名|アプリケーションプロトコル",
        Column.PURPOSE: "説明|目的|用途|機能|コンポーネント|種類|名前|使用目的|製品",
        Column.NOTES: "備考|注|注意|コメント|メモ|注記",
        Column.DIRECTION: "方向|通信方向|トラフィックの方向|インまたはアウト|受信/送信|送受信|ルールの種類",
        Column.ACTION: """
            アクション|操作|許可/拒否|許可|処理|可否|状態|ステータス|有効|判定|無効|禁止|拒否|削除|ブロック|遮断
        """,
        Column.ENCRYPTION: "暗号化",
        Column.OPTIONAL: "オプション|省略可能",
        Column.REQUIRED: "必須",
        Column.OWNER: "所有者|担当者|責任者|管理者|オーナー|担当部署|連絡先",
        Column.REQUESTER: "申請者|依頼者|要求者|申請部署",
        Column.APPROVER: "承認者|承認",
        Column.TICKET: "チケット|チケット番号|申請番号|管理番号|依頼番号|変更番号|案件番号",
        Column.RULE: "ルール|ルール名|ルール番号|ポリシー名",
        Column.ENVIRONMENT: "環境",
        Column.VALID_UNTIL: "有効期限|期限|有効期間|終了日|利用期限",
        Column.JUSTIFICATION: "理由|申請理由|業務上の理由|根拠",
    },
    also={
        Column.HOST: "コンポーネント|製品",
        Column.PEER: "製品",
    },
    cells={
        Meaning.PROSE: """
            通常は|一般に|一般的に|主に|例えば|たとえば|着信|発信|受信|送信|インバウンド|アウトバウンド|は|が|を|で|に
            です|ます|上の|される|使用|使用します|使用される|必要|必要です|推奨|接続|番
        """,
        Meaning.IP_PROTOCOL: "ipプロトコル|プロトコル番号",
        Meaning.DYNAMIC: "動的|動的ポート|動的な",
        Meaning.ANY: "全許可|全て許可|すべて許可|すべて|全て|すべてのポート|全ポート",
        Meaning.NONE: "なし|該当なし|適用なし|適用外|直接接続なし|ポートなし|ポート無し",
        Meaning.NEGATIVE: """
            必要なし|ブロック|拒否|無効|無効化|禁止|閉鎖|不要|不許可|許可しない|使用しない|使用されない
            使用されません|使用しません|未使用|利用しない|利用不可|廃止|廃止済み|非対応|サポートされない
            サポートされていません|サポート対象外|不要です|必要ありません|開けない|閉じる|閉じています
        """,
        Meaning.PERMITTED: "許可|許可する",
        Meaning.UNRESOLVED: """
            コメント参照|コメントを参照|備考参照|注を参照|ユーザー構成|ユーザー設定|ユーザー定義|カスタム
            カスタムポート
            プロバイダー依存|プロバイダに依存|別のポート|不明|指定ポート
        """,
        Meaning.NEXT_FREE: "次の空きポート|次に使用可能なポート",
        Meaning.AND: "および|及び|と|かつ|ならびに",
        Meaning.OR: "または|又は",
        Meaning.TO: "から",
        Meaning.ABOVE: "およびそれ以上|以上|以上の|以降",
        Meaning.FILLER: "ポート|ポート番号|ポート範囲|まで|使用して|の",
        Meaning.WHERE: "その際",
    },
    words={
        Word.RANGE_FIRST: "開始|始点|最小",
        Word.RANGE_LAST: "終了|終点|最大",
        Word.ZONE_NOUN: "ゾーン|セグメント|ネットワーク",
        Word.PERMANENT: "無期限|恒久|永久|永続",
        Word.ADDRESS_NOUN: "アドレス",
        Word.ICMP_CODE: "コード",
        Word.ICMP_TYPE: "タイプ",
        Word.NO_NAME: """
            非推奨|廃止予定|複数|新規|予約済み|一つ|二つ|三つ|全て|すべて|各|リダイレクト|既定|任意|必須|推奨|のみ
            以上|以下|または|および
        """,
        Word.NUMBERED: """
            注|注記|備考|脚注|バージョン|表|図|手順|タイプ|版|第|計|合計|全|ページ|章|節|タイムアウト|優先度
        """,
        Word.UNIT_SIGN: "個|台|人|回|件|つの|つ|か所|種類",
        Word.UNIT: "ノード|ユーザー|ユーザ|セッション|インスタンス|秒|分間|秒間|時間|日間|バージョン|分|台構成|計",
        Word.UNCLEAR: "送信元ポート|ソースポート|約|およそ",
        Word.REPLACED: "現在は|現在|今は|現",
        Word.CHANGED_BEHIND: "に変更|へ変更|に移行|へ移行|に置き換え|に変更されました|へ変更されました|に変わりました",
        Word.DENIED_BEHIND: "の代わりに|ではなく|じゃなく|に代わり|に代わって|の代わり",
        Word.NOT: "以前は|以前|旧|従来は|従来|元は",
        Word.AT_LEAST: "最小",
        Word.AT_MOST: "最大",
        Word.MORE_BEHIND: "より大きい|より上|を超える|超|より大きく|を超え",
        Word.LESS_BEHIND: "未満|より小さい|より下",
        Word.OR_LESS: "以下|まで|までの|およびそれ以下",
        Word.EXCEPT_BEHIND: "以外|以外の|を除く|を除いた|を除き|を除いて",
        Word.RANGE: "範囲|ポート範囲",
        Word.NOT_BEHIND: "ではない|ではありません|不可|は不可",
        Word.OPTIONAL: "オプション|省略可能|任意指定",
        Word.DEFAULT: "既定|既定値|デフォルト",
        Word.CONDITIONAL: "のみ|場合|場合のみ",
        Word.SECURED: "暗号化",
        Word.PORT_NOUN: "ポート",
        Word.SOURCE_NOUN: "送信元|接続元",
        Word.DESTINATION_NOUN: "宛先|接続先|送信先",
        Word.PROTOCOL_NOUN: "プロトコル",
        Word.SENDS: "送信する",
        Word.LOCAL: "ローカル",
        Word.REMOTE: "リモート",
        Word.REMOVES: "削除|廃止|撤去|撤廃|却下|期限切れ|失効|取り消し|取消|閉じる|クローズ",
        Word.SAMPLE: "例|例えば|サンプル|記入例|見本",
        Word.BELOW_TABLE: "承認|承認者|承認日|作成者|作成日|確認者|署名|日付|合計|凡例|申請者|備考",
        Word.REMOVAL: "削除する|削除対象|削除予定|廃止する|廃止予定",
        Word.REMOVED_THING: "ルール|規則|ポート|通信|フロー",
        Word.NO_LONGER: "不要になった|不要となった|使用しなくなった|もう使わない|もはや",
        Word.NO_CONNECTION: "直接接続なし|接続なし|未使用|使用しない",
        Word.EVERY: "すべて|全て|全|任意|あらゆる",
        Word.SINCE: "以降|以後|から|より|以上|の|は|では|で",
        Word.OUT_OF_DATE: "非推奨|旧式",
        Word.PING: "ピング",
        Word.OF_PORTLESS: "エコー|要求|応答|リクエスト|タイプ|コード|プロトコル|トラフィック|全て|すべて",
        Word.ROW_NUMBER: "番号|項番|項目番号|通番|行番号|連番",
        Word.MAY_BE_ACTION: "操作|処理|状態|ステータス|有効",
        Word.INBOUND: "受信|着信|インバウンド",
        Word.OUTBOUND: "送信!元!先|発信!元|アウトバウンド",
        Word.IN: "イン",
        Word.OUT: "アウト",
        Word.BOTH_WAYS: "双方向",
        Word.BOTH_ALONE: "両方向|双方",
        Word.SCOPE: """
            内部|内部通信|外部|社内|ローカル|構内|管理
            運用管理|東西|東西方向|東西トラフィック|南北|南北方向|内部のみ
        """,
        Word.OTHER_NUMBER: "台数|個数|件数|サイズ|メモリ|距離|価格",
        Word.KEY_HEADER: "項目|設定項目|パラメータ|属性|キー",
        Word.VALUE_HEADER: "設定|値|設定値",
        Word.ONE_WAY: "片方向|一方向|単方向|宛先へ|送信元から宛先|送信元から宛先へ|クライアントからサーバー",
        Word.REVERSED: "逆方向|逆|送信元へ|宛先から送信元|宛先から送信元へ|サーバーからクライアント",
        Word.ANY_ROLE: """
            すべて|全て|任意のホスト|すべてのホスト|全ホスト|任意|どこでも|どこからでも|任意の送信元|任意の宛先
            任意のip
            任意のipアドレス|すべての送信元|すべての宛先|全送信元|全宛先
        """,
        Word.SELF: "自分|自ホスト|自分自身|自身",
        Word.AND: "と|や|および|及び|並びに|ならびに",
        Word.OR: "または",
        Word.YES: "はい",
        Word.NO: "いいえ",
        Word.MODAL: "期待|期待値|期待結果|期待動作|結果|判定|あるべき動作",
        Word.DENIES: "拒否|ブロック|禁止|遮断|無効|不可|破棄|閉塞|閉鎖|ドロップ!ボックス",
        Word.PERMITS: "許可|可|有効|通過|開放|承認|追加|新規|維持|通す|許容|到達可能",
        Word.TURNS: "非|未|ない|なし|しない|いいえ|せず",
        Word.DENIED_ALL: "全拒否|全部拒否|全遮断|全部遮断|すべて拒否|すべて禁止|すべて遮断",
        Word.AS_YOU_LIKE: "任意|選択",
        Word.POSSESSIVE: "の",
        Word.POSSESSED: "受信|送信|インバウンド|アウトバウンド|ポート|ファイアウォール",
        Word.BETWEEN_BEHIND: "の間の|間の|の間で|間で|の間に|間に",
        Word.ROUTE: "{a}から{b}への|へ|に|まで",
        Word.VERB: "されます|されています|してください|です|ました",
        Word.FOLLOWING: "以下の|次の",
        Word.ROLE_NOUN: """
            サーバー|サーバ|クライアント|ノード|ホスト|エージェント|ロードバランサー|ロード バランサー|ロードバランサ
            ロード バランサ
        """,
        Word.PLACE_NAME: """
            本番|本番環境|検証|検証環境|開発|開発環境|テスト|内部|外部|社内|社外|本社|支社|拠点|工場|現用|待機
            管理|ゲスト|東京|大阪|任意|予備
        """,
        Word.BARE_NOUN: """
            サーバー|サーバ|クライアント|ノード|ホスト|エージェント|ゲートウェイ|コントローラー|コントローラ
            サービス|マネージャー|マネージャ|端末|コンソール
        """,
        Word.ACTIVITY: """
            インストール|アップグレード|展開|移行|レプリケーション|監視!サーバ!ホスト!ノード|バックアップ|復元
            構成|設定|要件|前提条件|管理!サーバ!ホスト!ノード!コンソール!服务器!節點!节点!主机!伺服器!主機|概要
        """,
        Word.PORTS_SAID: """
            ポート|ポート番号|通信ポート|使用ポート|待ち受けポート|ファイアウォールルール|ファイアウォール規則
            ファイアウォールの規則
            ファイアウォールのルール|ルール|通信|トラフィック|接続|アクセス|通信要件|ポート要件|受信|送信|インバウンド
            アウトバウンド
        """,
        Word.PORTS_BESIDE: """
            次の|以下の|必要な|使用する|受信|送信|インバウンド|アウトバウンド|ネットワーク|一覧|の一覧|規則|ルール
            複数の|いくつかの|多数の|特定の|次のような|以下のような
        """,
        Word.FORM_HOST: """
            {own} (用の|の|向けの)? (定義済み)? セキュリティグループ (には|は) {ports} (が含まれます|が含まれています)
            {own} (用の|の|向けの)? (定義済み)? (セキュリティ グループ) (には|は) {ports} が含まれます
            {own} (用の|の|向けの)? (定義済み)? (セキュリティ グループ) (には|は) {ports} が含まれています
            {own} (用の|の|向けの)? (定義済み)? セキュリティグループ (には|は) {ports} (が必要です|を含みます)
            {own} (用の|の|向けの)? (定義済み)? (セキュリティ グループ) (には|は) {ports} (が必要です|を含みます)
            {own} で {ports} を (開く必要があります|開放する必要があります|開いてください|開放してください)
            {own} (で|が|に|上で) (使用する|使用される|利用する|必要な|必要とする|開放する) {ports}
            {own} (で|が|に|上で) (開放が必要な|開く必要がある|開く|開放される|使う|待ち受ける) {ports}
            {own} は {ports} (を使用します|を必要とします|が必要です|を使用する|を利用します|を開放します)
            {own} の {ports}
            {own} (向けの|用の) {ports}
        """,
        Word.FORM_INWARD: """
            {own} (への|へ|宛の|宛て|に対する|行きの) {ports}
            {own} が (リッスンする|待ち受ける) {ports}
            {own} は {ports} (をリッスンします|で待ち受けます)
        """,
        Word.FORM_OUTWARD: """
            {own} (からの|から|発の) {ports}
        """,
        Word.VERB: "次の|以下の|必要があ|で次|は次|に次|が次|で以下|は以下|に以下|が以下",
        Word.WAY_FROM: """
            {own} (からの|から) ({way}|{ports})?
            ({way}) {own} から
        """,
        Word.WAY_TO: """
            {own} (への|へ|宛の|宛て|宛|向け|行き) ({way}|{ports})?
            {own} に ({way})
            ({way}) {own} へ
        """,
        Word.WAY_AT: """
            {own} で ({way})
        """,
        Word.WAY_WITH: """
            {own} (との|と) ({both})
        """,
        Word.LOOKED_THROUGH: """
            セキュリティグループの|セキュリティ グループの
        """,
        Word.LOOKED_THROUGH_BEHIND: """
            の動作|の正常な動作|の稼働|の運用|の実行|のセキュリティグループ|のセキュリティ グループ
        """,
        Word.FORM_BY_PORTS: "{ports} (で|を使用して|を使って|経由で)",
        Word.FORM_PAIR: """
            {a} (は|が) {b} (に接続する必要があります|にアクセスする必要があります)
            {a} (は|が) {b} (に接続できる必要があります|にアクセスできる必要があります)
            {a} から {b} (への|へ|に|まで|宛の|に対する) ({ports})?
            {a} (は|が) {b} (に接続します|に接続する|にアクセスします|にアクセスする)
        """,
        Word.FORM_BETWEEN: """
            {a} と {b} (の間の|間の|の間) ({ports})?
            {a} と {b} (が通信|は相互に通信します|は通信します|の通信|が相互に通信)
        """,
        Word.FORM_NAMED_HOST: "{own} {ports}",
        Word.FORM_NAMED_INWARD: """
            {own} (へ|宛)
        """,
        Word.FORM_NAMED_OUTWARD: """
            {own} から
        """,
        Word.THIS_TABLE: "次の表|以下の表|この表|下の表|下表",
        Word.IN_THIS_TABLE: """
            次の表は、|次の表に、|以下の表は、|次の表は|次の表に|以下の表は|以下の表に|この表は|下表は|下表に
        """,
        Word.LEGEND: "凡例|記号",
        Word.TOPIC: """
            ポート|要件|ネットワーク|ルール|ファイアウォール|一覧|必要な|必要|プロトコル|と|の|インバウンド
            アウトバウンド
        """,
        Word.ZONE_DMZ: "リバースプロキシ|リバース プロキシ|エッジ|非武装",
        Word.ZONE_INTERNET: "インターネット",
        Word.ZONE_DIRECTORY: """
            ドメインコントローラー|ドメイン コントローラー|ドメインコントローラ|ドメイン コントローラ
        """,
        Word.ZONE_DATABASES: "データベース",
        Word.CLIENT_ALONE: "クライアント",
        Word.AREA: "ゾーン|ネットワーク|セグメント|サブネット|拠点",
        Word.NAME_NOUN: "名|名称|ホスト|ホスト名|サーバ|サーバー",
        Word.MASK: "マスク|プレフィックス",
        Word.TRANSLATED: "変換後",
        Word.BESIDE_END: "説明|備考|マスク|種別|担当|担当者|ID",
        Word.HOSTS_SAID: "ホスト|アドレス|ドメイン|宛先",
        Word.UNSPECIFIC: """
            システム|ソフトウェア|ハードウェア|基本|基本的な|詳細|高度な|デフォルト|デフォルトの|推奨|追加|その他
            その他の|一般|事前定義済み
        """,
        Word.OF_STATES: "状態遷移|ステータス|遷移",
        Word.OF_TRAFFIC: "通信|ネットワーク|トラフィック|ファイアウォール|接続|ゾーン|疎通",
        Word.UNLESS: "場合を除く|の場合を除き|を除き",
    },
    unstated="記載なし",
    solid=True,
)
