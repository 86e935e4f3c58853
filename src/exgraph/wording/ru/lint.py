"""What is wrong, missing or odd in a document: the findings' sentences by the family of their rules."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    # How findings are told.
    "lint.summary": "{found:and} (проверено правил: {rules}).",
    "lint.nothing": "Ничего не найдено (проверено правил: {rules}).",
    "lint.count-error": "{n:error}",
    "lint.count-warning": "{n:warning}",
    "lint.count-note": "{n:note}",
    "lint.title-error": "Ошибки ({n})",
    "lint.title-warning": "Предупреждения ({n})",
    "lint.title-note": "Примечания ({n})",
    "lint.lines": "строки",
    "lint.places": "места",
    "lint.finding": "что найдено",
    "lint.quoted": "«{text}»",
    "lint.more-texts": ("… и ещё {n} текст", "… и ещё {n} текста", "… и ещё {n} текстов"),
    "lint.more-pairs": ("{pair} и ещё {n} пара", "{pair} и ещё {n} пары", "{pair} и ещё {n} пар"),
    "lint.sarif-alike": "таких же замечаний: {n}",
    "lint.sarif-places": "не указано мест: {n}",
    "lint.sarif-left-out": "опущено замечаний, наименее важных: {n}",
    "lint.lines-of": "Строки указаны по файлу {file}. Правила: docs/lint.md.",
    "lint.parts": "{parts:; }",
    # completeness
    "lint.port-missing": "порт не указан: {services:some}",
    "lint.port-concluded": "порт не указан: {services:some}; прочитано как {value}",
    "lint.transport-missing": "транспорт не указан: {services:some}",
    "lint.transport-concluded": "транспорт не указан: {services:some}; прочитано как {value}",
    "lint.application-missing": "не указано, какому приложению служат: {services:some}",
    "lint.dynamic": "динамические порты{transport}",
    "lint.dynamic-of": "{application}, динамические порты{transport}",
    "lint.the-service": "служба без названия",
    "lint.unresolved": "по тексту нельзя определить порт: {texts:some}",
    "lint.no-range": "не указано, из какого диапазона берутся динамические порты: {roles:some}",
    "lint.silent-list": "документ молчит об упорядоченных парах ({pairs}) и ни разу не говорит, что две роли не "
    "соединяются",
    "lint.silent": "документ молчит об упорядоченных парах ({pairs}), хотя о других говорит, что подключения нет",
    "lint.concluded": "выведено самим exgraph (потоков: {flows}): {reasons:; }",
    # consistency
    "lint.forbidden": "{source} → {destination}: {service} и требуется, и запрещено",
    "lint.half-encrypted": "{source} → {destination}: {service} и шифруется, и не шифруется",
    "lint.with-and-without": "{source} → {destination}: {service} указано и с шифрованием {encryption}, и без него",
    "lint.stated-again": (
        "{source} → {destination}: {service} указано {n} раз",
        "{source} → {destination}: {service} указано {n} раза",
        "{source} → {destination}: {service} указано {n} раз",
    ),
    # both ways
    "lint.other-ports": "{application}: {there} — {ports}; {back} — {others}",
    "lint.encrypted-one-way": "{endpoint}: {there} — с шифрованием {encryption}, а для {back} о шифровании не сказано",
    "lint.never-sent": "{role} получает почту по {how:some}, но отправить её не может: SMTP не открыт",
    "lint.never-sent-although": "{role} получает почту по {how:some}, но отправить её не может: SMTP не открыт, хотя и "
    "назван в самом имени роли",
    "lint.not-reached": "никто не подключается к {roles:some}",
    "lint.idle": "никто не подключается к {roles:some}, и в обратную сторону подключений нет",
    "lint.any": "{pair}: {endpoint}",
    "lint.any-port": "{pair}: все порты",
    "lint.any-service": "{pair}: служба без порта",
    "lint.reply": "обслуживающая сторона открывает {services:some} на ролях, которые открывают то же на ней; если это "
    "ответы, отдельный поток им не нужен",
    "lint.notification": "серверы открывают {services:some} на клиентах; если это уведомления, они идут по UDP на "
    "порт, выбранный клиентом ({source}), а не так, как указано",
    "lint.mixed-mail": "{role} получает почту по {how:some} и при этом открывает {services:some}",
    "lint.directory-set": "есть {has:and}, но нет {lacks:and}: участнику домена Active Directory нужны и они "
    "(Microsoft KB 832017)",
    "lint.rpc-range": "портов RPC",
    "lint.front-end-unused": "{role}: судя по названию, сервер переднего плана, но ни один клиент не открывает к нему "
    "подключений",
    "lint.front-end-rpc": "{front} открывает на {back} только {services:some}; сервер переднего плана передаёт запросы "
    "по тому же протоколу, по которому они пришли",
    "lint.product-unused": "у клиентов нет прямых подключений к {product} ({roles:some})",
    "lint.no-media": "{services:some} устанавливают вызовы, но нет ничего, что могло бы передавать сам разговор (RTP "
    "по UDP, RFC 3550)",
    "lint.relay-no-names": "{role} принимает почту и передаёт её дальше, но ни у кого не запрашивает имена; следующий "
    "узел находят по DNS (RFC 5321, раздел 5.1)",
    "lint.unfiltered": "пар ролей, между которыми фильтрация не поддерживается поставщиком: {pairs} ({source})",
    "lint.reversed": "серверы открывают {services:some} на клиентах, которые к ним не подключаются; в других местах "
    "клиенты открывают это на серверах, так что направление может быть указано наоборот",
    "lint.mapper": "{services:some}: сопоставитель конечных точек лишь сообщает, к какому порту обращаться дальше, а "
    "такой порт не указан",
    # the document's faults
    "lint.unreadable": "{message}",
    "lint.unreadable-in": "{column}: {message}",
    "lint.disputed": "{source} → {destination}: {service} разрешено, а {from_whom} → {to_whom}: {denied} запрещено, и "
    "ни то ни другое не уже",
    "lint.denied": "{source} → {destination}: в одном месте указаны службы, а в другом — что подключения нет",
    "lint.repeated": (
        "{between}{services:some} указано {n} раз{varying}",
        "{between}{services:some} указано {n} раза{varying}",
        "{between}{services:some} указано {n} раз{varying}",
    ),
    "lint.repeated-several": (
        "{between}{services:some} указаны {n} раз{varying}",
        "{between}{services:some} указаны {n} раза{varying}",
        "{between}{services:some} указаны {n} раз{varying}",
    ),
    "lint.not-always": ", и не везде с пометкой: {marks:some}",
    "lint.mark-undirected": "без направления",
    "lint.mark-alternative": "на выбор",
    "lint.mark-conditional": "при условии",
    "lint.mark-default": "по умолчанию",
    "lint.mark-negative": "не требуется",
    "lint.mark-optional": "необязательно",
    "lint.mark-partly": "частично",
    "lint.mark-template": "шаблон",
    "lint.mark-unresolved": "текст без порта",
    "lint.a-service": "служба без названия",
    "lint.spelled": "{role}: обычно пишется «{usual}» ({places:place}), но также {others:some}",
    "lint.spelling": "«{text}» ({places:place})",
    "lint.no-ends": "не сказано, кто к кому подключается: {services:some}",
    "lint.portless": ("порт не указан в {n} строке", "порт не указан в {n} строках", "порт не указан в {n} строках"),
    "lint.left-alone": "пропущено таблиц: {tables}; причина: {reason}",
    "lint.encoding": "кодировка {encoding} предположительная: в самом файле она не указана",
    # registered
    "lint.of-another": "{application} на {port}, но этот порт зарегистрирован для {names: и }",
    "lint.other-transport": "{port} зарегистрирован для {names: и } по {transports: и }, а не по {transport}",
    "lint.not-over": "{port} зарегистрирован для {names: и }, но этот протокол работает только по {transports: и }",
    "lint.cleartext": "{claimed} на {port}, но этот порт зарегистрирован для {names: и }, протокола без шифрования",
    "lint.unspecified": "{claimed} на {port}, но этот порт зарегистрирован для {names: и }, протокола без шифрования: "
    "неизвестно, как оно там начинается",
    "lint.upgrade": "{claimed:some} на {ports:some}: для {names: и } переход на TLS возможен только после начала "
    "без шифрования ({how:some})",
    # spellings
    "lint.alike": "эти названия похожи и могут означать одну роль: {names:some}",
    "lint.name-of": "«{text}» ({role})",
    "lint.mixed-role": "название роли {role}: {mixture}",
    "lint.mixed-zone": "название зоны {zone}: {mixture}",
    "lint.mixed-application": "название приложения: {mixture}",
    "lint.mixture": "в слове «{word}» смешаны {most} и {rare}: {letters:some}",
    "lint.latin": "латиница",
    "lint.cyrillic": "кириллица",
    "lint.greek": "греческие буквы",
    "lint.armenian": "армянские буквы",
    "lint.expired": "срок истёк {last}, раньше {day}: {flows:flow}",
    "lint.no-owner": "владелец не указан: {flows:flow}",
    "lint.second-zone": "{role}: сказано, что зона здесь {zone}, а в другом месте — {other}; верна первая",
}
