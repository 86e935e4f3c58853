"""Italian: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "it",
    columns={
        Column.SOURCE: "origine|da|sorgente|indirizzo ip di origine|mittente|usato da|utilizzato da|provenienza",
        Column.DESTINATION: "destinazione|a|verso|indirizzo ip di destinazione|destinatario",
        Column.ENDPOINT: "endpoint del servizio",
        Column.HOST: "nodo|ruolo|ruolo server|macchina",
        Column.PEER: "origine/destinazione|da/a|a/da|destinazione/origine",
        Column.PAIR: "da → a|flusso",
        Column.PORT: "porta|porte|numero di porta|numero porta|intervallo di porte",
        Column.TRANSPORT: "protocollo|protocolli|protocollo di trasporto|trasporto",
        Column.SERVICE: "servizio|servizi|applicazione|nome servizio",
        Column.PURPOSE: "descrizione|scopo|utilizzo|funzione|componente|prodotto|tipo|nome|uso",
        Column.NOTES: "nota|note|commento|commenti|osservazioni",
        Column.DIRECTION: "direzione|in entrata o in uscita|direzione del traffico|ingresso/uscita",
        Column.ACTION: "azione|consenti/nega|consentito|stato|attivo|abilitato|decisione",
        Column.ENCRYPTION: "crittografia|crittografato|cifratura",
        Column.OPTIONAL: "facoltativo|opzionale",
        Column.REQUIRED: "obbligatorio|richiesto",
    },
    also={
        Column.SERVICE: "usato da|utilizzato da",
        Column.HOST: "componente|prodotto",
        Column.PEER: "prodotto",
    },
    cells={
        Meaning.PROSE: """
            spesso|di solito|solitamente|normalmente|generalmente|tipicamente|in genere|ad esempio|sempre|anche|il|lo
            gli|l'|uno|una|è|sono|nel|nella|sulla|sul|alla|alle|ai|della|delle|dei|degli|di|per la|per il|in entrata
            in uscita|entrata|uscita|usato|usata|utilizzato|utilizzata|richiesto|richiesta|consigliato
        """,
        Meaning.IP_PROTOCOL: "protocollo ip|numero di protocollo|protocollo",
        Meaning.DYNAMIC: "dinamico|dinamica|dinamiche|dinamici|porta dinamica|porte dinamiche",
        Meaning.ANY: "qualsiasi|tutte|tutte le porte|tutti",
        Meaning.NONE: "nessuna connessione diretta|nessuna connessione|nessuno|nessuna|non applicabile|non disponibile",
        Meaning.NEGATIVE: """
            non richiesto|non richiesta|non necessario|bloccare|negare|disabilitato|disabilitata|disattivato
            disattivata|bloccato|bloccata|vietato|vietata|negato|chiusa|non consentito|non consentita|non necessaria
        """,
        Meaning.PERMITTED: "consentire|consentito|aprire",
        Meaning.UNRESOLVED: """
            utente configurato|vedere i commenti|vedere commenti|vedi commenti|vedere le note|configurato dall'utente
            configurabile|definito dall'utente|porta personalizzata|personalizzato|dipende dal provider|altra porta
            un'altra porta|sconosciuto
        """,
        Meaning.NEXT_FREE: "prossima porta libera|porta libera successiva",
        Meaning.AND: "e",
        Meaning.OR: "oppure",
        Meaning.TO: "a|fino a",
        Meaning.ABOVE: "e superiori|e superiore|o superiore|in su|in poi|e oltre|o più|o superiori|e maggiori",
        Meaning.BETWEEN: "tra|fra|compreso tra|comprese tra",
        Meaning.FROM: "da|dal|dalla",
        Meaning.FILLER: "porta|porte|intervallo|intervallo di porte|con|su|tramite|utilizzando|le porte",
        Meaning.WHERE: "dove",
    },
    words={
        Word.GREATER_THAN: "maggiore di|maggiori di|superiore a|superiori a|più di|oltre|oltre la|al di sopra di|sopra",
        Word.AT_LEAST: "a partire da|a partire dalla|almeno|maggiore o uguale a",
        Word.LESS_THAN: "minore di|minori di|inferiore a|inferiori a|meno di|al di sotto di|sotto",
        Word.AT_MOST: "fino a|fino alla|al massimo|minore o uguale a",
        Word.OR_LESS: "e inferiori|e inferiore|o inferiore|o meno",
        Word.UNEQUAL: "diverso da|diversa da",
        Word.RANGE: "intervallo|intervallo di porte",
        Word.EXCEPT: """
            eccetto|eccetto la|tranne|tranne la|salvo|esclusa|escluso|ad eccezione di|ad eccezione della|tutte tranne
            tutte meno
        """,
        Word.NOT: "non|mai|senza",
        Word.OPTIONAL: "facoltativo|facoltativa|opzionale",
        Word.DEFAULT: "predefinito|predefinita|impostazione predefinita",
        Word.CONDITIONAL: "a seconda di|solo|solo se|soltanto|se abilitato|se abilitata|se si usa|solo per",
        Word.SECURED: "protetto",
        Word.UNSECURED: "non protetto",
        Word.NUMBERED: "versione|dimensione|quantità|nota",
        Word.UNIT: "giorni|minuti|ore|secondi",
        Word.MONTH: "gen|mag|giu|lug|ago|set|ott|dic",
        Word.ABOUT: "per",
        Word.PORT_NOUN: "porta|porte",
        Word.SOURCE_NOUN: "origine|sorgente",
        Word.DESTINATION_NOUN: "destinazione",
        Word.PROTOCOL_NOUN: "protocollo|protocolli",
        Word.SENDS: "inviare",
        Word.REMOTE: "remoto|remota",
        Word.ADDRESS_NOUN: "indirizzo|indirizzi",
        Word.BESIDE_END: "descrizione|identificativo|commento|maschera|prefisso|proprietario",
        Word.TRANSLATED: "tradotto|tradotta",
        Word.FIRST: "prima|iniziale|inizio|da|min",
        Word.LAST: "ultima|finale|fine|a|max",
        Word.ROW_NUMBER: "n|riga",
        Word.MAY_BE_ACTION: "stato|attivo|abilitato",
        Word.INBOUND: "in ingresso|in entrata",
        Word.OUTBOUND: "in uscita|uscita",
        Word.BOTH_WAYS: "bidirezionale",
        Word.BOTH_ALONE: "entrambi|entrambe",
        Word.ONE_WAY: "unidirezionale",
        Word.REVERSED: "inverso|inversa|ritorno",
        Word.ANY_ROLE: "qualsiasi|tutti|tutte|qualsiasi origine|qualsiasi destinazione",
        Word.SELF: "se stesso|stesso|sé stesso",
        Word.ARTICLE: "il|lo|gli|i|uno|una",
        Word.AND_LETTER: "e",
        Word.OR: "oppure",
        Word.OR_LETTER: "o",
        Word.CLAUSE: "che|per|con|se",
        Word.NARROWS: "esterno|esterna",
        Word.YES: "sì",
        Word.TICKED: "si",
        Word.NO: "no",
        Word.DENIES: """
            nega*|blocca*|rifiut*|vieta*|proibi*|disabilitat*|disattivat*|scarta*|respint*|inattiv*|rimuov*|rimoss*
            elimin*
        """,
        Word.PERMITS: """
            consent*|permess*|permett*|apri*|apert*|accett*|abilitat*|attiv*|autorizzat*|aggiung*|nuovo|nuova|creare
            mantenere
        """,
        Word.TURNS: "non|no|mai",
        Word.RULES: "configurazione|flussi|regole|porte|traffico|connessioni",
        Word.USED: "in ingresso|in entrata|in uscita",
        Word.OF: "per|di|del|della|dei",
        Word.BETWEEN: "tra|fra",
        Word.NUMBERED_PART: "tabella",
        Word.ROUTE: "da|dal|dalla {a} a|al|alla|verso {b}",
        Word.SENTENCE: """
            configurare|configura|creare|crea|aprire|apri|aggiungere|aggiungi|abilitare|verificare|consentire
        """,
        Word.ROLE_NOUN: "nodo|nodi|bilanciatore|bilanciatori",
        Word.ACTIVITY: """
            installazione|installare|aggiornament*|distribuzione|migrazione|replica|monitoraggio|backup|ripristino
            integrazione|configurazione|preparazione|prerequisit*|requisit*|amministrazione|sincronizzazione|supporto
            sistem*
        """,
        Word.INSTALLED: """
            dove|su cui|in cui {own} è installato|è installata|viene eseguito
        """,
        Word.TOPIC: """
            requisiti|rete|porta|porte|protocolli|protocolle|ingresso|uscita|flussi|di|e|per|configurazione|del
        """,
        Word.ZONE_DIRECTORY: "*controller di dominio*",
    },
    unstated="non indicato",
    spellings={"RPC over HTTP": "RPC su HTTP"},
)
