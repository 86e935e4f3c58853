"""Which flows cross the border between zones."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "crossings.summary": "Потоков через {where}: {crossing} из {flows}{ways}; каналов: {conduits}. "
    "Из них {kinds}{dynamic}.",
    "crossings.nothing": "Потоков через {where}: {crossing} из {flows}.",
    "crossings.boundaries": "границы доверия",
    "crossings.boundary": "границу зоны «{zone}»",
    "crossings.ways": " (входящих {entering}, исходящих {exiting})",
    "crossings.number-cleartext": "открытым текстом — {flows}",
    "crossings.number-encrypted": "с шифрованием — {flows}",
    "crossings.number-offered": "шифрование предлагается — {flows}",
    "crossings.number-unknown": "неизвестно — {flows}",
    "crossings.number-dynamic": "; на динамических портах — {flows}",
    "crossings.moved": "Если {moves:and}, потоков через {where} будет {n}, сейчас {before}{changes}{conduits}.",
    "crossings.move": "«{role}» перенести в зону «{zone}» из зоны «{home}»",
    "crossings.changes": ": {told}",
    "crossings.no-change": "; ничего не меняется",
    "crossings.more": "прибавляется {flows}",
    "crossings.no-longer": "убывает {flows}",
    "crossings.elsewhere": "переходит в другой канал {flows}",
    "crossings.conduits-added": "; новых каналов {n}: {ends}",
    "crossings.conduits-removed": "; исчезает каналов {n}: {ends}",
    "crossings.conduits-changed": "Каналы ({shown} из {conduits}, без изменений {same})",
    "crossings.size": "{flows:flow}, {pairs:pair of roles}, {services:service}",
    "crossings.entering": "входящие",
    "crossings.exiting": "исходящие",
    "crossings.before": "было",
    "crossings.dynamic": "динамические",
    "crossings.only-changes": "По отдельности перечислено только то, что меняется от переноса.",
    "crossings.meaning": "шифруется: так сказано в документе, или порт зарегистрирован для TLS. открытый текст: "
    "зарегистрированный протокол начинается без шифрования, и о переходе на TLS ничего не сказано. неизвестно: ни то, "
    "ни другое.",
    "crossings.meaning-specification": "Шифруется и то, что протокол по своей спецификации шифрует всегда (ssh, ESP, "
    "QUIC).",
    "crossings.meaning-offered": "предлагается: шифрование возможно, но не обязательно (STARTTLS).",
}
