"""Czech: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Declension, Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "cs",
    columns={
        Column.SOURCE: """
            zdroj|zdroje|od|z|odkud|klient|odesílatel|iniciátor|zdrojová adresa|zdrojové adresy|zdrojová ip
            zdrojová ip adresa|ip adresa zdroje|adresa zdroje|zdrojový server|zdrojový systém|zdrojový host
            zdrojový hostitel|zdrojový uzel|kdo|kdo se připojuje|přístup z|dostupné z|volající|používá|používáno
            iniciuje|spotřebitel|ip zdroje|od koho
            výchozí bod|počáteční bod|otevírá spojení|otvírá spojení|navazuje spojení|zahajuje spojení
            iniciuje spojení|otevírající strana|volající strana|navazující strana|iniciující strana
        """,
        Column.DESTINATION: """
            cíl|cíle|do|kam|příjemce|cílová adresa|cílové adresy|cílová ip|cílová ip adresa|ip adresa cíle|adresa cíle
            cílový server|cílový systém|cílový host|cílový hostitel|cílový uzel|určení|místo určení|server|ip cíle
            destinace|ke komu|komu|k čemu se připojuje
            cílový bod|přijímá spojení|přijme spojení|akceptuje spojení|přijímající strana|volaná strana
            odpovídající strana|akceptující strana
        """,
        Column.ENDPOINT: "koncový bod|koncové body",
        Column.HOST: """
            host|hostitel|hostitelé|uzel|uzly|stroj|počítač|role|role serveru|naslouchá na|poslouchá na|obsazeno
            naslouchající proces|naslouchající služba|bezpečnostní skupina|bezpečnostní skupiny|skupina zabezpečení
            zařízení|virtuální stroj|navázáno na|role uzlu|typ uzlu|skupina uzlů
            typ stroje|typ serveru|typ hostitele|typ zařízení|systém|systémy|tento systém|tento server|tento uzel
            vlastní systém
        """,
        Column.PEER: """
            zdroj/cíl|cíl/zdroj|z/do|od/do|do/od|do/z|odkud/kam|zdroj nebo cíl|vzdálený host|vzdálená adresa
            vzdálený hostitel|protistrana|protějšek|vzdálený počítač|partner|síťový prvek|síťové zařízení|síťové prvky
            prvek sítě|vzdálený prvek|druhá strana|druhý konec
        """,
        Column.PAIR: "z → do|od → do|zdroj → cíl|odkud → kam|komunikační cesta",
        Column.PORT: """
            port|porty|číslo portu|čísla portů|č portu|cílový port|cílové porty|rozsah portů|výchozí port|výchozí porty
            naslouchá na|poslouchá na|naslouchací port|port serveru
        """,
        Column.SOURCE_PORT: "zdrojový port|zdrojové porty|port klienta|klientský port|port zdroje",
        Column.TRANSPORT: """
            protokol|protokoly|transport|přenos|přenosový protokol|transportní protokol|síťový protokol|typ protokolu
        """,
        Column.SERVICE: """
            služba|služby|aplikace|název služby|aplikační protokol|protokol aplikace|povolené služby|objekt služby
        """,
        Column.PURPOSE: """
            účel|popis|funkce|použití|využití|komponenta|komponenty|typ|název|účel komunikace|účel spojení|spojení
            produkt
            popis provozu|k čemu|důvod použití|význam|komunikace
        """,
        Column.NOTES: "poznámka|poznámky|komentář|komentáře|pozn|další informace|doplňující informace",
        Column.DIRECTION: """
            obousměrně|obousměrný|obousměrné|oběma směry
            směr|směr provozu|směr komunikace|směr spojení|příchozí/odchozí|vstup/výstup|směr toku
        """,
        Column.ACTION: """
            souhlas|otevřít|otevřít?|schválení
            akce|povolit/zakázat|povoleno|povolení|přístup|rozhodnutí|stav|aktivní|zapnuto|vypnuto|blokováno
            zakázáno|odstraněno|povolit|politika|povolen|aktivní pravidlo|v provozu|v platnosti|platné|platná
            používá se|stav pravidla|stav žádosti|zapnutá|zapnuté|aktuální stav|verdikt|povolena|povoleno?
            blokováno?|schváleno|ok|ok?|platný
            platnost
        """,
        Column.ENCRYPTION: "šifrování|šifrováno|šifrovaný|šifrované|zabezpečení",
        Column.OPTIONAL: "volitelné|volitelný|nepovinné",
        Column.REQUIRED: "povinné|povinný|vyžadováno|požadováno|nutné|vyžadované",
        Column.OWNER: """
            vlastník|vlastník systému|vlastník aplikace|vlastník pravidla|odpovědná osoba|odpovědný|zodpovědná osoba
            zodpovědný|kontakt|kontaktní osoba|správce|garant
        """,
        Column.REQUESTER: "žadatel|požaduje|požadoval|zadavatel",
        Column.APPROVER: "schvalovatel|schválil|schváleno kým|schvaluje",
        Column.TICKET: """
            tiket|ticket|číslo tiketu|číslo požadavku|č požadavku|požadavek|číslo žádosti|č žádosti|žádost|číslo změny
            id požadavku
        """,
        Column.RULE: "pravidlo|název pravidla|číslo pravidla|č pravidla|pravidlo firewallu|id pravidla",
        Column.ENVIRONMENT: "prostředí",
        Column.VALID_UNTIL: """
            platné do|platnost do|platnost|platí do|datum platnosti|konec platnosti|vyprší|datum ukončení|platný do
            expirace
        """,
        Column.JUSTIFICATION: "zdůvodnění|odůvodnění|důvod|obchodní zdůvodnění|proč",
    },
    also={
        Column.SERVICE: "používá",
        Column.HOST: "komponenta|komponenty|produkt",
        Column.PEER: "produkt",
    },
    cells={
        Meaning.PROSE: """
            často|obvykle|většinou|vždy|také|rovněž|například|např|je|jsou|v|ve|pro|to|ten|příchozí|odchozí|používá
            používá se|používaný|používané|vyžadován|vyžadovány|vyžadováno|doporučeno|doporučený|spojení|provoz|provozu
            výslovně|nejprve|poté|potom|potřebný|potřebné|byl|byly|standardně|slouží|běžně
        """,
        Meaning.IP_PROTOCOL: """
            protokol ip|ip protokol|číslo protokolu|protokol č|protokol|id protokolu ip|id protokolu
            číslo protokolu ip
        """,
        Meaning.DYNAMIC: """
            dynamický|dynamické|dynamicky|dynamických|dynamický port|dynamické porty|dynamických portů
            dynamický rozsah|efemérní porty|náhodný port|náhodné porty|dynamicky přidělované
            dynamicky přidělované porty|dynamicky přidělovaný|mnoho dynamických|více dynamických
            mnoho dynamických portů
        """,
        Meaning.ANY: """
            libovolný|libovolná|libovolné|jakýkoli|jakýkoliv|jakékoli|jakékoliv|všechny|vše|všechny porty|libovolný port
            libovolné porty|jakýkoli port|jakýkoliv port|veškeré|všechno
        """,
        Meaning.NONE: """
            žádný port není potřeba
            žádné spojení|žádné přímé spojení|bez spojení|není|žádný|žádné|žádná|nepoužívá se|nevyužívá se|nepoužito
            nepoužívaný|nepoužívané|netýká se|není relevantní|nevztahuje se|nedostupné|nedostupný|žádný port|žádné porty
            bez portu|není k dispozici|bez přímého spojení|přímé spojení není
        """,
        Meaning.NEGATIVE: """
            nepoužívané|nepovolené
            nesmí být otevřené|nesmějí být otevřené|nesmí být otevřeny|nesmějí být otevřeny|nesmí být otevřena
            není vyžadován|není vyžadováno|nejsou vyžadovány|nevyžaduje se|není potřeba|není potřebný|není nutný
            není nutné|není třeba|nepotřebný|nepotřebné|blokovat|blokován|blokováno|blokovaný|blokované|zablokovat
            zablokováno|zakázat|zakázáno|zakázán|zakázaný|zakázané|zamítnout|zamítnuto|odmítnout|odmítnuto|vypnuto
            vypnutý|vypnuté|zavřený|zavřené|uzavřený|uzavřené|nepovolit|nepovoleno|nepovolený|nepovolené|neotevírat
            není povolen|není povoleno|není otevřen|není otevřený|již se nepoužívá|už se nepoužívá|se již nepoužívá
            se už nepoužívá|se nepoužívá|se nevyužívá|není používán|není používáno|nepodporuje se
            nepodporovaný|nepodporováno|není podporován|není podporováno|neaktivní|nepoužívat|nesmí být otevřen
            nemá být otevřen|zahodit|nepovolen|není nutno|není třeba otevírat|nesmí se otevřít|nesmí se otevírat
            nesmí být otevřený|je uzavřen|je uzavřený|uzavřen|zavřen|je zavřený|je zakázán|je zakázaný|je blokován
            musí zůstat zavřený|musí být zavřený|musí být blokován|má být blokován|není dovolen|nedovolený|nedovoleno
        """,
        Meaning.PERMITTED: "povolit|povoleno|povolen|povolený|povolené|otevřít|otevřený|otevřené|otevřeno",
        Meaning.UNRESOLVED: """
            viz poznámka|viz poznámky|viz komentář|viz níže|viz výše|viz popis|konfigurovatelný|konfigurovatelné
            nastavitelný|nastavitelné|vlastní port|vlastní|definováno uživatelem|definovaný uživatelem
            závisí na dodavateli|závisí na konfiguraci|dle konfigurace|podle konfigurace|dle dodavatele
            podle dodavatele|jiný port|jiné porty|neznámý|neznámé|bude upřesněno|různé|proměnný|neurčeno|bude určeno
        """,
        Meaning.NEXT_FREE: "další volný port|další volný|následující volný port|další dostupný port",
        Meaning.AND: "a|a také|i",
        Meaning.OR: "nebo|anebo|či|a/nebo",
        Meaning.TO: "až|do|až do|až po",
        Meaning.ABOVE: """
            a více|nebo více|a vyšší|nebo vyšší|a výše|nebo výše|a výš|a nad|a vyšších
        """,
        Meaning.BETWEEN: "mezi",
        Meaning.FROM: "od|z",
        Meaning.FILLER: """
            port|porty|portu|portů|portech|portem|rozsah|rozsah portů|číslo portu|čísla portů|přes|pomocí|na|po
            na portu|na portech|prostřednictvím|číslo
        """,
        Meaning.WHERE: "kde",
    },
    words={
        Word.ON_TO: "k|ke|do|na",
        Word.PUBLIC: "veřejnost|vnějšku",
        Word.ASKS: "ujistěte se že|ujistěte se, že|ověřte že|ověřte, že",
        Word.FORM_AMONG: """
            {ports} (musí být|musejí být|mají být|jsou) (otevřené|otevřeny|povolené|povoleny|dostupné) mezi {own}
            mezi {own} (musí být|musejí být|mají být) (otevřené|otevřeny|povolené|povoleny) {ports}
            {own} spolu (komunikují|musí komunikovat)
        """,
        Word.DOES: """
            *ovat|přijímat|přijmout|sbírat|odesílat|odeslat|posílat|stahovat|stáhnout|získat|získávat|spravovat
            připojit|umožnit|zajistit|vyměňovat|*ování|sběr|sběru|příjem|příjmu|odesílání|stahování|přenos|přenosu
            získávání|správu|správě|výměnu|výměně|ověřování|přijímání|zasílání|posílání
        """,
        Word.RANGE_FIRST: "první|počáteční|začátek|od|min|nejnižší|start",
        Word.RANGE_LAST: "poslední|koncový|konec|do|max|nejvyšší",
        Word.SETTABLE: "konfigurovatelný|konfigurovatelné|nastavitelný|nastavitelné",
        Word.SEVERAL_PORTS: "porty|portů",
        Word.MONTH_IN_ORDER: "led|úno|bře|dub|kvě|červn|červenc|srp|zář|říj|lis|pro",
        Word.MONTH: "led|úno|bře|dub|kvě|čer|čvc|srp|zář|říj|lis",
        Word.ZONE_NOUN: "zóna|zóny|síť|sítě|segment|segmenty|podsíť|podsítě|vlan|bezpečnostní zóna",
        Word.ZONE_OF_SOURCE: "zdrojová zóna|zdrojová síť|zdrojový segment|ze zóny|zdrojová podsíť",
        Word.ZONE_OF_DESTINATION: "cílová zóna|cílová síť|cílový segment|do zóny|cílová podsíť",
        Word.ADDRESS_OF_SOURCE: "zdrojová adresa|zdrojová ip|zdrojová ip adresa|ip adresa zdroje|ip zdroje",
        Word.ADDRESS_OF_DESTINATION: "cílová adresa|cílová ip|cílová ip adresa|ip adresa cíle|ip cíle",
        Word.PERMANENT: "trvale|trvalý|trvalé|neomezeně|neomezená|neomezený|natrvalo|nikdy|bez omezení",
        Word.ADDRESS_NOUN: "adresa|adresy|ip adresa|ip adresy",
        Word.GREATER_THAN: "nad|větší než|vyšší než|více než",
        Word.AT_LEAST: """
            od|nejméně|alespoň|minimálně|ne méně než|ne nižší než|počínaje|větší nebo rovno|větší nebo rovný
            vyšší nebo rovno
        """,
        Word.LESS_THAN: "pod|menší než|nižší než|méně než",
        Word.AT_MOST: """
            do|až do|nejvýše|maximálně|nanejvýš|ne více než|ne vyšší než|menší nebo rovno|menší nebo rovný
        """,
        Word.OR_LESS: "a nižší|nebo nižší|a níže|nebo níže|a méně|nebo méně|a pod",
        Word.UNEQUAL: "různý od|nerovná se|není roven",
        Word.RANGE: "rozsah|rozsah portů",
        Word.LEFT_OUT: "vyloučen|vyloučeno|vyjmut|vyňat|vynechán|vynecháno",
        Word.HOWEVER: "ale|však",
        Word.NO_PORT: "fyzický port|fyzické porty|fyzických portů",
        Word.WHETHER: "zda|je|zda je",
        Word.EXCEPT: """
            kromě|mimo|vyjma|s výjimkou|vše kromě|všechny kromě|všechny porty kromě|všechny mimo|všechny s výjimkou
            vyjímaje|až na|jiný než|jiné než|s vyloučením|s vynecháním|bez
        """,
        Word.NOT: """
            ne|ani|nikoli|nikoliv|místo|namísto|již ne|už ne|dříve|původně|předtím|nahrazuje|nahradil|a ne|žádný|nikdy
            změněno z|změněn z|není
        """,
        Word.REPLACED: """
            nahrazen|nahrazen portem|nahrazeno|nahrazeno portem|změněno na|změněn na|nyní|teď|aktuálně|přesunuto na
        """,
        Word.UNCLEAR: """
            zdrojový port|zdrojové porty|místní port|lokální port|přibližně|zhruba|asi|cca|max|min|maximum|s krokem
            posun|starý|stará|staré|zastaralý|zastaralé
        """,
        Word.COUNTED: "portů|porty",
        Word.PER: "na každý|na každého",
        Word.UNIT: """
            uzly|uzlů|uživatelů|uživatelé|serverů|servery|klientů|klienti|připojení|spojení|relací|relace|minut|minuty
            minuta|sekund|sekundy|sekunda|hodin|hodiny|dní|dny|den|instancí|instance|zařízení|krát|týdnů|týdny|měsíců
            měsíce|let|roky|procent|celkem|kusů|ks|pokusů|kanálů|strojů|hostů|vláken
        """,
        Word.NUMBERED: """
            verze|verzí|tabulka|tab|sekce|kapitola|krok|poznámka|velikost|počet|množství|strana|str|typ|celkem|součet
            priorita|limit|kanál|obrázek|obr|bod|fáze|řádek|časový limit|interval|oddíl|položka
        """,
        Word.ICMP_TYPE: "typ|typy|typu",
        Word.ICMP_CODE: "kód",
        Word.ABOUT: "pro|o",
        Word.NO_NAME: """
            dva|tři|čtyři|pět|jeden|jedna|zastaralý|zastaralé|přesměrování|přesměrovává|několik|starý|nový|nové|větší
            menší|rezervovaný|rezervováno|nahrazen|minimum|maximum|některé|všechny|každý|jiné|různé|výchozí|volitelně
            volitelný|vyžadován|vyžadováno|doporučeno|pouze|jen|pokud|jestliže|ne|a|i|nebo|měnitelný|konfigurovatelný
            používaný|používané|otevřený|otevřené|zavřený|plánovaný|celkem
        """,
        Word.OPTIONAL: "volitelný|volitelné|volitelná|volitelně|nepovinný|nepovinné|nepovinně",
        Word.DEFAULT: "výchozí|výchozí port|standardně",
        Word.CONDITIONAL: """
            pouze|pouze pokud|pouze pro|pouze při|jen|jen pokud|jen pro|jen při|pokud|jestliže|když|v případě
            v závislosti na|za podmínky
        """,
        Word.SECURED: "šifrovaný|šifrované|šifrovaná|šifrováno|zašifrovaný|zašifrováno|zabezpečený|zabezpečené",
        Word.UNSECURED: """
            nešifrovaný|nešifrované|nešifrovaná|nešifrováno|nezabezpečený|nezabezpečené|v otevřené podobě|prostý text
            otevřený text|čistý text|bez zabezpečení
        """,
        Word.PORT_NOUN: "port|porty|portu|portů|portem|portech|portům",
        Word.ROW_NUMBER: "č|čís|číslo|pořadí|poř|řádek|pč|p.č",
        Word.SCOPE: """
            interní|interně|vnitřní|externí|externě|vnější|místní|místně|lokální|lokálně|východ-západ|sever-jih|správa
            administrace|soukromý|soukromá|pouze interní
        """,
        Word.OTHER_NUMBER: """
            počet|množství|velikost|paměť|cena|vzdálenost|rok|telefon|linka|psč|částka|celkem|uživatelé|jádra|náklady
            šířka pásma|licence|procesor|procesory|za sekundu|za minutu|za hodinu|za den|licencí|pracovišť
        """,
        Word.KEY_HEADER: "vlastnost|parametr|nastavení|atribut|pole|volba|položka",
        Word.VALUE_HEADER: "hodnota|hodnoty|nastavení|konfigurace",
        Word.ONE_WAY: """
            jednosměrný|jednosměrná|jednosměrné|jednosměrně|jedním směrem|k cíli|do cíle|od zdroje k cíli
            od klienta k serveru
            jeden směr|v jednom směru|jen jeden směr|jednosměrka|jen tam|tam|jednostranně|jednostranný|jednostranné
            vpřed
        """,
        Word.REMARK_BOTH_WAYS: """
            obousměrný|obousměrná|obousměrné|obousměrně|oba směry|v obou směrech|oběma směry|obousměrný provoz
            obousměrná komunikace
        """,
        Word.REMARK_REVERSED: """
            opačně|obráceně|opačný směr|v opačném směru|obrácený směr|opačným směrem|zpětný směr|zpětně
            od cíle ke zdroji|z cíle do zdroje
        """,
        Word.REVERSED: "opačný|obrácený|opačně|obráceně|zpětný|ke zdroji|od cíle ke zdroji|od serveru ke klientovi",
        Word.CLAUSE: "který|která|které|kterým|kterých|kterou|pro|s|pokud|jestliže|když|na|např|včetně",
        Word.YES: "ano|pravda",
        Word.NO: "ne|nepravda",
        Word.UNTICKED: "není",
        Word.MODAL: """
            musí|měl by|má|očekáváno|očekávaný výsledek|očekávané chování|výsledek|efekt|chování|očekávání
        """,
        Word.DENIES: """
            neotevír*
            zakáz*|zakaz*|blokov*|blokuj*|zablok*|zamít*|odmít*|zahod*|zahaz*|vypn*|neaktivn*|nepovol*|zavřen*|uzavřen*
            nedostupn*|blok
            neschvál*|nevyhověno|neudělen*
        """,
        Word.PERMITS: """
            udělen*|schválen*
            povol*|otevř*|aktivn*|zapnut*|schvál*|propust*|propouš*|přidat|nové|nový|dostupn*|dosažiteln*|umožn*
            akceptov*|vytvořit|zřídit
            vyhověno|udělen*|přiznán*|odsouhlas*
        """,
        Word.TURNS: "ne|není|nikdy|nejsou|ani|žádný|žádné",
        Word.DENIED_ALL: "zakázat vše|blokovat vše|zamítnout vše",
        Word.RULES: """
            port|porty|portů|pravidla|pravidel|pravidlo|pravidla firewallu|provoz|provozu|spojení|připojení|požadavky
            komunikace|toky
        """,
        Word.USED: "vyžadovan*|používan*|potřebn*|otevřen*|nutn*|požadovan*",
        Word.OF: "pro|na",
        Word.FROM_ROLE: "z|ze|od",
        Word.TO_ROLE: "do|k|ke|na",
        Word.NOT_TO_ROLE: "otevření|povolení|nastavení|konfiguraci",
        Word.CONNECTING: "komunikace s|komunikaci s|spojení s|připojení k|přístup k",
        Word.OWN_RULES: "příchozí*|odchozí*",
        Word.AND: "a také|i",
        Word.AND_LETTER: "a",
        Word.OR: "nebo|anebo|či",
        Word.AREA: "zóna|zóny|síť|sítě|podsíť|segment|lokalita|umístění|vlan",
        Word.HELD_BY_END: """
            certifikát|certifikáty|certifikační autorita|klíč|klíče|verze|operační systém|počet|množství|vlastník
            umístění|licence|model|výrobce|heslo|paměť|stav
        """,
        Word.BESIDE_END: "popis|komentář|poznámka|vlastník|kontakt|typ|identifikátor|maska|prefix|oddělení",
        Word.TRANSLATED: "přeložen*|překlád*",
        Word.NAME_NOUN: "název|jméno|host|hostitel|hostitele|server|serveru|název hosta|název serveru|počítač|systém",
        Word.MASK: "maska|masky|maska podsítě|maska sítě|prefix",
        Word.EACH_OTHER: "sebe navzájem|vzájemně|mezi sebou|navzájem",
        Word.SOURCE_PORT: "zdrojový port|zdrojové porty",
        Word.CALLED: "s názvem|nazvaná|nazvanou|pojmenovaná",
        Word.EACH: "každý|každého|každém|každá|každé",
        Word.EACH_OF: "každý z|každá z|každé z|všechny z",
        Word.PARTS: "komponent*|služ*|prv*|modul*|část*|aplikac*|různ*",
        Word.ONLY: "pouze|jen|výhradně",
        Word.ENDS_ON: "platí do|vyprší|do dne|odstranit po",
        Word.SELF: "sám na sebe|sám sebe|sebe|stejný host|stejný hostitel|stejný server|stejný uzel",
        Word.THIS_HOST: """
            tento server|tento hostitel|tento host|tento uzel|tento počítač|tento systém|místní server|lokální server
        """,
        Word.FRONT_END: "reverzní proxy",
        Word.BACK_END: "backendový server",
        Word.ANY_ROLE: """
            libovolný|libovolná|libovolné|jakýkoli|jakýkoliv|jakákoli|jakákoliv|všechny|všichni|vše|kdokoli|kdokoliv
            libovolný host|libovolný hostitel|všichni hostitelé|libovolná adresa|jakákoli adresa|libovolná ip
            jakákoli ip|libovolná ip adresa|všechny adresy|všechny ip adresy|kdekoli|kdekoliv|odkudkoli|odkudkoliv
            kamkoli|kamkoliv|cokoli|cokoliv|libovolný zdroj|libovolný cíl|všechny zdroje|všechny cíle|libovolný server
            všechno|každý
        """,
        Word.INTERNET: "internetu",
        Word.INBOUND: "příchozí*|vstupní*|vstup|dovnitř",
        Word.OUTBOUND: "odchozí*|výstupní*|výstup|ven",
        Word.BOTH_WAYS: "obousměrn*|oba směry|v obou směrech|oběma směry",
        Word.BOTH_ALONE: """
            oba|obojí
            vzájemně|vzájemný|vzájemné|oboustranně|oboustranný|oboustranné|tam i zpět|tam a zpět|v obou směrech
            dva směry|na obě strany|obě strany|obojí směr|obousměrka
        """,
        Word.BETWEEN: "mezi|uvnitř",
        Word.NUMBERED_PART: "tabulka|sekce|kapitola|obrázek|krok",
        Word.ROUTE: """
            z|ze|od {a} do|k|ke|na|směrem k {b}
            do|k|ke {b} z|ze|od {a}
        """,
        Word.SENTENCE: """
            nastavte|otevřete|vytvořte|přidejte|zkontrolujte|povolte|zapněte|ujistěte|klikněte|vyberte|nainstalujte|níže
            následující|pokud|jestliže|když|konfigurace|nastavení
        """,
        Word.VERB: "je|jsou|musí|může|mohou|měl|měla|měly|byl|byly|vyžaduje|vyžadují|potřebuje|kterým|kterých",
        Word.FOLLOWING: "následující|následujících|tyto|těchto|uvedené",
        Word.ROLE_NOUN: """
            server*|klient*|senzor*|uzel|uzlu|uzlem|uzly|uzlů|host|hosta|hostitel*|agent*|řadič*|brána|brány|bránou
            stroj*
            počítač*|databáze|databází|uživatel*|prohlížeč*|zařízení|clusteru|router*|směrovač*|stanic*
        """,
        Word.MAY_BE_TOPIC: "databáze|databází|uživatel*|zařízení|clusteru",
        Word.BEFORE_PAIR: """
            požadovan*|povolen*|očekávan*|nutn*|potřebn*|povinn*|schválen*|následující*|plánovan*|vyžadovan*
        """,
        Word.FLOWS_SAID: "tok|toky|toků|komunikace|síťové toky|datové toky",
        Word.FOR_PURPOSE: "pro|přes|na|po|k|který|které",
        Word.FORM_SOURCE: """
            (zdroj|zdrojem|zdrojová adresa|zdrojovou adresou|zdrojová ip|zdrojová ip adresa) (je|bude) (vždy)? {own}
            {ports} (musí být|musejí být|mají být|jsou) (dostupné|dosažitelné) (z|ze) {own}
        """,
        Word.FORM_DESTINATION: """
            (cíl|cílem|cílová adresa|cílovou adresou|cílová ip|cílová ip adresa) (je|bude) (vždy)? {own}
        """,
        Word.EVERY_PORT_IS: """
            všechny (uvedené|vypsané|následující|výše uvedené|požadované)? (porty|čísla portů|spojení) {here}? \
                (jsou|používají|využívají|se vztahují k) (protokol|protokolu)? {how} (porty|port)?
        """,
        Word.PORTS_ARE: """
            (uvedené|vypsané)? porty {here}? (jsou|používají|využívají) (protokol|protokolu)? {how} (porty)?
            (používá se)? (protokol)? {how} (se používá)?
        """,
        Word.UNLESS_SAID: """
            (pokud|jestliže|není-li|není li) (není|nebylo)? (výslovně|jinak)? (uvedeno|stanoveno|řečeno|označeno) \
                (jinak)?
            (pokud) není (výslovně)? (uvedeno|stanoveno|označeno|řečeno) jinak
        """,
        Word.PORTS_HERE: "níže|v této sekci|v tomto dokumentu|v tabulkách|v následujících tabulkách",
        Word.PORTS_IN_TABLE: "v tabulce|v této tabulce|v následující tabulce|v tabulce níže",
        Word.LEGEND: "legenda|vysvětlivky|zkratky",
        Word.STANDS_FOR: "znamená|znamenají|označuje|označují|značí|je|jsou",
        Word.TOPIC: """
            přehled|požadavky|požadavků|síť|sítě|síťové|síťová|firewall|firewallu|porty|portů|port|pravidla|pravidel
            provoz|provozu|protokoly|protokolů|protokol|příchozí|odchozí|a|pro|na|požadované|používané|otevřené|tabulka
            seznam|matice|komunikace|komunikační|spojení|toky|toků|přístup|přístupy|konfigurace|nastavení|potřebné
            příloha|kapitola|dodatek
            scénář|scénáře
        """,
        Word.PORTS_SAID: """
            port|porty|portů|portech|pravidlo|pravidla|pravidel|pravidla firewallu|provoz|provozu|síťový provoz
            spojení|připojení|protokoly|výjimky|požadavky|komunikace|pravidla portů|pravidla pro porty
            pravidla brány firewall|požadavky na porty|síťová pravidla
            prostupy|síťové prostupy|otevření portů|povolení portů
        """,
        Word.PORTS_BESIDE: """
            požadovan*|používan*|potřebn*|nutn*|otevřen*|příchozí*|odchozí*|následující*|všechny|tyto|síťov*|vnější
            vnitřní|interní|externí|další|seznam|přehled|několik|některé|různé|minimální|povinn*|výchozí|povolen*
            vyžadovan*|tato|následující
        """,
        Word.LETS_THROUGH: "brána firewall|bráně firewall|směrovač|směrovači|síť|síti",
        Word.FORM_OPEN_ON: """
            {ports} (které)? (musí být|mají být|jsou)? (otevřené|otevřeny|dostupné) na {own}
            {ports} (které je třeba otevřít|k otevření) na {own}
            na {own} (musí být|jsou|je třeba|je nutné) (otevřeny|otevřené|otevřít) {ports}
        """,
        Word.FORM_HOST: """
            {own} (vyžaduje|vyžadují|potřebuje|potřebují) (otevření|zpřístupnění|povolení) {ports}
            {ports} (které)? (musí být|mají být) otevřené aby {own} (fungoval|fungovala|fungovalo) (správně)?
            (bezpečnostní skupina|skupina zabezpečení|nacl) (pro)? {own}
            {ports} (které)? (musí být|mají být|jsou) (otevřené|otevřeny|povoleny|povolené) (na|pro|v) {own}
            {ports} (které je třeba otevřít|k otevření|otevřené|otevírané) (na|pro|v) {own}
            {ports} (používané|využívané|vyžadované|požadované) {own}
            {ports} (potřebné pro|nutné pro|nezbytné pro|vyžadované pro|požadované pro|pro provoz|pro fungování) {own}
            {ports} (které)? (používá|využívá|vyžaduje|potřebuje) {own}
            {ports} (pro|na|v) {own}
            {own} (používá|vyžaduje|využívá|potřebuje|otevírá|používají|vyžadují|využívají) {ports}
            (na|pro) {own} (je třeba otevřít|je nutné otevřít|musí být otevřeny) {ports}
            (otevřete|otevřít|povolte|povolit) {ports} na {own}
            na {own} (musí být|musejí být|mají být) (otevřené|otevřeny|dostupné) {ports}
            (otevřete|povolte|nastavte) {ports} na {own} podle {at}
            na {own} (povolte|povolit|otevřete|otevřít) (následující|toto)
        """,
        Word.FORM_REQUIRED: """
            (požadavky|předpoklady) (na|pro) {own}
        """,
        Word.FORM_INWARD: """
            {own} (naslouchá na|naslouchají na|poslouchá na) {ports}
            {ports} (na kterých naslouchá|na kterých poslouchá) {own}
            (provoz|spojení|komunikace|přístup|pravidla|připojení) (příchozí*|síťov*)? (do|k|ke|na) {own}
            (příchozí*) (provoz|spojení|komunikace|pravidla|připojení|porty) (do|k|ke|na|pro) {own}
            {own} (musí|má|mají) (také|rovněž)? (přijímat|povolit) {ports}
        """,
        Word.FORM_OUTWARD: """
            {own} (potřebuje|potřebují|vyžaduje|vyžadují) (odchozí)? přístup k níže uvedeným {hosts}
            {own} (se připojuje|se připojují) k (následujícím|těmto) {hosts}
            {own} (musí|musejí|má|měl by) mít přístup k (následujícím|těmto) {hosts}
            {own} (musí|musejí|má) (se)? (připojovat|připojit|moci připojit) k (následujícím|těmto) {hosts}
            {own} (vyžaduje|vyžadují|potřebuje) přístup k (následujícím|těmto) {hosts}
            {ports} (z|ze|od) {own}
            (volitelné)? {hosts} (ke kterým|k nimž) {own} (musí|může|mohou|má|mají) (mít přístup|přistupovat|se \
                připojit|se \
                připojovat)
            {hosts} (ke kterým|k nimž) {own} (přistupuje|přistupují|se připojuje|se připojují)
            {own} (vyžaduje|vyžadují|potřebuje|potřebují) (odchozí připojení|odchozí spojení|odchozí přístup|\
                přístup k internetu)
            {own} (vyžaduje|vyžadují|potřebuje|potřebují) (odchozí připojení|odchozí spojení|odchozí přístup|\
                přístup k internetu) (pro|kvůli) {at}
        """,
        Word.ADVERB: "také|vždy|navíc|dále|pravidelně|obvykle|minimálně|alespoň|pouze|jen|ve výchozím nastavení",
        Word.LEADS_IN: "pro|aby|během|při|když|pokud|po|před|v|na|s|ve výchozím nastavení|kromě|k",
        Word.SERVERS_SAID: "server*|systém*|počítač*|komponent*",
        Word.MOVED_ENDS: "z|do|odkud|kam",
        Word.MOVES: "migrac*|přesun*|přejmenov*",
        Word.OPENER: """
            (spojení|připojení|relace|tunel|provoz)? (je|jsou)? (vždy)? (iniciováno|iniciována|inicializováno|\
                navázáno|navazováno|otevřeno|otevíráno|zahájeno) (vždy|jen)? (z|ze strany|od) {own}
            {own} (iniciuje|navazuje|otevírá|zahajuje) (spojení|připojení|relaci|tunel)
            {own} (je|jej|ho) (otevírá|navazuje|zahajuje)
        """,
        Word.WAY_FROM: """
            (z|ze|od) {own} ({way})
            ({way}|{ports})? (z|ze|od) {own}
        """,
        Word.WAY_TO: """
            (do|k|ke|na) {own} ({way})
            ({way}|{ports})? (do|k|ke|směrem k) {own}
        """,
        Word.WAY_AT: """
            ({way}) (na|v) {own}
        """,
        Word.WAY_WITH: """
            ({both}) (s|se) {own}
        """,
        Word.LOOKED_THROUGH: """
            provoz|správný provoz|fungování|správné fungování|správnou funkci|bezpečnostní skupina|bezpečnostní skupiny
        """,
        Word.LOOKED_THROUGH_BEHIND: "správně",
        Word.FORM_BY_PORTS: "(na|přes|po) {ports}",
        Word.RELATIVE: "které používáte|které se používají|které vytvoříte|které jste vytvořili|které nasadíte",
        Word.HOST_KIND: "role|host|hostitel|uzel|server|stroj|vm|instance|kontejner|virtuální stroj|název hosta",
        Word.QUALITY: """
            dostupnost*|bezpečnost*|výkon*|obnov*|šifrování|redundanc*|certifikát*|virtualizac*
        """,
        Word.FORM_PAIR: """
            {ports} na {b} (musí být|mají být) (dostupné|otevřené|dosažitelné) (pro|z|ze|od) {a}
            {a} (musí|může|mohou|má) (se)? (připojit k|připojovat k|mít přístup k) {b}
            {a} (vyžaduje|vyžadují|potřebuje) přístup k {b}
            ({ports}|komunikace)? (z|ze|od) {a} (do|k|ke|na) {b}
            {a} se (připojuje k|připojují k|připojuje na|spojuje s) {b}
            {ports} (musí být|musejí být|mají být) (otevřené|otevřeny) na {b} a (dostupné|dosažitelné) \
                (z|ze|pro|od) {a}
            {a} (odesílá|odesílají|posílá|posílají) (svá|své)? (data|logy|protokoly) na {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|komunikace)? mezi {a} a {b}
            {a} a {b} (spolu komunikují|komunikují|si vyměňují data)
            {a} (komunikuje s|komunikuje se) {b}
        """,
        Word.FORM_NAMED_HOST: """
            {ports} {own}
            (konfigurace|nastavení|nakonfigurujte) (brány firewall|firewallu|bránu firewall|firewall) (na|pro) {own}
        """,
        Word.FORM_NAMED_INWARD: """
            (do|k|ke) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (z|ze|od) {own}
        """,
        Word.THIS_TABLE: """
            následující tabulka|tato tabulka|v následující tabulce|níže uvedená tabulka|tabulka níže|tabulka|v tabulce
        """,
        Word.TABLE_SHOWS: """
            uvádí|obsahuje|popisuje|ukazuje|shrnuje|jsou uvedeny|jsou uvedena|je uveden|zobrazuje|určuje|vyjmenovává
            udává
        """,
        Word.BEHIND_TITLE: """
            a jak|a proč|a které|a jejich|spolu s jejich|a produkty|a další produkty|a jejich účel
        """,
        Word.INSTALLED: """
            kde|na kterém|na které|na kterých {own} je nainstalován|je nainstalována|je nainstalováno|běží
            kde je nainstalován|kde je nainstalována|kde běží|na kterém je nainstalován|na kterém je \
                nainstalována|na kterém běží|na kterých je nainstalován|na kterých je nainstalována|na kterých \
                běží {own}
        """,
        Word.PLACE_NAME: """
            produkce|produkční|testovací|vývoj|vývojové|interní|externí|vnitřní|vnější|kancelář|centrála|pobočka|závod
            primární|sekundární|záložní|aktivní|pasivní|hosté|správa|sever|jih|východ|západ|cloud|záloha|volitelné
        """,
        Word.BARE_NOUN: """
            server|servery|serveru|klient|klienti|klienta|uzel|uzly|uzlu|agent|agenti|agenta|host|hosté|hostitel|služba
            služby|zařízení|brána|řadič|cluster|konzole|stroj|stroje|počítač|počítače
        """,
        Word.GROUP: "bezpečnostní skupina|bezpečnostní skupiny|skupina zabezpečení|skupina zabezpečení sítě",
        Word.ATTACHED: """
            přiřadit k|přiřazena k|přiřazeno k|připojit k|připojena k|použít na|použito na|přiřazena|přiřazená k
            použita na|použitá na|použitá pro|aplikována na|aplikovaná na
        """,
        Word.ACTIVITY: """
            instalac*|aktualizac*|konfigurac*|nasazen*|migrac*|replikac*|monitorován*|obnov*|integrac*|příprav*|požadav*
            administrac*|synchronizac*|přehled*|úvod*
        """,
        Word.OF_PORTLESS: "žádost|žádosti|odpověď|odpovědi|typ|kód|protokol|provoz|vše|všechny|tunel|zpráva",
        Word.EVERY: "všechny|libovolné|libovolný|jakékoli|veškeré",
        Word.EVERY_PROTOCOL: "libovolný protokol|všechny protokoly|jakýkoli protokol|veškerý provoz",
        Word.SINCE: "od|počínaje|z|ve|po|pro",
        Word.IN_USE: "používá|používan*|používán*|potřeb*|vyžadován*|nutn*|otevřen*",
        Word.NOT_MEANT: """
            mimo rozsah|chybná pravidla|nesprávná pravidla|příklady chybných pravidel|špatný příklad|protipříklad
            zamítnuté žádosti
        """,
        Word.SINCE_THEN: "od doby|od té doby",
        Word.FORMER: "dřívější|bývalé|staré|dříve",
        Word.CLOSING_NOUN: "blokování|mazání|rušení",
        Word.RESPONSE: "odpověď|odpovědi|zpětný provoz",
        Word.IN_VERSION: "v|ve",
        Word.WILL: "bude|budou|plánován*",
        Word.OUT_OF_DATE: "zastaralý|zastaralé|zastaralá|ukončený|ukončené|zastaralých|ukončených",
        Word.NO_CONNECTION: """
            žádné spojení|žádné přímé spojení|bez spojení|nepoužívá se|nevyužívá se|nepoužito|nepoužívaný|nepoužívané
        """,
        Word.NO_LONGER: "již ne|už ne|již není|už není|již nejsou|už nejsou",
        Word.REMOVED_THING: "pravidlo|pravidla|pravidel|port|porty|portů|tok|toky|spojení|přístup|přístupy|prostupy",
        Word.REMOVAL: """
            k odstranění|ke smazání|k uzavření|ke zrušení|určené k odstranění|odstraňované|rušené|již nepotřebné
            již nepotřebná|které mají být odstraněny|které budou odstraněny|k vypnutí
        """,
        Word.REMOVES: """
            odstran*|smazat|smazán*|zruš*|ruší|uzavřít|zavřít|odebrat|odebrán*|vyřad*|odvolat|odvolán*|zamítnut*
            vyprš*|k odstranění|ke smazání|ke zrušení|zrušení|uzavření
        """,
        Word.BELOW_TABLE: """
            schválil|schváleno|vypracoval|připravil|zkontroloval|podpis|datum|součet|celkem|legenda|vysvětlivky|žadatel
            verze|poznámka|poznámky|autor|schválení
        """,
        Word.SAMPLE: "příklad|příklady|např|například|vzor|ukázka",
        Word.PRODUCT: "od|před|po|rok|roku|do|verze|server|klient",
        Word.HOSTS_SAID: """
            host*|adres*|domén*|hostitel*|koncovým bodům|službám|serverům|adresám|adresám url|doménám|webům|cílům
        """,
        Word.TO_BE: "být",
        Word.UNSPECIFIC: """
            systém|systémové|systému|software|hardware|softwarové|hardwarové|platforma|prostředí|základní|pokročilé
            obecné|doporučené|minimální|další
        """,
        Word.OF_STATES: "stavy|stavů|přechody|přechodů|stavový automat",
        Word.OF_TRAFFIC: """
            provoz|provozu|síť|sítě|síťové|síťová|firewall|firewallu|spojení|zóny|zón|segmentace|komunikace|komunikační
            toky|toků|konektivita|konektivity|prostupy|prostupů
        """,
        Word.OF_VERSIONS: "kompatibilita|kompatibility|aktualizace|upgrade",
        Word.FEATURE_HEADER: "funkce|vlastnost|vlastnosti|schopnost",
        Word.UNLESS: "ledaže|pokud ne|pokud není|s výjimkou případů|kromě případů",
        Word.DESTINATION_NOUN: """
            cílov*|cíle|cíl|určení|volaný*|volané*|přijímající*|naslouchaj*|přijímaj*|odpovídaj*|kdo naslouchá
            kdo přijímá|kdo odpovídá
        """,
        Word.SOURCE_NOUN: """
            zdrojov*|zdroje|zdroj|klient|klienta|klientsk*|volající*|iniciující*|odesílající*|iniciátor|navazuj*
            otevíraj*|iniciuj*|kdo otevírá|kdo navazuje|kdo volá|otevírá
        """,
        Word.PROTOCOL_NOUN: "protokol|protokolu|protokoly|protokolů|protokolem",
        Word.PLURAL_IN_BRACKETS: "y|ů",
        Word.IN: "vst|směrem dovnitř|dovnitř",
        Word.OUT: "výst|směrem ven|navenek",
        Word.LOCAL: "místní*|lokální*",
        Word.REMOTE: "vzdálen*",
        Word.SENDS: "odesílá|odesílají|odesílání|připojuje",
        Word.FURTHER: "záložní*|alternativní*|náhradní*|dodatečn*",
        Word.OPENS: "otevírá|navazuje|iniciuje|připojuje se",
        Word.LISTENS: "naslouchá|přijímá|odpovídá",
        Word.MAY_BE_ACTION: """
            souhlas|otevřít|otevřít?|schválení
            přístup|stav|aktivní|politika|zapnuto|povolení|aktivní pravidlo|v provozu|v platnosti|platné|platná
            používá se|stav pravidla|stav žádosti|zapnutá|zapnuté|aktuální stav|schváleno|ok|ok?|platný
            platnost
        """,
        Word.IN_FORCE: """
            platí|platné|platná|v platnosti|v provozu|v produkci|funkční|zavedeno|zavedené|implementováno|stávající
            hotovo|realizováno|schváleno|schválené|potvrzeno|používá se
        """,
        Word.CANCELLED: """
            archivováno|vyloučeno|zrušeno|zrušená|zrušené|neplatné|neplatná|neplatí|ukončeno|ukončené|mimo provoz
            nahrazeno|pozastaveno|vyřazeno
            stažen|stažena|staženo|odvolán|odvolána|odvoláno|vzato zpět
        """,
        Word.AWAITS: """
            čeká na|ne dříve než|platné od|platné do|pouze do|otevřeno do|do migrace|do verze|až po|teprve po
        """,
        Word.PENDING: """
            v přípravě|otevřeno na vyžádání
            budoucí|plánované
            čeká|čeká na|čeká na schválení|čekající|ke schválení|k otevření|k potvrzení|k upřesnění|ještě není otevřen
            zatím není otevřen|zatím neotevřeno|zatím neschváleno|dosud neschváleno|bude otevřen|bude otevřeno
            bude povoleno|plánováno|plánovaný|plánované|plánováno na|naplánováno|odloženo|odložený|v řešení
            pro budoucí použití|budoucí použití|rezervováno|rezervovaný|navrženo|na vyžádání
            otevírá se na vyžádání|zmrazeno
        """,
        Word.MAY: "může|mohou|lze|smí|smějí",
        Word.REST: "ostatní|ostatních|jiné|jiných|zbývající|další|kromě|více než",
        Word.INSTEAD: "místo toho|místo něj|namísto toho",
        Word.SIDE: """
            venku|zvenčí|zevnitř|vně|uvnitř|internet|internetu|lan|vpn|dmz|intranet|vnitřní sítě|vnitřní síti
            místní sítě|místní síti|lokální sítě|vnější sítě|firemní sítě|interně|externě|interní použití
        """,
        Word.CLOSING_FILLER: """
            byl|byla|bylo|byly
            dočasně|brzy|zůstává
            které|který|nesmí|nesmějí|mají|má|musí|všechny|firewallem|síťové|verzi|být|níže|by
        """,
        Word.COPULA: "je|jsou|standardně|bude|zatím|ještě|nyní|zde|také|obvykle",
        Word.WITH_OR_WITHOUT: "s nebo bez|s i bez|s/bez|s či bez",
        Word.ENFORCED: """
            vyžadováno|vyžadován|vyžaduje se|povinné|povinný|povinně|vynuceno|vynucený|vynucené|pouze|jen|vždy|nutné
            nutný
            výhradně|požadováno|vyžadované|povinná
        """,
        Word.NOT_REQUIRED: """
            není vyžadováno|není vyžadován|nevyžaduje se|není povinné|není povinný|není nutné|není nutný|není potřeba
            nepovinné|nepovinný|není třeba|není požadováno|nevyžadováno|není povinná
        """,
        Word.OFFERED: """
            volitelné|volitelný|volitelně|volitelná|oportunistické|oportunistický|pokud je k dispozici
            pokud je dostupné|pokud je to možné|je-li k dispozici|pokud je podporováno|podporováno|podporovaný
            podporované|doporučeno|doporučené|doporučený|preferováno|preferované|možné|možný|dostupné|lze použít
            může být použito|podporuje|může používat|plánováno|plánované|konfigurovatelné|s podporou
        """,
        Word.OFF: """
            nepodporováno|nepodporovaný|nepodporované|není podporováno|není podporován|vypnuto|vypnutý|vypnuté
            nepoužívá se|se nepoužívá|nepoužito|není použito|není používáno|nedostupné|nedostupný|neaktivní
            není zapnuto|není povoleno|ne|není|žádné|nelze|zatím není podporováno|zatím nepodporováno
        """,
        Word.WITHOUT: """
            bez|ne|není|žádné|žádný|nikdy|již ne|nepoužívá|nepodporuje|bez použití|nepoužívat|nikoli|nikoliv
            nepoužívat|nikoli přes|ani
        """,
        Word.ENCRYPTION_NOUN: "šifrování|šifrováním|šifrování přenosu",
        Word.LISTENER: "naslouchající proces|naslouchající služba",
        Word.ZONE_DMZ: "demilitarizovan*|perimetr*|reverzní* proxy",
        Word.ZONE_DIRECTORY: "řadič* domény|doménov* řadič*",
        Word.ZONE_DATABASES: "databáz*|databázov*",
        Word.ZONE_CLIENTS: "pracovní* stanic*|prohlížeč*",
        Word.CLIENT_ALONE: "uživatel|uživatelé",
        Word.CLIENT_FIRST: "klient|klienti",
        Word.DITTO: """
            dtto|totéž|viz výše|jako výše
            detto|dto|-dtto-|stejně jako výše|- " -
        """,
        Word.DENIED_BY: "kvůli|podle|z důvodu",
        Word.TIME_NAME: """
            leden|ledna|únor|února|březen|března|duben|dubna|květen|května|červen|června|červenec|července|srpen
            srpna|září|říjen|října|listopad|listopadu|prosinec|prosince|pondělí|úterý|úterka|středa|středy|čtvrtek
            čtvrtka|pátek|pátku|sobota|soboty|neděle|dnes
        """,
        Word.HOUR: "hodin",
        Word.STAGE: "produkce|produkční*|testovací*|testy|vývoj|vývoje|vývojov*|prostředí|předprodukční*|akceptační*",
        Word.NO_DESTINATION: "použití|využití",
        Word.PART_PLAYED: "role|funkce",
        Word.NAME_ALONE: "název|jméno|označení",
        Word.SOCKETS: "přepínač|přepínače|patch panel|zásuvka|kabel|kabeláž|rychlost|adresa mac",
        Word.NUMBER_ALONE: "číslo|čísla",
        Word.COUNT_OF: "počet",
        Word.WAY_BETWEEN: "do|k|ke|na",
        Word.WAY_BACK: "od|z|ze",
        Word.WAY_AROUND: "od|z|ze|do|jen|pouze",
        Word.GROUP_ALONE: "skupina|skupiny",
        Word.COUNTERPART: """
            protistrana|protějšek|partner|druhá strana|druhý konec|protější strana|vzdálený systém
        """,
        Word.TURNS_NEXT: "ne|není|nikdy|nejsou",
    },
    declensions=(
        Declension("server|klient|agent|router|host|počítač|stroj", "a|u|em|e|y|i|ů|ům|ech|ovi|é"),
        Declension("uz", "lu|lem|le|ly|lů|lům|lech", base="uzel"),
        Declension("brán", "y|u|ou|ě|ám|ami|ách", base="brána"),
    ),
    unstated="neuvedeno",
    labels={
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Klienti",
        "unstated": "Neuvedeno",
        "internal": "Interní síť",
        "databases": "Databáze",
        "directory": "Adresář",
    },
)
