"""May one role open a connection to another, and what does that rest on?"""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "explain.about": "о чём",
    "explain.known": "что известно",
    "explain.about-answer": "ответ",
    "explain.about-document": "документ",
    "explain.about-inferred": "выведено",
    "explain.about-grounds": "основания",
    "explain.about-boundary": "граница",
    "explain.about-protection": "защита",
    "explain.about-way-back": "обратный путь",
    "explain.about-not-stated": "не указано",
    "explain.about-denied": "запрещено",
    "explain.about-suspected": "под вопросом",
    "explain.about-remarks": "примечания",
    "explain.may-be-reply": "{destination} открывает то же на {source} и обслуживается там: это могут быть ответы, "
    "которым отдельный поток не нужен: {services}.",
    "explain.may-be-notification": "Это могут быть уведомления, которые идут иначе ({who}): {services}.",
    "explain.about-not-allowed": "не разрешено",
    "explain.yes": "Да: «{source}» может открыть подключение к «{destination}»: {services}.",
    "explain.partly": "Отчасти: «{source}» может открыть подключение к «{destination}» в {open} из {pairs} "
    "упорядоченных пар: {services}.",
    "explain.no": "Нет: по документу «{source}» не открывает подключений к «{destination}».",
    "explain.unknown": "Неизвестно: о подключениях от «{source}» к «{destination}» в документе ничего не сказано.",
    "explain.yes-port": "Да: «{source}» может открыть {port} на «{destination}»: {services}.",
    "explain.partly-port": "Отчасти: из {port} «{source}» может открыть {ports} на «{destination}»: {services}.",
    "explain.partly-port-pairs": "Отчасти: «{source}» может открыть {port} на «{destination}» в {open} из {pairs} "
    "упорядоченных пар: {services}.",
    "explain.depends-port": "Смотря по обстоятельствам: «{source}» может открыть {port} на «{destination}», если порт "
    "выбран как динамический: {services}.",
    "explain.no-port": "Нет: «{source}» может открыть {services} на «{destination}», но не {port}.",
    "explain.unknown-port": "Неизвестно, может ли «{source}» открыть {port} на «{destination}»: документ не уточняет "
    "{services}.",
    "explain.read-as": "{place}: «{text}», прочитано как {services}.",
    "explain.read-none": "{place}: «{text}» — прямого подключения нет.",
    "explain.no-words": "{place}: {services}.",
    "explain.the-document": "Документ",
    "explain.more": "… и ещё мест: {count}.",
    "explain.concluded-transport": "Транспорт для {services:some} не указан, а выведен: {reason}.",
    "explain.concluded-ports": "Порт для {services:some} не указан, а выведен: {reason}.",
    "explain.grounds": "Указано не в своей ячейке: {services}: {grounds}.",
    "explain.crosses": "Подключение из зоны «{here}» в зону «{there}» пересекает границу доверия.",
    "explain.conduit": "В этом канале: потоков — {flows}, упорядоченных пар — {pairs}, служб — {services}.",
    "explain.no-conduit": "В документе нет ни одного такого потока.",
    "explain.exposed": "Зона «{zone}» стоит на границе с неподконтрольной сетью.",
    "explain.inside": "Оба конца в зоне «{zone}»: граница доверия не пересекается.",
    "explain.protection-encrypted-stated": "Шифруется, так сказано в документе: {services}.",
    "explain.protection-encrypted-registry": "Шифруется, порт или имя зарегистрированы для TLS (IANA): {services}.",
    "explain.protection-encrypted-specification": "Шифруется по спецификации самого протокола: {services}.",
    "explain.protection-offered-stated": "Шифрование, как сказано в документе, предлагается, но может и не "
    "использоваться: {services}.",
    "explain.protection-cleartext-stated": "Не шифруется, так сказано в документе: {services}.",
    "explain.protection-cleartext-registry": "Начинается открыто, как зарегистрировано (IANA), и о переходе на TLS "
    "ничего не сказано: {services}.",
    "explain.protection-unknown": "Шифруется ли, неизвестно: {services}.",
    "explain.back-same": "Со своей стороны «{destination}» может открыть те же службы на «{source}»{places}.",
    "explain.back-different": "Обратный путь другой: со своей стороны «{destination}» может открыть на "
    "«{source}»{places} {services}.",
    "explain.back-only": "Наоборот, «{destination}» может открыть подключение к «{source}»{places}: {services}.",
    "explain.only-there": "Только туда: {services}.",
    "explain.only-back": "Только обратно: {services}.",
    "explain.back-none": "Со своей стороны «{destination}» не открывает подключений к «{source}»{places}.",
    "explain.back-silent": "О подключениях, которые «{destination}» открывает к «{source}», ничего не сказано.",
    "explain.replies": "Ответам по установленному подключению отдельное правило не нужно, если фильтр отслеживает "
    "состояние (NIST SP 800-41 Rev. 1, раздел 2.1.2).",
    "explain.marked": "В документе помечено, {mark}: {services}.",
    "explain.mark-alternative": "на выбор",
    "explain.mark-conditional": "только при условии",
    "explain.mark-default": "по умолчанию, можно изменить",
    "explain.mark-optional": "необязательно",
    "explain.mark-undirected": "не сказано, кто из двух открывает соединение",
    "explain.mark-partly": "открыто только между частью узлов",
    "explain.mark-template": "шаблон для номеров",
    "explain.mark-unresolved": "текст без порта",
    "explain.port": "порт {ports}",
    "explain.dynamic-ports": "динамические порты",
    "explain.dynamic-ports-of": "динамические порты {transport}",
    "explain.unstated-transport": "Транспорт в документе не указан для {services}.",
    "explain.unstated-ports": "Порт в документе не указан для {services}.",
    "explain.unstated-encryption": "О шифровании в документе ничего не сказано для {services}.",
    "explain.range-profile": "Диапазон динамических портов для {services} в документе не указан; в профиле: {ranges: "
    "или }.",
    "explain.range-customary": "Диапазон динамических портов для {services} не указан ни в документе, ни в профиле; "
    "обычно это {ranges: или }.",
    "explain.range": "{ports}, {platform}{origin}",
    "explain.denied-service": "{place} запрещает {services} или говорит, что это не требуется: «{text}».",
    "explain.removed-service": "{place}: {services} подлежит удалению: «{text}».",
    "explain.closed-by": "{place} разрешает {services} ({pair}), но {denial} запрещает ({denied}): запрет уже и "
    "действует.",
    "explain.closed-inside": "{place} разрешает {services} ({pair}), но для части этого {denial} запрещает ({denied}): "
    "там запрет уже и действует.",
    "explain.outweighs": "{place} разрешает {services} ({pair}), а {denial} запрещает ({denied}): разрешение уже и "
    "действует.",
    "explain.disputes": "{place} разрешает {services} ({pair}), а {denial} запрещает ({denied}), и ни то ни другое "
    "не уже: противоречие, считается открытым.",
    "explain.closed": "Больше ничего от «{source}» к «{destination}» не перечислено, поэтому правила по документу "
    "закрывают {ports: и }.",
    "explain.closed-all": "все порты {transport}",
    "explain.closed-unknown": "Какие порты от «{source}» к «{destination}» остаются закрыты, сказать нельзя: у службы "
    "порт не указан.",
    "explain.pairs-none": "Сказано, что прямого подключения нет: {pairs:some}.",
    "explain.pairs-silent": "Ничего не сказано о {pairs:some}.",
    "explain.place-of": " ({places:some})",
    "explain.about-request": "заявка",
    "explain.request": "О {services} в документе сказано: {asked}.",
    "explain.about-addresses": "адреса",
    "explain.addresses": "Адреса {role}: {addresses:some}.",
}
