"""Rules that are made of a matrix, and proved."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "enforce.proved": "равенство доказано: {compared:host-pair} × транспорты, {rules:rule}",
    "enforce.unproved": "НЕ ДОКАЗАНО: {rules:rule}; их составит другая программа, и её работу никто не перечитывает",
    "enforce.part-unproved": "не доказано: {n:rule}",
    "enforce.aerleon-compiled": "Составляет Aerleon, для продуктов из targets каждого заголовка: aclgen --policy_file "
    "ФАЙЛ --definitions_directory ПАПКА; прочтите, что вышло, прежде чем загружать",
    "enforce.zone-name": "зоны с именем {name} у брандмауэра быть не может",
    "enforce.open": " Осталось открытым: {n:flow}, правил из них не составить.",
    "enforce.absent": " Без адреса: {n:role}.",
    "enforce.foreign": " Имён описи, которых нет в матрице: {n}.",
    "enforce.head": "exgraph: то, что {matrix} требует между узлами описи {inventory}{firewall}, и ничего сверх того.",
    "enforce.head-inbound": "то, что входит в узлы; исходящее остаётся как было",
    "enforce.head-outbound": "то, что исходит из узлов; входящее остаётся как было",
    "enforce.head-open": "открыто: {flow} ({place}): {why}",
    "enforce.head-absent": "открыто: у роли {role} нет адреса",
    "enforce.head-foreign": "открыто: {name} из описи нет в матрице",
    "enforce.lacking-transport": "транспорт не указан",
    "enforce.lacking-ports": "порт не указан",
    "enforce.lacking-range": "диапазон динамических портов не указан ни в одном профиле",
    "enforce.lacking-message": "известный тип ICMP не назван",
    "enforce.lacking-unresolved": "по тексту нельзя определить порт",
    "enforce.lacking-template": "это шаблон для чисел",
    "enforce.lacking-family": "у концов нет адресов одного семейства",
    "enforce.lacking-format": "в этом формате этого не сказать, или не для каждого транспорта",
    "enforce.lacking-interface": "его источник не стоит ни за одним интерфейсом описи",
    "enforce.interface-name": "интерфейс ASA так называться не может: {name}",
    "enforce.no-host-format": "{format} — для того, что проходит через межсетевой экран, а в описи указано {direction}",
    "enforce.no-hosts": "правила {format} — это правила узлов, а ни у одной роли нет своего узла",
    "enforce.no-log": "правила {format} не ведут журнала отброшенного",
    "enforce.cisco-answers": "ответы на {transports:some} проходят через ASA, лишь если она их проверяет (inspect "
    "icmp, …)",
    "enforce.aws-quota": "{group}: {n:rule} на {direction} IPv{version:plain}; группа безопасности вмещает "
    "{most}, если квоту не повысили",
    "enforce.azure-quota": "{n:rule}: группа безопасности сети вмещает {most:plain}, если предел не повысили",
    "enforce.azure-priorities": "правил на {direction} больше, чем приоритетов в Azure: {most:plain}; --minimal "
    "пишет меньше",
    "enforce.kubernetes-pods": "поды выбирает метка {label}: {names:some}; политика решает о tcp, udp и sctp, "
    "остальное — дело сетевого плагина; что узел открывает на своих подах, проходит через любые политики",
    "enforce.no-inventory": "для правил нужны адреса: опись указывает --inventory",
    "enforce.several-firewalls": "в описи несколько межсетевых экранов, {names:and}: один указывает --firewall",
    "enforce.not-understood": "не доказано, ничего не записано: в правилах не понято конструкций: {n}, первая — "
    "{place}: {why}",
    "enforce.unequal": "не доказано, ничего не записано: расходится пар узлов и транспортов: {n}, меньше всего "
    "{source} → {destination} {transport}: не хватает {missing}, лишнее {excess}",
    "enforce.no-replies": "не доказано, ничего не записано: ответы от {source} к {destination} не проходят",
    "enforce.nothing-compared": "не доказано, ничего не записано: сравнивать было нечего",
    "enforce.rule": "правило",
    "enforce.lacks": "чего не хватает",
    "enforce.title-open": "Открыто: правил из этого не составить ({n})",
    "enforce.unsupported": "Упорядоченных пар ролей с правилом: {pairs}. {remark}",
    "enforce.united": "{role}: динамические порты из {ranges:and}; какие из них, говорит платформа в описи.",
    "enforce.disputed": "Несмотря на столь же узкий запрет действует: {n:flow} ({places:some}); документ противоречит "
    "сам себе.",
    "enforce.ruleless": "Здесь не нужно правил: {n:flow} — узел открывает их к себе самому, они не проходят через этот "
    "межсетевой экран, или их закрывает более узкий запрет.",
    "enforce.replies": "Правил лишь для того, что может быть ответом или уведомлением: {n}; --without replies "
    "оставляет их в стороне.",
    "enforce.incomplete": "правила неполны: {parts:and}",
    "enforce.part-open": "открыто: {n:flow}",
    "enforce.no-table": "{path}: правила — не таблица; назовите файл так, как он нужен брандмауэру: {known:or}",
    "enforce.suffix": "{path}: этот суффикс не называет формата брандмауэра; называют: {known}; или назовите формат "
    "в --to",
    "enforce.suffix-beside": "{path}: такой файл пишется рядом с правилами; назовите правила {known:or}",
    "enforce.needs-file": "правила для {format} — это несколько файлов ({n}): первый указывает -o",
}
