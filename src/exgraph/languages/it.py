"""Italian: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "it",
    columns={
        Column.SOURCE: """
            origine|da|sorgente|indirizzo ip di origine|mittente|usato da|utilizzato da|provenienza|origini|sorgenti
            indirizzi sorgenti|raggiunto da|chiamato da|contattato da|consumatore|consumatori|chiamante|chiamanti
            accessibile da|emittente|iniziatore|avviato da|consentito da|accesso da|ip consentito|chi|da dove|partenza
            mittenti|chi si connette|da chi
            punto di partenza|apre la connessione|apre connessione|apre connessioni|apre la sessione
            avvia la connessione|inizia la connessione|lato che apre|parte che apre
        """,
        Column.DESTINATION: """
            destinazione|a|verso|indirizzo ip di destinazione|destinatario|destinazioni|destinatari|ricevente|bersaglio
            obiettivo|accede a|si connette a|arrivo|dove|a chi|verso chi|con chi
            punto di arrivo|accetta la connessione|accetta connessione|accetta connessioni|accetta la sessione
            riceve la connessione|lato che accetta|parte che accetta
        """,
        Column.ENDPOINT: "endpoint del servizio",
        Column.HOST: """
            nodo|ruolo|ruolo server|macchina|nodi|ruoli|macchine|in ascolto su|vincolato a|ascoltato da
            processo in ascolto|servizio in ascolto|gruppo di sicurezza|gruppi di sicurezza|ruolo del nodo
            ruolo nodo|tipo di nodo|gruppo di nodi|tipo di macchina|tipo di server|tipo di host|questo host
            questa macchina|macchina locale|nodo locale|sistema|sistemi|questo sistema|questo server|questo nodo
            sistema locale
        """,
        Column.PEER: """
            origine/destinazione|da/a|a/da|destinazione/origine|da/verso|verso/da|a o da|da o a|altro capo
            altra estremità|elemento di rete|dispositivo di rete|apparato di rete|controparte|sistema remoto|altro lato
            elementi di rete|elemento remoto|altra parte|interlocutore
        """,
        Column.PAIR: "da → a|flusso",
        Column.PORT: """
            porta|porte|numero di porta|numero porta|intervallo di porte|in ascolto su|porta di ascolto
            porta in ascolto
        """,
        Column.TRANSPORT: "protocollo|protocolli|protocollo di trasporto|trasporto",
        Column.SERVICE: """
            servizio|servizi|applicazione|nome servizio|protocollo applicativo|nome del servizio
            protocollo di applicazione|servizi consentiti|servizi ammessi|oggetto servizio|oggetti servizio
        """,
        Column.PURPOSE: "descrizione|scopo|utilizzo|funzione|componente|tipo|nome|uso|prodotto",
        Column.NOTES: "nota|note|commento|commenti|osservazioni",
        Column.DIRECTION: """
            bidirezionale|in entrambe le direzioni|entrambe le direzioni|nei due sensi
            direzione|in entrata o in uscita|direzione del traffico|ingresso/uscita|senso|direzione traffico
            direzione del flusso|direzione della connessione|entrata/uscita
        """,
        Column.ACTION: """
            consenso|autorizzazione|aprire|da aprire|nulla osta|approvazione
            azione|consenti/nega|consentito|stato|attivo|abilitato|decisione|disabilitato|disattivato|bloccato
            vietato|rimosso|negato|accesso|permesso|consenti o nega|effetto|attiva|attive|attivi|abilitata|abilitati
            abilitate|in uso|in vigore|in esercizio|in servizio|stato regola|stato della regola|stato del flusso
            stato attuale|situazione|permessa|consentita|autorizzato|autorizzata|in produzione|verdetto|consentito?
            bloccato?|ok|ok?|esito|valido|valida
            validità
        """,
        Column.ENCRYPTION: "crittografia|crittografato|cifratura|cifrato",
        Column.OPTIONAL: "facoltativo|opzionale",
        Column.REQUIRED: "obbligatorio|richiesto",
        Column.OWNER: "proprietario|responsabile|referente|contatto|persona di contatto|assegnato a|assegnata a",
        Column.REQUESTER: "richiedente|richiesto da",
        Column.APPROVER: "approvatore|approvato da|autorizzato da",
        Column.TICKET: "ticket|numero ticket|numero di ticket|n ticket|numero richiesta|richiesta di modifica",
        Column.RULE: "regola|nome regola|nome della regola|numero regola",
        Column.ENVIRONMENT: "ambiente|ambienti",
        Column.VALID_UNTIL: "valido fino al|valida fino al|data di scadenza|scadenza|data fine|validità",
        Column.JUSTIFICATION: "giustificazione|motivazione|motivo|ragione",
    },
    also={
        Column.ACTION: "regola|regola firewall",
        Column.SERVICE: "usato da|utilizzato da",
        Column.HOST: "componente|prodotto",
        Column.PEER: "prodotto",
        Column.SOURCE: "partenza",
        Column.DESTINATION: "arrivo",
    },
    cells={
        Meaning.PROSE: """
            spesso|di solito|solitamente|normalmente|generalmente|tipicamente|in genere|ad esempio|sempre|anche|il
            lo|gli|l'|uno|una|è|sono|nel|nella|sulla|sul|alla|alle|ai|della|delle|dei|degli|di|per la|per il
            in entrata|in uscita|entrata|uscita|usato|usata|utilizzato|utilizzata|richiesto|richiesta|consigliato
            usate|utilizzate|usati|esplicitamente|prima|poi
        """,
        Meaning.IP_PROTOCOL: "protocollo ip|numero di protocollo|protocollo|numero di protocollo ip",
        Meaning.DYNAMIC: """
            dinamico|dinamica|dinamiche|dinamici|porta dinamica|porte dinamiche|molte dinamiche|varie dinamiche
            molte porte dinamiche|varie porte dinamiche|porte effimere|porte casuali|assegnate dinamicamente
        """,
        Meaning.ANY: "tutto|qualsiasi|tutte|tutte le porte|tutti",
        Meaning.NONE: """
            nessuna porta necessaria|nessuna porta richiesta
            nessuna connessione diretta|nessuna connessione|nessuno|nessuna|non applicabile|non disponibile
            nessuna porta|senza porta|senza porte|nessun collegamento diretto|senza connessione diretta
        """,
        Meaning.NEGATIVE: """
            non utilizzate|non utilizzati|non usate|non usati|non necessarie|non consentite
            non richiesto|non richiesta|non necessario|bloccare|negare|disabilitato|disabilitata|disattivato
            disattivata|bloccato|bloccata|vietato|vietata|negato|chiusa|non consentito|non consentita|non necessaria
            non usata|non usato|non utilizzata|non utilizzato|non è più necessaria|non è necessaria
            non più necessaria|non più utilizzata|non più usata|non supportato|non supportata|inutilizzata
            inutilizzato|non aprire|chiuso|chiuse|non è più utilizzata|non è necessario|non è richiesta
            non è richiesto|non serve|non occorre|non è consentita|non è consentito|non è permessa|non è permesso
            non permessa|non permesso|non ammessa|non ammesso|non è ammessa|non deve essere aperta|non va aperta
            negata|negate|deve restare chiusa|deve rimanere chiusa|deve essere chiusa|deve essere bloccata|va bloccata
            va chiusa|da bloccare|da chiudere|non autorizzata|non autorizzato|non è autorizzata|bloccate|vietate
            non è aperta|non aperta|non è più necessario|non più necessario
        """,
        Meaning.PERMITTED: "consentire|consentito|aprire",
        Meaning.UNRESOLVED: """
            utente configurato|vedere i commenti|vedere commenti|vedi commenti|vedere le note
            configurato dall'utente|configurabile|definito dall'utente|porta personalizzata|personalizzato
            dipende dal provider|altra porta|un'altra porta|sconosciuto|sconosciuta|da definire|da determinare
            vedi nota|non definito
        """,
        Meaning.NEXT_FREE: "prossima porta libera|porta libera successiva",
        Meaning.AND: "e",
        Meaning.OR: "oppure",
        Meaning.TO: "a|fino a|alla|al",
        Meaning.ABOVE: "e superiori|e superiore|o superiore|in su|in poi|e oltre|o più|o superiori|e maggiori",
        Meaning.BETWEEN: "tra|fra|compreso tra|comprese tra|tra la|fra la",
        Meaning.FROM: "da|dal|dalla",
        Meaning.FILLER: "porta|porte|intervallo|intervallo di porte|con|su|tramite|utilizzando|le porte",
        Meaning.WHERE: "dove",
    },
    words={
        Word.PUBLIC: "pubblico|esterno",
        Word.ASKS: "assicurarsi che|assicuratevi che|assicurati che|verificare che|verificate che",
        Word.FORM_AMONG: """
            {ports} devono essere (aperte|aperti|consentite|raggiungibili) (tra|fra) {own}
            (tra|fra) {own} devono essere (aperte|aperti|consentite) {ports}
            (tra|fra) {own} {ports} devono essere (aperte|aperti|consentite)
            {own} (comunicano|devono comunicare|devono poter comunicare) (tra|fra) loro
        """,
        Word.DOES: """
            ricevere|raccogliere|inviare|scaricare|caricare|trasmettere|trasferire|permettere|consentire|abilitare
            garantire|comunicare|stabilire|accedere|connettere|connettersi|collegarsi|raggiungere|gestire|amministrare
            supervisionare|monitorare|consultare|autenticare|sincronizzare|replicare|scambiare|fornire|eseguire
            utilizzare|usare|ottenere|assicurare|operare|controllare|pubblicare|verificare|mantenere|potere|avere
            essere|leggere|scrivere|prelevare
        """,
        Word.RANGE_FIRST: "prima|iniziale|inizio|da|min|di inizio|di partenza|iniziali",
        Word.RANGE_LAST: "ultima|finale|fine|a|max|di fine|di arrivo|finali",
        Word.SETTABLE: "configurabile",
        Word.SEVERAL_PORTS: "porte",
        Word.MONTH_IN_ORDER: "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
        Word.ZONE_NOUN: "zona|zone|rete|reti|segmento|segmenti|sottorete|vlan",
        Word.ZONE_OF_SOURCE: "zona sorgente|zona di origine|rete sorgente|dalla zona",
        Word.ZONE_OF_DESTINATION: "zona destinazione|zona di destinazione|rete destinazione|alla zona",
        Word.ADDRESS_OF_SOURCE: "ip sorgente|indirizzo sorgente|indirizzo ip sorgente",
        Word.ADDRESS_OF_DESTINATION: """
            ip destinazione|indirizzo destinazione|indirizzo ip destinazione|ip di destinazione
        """,
        Word.PERMANENT: "permanente|indeterminato|illimitato|senza scadenza|mai",
        Word.ADDRESS_NOUN: "indirizzo|indirizzi",
        Word.ICMP_CODE: "codice",
        Word.ICMP_TYPE: "tipo|tipi",
        Word.NO_NAME: """
            due|tre|quattro|cinque|obsoleto|obsoleta|deprecato|reindirizza|vari|varie|vecchio|vecchia|nuovo|nuova
            superiore|inferiore|maggiore|minore|sostituito|ora|adesso|riservato|fisso|altro|altri|meno|almeno|più|un
            una|uno|alcuni|tutti|tutte|ogni|reindirizzamento|predefinito|facoltativo|opzionale|richiesto
            obbligatorio|consigliato|solo|se|non|e|o|modificabile|configurabile|superiori|inferiori|usare|utilizzare
        """,
        Word.COUNTED: "porte",
        Word.UNCLEAR: """
            circa|massimo|minimo|incrementi di|vecchio|vecchia|vecchie|obsoleto|obsoleta|deprecato|deprecata
        """,
        Word.SOURCE_PORT: "porta di origine|porte di origine|porta sorgente|porte sorgente",
        Word.REPLACED: "sostituito da|sostituita da|sostituita dalla|cambiato in|cambiata in|ora|adesso",
        Word.GREATER_THAN: """
            maggiore di|maggiori di|superiore a|superiori a|più di|oltre|oltre la|al di sopra di|sopra
            superiori alla|superiore alla|maggiori della|maggiore della|superiori al|oltre al|al di sopra della
        """,
        Word.AT_LEAST: "a partire da|a partire dalla|almeno|maggiore o uguale a",
        Word.LESS_THAN: """
            minore di|minori di|inferiore a|inferiori a|meno di|al di sotto di|sotto|inferiori alla|inferiore alla
            minori della|minore della|inferiori al|al di sotto della
        """,
        Word.AT_MOST: "fino a|fino alla|al massimo|minore o uguale a|fino a e inclusa|non oltre",
        Word.OR_LESS: "e inferiori|e inferiore|o inferiore|o meno",
        Word.UNEQUAL: "diverso da|diversa da",
        Word.RANGE: "intervallo|intervallo di porte",
        Word.LEFT_OUT: "esclusa|escluso|esclusi|escluse|eccettuata|eccettuato|non compresa|non inclusa",
        Word.HOWEVER: "ma|però",
        Word.NO_PORT: "porta fisica|porte fisiche|porta usb|porte usb|porte ethernet",
        Word.EXCEPT: """
            eccetto|eccetto la|tranne|tranne la|salvo|esclusa|escluso|ad eccezione di|ad eccezione della|tutte tranne
            tutte meno|tutto tranne|tutto eccetto|esclusa la|ad eccezione del|con l'eccezione di|con l'eccezione della
            con esclusione di|con esclusione della|a parte|a parte la|diverse da
        """,
        Word.NOT: """
            non|mai|senza|invece di|invece della|al posto di|al posto della|anziché|non più|in precedenza
            precedentemente|prima|sostituisce|sostituisce la|e non|originariamente|né|ex|cambiata da|cambiato da
            modificata da|in sostituzione di|in sostituzione della|in sostituzione del
        """,
        Word.OPTIONAL: "facoltativo|facoltativa|opzionale",
        Word.DEFAULT: "predefinito|predefinita|impostazione predefinita",
        Word.CONDITIONAL: "a seconda di|solo|solo se|soltanto|se abilitato|se abilitata|se si usa|solo per",
        Word.SECURED: "protetto|protetta|crittografato|crittografata|cifrato|cifrata|criptato",
        Word.UNSECURED: """
            non protetto|non protetta|non crittografato|non crittografata|non cifrato|non cifrata|in chiaro
            testo in chiaro
        """,
        Word.ENCRYPTION_NOUN: "crittografia|cifratura",
        Word.WITHOUT: """
            senza|non|non più|nessun|nessuna|mai|non usa|non utilizza|non supporta|senza uso di|né|non accetta
            non è compatibile con
        """,
        Word.OFF: """
            non supportato|non supportata|disabilitato|disabilitata|disattivato|disattivata|non usato|non utilizzato
            non abilitato|non attivato|non disponibile|no|nessuno|nessuna|non attivo|inattivo|non è supportato
            non ancora supportato|non ancora disponibile|non ancora attivato|non è usato|non è disponibile
            non è utilizzato
        """,
        Word.OFFERED: """
            facoltativo|facoltativa|opzionale|opportunistico|opportunistica|se disponibile|se possibile|se supportato
            supportato|consigliato|raccomandato|possibile|preferito|disponibile|può essere usato|supporta|accetta
            può usare|può utilizzare|previsto|pianificato|configurabile|compatibile con|può essere attivato|attivabile
        """,
        Word.NOT_REQUIRED: """
            non richiesto|non richiesta|non obbligatorio|non obbligatoria|non necessario|non necessaria
            non è obbligatorio|non è richiesto|non è necessario|non imposto
        """,
        Word.ENFORCED: "richiesto|richiesta|obbligatorio|obbligatoria|forzato|solo|sempre|soltanto|esclusivamente",
        Word.WITH_OR_WITHOUT: "con o senza|con e senza|con/senza",
        Word.COPULA: "è|sono|viene|per impostazione predefinita|qui|ancora|attualmente|per ora|anche|di solito",
        Word.NUMBERED: """
            versione|dimensione|quantità|nota|versioni|capitolo|pagina|sezione|tipo|tabella|passo|riga|passaggio
            totale|pag|priorità|limite|ritardo|regola
        """,
        Word.UNIT: """
            giorni|minuti|ore|secondi|nodi|utenti|connessioni|sessioni|istanze|macchine|volte|settimane|mesi|anni
            dispositivi|tentativi|in totale
        """,
        Word.MONTH: "gen|mag|giu|lug|ago|set|ott|dic",
        Word.ABOUT: "per",
        Word.PORT_NOUN: "porta|porte",
        Word.SOURCE_NOUN: """
            origine|sorgente|sorgenti|origini|chiamante|chiamanti|mittente|iniziatore|che apre|che avvia|che chiama
            che inizia|che si connette|aperto da|aperta da|avviato da|avviata da|chi apre|chi chiama|chi avvia
            chi inizia|originatore
        """,
        Word.DESTINATION_NOUN: """
            destinazione|chiamato!da|chiamata!da|destinatario|ricevente|che ascolta|che accetta|che risponde
            che riceve|in ascolto|accettato da|accettata da|chi ascolta|chi risponde|chi riceve|chi accetta
        """,
        Word.PROTOCOL_NOUN: "protocollo|protocolli",
        Word.SENDS: "inviare",
        Word.REMOTE: "remoto|remota|remoti",
        Word.REMOVES: """
            rimuov*|rimoss*|rimozione|elimin*|cancell*|chiudere|dismett*|dismess*|revoc*|respint*|rifiutat*|scadut*
            rimozioni|chiusure|dismissioni|eliminazioni|soppress*
        """,
        Word.SAMPLE: "esempio|esempi|ad esempio|per esempio|p. es|p.es",
        Word.BELOW_TABLE: """
            approvato da|approvazione|redatto da|verificato da|totale|legenda|richiedente|autore|versione|nota|note
            firma
        """,
        Word.REMOVAL: """
            da rimuovere|da eliminare|da chiudere|da cancellare|da dismettere|devono essere rimosse
            devono essere rimossi|saranno rimosse|saranno rimossi|devono essere chiuse|da revocare|da disattivare
            sarà rimosso|sarà rimossa|verrà rimosso|verrà rimossa|verrà eliminato|verrà chiuso|verrà chiusa
        """,
        Word.REMOVED_THING: "regola|regole|porta|porte|flusso|flussi|connessione|connessioni|apertura|aperture",
        Word.NO_LONGER: "non più|non è più|non sono più",
        Word.NO_CONNECTION: "nessuna connessione diretta|nessuna connessione|non utilizzato|non utilizzata",
        Word.EVERY: "tutti|tutte|tutto|qualsiasi|ogni|qualunque",
        Word.SINCE: "dalla|dal|a partire da|a partire dalla|da|in|con|dopo|nella",
        Word.SINCE_THEN: "sin dalla",
        Word.IN_USE: "utilizzat*|usat*|necessari*|richiest*|in uso|apert*",
        Word.NOT_MEANT: """
            fuori ambito|fuori perimetro|fuori scope|regole errate|regole sbagliate|esempi di regole errate
            esempio sbagliato|esempi sbagliati|controesempio|controesempi|da non fare|richieste respinte
        """,
        Word.FORMER: "vecchio|vecchi|vecchie|precedenti|precedentemente|ex",
        Word.RESPONSE: "risposta|risposte|ritorno|traffico di ritorno",
        Word.IN_VERSION: "in|nella|con",
        Word.WILL: "sarà|saranno|verrà|verranno|deve|devono|previst*",
        Word.OUT_OF_DATE: "obsoleto|obsoleta|deprecato|deprecata|obsolete|obsoleti|deprecate|deprecati",
        Word.OF_PORTLESS: "richiesta|risposta|tipo|codice|protocollo|traffico|tutti|tutto",
        Word.ROW_NUMBER: "n|riga",
        Word.FURTHER: "alternativo|alternativa|secondario|secondaria|riserva|aggiuntivo|altro",
        Word.OPENS: "apre|avvia|chiama|si collega|inizia",
        Word.LISTENS: "ascolta|accetta|risponde|riceve|in ascolto",
        Word.MAY_BE_ACTION: """
            consenso|autorizzazione|aprire|da aprire|nulla osta|approvazione
            stato|attivo|abilitato|accesso|permesso|attiva|attive|attivi|abilitata|abilitati|abilitate|in uso
            in vigore|in esercizio|in servizio|stato regola|stato della regola|stato del flusso|stato attuale
            situazione|permessa|consentito|consentita|autorizzato|autorizzata|in produzione|ok|ok?|esito|valido
            valida
            validità
        """,
        Word.IN_FORCE: """
            in vigore|valido|valida|in esercizio|in servizio|in produzione|operativo|operativa|implementato
            implementata|esistente|realizzato|realizzata|completato|completata|validato|validata|confermato
            confermata|in uso
        """,
        Word.CANCELLED: """
            archiviato|archiviata|escluso|esclusa|annullato|annullata|cancellato|cancellata|fuori servizio
            non in vigore|non valido|non valida|cessato|cessata|dismesso|dismessa|sostituito|sostituita|sospeso
            sospesa|decaduto|scaduto|scaduta|abbandonato|abbandonata
            ritirato|ritirata|revocato|revocata
        """,
        Word.AWAITS: """
            in attesa di|in attesa del|in attesa della|non prima del|non prima di|valido dal|valido fino|solo fino
            aperto fino|fino alla migrazione|fino alla versione
        """,
        Word.PENDING: """
            in preparazione
            futuri|future|previste|previsti|pianificate|pianificati
            in attesa|in attesa di|in attesa di approvazione|da approvare|da aprire|da confermare|da definire
            da attivare|non ancora aperta|non ancora aperto|non ancora approvata|non ancora approvato|non ancora in uso
            sarà aperta|sarà aperto|verrà aperta|verrà aperto|verrà attivata|previsto|prevista|previsto per
            prevista per|pianificato|pianificata|pianificato per|rinviato|rinviata|in valutazione|uso futuro
            per uso futuro|riservato|riservata|riservata per uso futuro|proposto|proposta|aperta su richiesta
            aperto su richiesta|su richiesta|congelato|congelata
        """,
        Word.MAY: "può|possono",
        Word.REST: "altre|altri|altro|tutte le altre|tutti gli altri|rimanenti|restanti|ulteriori|tranne",
        Word.INSTEAD: "al suo posto|invece!di|piuttosto!che",
        Word.SIDE: """
            esterno|interno|l'esterno|l'interno|dall'esterno|dall'interno|internet|lan|vpn|dmz|intranet|rete interna
            rete locale|rete esterna|rete aziendale|internamente|esternamente|uso interno|accesso interno
            accesso esterno|dalla lan|dalla vpn|dalla dmz
        """,
        Word.CLOSING_FILLER: """
            è stato|è stata|sono stati|sono state|stato|stata
            temporaneamente|resta|rimane
            elenco delle
            che|deve|devono|dovrebbero|tutte|tutti|dal|firewall|rete|versione|essere|si|sotto|vanno
        """,
        Word.INBOUND: "in ingresso|in entrata",
        Word.OUTBOUND: "in uscita|uscita",
        Word.BOTH_WAYS: "entrambe le direzioni|due sensi|nei due sensi|bidirezionale",
        Word.BOTH_ALONE: """
            entrambi|entrambe
            andata e ritorno|reciproco|reciproca|doppio senso|a doppio senso|in entrambi i sensi|entrambi i sensi
            in entrambe le direzioni|bilaterale|due direzioni|mutuo
        """,
        Word.SCOPE: """
            interno|interna|esterno|esterna|locale|est-ovest|nord-sud|gestione|amministrazione|solo interno|privato
            privata|laterale
        """,
        Word.OTHER_NUMBER: """
            numero di|quantità|dimensione|memoria|prezzo|distanza|anno|telefono|interno|fax|cap|importo|totale|utenti
            core|costo|costi|larghezza di banda|durata|licenze|processore|processori|al secondo|al minuto|all'ora
            al giorno|postazioni
        """,
        Word.KEY_HEADER: "elemento|voce|parametro|proprietà|attributo|campo|opzione",
        Word.VALUE_HEADER: "valore|impostazione|configurazione",
        Word.ONE_WAY: """
            unidirezionale|verso la destinazione|origine a destinazione|da client a server
            un senso|un solo senso|in un solo senso|senso unico|a senso unico|una direzione|una sola direzione
            in una direzione|andata|sola andata|solo andata|monodirezionale|unilaterale
        """,
        Word.REMARK_BOTH_WAYS: """
            bidirezionale|in entrambe le direzioni|entrambe le direzioni|nei due sensi|in entrambi i sensi
            entrambi i sensi|comunicazione bidirezionale
        """,
        Word.REMARK_REVERSED: """
            direzione inversa|in direzione inversa|direzione opposta|in direzione opposta|senso inverso
            in senso inverso|senso opposto|in senso opposto|al contrario|dalla destinazione all'origine
            destinazione a origine
        """,
        Word.REVERSED: """
            inverso|inversa|ritorno|verso l'origine|verso la sorgente|destinazione a origine|da server a client
        """,
        Word.FRONT_END: "proxy inverso",
        Word.ANY_ROLE: """
            qualsiasi|qualsiasi host|qualunque host|tutti gli host|tutti|tutte|qualsiasi origine|qualsiasi destinazione
            ovunque|da ovunque|qualunque|qualsiasi ip|qualsiasi indirizzo|qualsiasi indirizzo ip|tutte le origini
            tutte le destinazioni
            tutti gli indirizzi ip|tutti gli indirizzi|tutto|chiunque
        """,
        Word.EACH_OTHER: "tra loro|fra loro|l'un l'altro|a vicenda|reciprocamente|gli altri",
        Word.EACH: "ogni|ciascun|ciascuno|ciascuna|per ogni",
        Word.EACH_OF: "ciascuno dei|ciascuna delle|ciascuno di|ognuno dei|ognuno di|tutti quelli di",
        Word.ONLY: "solo|soltanto|solamente|unicamente|esclusivamente",
        Word.ENDS_ON: "scade il|valido fino al|fino al|rimuovere dopo",
        Word.SELF: "se stesso|stesso|sé stesso",
        Word.THIS_HOST: """
            questo server|questo host|questa macchina|questo nodo|questo sistema|server locale|host locale
            macchina locale|nodo locale
        """,
        Word.ARTICLE: "il|lo|gli|i|uno|una",
        Word.ELIDED: "l'|l’|un'|un’",
        Word.AND_LETTER: "e",
        Word.OR: "oppure",
        Word.OR_LETTER: "o",
        Word.CLAUSE: "che|per|con|se",
        Word.NARROWS: "esterno|esterna",
        Word.YES: "sì|vero",
        Word.TICKED: "si",
        Word.NO: "no|falso",
        Word.MODAL: "deve|dovrebbe|atteso|risultato|risultato atteso|esito|effetto|comportamento",
        Word.DENIES: """
            nega*|blocca*|rifiut*|vieta*|proibi*|disabilitat*|disattivat*|scarta*|inattiv*|chiuso|chiusa|chiusi
            chiuse|cadere|cade|cadono|irraggiungibile|negare|respin*|impedi*|non autorizzat*
            bocciat*|non concess*
        """,
        Word.PERMITS: """
            accordat*
            consent*|permess*|permett*|apri*|apert*|accett*|abilitat*|attiv*|autorizzat*|aggiung*|nuovo|nuova|creare
            mantenere|passare|passa|passano|lasciare passare|raggiungibile|aggiunta|inserire|inserimento|approvato
            approvata|concess*|approvat*|accolt*
            accordat*|ammess*
        """,
        Word.TURNS: "non|no|mai|né|nessun|nessuna",
        Word.RULES: "configurazione|flussi|regole|porte|traffico|connessioni",
        Word.USED: "in ingresso|in entrata|in uscita|in ascolto|aperte",
        Word.OF: "per|di|del|della|dei",
        Word.ON_TO: "a|al|alla|allo",
        Word.BETWEEN: "tra|fra",
        Word.NUMBERED_PART: "tabella|passo|passaggio|fase",
        Word.ROUTE: """
            da|dal|dalla {a} a|al|alla|verso {b}
            verso {b} dal|dalla|dallo|dai|da {a}
        """,
        Word.SENTENCE: """
            configurare|configura|creare|crea|aprire|apri|aggiungere|aggiungi|abilitare|verificare|consentire
        """,
        Word.FOLLOWING: "seguenti|questi|queste",
        Word.ROLE_NOUN: """
            nodo|nodi|bilanciatore|bilanciatori|macchina|macchine|agente|agenti|sensore|sensori|sonda|sonde
            postazione|postazioni|stazione|stazioni|utente|utenti|dispositivo|dispositivi|base di dati
        """,
        Word.PLACE_NAME: """
            produzione|collaudo|sviluppo|interno|esterno|interna|esterna|sede|filiale|ufficio|stabilimento|principale
            riserva
            primario|secondario|attivo|passivo|ospiti|gestione|nord|sud|est|ovest|perimetro|opzionale
        """,
        Word.PARTS: """
            componente|componenti|servizio|servizi|elemento|elementi|modulo|moduli|parte|parti|prodotto|prodotti
            applicazione|applicazioni|livelli|diversi|diverse|differenti
        """,
        Word.BARE_NOUN: """
            nodo|nodi|agente|agenti|servizio|servizi|macchina|macchine|istanza|istanze|dispositivo|dispositivi
            controllore
        """,
        Word.CALLED: "chiamato|chiamata|denominato|denominata|con nome|di nome",
        Word.GROUP: "gruppo di sicurezza|gruppi di sicurezza|gruppo di sicurezza di rete|acl di rete",
        Word.ATTACHED: """
            associare a|associato a|associato al|applicare a|applicato a|applicato al|assegnato a|assegnare a
            allegare a|allegato a
            applicata a|applicate a|applicati a|assegnata a|assegnate a|assegnati a|associate a|associati a
        """,
        Word.ACTIVITY: """
            installazione|installare|aggiornament*|distribuzione|migrazione|replica|monitoraggio|backup|ripristino
            integrazione|configurazione|preparazione|prerequisit*|requisit*|amministrazione|sincronizzazione
            supporto|sistem*|compatibil*|supportat*
        """,
        Word.PORTS_SAID: """
            porta|porte|regola|regole|regole del firewall|regole firewall|regole di firewall|traffico
            traffico di rete|connessione|connessioni|flusso|flussi|protocolli|eccezioni|porte di rete
            numeri di porta|regole delle porte|regole di porta|regole di porte|regole di rete|requisiti delle porte
            requisiti di porta|requisiti di rete|elenco delle porte|matrice delle porte|configurazione delle porte
            regole per le porte|requisiti per le porte
            aperture|aperture di rete|aperture delle porte|aperture firewall|aperture del firewall
            autorizzazioni di rete
        """,
        Word.PORTS_BESIDE: """
            in ingresso|in entrata|in uscita|richieste|richiesti|necessarie|necessari|utilizzate|usate|aperte|seguenti
            tutte le|le seguenti|elenco delle|di rete|interne|esterne|diverse|diversi|alcune|varie|più|molte|determinate
            minime|minimi|le|il numero minimo di|queste|questi
        """,
        Word.LETS_THROUGH: "rete|instradatore",
        Word.FORM_OPEN_ON: """
            {ports} (che)? (devono|dovono|deve)? (essere)? (aperte|aperti|raggiungibili|accessibili) (su|sul|sullo|\
                sulla|sui|sugli|sulle) {own}
            {ports} da aprire (su|sul|sullo|sulla|sui|sugli|sulle) {own}
            (aprire|aprite) {ports} (su|sul|sullo|sulla|sui|sugli|sulle) {own}
        """,
        Word.FORM_HOST: """
            {own} (richiede|richiedono|necessita) (l'apertura|l’apertura|dell'apertura|dell’apertura) (di|delle|dei) \
                {ports}
            {ports} che devono essere (aperte|aperti|disponibili) per {own}
            {ports} che {own} (richiede|necessita) (siano|vengano) (aperte|configurate) (in|su|sul|sulla|nella|nel) {at}
            {ports} che {own} (richiede|necessita) (siano|vengano) (configurati) (in|su|sul|sulla|nella|nel) {at}
            {ports} che {own} (richiede|necessita) (di configurare|di aprire) (in|su|sul|sulla|nella|nel) {at}
            (gruppo di sicurezza|nacl|acl di rete) (per|di|del|della|dell'|dell’) {own}
            {ports} (che devono essere aperte) (affinché|perché) {own} (funzioni|funzioni correttamente)
            {ports} (necessarie|richieste|da aprire) (affinché|perché) {own} (funzioni|funzioni correttamente)
            (il)? gruppo di sicurezza (predefinito)? (per|di|del|della|dell'|dell’) {own} (include|contiene) {ports}
            (il)? gruppo di sicurezza (predefinito)? (per|di|del|della|dell'|dell’) {own} (comprende|richiede) {ports}
            {ports} devono essere (aperte|aperti) (su|sul|sulla|sullo|sui|sull'|sull’) {own}
            {ports} (per|di|del|della|dello|dei|degli|delle|dell'|dell’|su|sul|sulla|sullo|sui|sull'|sull’) {own}
            {ports} (aperte|utilizzate|usate|richieste|necessarie|da aprire) (su|sul|sulla|sullo|sui|sull'|sull’) {own}
            {ports} (aperte|utilizzate|usate) (da|dal|dalla|dallo|dai|dall'|dall’|per) {own}
            {ports} (richieste|necessarie|da aprire) (da|dal|dalla|dallo|dai|dall'|dall’|per) {own}
            {ports} che {own} (utilizza|usa|richiede|apre)
            {own} (utilizza|utilizzano|usa|usano|richiede|richiedono|apre) {ports}
            (aprire|aprite|apri|consentire|abilitare) {ports} (su|sul|sulla|sullo|sui|sull'|sull’|in|nel|nella) {own}
            (aprire|aprite|apri|consentire|configurare) {ports} (su|sul|sulla|sui|sullo|sulle) {own} (secondo|come \
                indicato in) {at}
            (su|sul|sulla|sui|sullo|sulle) {own} devono essere (aperte|aperti|consentite) {ports}
            (su|sul|sulla|sui|sullo) {own} (consentire|aprire|autorizzare) (quanto segue|i seguenti|\
                le seguenti)
        """,
        Word.FORM_REQUIRED: """
            (requisiti|prerequisiti) (per|di|del|della|dello|dei|dell'|dell’) {own}
        """,
        Word.FORM_INWARD: """
            {ports} (in ascolto|in attesa) (su|sul|sullo|sulla|sui|sugli|sulle|di|del|dei|della) {own}
            {own} (è in ascolto su|è in ascolto sulle|ascolta su|ascolta sulle) {ports}
            {ports} (a|al|alla|allo|ai|agli|alle|all'|all’|verso) {own}
            (accesso a|accesso al|accesso alla|accesso all'|accesso all’) {own}
            {own} (deve|devono) (inoltre|anche)? (accettare|consentire) (inoltre|anche)? {ports}
            (consentire|permettere|consentite) {ports} (verso|a|al|alla) {own}
        """,
        Word.FORM_NAMED_HOST: """
            (configurare|configurazione) (del)? firewall (di|del|della|dello|su|sul|per) {own}
            firewall (del|della|dello|sul|per) {own}
        """,
        Word.FORM_OUTWARD: """
            {own} (richiede|richiedono) accesso (in uscita)? (ai|agli|alle) {hosts} (qui sotto|indicati \
                sotto|sottostanti)
            {own} (deve|devono) (poter|essere in grado di)? (comunicare|connettersi|uscire) (in uscita|verso \
                l'esterno|verso l’esterno|verso internet) (tramite|attraverso|su|usando|utilizzando|mediante) {ports}
            {own} (necessita|necessitano|ha bisogno|hanno bisogno) (di accesso|dell'accesso) (ai|agli|alle) \
                (seguenti)? {hosts} (seguenti)?
            {own} (si connette|si connettono|accede|accedono) (ai|agli|alle) (seguenti)? {hosts} (seguenti)?
            {own} (deve|devono) (avere accesso|poter accedere|accedere) (ai|agli|alle) (seguenti)? {hosts} (seguenti)?
            {own} (deve|devono) (potersi connettere|connettersi) (ai|agli|alle) (seguenti)? {hosts} (seguenti)?
            {own} (deve|devono) (poter raggiungere|raggiungere) (i|gli|le) (seguenti)? {hosts} (seguenti)?
            (traffico|traffico di rete|connessioni) (in uscita)? (da|dal|dalla|dallo|dai|dagli|dall'|dall’) {own}
            (connessione|flussi|flusso|regole|porte|porta) (in uscita)? (da|dal|dalla|dallo|dai|dagli|dall'|dall’) {own}
            {hosts} (facoltativi|opzionali)? (a cui|ai quali|alle quali) {own} (deve|devono|può|possono) (accedere|\
                avere \
                accesso|connettersi)
            {hosts} (a cui|ai quali|alle quali) {own} (accede|accedono|si connette|si connettono)
            {own} (richiede|richiedono|necessita di|necessitano di) (connettività in uscita|accesso in uscita|\
                connessioni in uscita|accesso a internet)
            {own} (richiede|richiedono|necessita di|necessitano di) (connettività in uscita|accesso in uscita|\
                connessioni in uscita|accesso a internet) (per|verso) {at}
        """,
        Word.VERB: """
            deve|devono|può|possono|seguente|seguenti|questi|queste|è|sono|viene|vengono
        """,
        Word.ADVERB: """
            anche|sempre|inoltre|periodicamente|regolarmente|normalmente|generalmente|almeno|come minimo|solo
            soltanto|per impostazione predefinita
        """,
        Word.LEADS_IN: """
            per|al fine di|durante|quando|se|dopo|prima di|in|con|oltre a|secondo|una volta|affinché|nel|nella
        """,
        Word.SERVERS_SAID: "server|sistemi|macchine|endpoint|siti web|reti|componenti",
        Word.MOVED_ENDS: "da|a",
        Word.MOVES: "migrazion*|migrare|rinomin*",
        Word.OPENER: """
            (la|il|le|i)? (connessione|connessioni|sessione|sessioni|traffico|tunnel|canale|flusso)? (è|viene|sono|\
                vengono)? (sempre)? (iniziato|iniziata|iniziate|aperto|aperta|aperte|stabilito|stabilita|stabilite|\
                avviato|avviata|avviate|originato|originata|instaurata) (sempre|solo)? (da|dal|dalla|dallo|dall'|\
                dall’|dai|dalle|dagli) {own}
            (su iniziativa di|su iniziativa del|iniziatore:|iniziatore è) {own}
            {own} (inizia|apre|stabilisce|avvia|instaura) (la|il|le|questa|una)? (connessione|connessioni|sessione|\
                traffico|tunnel|canale)
            {own} (la|lo|le) (apre|avvia|inizia|stabilisce)
        """,
        Word.WAY_FROM: """
            ({way}|entrante|in arrivo|{ports})? (da|dal|dallo|dalla|dai|dagli|dalle|dall'|dall’|proveniente da) {own}
            ({way}|entrante|{ports})? (proveniente dal|proveniente dalla|provenienti da|provenienti dai) {own}
        """,
        Word.WAY_TO: """
            ({way}|uscente|{ports})? (verso|verso l'|verso l’|verso la|verso le|diretto a|diretta a) {own}
            ({way}|uscente|{ports}) (a|al|allo|alla|ai|agli|alle|all'|all’) {own}
        """,
        Word.WAY_AT: """
            ({way}) (su|sul|sulla|sui|sugli|sulle|sull'|sull’) {own}
        """,
        Word.WAY_WITH: """
            ({both}|{way}) con {own}
        """,
        Word.LOOKED_THROUGH: """
            funzionamento di|funzionamento del|funzionamento dello|funzionamento della|funzionamento dei
            funzionamento degli|funzionamento delle|funzionamento dell'|funzionamento dell’|corretto funzionamento di
            corretto funzionamento del|corretto funzionamento dello|corretto funzionamento della
            corretto funzionamento dei|corretto funzionamento degli|corretto funzionamento delle
            corretto funzionamento dell'|corretto funzionamento dell’|buon funzionamento di|buon funzionamento del
            buon funzionamento dello|buon funzionamento della|buon funzionamento dei|buon funzionamento degli
            buon funzionamento delle|buon funzionamento dell'|buon funzionamento dell’|gruppo di sicurezza di
            gruppo di sicurezza del|gruppo di sicurezza per
        """,
        Word.FORM_BY_PORTS: "(su|sulle|sulla|tramite|attraverso|via) {ports}",
        Word.RELATIVE: """
            che usi|che si usano|che si utilizzano|che vengono usati|che vengono utilizzati|che hai creato|in uso|usati
            utilizzati
        """,
        Word.HOST_KIND: "ruolo|host|nodo|server|macchina|vm|istanza|container|macchina virtuale",
        Word.QUALITY: """
            disponibilità|sicurezza|conformità|prestazioni|ripristino|crittografia|ridondanza|certificati
            virtualizzazione|hardware|software
        """,
        Word.FORM_PAIR: """
            {ports} (su|sul|sulla|sui) {b} devono essere (raggiungibili|accessibili) (da|dal|dalla|dai|dagli|per) {a}
            {ports} (di|del|della) {b} devono essere (raggiungibili|accessibili) (da|dal|dalla|dai|dagli|per) {a}
            {a} (deve|devono|può|possono|deve poter|devono poter) (raggiungere|contattare) {b}
            {a} (deve|devono|può|possono|deve poter|devono poter) (accedere|connettersi) (a|al|alla|allo|ai) {b}
            ({ports})? (da|dal|dalla|dallo) {a} (a|al|alla|allo|ai|agli|alle|all'|all’|verso) {b}
            ({ports})? (dai|dagli|dalle|dall'|dall’) {a} (a|al|alla|allo|ai|agli|alle|all'|all’|verso) {b}
            {a} (si connette a|si connette al|si connettono a|si connettono al) {b}
            {a} (si collega a|si collega al|accede a|accede al|contatta) {b}
            {ports} devono essere (aperte|aperti|consentite) (su|sul|sulla|sui|sullo|sulle) {b} e \
                (raggiungibili|accessibili) (da|dal|dalla|dai|dagli|dalle) {a}
            {a} (invia|inviano) (i loro|i propri|i suoi|i)? (dati|log|eventi) (a|al|alla|allo|ai|agli|alle) {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|comunicazione|comunicazioni)? (tra|fra) {a} (e|ed) {b}
            {a} e {b} (comunicano|comunicano tra loro|scambiano dati)
            {a} comunica con {b}
        """,
        Word.FORM_NAMED_INWARD: """
            verso {own}
            (aperto|aperti|consentito|consentiti) (verso) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (da|dal|dalla|dallo|dai|dagli|dall'|dall’) {own}
            {own} (deve|devono) (poter)? (accedere|raggiungere)
        """,
        Word.THIS_TABLE: """
            la seguente tabella|la tabella seguente|questa tabella|la tabella|questa sezione|il seguente elenco
            la tabella sottostante|la tabella che segue|le seguenti tabelle
        """,
        Word.TABLE_SHOWS: """
            elenca|mostra|descrive|contiene|indica|riporta|identifica|riassume|presenta|illustra|specifica|riepiloga
            sono elencate|sono riportate|sono indicate
        """,
        Word.BEHIND_TITLE: """
            e come|e perché|e quali|e il loro|e la loro|e i loro|e le loro|nonché il loro|con il loro
            e il modo in cui|e i prodotti|e altri prodotti|e il loro uso|e il loro scopo|e la loro interazione
        """,
        Word.INSTALLED: """
            dove|su cui|in cui {own} è installato|è installata|viene eseguito
            dove è installato|dove è installata|dove sono installati|dove viene eseguito|dove viene eseguita|\
                dove è in esecuzione|in cui è installato|in cui è installata|in cui sono installati|in cui viene \
                eseguito|in cui viene eseguita|in cui è in esecuzione|su cui è installato|su cui è installata|su \
                cui sono installati|su cui viene eseguito|su cui viene eseguita|su cui è in esecuzione|nel quale \
                è installato|nel quale è installata|nel quale sono installati|nel quale viene eseguito|nel quale \
                viene eseguita|nel quale è in esecuzione|sul quale è installato|sul quale è installata|sul quale \
                sono installati|sul quale viene eseguito|sul quale viene eseguita|sul quale è in esecuzione \
                {own}
            in cui|su cui {own} viene eseguita|è in esecuzione
        """,
        Word.BEFORE_PAIR: """
            richiest*|consentit*|permess*|previst*|necessari*|obbligatori*
            approvat*|autorizzat*|seguenti|attes*
        """,
        Word.FLOWS_SAID: "comunicazione|comunicazioni",
        Word.FOR_PURPOSE: "per|di|del|su|via|tramite|della",
        Word.FORM_SOURCE: """
            (l'origine|la sorgente|l'indirizzo di origine|l'indirizzo ip di origine|l'indirizzo ip sorgente|l'host \
                di origine) (è) (sempre)? {own}
            {ports} devono essere (raggiungibili|accessibili|esposte) (da|dal|dalla|dai|dagli|dalle) {own}
        """,
        Word.FORM_DESTINATION: """
            (la destinazione|l'indirizzo di destinazione|l'indirizzo ip di destinazione|l'host di destinazione) (è) \
                (sempre)? {own}
        """,
        Word.EVERY_PORT_IS: """
            (tutte le|tutte queste|tutti i) (porte|numeri di porta) (seguenti|indicate|elencate|menzionate|\
                richieste|di rete)? {here}? (sono|utilizzano|usano|si riferiscono a) (il|di tipo|porte)? \
                (protocollo)? {how}
        """,
        Word.PORTS_ARE: """
            (le)? porte (seguenti|indicate|elencate|menzionate)? {here}? (sono|utilizzano|usano) (il|di tipo|\
                porte)? (protocollo)? {how}
            il protocollo (utilizzato|predefinito)? è {how}
        """,
        Word.UNLESS_SAID: """
            (salvo|tranne|a meno di|salvo ove|salvo dove|tranne dove|salvo che|tranne che|a meno che non|se non|ove \
                non|dove non|laddove non) (sia|è|venga)? (diversamente|altrimenti|espressamente)? (indicato|\
                specificato|segnalato|menzionato|precisato) (diversamente|altrimenti|il contrario)?
            (salvo|tranne|a meno di) (diversa|diverse|contraria) (indicazione|indicazioni|specifica)
            (salvo|tranne) (indicazione|indicazioni) (contraria|contrarie|diversa|diverse)
        """,
        Word.PORTS_HERE: """
            di seguito|riportate di seguito|in questa sezione|in questo documento|nelle tabelle
            nelle seguenti tabelle
        """,
        Word.PORTS_IN_TABLE: """
            nella tabella|in questa tabella|nella tabella seguente|nella seguente tabella|della tabella
        """,
        Word.LEGEND: "legenda|abbreviazioni",
        Word.STANDS_FOR: "significa|significano|vuol dire|indica|indicano|sta per|stanno per|è|sono",
        Word.TOPIC: """
            requisiti|rete|porta|porte|protocolli|protocolle|ingresso|uscita|flussi|di|e|per|configurazione|del|regole
            regola|traffico|entrata|connessioni|in uscita|in ingresso|allegato|appendice|capitolo
            scenario|scenari
        """,
        Word.ZONE_DIRECTORY: "*controller di dominio*",
        Word.PRODUCT: "dal|fino|prima|anno|nel",
        Word.AREA: "zona|zone|rete|reti|sottorete|segmento|vlan|sito|sede",
        Word.NAME_NOUN: "nome|nomi|host|server|macchina|dispositivo",
        Word.MASK: "maschera|prefisso",
        Word.TRANSLATED: "tradotto|tradotta|tradotti|tradotte|traduzione|nattato|nattata|nattati",
        Word.HELD_BY_END: """
            certificato|certificati|autorità di certificazione|chiave|chiavi|versione|sistema operativo|quantità
            numero|proprietario|posizione|ubicazione|licenza|modello|produttore|password|credenziali|memoria|stato
        """,
        Word.BESIDE_END: """
            descrizione|identificativo|commento|maschera|prefisso|proprietario|tipo|commenti|responsabile
        """,
        Word.HOSTS_SAID: "host|indirizzi|indirizzi ip|domini|destinazioni|url|siti|nomi di dominio|servizi",
        Word.TO_BE: "essere|da essere",
        Word.UNSPECIFIC: """
            sistema|software|piattaforma|ambiente|installazione|avanzate|di base|predefinite|generali|consigliate
            aggiuntive
        """,
        Word.LEANS: "di|del|della|dei|degli|delle",
        Word.OF_STATES: "macchina a stati|stati|transizioni|transizione",
        Word.OF_TRAFFIC: "traffico|flussi|rete|reti|connessioni|connettività|segmentazione|comunicazione|comunicazioni",
        Word.OF_VERSIONS: "compatibilità|aggiornamento|aggiornamenti",
        Word.FEATURE_HEADER: "funzionalità|funzione|caratteristica",
        Word.UNLESS: "salvo se|tranne se|a meno che|eccetto se",
        Word.LOCAL: "locali",
        Word.IN: "entrare|entra|ingresso|entrata|verso l'interno|verso l’interno|verso dentro",
        Word.OUT: "uscire|esce|uscita|verso l'esterno|verso l’esterno|verso fuori",
        Word.LISTENER: "processo in ascolto|servizio in ascolto",
        Word.DITTO: "idem|come sopra|vedi sopra|c.s|c.s.|id|ditto",
        Word.MAY_BE_TOPIC: "utente|utenti|dispositivo|dispositivi|base di dati",
        Word.DENIED_BY: "da|dal|dalla|dai|a causa|secondo|per via",
        Word.TIME_NAME: """
            gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì
            martedì|mercoledì|giovedì|venerdì|sabato|domenica|mezzanotte|mezzogiorno|oggi
        """,
        Word.HOUR: "ore",
        Word.STAGE: "produzione|preproduzione|pre-produzione|collaudo|sviluppo|integrazione|ambiente|ambienti",
        Word.NO_DESTINATION: "uso|utilizzo",
        Word.PART_PLAYED: "ruolo|ruoli|funzione",
        Word.NAME_ALONE: "nome|etichetta",
        Word.SOCKETS: "commutatore|pannello di permutazione|presa|cavo|cablaggio|velocità|indirizzo mac",
        Word.NUMBER_ALONE: "numero|numeri",
        Word.COUNT_OF: "quantità",
        Word.WHETHER: "è|se è",
        Word.WAY_BETWEEN: "a|ad|verso",
        Word.WAY_BACK: "da|dal",
        Word.WAY_AROUND: "da|dal|a|verso|solo",
        Word.GROUP_ALONE: "gruppo|gruppi",
        Word.COUNTERPART: """
            controparte|partner|altro capo|altro lato|altra parte|altro estremo|interlocutore|sistema remoto
        """,
        Word.TURNS_NEXT: "non|mai|non è",
    },
    unstated="non indicato",
    spellings={"RPC over HTTP": "RPC su HTTP"},
)
